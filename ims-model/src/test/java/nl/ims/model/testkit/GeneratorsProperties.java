package nl.ims.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Statement;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.model.source.PaperKind;
import nl.ims.model.term.Text;

/**
 * The generators give what other laws need: each share is checked, so that no law passes on
 * nothing.
 */
class GeneratorsProperties {

  @Property(tries = 2000, generation = GenerationMode.RANDOMIZED)
  @Domain(RulesDomain.class)
  @Domain(DomainContext.Global.class)
  void dossiers_for_rules_hold_what_the_procedure_turns_on(@ForAll Dossier dossier) {
    List<Step> log = dossier.procedure();
    share("employment", has(log, StepKind.EMPLOYMENT), 25, 75);
    share("letter", has(log, StepKind.LETTER), 40, 85);
    share("decision", has(log, StepKind.DECISION), 25, 75);
    share("debate", has(log, StepKind.DEBATE) || has(log, StepKind.PLENARY_DEBATE), 25, 75);
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

  @Property(tries = 2000, generation = GenerationMode.RANDOMIZED)
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

  @Property(tries = 2000, generation = GenerationMode.RANDOMIZED)
  @Domain(ModelDomain.class)
  void papers_are_of_every_kind(@ForAll Paper paper) {
    Statistics.label("kind").collect(paper.kind());
    Statistics.label("kind")
        .coverage(
            c ->
                ImmutableSet.copyOf(PaperKind.values())
                    .forEach(k -> c.check(k).count(n -> n > 20)));
    share("page", paper.page().isPresent(), 10, 35);
  }

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

  private static void share(String what, boolean holds, int atLeast, int atMost) {
    Statistics.label(what).collect(holds);
    Statistics.label(what)
        .coverage(c -> c.check(true).percentage(p -> p >= atLeast && p <= atMost));
  }

  private static boolean has(List<Step> log, StepKind kind) {
    return log.stream().anyMatch(step -> step.kind() == kind);
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
