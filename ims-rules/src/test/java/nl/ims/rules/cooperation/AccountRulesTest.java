package nl.ims.rules.cooperation;

import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.cooperation.Told.DEEP;
import static nl.ims.rules.cooperation.Told.dutch;
import static nl.ims.rules.cooperation.Told.english;
import static nl.ims.rules.cooperation.Told.finding;
import static nl.ims.rules.cooperation.Told.judged;
import static nl.ims.rules.cooperation.Told.missing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Finding;
import org.junit.jupiter.api.Test;

/** That the papers say why. */
class AccountRulesTest {
  private static final String TRUST = "cooperation/criterion/mutual-trust";
  private static final String EFFICIENCY = "cooperation/objective/efficiency";
  private static final String ANY = "cooperation/objective-stated";

  private static final Statement WORDS = Statement.of(Text.of("s"));
  private static final Statement PAPER =
      new Statement.Stated(
          Text.of("s"), ImmutableList.of(Paper.parse("kst-33279-19")), Optional.empty());
  private static final Statement LEFT_OUT = Statement.leftOut(Text.of("l"));

  private static Cooperation trust(Statement statement) {
    return DEEP.withCriteria(ImmutableSortedMap.of(Criterion.MUTUAL_TRUST, statement));
  }

  private static Cooperation efficiency(Statement statement) {
    return DEEP.withObjectives(ImmutableSortedMap.of(Objective.EFFICIENCY, statement));
  }

  private static Statement judgedWithin(JudgementOutcome outcome) {
    return new Statement.Stated(
        Text.of("s"),
        ImmutableList.of(),
        Optional.of(
            AspectJudgement.builder()
                .addBy(Actor.DEFENCE)
                .date(LocalDate.of(2020, 1, 15))
                .outcome(outcome)
                .reason(Text.of("r"))
                .build()));
  }

  @Test
  void a_criterion_with_a_paper_is_accounted_for() {
    Finding told = finding(TRUST, trust(PAPER));

    assertThat(told.verdict()).isEqualTo(SATISFIED);
    assertThat(english(told))
        .isEqualTo(
            "The papers address ‘trust between the states’: depth: integration; criterion K1:"
                + " stated; papers on criterion K1: stated.");
    assertThat(dutch(told))
        .isEqualTo(
            "De stukken gaan in op ‘vertrouwen tussen de landen’: diepte: integratie; criterium"
                + " K1: vermeld; stukken bij criterium K1: vermeld.");
  }

  @Test
  void without_a_paper_it_waits_for_one() {
    Finding told = finding(TRUST, trust(WORDS));

    assertThat(told.verdict()).isEqualTo(UNDETERMINED);
    assertThat(told.missing()).isEqualTo(missing("cooperation.criteria.mutual-trust.papers"));
    assertThat(english(told)).isEqualTo("Depends on cooperation.criteria.mutual-trust.papers.");
    assertThat(dutch(told)).isEqualTo("Hangt af van cooperation.criteria.mutual-trust.papers.");
    assertThat(finding(TRUST, trust(WORDS).withAccountComplete(true)).verdict())
        .isEqualTo(UNDETERMINED);
  }

  @Test
  void a_judgement_of_the_government_that_accepts_serves_as_a_paper() {
    Finding within = finding(TRUST, trust(judgedWithin(JudgementOutcome.ACCEPTED)));
    Finding beside = finding(TRUST, trust(WORDS), judged(TRUST, JudgementOutcome.ACCEPTED));

    assertThat(within.verdict()).isEqualTo(SATISFIED);
    assertThat(english(within))
        .isEqualTo(
            "The government accepts what is stated on ‘trust between the states’: depth:"
                + " integration; criterion K1: stated; judgement: accepted, 15 January 2020.");
    assertThat(dutch(within))
        .isEqualTo(
            "De regering aanvaardt wat over ‘vertrouwen tussen de landen’ is vermeld: diepte:"
                + " integratie; criterium K1: vermeld; oordeel: aanvaard, 15 januari 2020.");
    assertThat(beside.verdict()).isEqualTo(SATISFIED);
    assertThat(english(beside)).isEqualTo(english(within));
    assertThat(within.proof().get(2).question())
        .isEqualTo("cooperation.criteria.mutual-trust.judgement");
    assertThat(beside.proof().get(2).question()).isEqualTo("judgements[0]");
  }

  @Test
  void one_that_rejects_leaves_the_paper_missing() {
    assertThat(finding(TRUST, trust(judgedWithin(JudgementOutcome.REJECTED))).missing())
        .isEqualTo(missing("cooperation.criteria.mutual-trust.papers"));
  }

  @Test
  void a_criterion_left_out_is_for_judgement() {
    Finding told = finding(TRUST, trust(LEFT_OUT));

    assertThat(told.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(told))
        .isEqualTo(
            "The papers leave out ‘trust between the states’, and say why: depth: integration;"
                + " criterion K1: left out.");
    assertThat(dutch(told))
        .isEqualTo(
            "De stukken laten ‘vertrouwen tussen de landen’ met een reden weg: diepte:"
                + " integratie; criterium K1: weggelaten.");
    assertThat(finding(TRUST, trust(LEFT_OUT), judged(TRUST, JudgementOutcome.REJECTED)).verdict())
        .isEqualTo(VIOLATED);
  }

