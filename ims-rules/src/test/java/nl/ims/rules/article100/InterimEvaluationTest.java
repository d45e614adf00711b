package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.model.procedure.StepKind.INTERIM_EVALUATION;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.day;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** Each year of employment, evaluated by the third Wednesday of May after it. */
class InterimEvaluationTest {
  private static final String RULE = "evaluation/interim";

  /** Read under one law throughout: a criterion of January 2014 plays no part here. */
  private static final Sketch EMPLOYED = article100().lawOf("2014-06-01").employed("2013-11-15");

  /** The year of employment is due on 21 May 2014, the one after it on 20 May 2015. */
  private static final Sketch FIRST_DUE = EMPLOYED.through("2014-05-21");

  private static final Sketch SECOND_DUE = EMPLOYED.through("2015-05-20");

  private static Sketch evaluated(Sketch sketch, String day, int year) {
    return sketch.step(day, INTERIM_EVALUATION, step -> step.withCovers(year));
  }

  @Test
  void an_evaluation_of_the_year_on_the_due_day_satisfies_one_the_day_after_does_not() {
    assertThat(evaluated(FIRST_DUE, "2014-05-21", 2013).verdicts(RULE))
        .containsExactly("2013 satisfied");
    assertThat(evaluated(FIRST_DUE, "2014-05-20", 2013).verdicts(RULE))
        .containsExactly("2013 satisfied");
    assertThat(evaluated(EMPLOYED, "2014-05-22", 2013).through("2014-05-22").verdicts(RULE))
        .containsExactly("2013 violated");
    assertThat(dutch(evaluated(FIRST_DUE, "2014-05-21", 2013).finding(RULE)))
        .isEqualTo(
            "Het jaar is op tijd geëvalueerd: inzet op 15 november 2013; tussentijdse evaluatie"
                + " van 21 mei 2014 (verslagjaar: 2013), 187 dagen na inzet.");
    assertThat(english(evaluated(FIRST_DUE, "2014-05-21", 2013).finding(RULE)))
        .isEqualTo(
            "The year was evaluated in time: deployment on 15 November 2013; interim evaluation"
                + " of 21 May 2014 (covers: 2013), 187 days after deployment.");
  }

  @Test
  void no_evaluation_violates_where_the_log_is_complete_on_the_due_day() {
    assertThat(FIRST_DUE.verdicts(RULE)).containsExactly("2013 violated");
    assertThat(dutch(FIRST_DUE.finding(RULE)))
        .isEqualTo(
            "Het jaar is niet op tijd geëvalueerd: inzet op 15 november 2013; niet vermeld: een"
                + " tussentijdse evaluatie of voortgangsrapportage tot en met 21 mei 2014; niet"
                + " vermeld: eindevaluatie van 1 januari 2013 tot en met 21 mei 2014; niet"
                + " vermeld: einde tot en met 21 mei 2014.");
    assertThat(english(FIRST_DUE.finding(RULE)))
        .isEqualTo(
            "The year was not evaluated in time: deployment on 15 November 2013; not recorded:"
                + " an interim evaluation or progress report through 21 May 2014; not recorded:"
                + " final evaluation from 1 January 2013 through 21 May 2014; not recorded: end"
                + " through 21 May 2014.");

    Sketch open = EMPLOYED.through("2014-05-20").asOf("2014-05-21");
    assertThat(open.verdicts(RULE)).containsExactly("2013 undetermined");
    assertThat(missing(open.finding(RULE)))
        .containsExactly(
            "procedure.final-evaluation", "procedure.interim-evaluation", "recorded-through");
  }

