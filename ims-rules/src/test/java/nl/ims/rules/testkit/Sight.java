package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import nl.ims.rules.condition.DossierFact;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.StepWord;
import nl.ims.rules.logic.FactRef;

/** Which facts of a dossier a reader may see; what it does not see is unknown to it. */
public interface Sight {

  /**
   * Tells whether a fact may be seen.
   *
   * @param fact the fact
   * @return true if it may
   */
  boolean sees(FactRef fact);

  /**
   * Tells whether it may be seen that no step but the recorded ones happened on a day.
   *
   * @param word which steps
   * @param day the day, in days since 1970-01-01
   * @return true if it may
   */
  boolean silent(StepWord word, int day);

  /**
   * Sees the whole dossier.
   *
   * @param situation the dossier and its days
   * @return the sight
   */
  static Sight whole(Situation situation) {
    return new Sight() {
      @Override
      public boolean sees(FactRef fact) {
        return true;
      }

      @Override
      public boolean silent(StepWord word, int day) {
        return situation.isComplete(LocalDate.ofEpochDay(day));
      }
    };
  }

  /**
   * Sees some facts only, and the step of the subject, which is given. A fact that no other step
   * happened in a window names the recorded steps of that window, so that those are seen too.
   *
   * @param facts the facts
   * @param log the log that they speak of
   * @param subject the step of the subject; -1 if there is none
   * @return the sight
   */
  static Sight of(Set<FactRef> facts, Log log, int subject) {
    ImmutableSet<DossierFact.Silence> silences =
        facts.stream()
            .filter(DossierFact.Silence.class::isInstance)
            .map(DossierFact.Silence.class::cast)
            .collect(ImmutableSet.toImmutableSet());
    return new Sight() {
      @Override
      public boolean sees(FactRef fact) {
        return facts.contains(fact)
            || fact.equals(new DossierFact.OfStep(subject))
            || (fact instanceof DossierFact.OfStep step
                && silences.stream()
                    .anyMatch(
                        s ->
                            s.word().kinds().containsKey(log.step(step.step()).kind())
                                && within(s, log.day(step.step()))));
      }

      @Override
      public boolean silent(StepWord word, int day) {
        return silences.stream()
            .anyMatch(
                s ->
                    s.word().kinds().keySet().containsAll(word.kinds().keySet()) && within(s, day));
      }
    };
  }

  private static boolean within(DossierFact.Silence silence, int day) {
    return silence.first() <= day && day <= silence.last();
  }
}
