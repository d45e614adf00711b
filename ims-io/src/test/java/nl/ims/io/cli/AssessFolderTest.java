package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ims assess --format html --output FOLDER}. */
final class AssessFolderTest {

  private static final String RED_SEA = "examples/red-sea-2024.yaml";
  private static final String EATC = "examples/eatc.yaml";

  @TempDir private Path folder;

  private Call into(Path to, String... files) {
    return Call.of(
        Stream.concat(
                Stream.of("assess", "--format", "html", "--output", to.toString()),
                Stream.of(files))
            .toArray(String[]::new));
  }

  private ImmutableList<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files
          .map(file -> file.getFileName().toString())
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  @Test
  void a_folder_gets_a_page_a_dossier_and_an_index() throws IOException {
    assertThat(into(folder, RED_SEA, EATC)).isEqualTo(new Call(0, "", ""));
    assertThat(names(folder)).containsExactly("eatc.html", "index.html", "red-sea-2024.html");
    String index = Files.readString(folder.resolve("index.html"));
    assertThat(index)
        .contains("<h1>2 dossiers</h1>")
        .contains("<a href=\"red-sea-2024.html\">")
        .contains("<a href=\"eatc.html\">");
    assertThat(Files.readString(folder.resolve("red-sea-2024.html")))
        .contains("<nav class=\"up\"><a href=\"index.html\">← all dossiers</a></nav>");
  }

  @Test
  void an_index_begins_with_the_dossiers_of_which_something_is_broken() throws IOException {
    into(folder, RED_SEA, "examples/resolute-support-2021.yaml", EATC);
    assertThat(Files.readString(folder.resolve("index.html")))
        .containsPattern(
            "<ul class=\"worst\">\n<li><a href=\"resolute-support-2021.html\">[^\n]*</a>"
                + " <span>✗ [^\n]*no debate preceded it</span></li>\n</ul>\n</header>");
    into(folder, RED_SEA, EATC);
    assertThat(Files.readString(folder.resolve("index.html")))
        .doesNotContain("<ul class=\"worst\">");
  }

  @Test
  void a_folder_that_is_not_there_is_made_if_it_ends_with_a_slash() throws IOException {
    String made = folder.resolve("pages") + "/";
    assertThat(Call.of("assess", "--format", "html", "--output", made, RED_SEA))
        .isEqualTo(new Call(0, "", ""));
    assertThat(names(folder.resolve("pages"))).containsExactly("index.html", "red-sea-2024.html");
    assertThat(Call.of("assess", "--format", "html", "--output", folder + "/no/pages/", RED_SEA))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: --output: '"
                    + folder
                    + "/no/pages/' cannot be written: there is no such folder; make it, or name"
                    + " another"));
  }

  @Test
  void pages_of_an_earlier_call_are_written_anew_and_the_rest_stays() throws IOException {
    into(folder, RED_SEA, EATC);
    Files.writeString(folder.resolve("notes.html"), "mine");
    Files.writeString(
        folder.resolve("red-sea-2024.html"), "<meta name=\"generator\" content=\"ims\">");
    assertThat(into(folder, RED_SEA).code()).isZero();
    assertThat(names(folder))
        .containsExactly("eatc.html", "index.html", "notes.html", "red-sea-2024.html");
    assertThat(folder.resolve("notes.html")).hasContent("mine");
    assertThat(Files.readString(folder.resolve("red-sea-2024.html"))).endsWith("</html>\n");
    assertThat(Files.readString(folder.resolve("index.html"))).doesNotContain("eatc.html");
  }

  @Test
  void a_file_of_somebody_else_is_refused_before_anything_is_written() throws IOException {
    Path index = folder.resolve("index.html");
    Files.writeString(index, "<html>my own index</html>");
    assertThat(into(folder, RED_SEA))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: --output: '"
                    + index
                    + "' was not written by this command; move it away, or name another folder"));
    assertThat(names(folder)).containsExactly("index.html");
    assertThat(index).hasContent("<html>my own index</html>");
  }

  @Test
  void exit_codes_are_those_of_any_assessment() throws IOException {
    assertThat(into(folder, "examples/uruzgan-2006.yaml").code()).isEqualTo(Exit.FOUND);
    Call unread = into(folder, RED_SEA, "none.yaml");
    assertThat(unread.code()).isEqualTo(Exit.INPUT);
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains("<li><code>none.yaml:1:1: $: there is no such file; check its name</code></li>");
  }

  @Test
  void dossiers_of_one_id_get_pages_of_their_own(@TempDir Path input) throws IOException {
    Path first = input.resolve("first.yaml");
    Path second = input.resolve("second.yaml");
    Files.writeString(first, Dossiers.QUIET.replace("quiet", "index"));
    Files.writeString(second, Dossiers.QUIET.replace("quiet", "index"));
    Path third = input.resolve("third.yaml");
    Files.writeString(third, Dossiers.QUIET.replace("quiet", "index-dossier-2"));
    into(folder, first.toString(), second.toString(), third.toString());
    assertThat(names(folder))
        .containsExactly(
            "index-dossier-2.html", "index-dossier-3.html", "index-dossier.html", "index.html");
  }

  @Test
  void other_formats_want_a_file() {
    assertThat(Call.of("assess", "--format", "markdown", "--output", folder.toString(), RED_SEA))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: --output: '"
                    + folder
                    + "' cannot be written: that is a folder; name a file in it"));
  }

  @Test
  void the_index_of_the_letters_is_small() throws IOException {
    try (Stream<Path> letters = Files.list(Path.of("examples", "letters"))) {
      into(
          folder,
          letters
              .map(Path::toString)
              .filter(name -> name.endsWith(".yaml"))
              .sorted()
              .toArray(String[]::new));
    }
    assertThat(names(folder)).hasSize(110);
    assertThat(Files.size(folder.resolve("index.html"))).isLessThan(400_000);
  }
}
