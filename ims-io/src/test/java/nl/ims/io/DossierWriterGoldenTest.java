package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in canonical form: each is written back as it is. */
class DossierWriterGoldenTest {

  private static final Path FILES = Path.of("src/test/resources/nl/ims/io/canonical");

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_canonical_file_is_written_back_as_it_is(String name) throws IOException {
    String text = Files.readString(FILES.resolve(name), StandardCharsets.UTF_8);
    ReadResult result = DossierReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    assertThat(result.problems()).isEmpty();
    List<Dossier> dossiers = result.dossiers().stream().map(ReadDossier::dossier).toList();
    assertThat(DossierWriter.toYaml(dossiers)).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("files")
  void json_and_json_lines_say_the_same(String name) throws IOException {
    byte[] yaml = Files.readAllBytes(FILES.resolve(name));
    Dossier dossier = DossierReader.read(name, yaml).dossiers().get(0).dossier();
    String json = DossierWriter.toJson(ImmutableList.of(dossier));
    String line = DossierWriter.toJsonLines(ImmutableList.of(dossier));
    assertThat(line).hasLineCount(1);
    for (String text : ImmutableList.of(json, line)) {
      ReadResult result = DossierReader.read("x", text.getBytes(StandardCharsets.UTF_8));
      assertThat(result.problems()).isEmpty();
      assertThat(result.dossiers().get(0).dossier()).isEqualTo(dossier);
      assertThat(DossierSchemaTest.violations(text)).isEmpty();
    }
  }
}
