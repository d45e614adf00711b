package nl.ims.io.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on Beam and Spark shows the project that {@code .ci/clusters} runs. */
final class ClustersTest {

  private static final Path PROJECT = Page.ROOT.resolve("ims-io/src/clusters");
  private static final Path SOURCES = PROJECT.resolve("java/nl/ims/clusters");
  private static final Pattern VERSION = Pattern.compile("<(beam|spark)\\.version>(.*)</");

  private static Page page() throws IOException {
    return Page.read(Page.ROOT.resolve("docs/beyond-one-machine.md"));
  }

  @Test
  void each_listing_is_a_file_without_its_package_and_each_file_is_listed() throws IOException {
    List<String> shown = new ArrayList<>();
    for (Page.Block block : page().blocks()) {
      if (block.language().equals("java")) {
        String file = Files.readString(SOURCES.resolve(block.comment()));
        assertThat(file).isEqualTo("package nl.ims.clusters;\n\n" + block.content());
        shown.add(block.comment());
      }
    }
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(shown);
    }
  }

  @Test
  void the_versions_are_those_of_the_project() throws IOException {
    String pom = Files.readString(PROJECT.resolve("pom.xml"));
    List<String> versions = VERSION.matcher(pom).results().map(one -> one.group(2)).toList();
    assertThat(versions).hasSize(2);
    assertThat(page().text()).contains(versions);
  }
}
