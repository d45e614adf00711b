package nl.ims.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Paper;
import nl.ims.model.source.PaperKind;
import nl.ims.model.term.Text;

/**
 * The generators give what other laws need: each share is checked, so that no law passes on
 * nothing.
 */
@AddLifecycleHook(SteadyRun.class)
class GeneratorsProperties {

  private static final Optional<ImmutableList<Object>> NONE = Optional.of(ImmutableList.of());
  private static final Optional<Integer> LAST = Optional.of(0);
  private static final ImmutableList<PromiseAnswer> NO_ANSWERS = ImmutableList.of();
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  @EveryTry
  @Property(tries = 2000, generation = GenerationMode.RANDOMIZED)
  @Domain(RulesDomain.class)
  @Domain(DomainContext.Global.class)
  void dossiers_for_rules_hold_what_the_procedure_turns_on(@ForAll Dossier dossier) {
    List<Step> log = dossier.procedure();
    share("employment", has(log, StepKind.EMPLOYMENT), 25, 75);
    share("letter", has(log, StepKind.LETTER), 40, 85);
    share("decision", has(log, StepKind.DECISION), 25, 75);
    share("debate", has(log, StepKind.DEBATE) || has(log, StepKind.PLENARY_DEBATE), 25, 75);
    share("made available", has(log, StepKind.MADE_AVAILABLE), 10, 50);
    share("decided", states(log, StepKey.DECIDED), 30, 80);
    share("announced", states(log, StepKey.CHANGES), 30, 85);
    share("decrease", states(log, StepKey.DECREASE), 3, 40);
    share("planned voyage", states(log, StepKey.PLANNED_VOYAGE), 10, 60);
    share("invoked", states(log, StepKey.INVOKES), 50, 98);
    share("no step", log.isEmpty(), 2, 20);
    share("seven steps or more", log.size() >= 7, 15, 60);
    share("steps collide", days(log).size() < log.size(), 40, 90);
    share("recorded through", dossier.recordedThrough().isPresent(), 35, 65);
    share("complete through the log", isComplete(dossier), 10, 50);
    share("judgement", !dossier.judgements().isEmpty(), 30, 80);
    share(
        "judgement on a step",
        dossier.judgements().stream().anyMatch(j -> j.subject().isPresent()),
        3,
        40);
    share("no point", dossier.points().isEmpty(), 20, 60);
    share("all points", dossier.points().size() == Points.ASPECTS.keySet().size(), 10, 50);
    share("left out", leavesOut(dossier), 10, 70);
    share(
        "outside the usual window", log.stream().anyMatch(s -> s.date().getYear() < 2024), 15, 45);
    Contribution contribution = dossier.contribution().orElseThrow();
    share("new", contribution.kindOfDecision().equals(Optional.of(KindOfDecision.NEW)), 15, 40);
    share("secrecy claimed", contribution.secrecy().filter(s -> s.claimed()).isPresent(), 15, 60);
  }

  @EveryTry
  @Property(tries = 500, generation = GenerationMode.RANDOMIZED)
  @Domain(ModelDomain.class)
  void dossiers_of_any_kind_hold_every_subject(@ForAll Dossier dossier) {
    share("contribution", dossier.contribution().isPresent(), 40, 80);
    share("cooperation", dossier.cooperation().isPresent(), 10, 45);
    share("report", dossier.report().isPresent(), 5, 30);
    share("no step", dossier.procedure().isEmpty(), 5, 50);
    share("long log", dossier.procedure().size() > 20, 4, 30);
    share("follows", dossier.follows().isPresent(), 20, 60);
    share("left out", leavesOut(dossier), 5, 60);
  }

