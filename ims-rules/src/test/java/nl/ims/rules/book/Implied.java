package nl.ims.rules.book;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ims.model.procedure.StepKey;
import nl.ims.rules.condition.Compared;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.DossierFact;
import nl.ims.rules.condition.Judged;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.Member;
import nl.ims.rules.condition.OnRecord;
import nl.ims.rules.condition.Stated;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.StepValue;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.table.Decision;
import nl.ims.rules.table.OutcomeIn;

/**
 * Facts that other facts of a proof say too, or that are given: a step that a silence names, a
 * window within another, the step of the subject where another of its kind would serve as well, and
 * that a key is stated, which looks at the file; and whatever a table with nested claims needs. By
 * the tree alone every fact of a proof is needed; this is for a reader who thinks.
 */
final class Implied {
  private Implied() {}

  static boolean by(Set<FactRef> others, FactRef fact, Log log, int subject, Decision<?> table) {
    return (fact instanceof DossierFact.OfStep step
            && subject >= 0
            && log.step(step.step()).kind() == log.step(subject).kind())
        || (fact instanceof DossierFact.OfKey key && stated(table).contains(key.key()))
        || nests(table)
        || bySilence(others, fact, log);
  }

  /** A claim on steps that need other steps: silence on the others may say it of these too. */
  private static boolean nests(Decision<?> table) {
    return table.rows().stream().anyMatch(row -> nests(row.when()));
  }

  private static boolean nests(Condition condition) {
    return (condition instanceof StepClaim there
            && there.where().stream().anyMatch(where -> !asksOfStep(where)))
        || condition.parts().stream().anyMatch(Implied::nests);
  }

  private static boolean asksOfStep(Condition condition) {
    return condition instanceof Stated
        || (condition instanceof Compared compared && compared.left() instanceof StepValue);
  }

  /** The keys that a table asks to be stated, whatever they say. */
  private static Set<StepKey> stated(Decision<?> table) {
    Set<StepKey> keys = EnumSet.noneOf(StepKey.class);
    table.rows().forEach(row -> stated(row.when(), keys));
    return keys;
  }

  /**
   * Tells whether a table asks what is on record, or for the regime. What is on record fails for
   * want of a record, so that forgetting a fact may settle more, not less; the regime may follow
   * from facts that the proof names for another reason.
   */
  static boolean mayBeKnownOtherwise(Decision<?> table) {
    return table.rows().stream().anyMatch(row -> mayBeKnownOtherwise(row.when()));
  }

  private static boolean mayBeKnownOtherwise(Condition condition) {
    return condition instanceof OnRecord
        || condition instanceof Judged
        || condition instanceof OutcomeIn
        || condition.parts().stream().anyMatch(Implied::mayBeKnownOtherwise);
  }

  private static void stated(Condition condition, Set<StepKey> keys) {
    if (condition instanceof Stated stated) {
      keys.add(stated.value().key());
    } else if (condition instanceof Member member) {
      stated(member.claim(), keys);
    }
    condition.parts().forEach(part -> stated(part, keys));
  }

  private static boolean bySilence(Set<FactRef> others, FactRef fact, Log log) {
    List<DossierFact.Silence> silences =
        others.stream()
            .filter(DossierFact.Silence.class::isInstance)
            .map(DossierFact.Silence.class::cast)
            .toList();
    if (fact instanceof DossierFact.OfStep step) {
      return silences.stream()
          .anyMatch(
              silence ->
                  silence.word().kinds().containsKey(log.step(step.step()).kind())
                      && holds(silence, log.day(step.step())));
    }
    return fact instanceof DossierFact.Silence silence && covered(silence, silences);
  }

  /** Whether other silences on the same steps cover a window, one of them or several together. */
  private static boolean covered(DossierFact.Silence silence, List<DossierFact.Silence> others) {
    List<DossierFact.Silence> same =
        others.stream()
            .filter(o -> o.word().kinds().keySet().containsAll(silence.word().kinds().keySet()))
            .toList();
    return Stream.concat(
            Stream.of(silence.first(), silence.last()),
            same.stream().flatMap(o -> Stream.of(o.first() - 1, o.last() + 1)))
        .filter(day -> holds(silence, day))
        .allMatch(day -> same.stream().anyMatch(o -> holds(o, day)));
  }

  private static boolean holds(DossierFact.Silence silence, int day) {
    return silence.first() <= day && day <= silence.last();
  }
}
