package nl.ims.rules;

import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.DEPARTURE;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.model.procedure.StepKind.LETTER;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.term.Text;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each notice with its whole text, the place that it is on, and when there is none. */
class NoticesTest {
  private static final Text WITHDRAWN =
      Text.of(
          "De regel finance/amount-and-line is ingetrokken: de bron gaat over criteria voor een"
              + " budget, en de aspecten van het punt Financiën vragen hetzelfde. Het oordeel telt"
              + " niet; het kan weg.",
          "The rule finance/amount-and-line was withdrawn: its source speaks of criteria for a"
              + " budget, and the aspects of the point Finances ask the same. The judgement does not"
              + " count; it can be dropped.");

  private static ImmutableList<Notice> notices(Sketch sketch) {
    return sketch.assess().notices();
  }

  private static ImmutableList<String> ids(Sketch sketch) {
    return notices(sketch).stream()
        .map(notice -> notice.id() + notice.path().map(path -> " " + path).orElse(""))
        .collect(ImmutableList.toImmutableList());
  }

  private static Notice notice(String id, String path, String nl, String en) {
    return new Notice(id, Text.of(nl, en), Optional.of(path));
  }

  private static Sketch invoking(Sketch sketch, Invocation invoked) {
    return sketch.step("2024-03-08", LETTER, step -> step.withInvokes(invoked));
  }

  @Test
  void of_a_plain_dossier_there_is_none() {
    assertThat(notices(blank())).isEmpty();
    assertThat(
            notices(
                invoking(article100(), Invocation.ARTICLE_100)
                    .step("2024-03-10", DEPARTURE)
                    .employed("2024-03-20")
                    .through("2024-03-31")))
        .isEmpty();
  }

  @Test
  void the_log_is_said_to_be_complete_through_a_day_before_its_last_step() {
    Sketch late = article100().employed("2024-03-20");

    assertThat(notices(late.through("2024-03-19")))
        .containsExactly(
            notice(
                "recorded-through-before-last-step",
                "recorded-through",
                "Het verloop heet volledig tot en met 2024-03-19, maar de laatste stap is van"
                    + " 2024-03-20: van de dagen ertussen is niet bekend wat ontbreekt. Verplaats"
                    + " recorded-through als het verloop tot en met die stap volledig is.",
                "The log is said to be complete through 2024-03-19, but the last step is of"
                    + " 2024-03-20: what is missing in between is not known. Move recorded-through"
                    + " if the log is complete through that step."));
    assertThat(notices(late.through("2024-03-20"))).isEmpty();
    assertThat(notices(late)).isEmpty();
    assertThat(notices(article100().through("2024-03-19"))).isEmpty();
  }

  @Test
  void who_decided_is_not_stated() {
    Sketch two =
        article100()
            .step("2024-03-02", DECISION)
            .step(
                "2024-03-01",
                DECISION,
                step -> step.withBy(ImmutableSortedSet.of(Actor.GOVERNMENT)))
            .step("2024-03-03", LETTER);

    assertThat(notices(two))
        .containsExactly(
            notice(
                "decision-without-by",
                "procedure[0]",
                "Wie heeft besloten, staat er niet bij; geen regel mag aannemen dat het de regering"
                    + " was. Vermeld by.",
                "Who decided is not stated, and no rule may assume that it was the government. State"
                    + " by."));
  }

