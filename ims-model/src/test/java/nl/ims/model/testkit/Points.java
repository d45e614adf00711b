package nl.ims.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** Generators of what is stated on the points of the framework. */
public final class Points {

  /** The aspects of every version of the framework, by point, those of 2014 first. */
  public static final ImmutableListMultimap<String, String> ASPECTS =
      ImmutableListMultimap.<String, String>builder()
          .putAll("grounds", "interest", "request", "burden-sharing", "not-taking-part")
          .putAll("grounds", "purpose", "human-rights")
          .putAll("political-aspects", "conflict-analysis", "region", "host-state-consent")
          .putAll("political-aspects", "human-rights", "integrated-approach")
          .putAll("political-aspects", "political-process", "support", "governance", "gender")
          .putAll("political-aspects", "protection-of-civilians", "development")
          .putAll("mandate", "legal-basis", "mandate", "powers", "status")
          .putAll("participating-countries", "contributors", "partners", "support-of-others")
          .putAll("influence", "posts", "planning", "right-of-refusal")
          .putAll("feasibility", "objectives", "capability", "mode-of-operation")
          .putAll("feasibility", "rules-of-engagement", "command", "sustainment")
          .putAll("feasibility", "achievability", "conditions-for-leaving")
          .putAll("risks", "threat", "personnel", "mitigation", "remaining-risk", "civilian-harm")
          .putAll("suitability-and-availability", "trained", "readiness", "other-commitments")
          .putAll("suitability-and-availability", "personnel-care", "over-extension")
          .putAll("duration", "period", "exit", "review", "continuation")
          .putAll("finances", "amount", "funding-line", "aftercare")
          .putAll("monitoring-and-evaluation", "indicators", "evaluation")
          .putAll("civil-and-police-contribution", "civil-and-police")
          .putAll("burden-sharing", "burden-sharing", "solidarity")
          .putAll("support", "support")
          .putAll("multinational-setting", "partners", "case-by-case")
          .putAll("objectives", "objectives")
          .putAll("concept-of-operations", "mode-of-operation", "sustainment")
          .putAll("command", "command")
          .putAll("rules-of-engagement", "rules-of-engagement")
          .build();

