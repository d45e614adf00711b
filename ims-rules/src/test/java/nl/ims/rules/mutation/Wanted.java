package nl.ims.rules.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/**
 * What a run is asked to do.
 *
 * @param books the books
 * @param file the name of the one class that is looked at, or empty for all
 * @param sample one of so many mutants is tried
 * @param machines how many run at a time
 * @param seconds after how many a machine is ended; 0 for five times as long as without a change
 */
record Wanted(ImmutableList<Book> books, String file, int sample, int machines, int seconds) {
  private static final String PREFIX = "ims.mutants.";

  /** Reads the properties of the system. */
  static Wanted fromProperties() {
    String book = System.getProperty(PREFIX + "book", "");
    return new Wanted(
        book.isEmpty() ? ImmutableList.copyOf(Book.values()) : ImmutableList.of(Book.parse(book)),
        System.getProperty(PREFIX + "file", ""),
        Integer.getInteger(PREFIX + "sample", 1),
        Integer.getInteger(PREFIX + "machines", 2),
        Integer.getInteger(PREFIX + "seconds", 0));
  }

  ImmutableList<Path> sources(Book book) {
    return book.sources().stream()
        .filter(path -> file.isEmpty() || path.endsWith(file + ".java"))
        .collect(toImmutableList());
  }
}
