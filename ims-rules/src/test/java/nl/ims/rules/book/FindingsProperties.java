package nl.ims.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.Assessor;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.Subject;
import nl.ims.rules.condition.View;
import nl.ims.rules.cooperation.CooperationBook;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.report.ReportBook;
import nl.ims.rules.table.Decision;
import nl.ims.rules.testkit.NaiveKleene;
import nl.ims.rules.testkit.OnDay;
import nl.ims.rules.testkit.RandomBooks;
import nl.ims.rules.testkit.Sight;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/**
 * Laws 2, 6 and 8 on findings, with the second evaluator: every table of every rule is read once
 * more, from the whole dossier and from the facts of the proof alone.
 */
@AddLifecycleHook(SteadyRun.class)
class FindingsProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "1848";

  private static final ImmutableList<RuleBook> SHIPPED =
      Assessor.standard().books().stream()
          .filter(book -> book.id().startsWith("article-") || book.id().startsWith("toets"))
          .collect(ImmutableList.toImmutableList());

  /** The book of article 100, and one of those of the frameworks. */
  @Provide
  Arbitrary<ImmutableList<RuleBook>> taken() {
    return Arbitraries.of(
            SHIPPED.stream().filter(book -> book.id().startsWith("toetsingskader-")).toList())
        .map(framework -> ImmutableList.of(SHIPPED.get(0), framework));
  }

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forRules();
  }

  @Provide
  Arbitrary<Situation> cooperations() {
    return Situations.ofCooperations();
  }

  @Provide
  Arbitrary<Situation> reports() {
    return Situations.ofReports();
  }

  @Provide
  Arbitrary<RuleBook> books() {
    return RandomBooks.any();
  }

  /** What is the case, then the details: together they are the explanation. */
  @Property(seed = SEED, tries = 100)
  void brief_and_details_say_what_the_explanation_says(
      @ForAll("situations") Situation situation, @ForAll("taken") ImmutableList<RuleBook> taken) {
    for (RuleBook book : taken) {
      for (Finding finding : book.apply(situation.view())) {
        for (Language language : Language.values()) {
          assertThat(together(finding, language))
              .anySatisfy(
                  all -> assertThat(finding.explanation().in(language)).isEqualToIgnoringCase(all));
          assertThat(finding.inBrief().in(language)).contains(Explanation.head(finding, language));
        }
      }
    }
  }

  /** The head, with the details behind it: facts after a colon, remarks alone after a stop. */
  private static List<String> together(Finding finding, Language language) {
    String head = Explanation.head(finding, language);
    String details = finding.details().map(text -> text.in(language)).orElse("");
    if (finding.row() == Decision.OPEN) {
      return List.of(details);
    }
    return details.isEmpty()
        ? List.of(head + ".")
        : List.of(head + ": " + details, head + ". " + details);
  }

  @Property(seed = SEED)
  void every_shipped_rule_is_read_alike(
      @ForAll("situations") Situation situation, @ForAll("taken") ImmutableList<RuleBook> books) {
    books.forEach(book -> readsAlike(situation, book));
  }

  @Property(seed = SEED)
  void every_rule_on_cooperations_is_read_alike(@ForAll("cooperations") Situation situation) {
    readsAlike(situation, CooperationBook.BOOK);
  }

  @Property(seed = SEED)
  void the_proof_of_every_rule_on_cooperations_suffices_and_is_minimal(
      @ForAll("cooperations") Situation situation) {
    provesEnough(situation, CooperationBook.BOOK, false);
  }

  @Property(seed = SEED)
  void every_finding_on_cooperations_cites_its_rule(@ForAll("cooperations") Situation situation) {
    cites(situation, CooperationBook.BOOK, true);
  }

  @Property(seed = SEED)
  void every_random_rule_is_read_alike(
      @ForAll("situations") Situation situation, @ForAll("books") RuleBook book) {
    readsAlike(situation, book);
  }

  @Property(seed = SEED)
  @StatisticsReport(onFailureOnly = true)
  void the_proof_of_every_shipped_rule_suffices_and_is_minimal(
      @ForAll("situations") Situation situation, @ForAll("taken") ImmutableList<RuleBook> books) {
    books.forEach(book -> provesEnough(situation, book, true));
  }

  @Property(seed = SEED)
  @StatisticsReport(onFailureOnly = true)
  void the_proof_of_every_random_rule_suffices_and_is_minimal(
      @ForAll("situations") Situation situation, @ForAll("books") RuleBook book) {
    provesEnough(situation, book, false);
  }

  @Property(seed = SEED)
  void every_finding_cites_its_rule_and_the_conditions_in_its_proof(
      @ForAll("situations") Situation situation, @ForAll("taken") ImmutableList<RuleBook> books) {
    books.forEach(book -> cites(situation, book, true));
  }

  @Property(seed = SEED)
  void every_random_finding_cites_its_rule_and_conditions_of_it(
      @ForAll("situations") Situation situation, @ForAll("books") RuleBook book) {
    cites(situation, book, false);
  }

  @Property(seed = SEED)
  void every_rule_on_reports_is_read_alike_and_proves_and_cites_enough(
      @ForAll("reports") Situation situation) {
    readsAlike(situation, ReportBook.BOOK);
    provesEnough(situation, ReportBook.BOOK, true);
    cites(situation, ReportBook.BOOK, true);
  }

  private static void readsAlike(Situation situation, RuleBook book) {
    View view = situation.view();
    for (Rule rule : book.rules()) {
      ImmutableList<Finding> findings = OnDay.findings(rule, view, situation.referenceDay());
      for (Finding finding : findings) {
        int row =
            naive(situation, view, Sight.whole(situation), finding.scene().about())
                .decide(finding.decision());
        assertThat(finding.row()).as(() -> story(finding, situation)).isEqualTo(row);
      }
      assertThat(findings.stream().flatMap(f -> f.subject().stream()).toList())
          .as("subjects of %s in %s", rule, situation)
          .containsExactlyInAnyOrderElementsOf(subjects(rule, situation, view));
    }
  }

  /**
   * The subjects of a rule: steps that may be meant, unless it is known not to apply at all.
   * Incidents and terms are those that the rule gives; they have tests of their own.
   */
  private static List<String> subjects(Rule rule, Situation situation, View view) {
    List<String> paths = new ArrayList<>();
    boolean applies =
        naive(situation, view, Sight.whole(situation), Subject.WHOLE).decide(rule.applicable())
            != 0;
    if (!applies || rule.each().isEmpty()) {
      return paths;
    }
    if (rule.each().get() instanceof Steps steps) {
      StepClaim claim = steps.some();
      Condition member = steps.member();
      for (int i = 0; i < view.log().size(); i++) {
        boolean mayBe = claim.word().kinds().containsKey(view.log().step(i).kind());
        if (mayBe
            && naive(situation, view, Sight.whole(situation), Subject.step(i)).truth(member)
                != Truth.FALSE) {
          paths.add(view.log().name(i));
        }
      }
    } else {
      rule.each().get().in(Scene.of(view)).forEach(subject -> paths.add(subject.name(view.log())));
    }
    return paths;
  }

  private static NaiveKleene naive(Situation situation, View view, Sight sight, Subject about) {
    return new NaiveKleene(situation, sight, view.log(), about);
  }

  private static void provesEnough(Situation situation, RuleBook book, boolean shipped) {
    View view = situation.view();
    for (Rule rule : book.rules()) {
      for (Finding finding : OnDay.findings(rule, view, situation.referenceDay())) {
        if (finding.verdict() != Verdict.UNDETERMINED) {
          boolean minimal = shipped || !Implied.mayBeKnownOtherwise(finding.decision());
          provesEnough(situation, view, finding, minimal);
        }
      }
    }
  }

  private static void provesEnough(
      Situation situation, View view, Finding finding, boolean minimal) {
    Log log = view.log();
    Subject about = finding.scene().about();
    int subject = given(about, log);
    Set<FactRef> proof = ImmutableSet.copyOf(finding.proofOfRow().facts());
    Decision<Verdict> table = finding.decision();
    Supplier<String> story = () -> proof + " of " + story(finding, situation);
    assertThat(naive(situation, view, Sight.of(proof, log, subject), about).decide(table))
        .as(() -> "the row by the proof alone, " + story.get())
        .isEqualTo(finding.row());
    Ground ground = ground(finding);
    assertThat(ground.under(proof::contains)).as(story).isEqualTo(Truth.TRUE);
    for (FactRef fact : proof) {
      Set<FactRef> fewer = Sets.difference(proof, ImmutableSet.of(fact));
      assertThat(ground.under(fewer::contains))
          .as(() -> "the tree without " + fact + ", " + story.get())
          .isNotEqualTo(Truth.TRUE);
      boolean implied = Implied.by(fewer, fact, log, subject, table);
      int row = naive(situation, view, Sight.of(fewer, log, subject), about).decide(table);
      Statistics.label("fact").collect(implied ? "implied" : "needed");
      if (!implied && minimal) {
        assertThat(row)
            .as(() -> "the row without " + fact + ", " + story.get())
            .isNotEqualTo(finding.row());
      }
    }
  }

  /** The step of a subject; for a term that is employment, which it is counted from. */
  static int given(Subject about, Log log) {
    return about.term().isPresent() ? log.first(StepKind.EMPLOYMENT) : about.step();
  }

  /** That the row of a finding is reached, with the dossier put in. */
  private static Ground ground(Finding finding) {
    List<Ground> parts = new ArrayList<>();
    Decision<Verdict> table = finding.decision();
    for (int i = 0; i <= finding.row() && i < table.rows().size(); i++) {
      Ground row = table.rows().get(i).when().ground(finding.scene());
      parts.add(i == finding.row() ? row : new Ground.Not(row));
    }
    return Ground.all(parts);
  }

  private static String story(Finding finding, Situation situation) {
    return "%s = %s on %s in %s"
        .formatted(finding.rule(), finding.rule().conditionInWords(), finding.subject(), situation);
  }

  private static void cites(Situation situation, RuleBook book, boolean shipped) {
    View view = situation.view();
    for (Rule rule : book.rules()) {
      assertThat(rule.citations()).as(rule.id()).isNotEmpty();
      for (Finding finding : OnDay.findings(rule, view, situation.referenceDay())) {
        Subject subject = finding.scene().about();
        assertThat(finding.citations())
            .doesNotHaveDuplicates()
            .containsAll(on(situation, rule.citations()));
        Recitation again = new Recitation(situation, view, subject, finding);
        assertThat(on(situation, again.all())).containsAll(finding.citations());
        if (shipped && !again.isMoot()) {
          assertThat(finding.citations())
              .as(() -> story(finding, situation))
              .containsExactlyInAnyOrderElementsOf(on(situation, again.citations()));
        }
      }
    }
  }

  /** The papers, those of the Constitution at the text of the reference day. */
  private static ImmutableList<Citation> on(Situation situation, Iterable<Citation> papers) {
    return OnDay.citations(ImmutableList.copyOf(papers), situation.referenceDay());
  }
}
