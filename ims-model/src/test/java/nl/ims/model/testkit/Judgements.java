package nl.ims.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.ims.model.actor.Actor;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** Generators of judgements on findings. */
public final class Judgements {

  /**
   * Rules that can ask for a judgement, with the kind of step that is their subject, if they have
   * one.
   */
  public static final ImmutableMap<String, Optional<StepKind>> RULES =
      ImmutableMap.<String, Optional<StepKind>>builder()
          .put(Judgement.REGIME, Optional.empty())
          .put("article-97/purpose", Optional.empty())
          .put("article-100/prior-information", Optional.empty())
          .put("article-100/prior-to-making-available", Optional.empty())
          .put("article-100/information-afterwards", Optional.empty())
          .put("special-operation/information-afterwards", Optional.empty())
          .put("article-100/as-invoked", Optional.of(StepKind.LETTER))
          .put("article-100/term-within-mandate", Optional.empty())
          .put("article-100/notification", Optional.empty())
          .put("article-100/no-employment-before-debate", Optional.empty())
          .put("article-100/no-departure-before-debate", Optional.of(StepKind.DEPARTURE))
          .put("article-100/mandate-change-reported", Optional.of(StepKind.MANDATE_CHANGE))
          .put("article-100/both-chambers", Optional.of(StepKind.LETTER))
          .put("evaluation/final", Optional.empty())
          .put("toetsingskader/grounds/weighed", Optional.empty())
          .put("toetsingskader/risks/weighed", Optional.empty())
          .put("toetsingskader/grounds/interest", Optional.empty())
          .buildOrThrow();

  private static final JudgementOutcome[] ON_RULES = {
    JudgementOutcome.ACCEPTED, JudgementOutcome.REJECTED
  };
  private static final JudgementOutcome[] ON_REGIME = {
    JudgementOutcome.ARTICLE_100, JudgementOutcome.OUTSIDE
  };

  private Judgements() {}

  /**
   * Generates judgements with words that a file format may trip over, on rules and subjects of all
   * kinds.
   *
   * @return valid judgements
   */
  public static Arbitrary<Judgement> any() {
    Arbitrary<Optional<String>> subjects =
        Pick.maybe(0.5, Arbitraries.oneOf(Texts.words(), Arbitraries.of("letter/2024-03-08/2")));
    return Combinators.combine(
            rules(),
            subjects,
            Days.any(),
            Texts.reasons(Texts.any()),
            Pick.maybe(Papers.any()),
            rulings())
        .as(Judgements::judgement)
        .withoutEdgeCases();
  }

  /**
   * Generates lists of up to two judgements, each list waiting for the log of its dossier: on the
   * regime, on rules without subjects, and on steps of the log.
   *
   * @return functions from a log to a valid list, with days of {@link Days#few()}
   */
  public static Arbitrary<Function<List<Step>, ImmutableList<Judgement>>> forRules() {
    Arbitrary<Function<List<Step>, Judgement>> judgement =
        Combinators.combine(rules(), Arbitraries.integers().between(0, 8), Days.few(), rulings())
            .as(
                (rule, pick, date, ruling) ->
                    steps ->
                        judgement(
                            rule,
                            subject(rule, pick, steps),
                            date,
                            Text.of("a"),
                            Optional.empty(),
                            ruling));
    return judgement
        .list()
        .ofMaxSize(2)
        .<Function<List<Step>, ImmutableList<Judgement>>>map(
            list -> steps -> once(list.stream().map(j -> j.apply(steps)).toList()))
        .withoutEdgeCases();
  }

  /**
   * Drops later judgements on one rule and subject.
   *
   * @param judgements any judgements
   * @return the judgements that a dossier can hold, in the same order
   */
  public static ImmutableList<Judgement> once(List<Judgement> judgements) {
    Map<List<String>, Judgement> kept = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      kept.putIfAbsent(List.of(judgement.rule(), judgement.subject().orElse("")), judgement);
    }
    return ImmutableList.copyOf(kept.values());
  }

  private static Arbitrary<String> rules() {
    return Arbitraries.oneOf(
            Arbitraries.of(Judgement.REGIME, "article-100/notification"),
            Arbitraries.of(RULES.keySet()),
            Arbitraries.of(Maps.filterValues(RULES, Optional::isPresent).keySet()))
        .withoutEdgeCases();
  }

  /** Who judged, and which of the two outcomes of the rule. */
  private static Arbitrary<Ruling> rulings() {
    return Combinators.combine(
            Arbitraries.of(
                ImmutableSortedSet.of(Actor.GOVERNMENT),
                ImmutableSortedSet.of(Actor.DEFENCE),
                ImmutableSortedSet.of(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE)),
            Arbitraries.integers().between(0, 1))
        .as(Ruling::new)
        .withoutEdgeCases();
  }

  private static Optional<String> subject(String rule, int pick, List<Step> steps) {
    List<Step> candidates =
        steps.stream()
            .filter(
                step ->
                    RULES.getOrDefault(rule, Optional.empty()).stream()
                        .anyMatch(step.kind()::equals))
            .toList();
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(subject(candidates.get(pick % candidates.size())));
  }

  private static String subject(Step step) {
    return step.kind().code() + "/" + step.date();
  }

  private static Judgement judgement(
      String rule,
      Optional<String> subject,
      LocalDate date,
      Text reason,
      Optional<Paper> paper,
      Ruling ruling) {
    JudgementOutcome[] outcomes = rule.equals(Judgement.REGIME) ? ON_REGIME : ON_RULES;
    return Judgement.builder()
        .rule(rule)
        .subject(subject)
        .addAllBy(ruling.by())
        .date(date)
        .outcome(outcomes[ruling.outcome()])
        .reason(reason)
        .paper(paper)
        .build();
  }

  private record Ruling(ImmutableSortedSet<Actor> by, int outcome) {}
}
