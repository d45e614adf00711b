package nl.ims.io.hostile;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.cli.Ims;

/**
 * Runs the command on each shape in one virtual machine, which whoever starts it keeps small, and
 * prints what it cost: the shape, milliseconds of processors, the exit code, the call.
 *
 * <p>Each shape is assessed in one format, the next for the next shape; with the argument {@code
 * all}, each shape is given to every command in every format, and the exit code is 1 if one of them
 * goes beyond its bounds.
 */
final class HostileRun {
  /** What one call may cost. */
  static final long MOST_MILLISECONDS = 2_000;

  private static final ImmutableList<String> FORMATS =
      ImmutableList.of("text", "json", "sarif", "junit", "markdown", "html", "jsonl");

  private static final ImmutableList<ImmutableList<String>> OTHERS =
      ImmutableList.of(
          ImmutableList.of("missing"),
          ImmutableList.of("missing", "--format", "json"),
          ImmutableList.of("timeline"),
          ImmutableList.of("timeline", "--format", "html"),
          ImmutableList.of("timeline", "--format", "ics"),
          ImmutableList.of("outline"),
          ImmutableList.of("report"),
          ImmutableList.of("convert", "--to", "yaml"),
          ImmutableList.of("convert", "--to", "json"),
          ImmutableList.of("convert", "--to", "jsonl"));

  private HostileRun() {}

  public static void main(String[] arguments) throws IOException {
    boolean every = List.of(arguments).contains("all");
    Path folder = Files.createTempDirectory("ims-hostile");
    Path file = folder.resolve("hostile.yaml");
    Files.writeString(file, "ims: 1\ndossier: small\ncontribution: {}\n");
    List<List<String>> calls = every ? calls() : inEachFormat();
    calls.forEach(call -> run(file, call)); // what starting costs is another matter
    boolean within = true;
    int next = 0;
    for (HostileShape shape : HostileShape.values()) {
      Files.writeString(file, shape.yaml());
      for (List<String> call : every ? calls : List.of(calls.get(next++ % calls.size()))) {
        within &= told(shape, file, call);
      }
    }
    Files.delete(file);
    Files.delete(folder);
    if (every && !within) {
      System.exit(1);
    }
  }

  private static boolean told(HostileShape shape, Path file, List<String> call) {
    long cost = Long.MAX_VALUE;
    int exit = 0;
    for (int tries = 3; tries > 0 && cost > MOST_MILLISECONDS; tries--) { // others may disturb
      long before = processors();
      exit = run(file, call);
      cost = Math.min(cost, processors() - before);
    }
    System.out.println(shape + " " + cost + " " + exit + " " + String.join(" ", call));
    return cost <= MOST_MILLISECONDS && exit != 70;
  }

  private static List<List<String>> calls() {
    List<List<String>> calls = new ArrayList<>(OTHERS);
    calls.addAll(inEachFormat());
    return calls;
  }

  private static List<List<String>> inEachFormat() {
    return FORMATS.stream().<List<String>>map(HostileRun::assessing).toList();
  }

  static ImmutableList<String> assessing(String format) {
    return ImmutableList.of("assess", "--format", format);
  }

  /** Runs the command on a file; what it says goes nowhere. */
  static int run(Path file, List<String> call) {
    List<String> words = new ArrayList<>(call);
    words.add(file.toString());
    return Ims.run(
        new ByteArrayInputStream(new byte[0]), nowhere(), nowhere(), words.toArray(String[]::new));
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  /** What all processors have spent on this virtual machine, in milliseconds. */
  static long processors() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
  }
}
