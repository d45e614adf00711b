package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.procedure.StepKind.DEBATE;
import static nl.ims.model.procedure.StepKind.DEPARTURE;
import static nl.ims.model.procedure.StepKind.PLENARY_DEBATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.book.Level;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No departure before the debate, unless the voyage was planned anyway or something is secret. */
class DepartureTest {
  private static final String RULE = "article-100/no-departure-before-debate";
  private static final String SUBJECT = "departure/2024-03-15";

  private static final Sketch LETTER = article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);

  /** Ships left, of which it is not said whether the voyage was planned. */
  private static final Sketch LEFT = LETTER.step("2024-03-15", DEPARTURE);

  /** Ships left on a voyage that was planned for this contribution, and the log is complete. */
  private static final Sketch FOR_THIS = left(Optional.of(false));

  /** Ships left on a voyage that was planned anyway, and the log is complete. */
  private static final Sketch PLANNED = left(Optional.of(true));

  private static Sketch left(Optional<Boolean> planned) {
    return LETTER
        .step("2024-03-15", DEPARTURE, step -> step.withPlannedVoyage(planned))
        .through("2024-03-15");
  }

  private static Sketch under(String secrecy, Sketch sketch) {
    return switch (secrecy) {
      case "none" -> sketch;
      case "compelling" -> sketch.secret(SecrecyGround.COMPELLING_REASONS);
      case "state" -> sketch.secret(SecrecyGround.STATE_INTEREST);
      case "claimed" -> sketch.secretWithoutGround();
      case "absent" -> sketch.secrecyUnknown();
      default -> throw new IllegalArgumentException(secrecy);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "true, none, needs-judgement",
    "true, compelling, needs-judgement",
    "true, state, needs-judgement",
    "true, claimed, needs-judgement",
    "true, absent, needs-judgement",
    "false, none, violated",
    "false, compelling, needs-judgement",
    "false, state, needs-judgement",
    "false, claimed, undetermined",
    "false, absent, undetermined",
    ", none, undetermined",
    ", compelling, needs-judgement",
    ", state, needs-judgement",
    ", claimed, undetermined",
    ", absent, undetermined"
  })
  void without_a_debate_the_voyage_and_secrecy_decide(
      Boolean planned, String secrecy, String verdict) {
    assertThat(under(secrecy, left(Optional.ofNullable(planned))).verdicts(RULE))
        .containsExactly(SUBJECT + " " + verdict);
  }

  @Test
  void what_is_missing_is_the_key_that_would_decide() {
    Sketch unsaid = left(Optional.empty());

    assertThat(missing(unsaid.finding(RULE))).containsExactly("procedure[1].planned-voyage");
    assertThat(missing(unsaid.secrecyUnknown().finding(RULE)))
        .containsExactly("contribution.secrecy", "procedure[1].planned-voyage");
    assertThat(missing(unsaid.secretWithoutGround().finding(RULE)))
        .containsExactly("contribution.secrecy.ground", "procedure[1].planned-voyage");
    assertThat(missing(FOR_THIS.secrecyUnknown().finding(RULE)))
        .containsExactly("contribution.secrecy");
    assertThat(missing(FOR_THIS.secretWithoutGround().finding(RULE)))
        .containsExactly("contribution.secrecy.ground");
  }

  @ParameterizedTest
  @CsvSource({"2024-03-08", "2024-03-14", "2024-03-15"})
  void a_debate_from_the_letter_through_the_day_of_departure_satisfies(String day) {
    assertThat(LEFT.step(day, DEBATE).verdicts(RULE)).containsExactly(SUBJECT + " satisfied");
    assertThat(LEFT.step(day, PLENARY_DEBATE).verdicts(RULE))
        .containsExactly(SUBJECT + " satisfied");
    assertThat(PLANNED.step(day, DEBATE).verdicts(RULE)).containsExactly(SUBJECT + " satisfied");
  }

  @ParameterizedTest
  @CsvSource({"2024-03-07", "2024-03-16"})
  void a_debate_before_the_letter_or_after_departure_does_not_serve(String day) {
    assertThat(FOR_THIS.step(day, DEBATE).verdicts(RULE)).containsExactly(SUBJECT + " violated");
    assertThat(PLANNED.step(day, DEBATE).verdicts(RULE))
        .containsExactly(SUBJECT + " needs-judgement");
  }

  @Test
  void a_debate_in_time_is_told() {
    Sketch debated = LEFT.step("2024-03-14", DEBATE);

    assertThat(dutch(debated.finding(RULE)))
        .isEqualTo(
            "Er ging een debat vooraf: brief van 8 maart 2024, 7 dagen vóór vertrek; commissiedebat"
                + " van 14 maart 2024, 1 dag vóór vertrek; vertrek op 15 maart 2024.");
    assertThat(english(debated.finding(RULE)))
        .isEqualTo(
            "A debate preceded it: letter of 8 March 2024, 7 days before departure; committee"
                + " debate of 14 March 2024, 1 day before departure; departure on 15 March 2024.");
    assertThat(english(PLANNED.step("2024-03-14", DEBATE).finding(RULE)))
        .isEqualTo(
            "A debate preceded it: letter of 8 March 2024, 7 days before departure; committee"
                + " debate of 14 March 2024, 1 day before departure; departure on 15 March 2024.");
  }

  @Test
  void leaving_for_this_before_the_debate_violates() {
    assertThat(dutch(FOR_THIS.finding(RULE)))
        .isEqualTo(
            "Er ging geen debat vooraf: vertrek op 15 maart 2024 (geplande reis: nee); niet"
                + " vermeld: een debat tot en met 15 maart 2024; grond van geheimhouding: niet"
                + " aan de orde; geheimhouding: geen.");
    assertThat(english(FOR_THIS.finding(RULE)))
        .isEqualTo(
            "No debate preceded it: departure on 15 March 2024 (planned voyage: no); not"
                + " recorded: a debate through 15 March 2024; ground of secrecy: does not arise;"
                + " secrecy: none.");
  }

  @Test
  void a_planned_voyage_is_a_matter_of_judgement() {
    assertThat(dutch(PLANNED.finding(RULE)))
        .isEqualTo(
            "Er ging geen debat vooraf; de regering moet oordelen of het vertrek gerechtvaardigd"
                + " was: vertrek op 15 maart 2024 (geplande reis: ja); niet vermeld: een debat"
                + " tot en met 15 maart 2024. De reis was al gepland; de maatstaf van de"
                + " minister was inzet, niet vertrek.");
    assertThat(english(PLANNED.finding(RULE)))
        .isEqualTo(
            "No debate preceded it; the government must judge whether leaving was justified:"
                + " departure on 15 March 2024 (planned voyage: yes); not recorded: a debate"
                + " through 15 March 2024. The voyage had been planned before; the minister's"
                + " test was deployment, not departure.");
    assertThat(
            PLANNED.judged("2024-03-15", RULE, SUBJECT, JudgementOutcome.ACCEPTED).verdicts(RULE))
        .containsExactly(SUBJECT + " satisfied");
    assertThat(
            PLANNED.judged("2024-03-15", RULE, SUBJECT, JudgementOutcome.REJECTED).verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
    assertThat(
            PLANNED.judged("2024-03-16", RULE, SUBJECT, JudgementOutcome.REJECTED).verdicts(RULE))
        .containsExactly(SUBJECT + " needs-judgement");
  }

  @Test
  void a_debate_between_departure_and_employment_changes_nothing() {
    String day = "2024-03-20";

    assertThat(english(PLANNED.employed("2024-04-01").step(day, DEBATE).finding(RULE)))
        .endsWith("the minister's test was deployment, not departure.");
    assertThat(
            english(
                FOR_THIS
                    .secret(SecrecyGround.STATE_INTEREST)
                    .employed("2024-04-01")
                    .step(day, DEBATE)
                    .finding(RULE)))
        .endsWith("Article 100(2) speaks of compelling reasons only.");
  }

  @Test
  void secrecy_asks_for_a_judgement_too() {
    Sketch compelling = FOR_THIS.secret(SecrecyGround.COMPELLING_REASONS);
    Sketch state = FOR_THIS.secret(SecrecyGround.STATE_INTEREST);

    assertThat(dutch(compelling.finding(RULE)))
        .isEqualTo(
            "Er ging geen debat vooraf; de regering moet oordelen of het vertrek gerechtvaardigd"
                + " was: vertrek op 15 maart 2024; niet vermeld: een debat tot en met 15 maart"
                + " 2024; grond van geheimhouding: dwingende redenen.");
    assertThat(english(compelling.finding(RULE)))
        .isEqualTo(
            "No debate preceded it; the government must judge whether leaving was justified:"
                + " departure on 15 March 2024; not recorded: a debate through 15 March 2024;"
                + " ground of secrecy: compelling reasons.");
    assertThat(dutch(state.finding(RULE)))
        .isEqualTo(
            "Er ging geen debat vooraf; de regering moet oordelen of het vertrek gerechtvaardigd"
                + " was: vertrek op 15 maart 2024; niet vermeld: een debat tot en met 15 maart"
                + " 2024; grond van geheimhouding: belang van de staat. Artikel 100, tweede lid,"
                + " spreekt alleen van dwingende redenen.");
    assertThat(english(state.finding(RULE)))
        .isEqualTo(
            "No debate preceded it; the government must judge whether leaving was justified:"
                + " departure on 15 March 2024; not recorded: a debate through 15 March 2024;"
                + " ground of secrecy: interest of the state. Article 100(2) speaks of"
                + " compelling reasons only.");
  }

  @Test
  void a_judgement_does_not_undo_a_violation() {
    assertThat(
            FOR_THIS.judged("2024-03-15", RULE, SUBJECT, JudgementOutcome.ACCEPTED).verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
  }

  @Test
  void an_open_log_may_still_hold_the_debate() {
    Sketch before = FOR_THIS.through("2024-03-14");

    assertThat(before.verdicts(RULE)).containsExactly(SUBJECT + " undetermined");
    assertThat(missing(before.finding(RULE)))
        .containsExactly("procedure.debate", "recorded-through");
    assertThat(PLANNED.through("2024-03-14").verdicts(RULE))
        .containsExactly(SUBJECT + " undetermined");
  }

  @Test
  void each_departure_has_a_judgement_of_its_own() {
    Sketch secret =
        LEFT.step("2024-03-15", DEPARTURE)
            .secret(SecrecyGround.COMPELLING_REASONS)
            .through("2024-03-15")
            .judged("2024-03-15", RULE, SUBJECT + "/2", JudgementOutcome.REJECTED);

    assertThat(secret.verdicts(RULE))
        .containsExactly(SUBJECT + " needs-judgement", SUBJECT + "/2 violated");
    assertThat(secret.judged("2024-03-15", RULE, JudgementOutcome.ACCEPTED).verdicts(RULE))
        .containsExactly(SUBJECT + " needs-judgement", SUBJECT + "/2 violated");
  }

  @Test
  void without_a_departure_there_is_no_subject() {
    Sketch employed = LETTER.employed("2024-03-20");

    assertThat(employed.through("2024-03-20").verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(employed.verdicts(RULE)).containsExactly("- undetermined");
    assertThat(missing(employed.finding(RULE)))
        .containsExactly("procedure.departure", "recorded-through");
    assertThat(outside().step("2024-03-15", DEPARTURE).verdicts(RULE))
        .containsExactly("- not-applicable");
  }

  @Test
  void it_is_guidance() {
    assertThat(FOR_THIS.finding(RULE).rule().level()).isEqualTo(Level.GUIDANCE);
  }
}
