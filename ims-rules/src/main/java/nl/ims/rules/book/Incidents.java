package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.IncidentRecorded;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Subject;

/**
 * Each incident of which steps are recorded, named by its id; its first step is in focus.
 *
 * @param some that there is such an incident
 */
record Incidents(IncidentRecorded some) implements Subjects {

  @Override
  public ImmutableList<Subject> in(Scene whole) {
    return some.incidents(whole);
  }

  @Override
  public Condition member() {
    return Given.TRUE;
  }

  @Override
  public Optional<LocalDate> countsFrom() {
    return Optional.of(some.from());
  }

  @Override
  public Text words() {
    return some.words();
  }
}
