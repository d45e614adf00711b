package nl.ims.io.fuzz;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.ims.io.DossierReader;
import nl.ims.io.DossierWriter;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadResult;

/**
 * Good dossiers, which the targets bend. The kept inputs go by their order: add at the end only.
 */
final class Samples {

  /** As YAML; together they have every key of the format. */
  static final ImmutableList<String> YAML =
      ImmutableList.of(
          yaml("contribution"),
          yaml("cooperation-account"),
          yaml("report-2015"),
          yaml("nothing"),
          yaml("cooperation"),
          yaml("report"),
          yaml("silent"),
          yaml("contribution") + "---\n" + yaml("report") + "---\n" + yaml("silent"));

  /** As JSON, each on one line. */
  static final ImmutableList<String> JSON =
      YAML.stream()
          .flatMap(yaml -> read(yaml).stream())
          .map(dossier -> DossierWriter.toJsonLines(ImmutableList.of(dossier.dossier())))
          .collect(ImmutableList.toImmutableList());

  private Samples() {}

  private static ImmutableList<ReadDossier> read(String yaml) {
    ReadResult read = DossierReader.read("sample.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    if (!read.problems().isEmpty()) {
      throw new AssertionError(read.problems());
    }
    return read.dossiers();
  }

  private static String yaml(String name) {
    String resource = "canonical/" + name + ".yaml";
    try (InputStream in = DossierReader.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
