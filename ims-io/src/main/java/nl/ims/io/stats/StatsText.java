package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.article100.Regime;

/** The statistics of a corpus as text. */
public final class StatsText {

  private static final int INDENT = 2;

  /** Below this width there is less room between columns. */
  private static final int ROOMY = 100;

  private final StatsWords words;
  private final DaysWords days;
  private final Look look;

  private StatsText(StatsWords words, Look look) {
    this.words = words;
    this.days = new DaysWords(words);
    this.look = look;
  }

  /** A page that looks in some way. */
  public static StatsText in(Look look) {
    return new StatsText(new StatsWords(look.language()), look);
  }

  /** The page, which ends with a line feed. */
  public String of(CorpusStats stats) {
    Canvas canvas = new Canvas();
    canvas.headline(words.title(stats));
    days.answer(stats).forEach(line -> canvas.line(0, line));
    words.leftOut(stats).forEach(line -> note(canvas, line));
    if (stats.contributions() > 0) {
      days(canvas, stats);
      regimes(canvas, stats);
      points(canvas, stats);
      completeness(canvas, stats);
    }
    return canvas.document().text(look);
  }

  private void days(Canvas canvas, CorpusStats stats) {
    section(canvas, days.title(), days.intro());
    String widest = words.say("niet bekend", "621 or more");
    Columns columns =
        new Columns(
            canvas,
            look.width(),
            ImmutableList.of(
                words.say("jaar", "year"),
                days.letters(),
                days.debateRecorded(),
                StatsWords.padded(days.median(), widest),
                StatsWords.padded(days.asRecorded(), widest),
                words.say("  dagen tot vermeld debat", "  days to recorded debate")),
            words.all().length());
    stats.letters().forEach((year, letters) -> days(columns, words.year(year), letters));
    days(columns, words.all(), stats.allLetters());
    days.notes(stats).forEach(line -> note(canvas, line));
  }

  private void days(Columns columns, String year, LetterYear letters) {
    String listed = year.equals(words.all()) ? "" : DaysWords.listed(letters);
    columns.row(
        year,
        StatsWords.between(letters.days().number()),
        StatsWords.between(letters.debates().number()),
        letters.days().median().map(days::median).orElse("-"),
        letters.recorded().median().map(days::median).orElse("-"),
        listed.isEmpty() ? "" : "  " + listed);
  }

  private void regimes(Canvas canvas, CorpusStats stats) {
    section(canvas, words.regimesTitle(), words.regimesIntro());
    ImmutableList.Builder<String> heads = ImmutableList.builder();
    heads.add(words.say("jaar", "year"), "  n");
    for (Regime regime : Regime.values()) {
      heads.add(words.shortRegime(regime));
    }
    heads.add(words.say("onbep.", "undet."));
    Columns columns = columns(canvas, heads.build());
    stats.regimes().forEach((year, regimes) -> regimes(columns, words.year(year), regimes));
    regimes(columns, words.all(), stats.allRegimes());
    note(canvas, words.shortRegimes());
  }

  private static void regimes(Columns columns, String year, RegimeYear regimes) {
    List<String> cells = new ArrayList<>();
    cells.add(year);
    cells.add(String.valueOf(regimes.number()));
    for (Regime regime : Regime.values()) {
      cells.add(dotted(StatsWords.between(regimes.of(regime))));
    }
    cells.add(dotted(String.valueOf(regimes.undetermined())));
    columns.row(cells.toArray(new String[0]));
  }

  private static String dotted(String number) {
    return number.equals("0") ? "." : number;
  }

  private void points(Canvas canvas, CorpusStats stats) {
    section(canvas, words.pointsTitle(), words.pointsIntro());
    Columns columns =
        new Columns(
            canvas,
            look.width(),
            ImmutableList.of(
                words.say("punt", "point"),
                words.state(PointState.STATED),
                words.state(PointState.NOT_STATED),
                words.state(PointState.NOT_TRANSCRIBED),
                StatsWords.padded(words.share(), "100–100 %")),
            longest(stats.points().stream().map(id -> words.point(id)).toList()));
    for (String point : stats.points()) {
      Shares shares = stats.on(point);
      columns.row(
          words.point(point),
          dotted(String.valueOf(shares.of(PointState.STATED))),
          dotted(String.valueOf(shares.of(PointState.NOT_STATED))),
          dotted(String.valueOf(shares.of(PointState.NOT_TRANSCRIBED))),
          StatsWords.percent(shares.percent()));
    }
  }

