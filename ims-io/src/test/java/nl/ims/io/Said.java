package nl.ims.io;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a letter, parliament or the press said of article 100 and of the order of steps; a line of
 * {@code examples/letters/said.tsv}, whose head explains the columns.
 *
 * @param row the row
 * @param day how the day of the letter is known
 * @param kind what kind of letter it is
 * @param said which regime was named
 * @param evidence how surely
 * @param words in a few words
 * @param order what was told of the order of steps
 * @param orderWords in a few words
 * @param debate what of the debate that is recorded
 * @param signed how the ministers who signed are known
 * @param why why the library answers otherwise
 */
record Said(
    String row,
    String day,
    String kind,
    String said,
    String evidence,
    String words,
    String order,
    String orderWords,
    String debate,
    String signed,
    String why) {

  static final String NOTHING = "-";
  static final String INSIDE = "article-100";
  static final String OUTSIDE = "not-article-100";
  static final String SILENT = "nothing";
  static final String KEPT = "kept";
  static final String BROKEN = "broken";
  static final String READ = "read";
  static final String COPY = "copy";

  private static final Path FILE = LettersCorpus.FOLDER.resolve("said.tsv");
  private static final String HEAD =
      "row\tday\tkind\tsaid\tevidence\twords\torder\torder-words\tdebate\tsigned\twhy";

  /** The lines, by row. */
  static ImmutableSortedMap<String, Said> read() throws IOException {
    List<String> lines =
        Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).toList();
    if (!lines.get(0).equals(HEAD)) {
      throw new AssertionError(FILE + " starts with other columns than " + HEAD);
    }
    SortedMap<String, Said> said = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      if (cells.size() != 11) {
        throw new AssertionError("not eleven cells: " + line);
      }
      Said one =
          new Said(
              cells.get(0),
              cells.get(1),
              cells.get(2),
              cells.get(3),
              cells.get(4),
              cells.get(5),
              cells.get(6),
              cells.get(7),
              cells.get(8),
              cells.get(9),
              cells.get(10));
      if (said.put(one.row(), one) != null) {
        throw new AssertionError(one.row() + " is there twice");
      }
    }
    return ImmutableSortedMap.copyOf(said);
  }

  boolean named() {
    return !said.equals(SILENT);
  }
}
