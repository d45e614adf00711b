package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --output} writes whole files or none, and leaves what is no file as it is. */
@Timeout(60)
final class DestinationTest {

  private static final String OLD = "what was there\n";
  private static final String NEW = Call.of("example").out();

  @TempDir private Path folder;

  @Test
  void a_new_file_has_the_permissions_of_any_new_file() throws IOException {
    Path other = Files.createFile(folder.resolve("other"));
    Path file = folder.resolve("x.yaml");
    assertThat(example(file)).isEqualTo(new Call(0, "", ""));
    assertThat(file).hasContent(NEW);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    assertThat(names()).containsExactly("other", "x.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw-rw-rw-", "rwx------"})
  void an_old_file_is_replaced_and_its_permissions_stay(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("x.yaml"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    Path hard = Files.createLink(folder.resolve("hard"), file);
    assertThat(example(file)).isEqualTo(new Call(0, "", ""));
    assertThat(file).hasContent(NEW);
    // who still has the old file open, or another link to it, sees all of it
    assertThat(hard).hasContent(OLD);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
    assertThat(names()).containsExactly("hard", "x.yaml");
  }

  @Test
  void a_symbolic_link_stays_and_what_it_points_to_is_replaced() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path file = Files.writeString(other.resolve("x.yaml"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("other/x.yaml"));
    Path linkToIt = Files.createSymbolicLink(folder.resolve("link-to-it"), link);
    assertThat(example(linkToIt)).isEqualTo(new Call(0, "", ""));
    assertThat(file).hasContent(NEW);
    assertThat(link).isSymbolicLink();
    assertThat(linkToIt).isSymbolicLink();
    assertThat(names()).containsExactly("link", "link-to-it", "other");
  }

  @Test
  void what_a_link_says_holds_where_the_link_stands() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.createDirectory(real.resolve("sub"));
    Path file = Files.writeString(real.resolve("x.yaml"), OLD);
    Path other = Files.writeString(folder.resolve("x.yaml"), OLD);
    Files.createSymbolicLink(real.resolve("sub/link"), Path.of("../x.yaml"));
    Path near = Files.createSymbolicLink(folder.resolve("short"), Path.of("real/sub"));
    assertThat(example(near.resolve("link"))).isEqualTo(new Call(0, "", ""));
    assertThat(file).hasContent(NEW);
    assertThat(other).hasContent(OLD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "timeline", "outline", "convert"})
  void a_report_on_nothing_leaves_the_file_as_it_was(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("x"), OLD);
    Call call = Call.of(command, "--output", file.toString(), "none.yaml");
    assertThat(call.code()).isEqualTo(65);
    assertThat(file).hasContent(OLD);
  }

  @Test
  void a_link_to_what_is_not_there_makes_it() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("x.yaml"));
    assertThat(example(link)).isEqualTo(new Call(0, "", ""));
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("x.yaml")).hasContent(NEW);
  }

  @Test
  void links_in_a_circle_are_refused() throws IOException {
    Path a = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    assertThat(example(a))
        .isEqualTo(
            Call.refused(
                74,
                "ims: '"
                    + a
                    + "' could not be written: its symbolic links go in a circle; mend that, or"
                    + " name another"));
  }

  @Test
  void a_file_that_may_not_be_written_is_not_replaced() throws IOException {
    Path file = Files.writeString(folder.resolve("x.yaml"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Assumptions.assumeFalse(Files.isWritable(file), "who runs the tests may write any file");
    assertThatThrownBy(() -> Destination.of(file.toString()))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage(file.toString());
    assertThat(file).hasContent(OLD);
  }

  @Test
  void what_cannot_take_its_place_leaves_nothing_behind() throws IOException {
    Path file = folder.resolve("x.yaml");
    Destination destination = Destination.of(file.toString());
    Files.writeString(Files.createDirectory(file).resolve("in-it"), OLD);
    assertThatThrownBy(() -> destination.write(NEW.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.yaml");
    assertThat(file.resolve("in-it")).hasContent(OLD);
    assertThat(names()).containsExactly("x.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl"})
  void a_pipe_stays_a_pipe(String format) throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")), "there is no mkfifo");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                return e.toString();
              }
            });
    Call direct = Call.withInput(Dossiers.QUIET, "assess", "-", "--format", format);
    Call call =
        Call.withInput(
            Dossiers.QUIET, "assess", "-", "--format", format, "--output", pipe.toString());
    assertThat(call).isEqualTo(new Call(0, "", ""));
    assertThat(read.join()).isEqualTo(direct.out());
    assertThat(Files.exists(pipe)).isTrue();
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(names()).containsExactly("pipe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl"})
  void standard_output_by_its_name_is_written_after_what_is_there(String format)
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/stdout")), "there is no /dev/stdout");
    Path input = Files.writeString(folder.resolve("quiet.yaml"), Dossiers.QUIET);
    Path file = Files.writeString(folder.resolve("log"), OLD);
    Process ims =
        ImsProcess.builder(
                List.of(),
                "assess",
                input.toString(),
                "--format",
                format,
                "--output",
                "/dev/stdout")
            .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()))
            .start();
    assertThat(ims.waitFor()).isZero();
    assertThat(file)
        .hasContent(OLD + Call.of("assess", input.toString(), "--format", format).out());
    assertThat(names()).containsExactly("log", "quiet.yaml");
  }

  private static Call example(Path file) {
    return Call.of("example", "--output", file.toString());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