  private static final Comparator<Map.Entry<String, String>> BY_POINT =
      Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue());

  private Points() {}

  /**
   * Generates points with all kinds of statements, words that a file format may trip over, and now
   * and then a point without a statement.
   *
   * @return statements by aspect, by point
   */
  public static Arbitrary<ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>>> any() {
    Arbitrary<ImmutableList<Paper>> papers = Pick.list(Papers.any(), 2);
    return Combinators.combine(
            some(statements(Texts.any(), papers, Days.any()), 6),
            Pick.maybe(0.2, Arbitraries.of(ASPECTS.keySet())))
        .as(Points::withPoint)
        .withoutEdgeCases();
  }

  /**
   * Generates points in four measures: nothing, a few aspects, nearly all, all.
   *
   * @return statements by aspect, by point, dated on {@link Days#few()}
   */
  public static Arbitrary<ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>>>
      forRules() {
    Arbitrary<Statement> statements =
        statements(Texts.few(), Arbitraries.just(ImmutableList.of()), Days.few());
    Statement words = Statement.of(Text.of("a"));
    TreeMap<Map.Entry<String, String>, Statement> all = new TreeMap<>(BY_POINT);
    ASPECTS.entries().forEach(aspect -> all.put(aspect, words));
    Arbitrary<ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>>> most =
        Arbitraries.maps(Arbitraries.of(ASPECTS.entries()), statements.optional(0.7))
            .ofMaxSize(3)
            .map(
                changed -> {
                  TreeMap<Map.Entry<String, String>, Statement> copy = new TreeMap<>(all);
                  changed.forEach(
                      (aspect, statement) ->
                          statement.ifPresentOrElse(
                              s -> copy.put(aspect, s), () -> copy.remove(aspect)));
                  return byPoint(copy);
                });
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(byPoint(Map.of()))),
            Tuple.of(4, some(statements, 5)),
            Tuple.of(2, most),
            Tuple.of(1, Arbitraries.just(byPoint(all))))
        .withoutEdgeCases();
  }

  /**
   * Generates points of which each aspect of every version is there or not, by itself, and often
   * left out.
   *
   * @return statements by aspect, by point, dated on {@link Days#few()}
   */
  public static Arbitrary<ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>>>
      aspectByAspect() {
    ImmutableList<Map.Entry<String, String>> aspects = ASPECTS.entries().asList();
    Arbitrary<Statement> any =
        statements(Texts.few(), Arbitraries.just(ImmutableList.of()), Days.few());
    return Arbitraries.oneOf(any, Texts.few().map(Statement::leftOut))
        .optional(0.6)
        .list()
        .ofSize(aspects.size())
        .map(
            statements -> {
              TreeMap<Map.Entry<String, String>, Statement> there = new TreeMap<>(BY_POINT);
              for (int i = 0; i < aspects.size(); i++) {
                Map.Entry<String, String> aspect = aspects.get(i);
                statements.get(i).ifPresent(statement -> there.put(aspect, statement));
              }
              return byPoint(there);
            })
        .withoutEdgeCases();
  }

  /** The points with one more, of which nothing is stated, unless it is there. */
  private static ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> withPoint(
      ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> points,
      Optional<String> point) {
    TreeMap<String, ImmutableSortedMap<String, Statement>> more = new TreeMap<>(points);
    point.ifPresent(p -> more.putIfAbsent(p, ImmutableSortedMap.of()));
    return ImmutableSortedMap.copyOf(more);
  }

  /**
   * Drops the aspects that are left out although the contribution states them by a key of its own.
   *
   * @param points any points
   * @param contribution the contribution
   * @return the points that a dossier of the contribution can hold
   */
  public static ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> allowed(
      Map<String, ImmutableSortedMap<String, Statement>> points, Contribution contribution) {
    ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, Statement>> kept =
        ImmutableSortedMap.naturalOrder();
    points.forEach(
        (point, aspects) -> {
          TreeMap<String, Statement> statements = new TreeMap<>(aspects);
          statements
              .entrySet()
              .removeIf(
                  aspect ->
                      !(aspect.getValue() instanceof Statement.Stated)
                          && TwinKey.of(point, aspect.getKey())
                              .filter(twin -> twin.states(contribution))
                              .isPresent());
          if (aspects.isEmpty() || !statements.isEmpty()) {
            kept.put(point, ImmutableSortedMap.copyOf(statements));
          }
        });
    return kept.buildOrThrow();
  }

  /**
   * Generates judgements on one aspect.
   *
   * @param texts where the reasons come from
   * @param days where the days come from
   * @return valid judgements
   */
  public static Arbitrary<AspectJudgement> judgements(
      Arbitrary<Text> texts, Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Arbitraries.of(
                ImmutableSortedSet.of(Actor.GOVERNMENT),
                ImmutableSortedSet.of(Actor.DEFENCE, Actor.FOREIGN_AFFAIRS)),
            days,
            Arbitraries.of(JudgementOutcome.ACCEPTED, JudgementOutcome.REJECTED),
            Texts.reasons(texts))
        .as(
            (by, date, outcome, reason) ->
                AspectJudgement.builder()
                    .addAllBy(by)
                    .date(date)
                    .outcome(outcome)
                    .reason(reason)
                    .build())
        .withoutEdgeCases();
  }

  private static Arbitrary<ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>>> some(
      Arbitrary<Statement> statements, int maxSize) {
    return Arbitraries.maps(Arbitraries.of(ASPECTS.entries()), statements)
        .ofMaxSize(maxSize)
        .map(Points::byPoint)
        .withoutEdgeCases();
  }

  /** Statements of all kinds, and aspects left out. */
  static Arbitrary<Statement> statements(
      Arbitrary<Text> texts, Arbitrary<ImmutableList<Paper>> papers, Arbitrary<LocalDate> days) {
    Arbitrary<Statement> stated =
        Combinators.combine(texts, papers, judgements(texts, days).optional(0.2))
            .as(Statement.Stated::new);
    return Arbitraries.frequencyOf(Tuple.of(4, stated), Tuple.of(1, texts.map(Statement::leftOut)))
        .withoutEdgeCases();
  }

  private static ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> byPoint(
      Map<Map.Entry<String, String>, Statement> statements) {
    TreeMap<String, TreeMap<String, Statement>> points = new TreeMap<>();
    statements.forEach(
        (aspect, statement) ->
            points
                .computeIfAbsent(aspect.getKey(), point -> new TreeMap<>())
                .put(aspect.getValue(), statement));
    ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, Statement>> built =
        ImmutableSortedMap.naturalOrder();
    points.forEach((point, aspects) -> built.put(point, ImmutableSortedMap.copyOf(aspects)));
    return built.buildOrThrow();
  }
}
