package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.NEGATIVE_DECISION;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

class PriorInformationTest {
  private static final String RULE = "article-100/prior-information";
  private static final String EMPLOYED_ON = "2024-03-20";

  private static final Sketch EMPLOYED = article100().employed(EMPLOYED_ON);

  /** Employed without a word, and the log is complete. */
  private static final Sketch SILENT = EMPLOYED.through(EMPLOYED_ON);

  @Test
  void one_letter_to_both_chambers_the_day_before_satisfies() {
    Sketch informed = EMPLOYED.letter("2024-03-19", HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(informed.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(informed.finding(RULE)))
        .isEqualTo(
            "Beide Kamers zijn vooraf geïnformeerd: brief van 19 maart 2024 (gericht aan: Tweede"
                + " Kamer, Eerste Kamer), 1 dag vóór inzet; inzet op 20 maart 2024.");
    assertThat(english(informed.finding(RULE)))
        .isEqualTo(
            "Both chambers were informed in advance: letter of 19 March 2024 (to: House of"
                + " Representatives, Senate), 1 day before deployment; deployment on 20 March"
                + " 2024.");
  }

  @Test
  void while_it_is_open_the_letters_so_far_are_told() {
    Sketch open = EMPLOYED.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);

    assertThat(english(open.finding(RULE)))
        .endsWith(
            "On record: letter of 8 March 2024, to: House of Representatives (12 days before"
                + " deployment).");
  }

  @Test
  void two_letters_satisfy() {
    Sketch informed =
        EMPLOYED.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES).letter("2024-03-11", SENATE);

