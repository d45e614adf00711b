package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.NEGATIVE_DECISION;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** What the letter says of money. */
class FinanceTest {
  private static final String RULE = "finance/amount-and-line";

  private static final Sketch LETTER =
      article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE);
  private static final Sketch AMOUNT = LETTER.states("finances", "amount");
  private static final Sketch LINE = LETTER.states("finances", "funding-line");
  private static final Sketch BOTH = AMOUNT.states("finances", "funding-line");

  private static Sketch cost(Sketch sketch, Optional<String> amount, Funding... funding) {
    return sketch.contribution(
        c ->
            c.withCost(
                new Cost(
                    amount.map(BigDecimal::new),
                    Optional.of("EUR"),
                    Optional.of(ImmutableSortedSet.copyOf(funding)))));
  }

  @Test
  void an_amount_and_a_line_satisfy_in_the_points_in_the_cost_or_one_in_each() {
    assertThat(BOTH.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(cost(LETTER, Optional.of("18500000"), Funding.BIV).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(cost(AMOUNT, Optional.empty(), Funding.HGIS).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(cost(LINE, Optional.of("0")).verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(cost(LETTER, Optional.of("18500000"), Funding.BIV).finding(RULE)))
        .isEqualTo(
            "Bedrag en dekking zijn vermeld: brief van 2024-03-08; aspect"
                + " finances/amount: stated by its key; aspect finances/funding-line: stated by"
                + " its key.");
    assertThat(english(cost(LETTER, Optional.of("18500000"), Funding.BIV).finding(RULE)))
        .isEqualTo(
            "Amount and funding line are stated: letter of 2024-03-08; aspect"
                + " finances/amount: stated by its key; aspect finances/funding-line: stated by"
                + " its key.");
    assertThat(english(BOTH.finding(RULE)))
        .isEqualTo(
            "Amount and funding line are stated: letter of 2024-03-08; aspect"
                + " finances/amount: stated; aspect finances/funding-line: stated.");
  }

  @Test
  void without_either_it_is_undetermined_until_the_account_of_the_letter_is_complete() {
    for (Sketch one : new Sketch[] {LETTER, AMOUNT, LINE}) {
      assertThat(one.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
      assertThat(one.pointsComplete().verdict(RULE)).isEqualTo(Verdict.VIOLATED);
      assertThat(one.dossier(d -> d.withPointsComplete(false)).verdict(RULE))
          .isEqualTo(Verdict.UNDETERMINED);
    }
    assertThat(dutch(AMOUNT.pointsComplete().finding(RULE)))
        .isEqualTo(
            "Bedrag of dekking ontbreekt in een volledige weergave van de brief: brief"
                + " van 2024-03-08; aspect finances/funding-line: absent; punten volledig:"
                + " true.");
    assertThat(english(LINE.pointsComplete().finding(RULE)))
        .isEqualTo(
            "Amount or funding line is missing from a complete account of the letter:"
                + " letter of 2024-03-08; aspect finances/amount: absent; points complete:"
                + " true.");
  }

  @Test
  void it_names_what_is_missing() {
    assertThat(missing(AMOUNT.finding(RULE)))
        .containsExactly(
            "contribution.cost.funding", "points-complete", "points.finances.funding-line");
    assertThat(missing(LINE.finding(RULE)))
        .containsExactly("contribution.cost.amount", "points-complete", "points.finances.amount");
    assertThat(missing(LETTER.finding(RULE)))
        .containsExactly(
            "points-complete",
            "contribution.cost.amount + contribution.cost.funding",
            "contribution.cost.amount + points.finances.funding-line",
            "contribution.cost.funding + points.finances.amount",
            "points.finances.amount + points.finances.funding-line");
    assertThat(dutch(AMOUNT.finding(RULE)))
        .isEqualTo(
            "Hangt af van contribution.cost.funding, of van points-complete, of van"
                + " points.finances.funding-line.");
  }

  @Test
  void what_is_left_out_does_not_serve() {
    Sketch left = LINE.leavesOut("finances", "amount");

    assertThat(left.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(left.pointsComplete().verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(AMOUNT.leavesOut("finances", "funding-line").pointsComplete().verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(missing(left.finding(RULE))).containsExactly("points-complete");
  }

  @Test
  void an_empty_funding_is_as_an_absent_one() {
    Sketch empty = cost(LETTER, Optional.of("1"));

    assertThat(empty.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(empty.pointsComplete().verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(empty.states("finances", "funding-line").verdict(RULE)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void it_asks_for_a_letter() {
    Sketch none = article100().states("finances", "amount").states("finances", "funding-line");

    assertThat(none.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(none.finding(RULE))).containsExactly("procedure.letter", "recorded-through");
    assertThat(none.through("2024-03-08").verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(english(none.through("2024-03-08").finding(RULE)))
        .isEqualTo("The rule does not apply: not recorded: a letter through 2024-03-08.");
    assertThat(LETTER.asOf("2024-03-07").through("2024-03-08").pointsComplete().verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void an_extension_letter_is_the_letter_of_an_extension() {
    Sketch extended =
        article100()
            .step("2024-03-08", StepKind.EXTENSION_LETTER)
            .through("2024-03-31")
            .pointsComplete();

    assertThat(extended.kind(KindOfDecision.EXTENSION).verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(extended.kind(KindOfDecision.NEW).verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(extended.kindUnknown().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_study_that_ended_without_a_letter_owes_no_account() {
    Sketch ended = article100().pointsComplete().step("2024-02-21", NEGATIVE_DECISION);

    assertThat(ended.through("2024-02-21").verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(ended.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(ended.letter("2024-02-01", SENATE).through("2024-02-21").verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void it_asks_for_article_100() {
    Sketch none = LETTER.pointsComplete();

    assertThat(none.verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    for (Sketch other : new Sketch[] {alongItsLines(), outside()}) {
      assertThat(other.letter("2024-03-08", SENATE).pointsComplete().verdict(RULE))
          .isEqualTo(Verdict.NOT_APPLICABLE);
    }
    Sketch open = open().letter("2024-03-08", SENATE).pointsComplete().asOf("2024-03-09");
    assertThat(open.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(open.finding(RULE).wouldBe()).contains(Verdict.VIOLATED);
    assertThat(open.judged("2024-03-09", "regime", JudgementOutcome.ARTICLE_100).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(open.judged("2024-03-09", "regime", JudgementOutcome.OUTSIDE).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void a_judgement_does_not_change_it() {
    assertThat(
            LETTER
                .pointsComplete()
                .judged("2024-03-09", RULE, JudgementOutcome.ACCEPTED)
                .asOf("2024-03-31")
                .verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }
}
