package nl.ims.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was written when somebody looked at it: whole, where a person reads it in a review, and
 * where nobody would, by {@link Fingerprint} in a file that has a line for each text.
 *
 * <p>{@code -Dims.golden.update=true} writes what a test compares anew; the message of a comparison
 * that fails has the whole command line. The switch is refused where the environment variable
 * {@code CI} is set.
 */
public final class Golden {

  private static final Golden HERE =
      new Golden(
          Boolean.getBoolean("ims.golden.update"),
          System.getenv().getOrDefault("CI", ""),
          Path.of("target", "golden"));

  private static final StackWalker CALLERS =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /** Of how many texts that differ the lines are shown. */
  private static final int SHOWN = 5;

  /** How much of a line is shown. */
  private static final int WIDTH = 200;

  private final boolean update;
  private final String ci;
  private final Path written;

  /**
   * @param update whether the files are written anew
   * @param ci the value of the environment variable {@code CI}, empty where it is not set
   * @param written the folder that gets the texts that differ from their fingerprints
   */
  Golden(boolean update, String ci, Path written) {
    this.update = update;
    this.ci = ci;
    this.written = written;
  }

  /** Compares a text with a file, or writes the file. */
  public static void compare(Path file, String text) throws IOException {
    HERE.whole(CALLERS.getCallerClass(), file, text);
  }

  /**
   * Compares texts with the fingerprints in a file, or writes the file. An empty text is none.
   *
   * @param file has a line for each text, in the order of their names
   * @param from what writes them, as a message names it
   * @param texts by their names
   */
  public static void compare(Path file, String from, Map<String, String> texts) throws IOException {
    HERE.fingerprints(CALLERS.getCallerClass(), file, from, texts);
  }

  /** Refuses whatever else is in a folder, or deletes it where files are written anew. */
  public static void holdsOnly(Path folder, Iterable<String> names) throws IOException {
    HERE.only(CALLERS.getCallerClass(), folder, names);
  }

  void whole(Class<?> test, Path file, String text) throws IOException {
    ImmutableList<String> now = Fingerprint.lines(text);
    if (updates(test)) {
      write(file, text);
    } else if (Files.notExists(file)) {
      throw failure(test, "There is no " + file + "; it would have " + count(now) + ".\n");
    } else if (!Files.readString(file).equals(text)) {
      ImmutableList<String> before = Fingerprint.lines(Files.readString(file));
      int same = 0;
      while (same < Math.min(before.size(), now.size()) && before.get(same).equals(now.get(same))) {
        same++;
      }
      int line = same + 1;
      throw failure(
          test,
          file
              + " is not what is written now.\nThe first line that differs is line "
              + line
              + (" (" + count(before) + " before, " + count(now) + " now):\n")
              + ("    before | " + cut(shown(before, line)) + "\n")
              + ("    now    | " + cut(shown(now, line)) + "\n"));
    }
  }

  void fingerprints(Class<?> test, Path file, String from, Map<String, String> texts)
      throws IOException {
    SortedMap<String, String> now = new TreeMap<>(texts);
    now.values().removeIf(String::isEmpty);
    if (updates(test)) {
      write(file, rows(now));
      return;
    }
    if (Files.notExists(file)) {
      throw failure(
          test, "There is no " + file + "; it would have " + now.size() + " fingerprints.\n");
    }
    SortedMap<String, Fingerprint> before = read(file);
    SortedSet<String> names = new TreeSet<>(Sets.union(before.keySet(), now.keySet()));
    ImmutableList.Builder<String> differences = ImmutableList.builder();
    for (String name : names) {
      if (!before.containsKey(name)) {
        differences.add(name + ": it was not written before");
      } else if (!now.containsKey(name)) {
        differences.add(name + ": it is not written any more");
      } else if (!before.get(name).equals(Fingerprint.of(now.get(name)))) {
        Path whole = written.resolve(file.getFileName() + "." + name.replace(' ', '.'));
        write(whole, now.get(name));
        differences.add(name + difference(before.get(name), now.get(name)) + whole);
      }
    }
    refuse(test, file, from, names.size(), differences.build());
  }

