package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.day;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on each letter: to whom and by whom. */
class LetterRulesTest {
  private static final String BOTH = "article-100/both-chambers";
  private static final String SIGNED = "article-100/signatories";

  private static final Sketch HOUSE = article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);
  private static final Sketch COMPLETE = HOUSE.through("2024-03-31");

  private static Sketch signed(Actor... by) {
    return article100()
        .step(
            "2024-03-08",
            StepKind.LETTER,
            step ->
                step.withTo(ImmutableSortedSet.of(HOUSE_OF_REPRESENTATIVES))
                    .withBy(ImmutableSortedSet.copyOf(by)));
  }

  @Test
  void the_same_letter_may_go_to_both() {
    Sketch sketch = article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(sketch.verdicts(BOTH)).containsExactly("letter/2024-03-08 satisfied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-07", "2024-03-08", "2024-03-09"})
  void a_letter_to_the_senate_within_a_day_satisfies(String day) {
    assertThat(HOUSE.letter(day, SENATE).verdicts(BOTH))
        .containsExactly("letter/2024-03-08 satisfied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-06", "2024-03-10"})
  void a_letter_to_the_senate_two_days_off_does_not_serve(String day) {
    assertThat(COMPLETE.letter(day, SENATE).verdicts(BOTH))
        .containsExactly("letter/2024-03-08 violated");
  }

  @Test
  void a_missing_letter_to_the_senate_violates() {
    assertThat(COMPLETE.verdicts(BOTH)).containsExactly("letter/2024-03-08 violated");
    assertThat(dutch(COMPLETE.finding(BOTH)))
        .isEqualTo(
            "Binnen een dag is geen brief aan de Eerste Kamer vermeld: brief van 8 maart 2024"
                + " (gericht aan: Tweede Kamer); niet vermeld: een brief van 7 maart 2024 tot en"
                + " met 9 maart 2024, anders dan brief van 8 maart 2024.");
    assertThat(english(COMPLETE.finding(BOTH)))
        .isEqualTo(
            "No letter to the Senate within a day is recorded: letter of 8 March 2024 (to: House"
                + " of Representatives); not recorded: a letter from 7 March 2024 through 9"
                + " March 2024, other than letter of 8 March 2024.");
  }

  @Test
  void an_open_log_may_still_hold_the_letter_to_the_senate() {
    assertThat(HOUSE.verdicts(BOTH)).containsExactly("letter/2024-03-08 undetermined");
    assertThat(missing(HOUSE.finding(BOTH))).contains("procedure.letter");
  }

  @Test
  void the_day_after_the_letter_is_waited_for() {
    Sketch today = HOUSE.through("2024-03-08");

    assertThat(today.verdicts(BOTH)).containsExactly("letter/2024-03-08 undetermined");
    assertThat(today.finding(BOTH).missing()).isEmpty();
    assertThat(today.finding(BOTH).waitsUntil()).contains(day("2024-03-09"));
    assertThat(dutch(today.finding(BOTH)))
        .isEqualTo("Wacht tot 9 maart 2024: brief van 8 maart 2024.");
    assertThat(english(today.finding(BOTH)))
        .isEqualTo("Waits until 9 March 2024: letter of 8 March 2024.");
  }

  @Test
  void a_letter_that_does_not_say_to_whom_is_an_undetermined_subject() {
    Sketch sketch = article100().step("2024-03-08", StepKind.LETTER).through("2024-03-31");

    assertThat(sketch.verdicts(BOTH)).containsExactly("letter/2024-03-08 undetermined");
    assertThat(missing(sketch.finding(BOTH))).containsExactly("procedure[0].to");
  }

  @Test
  void a_letter_to_the_senate_alone_is_no_subject() {
    Sketch senate = article100().letter("2024-03-08", SENATE);

    assertThat(senate.through("2024-03-08").verdicts(BOTH)).containsExactly("- not-applicable");
    assertThat(senate.verdicts(BOTH)).containsExactly("- undetermined");
    assertThat(missing(senate.finding(BOTH)))
        .containsExactly("procedure.letter", "recorded-through");
  }

  @Test
  void letters_of_one_day_are_told_apart_those_without_a_paper_last() {
    Sketch sketch =
        HOUSE
            .step(
                "2024-03-08",
                StepKind.LETTER,
                step ->
                    step.withPaper(Paper.parse("kst-29521-471"))
                        .withTo(ImmutableSortedSet.of(HOUSE_OF_REPRESENTATIVES)))
            .through("2024-03-31");

    assertThat(sketch.verdicts(BOTH))
        .containsExactly("letter/2024-03-08 violated", "letter/2024-03-08/2 violated");
    assertThat(sketch.findings(BOTH).get(0).path()).contains("procedure[1]");
    assertThat(sketch.findings(BOTH).get(1).path()).contains("procedure[0]");
  }

  @Test
  void an_extension_letter_is_a_subject_where_the_decision_is_or_may_be_to_extend() {
    Sketch sketch =
        article100()
            .sent("2024-03-08", StepKind.EXTENSION_LETTER, HOUSE_OF_REPRESENTATIVES)
            .through("2024-03-31");

    assertThat(sketch.kind(KindOfDecision.EXTENSION).verdicts(BOTH))
        .containsExactly("extension-letter/2024-03-08 violated");
    assertThat(sketch.kindUnknown().verdicts(BOTH))
        .containsExactly("extension-letter/2024-03-08 undetermined");
    assertThat(missing(sketch.kindUnknown().finding(BOTH)))
        .containsExactly("contribution.kind-of-decision");
    assertThat(sketch.verdicts(BOTH)).containsExactly("- not-applicable");
  }

  @Test
  void outside_there_is_one_finding_on_no_letter() {
    Sketch sketch =
        outside()
            .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES)
            .letter("2024-03-09", HOUSE_OF_REPRESENTATIVES);

    assertThat(sketch.verdicts(BOTH)).containsExactly("- not-applicable");
    assertThat(dutch(sketch.finding(BOTH)))
        .isEqualTo("De regel is niet van toepassing: taak: oefening.");
  }

  @Test
  void the_two_ministers_sign_and_others_may() {
    assertThat(signed(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE).verdicts(SIGNED))
        .containsExactly("letter/2024-03-08 satisfied");
    assertThat(signed(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE, Actor.DEVELOPMENT).verdicts(SIGNED))
        .containsExactly("letter/2024-03-08 satisfied");
  }

  @Test
  void who_signed_and_who_received_is_told() {
    Sketch both = article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(dutch(both.finding(BOTH)))
        .isEqualTo(
            "De Eerste Kamer kreeg de brief ook: brief van 8 maart 2024 (gericht aan: Tweede"
                + " Kamer, Eerste Kamer).");
    assertThat(english(both.finding(BOTH)))
        .isEqualTo(
            "The Senate had the letter too: letter of 8 March 2024 (to: House of"
                + " Representatives, Senate).");
    assertThat(dutch(signed(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE).finding(SIGNED)))
        .isEqualTo(
            "Beide ministers ondertekenden: brief van 8 maart 2024 (gericht aan: Tweede Kamer,"
                + " door: Buitenlandse Zaken, Defensie).");
    assertThat(english(signed(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE).finding(SIGNED)))
        .isEqualTo(
            "Both ministers signed: letter of 8 March 2024 (to: House of Representatives, by:"
                + " Foreign Affairs, Defence).");
  }

  @Test
  void one_minister_is_not_enough() {
    assertThat(signed(Actor.FOREIGN_AFFAIRS, Actor.JUSTICE).verdicts(SIGNED))
        .containsExactly("letter/2024-03-08 violated");
    assertThat(dutch(signed(Actor.FOREIGN_AFFAIRS, Actor.JUSTICE).finding(SIGNED)))
        .isEqualTo(
            "Ten minste een van beide ministers ondertekende niet: brief van 8 maart 2024"
                + " (gericht aan: Tweede Kamer, door: Buitenlandse Zaken, Justitie en"
                + " Veiligheid).");
    assertThat(english(signed(Actor.FOREIGN_AFFAIRS, Actor.JUSTICE).finding(SIGNED)))
        .isEqualTo(
            "At least one of the two ministers did not sign: letter of 8 March 2024 (to: House"
                + " of Representatives, by: Foreign Affairs, Justice and Security).");
    assertThat(signed(Actor.DEFENCE).verdicts(SIGNED))
        .containsExactly("letter/2024-03-08 violated");
    assertThat(signed(Actor.GOVERNMENT).verdicts(SIGNED))
        .containsExactly("letter/2024-03-08 violated");
  }

  @Test
  void a_letter_that_does_not_say_who_signed_is_no_subject() {
    assertThat(COMPLETE.verdicts(SIGNED)).containsExactly("- not-applicable");
    assertThat(HOUSE.verdicts(SIGNED)).containsExactly("- undetermined");
  }

  @Test
  void a_signed_letter_that_does_not_say_to_whom_is_an_undetermined_subject() {
    Sketch sketch =
        article100()
            .step(
                "2024-03-08",
                StepKind.LETTER,
                step -> step.withBy(ImmutableSortedSet.of(Actor.DEFENCE)));

    assertThat(sketch.verdicts(SIGNED)).containsExactly("letter/2024-03-08 undetermined");
    assertThat(missing(sketch.finding(SIGNED))).containsExactly("procedure[0].to");
  }
}