    assertThat(informed.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_letter_to_one_chamber_only_violates() {
    Sketch half = SILENT.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);

    assertThat(half.verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(half.through("2024-04-01").verdict(RULE)).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void no_letter_at_all_violates() {
    assertThat(SILENT.verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(dutch(SILENT.finding(RULE)))
        .isEqualTo(
            "Geen van beide Kamers is vooraf geïnformeerd: inzet op 20 maart 2024; niet"
                + " vermeld: een brief tot en"
                + " met 20 maart 2024; niet vermeld: een debat tot en met 19 maart 2024; niet"
                + " vermeld: antwoorden tot en met 19 maart 2024; niet vermeld: vertrouwelijke"
                + " briefing tot en met 19 maart 2024; geheimhouding: geen.");
    assertThat(english(SILENT.finding(RULE)))
        .isEqualTo(
            "Neither chamber was informed in advance: deployment on 20 March 2024; not"
                + " recorded: a letter through 20"
                + " March 2024; not recorded: a debate through 19 March 2024; not recorded:"
                + " answers through 19 March 2024; not recorded: confidential briefing through"
                + " 19 March 2024; secrecy: none.");
  }

  @Test
  void a_silence_that_a_longer_one_does_not_tell_is_told() {
    Sketch onTheDay = SILENT.letter("2024-03-20", HOUSE_OF_REPRESENTATIVES);

    assertThat(onTheDay.verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(english(onTheDay.finding(RULE)))
        .contains(
            "not recorded: a letter through 19 March 2024;",
            "not recorded: a letter through 20 March 2024, other than letter of 20 March 2024;");
  }

  @Test
  void letters_after_employment_violate() {
    Sketch late = EMPLOYED.letter("2024-03-21", HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(late.through("2024-03-21").verdict(RULE)).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void it_is_not_violated_until_the_log_is_complete_on_the_day_of_employment() {
    assertThat(EMPLOYED.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(EMPLOYED.through("2024-03-19").verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void an_open_log_misses_the_letter_or_its_own_completeness() {
    assertThat(missing(EMPLOYED.finding(RULE)))
        .containsExactly("procedure.letter", "recorded-through");
  }

  @Test
  void a_letter_that_does_not_say_to_whom_may_serve() {
    Sketch sketch = SILENT.step("2024-03-08", StepKind.LETTER);

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(sketch.finding(RULE))).containsExactly("procedure[1].to");
  }

  @Test
  void letters_on_the_very_day_need_judgement() {
    Sketch sameDay = SILENT.letter(EMPLOYED_ON, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(sameDay.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(sameDay.finding(RULE)))
        .isEqualTo(
            "Niet elke Kamer kreeg vooraf een brief, wel was elke Kamer per brief uiterlijk op"
                + " de dag zelf, of vooraf langs andere weg geïnformeerd; de regering moet"
                + " oordelen of dat volstond: brief van 20 maart 2024 (gericht aan: Tweede"
                + " Kamer, Eerste Kamer), op de dag van inzet; inzet op 20 maart 2024; niet"
                + " vermeld: een brief tot en met 19 maart 2024; geheimhouding: geen.");
    assertThat(english(sameDay.finding(RULE)))
        .isEqualTo(
            "Not every chamber had a letter in advance, yet each was informed by letter on the"
                + " day itself at the latest, or beforehand by other means; the government must"
                + " judge whether that sufficed: letter of 20 March 2024 (to: House of"
                + " Representatives, Senate), on the day of deployment; deployment on 20 March"
                + " 2024; not recorded: a letter through 19 March 2024; secrecy: none.");
  }

  @Test
  void one_chamber_before_and_the_other_on_the_day_needs_judgement() {
    Sketch sketch =
        SILENT.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES).letter(EMPLOYED_ON, SENATE);

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void a_notification_is_no_information() {
    assertThat(SILENT.step("2024-02-01", StepKind.NOTIFICATION).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void letters_to_both_satisfy_while_the_force_is_known_not_to_be_employed() {
    Sketch informed =
        article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE).through("2024-03-10");

    assertThat(informed.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(informed.finding(RULE)))
        .isEqualTo(
            "Beide Kamers zijn geïnformeerd, en er is nog niet ingezet: brief van 8 maart 2024"
                + " (gericht aan: Tweede Kamer, Eerste Kamer); niet vermeld: inzet tot en met 10"
                + " maart 2024.");
    assertThat(english(informed.finding(RULE)))
        .isEqualTo(
            "Both chambers were informed, and the force is not deployed yet: letter of 8 March"
                + " 2024 (to: House of Representatives, Senate); not recorded: deployment"
                + " through 10 March 2024.");
  }

  @Test
  void before_employment_a_letter_that_is_not_written_yet_is_waited_for() {
    Sketch half = article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES).through("2024-03-10");

    assertThat(half.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(half.finding(RULE).missing()).isEmpty();
    assertThat(half.finding(RULE).waitsUntil()).isEmpty();
    assertThat(dutch(half.finding(RULE)))
        .isEqualTo(
            "Er is nog niet ingezet, en de Eerste Kamer is nog niet geïnformeerd: brief van"
                + " 8 maart 2024 (gericht aan: Tweede Kamer); niet vermeld: een brief tot en met"
                + " 10 maart 2024, anders dan brief van 8 maart 2024; niet vermeld: inzet tot en"
                + " met 10 maart 2024.");
    assertThat(english(half.finding(RULE)))
        .isEqualTo(
            "The force is not deployed yet, and the Senate is not informed yet: letter"
                + " of 8 March 2024 (to: House of Representatives); not recorded: a letter"
                + " through 10 March 2024, other than letter of 8 March 2024; not recorded:"
                + " deployment through 10 March 2024.");
  }

  @Test
  void letters_to_both_do_not_settle_while_employment_is_unknown() {
    Sketch informed =
        article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE).asOf("2024-03-31");

    assertThat(informed.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(informed.finding(RULE)))
        .containsExactly("procedure.employment", "recorded-through");
  }

  @Test
  void an_extension_letter_is_a_letter_where_the_decision_is_to_extend() {
    Sketch sketch =
        SILENT.sent("2024-03-08", StepKind.EXTENSION_LETTER, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(sketch.kind(KindOfDecision.EXTENSION).verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(sketch.kind(KindOfDecision.INTENSIFICATION).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(sketch.kindUnknown().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(sketch.kindUnknown().finding(RULE)))
        .containsExactly("contribution.kind-of-decision");
  }

  @Test
  void a_supplementary_letter_is_a_letter_where_the_decision_is_to_intensify() {
    Sketch sketch =
        SILENT.sent("2024-03-08", StepKind.SUPPLEMENTARY_LETTER, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(sketch.kind(KindOfDecision.INTENSIFICATION).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(sketch.kind(KindOfDecision.EXTENSION).verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(sketch.kindUnknown().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_study_that_ended_asks_for_no_letter() {
    Sketch ended = article100().step("2024-03-01", NEGATIVE_DECISION).through("2024-03-01");

    assertThat(ended.verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(dutch(ended.finding(RULE)))
        .isEqualTo(
            "De regel is niet van toepassing: negatief besluit van 1 maart 2024; niet vermeld:"
                + " een brief tot en met 1 maart 2024; niet vermeld: inzet tot en met 1 maart"
                + " 2024; volledig tot en met: 1 maart 2024.");
  }

  @Test
  void a_study_has_not_ended_while_the_log_is_open_or_a_letter_is_recorded() {
    Sketch open = article100().step("2024-03-01", NEGATIVE_DECISION);

    assertThat(open.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(
            open.letter("2024-03-05", HOUSE_OF_REPRESENTATIVES, SENATE)
                .through("2024-03-05")
                .verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(open.employed("2024-03-05").through("2024-03-05").verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void it_does_not_apply_under_another_regime() {
    assertThat(outside().employed(EMPLOYED_ON).through(EMPLOYED_ON).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(alongItsLines().employed(EMPLOYED_ON).through(EMPLOYED_ON).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }
}
