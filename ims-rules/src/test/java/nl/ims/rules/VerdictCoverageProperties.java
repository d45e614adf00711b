package nl.ims.rules;

import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.term.Code;
import nl.ims.rules.article100.Article100Book;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.cooperation.CooperationBook;
import nl.ims.rules.testkit.OnDay;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** No law passes on nothing: every verdict that a rule can have occurs, for each rule. */
class VerdictCoverageProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "1848";

  private static final Set<Verdict> ALL = ImmutableSet.copyOf(Verdict.values());

  /** What a rule cannot be. All others can be anything but in need of judgement. */
  private static final ImmutableMap<String, Set<Verdict>> POSSIBLE =
      ImmutableMap.<String, Set<Verdict>>builder()
          .put("article-97/purpose", Sets.difference(ALL, ImmutableSet.of(NOT_APPLICABLE)))
          .put("article-97/government-decides", settled())
          .put("article-100/information-afterwards", ALL)
          .put("article-100/as-invoked", Sets.difference(ALL, ImmutableSet.of(VIOLATED)))
          .put(
              "article-100/notification-closed",
              ImmutableSet.of(SATISFIED, UNDETERMINED, NOT_APPLICABLE))
          .put("along-its-lines/letter", settled())
          .put("secrecy/ground", ImmutableSet.of(SATISFIED, UNDETERMINED, NOT_APPLICABLE))
          .put("secrecy/special-operation-type", settled())
          .put("rapid-reaction/assignment-letter", settled())
          .put("rapid-reaction/second-information", settled())
          .put("vessel-protection/quarterly-report", settled())
          .put("collective-defence/yearly-report", settled())
          .buildOrThrow();

  private static Set<Verdict> settled() {
    return Sets.difference(ImmutableSet.copyOf(Verdict.values()), ImmutableSet.of(NEEDS_JUDGEMENT));
  }

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forRules();
  }

  @Property(seed = SEED, tries = 1500, generation = GenerationMode.RANDOMIZED)
  @StatisticsReport(onFailureOnly = true)
  void every_verdict_that_a_rule_can_have_occurs(@ForAll("situations") Situation situation) {
    var view = situation.view();
    for (Rule rule : Article100Book.BOOK.rules()) {
      for (Finding finding : OnDay.findings(rule, view, situation.referenceDay())) {
        Statistics.label(rule.id()).collect(finding.verdict());
      }
    }
    for (Rule rule : Article100Book.BOOK.rules()) {
      Statistics.label(rule.id())
          .coverage(
              c -> {
                // under the regime `open` a rule that asks for article 100 needs judgement
                for (Verdict verdict : POSSIBLE.getOrDefault(rule.id(), ALL)) {
                  c.check(verdict).count(n -> n >= 2);
                }
              });
    }
  }

  @Property(seed = SEED, tries = 300, generation = GenerationMode.RANDOMIZED)
  @StatisticsReport(onFailureOnly = true)
  void every_verdict_occurs_on_the_points_of_each_framework(
      @ForAll("situations") Situation situation) {
    var view = situation.view();
    ImmutableList<RuleBook> books =
        Assessor.standard().books().stream()
            .filter(book -> book.id().startsWith("toetsingskader-"))
            .collect(ImmutableList.toImmutableList());
    for (RuleBook book : books) {
      for (Rule rule : book.rules()) {
        String label = label(book, rule.id().endsWith("/weighed"));
        OnDay.findings(rule, view, situation.referenceDay())
            .forEach(f -> Statistics.label(label).collect(f.verdict()));
      }
    }
    for (RuleBook book : books) {
      Statistics.label(label(book, false))
          .coverage(
              c -> {
                for (Verdict verdict : Verdict.values()) {
                  c.check(verdict).percentage(p -> p > 0.5);
                }
              });
      Statistics.label(label(book, true))
          .coverage(
              c -> {
                for (Verdict verdict : Sets.difference(ALL, ImmutableSet.of(VIOLATED))) {
                  c.check(verdict).percentage(p -> p > 0.1);
                }
              });
    }
  }

  @Provide
  Arbitrary<Situation> cooperations() {
    return Situations.ofCooperations();
  }

  @Property(seed = SEED, tries = 2000, generation = GenerationMode.RANDOMIZED)
  @StatisticsReport(onFailureOnly = true)
  void every_verdict_occurs_for_each_kind_of_rule_on_a_cooperation(
      @ForAll("cooperations") Situation situation) {
    var view = situation.view();
    for (Rule rule : CooperationBook.BOOK.rules()) {
      OnDay.findings(rule, view, situation.referenceDay())
          .forEach(f -> Statistics.label(kind(rule)).collect(f.verdict()));
    }
    for (Rule rule : CooperationBook.BOOK.rules()) {
      Statistics.label(kind(rule))
          .coverage(
              c -> {
                for (Verdict verdict : Verdict.values()) {
                  c.check(verdict).count(n -> n >= 2);
                }
              });
    }
  }

  /**
   * The rules on criteria are of one kind, and so are those on objectives, on answers, and on
   * answers beside units.
   */
  private static String kind(Rule rule) {
    String last = rule.id().substring(rule.id().lastIndexOf('/') + 1);
    if (last.equals("tasking-agrees") || last.equals("asset-agrees")) {
      return "answers beside units";
    }
    boolean alone =
        rule.id().matches("[a-z-]+/[a-z-]+")
            && Code.find(SovereigntyCriterion.class, last).isEmpty();
    return alone ? rule.id() : rule.id().substring(0, rule.id().lastIndexOf('/'));
  }

  private static String label(RuleBook book, boolean weighed) {
    return book + " from " + book.fromInclusive() + (weighed ? " weighed" : " aspect");
  }
}
