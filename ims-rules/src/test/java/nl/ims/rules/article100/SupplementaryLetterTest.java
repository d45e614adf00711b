package nl.ims.rules.article100;

import static nl.ims.model.procedure.ChangeKind.AREA;
import static nl.ims.model.procedure.ChangeKind.CAPABILITY;
import static nl.ims.model.procedure.ChangeKind.OPERATION;
import static nl.ims.model.procedure.ChangeKind.SIZE;
import static nl.ims.model.procedure.ChangeKind.TASK;
import static nl.ims.model.procedure.StepKind.CHANGE;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.model.procedure.StepKind.LETTER;
import static nl.ims.model.procedure.StepKind.SUPPLEMENTARY_LETTER;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Level;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A change is announced in a letter before it, unless the contribution only becomes smaller. */
class SupplementaryLetterTest {
  private static final String RULE = "article-100/supplementary-letter";
  private static final String SUBJECT = "change/2024-06-01";

  private static final Sketch CHANGED = with(article100(), "2024-06-01", CHANGE, AREA, TASK);
  private static final Sketch UNANNOUNCED = CHANGED.through("2024-06-30");

  private static Sketch with(Sketch sketch, String day, StepKind kind, ChangeKind... changes) {
    return sketch.step(
        Step.builder()
            .date(Sketch.day(day))
            .kind(kind)
            .changes(ImmutableSortedSet.copyOf(changes))
            .build());
  }

  private static Sketch changed(Optional<Boolean> decrease, ChangeKind... changes) {
    return article100()
        .step(
            Step.builder()
                .date(Sketch.day("2024-06-01"))
                .kind(CHANGE)
                .changes(ImmutableSortedSet.copyOf(changes))
                .decrease(decrease)
                .build());
  }

  @ParameterizedTest
  @EnumSource(names = {"LETTER", "SUPPLEMENTARY_LETTER", "EXTENSION_LETTER"})
  void a_letter_before_that_names_all_of_the_change_satisfies(StepKind letter) {
    assertThat(with(CHANGED, "2024-05-31", letter, AREA, TASK, SIZE).verdicts(RULE))
        .containsExactly(SUBJECT + " satisfied");
    assertThat(with(CHANGED, "2024-05-31", letter, AREA, TASK).verdicts(RULE))
        .containsExactly(SUBJECT + " satisfied");
  }

