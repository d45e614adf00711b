package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the days from letter to debate: a row a year, a dot a letter, a bar for the median. */
final class DaysChart {

  /** The room for what has no limit, behind the scale, in thousandths of the width. */
  private static final int BEYOND = 130;

  private static final int WIDTH = 1000;
  private static final int MIDDLE = 13;
  private static final int APART = 7;

  private final StatsWords words;
  private long longest = 1;

  DaysChart(StatsWords words) {
    this.words = words;
  }

  StatsPage.Chart of(CorpusStats stats) {
    longest = Math.max(1, stats.allLetters().recorded().largest());
    ImmutableList.Builder<StatsPage.Row> rows = ImmutableList.builder();
    for (Map.Entry<Integer, LetterYear> year : stats.letters().entrySet()) {
      rows.add(row("", words.year(year.getKey()), year.getValue()));
    }
    rows.add(row("total", words.all(), stats.allLetters()));
    return new StatsPage.Chart(
        "days",
        words.daysTitle(),
        ImmutableList.of(words.daysIntro()),
        keys(),
        heads(),
        words.say("dagen", "days"),
        ticks(),
        true,
        rows.build(),
        ImmutableList.<String>builder()
            .add(words.daysAssumed())
            .addAll(words.withoutLetter(stats))
            .build());
  }

  private ImmutableList<StatsPage.Key> keys() {
    return ImmutableList.of(
        new StatsPage.Key(
            "debated",
            words.say("een brief, met vermeld debat", "a letter, with its debate recorded"),
            true),
        new StatsPage.Key(
            "silent",
            words.say("een brief zonder vermeld debat", "a letter without a recorded debate"),
            true),
        new StatsPage.Key(
            "median", words.say("hier ligt de mediaan", "the median lies here"), false));
  }

  private ImmutableList<StatsPage.Head> heads() {
    return StatsHtml.heads(
        words.say("jaar", "year"),
        words.say("brieven", "letters"),
        words.say("met debat", "debated"),
        words.say("mediaan", "median"),
        words.say("ondergrens*", "lower bound*"));
  }

  private StatsPage.Row row(String css, String head, LetterYear letters) {
    ImmutableList<StatsPage.Head> heads = heads();
    Optional<Bounds> assumed = letters.recorded().median();
    Optional<Bounds> unassumed = letters.days().median();
    return new StatsPage.Row(
        css,
        head,
        ImmutableList.of(
            cell(heads.get(1), StatsWords.between(letters.days().number())),
            cell(heads.get(2), String.valueOf(letters.days().bounded())),
            cell(heads.get(3), assumed.map(words::median).orElse("-")),
            cell(heads.get(4), unassumed.map(b -> words.days(b.least())).orElse("-"))),
        assumed.map(this::bar).stream().collect(ImmutableList.toImmutableList()),
        css.isEmpty() ? dots(letters) : ImmutableList.of());
  }

  private static StatsPage.Cell cell(StatsPage.Head column, String text) {
    return new StatsPage.Cell(column.text(), text, "num");
  }

  private StatsPage.Bar bar(Bounds median) {
    int from = place(median.least());
    int to = median.bounded() ? place(median.most()) : WIDTH;
    return new StatsPage.Bar(
        median.bounded() ? "median" : "median beyond",
        StatsHtml.percent(Math.max(0, from - 4), WIDTH),
        StatsHtml.percent(Math.min(WIDTH, to + 4) - Math.max(0, from - 4), WIDTH));
  }

  /** A dot for each letter; letters of the same days stand beside each other. */
  private ImmutableList<StatsPage.Dot> dots(LetterYear letters) {
    List<StatsPage.Dot> dots = new ArrayList<>();
    long before = -1;
    int same = 0;
    for (long days : letters.days().limits()) {
      same = days == before ? same + 1 : 0;
      before = days;
      String at = StatsHtml.percent(place(days) + (long) APART * same, WIDTH);
      dots.add(new StatsPage.Dot("debated", at, MIDDLE));
    }
    long silent = letters.days().number().most() - letters.days().bounded();
    for (int i = 0; i < Math.min(silent, 8); i++) {
      dots.add(
          new StatsPage.Dot(
              "silent", StatsHtml.percent(WIDTH - BEYOND + 22L + 14L * i, WIDTH), MIDDLE));
    }
    return ImmutableList.copyOf(dots);
  }

  private ImmutableList<StatsPage.Tick> ticks() {
    ImmutableList.Builder<StatsPage.Tick> ticks = ImmutableList.builder();
    long before = -1;
    for (long days : new long[] {0, 14, 30, 90, 180, 365, 730, 1825, 3650, 18250}) {
      if (days <= longest && (before < 0 || place(days) - place(before) >= 90 || days == 14)) {
        ticks.add(new StatsPage.Tick(StatsHtml.percent(place(days), WIDTH), String.valueOf(days)));
        before = days;
      }
    }
    return ticks
        .add(
            new StatsPage.Tick(
                StatsHtml.percent(WIDTH - BEYOND, WIDTH), words.say("geen debat", "no debate")))
        .build();
  }

  /** Where a number of days stands: on a scale of roots, which gives room to the small ones. */
  private int place(long days) {
    double root = Math.sqrt((double) days / longest);
    return 12 + (int) Math.round(root * (WIDTH - BEYOND - 40));
  }
}
