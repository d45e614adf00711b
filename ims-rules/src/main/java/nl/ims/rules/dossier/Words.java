package nl.ims.rules.dossier;

import java.util.Objects;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.StepWord;

/** The words for steps that rules use: each says which kinds of step it means, and when. */
public final class Words {
  /**
   * A letter that informs parliament of the decision (<i>brief</i>). Where the decision is to
   * extend, an extension letter is one; where it is to intensify, a supplementary letter is.
   */
  public static final StepWord LETTER =
      StepWord.of("een brief", "a letter", StepKind.LETTER)
          .or(StepKind.EXTENSION_LETTER, Questions.KIND_OF_DECISION.is(KindOfDecision.EXTENSION))
          .or(
              StepKind.SUPPLEMENTARY_LETTER,
              Questions.KIND_OF_DECISION.is(KindOfDecision.INTENSIFICATION));

  /** A debate in committee or in plenary (<i>debat</i>). */
  public static final StepWord DEBATE =
      StepWord.of("een debat", "a debate", StepKind.DEBATE, StepKind.PLENARY_DEBATE);

  private Words() {}

  /**
   * Claims that there is a letter informing parliament of the decision.
   *
   * @return the claim, on any day
   */
  public static StepClaim letter() {
    return StepClaim.there(LETTER);
  }

  /**
   * Claims that there is a debate, in committee or in plenary.
   *
   * @return the claim, on any day
   */
  public static StepClaim debate() {
    return StepClaim.there(DEBATE);
  }

  /**
   * Claims that there is a step of a kind.
   *
   * @param kind the kind
   * @return the claim, on any day
   */
  public static StepClaim there(StepKind kind) {
    Objects.requireNonNull(kind, "kind");
    return StepClaim.there(word(kind));
  }

  /**
   * Claims that there is a step of one of some kinds.
   *
   * @param nl what they are, in Dutch, with its article
   * @param en what they are, in English, with its article
   * @param first the kind to name when a step is missing
   * @param rest the other kinds
   * @return the claim, on any day
   */
  public static StepClaim there(String nl, String en, StepKind first, StepKind... rest) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(rest, "rest");
    return StepClaim.there(StepWord.of(nl, en, first, rest));
  }

  private static StepWord word(StepKind kind) {
    return StepWord.of(
        kind.label().in(nl.ims.model.term.Language.NL),
        kind.label().in(nl.ims.model.term.Language.EN),
        kind);
  }
}
