package nl.ims.rules.article100;

import static nl.ims.model.actor.Committee.DEFENCE_COMMITTEE;
import static nl.ims.model.actor.Committee.FOREIGN_AFFAIRS_COMMITTEE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeadCommitteeTest {
  private static final String RULE = "article-100/lead-committee";

  private static final Sketch EMPLOYED = article100().employed("2024-03-20");

  private static Sketch led(Sketch sketch, String day, Committee by) {
    return sketch.step(day, StepKind.DEBATE, step -> step.withLedBy(by));
  }

  @Test
  void before_employment_foreign_affairs_leads() {
    assertThat(led(EMPLOYED, "2024-03-19", FOREIGN_AFFAIRS_COMMITTEE).verdicts(RULE))
        .containsExactly("debate/2024-03-19 satisfied");
    assertThat(led(EMPLOYED, "2024-03-19", DEFENCE_COMMITTEE).verdicts(RULE))
        .containsExactly("debate/2024-03-19 violated");
  }

  @ParameterizedTest
  @EnumSource
  void on_the_day_of_employment_either_leads(Committee committee) {
    assertThat(led(EMPLOYED, "2024-03-20", committee).verdicts(RULE))
        .containsExactly("debate/2024-03-20 satisfied");
  }

  @Test
  void after_employment_defence_leads() {
    assertThat(led(EMPLOYED, "2024-03-21", DEFENCE_COMMITTEE).verdicts(RULE))
        .containsExactly("debate/2024-03-21 satisfied");

    Sketch foreign = led(EMPLOYED, "2024-03-21", FOREIGN_AFFAIRS_COMMITTEE).through("2024-03-21");
    assertThat(foreign.verdicts(RULE)).containsExactly("debate/2024-03-21 violated");
    assertThat(dutch(foreign.finding(RULE)))
        .isEqualTo(
            "Een andere commissie leidde het debat: inzet op 20 maart 2024; commissiedebat van"
                + " 21 maart 2024 (onder leiding van: vaste commissie voor Buitenlandse Zaken),"
                + " 1 dag na inzet; niet vermeld: een verlengings- of aanvullende brief van 20"
                + " maart 2024 tot en met 21 maart 2024.");
    assertThat(english(foreign.finding(RULE)))
        .isEqualTo(
            "Another committee led the debate: deployment on 20 March 2024; committee debate of"
                + " 21 March 2024 (led by: standing committee on Foreign Affairs), 1 day after"
                + " deployment; not recorded: an extension or supplementary letter from 20 March"
                + " 2024 through 21 March 2024.");
  }

  @ParameterizedTest
  @EnumSource(names = {"EXTENSION_LETTER", "SUPPLEMENTARY_LETTER"})
  void after_a_new_letter_foreign_affairs_may_lead_again(StepKind letter) {
    Sketch debate = led(EMPLOYED, "2024-06-01", FOREIGN_AFFAIRS_COMMITTEE).through("2024-06-01");

    assertThat(debate.step("2024-03-20", letter).verdicts(RULE))
        .containsExactly("debate/2024-06-01 satisfied");
    assertThat(debate.step("2024-06-01", letter).verdicts(RULE))
        .containsExactly("debate/2024-06-01 satisfied");
    assertThat(debate.step("2024-03-19", letter).verdicts(RULE))
        .containsExactly("debate/2024-06-01 violated");
    assertThat(debate.step("2024-05-01", StepKind.LETTER).verdicts(RULE))
        .containsExactly("debate/2024-06-01 violated");
  }

  @Test
  void the_new_letter_may_be_missing_from_an_open_log() {
    Sketch open = led(EMPLOYED, "2024-06-01", FOREIGN_AFFAIRS_COMMITTEE);

    assertThat(open.verdicts(RULE)).containsExactly("debate/2024-06-01 undetermined");
    assertThat(missing(open.finding(RULE)))
        .contains("procedure.extension-letter", "recorded-through");
  }

  @Test
  void employment_known_not_to_be_recorded_by_then_makes_foreign_affairs_lead() {
    Sketch idle = led(article100(), "2024-03-19", FOREIGN_AFFAIRS_COMMITTEE);

    assertThat(idle.through("2024-03-19").asOf("2024-06-01").verdicts(RULE))
        .containsExactly("debate/2024-03-19 satisfied");
    assertThat(
            led(article100(), "2024-03-19", DEFENCE_COMMITTEE).through("2024-03-19").verdicts(RULE))
        .containsExactly("debate/2024-03-19 violated");
  }

  @Test
  void employment_on_the_day_itself_may_be_missing_from_the_log() {
    Sketch until = led(article100(), "2024-03-19", FOREIGN_AFFAIRS_COMMITTEE).through("2024-03-18");

    assertThat(until.asOf("2024-06-01").verdicts(RULE))
        .containsExactly("debate/2024-03-19 undetermined");
  }

  @Test
  void unknown_employment_is_missing() {
    Sketch open = led(article100(), "2024-03-19", FOREIGN_AFFAIRS_COMMITTEE);

    assertThat(open.verdicts(RULE)).containsExactly("debate/2024-03-19 undetermined");
    assertThat(missing(open.finding(RULE))).contains("procedure.employment", "recorded-through");
  }

  @Test
  void only_a_committee_debate_that_says_who_led_it_is_a_subject() {
    Sketch sketch =
        EMPLOYED
            .step("2024-03-18", StepKind.DEBATE)
            .step(
                "2024-03-19",
                StepKind.PLENARY_DEBATE,
                step -> step.withLedBy(FOREIGN_AFFAIRS_COMMITTEE));

    assertThat(sketch.through("2024-03-20").verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(sketch.verdicts(RULE)).containsExactly("- undetermined");
  }

  @Test
  void outside_nobody_must_lead() {
    assertThat(led(outside(), "2024-03-19", DEFENCE_COMMITTEE).verdicts(RULE))
        .containsExactly("- not-applicable");
  }
}
