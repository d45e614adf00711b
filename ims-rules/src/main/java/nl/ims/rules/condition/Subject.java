package nl.ims.rules.condition;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.term.Internal;

/**
 * What a finding is on: a recorded step, an incident by its first step, a term, an element of a
 * list, or the dossier as a whole.
 *
 * @param step the index of the step in the log, or -1 if it is no step
 * @param given the name, if it is not that of the step
 * @param term the term; empty if it is none
 * @param element the element; empty if it is none
 */
@Internal
public record Subject(
    int step, Optional<String> given, Optional<ReportTerm> term, Optional<Element> element) {

  /**
   * An element of a list.
   *
   * @param list the list
   * @param index its index, from 0
   */
  public record Element(ElementList list, int index) {
    /**
     * Gives where it stands in the file.
     *
     * @return the path, such as {@code report.promises[0]}
     */
    public String path() {
      return list.path(index);
    }
  }

  /** The dossier as a whole. */
  public static final Subject WHOLE = step(Scene.NONE);

  /**
   * Takes a step.
   *
   * @param index its index in the log, or -1 for the dossier as a whole
   * @return the subject
   */
  public static Subject step(int index) {
    return new Subject(index, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Takes an incident.
   *
   * @param first the index of its first step in the log
   * @param incident its id
   * @return the subject
   */
  public static Subject incident(int first, String incident) {
    return new Subject(first, Optional.of(incident), Optional.empty(), Optional.empty());
  }

  /**
   * Takes a term.
   *
   * @param term the term
   * @return the subject
   */
  public static Subject term(ReportTerm term) {
    return new Subject(Scene.NONE, Optional.of(term.name()), Optional.of(term), Optional.empty());
  }

  /**
   * Takes an element of a list.
   *
   * @param list the list
   * @param index its index, from 0
   * @param name its name, which depends on the order of the list only where nothing else tells it
   *     apart
   * @return the subject
   */
  public static Subject element(ElementList list, int index, String name) {
    return new Subject(
        Scene.NONE, Optional.of(name), Optional.empty(), Optional.of(new Element(list, index)));
  }

  /**
   * Tells whether this is the dossier as a whole.
   *
   * @return true if it is nothing within it
   */
  public boolean isWhole() {
    return step < 0 && term.isEmpty() && element.isEmpty();
  }

  /**
   * Names the subject.
   *
   * @param log the log that the step is in
   * @return the name, such as {@code letter/2024-03-08}; blank for the dossier as a whole
   */
  public String name(Log log) {
    return given.orElseGet(() -> step < 0 ? "" : log.name(step));
  }

  /**
   * Gives the day that the subject is on: that of a step, the due day of a term.
   *
   * @param log the log that the step is in
   * @return the day; empty for an element of a list, and for the dossier as a whole
   */
  public Optional<LocalDate> day(Log log) {
    return term.map(ReportTerm::dueDay)
        .or(() -> step < 0 ? Optional.empty() : Optional.of(log.step(step).date()));
  }
}
