package nl.ims.model.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Position;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;

/** Generators of steps of the procedure. */
public final class Steps {

  private static final ImmutableSortedSet<Chamber> HOUSE =
      ImmutableSortedSet.of(Chamber.HOUSE_OF_REPRESENTATIVES);
  private static final ImmutableSortedSet<Chamber> SENATE = ImmutableSortedSet.of(Chamber.SENATE);
  private static final ImmutableSortedSet<Chamber> BOTH =
      ImmutableSortedSet.copyOf(Chamber.values());
  private static final ImmutableSortedSet<Actor> SIGNATORIES =
      ImmutableSortedSet.of(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE);

  private Steps() {}

  /**
   * Generates steps of all kinds on all days, with words that a file format may trip over.
   *
   * @return valid steps
   */
  public static Arbitrary<Step> any() {
    return Arbitraries.of(StepKind.class).flatMap(byKind(Steps::rich)).withoutEdgeCases();
  }

  /**
   * Generates steps on few days, most of them of the kinds of the Article 100 procedure, with the
   * keys that rules read.
   *
   * @return valid steps on {@link Days#few()}
   */
  public static Arbitrary<Step> forRules() {
    return kindsForRules().flatMap(byKind(Steps::small)).withoutEdgeCases();
  }

  /**
   * Generates steps of one kind on few days, with the keys that rules read.
   *
   * @param kind the kind
   * @return valid steps on {@link Days#few()}
   */
  public static Arbitrary<Step> forRules(StepKind kind) {
    return small(kind).withoutEdgeCases();
  }

  /**
   * Generates whole procedures that go by the book, each step of it there in nine of ten cases:
   * notification, decision, a letter to each chamber, questions, answers, debate, making available,
   * employment, interim evaluation, end, final evaluation.
   *
   * @return steps on {@link Days#few()}
   */
  public static Arbitrary<List<Step>> byTheBook() {
    List<Step> book =
        List.of(
            Step.of(Days.START, StepKind.NOTIFICATION),
            on(2, StepKind.DECISION).by(ImmutableSortedSet.of(Actor.GOVERNMENT)).build(),
            on(3, StepKind.LETTER)
                .to(HOUSE)
                .by(SIGNATORIES)
                .invokes(Invocation.ARTICLE_100)
                .decided(true)
                .build(),
            on(3, StepKind.LETTER).to(SENATE).invokes(Invocation.ARTICLE_100).build(),
            on(4, StepKind.QUESTIONS).build(),
            on(5, StepKind.ANSWERS).build(),
            on(6, StepKind.DEBATE).ledBy(Committee.FOREIGN_AFFAIRS_COMMITTEE).build(),
            on(6, StepKind.MADE_AVAILABLE).build(),
            on(7, StepKind.EMPLOYMENT).build(),
            on(330, StepKind.END).build(),
            on(446, StepKind.INTERIM_EVALUATION).covers(2024).independent(false).build(),
            on(446, StepKind.FINAL_EVALUATION).independent(true).build());
    return Arbitraries.of(true, true, true, true, true, true, true, true, true, false)
        .list()
        .ofSize(book.size())
        .map(kept -> kept(book, kept))
        .withoutEdgeCases();
  }

  /**
   * Drops later steps of a kind that happens at most once.
   *
   * @param steps any steps
   * @return the steps that a dossier can hold, in the same order
   */
  public static ImmutableList<Step> once(Iterable<Step> steps) {
    Set<StepKind> seen = EnumSet.noneOf(StepKind.class);
    ImmutableList.Builder<Step> kept = ImmutableList.builder();
    for (Step step : steps) {
      if (seen.add(step.kind()) || !step.kind().once()) {
        kept.add(step);
      }
    }
    return kept.build();
  }

  private static Step.Builder on(int offset, StepKind kind) {
    return Step.builder().date(Days.START.plusDays(offset)).kind(kind);
  }

