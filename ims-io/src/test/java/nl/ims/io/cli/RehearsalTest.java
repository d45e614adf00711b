package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rehearsal of the launcher: each of its command lines is one that works. */
final class RehearsalTest {

  @TempDir private Path folder;

  @Test
  void every_usual_command_line_is_run_and_none_is_wrong() throws IOException {
    Path quiet = Files.writeString(folder.resolve("quiet.yaml"), Dossiers.QUIET);
    Path waiting = Files.writeString(folder.resolve("waiting.yaml"), Dossiers.WAITING);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell = Ims.shell(out, err);
    int worst = Rehearsal.run(shell, ImmutableList.of(quiet.toString(), waiting.toString()));
    assertThat(worst).isEqualTo(Exit.FINE);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("ims " + Shell.version() + "\n", "<!DOCTYPE html>", "BEGIN:VCALENDAR", "\n---\n");
  }
}