  @EveryTry
  @Property(tries = 500, generation = GenerationMode.RANDOMIZED)
  @Domain(ModelDomain.class)
  void cooperations_state_each_key_and_hold_each_answer(@ForAll Cooperation cooperation) {
    share("nothing", cooperation.equals(Cooperation.builder().build()), 2, 15);
    share("objectives", !cooperation.objectives().isEmpty(), 40, 90);
    share("criteria", !cooperation.criteria().isEmpty(), 40, 90);
    share("all of sovereignty", cooperation.sovereignty().size() == 25, 5, 20);
    share("no answer", cooperation.sovereignty().isEmpty(), 5, 40);
    share("complete", cooperation.accountComplete().equals(Optional.of(true)), 20, 50);
    share("no milestones", cooperation.milestones().equals(NONE), 5, 40);
    share("moved", milestones(cooperation).anyMatch(m -> m.slippage().isPresent()), 20, 80);
    share("late", milestones(cooperation).anyMatch(m -> m.delay().orElse(0) > 0), 10, 60);
    share("early", milestones(cooperation).anyMatch(m -> m.delay().orElse(0) < 0), 10, 60);
    share("promised", units(cooperation).anyMatch(u -> u.committedTo().isPresent()), 20, 80);
    share("the last one", units(cooperation).anyMatch(u -> u.leftAtHome().equals(LAST)), 5, 40);
    share("term", units(cooperation).anyMatch(u -> u.throughInclusive().isPresent()), 20, 80);
    share("steered", cooperation.governance().filter(g -> !g.isEmpty()).isPresent(), 20, 80);
    cooperation
        .sovereignty()
        .forEach((c, answer) -> Statistics.label("answer").collect(c + " " + answer.answer()));
    Statistics.label("answer")
        .coverage(
            coverage -> {
              for (SovereigntyCriterion c : SovereigntyCriterion.values()) {
                c.answerCodes().forEach(code -> coverage.check(c + " " + code).count(n -> n > 2));
              }
            });
  }

  @EveryTry
  @Property(tries = 500, generation = GenerationMode.RANDOMIZED)
  @Domain(ModelDomain.class)
  void reports_state_each_key(@ForAll YearlyReport report) {
    share("nothing", report.equals(YearlyReport.builder().build()), 2, 15);
    share("year", report.year().isPresent(), 50, 80);
    share("open", promises(report).anyMatch(p -> p.answered().equals(NONE)), 10, 60);
    share(
        "answered",
        promises(report).anyMatch(p -> !p.answered().orElse(NO_ANSWERS).isEmpty()),
        10,
        60);
    share("unknown", promises(report).anyMatch(p -> p.answered().isEmpty()), 10, 60);
    share("on a topic listed", promises(report).anyMatch(p -> isOnTopic(report, p)), 2, 40);
    share("annex 1", report.annex1().flatMap(Annex1::doesNotContribute).isPresent(), 30, 70);
    share("annex 2", report.annex2().filter(list -> !list.isEmpty()).isPresent(), 30, 80);
    share("announced", report.partnersAnnounced().isPresent(), 50, 80);
    share("context", report.context().isPresent(), 50, 80);
    share("chapters", !report.chapters().isEmpty(), 60, 98);
    share("nothing said", report.chapters().containsValue(ImmutableList.of()), 20, 90);
  }

  @Property(tries = 300)
  @Domain(RulesDomain.class)
  @Domain(DomainContext.Global.class)
  void shifting_moves_each_day_of_the_other_subjects(
      @ForAll Cooperation cooperation, @ForAll YearlyReport report, @ForAll short days) {
    Dossier one = Dossier.builder().id("d").cooperation(cooperation).build();
    Dossier other = Dossier.builder().id("d").report(report).build();
    for (Dossier dossier : ImmutableList.of(one, other)) {
      Dossier moved = Shift.of(dossier, days);
      assertThat(daysIn(moved))
          .containsExactlyElementsOf(daysIn(dossier).stream().map(d -> d.plusDays(days)).toList());
      assertThat(Shift.of(moved, -days)).isEqualTo(dossier);
    }
  }

  @EveryTry
  @Property(tries = 2000, generation = GenerationMode.RANDOMIZED)
  @Domain(ModelDomain.class)
  void steps_state_each_key_that_they_may(@ForAll Step step) {
    step.stated().forEach(key -> Statistics.label("key").collect(key));
    Statistics.label("kind").collect(step.kind());
    Statistics.label("kind")
        .coverage(
            c ->
                ImmutableSet.copyOf(StepKind.values()).forEach(k -> c.check(k).count(n -> n > 10)));
    Statistics.label("key")
        .coverage(
            c -> ImmutableSet.copyOf(StepKey.values()).forEach(k -> c.check(k).count(n -> n > 10)));
  }

