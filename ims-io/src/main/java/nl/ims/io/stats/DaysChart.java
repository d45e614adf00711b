package nl.ims.io.stats;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
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

  /** The most letters without a debate that are drawn of a year. */
  private static final int SILENT = 8;

  private final StatsWords words;
  private final DaysWords days;
  private long longest = 1;

  DaysChart(StatsWords words) {
    this.words = words;
    this.days = new DaysWords(words);
  }

  StatsPage.Chart of(CorpusStats stats) {
    LetterYear all = stats.allLetters();
    longest = Math.max(1, Math.max(all.recorded().largest(), all.debates().largest()));
    ImmutableList.Builder<StatsPage.Row> rows = ImmutableList.builder();
    for (Map.Entry<Integer, LetterYear> year : stats.letters().entrySet()) {
      rows.add(
          row(
              "",
              words.year(year.getKey()),
              year.getValue(),
              dots(year.getValue(), names(stats, year.getKey()))));
    }
    rows.add(row("total", words.all(), all, ImmutableList.of()));
    return new StatsPage.Chart(
        "days",
        days.title(),
        ImmutableList.of(days.intro()),
        keys(),
        heads(),
        words.say("dagen", "days"),
        ticks(),
        true,
        rows.build(),
        days.notes(stats));
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
            "unsure",
            words.say(
                "brief of debat niet zeker; hier op zijn vroegst",
                "letter or debate not certain; here at the earliest"),
            true),
        new StatsPage.Key(
            "median",
            words.say("hier ligt de mediaan zoals vermeld", "the median as recorded lies here"),
            false));
  }

  private ImmutableList<StatsPage.Head> heads() {
    return StatsHtml.heads(
        words.say("jaar", "year"),
        days.letters(),
        days.debateRecorded(),
        days.median(),
        days.asRecorded());
  }

  private StatsPage.Row row(
      String css, String head, LetterYear letters, ImmutableList<StatsPage.Dot> dots) {
    ImmutableList<StatsPage.Head> heads = heads();
    Optional<Bounds> recorded = letters.recorded().median();
    return new StatsPage.Row(
        css,
        head,
        ImmutableList.of(
            cell(heads.get(1), StatsWords.between(letters.days().number())),
            cell(heads.get(2), StatsWords.between(letters.debates().number())),
            cell(heads.get(3), letters.days().median().map(days::median).orElse("-")),
            cell(heads.get(4), recorded.map(days::median).orElse("-"))),
        recorded.map(this::bar).stream().collect(ImmutableList.toImmutableList()),
        dots);
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

  /** The dossiers whose letters are of a year, by what is recorded of these. */
  private static ListMultimap<RecordedDebates.Debated, String> names(CorpusStats stats, int year) {
    ListMultimap<RecordedDebates.Debated, String> names = ArrayListMultimap.create();
    for (DossierFigures row : stats.rows()) {
      DebateDays letter = row.debate().in(year);
      if (!letter.starts().isEmpty()) {
        names.put(RecordedDebates.Debated.of(letter), row.id());
      }
    }
    return names;
  }

  /**
   * A dot for each letter; letters of the same days stand beside each other, and of those without a
   * debate only the first few.
   */
  private ImmutableList<StatsPage.Dot> dots(
      LetterYear letters, ListMultimap<RecordedDebates.Debated, String> names) {
    ImmutableList.Builder<StatsPage.Dot> dots = ImmutableList.builder();
    long before = -1;
    int same = 0;
    for (RecordedDebates.Debated letter : letters.debates().letters()) {
      same = letter.days().least() == before ? same + 1 : 0;
      before = letter.days().least();
      if (letter.any() || same < SILENT) {
        long at =
            letter.any() ? place(before) + (long) APART * same : WIDTH - BEYOND + 22 + 14L * same;
        List<String> left = names.get(letter);
        String name = left.isEmpty() ? "" : left.remove(0) + ": ";
        dots.add(
            new StatsPage.Dot(
                look(letter), StatsHtml.percent(at, WIDTH), MIDDLE, name + told(letter)));
      }
    }
    return dots.build();
  }

  private static String look(RecordedDebates.Debated letter) {
    return !letter.sure()
        ? "unsure"
        : !letter.any() ? "silent" : letter.days().exact() ? "debated" : "unsure";
  }

  private String told(RecordedDebates.Debated letter) {
    return letter.any()
        ? DaysWords.listed(letter) + words.say(" dagen", " days")
        : words.say("geen debat vermeld", "no debate recorded");
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
                StatsHtml.percent(WIDTH - BEYOND, WIDTH), words.say("onbekend", "unknown")))
        .build();
  }

  /** Where a number of days stands: on a scale of roots, which gives room to the small ones. */
  private int place(long days) {
    double root = Math.sqrt((double) days / longest);
    return 12 + (int) Math.round(root * (WIDTH - BEYOND - 40));
  }
}
