package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The yardstick of bulk work.
 *
 * <p>{@code ims.bulk} says how many dossiers are written to {@code target/bulk.jsonl}: a million
 * take some minutes and two gigabytes.
 */
final class BulkDossiersTest {

  private static final Path FILE = Path.of("target", "bulk.jsonl");

  @Test
  void the_dossiers_are_valid_and_varied_and_always_the_same() throws IOException {
    byte[] few = written(150);
    assertThat(new String(written(300), StandardCharsets.UTF_8))
        .startsWith(new String(few, StandardCharsets.UTF_8));
    ReadResult read = DossierReader.readLines("bulk.jsonl", few);
    assertThat(read.problems()).isEmpty();
    List<ReadDossier> dossiers = read.dossiers();
    assertThat(dossiers).hasSize(150);
    assertThat(dossiers.stream().map(d -> d.dossier().withId("x")).distinct().count())
        .isGreaterThan(145);
    assertThat(dossiers).anyMatch(d -> d.dossier().cooperation().isPresent());
    assertThat(dossiers).anyMatch(d -> d.dossier().report().isPresent());
  }

  @Test
  @EnabledIfSystemProperty(named = "ims.bulk", matches = "[1-9][0-9]*")
  void so_many_are_written_to_a_file() throws IOException {
    int count = Integer.getInteger("ims.bulk");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(FILE), 1 << 20)) {
      BulkDossiers.write(out, count);
    }
    assertThat(Files.size(FILE)).isGreaterThan(count);
  }

  private static byte[] written(int count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BulkDossiers.write(out, count);
    return out.toByteArray();
  }
}
