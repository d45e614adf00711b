package nl.ims.io.fuzz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Feeds the command: a command line, and what stands on standard input.
 *
 * <p>No command line names a file that exists, and none writes to one.
 */
public final class CommandFuzzer {

  private static final Splitter WORDS = Splitter.on('\n');
  private static final String NOWHERE = "--output=no-such-folder/out";

  private static final ImmutableList<String> COMMANDS =
      ImmutableList.of(
          "assess",
          "assess",
          "assess",
          "explain",
          "missing",
          "timeline",
          "rules",
          "catalogue",
          "report",
          "convert",
          "schema",
          "example",
          "--help",
          "--version",
          "asess",
          "");

  /** Arguments that mean something somewhere. */
  private static final ImmutableList<ImmutableList<String>> ARGUMENTS =
      ImmutableList.of(
          ImmutableList.of("-"),
          ImmutableList.of("--format", "text"),
          ImmutableList.of("--format", "json"),
          ImmutableList.of("--format", "jsonl"),
          ImmutableList.of("--format", "sarif"),
          ImmutableList.of("--format", "junit"),
          ImmutableList.of("--format", "markdown"),
          ImmutableList.of("--format", "html"),
          ImmutableList.of("--format", "ics"),
          ImmutableList.of("--format", "yaml"),
          ImmutableList.of("--input", "jsonl"),
          ImmutableList.of("--all"),
          ImmutableList.of("--lang", "nl"),
          ImmutableList.of("--lang=en"),
          ImmutableList.of("--as-of", "2024-03-10"),
          ImmutableList.of("--as-of=0000-01-01"),
          ImmutableList.of("--as-of=9999-12-31"),
          ImmutableList.of("--reference-day", "1994-01-01"),
          ImmutableList.of("--reference-day=9999-12-31"),
          ImmutableList.of("--framework", "toetsingskader-2001"),
          ImmutableList.of("--framework=none"),
          ImmutableList.of("--horizon", "0"),
          ImmutableList.of("--horizon=4000"),
          ImmutableList.of("--fail-on", "undetermined"),
          ImmutableList.of("--fail-on=never"),
          ImmutableList.of("--fail-level", "guidance"),
          ImmutableList.of("--to", "json"),
          ImmutableList.of("--to=jsonl"),
          ImmutableList.of("2015"),
          ImmutableList.of("2024"),
          ImmutableList.of("no-departure-before-debate"),
          ImmutableList.of("article-100/prior-information"),
          ImmutableList.of("regime"),
          ImmutableList.of("departure/2021-01-19"),
          ImmutableList.of("eatc"),
          ImmutableList.of("C073"),
          ImmutableList.of("--partner", "DE"),
          ImmutableList.of("--domain=land"),
          ImmutableList.of("--depth", "integration"),
          ImmutableList.of("--kind", "eu"),
          ImmutableList.of("--status=active"),
          ImmutableList.of("--year", "2015"),
          ImmutableList.of("--during", "2014-H2"),
          ImmutableList.of("--evidence", "seen"),
          ImmutableList.of("--"),
          ImmutableList.of("-h"),
          ImmutableList.of("@file"),
          ImmutableList.of(NOWHERE));

  private CommandFuzzer() {}

  /**
   * Runs one command line.
   *
   * @param data the input
   */
  public static void fuzzerTestOneInput(byte[] data) {
    if (Choices.areIn(data)) {
      Choices choices = Choices.of(data);
      List<String> arguments = arguments(choices);
      String input = choices.below(2) == 0 ? Bends.yaml(choices) : Bends.json(choices);
      CommandOracle.check(harmless(arguments), input.getBytes(StandardCharsets.UTF_8));
    } else {
      raw(Choices.raw(data));
    }
  }

  private static List<String> arguments(Choices choices) {
    List<String> arguments = new ArrayList<>();
    arguments.add(choices.of(COMMANDS));
    if (arguments.contains("report")) {
      arguments.add("2015");
    }
    arguments.add("-");
    for (int more = choices.below(6); more > 0; more--) {
      if (choices.below(16) == 0) {
        arguments.add(choices.text());
      } else {
        arguments.addAll(choices.of(ARGUMENTS));
      }
    }
    return arguments;
  }

  /** Words each on a line, an empty line, and what stands on standard input. */
  private static void raw(byte[] data) {
    int end = 0;
    while (end + 1 < data.length && !(data[end] == '\n' && data[end + 1] == '\n')) {
      end++;
    }
    boolean hasInput = end + 1 < data.length;
    String words = new String(data, 0, hasInput ? end : data.length, StandardCharsets.UTF_8);
    int from = hasInput ? end + 2 : data.length;
    byte[] input = new byte[data.length - from];
    System.arraycopy(data, from, input, 0, input.length);
    CommandOracle.check(harmless(WORDS.splitToList(words)), input);
  }

  /** Leaves out what would write a file, or read one that is there. */
  private static ImmutableList<String> harmless(List<String> arguments) {
    return arguments.stream()
        .filter(argument -> argument.equals(NOWHERE) || !argument.contains("--o"))
        .filter(argument -> !isThere(argument))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isThere(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
