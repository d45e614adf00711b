package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ims.rules.article100.Regime;

/** Draws the regimes of each year as one bar, with what is undetermined at its end. */
final class RegimesChart {

  private static final String UNKNOWN = "unknown";

  private final StatsWords words;

  RegimesChart(StatsWords words) {
    this.words = words;
  }

  StatsPage.Chart of(CorpusStats stats) {
    int most = stats.regimes().values().stream().mapToInt(RegimeYear::number).max().orElse(1);
    ImmutableList.Builder<StatsPage.Row> rows = ImmutableList.builder();
    for (Map.Entry<Integer, RegimeYear> year : stats.regimes().entrySet()) {
      rows.add(row("", words.year(year.getKey()), year.getValue(), most));
    }
    rows.add(row("total", words.all(), stats.allRegimes(), stats.contributions()));
    return new StatsPage.Chart(
        "regimes",
        words.regimesTitle(),
        ImmutableList.of(words.regimesIntro()),
        keys(),
        ImmutableList.of(
            new StatsPage.Head(words.say("jaar", "year"), ""),
            new StatsPage.Head(words.say("bijdragen", "contributions"), "num"),
            new StatsPage.Head(words.say("waarvan onder", "of which under"), "")),
        "",
        ImmutableList.of(),
        false,
        rows.build(),
        ImmutableList.of());
  }

  private ImmutableList<StatsPage.Key> keys() {
    ImmutableList.Builder<StatsPage.Key> keys = ImmutableList.builder();
    for (Regime regime : Regime.values()) {
      keys.add(new StatsPage.Key(regime.code(), words.phrases().regime(regime), false));
    }
    keys.add(
        new StatsPage.Key(
            UNKNOWN,
            words.say(
                "onbepaald: meer dan één is mogelijk", "undetermined: more than one is possible"),
            false));
    return keys.build();
  }

  private StatsPage.Row row(String css, String head, RegimeYear year, int most) {
    List<String> told = new ArrayList<>();
    ImmutableList.Builder<StatsPage.Bar> bars = ImmutableList.builder();
    long at = 0;
    for (Regime regime : Regime.values()) {
      Bounds bounds = year.of(regime);
      if (bounds.most() > 0) {
        told.add(words.regime(regime) + " " + StatsWords.between(bounds));
      }
      if (bounds.least() > 0) {
        bars.add(bar(regime.code(), at, bounds.least(), most));
        at += bounds.least();
      }
    }
    if (year.undetermined() > 0) {
      bars.add(bar(UNKNOWN, at, year.undetermined(), most));
    }
    return new StatsPage.Row(
        css,
        head,
        ImmutableList.of(
            new StatsPage.Cell(
                words.say("bijdragen", "contributions"), String.valueOf(year.number()), "num"),
            new StatsPage.Cell(words.say("regime", "regime"), String.join(" · ", told), "wide")),
        bars.build(),
        ImmutableList.of());
  }

  private static StatsPage.Bar bar(String css, long at, long width, int most) {
    return new StatsPage.Bar(css, StatsHtml.percent(at, most), StatsHtml.percent(width, most));
  }
}
