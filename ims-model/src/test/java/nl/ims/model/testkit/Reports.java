package nl.ims.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.Development;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.ReportChapter;
import nl.ims.model.report.ReportKey;
import nl.ims.model.report.StrategicContext;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;

/** Generators of yearly reports. */
public final class Reports {

  private Reports() {}

  /**
   * Generates reports with all keys, and words that a file format may trip over.
   *
   * @return valid reports, the one that states nothing included
   */
  public static Arbitrary<YearlyReport> any() {
    return of(Ingredients.rich());
  }

  /**
   * Generates reports with all keys, few words, and days and ids that collide.
   *
   * @return valid reports on {@link Days#few()}, the one that states nothing included
   */
  public static Arbitrary<YearlyReport> forRules() {
    return of(Ingredients.few());
  }

  private static Arbitrary<YearlyReport> of(Ingredients from) {
    Arbitrary<YearlyReport> partial =
        Combinators.combine(outline(from), chapters(from))
            .as(YearlyReport::withChapters)
            .withoutEdgeCases();
    return Arbitraries.frequencyOf(
            Tuple.of(15, partial), Tuple.of(1, Arbitraries.just(YearlyReport.builder().build())))
        .withoutEdgeCases();
  }

  /** What the text says in some chapters or in all; a chapter may be said to say nothing. */
  private static Arbitrary<ImmutableSortedMap<ReportChapter, ImmutableList<Development>>> chapters(
      Ingredients from) {
    return Arbitraries.maps(
            Arbitraries.of(ReportChapter.class), Pick.list(ReportParts.developments(from), 2))
        .ofMaxSize(ReportChapter.values().length)
        .map(ImmutableSortedMap::copyOf)
        .withoutEdgeCases();
  }

  /** A report without chapters. */
  private static Arbitrary<YearlyReport> outline(Ingredients from) {
    Arbitrary<StrategicContext> contexts =
        Combinators.combine(Pick.maybe(from.somePapers()), Pick.maybe(Pick.list(from.texts(), 2)))
            .as(StrategicContext::new);
    Arbitrary<Annex1> annexes =
        Combinators.combine(
                Pick.maybe(Pick.list(ReportParts.entries(from), 2)),
                Pick.maybe(Pick.list(ReportParts.entries(from), 2)))
            .as(Annex1::new);
    return Builders.withBuilder(YearlyReport::builder)
        .use(Pick.maybe(Arbitraries.oneOf(years(), Arbitraries.of(1, 2015, 2024, 9999))))
        .in(YearlyReport.Builder::year)
        .use(Pick.maybe(from.papers()))
        .in(YearlyReport.Builder::paper)
        .use(Pick.maybe(from.days()))
        .in(YearlyReport.Builder::date)
        .use(Pick.maybe(once(ReportParts.promises(from), Promise::id)))
        .in(YearlyReport.Builder::promises)
        .use(Pick.maybe(Contributions.partners()))
        .in(YearlyReport.Builder::partners)
        .use(Pick.maybe(Contributions.partners()))
        .in(YearlyReport.Builder::partnersAnnounced)
        .use(Pick.maybe(annexes))
        .in(YearlyReport.Builder::annex1)
        .use(Pick.maybe(once(ReportParts.projects(from), ProjectState::id)))
        .in(YearlyReport.Builder::annex2)
        .use(Pick.maybe(once(ReportParts.topics(from), Topic::id)))
        .in(YearlyReport.Builder::topics)
        .use(Pick.maybe(contexts))
        .in(YearlyReport.Builder::context)
        .use(Pick.maybe(Pick.set(ReportKey.class)))
        .in(YearlyReport.Builder::inferred)
        .build(YearlyReport.Builder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<Integer> years() {
    return Arbitraries.integers().between(1, 9999).withoutEdgeCases();
  }

  /** Up to three values, of which no two have one id. */
  private static <T> Arbitrary<ImmutableList<T>> once(Arbitrary<T> values, Function<T, String> id) {
    return values.list().ofMaxSize(3).map(list -> once(list, id)).withoutEdgeCases();
  }

  private static <T> ImmutableList<T> once(List<T> list, Function<T, String> id) {
    Map<String, T> kept = new LinkedHashMap<>();
    list.forEach(value -> kept.putIfAbsent(id.apply(value), value));
    return ImmutableList.copyOf(kept.values());
  }
}
