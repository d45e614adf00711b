package nl.ims.io.stats;

import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.article100.Regime;

/**
 * The statistics of a corpus as CSV (RFC 4180): a line a figure, with codes that are the same in
 * every language.
 *
 * <p>The columns are {@code figure}, {@code year}, {@code item}, {@code measure}, {@code least} and
 * {@code most}. A year is empty where the figure is of all years, and {@code none} for what has no
 * day. What nothing limits is {@code inf}. The lines {@code letters} and {@code debate-recorded} of
 * the dossiers of a year add up to those of the year.
 */
public final class StatsCsv {

  private final StringBuilder out = new StringBuilder("figure,year,item,measure,least,most\n");

  private StatsCsv() {}

  /** The lines, each ended by a line feed. */
  public static String of(CorpusStats stats) {
    StatsCsv csv = new StatsCsv();
    csv.days(stats);
    csv.regimes(stats);
    csv.points(stats);
    csv.completeness(stats);
    return csv.out.toString();
  }

  private void days(CorpusStats stats) {
    stats.letters().forEach((year, letters) -> days(String.valueOf(year), letters));
    days("", stats.allLetters());
    for (DossierFigures row : stats.rows()) {
      for (int number : row.debate().years()) {
        DebateDays letter = row.debate().in(number);
        String year = String.valueOf(number);
        line("days", year, row.id(), "letters", letter.number());
        line("days", year, row.id(), "debate-recorded", letter.debated());
        for (DebateDays.Start start : letter.starts()) {
          line("days", year, row.id(), "days", start.days());
          line("days", year, row.id(), "days-as-recorded", start.recorded());
        }
      }
    }
  }

  private void days(String year, LetterYear letters) {
    line("days", year, "", "letters", letters.days().number());
    line("days", year, "", "debate-recorded", letters.debates().number());
    letters.days().median().ifPresent(median -> line("days", year, "", "median", median));
    letters
        .recorded()
        .median()
        .ifPresent(median -> line("days", year, "", "median-as-recorded", median));
  }

  private void regimes(CorpusStats stats) {
    stats.regimes().forEach((year, regimes) -> regimes(year(year), regimes));
    regimes("", stats.allRegimes());
  }

  private void regimes(String year, RegimeYear regimes) {
    line("regimes", year, "", "contributions", Bounds.exactly(regimes.number()));
    for (Regime regime : Regime.values()) {
      line("regimes", year, regime.code(), "contributions", regimes.of(regime));
    }
  }

  private void points(CorpusStats stats) {
    for (String point : stats.points()) {
      Shares shares = stats.on(point);
      for (PointState state : PointState.values()) {
        line("points", "", point, state.code(), Bounds.exactly(shares.of(state)));
      }
      line("points", "", point, "stating", shares.stating());
    }
    for (DossierFigures row : stats.rows()) {
      row.points()
          .forEach(
              (point, state) ->
                  line(
                      "points",
                      row.day().map(day -> year(day.getYear())).orElse("none"),
                      row.id() + "/" + point,
                      "stating",
                      state == PointState.NOT_TRANSCRIBED
                          ? new Bounds(0, 1)
                          : Bounds.exactly(state == PointState.STATED ? 1 : 0)));
    }
  }

  private void completeness(CorpusStats stats) {
    Completeness completeness = stats.completeness();
    count("", "contributions", stats.contributions());
    count("", "left-out", stats.others());
    count("", "unread", stats.unread());
    line("completeness", "", "", "without-letter", stats.withoutLetter());
    count("recorded-through", "stating", completeness.through());
    count("points-complete", "true", completeness.wholePoints());
    count("points-complete", "false", completeness.partPoints());
    for (StepKind kind : stats.completeness().listedSteps()) {
      count("procedure." + kind.code(), "stating", completeness.of(kind));
    }
    for (ContributionKey key : Completeness.listedKeys()) {
      count("contribution." + key.code(), "stating", completeness.of(key));
    }
  }

  private void count(String item, String measure, int number) {
    line("completeness", "", item, measure, Bounds.exactly(number));
  }

  private static String year(int year) {
    return year == CorpusStats.NO_YEAR ? "none" : String.valueOf(year);
  }

  /** Nothing in a line needs quotes: all of it are codes, slugs and numbers. */
  private void line(String figure, String year, String item, String measure, Bounds bounds) {
    out.append(figure).append(',').append(year).append(',').append(item).append(',');
    out.append(measure).append(',').append(number(bounds.least())).append(',');
    out.append(number(bounds.most())).append('\n');
  }

  private static String number(long number) {
    return number == Bounds.UNBOUNDED ? "inf" : String.valueOf(number);
  }
}
