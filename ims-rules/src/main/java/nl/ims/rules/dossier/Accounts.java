package nl.ims.rules.dossier;

import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.rules.condition.Bits;
import nl.ims.rules.condition.Question;
import nl.ims.rules.logic.Ways;

/** Reads what a cooperation says for itself; the account may be stated to be complete. */
final class Accounts {
  /** The key by which the account is stated to be complete. */
  static final String COMPLETE = "cooperation.account-complete";

  private Accounts() {}

  /** One says something of it, or closes the account without a word on it. */
  static Ways ask(String path, long admitted, int silent) {
    Ways ways = Ways.of(path, admitted & ~(1L << silent));
    return (admitted >>> silent & 1) == 1 ? ways.or(Ways.asking(COMPLETE)) : ways;
  }

  /** The code of what is said of one objective or criterion. */
  static int state(Cooperation cooperation, Function<Cooperation, Optional<Statement>> statement) {
    return statement
        .apply(cooperation)
        .map(Accounts::state)
        .or(() -> isComplete(cooperation) ? Optional.of(AccountState.SILENT) : Optional.empty())
        .map(Bits::code)
        .orElse(Question.ABSENT);
  }

  private static AccountState state(Statement statement) {
    return statement.match(stated -> AccountState.STATED, leftOut -> AccountState.LEFT_OUT);
  }

  /** The code of whether a paper is named for it. */
  static int papers(Cooperation cooperation, Function<Cooperation, Optional<Statement>> statement) {
    Optional<Statement> said = statement.apply(cooperation);
    if (said.isEmpty()) {
      return isComplete(cooperation) ? Question.NO_ANSWER : Question.ABSENT;
    }
    return said.get()
        .match(
            stated -> stated.papers().isEmpty() ? Question.ABSENT : 0,
            leftOut -> Question.NO_ANSWER);
  }

  private static boolean isComplete(Cooperation cooperation) {
    return cooperation.accountComplete().orElse(false);
  }

  /** Some objective is stated; or all are left out, or the account is closed without one. */
  static Optional<AccountState> anyObjective(Cooperation c) {
    boolean leavesOut = false;
    for (Statement statement : c.objectives().values()) {
      if (state(statement) == AccountState.STATED) {
        return Optional.of(AccountState.STATED);
      }
      leavesOut = true;
    }
    if (!isComplete(c) && c.objectives().size() < Objective.values().length) {
      return Optional.empty();
    }
    return Optional.of(leavesOut ? AccountState.LEFT_OUT : AccountState.SILENT);
  }

  /** The answer to a question on sovereignty, or that the account is complete without one. */
  static Optional<String> answer(Cooperation cooperation, SovereigntyCriterion criterion) {
    return Optional.ofNullable(cooperation.sovereignty().get(criterion))
        .map(SovereigntyAnswer::answer)
        .or(
            () ->
                isComplete(cooperation)
                    ? Optional.of(CooperationQuestions.SILENT)
                    : Optional.empty());
  }
}
