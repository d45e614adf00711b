package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Subject;

/** The things that a rule looks at one by one: it has a finding on each. */
public sealed interface Subjects permits Steps, Incidents, Terms, Elements {

  /**
   * Finds the subjects.
   *
   * @param whole the dossier as a whole
   * @return what is a subject, or may turn out to be one; by day, then by name
   */
  ImmutableList<Subject> in(Scene whole);

  /**
   * Gives what must hold for there to be a subject.
   *
   * @return the condition, on the dossier as a whole
   */
  Condition some();

  /**
   * Gives what must hold of a subject.
   *
   * @return the condition, on one of {@link #in}
   */
  Condition member();

  /**
   * Says for what the rule has a finding.
   *
   * @return the words, such as "this is a letter"
   */
  Text words();

  /** {@return the day from which something can be a subject; empty if any day will do} */
  default Optional<LocalDate> countsFrom() {
    return Optional.empty();
  }

  /**
   * Gives the first day on which there is a subject, where nothing is due before.
   *
   * @param whole the dossier as a whole
   * @return the day; empty if subjects do not come with time, or there are some already
   */
  default Optional<LocalDate> waitsUntil(Scene whole) {
    return Optional.empty();
  }
}
