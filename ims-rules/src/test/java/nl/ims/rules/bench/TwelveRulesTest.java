package nl.ims.rules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Fact;
import org.junit.jupiter.api.Test;

/** The implementations that the benchmarks compare say the same of the cases they run on. */
class TwelveRulesTest {
  private static final ImmutableList<Case> CASES = Case.draw(1_024);

  @Test
  void conditions_and_findings_agree_with_plain_java_on_all_cases() {
    for (Case c : CASES) {
      int byHand = ByHand.violated(c);
      assertThat(TwelveRules.violated(c)).as("conditions on %s", c).isEqualTo(byHand);
      assertThat(violated(findings(c))).as("findings on %s", c).isEqualTo(byHand);
    }
  }

  @Test
  void every_rule_is_violated_by_some_case_and_satisfied_by_another() {
    int some = 0;
    int all = -1;
    for (Case c : CASES) {
      some |= ByHand.violated(c);
      all &= ByHand.violated(c);
    }
    assertThat(some).isEqualTo((1 << 12) - 1);
    assertThat(all).isZero();
  }

  @Test
  void every_finding_of_every_case_has_a_proof_of_one_or_two_facts() {
    for (Case c : CASES) {
      for (Finding finding : findings(c)) {
        assertThat(finding.proof()).as("%s on %s", finding.rule(), c).hasSizeBetween(1, 2);
        assertThat(finding.missing()).isEmpty();
      }
    }
  }

  @Test
  void one_false_fact_proves_that_a_rule_of_two_is_satisfied() {
    Case c =
        new Case(
            false,
            true,
            false,
            true,
            true,
            false,
            true,
            true,
            6,
            40,
            4,
            3,
            LegalBasis.ART5,
            Framework.COALITION);

    assertThat(proofs(c))
        .containsExactly(
            "legal-basis art5",
            "legal-basis art5",
            "legal-basis art5",
            "legal-basis art5",
            "command-retained true",
            "exit-strategy true",
            "medevac false, risk-level 3..<5",
            "roe-agreed true",
            "cost-covered true",
            "duration ..<13",
            "risk-level 3..<5",
            "notice-days ..<14, framework coalition");
  }

  private static ImmutableList<Finding> findings(Case c) {
    return TwelveRules.BOOK.apply(TwelveRules.view(c));
  }

  private static int violated(ImmutableList<Finding> findings) {
    int violated = 0;
    for (int i = 0; i < findings.size(); i++) {
      violated |= findings.get(i).verdict() == Verdict.VIOLATED ? 1 << i : 0;
    }
    return violated;
  }

  private static ImmutableList<String> proofs(Case c) {
    return findings(c).stream()
        .map(
            finding ->
                String.join(", ", finding.proof().stream().map(TwelveRulesTest::words).toList()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String words(Fact fact) {
    return fact.question() + " " + fact.answer().plain().orElseThrow();
  }
}