  @Test
  void nothing_is_due_the_day_before_the_due_day() {
    Sketch soon = EMPLOYED.through("2014-05-20");

    assertThat(soon.verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(soon.finding(RULE).waitsUntil()).contains(day("2014-05-21"));
    assertThat(soon.finding(RULE).missing()).isEmpty();
    assertThat(dutch(soon.finding(RULE)))
        .isEqualTo(
            "Er is nog niets te doen; de eerste uiterste dag is 21 mei 2014: inzet op 15"
                + " november 2013.");
    assertThat(english(soon.finding(RULE)))
        .isEqualTo(
            "Nothing is due yet; the first due day is 21 May 2014: deployment on 15 November"
                + " 2013.");
    assertThat(EMPLOYED.verdicts(RULE)).containsExactly("- not-applicable");
  }

  @Test
  void without_employment_the_rule_does_not_apply() {
    Sketch idle = article100().lawOf("2014-06-01").through("2015-05-20");

    assertThat(english(idle.finding(RULE)))
        .isEqualTo("The rule does not apply: not recorded: deployment through 20 May 2015.");
  }

  @Test
  void an_evaluation_of_another_year_does_not_serve() {
    assertThat(evaluated(FIRST_DUE, "2014-05-21", 2012).verdicts(RULE))
        .containsExactly("2013 violated");
    assertThat(evaluated(FIRST_DUE, "2014-05-21", 2014).verdicts(RULE))
        .containsExactly("2013 violated");
  }

  @Test
  void an_evaluation_that_names_no_year_may_serve() {
    Sketch silent = FIRST_DUE.step("2014-05-21", INTERIM_EVALUATION);

    assertThat(silent.verdicts(RULE)).containsExactly("2013 undetermined");
    assertThat(missing(silent.finding(RULE))).containsExactly("procedure[1].covers");
    assertThat(dutch(silent.finding(RULE))).isEqualTo("Hangt af van procedure[1].covers.");
  }

  @Test
  void each_year_is_a_subject_with_its_own_due_day() {
    Sketch once = evaluated(SECOND_DUE, "2014-05-21", 2013);

    assertThat(once.verdicts(RULE)).containsExactly("2013 satisfied", "2014 violated");
    assertThat(once.asOf("2015-05-19").verdicts(RULE)).containsExactly("2013 satisfied");
    assertThat(evaluated(once, "2015-05-20", 2014).verdicts(RULE))
        .containsExactly("2013 satisfied", "2014 satisfied");
    assertThat(english(once.findings(RULE).get(1)))
        .isEqualTo(
            "The year was not evaluated in time: deployment on 15 November 2013; interim"
                + " evaluation of 21 May 2014 (covers: 2013), 187 days after deployment; not"
                + " recorded: an interim evaluation or progress report through 20 May 2015, other than"
                + " interim evaluation of 21 May 2014; not recorded: final evaluation from 1"
                + " January 2014 through 20 May 2015; not recorded: end through 20 May 2015.");
  }

  @Test
  void employment_on_the_last_day_of_a_year_makes_it_a_year_of_employment() {
    assertThat(article100().employed("2013-12-31").through("2014-05-21").verdicts(RULE))
        .containsExactly("2013 violated");
    assertThat(article100().employed("2014-01-01").through("2014-05-21").verdicts(RULE))
        .containsExactly("- not-applicable");
    assertThat(article100().employed("2014-01-01").through("2014-05-21").finding(RULE).waitsUntil())
        .contains(day("2015-05-20"));
  }

  @Test
  void the_year_of_the_end_is_evaluated_and_none_after_it() {
    assertThat(SECOND_DUE.step("2014-01-01", END).verdicts(RULE))
        .containsExactly("2013 needs-judgement", "2014 needs-judgement");
    assertThat(SECOND_DUE.step("2013-12-31", END).verdicts(RULE))
        .containsExactly("2013 needs-judgement", "2014 not-applicable");
    assertThat(dutch(SECOND_DUE.step("2013-12-31", END).findings(RULE).get(1)))
        .isEqualTo(
            "De regel is niet van toepassing: inzet op 15 november 2013; einde op 31 december 2013,"
                + " 46 dagen na inzet.");
    assertThat(english(SECOND_DUE.step("2013-12-31", END).findings(RULE).get(1)))
        .isEqualTo(
            "The rule does not apply: deployment on 15 November 2013; end on 31 December 2013, 46"
                + " days after deployment.");
  }

  @Test
  void an_end_on_the_day_of_employment_ends_and_one_before_it_does_not() {
    assertThat(SECOND_DUE.step("2013-11-15", END).verdicts(RULE))
        .containsExactly("2013 needs-judgement", "2014 not-applicable");
    assertThat(SECOND_DUE.step("2013-11-14", END).subjects(RULE)).containsExactly("2013", "2014");
    assertThat(SECOND_DUE.step("2013-11-14", END).findings(RULE).get(1).verdict())
        .isNotEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void an_end_that_may_be_missing_leaves_later_years_open() {
    Sketch open = EMPLOYED.through("2013-12-30").asOf("2015-05-20");

    assertThat(open.verdicts(RULE)).containsExactly("2013 undetermined", "2014 undetermined");
    assertThat(missing(open.findings(RULE).get(0)))
        .containsExactly(
            "procedure.final-evaluation", "procedure.interim-evaluation", "recorded-through");
    assertThat(missing(open.findings(RULE).get(1)))
        .containsExactly("procedure.end", "recorded-through");

    Sketch evaluated = evaluated(open, "2015-05-20", 2014);
    assertThat(evaluated.verdicts(RULE)).containsExactly("2013 undetermined", "2014 undetermined");
    assertThat(missing(evaluated.findings(RULE).get(1)))
        .containsExactly("procedure.end", "recorded-through");
    assertThat(dutch(evaluated.findings(RULE).get(1)))
        .isEqualTo("Hangt af van procedure.end, of van recorded-through.");
    assertThat(english(evaluated.findings(RULE).get(1)))
        .isEqualTo("Depends on procedure.end, or on recorded-through.");
  }

  @Test
  void a_log_complete_at_the_end_of_the_year_before_leaves_no_end_open() {
    Sketch closed = evaluated(EMPLOYED.through("2013-12-31"), "2015-05-20", 2014);

    assertThat(closed.verdicts(RULE)).containsExactly("2013 undetermined", "2014 satisfied");
  }

  @Test
  void an_end_recorded_late_in_the_year_settles_that_the_year_counts() {
    assertThat(
            EMPLOYED
                .step("2014-02-01", END)
                .step("2015-05-20", INTERIM_EVALUATION, s -> s.withCovers(2014))
                .verdicts(RULE))
        .containsExactly("2013 undetermined", "2014 satisfied");
  }

  @Test
  void it_asks_for_employment() {
    assertThat(article100().through("2015-05-20").verdicts(RULE))
        .containsExactly("- not-applicable");
    assertThat(article100().asOf("2015-05-20").verdicts(RULE)).containsExactly("- undetermined");
    assertThat(missing(article100().asOf("2015-05-20").finding(RULE)))
        .containsExactly("procedure.employment", "recorded-through");
  }

  @Test
  void it_holds_for_due_days_from_the_framework_of_2001() {
    Sketch old = article100().employed("2000-09-01").through("2002-05-15");

    assertThat(old.verdicts(RULE)).containsExactly("2000 not-applicable", "2001 violated");
    assertThat(old.lawOf("2000-09-01").verdicts(RULE))
        .containsExactly("2000 not-applicable", "2001 violated");
    assertThat(dutch(old.findings(RULE).get(0))).isEqualTo("De regel geldt vanaf 13 juli 2001.");
    assertThat(english(old.findings(RULE).get(0))).isEqualTo("The rule holds from 13 July 2001.");
  }

  @Test
  void it_asks_for_article_100() {
    for (Sketch other : new Sketch[] {alongItsLines(), outside()}) {
      assertThat(other.employed("2013-11-15").through("2014-05-21").verdicts(RULE))
          .containsExactly("- not-applicable");
    }
    Sketch open = open().employed("2013-11-15").through("2014-05-21");
    assertThat(open.verdicts(RULE)).containsExactly("2013 needs-judgement");
    assertThat(open.finding(RULE).wouldBe()).contains(Verdict.VIOLATED);
    assertThat(open.judged("2014-05-01", "regime", JudgementOutcome.ARTICLE_100).verdicts(RULE))
        .containsExactly("2013 violated");
    assertThat(open.judged("2014-05-01", "regime", JudgementOutcome.OUTSIDE).verdicts(RULE))
        .containsExactly("- not-applicable");
    assertThat(open.judged("2014-05-01", RULE, "2013", JudgementOutcome.ACCEPTED).verdicts(RULE))
        .containsExactly("2013 needs-judgement");
  }

  @Test
  void a_judgement_on_a_year_does_not_change_it() {
    assertThat(
            FIRST_DUE.judged("2014-05-01", RULE, "2013", JudgementOutcome.ACCEPTED).verdicts(RULE))
        .containsExactly("2013 violated");
  }
}