  @Test
  void people_or_ships_left_after_the_force_was_deployed() {
    assertThat(notices(article100().employed("2024-03-20").step("2024-03-21", DEPARTURE)))
        .containsExactly(
            notice(
                "departure-after-deployment",
                "procedure[1]",
                "Dit vertrek is van na de inzet. Hoort het bij deze bijdrage, dan klopt een van beide"
                    + " dagen waarschijnlijk niet; hoort het bij een volgende, neem het daar op.",
                "This departure is later than the deployment. If it belongs to this contribution, one"
                    + " of the two days is probably wrong; if to a later one, record it there."));
    assertThat(notices(article100().employed("2024-03-20").step("2024-03-20", DEPARTURE)))
        .isEmpty();
    assertThat(notices(article100().step("2024-03-21", DEPARTURE))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_ground_of_secrecy_stands_beside_a_letter_before_deployment(SecrecyGround ground) {
    Sketch told = article100().secret(ground).step("2024-03-08", LETTER);

    assertThat(notices(told.employed("2024-03-09")))
        .containsExactly(
            notice(
                "secrecy-beside-letter",
                "contribution.secrecy",
                "Er is een grond van geheimhouding vermeld, terwijl op 2024-03-08, vóór de inzet, een"
                    + " openbare brief uitging. Ga na of informeren vooraf werkelijk verhinderd was;"
                    + " zo niet, vermeld secrecy: none.",
                "A ground of secrecy is stated, although a public letter was sent on 2024-03-08,"
                    + " before deployment. Check whether informing in advance was really prevented;"
                    + " if not, state secrecy: none."));
    assertThat(notices(told.employed("2024-03-08"))).isEmpty();
    assertThat(notices(told.employed("2024-03-07"))).isEmpty();
    assertThat(ids(told)).containsExactly("secrecy-beside-letter contribution.secrecy");
  }

  @Test
  void secrecy_is_no_notice_without_a_ground_or_without_a_letter() {
    assertThat(notices(article100().step("2024-03-08", LETTER))).isEmpty();
    assertThat(notices(article100().secretWithoutGround().step("2024-03-08", LETTER))).isEmpty();
    assertThat(notices(article100().secret(SecrecyGround.STATE_INTEREST).employed("2024-03-20")))
        .isEmpty();
    assertThat(
            ids(
                article100()
                    .kind(KindOfDecision.EXTENSION)
                    .secret(SecrecyGround.STATE_INTEREST)
                    .step("2024-03-08", EXTENSION_LETTER)))
        .containsExactly("secrecy-beside-letter contribution.secrecy");
  }

  @Test
  void no_framework_was_in_force() {
    assertThat(notices(article100().lawOf("1995-06-27")))
        .containsExactly(
            new Notice(
                "no-framework",
                Text.of(
                    "Op de referentiedag gold nog geen toetsingskader.",
                    "On the reference day there was no assessment framework yet."),
                Optional.empty()));
    assertThat(notices(article100().lawOf("1995-06-28"))).isEmpty();
    assertThat(ids(article100().states("unheard", "of").lawOf("1995-06-27")))
        .as("nothing can be asked where there is no framework")
        .containsExactly("no-framework");
  }

  @Test
  void an_aspect_is_stated_that_the_framework_does_not_ask_for() {
    assertThat(notices(article100().states("grounds", "weather").states("grounds", "interest")))
        .containsExactly(
            notice(
                "aspect-not-asked",
                "points.grounds.weather",
                "Het kader vraagt niet naar grounds/weather; vermeld, niet beoordeeld.",
                "The framework does not ask for grounds/weather; listed, not judged."));
    assertThat(ids(article100().leavesOut("unheard", "of")))
        .containsExactly("aspect-not-asked points.unheard.of");
  }

  @Test
  void a_judgement_is_on_a_rule_that_was_withdrawn() {
    Sketch judged =
        article100()
            .judged("2024-03-08", "evaluation/final", JudgementOutcome.ACCEPTED)
            .judged("2024-03-08", "finance/amount-and-line", JudgementOutcome.ACCEPTED);

    assertThat(notices(judged))
        .containsExactly(new Notice("withdrawn-rule", WITHDRAWN, Optional.of("judgements[1]")));
    assertThat(judged.subjects("finance/amount-and-line")).isEmpty();
  }

  @Test
  void they_stand_in_the_order_in_which_they_matter() {
    Sketch all =
        outside()
            .secret(SecrecyGround.STATE_INTEREST)
            .step("2024-03-21", DEPARTURE)
            .employed("2024-03-20")
            .step("2024-03-01", DECISION)
            .step("2024-03-08", LETTER, step -> step.withInvokes(Invocation.ARTICLE_100))
            .states("unheard", "of")
            .judged("2024-03-08", "finance/amount-and-line", JudgementOutcome.ACCEPTED)
            .through("2024-03-10");

    assertThat(ids(all))
        .containsExactly(
            "as-invoked procedure[3].invokes",
            "recorded-through-before-last-step recorded-through",
            "decision-without-by procedure[2]",
            "departure-after-deployment procedure[0]",
            "secrecy-beside-letter contribution.secrecy",
            "aspect-not-asked points.unheard.of",
            "withdrawn-rule judgements[0]");
  }

  @Test
  void what_is_after_the_as_of_day_is_no_notice() {
    Sketch later =
        article100()
            .step("2024-03-01", DECISION)
            .employed("2024-03-20")
            .step("2024-03-21", DEPARTURE)
            .through("2024-03-20");

    assertThat(ids(later))
        .containsExactly(
            "recorded-through-before-last-step recorded-through",
            "decision-without-by procedure[0]",
            "departure-after-deployment procedure[2]");
    assertThat(ids(later.asOf("2024-03-20"))).containsExactly("decision-without-by procedure[0]");
    assertThat(ids(later.asOf("2024-02-29"))).isEmpty();
  }

  @Test
  void only_a_contribution_has_notices() {
    assertThat(notices(blank().contribution(c -> c.withTask(Task.STANDBY)))).isEmpty();
    assertThat(Asserted.corps().notices()).isEmpty();
  }
}