  @Test
  void silence_violates_once_the_account_is_complete_and_not_before() {
    for (Cooperation open : new Cooperation[] {DEEP, DEEP.withAccountComplete(false)}) {
      assertThat(finding(TRUST, open).missing())
          .isEqualTo(missing("cooperation.account-complete", "cooperation.criteria.mutual-trust"));
    }
    Finding told = finding(TRUST, DEEP.withAccountComplete(true));

    assertThat(told.verdict()).isEqualTo(VIOLATED);
    assertThat(english(told))
        .isEqualTo(
            "The papers are silent on ‘trust between the states’, and the account is complete:"
                + " depth: integration; criterion K1: the papers are silent.");
    assertThat(dutch(told))
        .isEqualTo(
            "De stukken zwijgen over ‘vertrouwen tussen de landen’, en de weergave is volledig:"
                + " diepte: integratie; criterium K1: de stukken zwijgen.");
  }

  @Test
  void an_objective_need_not_be_pursued() {
    Finding silent = finding(EFFICIENCY, DEEP.withAccountComplete(true));

    assertThat(silent.verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(english(silent))
        .isEqualTo(
            "The papers do not name ‘efficiency through scale and shared costs’ as an objective:"
                + " depth: integration; objective O3: the papers are silent.");
    assertThat(dutch(silent))
        .isEqualTo(
            "De stukken noemen ‘doelmatigheid door schaal en gedeelde kosten’ niet als"
                + " doelstelling: diepte: integratie; doelstelling O3: de stukken zwijgen.");
    assertThat(finding(EFFICIENCY, efficiency(PAPER)).verdict()).isEqualTo(SATISFIED);
    assertThat(finding(EFFICIENCY, efficiency(WORDS)).missing())
        .isEqualTo(missing("cooperation.objectives.efficiency.papers"));
    assertThat(finding(EFFICIENCY, efficiency(LEFT_OUT)).verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(finding(EFFICIENCY, DEEP).missing())
        .isEqualTo(missing("cooperation.account-complete", "cooperation.objectives.efficiency"));
  }

  @Test
  void one_objective_must_be() {
    Finding stated = finding(ANY, efficiency(WORDS));
    Finding none = finding(ANY, DEEP.withAccountComplete(true));
    Finding leftOut = finding(ANY, efficiency(LEFT_OUT).withAccountComplete(true));

    assertThat(stated.verdict()).isEqualTo(SATISFIED);
    assertThat(english(stated))
        .isEqualTo("At least one objective is stated: depth: integration; objectives: stated.");
    assertThat(dutch(stated))
        .isEqualTo(
            "Ten minste één doelstelling is vermeld: diepte: integratie; doelstellingen: vermeld.");
    assertThat(none.verdict()).isEqualTo(VIOLATED);
    assertThat(english(none))
        .isEqualTo(
            "No objective is stated in a complete account of the papers: depth: integration;"
                + " objectives: the papers are silent.");
    assertThat(dutch(none))
        .isEqualTo(
            "Geen doelstelling is vermeld in een volledige weergave van de stukken: diepte:"
                + " integratie; doelstellingen: de stukken zwijgen.");
    assertThat(leftOut.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(leftOut))
        .isEqualTo(
            "The papers leave out objectives, and say why, and name none: depth: integration;"
                + " objectives: left out.");
    assertThat(dutch(leftOut))
        .isEqualTo(
            "De stukken laten doelstellingen met een reden weg, en noemen er geen: diepte:"
                + " integratie; doelstellingen: weggelaten.");
  }

  @Test
  void until_then_any_objective_will_do() {
    Finding open = finding(ANY, efficiency(LEFT_OUT));

    assertThat(open.missing())
        .isEqualTo(
            missing(
                "cooperation.account-complete",
                "cooperation.objectives.capabilities-beyond-one-state",
                "cooperation.objectives.capacity-to-act",
                "cooperation.objectives.deployability",
                "cooperation.objectives.european-responsibility",
                "cooperation.objectives.exchange-of-knowledge",
                "cooperation.objectives.international-influence",
                "cooperation.objectives.interoperability",
                "cooperation.objectives.military-effectiveness",
                "cooperation.objectives.operational-output"));
    assertThat(english(open))
        .isEqualTo(
            "Depends on cooperation.account-complete, or on"
                + " cooperation.objectives.capabilities-beyond-one-state, or on"
                + " cooperation.objectives.capacity-to-act, or in 7 other ways.");
    assertThat(dutch(open))
        .isEqualTo(
            "Hangt af van cooperation.account-complete, of van"
                + " cooperation.objectives.capabilities-beyond-one-state, of van"
                + " cooperation.objectives.capacity-to-act, of op 7 andere manieren.");
  }

  @Test
  void none_of_it_applies_where_the_netherlands_takes_no_part() {
    for (String rule : new String[] {TRUST, EFFICIENCY, ANY}) {
      Finding told = finding(rule, DEEP.withDepth(Depth.NONE).withAccountComplete(true));

      assertThat(told.verdict()).isEqualTo(NOT_APPLICABLE);
      assertThat(english(told)).isEqualTo("The rule does not apply: depth: none.");
      assertThat(dutch(told)).isEqualTo("De regel is niet van toepassing: diepte: geen.");
      assertThat(finding(rule, trust(PAPER).withDepth(Optional.empty())).verdict())
          .isEqualTo(UNDETERMINED);
    }
    assertThat(finding(TRUST, trust(PAPER).withDepth(Optional.empty())).missing())
        .isEqualTo(missing("cooperation.depth"));
  }
}
