package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.procedure.StepKind.ANSWERS;
import static nl.ims.model.procedure.StepKind.DEBATE;
import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.model.procedure.StepKind.LETTER;
import static nl.ims.model.procedure.StepKind.NOTIFICATION;
import static nl.ims.model.procedure.StepKind.PLENARY_DEBATE;
import static nl.ims.model.procedure.StepKind.QUESTIONS;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** The order of the steps, and answers before the debate. */
class DebateOrderTest {
  private static final String ORDER = "article-100/order-of-steps";
  private static final String ANSWERED = "article-100/answers-before-debate";

  private static final ImmutableList<StepKind> THE_SIX =
      ImmutableList.of(NOTIFICATION, DECISION, LETTER, QUESTIONS, ANSWERS, DEBATE);

  private static final Sketch ASKED = article100().step("2024-03-12", QUESTIONS);

  private static Sketch inOrder() {
    Sketch sketch = article100();
    for (int i = 0; i < THE_SIX.size(); i++) {
      sketch = sketch.step("2024-03-1" + i, THE_SIX.get(i));
    }
    return sketch;
  }

  @Test
  void six_steps_in_order_satisfy_once_the_log_is_complete() {
    assertThat(inOrder().through("2024-03-15").verdict(ORDER)).isEqualTo(Verdict.SATISFIED);
    assertThat(inOrder().verdict(ORDER)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(inOrder().through("2024-03-14").verdict(ORDER)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(inOrder().finding(ORDER))).contains("recorded-through");
  }

  @Test
  void each_pair_out_of_order_violates() {
    for (int x = 0; x < THE_SIX.size(); x++) {
      for (int y = x + 1; y < THE_SIX.size(); y++) {
        Sketch sketch =
            article100()
                .step("2024-03-12", THE_SIX.get(y))
                .step("2024-03-13", THE_SIX.get(x))
                .through("2024-03-12");

        assertThat(sketch.verdict(ORDER))
            .as("%s after %s", THE_SIX.get(x), THE_SIX.get(y))
            .isEqualTo(Verdict.VIOLATED);
      }
    }
  }

  @Test
  void the_explanation_names_both_steps() {
    Sketch sketch =
        article100()
            .step("2024-03-12", ANSWERS)
            .step("2024-03-15", QUESTIONS)
            .through("2024-03-12");

    assertThat(dutch(sketch.finding(ORDER)))
        .isEqualTo(
            "Een eerdere stap kwam na een latere: antwoorden van 12 maart 2024; vragen van 15"
                + " maart 2024; niet vermeld: vragen tot en met 12 maart 2024.");
    assertThat(english(sketch.finding(ORDER)))
        .isEqualTo(
            "An earlier step came after a later one: answers of 12 March 2024; questions of 15"
                + " March 2024; not recorded: questions through 12 March 2024.");
  }

  @Test
  void a_first_step_may_still_be_recorded_while_the_log_is_not_complete_on_the_day_of_the_later() {
    Sketch sketch =
        article100()
            .step("2024-03-12", ANSWERS)
            .step("2024-03-15", QUESTIONS)
            .through("2024-03-11");

    assertThat(sketch.verdict(ORDER)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(sketch.finding(ORDER))).containsExactly("recorded-through");
  }

  @Test
  void steps_of_one_day_are_in_order() {
    Sketch sketch =
        article100().step("2024-03-12", DEBATE).step("2024-03-12", LETTER).through("2024-03-12");

    assertThat(sketch.verdict(ORDER)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void only_the_first_of_a_kind_counts() {
    Sketch sketch =
        inOrder()
            .step("2024-03-20", NOTIFICATION)
            .step("2024-03-21", QUESTIONS)
            .through("2024-03-31");

    assertThat(sketch.verdict(ORDER)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_plenary_debate_is_a_debate() {
    Sketch sketch =
        article100()
            .step("2024-03-12", PLENARY_DEBATE)
            .step("2024-03-13", LETTER)
            .through("2024-03-13");

    assertThat(sketch.verdict(ORDER)).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void an_extension_letter_counts_where_the_decision_is_to_extend() {
    Sketch sketch =
        article100()
            .step("2024-03-12", DEBATE)
            .step("2024-03-13", EXTENSION_LETTER)
            .through("2024-03-13");

    assertThat(sketch.kind(KindOfDecision.EXTENSION).verdict(ORDER)).isEqualTo(Verdict.VIOLATED);
    assertThat(sketch.verdict(ORDER)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(sketch.kindUnknown().verdict(ORDER)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void fewer_than_two_steps_have_no_order() {
    Sketch one = article100().step("2024-03-12", LETTER).step("2024-03-13", LETTER);

    assertThat(one.through("2024-03-13").verdict(ORDER)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(one.verdict(ORDER)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void outside_there_is_no_order() {
    assertThat(outside().step("2024-03-12", DEBATE).step("2024-03-13", LETTER).verdict(ORDER))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void answers_before_or_on_the_day_of_the_debate_satisfy() {
    Sketch debated = ASKED.step("2024-03-18", DEBATE).through("2024-03-31");

    assertThat(debated.step("2024-03-12", ANSWERS).verdicts(ANSWERED))
        .containsExactly("questions/2024-03-12 satisfied");
    assertThat(debated.step("2024-03-18", ANSWERS).verdicts(ANSWERED))
        .containsExactly("questions/2024-03-12 satisfied");
  }

  @Test
  void answers_after_the_debate_or_before_the_questions_do_not_serve() {
    Sketch debated = ASKED.step("2024-03-18", DEBATE).through("2024-03-31");

    assertThat(debated.step("2024-03-19", ANSWERS).verdicts(ANSWERED))
        .containsExactly("questions/2024-03-12 violated");
    assertThat(debated.step("2024-03-11", ANSWERS).verdicts(ANSWERED))
        .containsExactly("questions/2024-03-12 violated");
    assertThat(dutch(debated.finding(ANSWERED)))
        .isEqualTo(
            "De vragen waren niet vóór het debat beantwoord: vragen van 12 maart 2024;"
                + " commissiedebat van 18 maart 2024, 6 dagen na vragen; niet vermeld:"
                + " antwoorden van 12 maart 2024 tot en met 31 maart 2024.");
    assertThat(english(debated.finding(ANSWERED)))
        .isEqualTo(
            "The questions were not answered before the debate: questions of 12 March 2024;"
                + " committee debate of 18 March 2024, 6 days after questions; not recorded:"
                + " answers from 12 March 2024 through 31 March 2024.");
  }

  @Test
  void the_first_debate_on_or_after_the_questions_counts() {
    Sketch twice =
        ASKED
            .step("2024-03-11", DEBATE)
            .step("2024-03-14", PLENARY_DEBATE)
            .step("2024-03-15", ANSWERS)
            .step("2024-03-18", DEBATE)
            .through("2024-03-31");

    assertThat(twice.verdicts(ANSWERED)).containsExactly("questions/2024-03-12 violated");
    assertThat(twice.step("2024-03-13", ANSWERS).verdicts(ANSWERED))
        .containsExactly("questions/2024-03-12 satisfied");
  }

  @Test
  void missing_answers_violate_once_the_log_is_complete_on_the_day_of_the_debate() {
    Sketch debated = ASKED.step("2024-03-18", DEBATE).asOf("2024-03-31");

    assertThat(debated.through("2024-03-17").verdicts(ANSWERED))
        .containsExactly("questions/2024-03-12 undetermined");
    assertThat(debated.through("2024-03-18").verdicts(ANSWERED))
        .containsExactly("questions/2024-03-12 violated");
    assertThat(missing(debated.finding(ANSWERED)))
        .contains("procedure.answers", "recorded-through");
  }

  @Test
  void an_earlier_debate_may_be_missing_from_an_open_log() {
    Sketch open = ASKED.step("2024-03-15", ANSWERS).step("2024-03-18", DEBATE);

    assertThat(open.verdicts(ANSWERED)).containsExactly("questions/2024-03-12 undetermined");
    assertThat(open.through("2024-03-13").verdicts(ANSWERED))
        .containsExactly("questions/2024-03-12 undetermined");
    assertThat(open.through("2024-03-14").verdicts(ANSWERED))
        .containsExactly("questions/2024-03-12 satisfied");
  }

  @Test
  void without_a_debate_afterwards_there_is_no_order() {
    Sketch sketch = ASKED.step("2024-03-11", DEBATE);

    assertThat(sketch.through("2024-03-12").verdicts(ANSWERED))
        .containsExactly("questions/2024-03-12 not-applicable");
    assertThat(sketch.verdicts(ANSWERED)).containsExactly("questions/2024-03-12 undetermined");
  }

  @Test
  void without_questions_there_is_no_subject() {
    assertThat(article100().through("2024-03-12").verdicts(ANSWERED))
        .containsExactly("- not-applicable");
    assertThat(outside().step("2024-03-12", QUESTIONS).verdicts(ANSWERED))
        .containsExactly("- not-applicable");
    assertThat(article100().letter("2024-03-12", HOUSE_OF_REPRESENTATIVES).verdicts(ANSWERED))
        .containsExactly("- undetermined");
  }
}
