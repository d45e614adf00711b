package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder stands for the dossier files in it. */
final class FolderTest {

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void make_a_folder() throws IOException {
    folder = Files.createDirectory(temp.resolve("dossiers"));
  }

  /** Writes a dossier of a yearly report whose id is that of the file. */
  private void dossier(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
    boolean json = name.contains("json");
    Files.writeString(
        file,
        json
            ? "{\"ims\": 1, \"dossier\": \"" + id + "\", \"report\": {\"year\": 2015}}\n"
            : "ims: 1\ndossier: " + id + "\nreport: {year: 2015}\n");
  }

  /** The ids of what was read, in order. */
  private static List<String> ids(Call call) {
    assertThat(call.err()).isEmpty();
    return Pattern.compile("\"dossier\":\"([^\"]*)\"")
        .matcher(call.out())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private Call convert() {
    return Call.of("convert", "--to", "jsonl", folder.toString());
  }

  @Test
  void files_are_taken_by_their_endings() throws IOException {
    for (String name :
        List.of("a.yaml", "b.yml", "c.json", "d.jsonl", "e.ndjson", "f.YAML", "g.txt", "h")) {
      dossier(name);
    }
    assertThat(ids(convert()))
        .containsExactly("a-yaml", "b-yml", "c-json", "d-jsonl", "e-ndjson", "f-yaml");
  }

  @Test
  void schemas_are_no_dossiers() throws IOException {
    dossier("a.yaml");
    Files.writeString(folder.resolve("ims.schema.json"), Call.of("schema").out());
    assertThat(ids(convert())).containsExactly("a-yaml");
  }

  @Test
  void the_file_of_waivers_is_no_dossier() throws IOException {
    dossier("a.yaml");
    Path waivers =
        Files.writeString(folder.resolve("waivers.yaml"), "ims-waivers: 1\nwaivers: []\n");
    Call call =
        Call.of("assess", "--format", "json", "--waivers", waivers.toString(), folder.toString());
    assertThat(call.err()).isEmpty();
    assertThat(call.code()).isZero();
  }

  @Test
  void the_order_is_that_of_code_points_of_paths() throws IOException {
    for (String name :
        List.of("b/a.yaml", "b.yaml", "b-c.yaml", "\uFF5E.yaml", "\uD83D\uDEA2.yaml", "B.yaml")) {
      dossier(name);
    }
    assertThat(Folder.in(folder, false).keySet())
        .extracting(name -> folder.relativize(Path.of(name)).toString())
        .containsExactly(
            "B.yaml", "b-c.yaml", "b.yaml", "b/a.yaml", "\uFF5E.yaml", "\uD83D\uDEA2.yaml");
  }

  @Test
  void what_is_hidden_is_left_out_and_folders_in_it_are_not() throws IOException {
    for (String name : List.of("a/b/c.yaml", ".hidden.yaml", ".git/x.yaml", "z.yaml")) {
      dossier(name);
    }
    assertThat(ids(convert())).containsExactly("a-b-c-yaml", "z-yaml");
    Path hidden = folder.resolve(".git");
    assertThat(ids(Call.of("convert", "--to", "jsonl", hidden.toString())))
        .containsExactly("git-x-yaml");
  }

  @Test
  void links_go_in_no_circle_and_nothing_is_read_twice() throws IOException {
    dossier("a/b.yaml");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("c"), folder.resolve("a"));
    Path outside = temp.resolve("outside.txt");
    Files.writeString(outside, "ims: 1\ndossier: outside\nreport: {year: 2015}\n");
    Files.createSymbolicLink(folder.resolve("d.yaml"), outside);
    assertThat(ids(convert())).containsExactly("a-b-yaml", "outside");
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
    assertThat(ids(Call.of("convert", "--to", "jsonl", link.toString())))
        .containsExactly("a-b-yaml", "outside");
  }

  @Test
  void a_link_to_nothing_is_a_problem() throws IOException {
    dossier("a.yaml");
    Path broken = folder.resolve("b.yaml");
    Files.createSymbolicLink(broken, Path.of("nowhere"));
    assertThat(convert())
        .isEqualTo(Call.refused(65, broken + ":1:1: $: there is no such file; check its name"));
  }

  @Test
  void a_folder_without_dossiers_is_a_problem_and_the_rest_is_read() throws IOException {
    dossier("a.txt");
    Call call =
        Call.withInput(Dossiers.QUIET, "assess", "--format", "jsonl", folder.toString(), "-");
    assertThat(call.code()).isEqualTo(65);
    assertThat(call.out()).contains("\"dossier\":\"quiet\"");
    assertThat(call.err())
        .isEqualTo(
            folder
                + ":1:1: $: this folder holds no dossier: no file that ends in .yaml, .yml, .json,"
                + " .jsonl or .ndjson; name another\n");
  }

  @Test
  void lines_are_read_of_files_of_lines() throws IOException {
    dossier("a.yaml");
    dossier("b.jsonl");
    Call call = Call.of("assess", "--input", "jsonl", "--format", "jsonl", folder.toString());
    assertThat(ids(call)).containsExactly("b-jsonl");
    Files.delete(folder.resolve("b.jsonl"));
    assertThat(Call.of("assess", "--input", "jsonl", folder.toString()))
        .isEqualTo(
            Call.refused(
                65,
                folder
                    + ":1:1: $: this folder holds no file that ends in .jsonl or .ndjson; name"
                    + " another"));
  }

  @Test
  void a_folder_that_may_not_be_read() throws IOException {
    dossier("a.yaml");
    dossier("b/c.yaml");
    Path closed = folder.resolve("b");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      Assumptions.assumeFalse(Files.isReadable(closed), "who runs this may read everything");
      String told = ":1:1: $: this folder may not be read; allow it, or name another";
      assertThat(convert()).isEqualTo(Call.refused(65, closed + told));
      assertThat(Call.of("assess", closed.toString())).isEqualTo(Call.refused(65, closed + told));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void every_command_that_takes_files_takes_a_folder() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), Dossiers.PRACTICE_BROKEN);
    for (String command : List.of("assess", "missing", "timeline", "outline", "convert")) {
      Call call = Call.of(command, folder.toString());
      assertThat(call.err()).as(command).isEmpty();
      assertThat(call.out()).as(command).isNotEmpty();
    }
    assertThat(Call.of("explain", folder.toString(), "regime").code()).isZero();
    assertThat(Call.of("report", "2015", folder.toString()).code()).isZero();
  }
}
