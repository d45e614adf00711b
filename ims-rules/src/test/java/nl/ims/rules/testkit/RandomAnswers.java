package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Random;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Judged;
import nl.ims.rules.condition.Question;
import nl.ims.rules.dossier.AspectState;
import nl.ims.rules.dossier.Fill;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.dossier.SecrecyState;
import nl.ims.rules.dossier.YesNo;
import nl.ims.rules.table.OutcomeIn;

/** Conditions on the answers to single questions, and on the regime. */
record RandomAnswers(Random random, boolean records) {

  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  private <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  private <E extends Enum<E>> E pick(Class<E> type) {
    return pick(List.of(type.getEnumConstants()));
  }

  Condition answer() {
    return switch (random.nextInt(9)) {
      case 0 -> Questions.TASK.is(pick(Task.class), pick(Task.class), pick(Task.class));
      case 1 -> Questions.KIND_OF_DECISION.is(pick(KindOfDecision.class));
      case 2 -> Questions.SECRECY.is(pick(SecrecyState.class));
      case 3 -> Questions.SECRECY_GROUND.isStated();
      case 4 -> Questions.PURPOSES.holds(pick(Purpose.class));
      case 5 -> Questions.FORMS.holds(pick(Form.class), pick(Form.class));
      case 6 -> Questions.ARMED_FORCE.is(pick(ArmedForce.class));
      case 7 -> aspect();
      default -> Questions.ARMED_CONFLICT.is(pick(YesNo.class));
    };
  }

  /** A key that is added may state what a point states already: the two are asked for together. */
  private Condition aspect() {
    Question.Choice<AspectState> request = Questions.aspect("grounds", "request");
    return one(2)
        ? request.is(AspectState.STATED, AspectState.STATED_BY_KEY)
        : request.is(pick(List.of(AspectState.LEFT_OUT, AspectState.ABSENT)));
  }

  Condition special() {
    return switch (random.nextInt(records ? 4 : 3)) {
      case 0 -> new OutcomeIn(1 + random.nextInt(30), Text.of("regime", "regime"));
      case 3 ->
          new Judged(
              ImmutableSet.of("regime"),
              ImmutableSet.of(
                  pick(List.of(JudgementOutcome.OUTSIDE, JudgementOutcome.ARTICLE_100))),
              false);
      case 1 ->
          Questions.MANDATES.some(
              Questions.MANDATES.day("through").isOnOrAfter(Questions.PERIOD_THROUGH));
      default -> Questions.MANDATE.is(pick(Fill.class));
    };
  }
}
