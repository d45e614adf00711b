package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Phrases;

/**
 * Makes the cells of an index: how each level stands in a few words, and what is broken in all.
 *
 * @param columns the labels of the lines that have a column
 */
record IndexCells(Phrases phrases, ImmutableList<String> columns) {

  /** The most letters of a mark: what is longer is told by its rank. */
  private static final int BRIEF = 26;

  /** The heads of all columns behind that of the dossier. */
  ImmutableList<String> heads() {
    return ImmutableList.<String>builder().add(day(), regime()).addAll(columns).add(days()).build();
  }

  private String day() {
    return phrases.say("dag", "day");
  }

  private String regime() {
    return "regime";
  }

  private String days() {
    return phrases.say("brief tot debat", "letter to debate");
  }

  IndexPage.Row row(IndexRow row) {
    return new IndexPage.Row(
        row.address(),
        AssessSection.title(row.dossier(), phrases),
        Harmless.text(row.dossier().id()),
        row.marked() ? ImmutableList.of(SummaryRow.MARK) : ImmutableList.of(),
        row.banner().lines().stream()
            .filter(line -> line.rank() == Rank.VIOLATED)
            .map(line -> line.label() + ": " + line.words().substring(0, end(line.words(), " · ")))
            .collect(ImmutableList.toImmutableList()),
        row.day().stream()
            .map(day -> new IndexPage.Day(day(), day.toString()))
            .collect(ImmutableList.toImmutableList()),
        new IndexPage.Cell("", regime(), "", row.regime(phrases)),
        columns.stream().map(column -> level(row, column)).collect(ImmutableList.toImmutableList()),
        new IndexPage.Cell("days", days(), "", row.days(phrases)));
  }

  private IndexPage.Cell level(IndexRow row, String column) {
    Optional<Banner.Line> line =
        row.banner().lines().stream().filter(l -> l.label().equals(column)).findFirst();
    return line.map(
            told ->
                new IndexPage.Cell(
                    "r-" + told.rank().verdict().code(), column, sign(told.rank()), brief(told)))
        .orElseGet(() -> new IndexPage.Cell("none", column, "", "-"));
  }

  /** What a line says before it tells which, or how it stands if that is long. */
  private String brief(Banner.Line line) {
    String words = line.words();
    int end = Math.min(end(words, ": "), end(words, " · "));
    return end <= BRIEF ? words.substring(0, end) : standing(line.rank());
  }

  private static int end(String words, String mark) {
    int at = words.indexOf(mark);
    return at < 0 ? words.length() : at;
  }

  private String standing(Rank rank) {
    return switch (rank) {
      case VIOLATED -> phrases.say("geschonden", "broken");
      case NEEDS_JUDGEMENT -> phrases.say("te beoordelen", "to judge");
      case MISSING, WAITING -> "open";
      case SATISFIED -> phrases.say("nageleefd", "kept");
      case NOT_APPLICABLE -> phrases.say("niets van toepassing", "nothing applies");
    };
  }

  /** A sign beside the words, so that nothing is told by colour alone. */
  static String sign(Rank rank) {
    return switch (rank) {
      case VIOLATED -> "✗";
      case NEEDS_JUDGEMENT -> "!";
      case MISSING -> "?";
      case WAITING -> "…";
      case SATISFIED -> "✓";
      case NOT_APPLICABLE -> "–";
    };
  }
}
