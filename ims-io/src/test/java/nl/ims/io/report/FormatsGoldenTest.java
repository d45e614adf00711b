package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ims.io.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the command writes for other programs, against files that were looked at: the comment on
 * each example; the larger formats, and the page, on one contribution, one cooperation and one
 * report; and all of them on a file that cannot be read beside one that can, and on findings that
 * are set aside.
 *
 * <p>{@code mvn -pl ims-io -am test -Dtest=FormatsGoldenTest -Dims.golden.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes these files anew; a file that no case names has
 * to be deleted by hand.
 */
final class FormatsGoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-formats");
  private static final String UNREAD = "src/test/resources/nl/ims/io/problems/a-word.yaml";

  /** Two dossiers, with a waiver of each kind. */
  static final String[] WAIVED = {
    "--waivers",
    "examples/waivers/constructed-waivers.yaml",
    Examples.file("red-sea-2024"),
    Examples.file("eatc")
  };

  private static final ImmutableList<String> SELECTED =
      ImmutableList.of("efp-lithuania-2022", "ims-report-2015", "proposed-cooperation");

  /** The smallest page. */
  private static final String SMALL = "ims-report-2015";

  /** The ending of a golden file, and what is asked for. */
  private enum Kind {
    SARIF(".sarif", "sarif", "en"),
    JUNIT(".xml", "junit", "en"),
    DUTCH_JUNIT(".nl.xml", "junit", "nl"),
    MARKDOWN(".md", "markdown", "en"),
    DUTCH_MARKDOWN(".nl.md", "markdown", "nl"),
    HTML(".html", "html", "en"),
    DUTCH_HTML(".nl.html", "html", "nl");

    private final String ending;
    private final String format;
    private final String language;

    Kind(String ending, String format, String language) {
      this.ending = ending;
      this.format = format;
      this.language = language;
    }

    String assess(String... files) {
      return Examples.assess(format, language, files);
    }
  }

  static Stream<Arguments> cases() throws IOException {
    return Streams.concat(
        Examples.names().stream().map(example -> Arguments.of(example, Kind.MARKDOWN)),
        SELECTED.stream()
            .flatMap(
                example ->
                    Stream.of(
                            Kind.SARIF,
                            Kind.JUNIT,
                            Kind.DUTCH_JUNIT,
                            Kind.DUTCH_MARKDOWN,
                            Kind.HTML)
                        .map(kind -> Arguments.of(example, kind))),
        Stream.of(Arguments.of(SMALL, Kind.DUTCH_HTML)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void writes_what_it_wrote_before(String example, Kind kind) throws IOException {
    Golden.compare(GOLDEN.resolve(example + kind.ending), kind.assess(Examples.file(example)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DUTCH_HTML")
  void tells_problems_as_before(Kind kind) throws IOException {
    String written = kind.assess(UNREAD, Examples.file("benelux-renegade"), "none.yaml");
    Golden.compare(GOLDEN.resolve("problems" + kind.ending), written);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DUTCH_HTML")
  void tells_what_is_set_aside_as_before(Kind kind) throws IOException {
    Golden.compare(GOLDEN.resolve("waivers" + kind.ending), kind.assess(WAIVED));
  }

  @Test
  void each_golden_file_has_its_case() throws IOException {
    ImmutableList<String> expected =
        Streams.concat(
                cases().map(c -> c.get()[0] + ((Kind) c.get()[1]).ending),
                Stream.of("problems", "waivers")
                    .flatMap(
                        name ->
                            Stream.of(Kind.values())
                                .filter(kind -> kind != Kind.DUTCH_HTML)
                                .map(kind -> name + kind.ending)),
                Stream.of(EveryFormatGoldenTest.DIGESTS.getFileName().toString()))
            .sorted()
            .collect(ImmutableList.toImmutableList());
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .isEqualTo(expected);
    }
  }
}