  private static List<Step> kept(List<Step> book, List<Boolean> kept) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (int i = 0; i < book.size(); i++) {
      if (kept.get(i)) {
        steps.add(book.get(i));
      }
    }
    return steps.build();
  }

  private static Arbitrary<StepKind> kindsForRules() {
    return Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(StepKind.LETTER)),
            Tuple.of(4, Arbitraries.of(StepKind.EMPLOYMENT, StepKind.DECISION)),
            Tuple.of(4, Arbitraries.of(StepKind.DEBATE, StepKind.PLENARY_DEBATE)),
            Tuple.of(
                6,
                Arbitraries.of(
                    StepKind.NOTIFICATION,
                    StepKind.QUESTIONS,
                    StepKind.ANSWERS,
                    StepKind.DEPARTURE)),
            Tuple.of(
                6,
                Arbitraries.of(
                    StepKind.CHANGE,
                    StepKind.SUPPLEMENTARY_LETTER,
                    StepKind.EXTENSION_LETTER,
                    StepKind.MANDATE_CHANGE,
                    StepKind.END,
                    StepKind.INFORMATION_AFTERWARDS,
                    StepKind.MADE_AVAILABLE,
                    StepKind.CONFIDENTIAL_BRIEFING,
                    StepKind.INTERIM_EVALUATION,
                    StepKind.FINAL_EVALUATION)),
            Tuple.of(5, Arbitraries.of(StepKind.class)))
        .withoutEdgeCases();
  }

  private static Arbitrary<Step> small(StepKind kind) {
    return step(kind, Days.few(), new Values(Texts.few(), Arbitraries.of("a", "b"), 2023, 2026))
        .map(step -> step.withNote(Optional.empty()).withPositions(Optional.empty()))
        .withoutEdgeCases();
  }

  /** Makes the generators of all kinds once, since making them takes longer than using them. */
  private static Function<StepKind, Arbitrary<Step>> byKind(
      Function<StepKind, Arbitrary<Step>> generators) {
    ImmutableMap<StepKind, Arbitrary<Step>> made =
        Maps.toMap(EnumSet.allOf(StepKind.class), kind -> new Made<>(generators.apply(kind)));
    return kind -> requireNonNull(made.get(kind));
  }

  private static Arbitrary<Step> rich(StepKind kind) {
    return step(kind, Days.any(), new Values(Texts.any(), Texts.words(), 1, 9999))
        .withoutEdgeCases();
  }

  /** The day, and the keys that every step may state. */
  private static Builders.BuilderCombinator<Step.Builder> common(
      StepKind kind, Arbitrary<LocalDate> days, Values values) {
    return Builders.withBuilder(() -> Step.builder().kind(kind))
        .use(days)
        .in(Step.Builder::date)
        .use(given(kind, StepKey.PAPER, values.rich() ? Papers.any() : Papers.few()))
        .in(Step.Builder::paper)
        .use(given(kind, StepKey.TO, chambers(values)))
        .in(Step.Builder::to)
        .use(given(kind, StepKey.COPY_TO, chambers(values)))
        .in(Step.Builder::copyTo)
        .use(given(kind, StepKey.BY, actors(values)))
        .in(Step.Builder::by)
        .use(given(kind, StepKey.LED_BY, Arbitraries.of(Committee.class)))
        .in(Step.Builder::ledBy)
        .use(given(kind, StepKey.INVOKES, Arbitraries.of(Invocation.class)))
        .in(Step.Builder::invokes)
        .use(Arbitraries.of(true, false))
        .in(Step.Builder::inferred)
        .use(given(kind, StepKey.NOTE, values.texts()))
        .in(Step.Builder::note);
  }

  private static Arbitrary<Step> step(StepKind kind, Arbitrary<LocalDate> days, Values values) {
    return common(kind, days, values)
        .use(given(kind, StepKey.CHANGES, Pick.set(ChangeKind.class)))
        .in(Step.Builder::changes)
        .use(given(kind, StepKey.CURRENT_END, days))
        .in(Step.Builder::currentEnd)
        .use(given(kind, StepKey.UNTIL, days))
        .in(Step.Builder::until)
        .use(given(kind, StepKey.POSITIONS, positions(values.words())))
        .in(Step.Builder::positions)
        .use(given(kind, StepKey.DECREASE, Arbitraries.of(true, false)))
        .in(Step.Builder::decrease)
        .use(given(kind, StepKey.DECIDED, Arbitraries.of(true, false)))
        .in(Step.Builder::decided)
        .use(given(kind, StepKey.PLANNED_VOYAGE, Arbitraries.of(true, false)))
        .in(Step.Builder::plannedVoyage)
        .use(
            given(
                kind,
                StepKey.COVERS,
                Arbitraries.integers().between(values.firstYear(), values.lastYear())))
        .in(Step.Builder::covers)
        .use(given(kind, StepKey.INDEPENDENT, Arbitraries.of(true, false)))
        .in(Step.Builder::independent)
        .use(given(kind, StepKey.FRAMEWORK, values.slugs()))
        .in(Step.Builder::framework)
        .use(given(kind, StepKey.INCIDENT, values.slugs()))
        .in(Step.Builder::incident)
        .build(Step.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * A key: always where it is required, never where it is out of place, else in seven of ten cases.
   */
  private static <T> Arbitrary<Optional<T>> given(StepKind kind, StepKey key, Arbitrary<T> values) {
    if (kind.requiredKeys().contains(key)) {
      return values.map(Optional::of);
    }
    return kind.keys().contains(key) ? Pick.maybe(values) : Arbitraries.just(Optional.<T>empty());
  }

  private static Arbitrary<ImmutableSortedSet<Chamber>> chambers(Values values) {
    return values.rich()
        ? Pick.set(Chamber.class)
        : Arbitraries.of(HOUSE, HOUSE, SENATE, SENATE, BOTH, BOTH, ImmutableSortedSet.of());
  }

  private static Arbitrary<ImmutableSortedSet<Actor>> actors(Values values) {
    return values.rich()
        ? Pick.set(Actor.class)
        : Arbitraries.oneOf(
            Arbitraries.of(SIGNATORIES, ImmutableSortedSet.of(Actor.GOVERNMENT)),
            Pick.set(Actor.class));
  }

  private static Arbitrary<ImmutableSortedMap<String, Position>> positions(
      Arbitrary<String> groups) {
    return Arbitraries.maps(groups, Arbitraries.of(Position.class))
        .ofMaxSize(3)
        .map(ImmutableSortedMap::copyOf)
        .withoutEdgeCases();
  }

  /** Where the values of the keys come from. */
  private record Values(
      Arbitrary<Text> texts, Arbitrary<String> words, int firstYear, int lastYear) {

    boolean rich() {
      return firstYear == 1;
    }

    Arbitrary<String> slugs() {
      return rich() ? Texts.slugs() : words;
    }
  }
}
