package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An output that does not take what is written is an error of every command: exit code 74. */
final class ClosedOutputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "assess --help",
        "assess -",
        "assess --format json -",
        "assess --format jsonl -",
        "assess --format sarif -",
        "assess --format junit -",
        "assess --format markdown -",
        "assess --format html -",
        "explain - regime",
        "missing -",
        "timeline -",
        "outline -",
        "rules",
        "catalogue",
        "report 2015 -",
        "convert -",
        "schema",
        "example",
        "completion"
      })
  void a_lost_output_ends_with_74(String line) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Guarded guarded = new Guarded(closed);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(Dossiers.QUIET.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(new BufferedOutputStream(guarded), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Screen.NONE,
            guarded::failure);
    assertThat(Ims.run(shell, line.split(" ", -1))).isEqualTo(Exit.SYSTEM);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("ims: the output could not be written: Broken pipe\n");
  }

  @Test
  void nothing_is_lost_where_nothing_was_to_be_written() {
    Guarded guarded = new Guarded(Guarded.CLOSED);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(guarded, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Screen.NONE,
            guarded::failure);
    assertThat(Ims.run(shell, "convert", "-")).isEqualTo(Exit.INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("-:1:1: $: is empty; a dossier starts with ims: 1\n");
  }

  @Test
  void a_full_disk_is_told() throws IOException, InterruptedException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "this system has no device that is always full");
    assertThat(run(List.of(), Optional.of(full), "example"))
        .isEqualTo(
            Call.refused(74, "ims: the output could not be written: No space left on device"));
  }

  @Test
  void a_standard_output_that_is_not_there_is_told() throws IOException, InterruptedException {
    assertThat(run(List.of("-Dims.closed=true"), Optional.empty(), "--version"))
        .isEqualTo(Call.refused(74, "ims: the output could not be written: it is closed"));
  }

  private static Call run(List<String> options, Optional<Path> output, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = ImsProcess.builder(options, arguments);
    output.ifPresent(path -> builder.redirectOutput(path.toFile()));
    Process ims = builder.start();
    String out = new String(ims.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(ims.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Call(ims.waitFor(), out, err);
  }
}