  @ParameterizedTest
  @EnumSource(names = {"LETTER", "SUPPLEMENTARY_LETTER", "EXTENSION_LETTER"})
  void a_letter_on_the_day_of_the_change_is_too_late(StepKind letter) {
    assertThat(with(UNANNOUNCED, "2024-06-01", letter, AREA, TASK).verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
  }

  @ParameterizedTest
  @EnumSource(names = {"LETTER", "SUPPLEMENTARY_LETTER", "EXTENSION_LETTER"})
  void a_letter_that_does_not_say_what_changes_may_announce_it(StepKind letter) {
    Sketch silent = UNANNOUNCED.step("2024-05-31", letter);

    assertThat(silent.verdicts(RULE)).containsExactly(SUBJECT + " undetermined");
    assertThat(missing(silent.finding(RULE))).containsExactly("procedure[1].changes");
    assertThat(UNANNOUNCED.step("2024-06-01", letter).verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
  }

  @Test
  void one_letter_must_name_all_of_the_change() {
    Sketch part = with(UNANNOUNCED, "2024-05-01", LETTER, AREA);
    Sketch two = with(part, "2024-05-02", SUPPLEMENTARY_LETTER, TASK, SIZE);

    assertThat(part.verdicts(RULE)).containsExactly(SUBJECT + " violated");
    assertThat(two.verdicts(RULE)).containsExactly(SUBJECT + " violated");
    assertThat(with(UNANNOUNCED, "2024-05-01", LETTER).verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
  }

  @Test
  void a_mandate_change_letter_does_not_announce_it() {
    assertThat(UNANNOUNCED.step("2024-05-01", StepKind.MANDATE_CHANGE_LETTER).verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
    assertThat(UNANNOUNCED.step("2024-05-01", StepKind.TERMINATION_LETTER).verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
  }

  @Test
  void a_change_that_no_letter_announced_violates() {
    assertThat(UNANNOUNCED.verdicts(RULE)).containsExactly(SUBJECT + " violated");
    assertThat(dutch(UNANNOUNCED.finding(RULE)))
        .isEqualTo(
            "Geen brief meldde de wijziging vooraf: wijziging op 1 juni 2024 (wijzigingen: taak,"
                + " gebied); niet vermeld: een brief, aanvullende brief of verlengingsbrief tot"
                + " en met 31 mei 2024.");
    assertThat(english(UNANNOUNCED.finding(RULE)))
        .isEqualTo(
            "No letter announced the change in advance: change on 1 June 2024 (changes: task,"
                + " area); not recorded: a letter, supplementary letter or extension letter"
                + " through 31 May 2024.");
    assertThat(CHANGED.through("2024-05-31").asOf("2024-06-01").verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
    assertThat(CHANGED.through("2024-05-30").asOf("2024-06-01").verdicts(RULE))
        .containsExactly(SUBJECT + " undetermined");
  }

  @Test
  void an_announcement_is_told() {
    Sketch announced = with(CHANGED, "2024-05-31", LETTER, AREA, TASK);

    assertThat(dutch(announced.finding(RULE)))
        .isEqualTo(
            "Een brief meldde de wijziging vooraf, of de bijdrage werd alleen kleiner of"
                + " eindigde eerder: brief van 31 mei 2024 (wijzigingen: taak, gebied), 1 dag"
                + " vóór wijziging; wijziging op 1 juni 2024 (wijzigingen: taak, gebied).");
    assertThat(english(announced.finding(RULE)))
        .isEqualTo(
            "A letter announced the change in advance, or the contribution only became smaller or"
                + " ended sooner: letter of 31 May 2024 (changes: task, area), 1 day before change;"
                + " change on 1 June 2024 (changes: task, area).");
  }

  @Test
  void the_letter_may_be_missing_from_an_open_log() {
    assertThat(CHANGED.verdicts(RULE)).containsExactly(SUBJECT + " undetermined");
    assertThat(missing(CHANGED.finding(RULE)))
        .containsExactly("procedure.letter", "recorded-through");
  }

  @ParameterizedTest
  @CsvSource({
    "SIZE, true, satisfied",
    "SIZE, false, violated",
    "SIZE, , undetermined",
    "CAPABILITY, true, satisfied",
    "CAPABILITY, false, violated",
    "CAPABILITY, , undetermined",
    "TASK, true, violated",
    "TASK, false, violated",
    "TASK, , violated",
    "AREA, true, violated",
    "AREA, false, violated",
    "AREA, , violated",
    "OPERATION, true, violated",
    "OPERATION, false, violated",
    "OPERATION, , violated"
  })
  void a_decrease_of_capability_or_size_needs_no_letter(
      ChangeKind change, Boolean decrease, String verdict) {
    assertThat(changed(Optional.ofNullable(decrease), change).through("2024-06-30").verdicts(RULE))
        .containsExactly(SUBJECT + " " + verdict);
  }

  @Test
  void a_decrease_beside_another_change_needs_a_letter() {
    assertThat(changed(Optional.of(true), CAPABILITY, SIZE).through("2024-06-30").verdicts(RULE))
        .containsExactly(SUBJECT + " satisfied");
    for (ChangeKind other : ImmutableSortedSet.of(TASK, AREA, OPERATION)) {
      assertThat(changed(Optional.of(true), SIZE, other).through("2024-06-30").verdicts(RULE))
          .containsExactly(SUBJECT + " violated");
      assertThat(changed(Optional.empty(), SIZE, other).through("2024-06-30").verdicts(RULE))
          .containsExactly(SUBJECT + " violated");
    }
  }

  @Test
  void a_decrease_is_told() {
    Sketch smaller = changed(Optional.of(true), SIZE);

    assertThat(smaller.verdicts(RULE)).containsExactly(SUBJECT + " satisfied");
    assertThat(dutch(smaller.finding(RULE)))
        .isEqualTo(
            "Een brief meldde de wijziging vooraf, of de bijdrage werd alleen kleiner of"
                + " eindigde eerder: wijziging op 1 juni 2024 (wijzigingen: omvang, verkleining:"
                + " ja).");
    assertThat(english(smaller.finding(RULE)))
        .isEqualTo(
            "A letter announced the change in advance, or the contribution only became smaller"
                + " or ended sooner: change on 1 June 2024 (changes: size, decrease: yes).");
  }

  @Test
  void whether_it_is_a_decrease_is_missing_where_no_letter_serves() {
    Sketch unsaid = changed(Optional.empty(), SIZE);

    assertThat(missing(unsaid.through("2024-06-30").finding(RULE)))
        .containsExactly("procedure[0].decrease");
    assertThat(missing(unsaid.finding(RULE)))
        .containsExactly("procedure.letter", "procedure[0].decrease");
    assertThat(missing(unsaid.step("2024-05-01", LETTER).through("2024-06-30").finding(RULE)))
        .containsExactly("procedure[0].decrease", "procedure[1].changes");
    assertThat(with(unsaid, "2024-05-01", LETTER, SIZE).verdicts(RULE))
        .containsExactly(SUBJECT + " satisfied");
    assertThat(missing(changed(Optional.of(false), SIZE).finding(RULE)))
        .containsExactly("procedure.letter", "recorded-through");
  }

  @Test
  void a_letter_is_asked_for_since_2001() {
    Sketch old =
        with(with(article100(), "2001-07-12", CHANGE, AREA), "2001-07-13", CHANGE, AREA)
            .through("2001-07-31");

    assertThat(old.verdicts(RULE))
        .containsExactly("change/2001-07-12 not-applicable", "change/2001-07-13 violated");
    assertThat(dutch(old.findings(RULE).get(0)))
        .isEqualTo("De regel geldt vanaf 13 juli 2001: wijziging op 12 juli 2001.");
    assertThat(english(old.findings(RULE).get(0)))
        .isEqualTo("The rule holds from 13 July 2001: change on 12 July 2001.");
  }

  @Test
  void without_a_change_there_is_no_subject() {
    Sketch extension = article100().step("2024-06-01", EXTENSION_LETTER);

    assertThat(article100().through("2024-06-30").verdicts(RULE))
        .containsExactly("- not-applicable");
    assertThat(with(outside(), "2024-06-01", CHANGE, AREA).verdicts(RULE))
        .containsExactly("- not-applicable");
    assertThat(extension.verdicts(RULE)).containsExactly("- undetermined");
    assertThat(missing(extension.finding(RULE)))
        .containsExactly("procedure.change", "recorded-through");
  }

  @Test
  void it_is_framework() {
    assertThat(CHANGED.finding(RULE).rule().level()).isEqualTo(Level.FRAMEWORK);
  }
}