  @EveryTry
  @Property(tries = 2000, generation = GenerationMode.RANDOMIZED)
  @Domain(ModelDomain.class)
  void papers_are_of_every_kind(@ForAll Paper paper) {
    Statistics.label("kind").collect(paper.kind());
    Statistics.label("kind")
        .coverage(
            c ->
                ImmutableSet.copyOf(PaperKind.values())
                    .forEach(k -> c.check(k).count(n -> n > 20)));
    share("pages", !paper.pages().isEmpty(), 10, 35);
    share("list of pages", paper.pages().size() > 1, 2, 25);
  }

  @EveryTry
  @Property(tries = 2000, generation = GenerationMode.RANDOMIZED)
  @Domain(ModelDomain.class)
  void texts_are_of_every_shape(@ForAll Text text) {
    share("plain", text.plain().isPresent(), 15, 40);
    share("both", text.nl().isPresent() && text.en().isPresent(), 15, 40);
    share("line break", text.toString().contains("\n"), 4, 50);
    share("beyond ASCII", text.toString().chars().anyMatch(c -> c > 127), 15, 80);
  }

  @Property(tries = 300)
  @Domain(RulesDomain.class)
  @Domain(DomainContext.Global.class)
  void shifting_there_and_back_gives_the_same_dossier(@ForAll Dossier dossier, @ForAll short days) {
    assertThat(Shift.of(Shift.of(dossier, days), -days)).isEqualTo(dossier);
  }

  @Property(tries = 300)
  @Domain(RulesDomain.class)
  @Domain(DomainContext.Global.class)
  void shifting_moves_steps_and_the_subjects_of_judgements_alike(
      @ForAll Dossier dossier, @ForAll short days) {
    Dossier moved = Shift.of(dossier, days);
    for (int i = 0; i < dossier.procedure().size(); i++) {
      assertThat(moved.procedure().get(i).date())
          .isEqualTo(dossier.procedure().get(i).date().plusDays(days));
    }
    assertThat(namesSteps(moved)).isEqualTo(namesSteps(dossier));
  }

  private static List<Boolean> namesSteps(Dossier dossier) {
    return dossier.judgements().stream().map(j -> namesStep(dossier, j)).toList();
  }

  private static boolean namesStep(Dossier dossier, Judgement judgement) {
    return dossier.procedure().stream()
        .anyMatch(
            s ->
                judgement.subject().filter((s.kind().code() + "/" + s.date())::equals).isPresent());
  }

  private static List<LocalDate> daysIn(Dossier dossier) {
    return DAY.matcher(dossier.toString()).results().map(m -> LocalDate.parse(m.group())).toList();
  }

  private static Stream<Milestone> milestones(Cooperation cooperation) {
    return cooperation.milestones().stream().flatMap(List::stream);
  }

  private static Stream<CommittedUnit> units(Cooperation cooperation) {
    return cooperation.units().stream().flatMap(List::stream);
  }

  private static Stream<Promise> promises(YearlyReport report) {
    return report.promises().stream().flatMap(List::stream);
  }

  private static boolean isOnTopic(YearlyReport report, Promise promise) {
    return report.topics().stream()
        .flatMap(List::stream)
        .anyMatch(topic -> promise.topic().equals(Optional.of(topic.id())));
  }

  private static void share(String what, boolean holds, int atLeast, int atMost) {
    Statistics.label(what).collect(holds);
    Statistics.label(what)
        .coverage(c -> c.check(true).percentage(p -> p >= atLeast && p <= atMost));
  }

  private static boolean has(List<Step> log, StepKind kind) {
    return log.stream().anyMatch(step -> step.kind() == kind);
  }

  private static boolean states(List<Step> log, StepKey key) {
    return log.stream().anyMatch(step -> step.stated().contains(key));
  }

  private static ImmutableSet<LocalDate> days(List<Step> log) {
    return log.stream().map(Step::date).collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isComplete(Dossier dossier) {
    return dossier
        .recordedThrough()
        .filter(d -> dossier.procedure().stream().noneMatch(s -> s.date().isAfter(d)))
        .isPresent();
  }

  private static boolean leavesOut(Dossier dossier) {
    return dossier.points().values().stream()
        .flatMap(aspects -> aspects.values().stream())
        .anyMatch(Statement.LeftOut.class::isInstance);
  }
}
