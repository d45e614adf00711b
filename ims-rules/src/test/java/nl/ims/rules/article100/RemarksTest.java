package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** What explanations add to the facts of a proof. */
class RemarksTest {
  private static final String INFORMED = "article-100/prior-information";
  private static final String DEPARTURE = "article-100/no-departure-before-debate";

  /** Employed after a letter to one chamber; the other may have had one too. */
  private static final Sketch OPEN = article100().employed("2024-03-20");

  @Test
  void the_letters_so_far_are_told_with_their_distance_to_the_deployment() {
    Sketch before = OPEN.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);
    Sketch dayBefore = OPEN.letter("2024-03-19", HOUSE_OF_REPRESENTATIVES);
    Sketch onIt = OPEN.letter("2024-03-20", HOUSE_OF_REPRESENTATIVES);
    Sketch after = OPEN.letter("2024-03-22", HOUSE_OF_REPRESENTATIVES);

    assertThat(english(before.finding(INFORMED)))
        .endsWith(
            "On record: letter of 8 March 2024, to: House of Representatives (12 days before"
                + " deployment).");
    assertThat(dutch(before.finding(INFORMED)))
        .endsWith(
            "Vermeld: brief van 8 maart 2024, gericht aan: Tweede Kamer (12 dagen vóór de inzet).");
    assertThat(english(dayBefore.finding(INFORMED))).endsWith(" (1 day before deployment).");
    assertThat(dutch(dayBefore.finding(INFORMED))).endsWith(" (1 dag vóór de inzet).");
    assertThat(english(onIt.finding(INFORMED))).endsWith(", to: House of Representatives.");
    assertThat(english(after.finding(INFORMED))).endsWith(" (2 days after deployment).");
    assertThat(dutch(after.finding(INFORMED))).endsWith(" (2 dagen na de inzet).");
  }

  @Test
  void they_are_remarks_of_the_finding_beside_what_it_depends_on() {
    Sketch before = OPEN.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);
    assertThat(before.finding(INFORMED).remarks())
        .extracting(remark -> remark.in(Language.EN))
        .containsExactly(
            "On record: letter of 8 March 2024, to: House of Representatives (12 days before"
                + " deployment).");
    assertThat(OPEN.finding(INFORMED).remarks()).isEmpty();
  }

  @Test
  void letters_of_each_kind_are_among_them_and_debates_are_not() {
    Sketch several =
        OPEN.step("2024-03-01", StepKind.DEBATE)
            .sent("2024-03-02", StepKind.EXTENSION_LETTER, HOUSE_OF_REPRESENTATIVES)
            .step("2024-03-18", StepKind.LETTER);

    assertThat(english(several.finding(INFORMED)))
        .endsWith(
            "On record: extension letter of 2 March 2024, to: House of Representatives (18 days"
                + " before deployment); letter of 18 March 2024, to: unknown (2 days before"
                + " deployment).");
  }

  @Test
  void without_a_letter_nothing_is_told_of_letters() {
    assertThat(english(OPEN.finding(INFORMED))).doesNotContain("On record");
    assertThat(
            english(OPEN.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE).finding(INFORMED)))
        .doesNotContain("On record");
  }

  @Test
  void a_voyage_of_which_it_is_not_said_is_not_called_planned() {
    Sketch left =
        article100()
            .secret(SecrecyGround.COMPELLING_REASONS)
            .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES)
            .step("2024-03-15", StepKind.DEPARTURE)
            .through("2024-03-15");

    assertThat(english(left.finding(DEPARTURE)))
        .startsWith("No debate preceded it")
        .doesNotContain("planned");
  }

  @Test
  void a_day_is_one_day_ago() {
    Sketch ended = article100().step("2020-05-20", StepKind.END).through("2020-05-21");

    assertThat(dutch(ended.finding("evaluation/final")))
        .endsWith(" Op de peildag was dat 1 dag geleden.");
    assertThat(english(ended.finding("evaluation/final")))
        .endsWith(" On the as-of day that was 1 day ago.");
  }
}
