package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.JsonPrinter;
import nl.ims.io.syntax.Tree;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.article100.Regime;

/**
 * The statistics of a corpus as JSON, the same in every language.
 *
 * <p>Bounds are {@code {"least": n, "most": n}}; {@code most} is absent where nothing limits it.
 * The root: {@code ims}, {@code contributions}, {@code left-out}, {@code unread}, {@code days}
 * ({@code years}, {@code all}, {@code without-letter}), {@code regimes} ({@code years}, {@code
 * all}), {@code points}, {@code completeness}, and {@code dossiers}, which is absent where there
 * are too many. A {@code year} is absent for what has no day.
 */
public final class StatsJson {

  private StatsJson() {}

  /** The document, which ends with a line feed. */
  public static String of(CorpusStats stats) {
    return JsonPrinter.pretty(
        Tree.openFields()
            .put("ims", Tree.bare(Dossier.FORMAT_VERSION))
            .put("contributions", Tree.bare(stats.contributions()))
            .put("left-out", Tree.bare(stats.others()))
            .put("unread", Tree.bare(stats.unread()))
            .put("days", days(stats))
            .put("regimes", regimes(stats))
            .put("points", points(stats))
            .put("completeness", completeness(stats))
            .put(
                "dossiers",
                Optional.of(stats.rows()).filter(rows -> stats.listed()),
                rows -> Tree.lines(rows, StatsJson::dossier))
            .build());
  }

  private static Tree days(CorpusStats stats) {
    List<Tree> years = new ArrayList<>();
    stats.letters().forEach((year, letters) -> years.add(days(Optional.of(year), letters)));
    return Tree.openFields()
        .put("without-letter", bounds(stats.withoutLetter()))
        .put("all", days(Optional.empty(), stats.allLetters()))
        .put("years", Tree.lines(years, year -> year))
        .build();
  }

  private static Tree days(Optional<Integer> year, LetterYear letters) {
    return Tree.fields()
        .put("year", year, Tree::bare)
        .put("letters", bounds(letters.days().number()))
        .put("debate-recorded", bounds(letters.debates().number()))
        .put("median", letters.days().median(), StatsJson::bounds)
        .put("median-as-recorded", letters.recorded().median(), StatsJson::bounds)
        .build();
  }

  private static Tree regimes(CorpusStats stats) {
    List<Tree> years = new ArrayList<>();
    stats
        .regimes()
        .forEach(
            (year, regimes) ->
                years.add(
                    regimes(Optional.of(year).filter(y -> y != CorpusStats.NO_YEAR), regimes)));
    return Tree.openFields()
        .put("all", regimes(Optional.empty(), stats.allRegimes()))
        .put("years", Tree.lines(years, year -> year))
        .build();
  }

  private static Tree regimes(Optional<Integer> year, RegimeYear regimes) {
    Tree.Builder fields =
        Tree.fields()
            .put("year", year, Tree::bare)
            .put("contributions", Tree.bare(regimes.number()))
            .put("undetermined", Tree.bare(regimes.undetermined()));
    for (Regime regime : Regime.values()) {
      fields.put(regime.code(), bounds(regimes.of(regime)));
    }
    return fields.build();
  }

  private static Tree points(CorpusStats stats) {
    return Tree.lines(
        stats.points(),
        point -> {
          Tree.Builder fields = Tree.fields().put("point", Tree.text(point));
          for (PointState state : PointState.values()) {
            fields.put(state.code(), Tree.bare(stats.on(point).of(state)));
          }
          return fields.put("stating", bounds(stats.on(point).stating())).build();
        });
  }

  private static Tree completeness(CorpusStats stats) {
    Completeness completeness = stats.completeness();
    Tree.Builder steps = Tree.fields();
    for (StepKind kind : stats.completeness().listedSteps()) {
      steps.put(kind.code(), Tree.bare(completeness.of(kind)));
    }
    Tree.Builder keys = Tree.fields();
    for (ContributionKey key : Completeness.listedKeys()) {
      keys.put(key.code(), Tree.bare(completeness.of(key)));
    }
    return Tree.openFields()
        .put("recorded-through", Tree.bare(completeness.through()))
        .put(
            "points-complete",
            Tree.fields()
                .put("true", Tree.bare(completeness.wholePoints()))
                .put("false", Tree.bare(completeness.partPoints()))
                .build())
        .put("procedure", steps.build())
        .put("contribution", keys.build())
        .build();
  }

  private static Tree dossier(DossierFigures row) {
    return Tree.fields()
        .put("dossier", Tree.text(row.id()))
        .put("reference-day", row.day(), (LocalDate day) -> Tree.date(day))
        .put("letter-known", Tree.bare(row.debate().sure()))
        .put("debate-recorded", bounds(row.debate().debated()))
        .put("days", Tree.list(row.debate().starts(), StatsJson::start))
        .put("regimes", Tree.list(row.regimes(), Tree::code))
        .put("points", states(row.points()))
        .build();
  }

  private static Tree start(DebateDays.Start start) {
    return Tree.fields()
        .put("letter", Tree.date(start.letter()))
        .put("days", bounds(start.days()))
        .put("days-as-recorded", bounds(start.recorded()))
        .build();
  }

  /** The points by what is known of them; those of which nothing is are left out. */
  private static Tree states(ImmutableMap<String, PointState> points) {
    Tree.Builder fields = Tree.fields();
    Arrays.stream(PointState.values())
        .filter(state -> state != PointState.NOT_TRANSCRIBED)
        .forEach(
            state ->
                fields.put(
                    state.code(),
                    Tree.texts(
                        points.entrySet().stream()
                            .filter(point -> point.getValue() == state)
                            .map(Map.Entry::getKey)
                            .collect(ImmutableList.toImmutableList()))));
    return fields.build();
  }

  private static Tree bounds(Bounds bounds) {
    return Tree.fields()
        .put("least", Tree.bare(bounds.least()))
        .put("most", Optional.of(bounds.most()).filter(most -> bounds.bounded()), Tree::bare)
        .build();
  }
}
