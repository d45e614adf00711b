package nl.ims.rules.book;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/** A finding in one clause, and what there is to say beside it. */
class BriefTest {
  private static void told(Finding finding, String dutch, String english) {
    assertThat(finding.inBrief().in(Language.NL)).isEqualTo(dutch);
    assertThat(finding.inBrief().in(Language.EN)).isEqualTo(english);
  }

  private static String details(Finding finding) {
    return finding.details().map(text -> text.in(Language.EN)).orElse("");
  }

  @Test
  void a_finding_on_the_whole_names_the_step_that_it_hangs_on() {
    Finding informed =
        article100()
            .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE)
            .step("2024-03-28", StepKind.EMPLOYMENT)
            .finding("article-100/prior-information");
    told(
        informed,
        "beide Kamers zijn vooraf geïnformeerd: brief van 8 maart 2024, 20 dagen vóór inzet",
        "both chambers were informed in advance: letter of 8 March 2024, 20 days before"
            + " deployment");
    assertThat(informed.explanation().in(Language.EN)).endsWith(details(informed).substring(1));
  }

  @Test
  void a_finding_on_a_step_is_led_by_it() {
    Finding left =
        article100()
            .step("2024-03-09", StepKind.DEPARTURE, step -> step.withPlannedVoyage(false))
            .step("2024-03-28", StepKind.EMPLOYMENT)
            .through("2024-03-28")
            .finding("article-100/no-departure-before-debate");
    assertThat(left.inBrief().in(Language.EN))
        .startsWith("departure on 9 March 2024, 19 days before deployment: ");
    assertThat(details(left)).startsWith("Departure on 9 March 2024");
  }

  @Test
  void one_that_is_open_says_what_it_depends_on_and_its_details_say_all() {
    Finding open = article100().finding("article-97/government-decides");
    told(
        open,
        "hangt af van procedure.decision, of van recorded-through",
        "depends on procedure.decision, or on recorded-through");
    assertThat(details(open)).isEqualTo(open.explanation().in(Language.EN));
    assertThat(open.details(Language.EN, path -> "<" + path + ">"))
        .contains("Depends on <procedure.decision>, or on <recorded-through>.");
    assertThat(open.details(Language.NL, path -> "…")).contains("Hangt af van …, of van ….");
  }
}
