package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.Selection;
import nl.ims.io.cli.Ims;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.assertions.ImsAssertions;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens: its dossier, its output, its Java. */
final class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path THIS = Path.of("src/test/java/nl/ims/io/ReadmeTest.java");
  private static final String EXAMPLE = "ims-io/examples/red-sea-2024.yaml";
  private static final String VIOLATED = "ims-io/examples/resolute-support-2021.yaml";
  private static final String WAIVERS =
      "ims-io/examples/waivers/constructed-resolute-support-2021.yaml";
  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w*)\\n(.*?)```");

  private static final Pattern ASKED = Pattern.compile("`\\./ims (catalogue --[^`]*)`");
  private static final Pattern DRAFTED = Pattern.compile("`\\./ims report (\\d+) (ims-io/[^`]*)`");

  @Test
  void the_java_of_the_readme_is_the_java_below() throws IOException {
    String here = Files.readString(THIS);
    String snippet = block("java", "Dossier dossier =");
    assertThat(here).contains(snippet.indent(4).stripTrailing());
    assertThat(embed()).contains("article-100/both-chambers misses [[procedure.letter]]");
  }

  private static List<String> embed() {
    List<String> printed = new ArrayList<>();
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      snippet();
    } finally {
      System.setOut(console);
    }
    bytes.toString(StandardCharsets.UTF_8).lines().forEach(printed::add);
    return printed;
  }

  private static void snippet() {
    Dossier dossier =
        Dossier.builder()
            .id("frigate")
            .contribution(
                Contribution.builder()
                    .purposes(ImmutableSortedSet.of(Purpose.INTERNATIONAL_LEGAL_ORDER))
                    .task(Task.OPERATION)
                    .forms(ImmutableSortedSet.of(Form.UNIT))
                    .armedForce(ArmedForce.MAY_BE_INVOLVED)
                    .build())
            .addProcedure(
                Step.builder()
                    .date(LocalDate.of(2024, 3, 8))
                    .kind(StepKind.LETTER)
                    .to(ImmutableSortedSet.of(Chamber.HOUSE_OF_REPRESENTATIVES))
                    .build())
            .build();
    Assessment assessment = Assessor.standard().assess(dossier);
    for (Finding finding : assessment.findings()) {
      if (finding.verdict() == Verdict.UNDETERMINED) {
        System.out.println(finding.rule().id() + " misses " + finding.missing());
      }
    }
  }

  @Test
  void the_dossier_of_the_readme_is_the_example_without_its_points() throws IOException {
    ReadResult shown =
        DossierReader.read("README.md", block("yaml", "dossier:").getBytes(StandardCharsets.UTF_8));
    ReadResult example =
        DossierReader.read(EXAMPLE, Files.readAllBytes(Path.of("..").resolve(EXAMPLE)));
    assertThat(shown.problems()).isEmpty();
    assertThat(shown.dossiers().get(0).dossier())
        .isEqualTo(example.dossiers().get(0).dossier().withPoints(ImmutableSortedMap.of()));
  }

  @Test
  void the_output_of_the_readme_is_the_output() throws IOException {
    assertThat(block("", "Regime:")).isEqualTo(printed(0, "assess"));
  }

  @Test
  void the_line_of_time_of_the_readme_is_the_line() throws IOException {
    assertThat(block("", "here the record ends")).isEqualTo(printed(0, "timeline"));
  }

  @Test
  void the_formats_of_the_readme_are_what_is_written() throws IOException {
    assertThat(printed(1, VIOLATED, "assess", "--format", "sarif"))
        .contains("\n" + block("json", "\"ruleId\"").indent(10));
    assertThat(printed(1, VIOLATED, "assess", "--format", "junit"))
        .contains("\n" + block("xml", "<testcase"));
    assertThat(printed(1, VIOLATED, "assess", "--format", "markdown"))
        .startsWith(block("markdown", "## ims:"));
  }

  @Test
  void the_waiver_of_the_readme_is_the_example_and_is_told_so() throws IOException {
    String waivers = block("yaml", "ims-waivers: 1");
    assertThat(Files.readString(Path.of("..").resolve(WAIVERS))).endsWith(waivers);
    assertThat(printed(0, VIOLATED, "assess", "--waivers", "../" + WAIVERS))
        .contains("\n" + block("", "Set aside through"));
  }

  @Test
  void the_catalogue_of_the_readme_is_how_the_list_begins() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher asked = ASKED.matcher(Files.readString(README));
    assertThat(asked.find()).isTrue();
    int exit =
        Ims.run(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            asked.group(1).split(" ", -1));
    assertThat(exit).isZero();
    Selection all = Catalogue.bundled().select(ImmutableList.of());
    assertThat(Files.readString(README))
        .contains("lists " + all.matching().size() + " cooperations")
        .contains("and " + all.staysOut().size() + " that the Netherlands stays out\nof");
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(block("", "rows match") + "\n");
  }

  @Test
  void the_profile_of_the_readme_is_how_that_of_the_example_begins() throws IOException {
    assertThat(printed(0, "ims-io/examples/constructed-cooperation.yaml", "assess"))
        .contains("\n" + block("", "Sovereignty (a profile"));
  }

  @Test
  void the_draft_of_the_readme_is_how_its_gaps_begin() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher asked = DRAFTED.matcher(Files.readString(README));
    assertThat(asked.find()).isTrue();
    int exit =
        Ims.run(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            "report",
            asked.group(1),
            "../" + asked.group(2));
    assertThat(exit).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\n>\n" + block("", "report.promises[1].answered"));
  }

  @Test
  void the_outline_of_the_readme_is_what_is_outlined() throws IOException {
    assertThat(printed(0, "ims-io/examples/draft-proposal.yaml", "outline"))
        .contains("\n\n" + block("markdown", "## Gronden voor deelname") + "\n## ");
  }

  @Test
  void the_test_of_the_readme_is_a_test_that_runs() throws IOException {
    String shown = block("java", "final class RedSeaTest");
    String runs = Files.readString(THIS.resolveSibling("RedSeaTest.java"));
    String sameModule = "import nl.ims.io.DossierReader;\nimport nl.ims.io.ReadResult;\n";
    assertThat(shown).contains(sameModule);
    assertThat("package nl.ims.io;\n\n" + shown.replace(sameModule, "")).isEqualTo(runs);
  }

  @Test
  void the_failure_of_the_readme_is_what_fails() throws IOException {
    ReadResult read =
        DossierReader.read(EXAMPLE, Files.readAllBytes(Path.of("..").resolve(EXAMPLE)));
    Assessment assessment = Assessor.standard().assess(read.dossiers().get(0).dossier());
    String shown = block("", "did you mean article-100/prior-information?");
    assertThatThrownBy(
            () -> ImsAssertions.assertThat(assessment).finding("article-100/prior-informatin"))
        .hasMessage("\n" + shown.stripTrailing());
  }

  private static String printed(int code, String command) {
    return printed(code, EXAMPLE, command);
  }

  /** What a command prints about an example, and its exit code is checked. */
  private static String printed(int code, String example, String... command) {
    String[] arguments = Arrays.copyOf(command, command.length + 1);
    arguments[command.length] = "../" + example;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        Ims.run(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            arguments);
    assertThat(exit).isEqualTo(code);
    return out.toString(StandardCharsets.UTF_8).replace("../" + example, example);
  }

  /** The block of the README in some language that holds some words. */
  private static String block(String language, String words) throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(README));
    while (blocks.find()) {
      if (blocks.group(1).equals(language) && blocks.group(2).contains(words)) {
        return blocks.group(2);
      }
    }
    throw new AssertionError("README.md has no block of " + language + " with " + words);
  }
}
