package nl.ims.io.yearly;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import nl.ims.io.internal.Bundled;
import nl.ims.model.report.ReportChapter;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/**
 * What this project knows of the chapters of the yearly report without a dossier: a table in a
 * resource, a line a fact.
 *
 * <p>A line has a chapter, the year since which the fact can be told, how surely it is known, where
 * it is said, and the fact in Dutch and in English. The places are papers and rows of the
 * catalogue. A line whose evidence is {@code unknown} says what is not known, and has no place.
 *
 * @param since the first year in which a report can tell it
 * @param evidence how surely it is known; none if it says what is not known
 * @param papers the papers that say it
 * @param rows the numbers of the rows of the catalogue that say it
 * @param fact the fact
 */
record Knowledge(
    int since,
    ImmutableList<Evidence> evidence,
    ImmutableList<Paper> papers,
    ImmutableList<String> rows,
    Text fact) {

  private static final String RESOURCE = "chapters.txt";
  private static final String UNKNOWN = "unknown";
  private static final Splitter CELLS = Splitter.on('|').trimResults();
  private static final Splitter PLACES = Splitter.on(' ').omitEmptyStrings();

  private static final ImmutableListMultimap<ReportChapter, Knowledge> TABLE = read();

  /** What can be told in a chapter of the report of a year, in the order of the table. */
  static ImmutableList<Knowledge> of(ReportChapter chapter, int year) {
    return TABLE.get(chapter).stream()
        .filter(known -> known.since() <= year)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableListMultimap<ReportChapter, Knowledge> read() {
    ImmutableListMultimap.Builder<ReportChapter, Knowledge> table = ImmutableListMultimap.builder();
    Bundled.text(Knowledge.class, RESOURCE)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(CELLS::splitToList)
        .forEach(cells -> table.put(chapter(cells.get(0)), line(cells)));
    return table.build();
  }

  private static ReportChapter chapter(String code) {
    return Code.find(ReportChapter.class, code).orElseThrow();
  }

  private static Knowledge line(List<String> cells) {
    List<String> places = PLACES.splitToList(cells.get(3));
    return new Knowledge(
        Integer.parseInt(cells.get(1)),
        cells.get(2).equals(UNKNOWN)
            ? ImmutableList.of()
            : ImmutableList.of(Code.find(Evidence.class, cells.get(2)).orElseThrow()),
        places.stream()
            .filter(place -> !place.startsWith("C"))
            .map(Paper::parse)
            .collect(ImmutableList.toImmutableList()),
        places.stream()
            .filter(place -> place.startsWith("C"))
            .collect(ImmutableList.toImmutableList()),
        Text.of(cells.get(4), cells.get(5)));
  }
}
