package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Language;

/**
 * The statistics of a corpus as one page of HTML that needs nothing else: each figure a table with
 * a picture in every row, so that nothing stands in a picture alone.
 *
 * <p>The page holds no script and loads nothing; it follows the light or dark look of its reader,
 * and prints.
 */
public final class StatsHtml {

  private final StatsWords words;

  private StatsHtml(StatsWords words) {
    this.words = words;
  }

  /** A page in some language. */
  public static StatsHtml in(Language language) {
    return new StatsHtml(new StatsWords(language));
  }

  /** The page, UTF-8 as its head says, which ends with a line feed. */
  public String of(CorpusStats stats) {
    StatsPage page =
        new StatsPage(
            words.phrases().language().code(),
            words.title(stats),
            new DaysWords(words).answer(stats),
            words.leftOut(stats),
            stats.contributions() == 0 ? ImmutableList.of() : charts(stats),
            stats.contributions() == 0
                ? ImmutableList.of()
                : ImmutableList.of(new HeatMap(words).of(stats)),
            words.phrases().noOpinion());
    return StatsPageRenderer.of().execute(page, new StringBuilder()).toString();
  }

  private ImmutableList<StatsPage.Chart> charts(CorpusStats stats) {
    return ImmutableList.of(
        new DaysChart(words).of(stats),
        new RegimesChart(words).of(stats),
        new PointsChart(words).of(stats),
        new CompletenessChart(words).of(stats));
  }

  /** A part of a whole as a percentage of a width, with one decimal. */
  static String percent(long part, long whole) {
    long tenths = whole == 0 ? 0 : 1000 * part / whole;
    return tenths / 10 + "." + tenths % 10 + "%";
  }

  /** The heads of a table: a name, and then numbers. */
  static ImmutableList<StatsPage.Head> heads(String name, String... numbers) {
    ImmutableList.Builder<StatsPage.Head> heads = ImmutableList.builder();
    heads.add(new StatsPage.Head(name, ""));
    for (String number : numbers) {
      heads.add(new StatsPage.Head(number, "num"));
    }
    return heads.build();
  }
}
