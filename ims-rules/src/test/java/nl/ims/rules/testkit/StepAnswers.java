package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Code;
import nl.ims.rules.dossier.DossierView;

/** The steps that may still be recorded, and the keys that recorded steps are silent on. */
final class StepAnswers {
  private static final ImmutableList<StepKey> ASKED =
      ImmutableList.of(
          StepKey.PAPER,
          StepKey.TO,
          StepKey.COPY_TO,
          StepKey.BY,
          StepKey.LED_BY,
          StepKey.INVOKES,
          StepKey.CHANGES,
          StepKey.DECREASE,
          StepKey.DECIDED,
          StepKey.PLANNED_VOYAGE,
          StepKey.CURRENT_END,
          StepKey.COVERS,
          StepKey.INDEPENDENT,
          StepKey.FRAMEWORK);

  private static final ImmutableList<ImmutableSortedSet<Chamber>> CHAMBERS =
      ImmutableList.of(
          ImmutableSortedSet.copyOf(Chamber.values()),
          ImmutableSortedSet.of(Chamber.HOUSE_OF_REPRESENTATIVES),
          ImmutableSortedSet.of(Chamber.SENATE),
          ImmutableSortedSet.of());

  private static final ImmutableList<ImmutableSortedSet<Actor>> ACTORS =
      ImmutableList.of(
          ImmutableSortedSet.of(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE),
          ImmutableSortedSet.of(Actor.GOVERNMENT),
          ImmutableSortedSet.of(Actor.DEFENCE),
          ImmutableSortedSet.of(Actor.SENATE),
          ImmutableSortedSet.of());

  private StepAnswers() {}