  private static void refuse(
      Class<?> test, Path file, String from, int of, ImmutableList<String> differences) {
    if (!differences.isEmpty()) {
      int shown = Math.min(SHOWN, differences.size());
      String more =
          differences.subList(shown, differences.size()).stream()
              .map(difference -> difference.substring(0, difference.indexOf(':')))
              .collect(Collectors.joining(", "));
      throw failure(
          test,
          (from + " does not write what it wrote before, in " + differences.size())
              + (" of " + of + " outputs that are held by fingerprint in\n" + file + ":\n- ")
              + String.join("\n- ", differences.subList(0, shown))
              + (more.isEmpty() ? "\n" : "\nand likewise " + more + ".\n"));
    }
  }

  /** Which line of a text differs, and the line. */
  private static String difference(Fingerprint before, String text) {
    ImmutableList<String> now = Fingerprint.lines(text);
    int last = before.firstDifference(text);
    int first = Math.max(1, last - before.doubt());
    StringBuilder difference = new StringBuilder();
    difference.append(": the first line that differs is line " + last);
    difference.append(first == last ? "" : ", or one of those shown above it");
    difference.append(" (" + count(before.lines()) + " before, " + count(now) + " now):\n");
    for (int line = first; line <= last; line++) {
      difference.append("    " + line + " | " + cut(shown(now, line)) + "\n");
    }
    return difference.append("  All that is written now is in ").toString();
  }

  void only(Class<?> test, Path folder, Iterable<String> names) throws IOException {
    ImmutableSortedSet<String> expected = ImmutableSortedSet.copyOf(names);
    ImmutableList<Path> others;
    try (Stream<Path> files = Files.list(folder)) {
      others =
          files
              .filter(file -> !expected.contains(file.getFileName().toString()))
              .sorted()
              .collect(ImmutableList.toImmutableList());
    }
    if (updates(test)) {
      for (Path other : others) {
        Files.delete(other);
      }
    } else if (!others.isEmpty()) {
      throw failure(
          test,
          others.stream().map(Path::toString).collect(Collectors.joining(", "))
              + ": no test reads what is there.\n");
    }
  }

  /** Whether files are written anew, which is refused in CI. */
  private boolean updates(Class<?> test) {
    if (update && !ci.isEmpty()) {
      throw new AssertionError(
          "-Dims.golden.update=true is refused, because the environment variable CI is set (to '"
              + ci
              + "'): a build that writes what it is\ncompared with finds nothing. Where you can"
              + " look at what changes, and CI is not set, run\n"
              + command(test)
              + "\nand commit what you have looked at.");
    }
    return update;
  }

  private static String rows(SortedMap<String, String> texts) {
    return texts.entrySet().stream()
        .map(text -> text.getKey() + " " + Fingerprint.of(text.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static SortedMap<String, Fingerprint> read(Path file) throws IOException {
    SortedMap<String, Fingerprint> read = new TreeMap<>();
    for (String row : Files.readAllLines(file)) {
      int marks = row.lastIndexOf(' ');
      int lines = row.lastIndexOf(' ', marks - 1);
      int digest = row.lastIndexOf(' ', lines - 1);
      read.put(row.substring(0, digest), Fingerprint.parse(row.substring(digest + 1)));
    }
    return read;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  private static String count(List<String> lines) {
    return count(lines.size());
  }

  private static String count(int lines) {
    return lines == 1 ? "1 line" : lines + " lines";
  }

  /** A line as a message shows it, counted from 1; its line end only where it is another one. */
  private static String shown(ImmutableList<String> lines, int number) {
    if (number > lines.size()) {
      return "(there is no such line)";
    }
    String line = lines.get(number - 1).replace("\r", "\\r");
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line + "(no line end)";
  }

  private static String cut(String line) {
    return line.length() <= WIDTH
        ? line
        : line.substring(0, WIDTH) + "… (" + line.length() + " characters)";
  }

  private static AssertionError failure(Class<?> test, String what) {
    return new AssertionError(
        what
            + "Look at what changed. Where it is meant, write the files anew, and commit them with"
            + " what changed them:\n"
            + command(test));
  }

  private static String command(Class<?> test) {
    return "  mvn -pl ims-io -am test -Dtest="
        + test.getSimpleName()
        + " -Dims.golden.update=true -Dsurefire.failIfNoSpecifiedTests=false";
  }
}
