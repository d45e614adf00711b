package nl.ims.rules.formulation;

import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.Judgements;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.cooperation.CooperationBook;
import nl.ims.rules.report.ReportBook;
import nl.ims.rules.testkit.OnDay;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** The books on a cooperation and on the yearly report say what their second formulations say. */
@AddLifecycleHook(SteadyRun.class)
class FormulationsProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "2015";

  private static final int SELDOM = 3;
  private static final LocalDate SOME_DAY = LocalDate.of(2024, 3, 8);

  /** The verdicts to which a rule cannot come; the other rules come to all of them. */
  private static final ImmutableMap<String, ImmutableSet<Verdict>> NEVER =
      ImmutableMap.<String, ImmutableSet<Verdict>>builder()
          .put("report/paper-and-day", ImmutableSet.of(VIOLATED, NEEDS_JUDGEMENT, NOT_APPLICABLE))
          .put("report/in-its-year", ImmutableSet.of(NOT_APPLICABLE))
          .put("report/annex-1-contributes", ImmutableSet.of(NOT_APPLICABLE))
          .put("report/annex-1-does-not-contribute", ImmutableSet.of(NOT_APPLICABLE))
          .put("report/partner-treated", ImmutableSet.of(NEEDS_JUDGEMENT))
          .put("report/topic-treated", ImmutableSet.of(NEEDS_JUDGEMENT))
          .put("report/project-status", ImmutableSet.of(VIOLATED, NEEDS_JUDGEMENT))
          .buildOrThrow();

  @Provide
  Arbitrary<Situation> cooperations() {
    return judged(Situations.ofCooperations(), SecondCooperation::of);
  }

  @EveryTry
  @Property(seed = SEED, tries = 1500, generation = GenerationMode.RANDOMIZED)
  @StatisticsReport(onFailureOnly = true)
  void a_cooperation_is_judged_alike_from_the_sentences(
      @ForAll("cooperations") Situation situation) {
    compare(CooperationBook.BOOK, SecondCooperation::of, situation);
  }

  @Provide
  Arbitrary<Situation> reports() {
    return judged(Situations.ofReports(), SecondReport::of);
  }

  @EveryTry
  @Property(seed = SEED, tries = 1500, generation = GenerationMode.RANDOMIZED)
  @StatisticsReport(onFailureOnly = true)
  void a_report_is_judged_alike_from_the_sentences(@ForAll("reports") Situation situation) {
    compare(ReportBook.BOOK, SecondReport::of, situation);
  }

  /** In one of four the government accepts all that needs its judgement, in one it rejects it. */
  private static Arbitrary<Situation> judged(
      Arbitrary<Situation> situations, Function<Judge, ImmutableList<Said>> second) {
    return Combinators.combine(situations, Arbitraries.integers().between(0, 3))
        .as(
            (situation, how) ->
                switch (how) {
                  case 0 -> judged(situation, second, JudgementOutcome.ACCEPTED);
                  case 1 -> judged(situation, second, JudgementOutcome.REJECTED);
                  default -> situation;
                })
        .withoutEdgeCases();
  }

  private static Situation judged(
      Situation situation, Function<Judge, ImmutableList<Said>> second, JudgementOutcome outcome) {
    Dossier dossier = situation.dossier();
    ImmutableList.Builder<Judgement> judgements = ImmutableList.builder();
    for (Said said : second.apply(new Judge(dossier, situation.asOf()))) {
      if (said.verdict() == NEEDS_JUDGEMENT) {
        judgements.add(
            Judgement.builder()
                .rule(said.rule())
                .subject(said.named())
                .addBy(Actor.GOVERNMENT)
                .date(situation.asOf().orElse(SOME_DAY))
                .outcome(outcome)
                .reason(Text.of("r"))
                .build());
      }
    }
    judgements.addAll(dossier.judgements());
    return situation.with(dossier.withJudgements(Judgements.once(judgements.build())));
  }

  private static void compare(
      RuleBook book, Function<Judge, ImmutableList<Said>> second, Situation situation) {
    ImmutableListMultimap<String, Said> formulated =
        Multimaps.index(
            ImmutableList.sortedCopyOf(
                Said.BY_NAME, second.apply(new Judge(situation.dossier(), situation.asOf()))),
            Said::rule);
    var view = situation.view();
    ImmutableList.Builder<String> differ = ImmutableList.builder();
    for (Rule rule : book.rules()) {
      ImmutableList<Said> found =
          OnDay.findings(rule, view, situation.referenceDay()).stream()
              .map(Said::of)
              .collect(ImmutableList.toImmutableList());
      if (!found.equals(formulated.get(rule.id()))) {
        differ.add(found + ", by its sentence " + formulated.get(rule.id()));
      }
      found.forEach(said -> Statistics.label(rule.id()).collect(said.verdict()));
    }
    assertThat(differ.build()).as("%s", situation).isEmpty();
    assertThat(formulated.keySet()).hasSameSizeAs(book.rules());
    book.rules().forEach(FormulationsProperties::comesToEachVerdict);
  }

  private static void comesToEachVerdict(Rule rule) {
    Set<Verdict> never = NEVER.getOrDefault(rule.id(), ImmutableSet.of());
    Statistics.label(rule.id())
        .coverage(
            coverage -> {
              for (Verdict verdict : Verdict.values()) {
                coverage.check(verdict).count(n -> never.contains(verdict) ? n == 0 : n >= SELDOM);
              }
            });
  }
}
