package nl.ims.io.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.Selection;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.testkit.assertions.ImsAssertions;
import org.junit.jupiter.api.Test;

/** What pages claim and show that no command prints. */
final class ClaimsTest {

  private static final Path EXAMPLES = Page.ROOT.resolve("ims-io/examples");

  private static String page(String name) throws IOException {
    return Files.readString(Page.ROOT.resolve(name));
  }

  private static String block(String name, String words) throws IOException {
    return Page.read(Page.ROOT.resolve(name)).blocks().stream()
        .map(Page.Block::content)
        .filter(content -> content.contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static ReadResult read(byte[] bytes) {
    ReadResult read = DossierReader.read("red-sea-2024.yaml", bytes);
    assertThat(read.problems()).isEmpty();
    return read;
  }

  @Test
  void the_dossier_that_is_shown_is_the_example_without_its_points() throws IOException {
    String shown = block("docs/assessment.md", "dossier: red-sea-2024");
    ReadResult example = read(Files.readAllBytes(EXAMPLES.resolve("red-sea-2024.yaml")));
    assertThat(read(shown.getBytes(StandardCharsets.UTF_8)).dossiers().get(0).dossier())
        .isEqualTo(example.dossiers().get(0).dossier().withPoints(ImmutableSortedMap.of()));
  }

  @Test
  void the_waiver_that_is_shown_is_the_example() throws IOException {
    assertThat(page("ims-io/examples/waivers/constructed-resolute-support-2021.yaml"))
        .endsWith(block("docs/waivers.md", "ims-waivers: 1"));
  }

  @Test
  void the_catalogue_has_as_many_rows_as_pages_say() throws IOException {
    Selection all = Catalogue.bundled().select(ImmutableList.of());
    String cooperations = all.matching().size() + " cooperations";
    assertThat(page("README.md")).contains("[" + cooperations + "]");
    assertThat(page("docs/catalogue.md"))
        .contains("lists " + cooperations + " ")
        .contains("and " + all.staysOut().size() + " that the Netherlands stays out\nof");
  }

  @Test
  void the_letters_are_as_many_as_their_own_page_says() throws IOException {
    assertThat(page("README.md")).contains("[152 letters since 1998]");
    assertThat(page("ims-io/examples/letters/README.md"))
        .contains("152 real letters of the Dutch government to parliament")
        .contains("from 1998 to 2026");
  }

  @Test
  void the_failure_that_is_shown_is_what_fails() throws IOException {
    ReadResult read = read(Files.readAllBytes(EXAMPLES.resolve("red-sea-2024.yaml")));
    Assessment assessment = Assessor.standard().assess(read.dossiers().get(0).dossier());
    String shown = block("docs/testing.md", "did you mean article-100/prior-information?");
    assertThatThrownBy(
            () -> ImsAssertions.assertThat(assessment).finding("article-100/prior-informatin"))
        .hasMessage("\n" + shown.stripTrailing());
  }
}
