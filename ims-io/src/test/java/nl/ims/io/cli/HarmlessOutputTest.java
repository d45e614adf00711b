package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ims.io.DossierReader;
import nl.ims.io.DossierWriter;
import nl.ims.io.ReadDossier;
import nl.ims.io.internal.Steering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Nothing that a dossier, a file name or a command line says reaches a terminal to steer it. */
final class HarmlessOutputTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Every character that steers, but for half ones, which no file holds. */
  private static final String STEERING =
      IntStream.rangeClosed(0, 0xFFFF)
          .filter(c -> Steering.is(c) && !Character.isSurrogate((char) c))
          .mapToObj(Character::toString)
          .collect(Collectors.joining("x"));

  /** The keys at which a dossier holds words of its own, whatever stands between. */
  private static final ImmutableSet<String> FREE =
      ImmutableSet.of(
          "title",
          "note",
          "reason",
          "name",
          "text",
          "left-out",
          "organisation",
          "full",
          "operational",
          "operations",
          "points",
          "abbreviation",
          "subject");

  @TempDir private static Path folder;

  private static Stream<List<String>> calls() {
    List<List<String>> calls = new ArrayList<>();
    for (String language : List.of("nl", "en")) {
      for (Format.OfAssessment format : Format.OfAssessment.values()) {
        calls.add(
            List.of(
                "assess", "a\u202E\u0085", "--all", "--lang", language, "--format", format.code()));
      }
      for (Format.OfTimeline format : Format.OfTimeline.values()) {
        calls.add(List.of("timeline", "--lang", language, "--format", format.code()));
      }
      for (Format.OfDraft format : Format.OfDraft.values()) {
        calls.add(List.of("outline", "--lang", language, "--format", format.code()));
        calls.add(List.of("report", "2015", "--lang", language, "--format", format.code()));
      }
    }
    for (Format.OfMissing format : Format.OfMissing.values()) {
      calls.add(List.of("missing", "--format", format.code()));
    }
    for (Format.OfDossier format : Format.OfDossier.values()) {
      calls.add(List.of("convert", "--to", format.code()));
    }
    calls.add(List.of("explain", "RULE"));
    return calls.stream();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void no_output_steers_a_terminal(List<String> call) throws IOException {
    boolean shown = false;
    for (Path file : hostile()) {
      List<String> words = new ArrayList<>(call);
      words.add(words.contains("RULE") ? 1 : words.size(), file.toString());
      words.replaceAll(word -> word.equals("RULE") ? "regime" : word);
      Call answer = Call.of(words.toArray(String[]::new));
      assertThat(answer.code()).as("%s %s", file, answer.err()).isIn(0, 1, 64, 65);
      assertThat(steering(answer.out())).as("%s", file).isEmpty();
      assertThat(steering(answer.err())).as("%s", file).isEmpty();
      shown |= answer.out().contains("202E") || answer.out().contains("%E2%80%AE");
    }
    assertThat(shown || call.contains("ics") || call.contains("missing"))
        .as("what the dossiers say is not shown at all")
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json", "jsonl"})
  void what_is_converted_is_read_back_with_every_character(String to) throws IOException {
    for (Path file : hostile()) {
      List<ReadDossier> before =
          DossierReader.read(file.toString(), Files.readAllBytes(file)).dossiers();
      byte[] written =
          Call.of("convert", "--to", to, file.toString()).out().getBytes(StandardCharsets.UTF_8);
      assertThat(DossierReader.read("x." + to, written).dossiers())
          .map(ReadDossier::dossier)
          .isEqualTo(before.stream().map(ReadDossier::dossier).toList())
          .isNotEmpty();
    }
  }

  @Test
  void a_name_of_a_file_and_a_word_of_a_command_line_are_told_on_one_line() {
    String name = "a\u202Eb\u0085c\u007F\nims: \u001B[31mfine\u061C";
    String shown = "a<U+202E>b<U+0085>c<U+007F>\\nims: <U+001B>[31mfine<U+061C>";
    assertThat(Call.of("convert", name).err())
        .isIn(
            shown + ":1:1: $: there is no such file; check its name\n",
            shown + ":1:1: $: this is no name of a file; name another\n");
    assertThat(Call.of("convert", "--to", name, "x.yaml"))
        .isEqualTo(
            Call.refused(
                64,
                "ims convert: --to: '" + shown + "' is not known. It is one of yaml, json, jsonl"));
    assertThat(Call.of(name).err()).startsWith("ims: there is no command '" + shown + "'");
  }

  private static String steering(String text) {
    return text.replace("\r\n", "\n")
        .codePoints()
        .filter(c -> c != '\n' && Steering.is(c))
        .mapToObj(Steering::number)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Examples whose own words hold every character that steers. */
  private static List<Path> hostile() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String example :
        List.of("constructed-complete-letter", "ims-report-2015", "eatc", "unmiss-2011-judged")) {
      Path yaml = Path.of("examples", example + ".yaml");
      List<ReadDossier> read =
          DossierReader.read(yaml.toString(), Files.readAllBytes(yaml)).dossiers();
      String json = DossierWriter.toJson(read.stream().limit(1).map(ReadDossier::dossier).toList());
      JsonNode bent = bent(JSON.readTree(json), false);
      files.add(
          Files.writeString(folder.resolve(example + ".json"), JSON.writeValueAsString(bent)));
    }
    return files;
  }

  private static JsonNode bent(JsonNode node, boolean free) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      object
          .properties()
          .forEach(field -> copy.set(field.getKey(), bent(field.getValue(), isFree(field, free))));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JSON.createArrayNode();
      array.forEach(item -> copy.add(bent(item, free)));
      return copy;
    }
    return free && node instanceof StringNode
        ? StringNode.valueOf(node.asString() + " " + STEERING)
        : node;
  }

  private static boolean isFree(Map.Entry<String, JsonNode> field, boolean free) {
    return FREE.contains(field.getKey())
        || (free && !List.of("papers", "paper", "date", "by", "outcome").contains(field.getKey()));
  }
}
