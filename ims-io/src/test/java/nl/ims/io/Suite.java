package nl.ims.io;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A public suite of inputs, each of which is said to be valid or not.
 *
 * @param cases the inputs, in the order of the suite
 */
record Suite(ImmutableList<Case> cases) {

  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** What a suite says of an input. */
  enum Expected {
    /** It is to be accepted. */
    VALID,
    /** It is to be refused. */
    INVALID,
    /** Either is right. */
    EITHER
  }

  /**
   * One input.
   *
   * @param id its name in the suite
   * @param title what it is about; empty if its name says so
   * @param input its bytes
   * @param expected what the suite says of it
   * @param values the documents that it is to be read as; absent if the suite does not say so
   */
  record Case(
      String id,
      String title,
      ByteBuffer input,
      Expected expected,
      Optional<ImmutableList<JsonNode>> values) {}

  /** The suite for YAML: each case has the same as JSON, where JSON has it. */
  static Suite yaml() throws IOException {
    ImmutableList.Builder<Case> cases = ImmutableList.builder();
    for (JsonNode line : lines("yaml-test-suite")) {
      boolean fails = line.path("fail").asBoolean(false);
      cases.add(
          new Case(
              line.get("id").stringValue(),
              line.get("name").stringValue(),
              ByteBuffer.wrap(utf8(line.get("yaml").stringValue())),
              fails ? Expected.INVALID : Expected.VALID,
              line.has("json") ? Optional.of(values(line.get("json"))) : Optional.empty()));
    }
    return new Suite(cases.build());
  }

  /** The suite for JSON: what is valid is to be read as Jackson reads it. */
  static Suite json() throws IOException {
    ImmutableList.Builder<Case> cases = ImmutableList.builder();
    for (JsonNode line : lines("json-test-suite")) {
      String name = line.get("name").stringValue();
      byte[] input = input(line);
      Expected expected =
          switch (name.charAt(0)) {
            case 'y' -> Expected.VALID;
            case 'n' -> Expected.INVALID;
            default -> Expected.EITHER;
          };
      Optional<ImmutableList<JsonNode>> values =
          expected == Expected.VALID
              ? Optional.of(ImmutableList.of(MAPPER.readTree(input)))
              : Optional.empty();
      cases.add(new Case(name, "", ByteBuffer.wrap(input), expected, values));
    }
    return new Suite(cases.build());
  }

  private static byte[] input(JsonNode line) {
    if (line.has("hex")) {
      return BaseEncoding.base16().lowerCase().decode(line.get("hex").stringValue());
    }
    return line.has("repeat")
        ? utf8(
            line.get("repeat").stringValue().repeat(line.get("times").intValue())
                + line.path("then").asString(""))
        : utf8(line.get("text").stringValue());
  }

  private static ImmutableList<JsonNode> values(JsonNode json) {
    ImmutableList.Builder<JsonNode> values = ImmutableList.builder();
    try (JsonParser parser = MAPPER.createParser(json.stringValue());
        MappingIterator<JsonNode> all = MAPPER.readerFor(JsonNode.class).readValues(parser)) {
      all.forEachRemaining(values::add);
    }
    return values.build();
  }

  private static ImmutableList<JsonNode> lines(String name) throws IOException {
    return Resources.readLines(
            Resources.getResource("conformance/" + name + ".jsonl"), StandardCharsets.UTF_8)
        .stream()
        .map(MAPPER::readTree)
        .collect(ImmutableList.toImmutableList());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
