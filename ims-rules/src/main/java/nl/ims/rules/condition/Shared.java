package nl.ims.rules.condition;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells what is the same whatever a finding is on, so that it is read once a dossier. What is not
 * known to be so counts as different.
 */
final class Shared {
  private Shared() {}

  /** Whether a claim says the same of a recorded step for every subject. */
  static boolean isServing(StepClaim claim) {
    return claim.where().stream().allMatch(where -> isShared(where, true))
        && claim.word().kinds().values().stream()
            .flatMap(Optional::stream)
            .allMatch(condition -> isShared(condition, false));
  }

  /** Whether a condition looks at answers, and at the step that is spoken of, where one is. */
  private static boolean isShared(Condition condition, boolean it) {
    if (condition instanceof StepClaim claim) {
      return isServing(claim)
          && Stream.of(claim.from(), claim.to())
              .flatMap(Optional::stream)
              .allMatch(day -> isShared(day, it));
    } else if (condition instanceof Is is) {
      return isShared(is.operand(), it);
    } else if (condition instanceof Compared compared) {
      return isShared(compared.left(), it) && isShared(compared.right(), it);
    } else if (condition instanceof Reached) {
      return it;
    } else if (condition instanceof Stated stated) {
      return isShared(stated.value(), it);
    }
    return (condition instanceof Given || Reading.branches(condition))
        && condition.parts().stream().allMatch(part -> isShared(part, it));
  }

  private static boolean isShared(Operand operand, boolean it) {
    if (operand instanceof Day day) {
      return switch (day.anchor()) {
        case ONCE, CALENDAR -> true;
        case IT -> it;
        case SUBJECT, KEY, OPENS, DUE, SPARED -> false;
      };
    } else if (operand instanceof StepValue value) {
      return it && value.who() == StepValue.Who.IT;
    }
    return operand instanceof Question
        || operand instanceof Codes
        || operand instanceof Numbered.Constant;
  }
}
