package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.io.syntax.Limits;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.Grounds;
import nl.ims.rules.waiver.Waiver;
import org.junit.jupiter.api.Test;

/** Files of waivers; what is wrong with them is in {@link DossierReaderGoldenTest}. */
class WaiversReaderTest {

  private static final Path GOLDEN = Path.of("src/test/resources/nl/ims/io/waivers.schema.json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  static final Schema SCHEMA = REGISTRY.getSchema(WaiversSchema.text(), InputFormat.JSON);

  @Test
  void a_waiver_is_read_with_its_place_and_its_paper_in_any_spelling() {
    WaiversResult read =
        read(
            """
            # a comment
            ims-waivers: 1
            waivers:
              - dossier: frigate
                rule: article-100/both-chambers
                subject: letter/2024-03-08
                reason: {nl: daarom, en: because}
                authority: Minister of Defence
                paper: 29 521, nr. 473
                through: 2024-12-31
            """);
    Waiver waiver =
        new Waiver(
            new FindingName(
                "frigate", "article-100/both-chambers", Optional.of("letter/2024-03-08")),
            new Grounds(
                Text.of("daarom", "because"),
                Text.of("Minister of Defence"),
                Paper.parse("kst-29521-473")),
            LocalDate.of(2024, 12, 31));
    assertThat(read.problems()).isEmpty();
    assertThat(read.waivers().waivers().all()).containsExactly(waiver);
    assertThat(read.waivers().locationOf(waiver)).contains(new Location(4, 5));
    assertThat(read.waivers().file()).isEqualTo("w.yaml");
  }

  @Test
  void no_waivers_are_a_good_file() {
    WaiversResult read = read("\uFEFFims-waivers: 1\r\nwaivers: []\r\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.waivers().waivers().isEmpty()).isTrue();
  }

  @Test
  void with_a_problem_no_waiver_counts() {
    String good =
        "  - {dossier: a, rule: article-97/purpose, reason: r, authority: a, paper: kst-29521-473,"
            + " through: 2024-12-31}\n";
    WaiversResult read =
        read("ims-waivers: 1\nwaivers:\n" + good + good.replace("reason: r, ", ""));
    assertThat(read.waivers()).isEqualTo(ReadWaivers.NONE);
    assertThat(read.problems())
        .map(Problem::toString)
        .containsExactly(
            "w.yaml:4:5: waivers[1]: 'a article-97/purpose' is set aside at waivers[0] already; keep"
                + " one waiver for each finding",
            "w.yaml:4:5: waivers[1]: key 'reason' is missing and required (why the finding is set"
                + " aside)");
  }

  @Test
  void a_subject_that_is_no_text_is_none_of_the_whole_dossier() {
    String good =
        "  - {dossier: a, rule: article-97/purpose, reason: r, authority: a, paper: kst-29521-473,"
            + " through: 2024-12-31}\n";
    assertThat(
            read("ims-waivers: 1\nwaivers:\n"
                    + good
                    + good.replace("reason:", "subject: [], reason:"))
                .problems())
        .map(Problem::message)
        .containsExactly("expected a text, found a list");
  }

  @Test
  void a_file_that_is_too_large_is_refused() {
    assertThat(
            read("#" + "x".repeat(Limits.DOCUMENT_BYTES) + "\nims-waivers: 1\nwaivers: []\n")
                .problems())
        .map(Problem::message)
        .containsExactly(
            "has "
                + (Limits.DOCUMENT_BYTES + 29)
                + " bytes; the limit for one document is 1048576");
  }

  @Test
  void the_examples_are_good() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples/waivers"))) {
      List<Path> all = files.toList();
      assertThat(all).isNotEmpty();
      for (Path file : all) {
        assertThat(WaiversReader.read(file.toString(), Files.readAllBytes(file)).problems())
            .isEmpty();
      }
    }
  }

  @Test
  void the_schema_is_the_published_one_and_valid_itself() throws IOException {
    Golden.compare(GOLDEN, WaiversSchema.text());
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(WaiversSchema.text(), InputFormat.JSON)).isEqualTo(ImmutableList.of());
  }

  private static WaiversResult read(String text) {
    return WaiversReader.read("w.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
