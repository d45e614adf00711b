package nl.ims.rules.cooperation;

import static nl.ims.model.cooperation.SovereigntyCriterion.FALLBACK;
import static nl.ims.model.cooperation.SovereigntyCriterion.RIGHT_OF_REFUSAL;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.cooperation.Told.DEEP;
import static nl.ims.rules.cooperation.Told.answers;
import static nl.ims.rules.cooperation.Told.dutch;
import static nl.ims.rules.cooperation.Told.english;
import static nl.ims.rules.cooperation.Told.finding;
import static nl.ims.rules.cooperation.Told.missing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.DecisionRule;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.GoverningBody;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Finding;
import org.junit.jupiter.api.Test;

/** Whether the Netherlands can still say no, and act alone. */
class FreedomRulesTest {
  private static final String WITHOUT_PARTNER = "sovereignty/without-partner";
  private static final String MAY_REFUSE = "sovereignty/may-refuse";

  private static final Cooperation COMPLETE = DEEP.withAccountComplete(true);

  private static Cooperation with(Cooperation cooperation, String... partners) {
    return cooperation.withPartners(
        ImmutableSortedSet.copyOf(Arrays.stream(partners).map(Country::of).toList()));
  }

  private static Cooperation steered(Cooperation cooperation, DecisionRule... rules) {
    return cooperation.withGovernance(
        Arrays.stream(rules)
            .map(rule -> GoverningBody.builder().decidesBy(rule).build())
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void own_means_or_another_partner_satisfy() {
    Finding own = finding(WITHOUT_PARTNER, answers(DEEP, FALLBACK, "own-capability"));

    assertThat(own.verdict()).isEqualTo(SATISFIED);
    assertThat(english(own))
        .isEqualTo(
            "The Netherlands can act if the partner leaves: depth: integration; answer to S15:"
                + " yes, with own means.");
    assertThat(dutch(own))
        .isEqualTo(
            "Nederland kan handelen als de partner wegvalt: diepte: integratie; antwoord op S15:"
                + " ja, met eigen middelen.");
    assertThat(finding(WITHOUT_PARTNER, answers(DEEP, FALLBACK, "other-partner")).verdict())
        .isEqualTo(SATISFIED);
  }

  @Test
  void an_answer_goes_before_the_number_of_partners() {
    Finding rebuilt =
        finding(WITHOUT_PARTNER, with(answers(DEEP, FALLBACK, "after-rebuilding"), "BE", "LU"));
    Finding unable = finding(WITHOUT_PARTNER, answers(DEEP, FALLBACK, "unable"));

    assertThat(rebuilt.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(rebuilt))
        .isEqualTo(
            "If the partner leaves, the Netherlands can act only once the capability is rebuilt:"
                + " depth: integration; answer to S15: only once the capability is rebuilt.");
    assertThat(dutch(rebuilt))
        .isEqualTo(
            "Valt de partner weg, dan kan Nederland pas na herstel van het vermogen handelen:"
                + " diepte: integratie; antwoord op S15: pas na herstel van het vermogen.");
    assertThat(unable.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(unable))
        .isEqualTo(
            "If the partner leaves, the Netherlands cannot act: depth: integration; answer to"
                + " S15: no.");
    assertThat(dutch(unable))
        .isEqualTo(
            "Valt de partner weg, dan kan Nederland niet handelen: diepte: integratie; antwoord"
                + " op S15: nee.");
  }

  @Test
  void papers_that_are_silent_leave_it_to_judgement_however_many_partners_there_are() {
    Finding several = finding(WITHOUT_PARTNER, with(COMPLETE, "BE", "LU"));

    assertThat(several.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(several))
        .isEqualTo(
            "The papers are silent on the fallback, and another partner need not have what the"
                + " one that leaves had: depth: integration; answer to S15: the papers are"
                + " silent.");
    assertThat(dutch(several))
        .isEqualTo(
            "De stukken zwijgen over de terugval, en een andere partner hoeft niet te hebben wat"
                + " de partner had die wegvalt: diepte: integratie; antwoord op S15: de stukken"
                + " zwijgen.");
    assertThat(finding(WITHOUT_PARTNER, with(COMPLETE, "DE")).verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(finding(WITHOUT_PARTNER, COMPLETE).verdict()).isEqualTo(NEEDS_JUDGEMENT);
  }

  @Test
  void a_number_of_partners_settles_nothing() {
    assertThat(finding(WITHOUT_PARTNER, with(DEEP, "BE", "LU")).missing())
        .isEqualTo(missing("cooperation.account-complete", "cooperation.sovereignty.fallback"));
    assertThat(finding(WITHOUT_PARTNER, DEEP).missing())
        .isEqualTo(missing("cooperation.account-complete", "cooperation.sovereignty.fallback"));
    assertThat(finding(WITHOUT_PARTNER, with(COMPLETE.withDepth(Depth.POOLING))).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void a_refusal_at_any_time_satisfies_whoever_decides() {
    Finding told =
        finding(
            MAY_REFUSE,
            steered(answers(DEEP, RIGHT_OF_REFUSAL, "at-any-time"), DecisionRule.MAJORITY));

    assertThat(told.verdict()).isEqualTo(SATISFIED);
    assertThat(english(told))
        .isEqualTo(
            "The Netherlands can refuse at any time: depth: integration; answer to S3: at any"
                + " time. How each body decides: number 1 majority.");
    assertThat(dutch(told))
        .isEqualTo(
            "Nederland kan op elk moment weigeren: diepte: integratie; antwoord op S3: op elk"
                + " moment. Hoe elk orgaan beslist: nummer 1 meerderheid.");
  }

  @Test
  void where_the_papers_are_silent_it_helps_that_no_body_can_decide_without_the_netherlands() {
    Finding told =
        finding(MAY_REFUSE, steered(COMPLETE, DecisionRule.CONSENSUS, DecisionRule.PARTICIPANTS));

    assertThat(told.verdict()).isEqualTo(SATISFIED);
    assertThat(english(told))
        .isEqualTo(
            "The papers are silent on a right of refusal, and no body can decide without the"
                + " Netherlands: depth: integration; answer to S3: the papers are silent;"
                + " governance: stated; decides by: consensus; decides by: only those who take"
                + " part. How each body decides: number 1 consensus; number 2 only those who"
                + " take part.");
    assertThat(dutch(told))
        .isEqualTo(
            "De stukken zwijgen over een recht van weigering, en geen orgaan kan zonder"
                + " Nederland beslissen: diepte: integratie; antwoord op S3: de stukken zwijgen;"
                + " besturing: vermeld; beslist bij: consensus; beslist bij: alleen de"
                + " deelnemers. Hoe elk orgaan beslist: nummer 1 consensus; nummer 2 alleen de"
                + " deelnemers.");
  }

  /** How a board votes is no right to hold back a unit. */
  @Test
  void an_answer_that_limits_refusal_goes_before_how_bodies_decide() {
    Finding none = refusing("none");
    Finding assigned = refusing("until-assigned");
    Finding grounds = refusing("on-agreed-grounds");

    assertThat(none.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(none))
        .isEqualTo(
            "The Netherlands cannot hold back a unit, whatever a body decides: depth:"
                + " integration; answer to S3: not at all. How each body decides: number 1"
                + " consensus.");
    assertThat(dutch(none))
        .isEqualTo(
            "Nederland kan een eenheid niet onthouden, wat een orgaan ook beslist: diepte:"
                + " integratie; antwoord op S3: niet. Hoe elk orgaan beslist: nummer 1"
                + " consensus.");
    assertThat(assigned.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(assigned))
        .isEqualTo(
            "The Netherlands can refuse only until the unit is assigned: depth: integration;"
                + " answer to S3: until the unit is assigned. How each body decides: number 1"
                + " consensus.");
    assertThat(dutch(assigned))
        .isEqualTo(
            "Nederland kan alleen weigeren tot de eenheid is toegewezen: diepte: integratie;"
                + " antwoord op S3: tot de eenheid is toegewezen. Hoe elk orgaan beslist: nummer"
                + " 1 consensus.");
    assertThat(grounds.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(grounds))
        .isEqualTo(
            "The Netherlands can refuse only on grounds agreed: depth: integration; answer to"
                + " S3: only on grounds agreed. How each body decides: number 1 consensus.");
    assertThat(dutch(grounds))
        .isEqualTo(
            "Nederland kan alleen op afgesproken gronden weigeren: diepte: integratie; antwoord"
                + " op S3: alleen op afgesproken gronden. Hoe elk orgaan beslist: nummer 1"
                + " consensus.");
  }

  private static Finding refusing(String answer) {
    return finding(
        MAY_REFUSE, steered(answers(DEEP, RIGHT_OF_REFUSAL, answer), DecisionRule.CONSENSUS));
  }

  @Test
  void until_the_account_is_complete_an_answer_may_still_come_and_governance_settles_nothing() {
    assertThat(finding(MAY_REFUSE, steered(DEEP, DecisionRule.CONSENSUS)).missing())
        .isEqualTo(
            missing("cooperation.account-complete", "cooperation.sovereignty.right-of-refusal"));
  }

  @Test
  void one_body_that_can_is_enough_to_bind() {
    Finding told =
        finding(
            MAY_REFUSE,
            COMPLETE.withGovernance(
                ImmutableList.of(
                    GoverningBody.builder()
                        .body(Text.of("Stuurgroep", "Steering group"))
                        .decidesBy(DecisionRule.CONSENSUS)
                        .build(),
                    GoverningBody.builder()
                        .body(Text.of("Hoofdkwartier", "Headquarters"))
                        .decidesBy(DecisionRule.LEAD_NATION)
                        .build(),
                    GoverningBody.builder().build())));

    assertThat(told.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(told))
        .isEqualTo(
            "The papers are silent on a right of refusal, and a body can decide without the"
                + " Netherlands: depth: integration; answer to S3: the papers are silent;"
                + " decides by: lead nation. How each body decides: ‘Steering group’ consensus;"
                + " ‘Headquarters’ lead nation; number 3 not stated.");
    assertThat(dutch(told))
        .isEqualTo(
            "De stukken zwijgen over een recht van weigering, en een orgaan kan zonder Nederland"
                + " beslissen: diepte: integratie; antwoord op S3: de stukken zwijgen; beslist"
                + " bij: leidende staat. Hoe elk orgaan beslist: ‘Stuurgroep’ consensus;"
                + " ‘Hoofdkwartier’ leidende staat; nummer 3 niet vermeld.");
    for (DecisionRule rule : DecisionRule.values()) {
      boolean free = rule == DecisionRule.CONSENSUS || rule == DecisionRule.PARTICIPANTS;
      assertThat(finding(MAY_REFUSE, steered(COMPLETE, rule)).verdict())
          .as(rule.code())
          .isEqualTo(free ? SATISFIED : NEEDS_JUDGEMENT);
    }
  }

  @Test
  void where_no_body_steers_only_the_right_of_refusal_helps() {
    Finding told = finding(MAY_REFUSE, steered(COMPLETE));

    assertThat(told.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(told))
        .isEqualTo(
            "The papers are silent on a right of refusal, and no body steers the cooperation:"
                + " depth: integration; answer to S3: the papers are silent; governance: none.");
    assertThat(dutch(told))
        .isEqualTo(
            "De stukken zwijgen over een recht van weigering, en geen orgaan stuurt de"
                + " samenwerking: diepte: integratie; antwoord op S3: de stukken zwijgen;"
                + " besturing: geen.");
  }

  @Test
  void a_body_that_does_not_say_how_it_decides_is_asked() {
    Finding open =
        finding(
            MAY_REFUSE, COMPLETE.withGovernance(ImmutableList.of(GoverningBody.builder().build())));

    assertThat(open.missing()).isEqualTo(missing("cooperation.governance[0].decides-by"));
    assertThat(english(open))
        .isEqualTo(
            "Depends on cooperation.governance[0].decides-by. How each body decides: number 1 not"
                + " stated.");
    assertThat(finding(MAY_REFUSE, steered(DEEP, DecisionRule.MAJORITY)).missing())
        .isEqualTo(
            missing("cooperation.account-complete", "cooperation.sovereignty.right-of-refusal"));
    assertThat(finding(MAY_REFUSE, COMPLETE.withDepth(Depth.NONE)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }
}
