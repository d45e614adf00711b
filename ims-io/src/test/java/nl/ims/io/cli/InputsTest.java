package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that cannot be read: each is a problem with a place, and the exit code is 65. */
final class InputsTest {

  private static final String GOOD = "{ims: 1, dossier: a, report: {year: 2015}}\n";

  @TempDir private Path folder;

  @Test
  void a_file_that_is_not_there() {
    Path file = folder.resolve("none.yaml");
    assertThat(Call.of("convert", file.toString()))
        .isEqualTo(Call.refused(65, file + ":1:1: $: there is no such file; check its name"));
  }

  @Test
  void a_folder_with_nothing_in_it() {
    assertThat(Call.of("convert", folder.toString()))
        .isEqualTo(
            Call.refused(
                65,
                folder
                    + ":1:1: $: this folder holds no dossier: no file that ends in .yaml, .yml,"
                    + " .json, .jsonl or"
                    + " .ndjson; name another"));
  }

  @Test
  void a_name_below_a_file() throws IOException {
    Path file = Files.writeString(folder.resolve("good.yaml"), GOOD).resolve("below");
    assertThat(Call.of("convert", file.toString()))
        .isEqualTo(
            Call.refused(
                65,
                file
                    + ":1:1: $: this file cannot be read: Not a directory; mend that, or name"
                    + " another"));
  }

  @Test
  void an_empty_name() {
    assertThat(Call.of("convert", ""))
        .isEqualTo(Call.refused(65, ":1:1: $: no file has an empty name; give the name of one"));
  }

  @Test
  void a_name_that_no_file_can_have() {
    assertThat(Call.of("convert", "a\u0000b"))
        .isEqualTo(Call.refused(65, "a<U+0000>b:1:1: $: this is no name of a file; name another"));
  }

  @Test
  void an_empty_file() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.yaml"));
    assertThat(Call.of("convert", file.toString()))
        .isEqualTo(Call.refused(65, file + ":1:1: $: is empty; a dossier starts with ims: 1"));
  }

  @Test
  void empty_standard_input() {
    assertThat(Call.of("convert", "-"))
        .isEqualTo(Call.refused(65, "-:1:1: $: is empty; a dossier starts with ims: 1"));
  }

  @Test
  void all_problems_of_all_files_are_told() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "ims: 1\ndossier: A\nnotes: x\n");
    Path good = Files.writeString(folder.resolve("good.yaml"), GOOD);
    Path none = folder.resolve("none.yaml");
    Call call = Call.of("convert", bad.toString(), good.toString(), none.toString());
    assertThat(call.code()).isEqualTo(65);
    assertThat(call.out()).isEmpty();
    assertThat(call.err().lines())
        .allSatisfy(line -> assertThat(line).matches("[^:]+\\.yaml:\\d+:\\d+: [^ ]+: .+"))
        .hasSizeGreaterThan(3)
        .contains(none + ":1:1: $: there is no such file; check its name");
  }

  @Test
  void a_name_with_a_line_break_does_not_make_two_lines() {
    assertThat(Call.of("convert", "a\nb").err())
        .isEqualTo("a\\nb:1:1: $: there is no such file; check its name\n");
  }
}