  private void completeness(Canvas canvas, CorpusStats stats) {
    section(canvas, words.completenessTitle(), words.completenessIntro(stats));
    Completeness completeness = stats.completeness();
    counts(
        canvas,
        words.marks(),
        ImmutableList.of(
            words.through() + " " + completeness.through(),
            words.wholePoints() + " " + completeness.wholePoints()));
    counts(
        canvas,
        words.steps(),
        stats.completeness().listedSteps().stream()
            .map((StepKind kind) -> words.label(kind) + " " + completeness.of(kind))
            .toList());
    counts(
        canvas,
        words.keys(),
        Completeness.listedKeys().stream()
            .map((ContributionKey key) -> words.label(key) + " " + completeness.of(key))
            .toList());
  }

  private static void counts(Canvas canvas, String title, List<String> counts) {
    Canvas.Paragraph line = canvas.paragraph(INDENT, 2 * INDENT).add(Ink.BOLD, title + ":");
    line.add(kept(counts.get(0)));
    counts.stream().skip(1).forEach(count -> line.dot(kept(count)));
  }

  private void section(Canvas canvas, String title, String intro) {
    canvas.blank();
    canvas.title(title);
    note(canvas, intro);
  }

  private static void note(Canvas canvas, String text) {
    canvas.paragraph(INDENT).add(Ink.FAINT, text);
  }

  private static int longest(List<String> names) {
    return names.stream().mapToInt(name -> name.codePointCount(0, name.length())).max().orElse(0);
  }

  private Columns columns(Canvas canvas, ImmutableList<String> heads) {
    return new Columns(canvas, look.width(), heads, words.year(CorpusStats.NO_YEAR).length());
  }

  private static String kept(String text) {
    return text.replace(' ', '\u00A0');
  }

  /** A table: names to the left, numbers under the end of their heads. */
  private static final class Columns {
    private final Canvas canvas;
    private final int[] ends;
    private final int gap;
    private final int width;

    /**
     * The room for a list at the end of a row; where there is less, it goes on without a column.
     */
    private final int listed;

    Columns(Canvas canvas, int width, ImmutableList<String> heads, int longest) {
      this.canvas = canvas;
      this.ends = new int[heads.size()];
      this.gap = width < ROOMY ? 1 : 2;
      this.width = width;
      this.listed = heads.get(heads.size() - 1).strip().length();
      int others = heads.stream().skip(1).mapToInt(head -> gap + head.length()).sum();
      int least = heads.get(0).length();
      int end =
          INDENT + Math.max(least, Math.min(Math.max(longest, least), width - INDENT - others));
      for (int i = 0; i < ends.length; i++) {
        end += i == 0 ? 0 : gap + heads.get(i).length();
        ends[i] = end;
      }
      Canvas.Paragraph line = line();
      for (int i = 0; i < ends.length; i++) {
        cell(line, Ink.FAINT, i, i == ends.length - 1 ? heads.get(i) : heads.get(i).strip());
      }
    }

    void row(String... cells) {
      Canvas.Paragraph line = line();
      for (int i = 0; i < ends.length; i++) {
        cell(line, i == 0 ? Ink.BOLD : Ink.PLAIN, i, cells[i]);
      }
    }

    private Canvas.Paragraph line() {
      return canvas.paragraph(INDENT, 2 * INDENT);
    }

    private void cell(Canvas.Paragraph line, Ink ink, int column, String text) {
      if (column == 0) {
        int most = ends[0] - INDENT;
        line.add(ink, kept(text.length() <= most ? text : text.substring(0, most - 1) + "…"));
      } else if (text.startsWith("  ")) {
        int start = ends[column - 1] + 2 * gap;
        if (start + listed <= width) {
          line.to(start).add(ink, text.strip());
        } else {
          line.dot(text.strip());
        }
      } else if (!text.isEmpty()) {
        line.to(ends[column] - text.codePointCount(0, text.length())).add(ink, kept(text));
      }
    }
  }
}
