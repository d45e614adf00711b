package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import nl.ims.model.actor.Chamber;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** A copy of a letter informs: RULES 5.8. */
class CopyTest {
  private static final String PRIOR = "article-100/prior-information";
  private static final String AVAILABLE = "article-100/prior-to-making-available";
  private static final String BOTH = "article-100/both-chambers";
  private static final String ALONG = "along-its-lines/letter";

  private static Sketch copied(Sketch sketch, String day, Chamber to, Chamber... copy) {
    return sketch.step(
        day,
        StepKind.LETTER,
        step -> step.withTo(ImmutableSortedSet.of(to)).withCopyTo(ImmutableSortedSet.copyOf(copy)));
  }

  private static final Sketch EMPLOYED = article100().employed("2024-03-20");
  private static final Sketch COPIED =
      copied(EMPLOYED, "2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE);

  /** A letter to the House that states no copy. */
  private static final Sketch HOUSE = EMPLOYED.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);

  @Test
  void a_copy_informs_the_senate_beforehand() {
    assertThat(COPIED.verdict(PRIOR)).isEqualTo(Verdict.SATISFIED);
    assertThat(english(COPIED.finding(PRIOR)))
        .isEqualTo(
            "Both chambers were informed in advance: letter of 8 March 2024 (to: House of"
                + " Representatives, copy to: Senate), 12 days before deployment; deployment on 20"
                + " March 2024. The Senate was informed by copy.");
    assertThat(dutch(COPIED.finding(PRIOR)))
        .isEqualTo(
            "Beide Kamers zijn vooraf geïnformeerd: brief van 8 maart 2024 (gericht aan: Tweede"
                + " Kamer, afschrift aan: Eerste Kamer), 12 dagen vóór inzet; inzet op 20 maart"
                + " 2024. De Eerste Kamer is per afschrift geïnformeerd.");
    assertThat(COPIED.through("2024-03-31").verdict(PRIOR)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_copy_informs_while_nobody_is_deployed_yet() {
    Sketch planned =
        copied(article100(), "2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE).through("2024-03-31");

    assertThat(english(planned.finding(PRIOR)))
        .isEqualTo(
            "Both chambers were informed, and the force is not deployed yet: letter of 8 March"
                + " 2024 (to: House of Representatives, copy to: Senate); not recorded: deployment"
                + " through 31 March 2024. The Senate was informed by copy.");
  }

  @Test
  void a_copy_informs_before_a_force_is_made_available() {
    Sketch available =
        copied(article100(), "2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE)
            .step("2024-03-10", StepKind.MADE_AVAILABLE);

    assertThat(available.verdict(AVAILABLE)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(available.finding(AVAILABLE)))
        .isEqualTo(
            "Beide Kamers zijn vooraf geïnformeerd: brief van 8 maart 2024 (gericht aan: Tweede"
                + " Kamer, afschrift aan: Eerste Kamer); terbeschikkingstelling op 10 maart 2024."
                + " De Eerste Kamer is per afschrift geïnformeerd.");
  }

  @Test
  void a_copy_that_comes_with_the_letter_serves_for_both_chambers() {
    assertThat(COPIED.verdicts(BOTH)).containsExactly("letter/2024-03-08 satisfied");
    assertThat(english(COPIED.finding(BOTH)))
        .isEqualTo(
            "The Senate had the letter too: letter of 8 March 2024 (to: House of"
                + " Representatives, copy to: Senate). The Senate was informed by copy.");
    assertThat(dutch(COPIED.finding(BOTH)))
        .isEqualTo(
            "De Eerste Kamer kreeg de brief ook: brief van 8 maart 2024 (gericht aan: Tweede"
                + " Kamer, afschrift aan: Eerste Kamer). De Eerste Kamer is per afschrift"
                + " geïnformeerd.");
  }

  @Test
  void a_copy_informs_the_house_along_the_lines_of_the_article() {
    Sketch copied =
        copied(
            alongItsLines().employed("2024-03-20"), "2024-03-08", SENATE, HOUSE_OF_REPRESENTATIVES);

    assertThat(copied.verdict(ALONG)).isEqualTo(Verdict.SATISFIED);
    assertThat(english(copied.finding(ALONG)))
        .isEqualTo(
            "The House was informed beforehand: letter of 8 March 2024 (copy to: House of"
                + " Representatives), 12 days before deployment; deployment on 20 March 2024."
                + " The House was informed by copy.");
    assertThat(dutch(copied.finding(ALONG)))
        .endsWith("De Tweede Kamer is per afschrift geïnformeerd.");
  }

  @Test
  void both_may_be_informed_by_copy() {
    Sketch copied =
        EMPLOYED.step(
            "2024-03-08",
            StepKind.LETTER,
            step ->
                step.withTo(ImmutableSortedSet.<Chamber>of())
                    .withCopyTo(ImmutableSortedSet.copyOf(Chamber.values())));

    assertThat(english(copied.finding(PRIOR)))
        .endsWith("The House was informed by copy. The Senate was informed by copy.");
  }

  @Test
  void a_letter_of_its_own_is_no_copy() {
    assertThat(english(COPIED.letter("2024-03-09", SENATE).finding(PRIOR)))
        .doesNotContain("by copy");
  }

  @Test
  void a_copy_that_went_nowhere_does_not_serve() {
    Sketch nowhere = copied(EMPLOYED, "2024-03-08", HOUSE_OF_REPRESENTATIVES);

    assertThat(nowhere.through("2024-03-20").verdict(PRIOR)).isEqualTo(Verdict.VIOLATED);
    assertThat(nowhere.through("2024-03-20").verdicts(BOTH))
        .containsExactly("letter/2024-03-08 violated");
    assertThat(missing(nowhere.finding(BOTH)))
        .containsExactly("procedure.letter", "recorded-through");
  }

  @Test
  void in_a_log_that_is_complete_a_copy_that_is_not_stated_was_not_sent() {
    assertThat(HOUSE.through("2024-03-20").verdict(PRIOR)).isEqualTo(Verdict.VIOLATED);
    assertThat(HOUSE.through("2024-03-09").verdicts(BOTH))
        .containsExactly("letter/2024-03-08 violated");
  }

  @Test
  void in_an_open_log_the_copy_is_asked_for_beside_a_letter_of_its_own() {
    assertThat(HOUSE.verdicts(BOTH)).containsExactly("letter/2024-03-08 undetermined");
    assertThat(missing(HOUSE.finding(BOTH)))
        .containsExactly("procedure.letter", "procedure[1].copy-to", "recorded-through");
    assertThat(missing(EMPLOYED.step("2024-03-08", StepKind.LETTER).finding(PRIOR)))
        .containsExactly("procedure[1].to");
    assertThat(missing(HOUSE.through("2024-03-08").asOf("2024-03-20").finding(BOTH)))
        .containsExactly("procedure.letter", "recorded-through");
    assertThat(missing(HOUSE.through("2024-03-07").asOf("2024-03-20").finding(BOTH)))
        .containsExactly("procedure.letter", "procedure[1].copy-to", "recorded-through");
  }

  @Test
  void while_it_is_open_the_copies_so_far_are_told() {
    Sketch open = copied(EMPLOYED, "2024-03-08", SENATE, SENATE);

    assertThat(english(open.finding(PRIOR)))
        .endsWith(
            "On record: letter of 8 March 2024, to: Senate, copy to: Senate (12 days before"
                + " deployment).");
    assertThat(dutch(open.finding(PRIOR)))
        .endsWith(
            "Vermeld: brief van 8 maart 2024, gericht aan: Eerste Kamer, afschrift aan: Eerste"
                + " Kamer (12 dagen vóór de inzet).");
    assertThat(english(copied(EMPLOYED, "2024-03-08", SENATE).finding(PRIOR)))
        .endsWith("On record: letter of 8 March 2024, to: Senate (12 days before deployment).");
  }

  @Test
  void a_copy_makes_no_letter_to_the_house() {
    Sketch senate =
        copied(EMPLOYED, "2024-03-08", SENATE, HOUSE_OF_REPRESENTATIVES).through("2024-03-31");

    assertThat(senate.verdicts(BOTH)).containsExactly("- not-applicable");
    assertThat(senate.verdict(PRIOR)).isEqualTo(Verdict.SATISFIED);
  }
}