  /** The days at which answers can be told apart, the as-of day first. */
  static ImmutableSet<LocalDate> days(Situation situation) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Step step : situation.dossier().procedure()) {
      days.add(step.date());
      step.currentEnd().ifPresent(days::add);
    }
    situation.dossier().recordedThrough().ifPresent(days::add);
    situation.asOf().ifPresent(days::add);
    if (days.isEmpty()) {
      days.add(Answers.someDay());
    }
    return Stream.concat(
            situation.asOf().stream(),
            days.stream().flatMap(d -> Stream.of(d, d.plusDays(1), d.minusDays(1))))
        .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableList<StepKey> open(Step step, Dossier dossier) {
    return ASKED.stream()
        .filter(key -> step.kind().keys().contains(key) && !step.stated().contains(key))
        .filter(key -> key != StepKey.COPY_TO || !isClosed(step, dossier))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A copy is sent, as a letter is: where the log is complete none may be added, to a letter that
   * is there either.
   */
  private static boolean isClosed(Step step, Dossier dossier) {
    return dossier.recordedThrough().filter(day -> !step.date().isAfter(day)).isPresent();
  }

  /** A step shares kind and day with one that a judgement names. */
  private static boolean isJudged(Dossier dossier, StepKind kind, LocalDate date) {
    String name = kind.code() + "/" + date;
    return dossier.judgements().stream()
        .anyMatch(j -> j.subject().filter(s -> s.startsWith(name)).isPresent());
  }

  /**
   * Tells whether what was added may change which of several steps of one kind and day a judgement
   * names. Such a change is no addition.
   */
  static boolean renames(Dossier before, Dossier after) {
    for (int i = 0; i < after.procedure().size(); i++) {
      Step step = after.procedure().get(i);
      boolean added = i >= before.procedure().size() || !step.equals(before.procedure().get(i));
      if (added
          && isJudged(before, step.kind(), step.date())
          && after.procedure().stream()
                  .filter(s -> s.kind() == step.kind() && s.date().equals(step.date()))
                  .count()
              > 1) {
        return true;
      }
    }
    return false;
  }

  static ImmutableList<Addition> toKey(String question, Situation situation) {
    int index = Integer.parseInt(question.substring(10, question.indexOf(']')));
    String code = question.substring(question.indexOf("].") + 2);
    Step step = situation.dossier().procedure().get(index);
    StepKey key = Code.find(StepKey.class, code).orElseThrow();
    if (!open(step, situation.dossier()).contains(key)) {
      return ImmutableList.of();
    }
    return values(key, situation).stream()
        .map(with -> new Addition(question, d -> change(d, index, with)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Dossier change(Dossier dossier, int index, UnaryOperator<Step> with) {
    Step[] steps = dossier.procedure().toArray(Step[]::new);
    steps[index] = with.apply(steps[index]);
    return dossier.withProcedure(ImmutableList.copyOf(steps));
  }

  private static List<UnaryOperator<Step>> values(StepKey key, Situation situation) {
    return switch (key) {
      case PAPER ->
          each(List.of(Paper.parse("kst-29521-1")), (step, paper) -> step.withPaper(paper));
      case TO -> each(CHAMBERS, (step, to) -> step.withTo(to));
      case COPY_TO -> each(CHAMBERS, (step, to) -> step.withCopyTo(to));
      case BY -> each(ACTORS, (step, by) -> step.withBy(by));
      case LED_BY -> each(List.of(Committee.values()), (step, led) -> step.withLedBy(led));
      case INVOKES -> each(List.of(Invocation.values()), (step, what) -> step.withInvokes(what));
      case CHANGES -> each(changes(), (step, changes) -> step.withChanges(changes));
      case DECREASE -> each(List.of(true, false), (step, yes) -> step.withDecrease(yes));
      case DECIDED -> each(List.of(true, false), (step, yes) -> step.withDecided(yes));
      case PLANNED_VOYAGE -> each(List.of(true, false), (step, yes) -> step.withPlannedVoyage(yes));
      case CURRENT_END -> each(days(situation), (step, day) -> step.withCurrentEnd(day));
      case COVERS -> each(List.of(2023, 2024, 2025), (step, year) -> step.withCovers(year));
      case INDEPENDENT -> each(List.of(true, false), (step, yes) -> step.withIndependent(yes));
      case FRAMEWORK -> each(List.of("a", "b"), (step, id) -> step.withFramework(id));
      default -> throw new AssertionError("a key that no rule reads: " + key);
    };
  }

  private static <T> List<UnaryOperator<Step>> each(
      Iterable<T> values, java.util.function.BiFunction<Step, T, Step> with) {
    ImmutableList.Builder<UnaryOperator<Step>> all = ImmutableList.builder();
    values.forEach(value -> all.add(step -> with.apply(step, value)));
    return all.build();
  }

  private static Iterable<ImmutableSortedSet<ChangeKind>> changes() {
    return Iterables.transform(
        Sets.powerSet(ImmutableSet.copyOf(ChangeKind.values())), ImmutableSortedSet::copyOf);
  }

  static ImmutableList<Addition> toStep(String question, Situation situation) {
    StepKind kind =
        Code.find(StepKind.class, question.substring("procedure.".length())).orElseThrow();
    Dossier dossier = situation.dossier();
    if (kind.once() && dossier.procedure().stream().anyMatch(s -> s.kind() == kind)) {
      return ImmutableList.of();
    }
    return Stream.of(
            days(situation).stream(),
            longBefore(situation),
            duringTerms(situation),
            aroundMark(situation))
        .flatMap(days -> days)
        .filter(day -> dossier.recordedThrough().filter(d -> !day.isAfter(d)).isEmpty())
        .flatMap(day -> steps(kind, day))
        .map(step -> new Addition(question, d -> append(d, step)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Days that lie some weeks and some years before those that are known. */
  private static Stream<LocalDate> longBefore(Situation situation) {
    return days(situation).stream()
        .flatMap(day -> Stream.of(day.minusDays(20), day.minusDays(1_000)));
  }

  /** The days between which it matters to a rule when the contribution ended. */
  private static Stream<LocalDate> aroundMark(Situation situation) {
    LocalDate mark = DossierView.INDEPENDENT_EVALUATION;
    return Stream.of(mark.minusDays(1), mark)
        .filter(day -> situation.asOf().filter(day::isAfter).isEmpty());
  }

  /** A day in each of the terms that are counted from employment. */
  private static Stream<LocalDate> duringTerms(Situation situation) {
    return situation.dossier().procedure().stream()
        .filter(step -> step.kind() == StepKind.EMPLOYMENT)
        .flatMap(
            step ->
                Stream.iterate(
                        step.date().plusMonths(1),
                        day -> situation.asOf().filter(last -> !day.isAfter(last)).isPresent(),
                        day -> day.plusMonths(3))
                    .limit(40));
  }

  private static Dossier append(Dossier dossier, Step step) {
    return dossier.withProcedure(Iterables.concat(dossier.procedure(), ImmutableList.of(step)));
  }

  /** A letter to the House, and a copy of it to the Senate. */
  private static Stream<Step> copies(Step bare) {
    return bare.kind().allows(StepKey.COPY_TO)
        ? Stream.of(bare.withTo(CHAMBERS.get(1)).withCopyTo(CHAMBERS.get(2)))
        : Stream.empty();
  }

  /** Steps of a kind on a day: with every key, to each chamber; some that state little. */
  private static Stream<Step> steps(StepKind kind, LocalDate day) {
    boolean changes = kind.keys().contains(StepKey.CHANGES);
    Step.Builder silent = Step.builder().date(day).kind(kind);
    if (kind.requiredKeys().contains(StepKey.CHANGES)) {
      silent.changes(ImmutableSortedSet.of(ChangeKind.SIZE));
    }
    if (kind.requiredKeys().contains(StepKey.INCIDENT)) {
      silent.incident("a");
    }
    Step.Builder told =
        Step.builder()
            .date(day)
            .kind(kind)
            .by(ImmutableSortedSet.of(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE))
            .ledBy(Committee.FOREIGN_AFFAIRS_COMMITTEE);
    if (changes) {
      told.changes(ImmutableSortedSet.copyOf(ChangeKind.values()));
    }
    if (kind.keys().contains(StepKey.CURRENT_END)) {
      told.currentEnd(day.plusDays(10));
    }
    if (kind.keys().contains(StepKey.FRAMEWORK)) {
      told.framework("a");
    }
    if (kind.keys().contains(StepKey.COVERS)) {
      told.covers(day.getYear());
    }
    if (kind.keys().contains(StepKey.INCIDENT)) {
      told.incident("a");
    }
    if (kind.keys().contains(StepKey.DECIDED)) {
      told.decided(true);
    }
    if (kind.keys().contains(StepKey.DECREASE)) {
      told.decrease(true);
    }
    if (kind.keys().contains(StepKey.PLANNED_VOYAGE)) {
      told.plannedVoyage(false);
    }
    Step full = told.build();
    Step bare = silent.build();
    return Stream.of(
            CHAMBERS.stream().map(full::withTo),
            Stream.of(full.withTo(CHAMBERS.get(1)).withPaper(Paper.parse("kst-29521-1"))),
            copies(bare),
            Stream.of(Invocation.values()).map(bare::withInvokes),
            Stream.of(bare))
        .flatMap(steps -> steps);
  }
}
