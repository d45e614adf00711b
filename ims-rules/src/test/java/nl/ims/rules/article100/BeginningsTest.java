package nl.ims.rules.article100;

import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The day from which a rule can count: where the as-of day lies before it, no step by that day can
 * be a subject, whatever is unknown.
 */
class BeginningsTest {
  /** A dossier of which nothing is known but what makes the rule apply. */
  private static Sketch silent(String rule) {
    return switch (rule) {
      case "vessel-protection/quarterly-report" ->
          blank().contribution(c -> c.withTask(Task.VESSEL_PROTECTION));
      case "collective-defence/yearly-report" -> blank().purposes(Purpose.DEFENCE_OF_ALLIES);
      default -> article100();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "article-100/supplementary-letter, 2001-07-13",
    "rapid-reaction/assignment-letter, 2004-06-11",
    "rapid-reaction/second-information, 2004-06-11",
    "evaluation/interim, 2001-07-13",
    "vessel-protection/quarterly-report, 2011-06-23",
    "collective-defence/yearly-report, 2023-05-17",
    "civilian-harm/start-reported, 2020-10-13",
    "civilian-harm/outcome-reported, 2020-10-13",
    "civilian-harm/order-of-steps, 2020-10-13"
  })
  void before_its_first_day_nothing_can_count_and_from_that_day_on_it_may(
      String rule, String first) {
    Finding before = silent(rule).asOf(day(first).minusDays(1).toString()).finding(rule);

    assertThat(before.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(before.subject()).isEmpty();
    assertThat(before.missing()).isEmpty();
    assertThat(before.waitsUntil()).isEmpty();
    assertThat(dutch(before)).isEqualTo("De regel geldt vanaf " + said(first, Language.NL) + ".");
    assertThat(english(before)).isEqualTo("The rule holds from " + said(first, Language.EN) + ".");
    assertThat(silent(rule).asOf(first).verdicts(rule)).containsExactly("- undetermined");
    assertThat(silent(rule).through(first).verdicts(rule)).containsExactly("- not-applicable");
    assertThat(silent(rule).verdicts(rule))
        .as("without an as-of day nothing is cut off")
        .containsExactly("- undetermined");
  }

  /** The day is that of the end, not of the evaluation: no end that counts can be recorded yet. */
  @Test
  void independence_can_count_from_the_day_on_which_it_was_promised() {
    String rule = "evaluation/independent";

    assertThat(article100().asOf("2020-05-19").verdicts(rule)).containsExactly("- not-applicable");
    assertThat(article100().asOf("2020-05-19").finding(rule).missing()).isEmpty();
    assertThat(article100().asOf("2020-05-20").verdicts(rule)).containsExactly("- undetermined");
    assertThat(
            article100()
                .step("2020-05-19", StepKind.FINAL_EVALUATION)
                .asOf("2020-05-19")
                .verdicts(rule))
        .containsExactly("- not-applicable");
  }

  @Test
  void a_notification_is_asked_for_by_the_law_of_the_reference_day() {
    String rule = "article-100/notification";
    Sketch letter =
        article100()
            .kind(KindOfDecision.NEW)
            .step("2024-03-08", StepKind.LETTER)
            .through("2024-03-08");

    assertThat(letter.lawOf("2001-07-12").verdict(rule)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(dutch(letter.lawOf("2001-07-12").finding(rule)))
        .isEqualTo("De regel geldt vanaf 13 juli 2001.");
    assertThat(letter.lawOf("2001-07-13").verdict(rule)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void along_its_lines_is_asked_for_by_the_law_of_the_reference_day() {
    String rule = "along-its-lines/letter";
    Sketch employed = alongItsLines().employed("2024-03-20").through("2024-03-20");

    assertThat(employed.lawOf("2009-06-30").verdict(rule)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(english(employed.lawOf("2009-06-30").finding(rule)))
        .isEqualTo("The rule holds from 1 July 2009.");
    assertThat(employed.lawOf("2009-07-01").verdict(rule)).isEqualTo(Verdict.VIOLATED);
  }

  private static String said(String day, Language language) {
    return DayWords.of(LocalDate.parse(day), language);
  }
}
