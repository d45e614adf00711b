package nl.ims.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.ims.model.term.Code;

/**
 * What the reader makes of a public suite.
 *
 * @param title what the suite is called
 * @param source where it comes from
 * @param rows each input, in the order of the suite
 */
record Conformance(String title, String source, ImmutableList<Row> rows) {

  /**
   * One input.
   *
   * @param said what the suite says of it
   * @param parsed what the reader makes of it
   * @param deviation why that may differ, as kept by hand in {@code deviations.tsv}; absent if it
   *     does not
   */
  record Row(Suite.Case said, Parsed parsed, Optional<Deviation> deviation) {

    /** Whether the reader does what the suite says. */
    boolean agrees() {
      return switch (said.expected()) {
        case VALID ->
            said.values().map(parsed::isReadAs).orElseGet(() -> parsed.problems().isEmpty());
        case INVALID -> parsed.refused();
        case EITHER -> true;
      };
    }

    /** What the reader did. */
    String did() {
      if (!parsed.problems().isEmpty()) {
        return "refused";
      }
      return said.expected() == Suite.Expected.VALID ? "read as something else" : "read";
    }
  }

  static ImmutableList<Conformance> all() throws IOException {
    ImmutableMap<String, Deviation> deviations = deviations();
    return ImmutableList.of(
        of(
            "YAML",
            "[yaml-test-suite](https://github.com/yaml/yaml-test-suite), data of 2022-01-17"
                + " (6ad3d2c)",
            "case.yaml",
            Suite.yaml(),
            deviations),
        of(
            "JSON",
            "[JSONTestSuite](https://github.com/nst/JSONTestSuite), of 2024-11-22 (1ef36fa)",
            "case.json",
            Suite.json(),
            deviations));
  }

  private static Conformance of(
      String title,
      String source,
      String file,
      Suite suite,
      ImmutableMap<String, Deviation> deviations) {
    return new Conformance(
        title,
        source,
        suite.cases().stream()
            .map(
                said ->
                    new Row(
                        said,
                        Parsed.of(file, said.input()),
                        Optional.ofNullable(deviations.get(said.id()))))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The deviations that were looked at, by the name of the case. */
  private static ImmutableMap<String, Deviation> deviations() throws IOException {
    ImmutableMap.Builder<String, Deviation> deviations = ImmutableMap.builder();
    for (String line :
        Resources.readLines(
            Resources.getResource("conformance/deviations.tsv"), StandardCharsets.UTF_8)) {
      List<String> cells = List.of(line.split("\t", -1));
      deviations.put(cells.get(0), Code.find(Deviation.class, cells.get(1)).orElseThrow());
    }
    return deviations.buildOrThrow();
  }
}
