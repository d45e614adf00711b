package nl.ims.io.fuzz;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ims.io.JsonLines;
import nl.ims.io.Line;
import nl.ims.io.ReadLine;
import nl.ims.io.ReadResult;
import nl.ims.io.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Feeds the reader of JSON and of JSON Lines, and compares it with another one. */
public final class JsonFuzzer {

  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final String NO_SYNTAX = "is not JSON";

  private JsonFuzzer() {}

  /**
   * Reads one input.
   *
   * @param data the input
   */
  public static void fuzzerTestOneInput(byte[] data) {
    byte[] json =
        Choices.areIn(data)
            ? Bends.json(Choices.of(data)).getBytes(StandardCharsets.UTF_8)
            : Choices.raw(data);
    ReadResult read = ReadOracle.check("fuzz.json", json);
    if (isJson(json)) {
      for (Problem problem : read.problems()) {
        if (problem.message().startsWith(NO_SYNTAX)) {
          throw new AssertionError("JSON is refused: " + problem);
        }
      }
    }
    compareLines(json, ReadOracle.check("fuzz.jsonl", json));
  }

  /** Line by line, what is told of each line is told of the whole. */
  private static void compareLines(byte[] json, ReadResult whole) {
    JsonLines lines = JsonLines.of("fuzz.jsonl", new ByteArrayInputStream(json));
    int dossiers = 0;
    try {
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        ReadLine read = line.get().read();
        ImmutableList<Problem> problems = read.problems();
        dossiers += read.dossier().isPresent() ? 1 : 0;
        if (read.dossier().isPresent() != problems.isEmpty()
            || !whole.problems().containsAll(problems)) {
          throw new AssertionError("the whole does not tell the problems of a line: " + problems);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (dossiers < whole.dossiers().size()) {
      throw new AssertionError(dossiers + " lines, but " + whole.dossiers().size() + " dossiers");
    }
  }

  private static boolean isJson(byte[] json) {
    try {
      return !STRICT.readTree(json).isMissingNode();
    } catch (JacksonException e) {
      return false;
    }
  }
}
