package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Draws what the letters say on each point as one bar: stated, not stated, not transcribed. */
final class PointsChart {
  private final StatsWords words;

  PointsChart(StatsWords words) {
    this.words = words;
  }

  StatsPage.Chart of(CorpusStats stats) {
    return new StatsPage.Chart(
        "points",
        words.pointsTitle(),
        ImmutableList.of(words.pointsIntro()),
        keys(words),
        StatsHtml.heads(
            words.say("punt", "point"),
            words.state(PointState.STATED),
            words.state(PointState.NOT_STATED),
            words.state(PointState.NOT_TRANSCRIBED),
            words.share()),
        "",
        ImmutableList.of(),
        false,
        stats.points().stream()
            .map(point -> row(words.point(point), stats.on(point)))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  static ImmutableList<StatsPage.Key> keys(StatsWords words) {
    return Arrays.stream(PointState.values())
        .map(state -> new StatsPage.Key(state.code(), words.state(state), false))
        .collect(ImmutableList.toImmutableList());
  }

  private StatsPage.Row row(String head, Shares shares) {
    ImmutableList.Builder<StatsPage.Cell> cells = ImmutableList.builder();
    ImmutableList.Builder<StatsPage.Bar> bars = ImmutableList.builder();
    int at = 0;
    for (PointState state : PointState.values()) {
      int number = shares.of(state);
      cells.add(new StatsPage.Cell(words.state(state), String.valueOf(number), "num"));
      if (number > 0) {
        bars.add(
            new StatsPage.Bar(
                state.code(),
                StatsHtml.percent(at, shares.all()),
                StatsHtml.percent(number, shares.all())));
      }
      at += number;
    }
    cells.add(new StatsPage.Cell(words.share(), StatsWords.percent(shares.percent()), "num"));
    return new StatsPage.Row("", head, cells.build(), bars.build(), ImmutableList.of());
  }
}
