package nl.ims.rules.report;

import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.OnDay;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** No law passes on nothing: every verdict that a rule on reports can have occurs, and no other. */
class ReportVerdictsProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "1848";

  /** Where an answer needs judgement, a judgement satisfies or violates. */
  private static final ImmutableMap<String, Set<Verdict>> POSSIBLE =
      ImmutableMap.<String, Set<Verdict>>builder()
          .put("report/paper-and-day", ImmutableSet.of(SATISFIED, UNDETERMINED))
          .put("report/in-its-year", onTheWhole())
          .put("report/promise-answered", ImmutableSet.copyOf(Verdict.values()))
          .put(
              "report/partner-treated",
              ImmutableSet.of(SATISFIED, VIOLATED, UNDETERMINED, NOT_APPLICABLE))
          .put(
              "report/topic-treated",
              ImmutableSet.of(SATISFIED, VIOLATED, UNDETERMINED, NOT_APPLICABLE))
          .put("report/annex-1-contributes", onTheWhole())
          .put("report/annex-1-does-not-contribute", onTheWhole())
          .put("report/project-status", ImmutableSet.of(SATISFIED, UNDETERMINED, NOT_APPLICABLE))
          .put("report/project-planning", ImmutableSet.copyOf(Verdict.values()))
          .put("report/project-slippage", ImmutableSet.copyOf(Verdict.values()))
          .buildOrThrow();

  private static Set<Verdict> onTheWhole() {
    return ImmutableSet.of(SATISFIED, VIOLATED, UNDETERMINED, NEEDS_JUDGEMENT);
  }

  @Provide
  Arbitrary<Situation> reports() {
    return Situations.ofReports();
  }

  @Property(seed = SEED, tries = 1500, generation = GenerationMode.RANDOMIZED)
  @StatisticsReport(onFailureOnly = true)
  void every_verdict_that_a_rule_can_have_occurs(@ForAll("reports") Situation situation) {
    var view = situation.view();
    for (Rule rule : ReportBook.BOOK.rules()) {
      for (Finding finding : OnDay.findings(rule, view, situation.referenceDay())) {
        Statistics.label(rule.id()).collect(finding.verdict());
      }
    }
    for (Rule rule : ReportBook.BOOK.rules()) {
      Statistics.label(rule.id())
          .coverage(
              c -> {
                for (Verdict verdict : Verdict.values()) {
                  boolean possible =
                      POSSIBLE.getOrDefault(rule.id(), ImmutableSet.of()).contains(verdict);
                  c.check(verdict).count(n -> possible ? n >= 10 : n == 0);
                }
              });
    }
  }
}
