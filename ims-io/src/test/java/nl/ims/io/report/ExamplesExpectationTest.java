package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.book.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each example says in its comments that the rules must say of it: lines {@code # expect:},
 * worked out by hand from the sentences of the rules.
 */
final class ExamplesExpectationTest {

  private static final Path EXAMPLES = Path.of("examples");
  private static final String EXPECT = "# expect: ";
  private static final String REGIME = "regime";

  @ParameterizedTest
  @MethodSource("examples")
  void the_rules_say_what_the_example_expects(Path example) throws IOException {
    ReadResult read = DossierReader.read(example.toString(), Files.readAllBytes(example));
    assertThat(read.problems()).isEmpty();
    Assessment assessment = Assessor.standard().assess(read.dossiers().get(0).dossier());
    List<String> said = said(assessment);
    List<String> expected = expected(example);
    assertThat(expected).isNotEmpty();
    assertThat(said).containsAll(expected);
  }

  private static List<String> expected(Path example) throws IOException {
    try (Stream<String> lines = Files.lines(example)) {
      return lines
          .filter(line -> line.startsWith(EXPECT))
          .map(line -> words(line.substring(EXPECT.length())))
          .toList();
    }
  }

  private static String words(String line) {
    return String.join(
        " ", Splitter.on(' ').omitEmptyStrings().splitToList(line.replace(",", " ")));
  }

  private static List<String> said(Assessment assessment) {
    List<String> said = new ArrayList<>();
    assessment.regime().map(regime -> REGIME + " " + codes(regime.outcomes())).ifPresent(said::add);
    for (Finding finding : assessment.findings()) {
      said.add(
          finding.rule().id()
              + finding.subject().map(subject -> " " + subject).orElse("")
              + " "
              + finding.verdict().code());
    }
    return said;
  }

  private static String codes(ImmutableList<Regime> regimes) {
    return String.join(" ", regimes.stream().map(Regime::code).toList());
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }
}
