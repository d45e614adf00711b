package nl.ims.io.fuzz;

import java.nio.charset.StandardCharsets;

/** Feeds the reader of YAML. */
public final class YamlFuzzer {

  private YamlFuzzer() {}

  /**
   * Reads one input.
   *
   * @param data the input
   */
  public static void fuzzerTestOneInput(byte[] data) {
    byte[] yaml =
        Choices.areIn(data)
            ? Bends.yaml(Choices.of(data)).getBytes(StandardCharsets.UTF_8)
            : Choices.raw(data);
    ReadOracle.check("fuzz.yaml", yaml);
  }
}
