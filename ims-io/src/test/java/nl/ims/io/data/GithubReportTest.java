package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ims.io.ReadWaivers;
import nl.ims.io.WaiverUse;
import nl.ims.io.WaiversReader;
import nl.ims.io.problem.Problem;
import nl.ims.io.sample.Examples;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.waiver.WaiverTally;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GithubReportTest {

  private static final String AT_ITS_PLACE =
      "file=[^,:]+,line=\\d+,col=\\d+,title=[^,:]+::[^\\r\\n]+";

  /** A letter came after deployment, and nobody wrote down whether secrecy was the reason. */
  private static final String LATE =
      """
      ims: 1
      dossier: late
      recorded-through: 2025-04-21
      contribution:
        purposes: [international-legal-order]
        task: operation
        forms: [unit]
        armed-force: may-be-involved
      procedure:
        - {date: 2025-03-07, step: decision, by: government}
        - {date: 2025-04-08, step: letter, to: [house-of-representatives, senate],
           invokes: article-100}
        - {date: 2025-03-20, step: employment}
      """;

  static ImmutableList<String> examples() throws IOException {
    return Examples.names();
  }

  private static String assess(String file, String... options) {
    return Examples.print(
        ImmutableList.<String>builder()
            .add("assess", "--format", "github")
            .add(options)
            .add(file)
            .build()
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_violated_finding_is_one_command_and_a_line_counts_all(String example)
      throws IOException {
    Assessment assessment = Examples.assessed(example).assessment();
    for (String language : List.of("en", "nl")) {
      List<String> lines =
          Examples.assess("github", language, Examples.file(example)).lines().toList();
      assertThat(lines.subList(0, lines.size() - 1))
          .hasSize(assessment.count(Verdict.VIOLATED))
          .allMatch(line -> line.matches("::(error|warning|notice) " + AT_ITS_PLACE));
      assertThat(lines)
          .last(InstanceOfAssertFactories.STRING)
          .matches("ims: 1 dossier (assessed|beoordeeld): \\d+ [^:]+");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_else_makes_the_run_fail_is_a_notice_and_ten_of_these_are_shown(String example)
      throws IOException {
    Assessment assessment = Examples.assessed(example).assessment();
    long failing =
        assessment.findings().stream()
            .filter(
                finding ->
                    finding.verdict() == Verdict.UNDETERMINED
                        || finding.verdict() == Verdict.NEEDS_JUDGEMENT)
            .filter(finding -> !finding.waits())
            .count();
    List<String> all =
        assess(Examples.file(example), "--fail-on", "judgement", "--fail-level", "format")
            .lines()
            .filter(line -> line.startsWith("::notice "))
            .toList();
    List<String> notices =
        all.stream()
            .filter(line -> line.matches("::notice .*title=(undetermined|needs judgement|ims).*"))
            .toList();
    long room = 10L + notices.size() - all.size();

    assertThat(notices).hasSize((int) Math.min(failing, room));
    assertThat(notices.stream().filter(line -> !line.startsWith("::notice title=ims::")))
        .hasSize((int) (failing > room ? room - 1 : failing))
        .allMatch(line -> line.matches("::notice " + AT_ITS_PLACE));
    if (failing > room) {
      assertThat(notices)
          .last()
          .isEqualTo(
              "::notice title=ims::"
                  + (failing - room + 1)
                  + " more findings make this run fail. ims assess --all lists them.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"constructed-standby-force", "red-sea-2024", "uruzgan-2006"})
  void no_more_notices_are_written_than_are_shown_where_some_are_violated(String example) {
    List<String> notices =
        assess(Examples.file(example), "--fail-on", "undetermined", "--fail-level", "guidance")
            .lines()
            .filter(line -> line.startsWith("::notice "))
            .toList();
    assertThat(notices).hasSizeLessThanOrEqualTo(10);
    assertThat(notices).last().asString().contains(" more findings make this run fail.");
  }

  @Test
  void what_is_missing_is_named_where_the_run_fails_for_want_of_it(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("late.yaml"), LATE);

    assertThat(assess(file.toString(), "--fail-on", "undetermined", "--fail-level", "law").lines())
        .containsExactly(
            "::notice file="
                + file
                + ",line=1,col=1,title=undetermined%3A article-100/prior-information::Depends on"
                + " contribution.secrecy. On record: letter of 8 April 2025, to: House of"
                + " Representatives, Senate (19 days after deployment).%0AThe government informs"
                + " both chambers before the armed forces are deployed.",
            "::notice file="
                + file
                + ",line=1,col=1,title=undetermined%3A article-100/information-afterwards::Depends"
                + " on contribution.secrecy.%0AWhere compelling reasons prevent both chambers from"
                + " being informed in advance, they are informed as soon as possible afterwards.",
            "ims: 1 dossier assessed: 0 violated, 0 need judgement, 61 undetermined, 6 satisfied,"
                + " 25 not applicable");
    assertThat(assess(file.toString(), "--fail-on", "undetermined", "--lang", "nl").lines())
        .hasSize(11)
        .endsWith(
            "::notice title=ims::50 andere bevindingen laten deze run falen. ims assess --all noemt"
                + " ze.",
            "ims: 1 dossier beoordeeld: 0 geschonden, 0 oordeel nodig, 61 onbepaald, 6 voldaan, 25"
                + " niet van toepassing");
    assertThat(assess(file.toString()).lines()).hasSize(1);
    assertThat(assess(file.toString(), "--fail-on", "never").lines()).hasSize(1);
  }

  @Test
  void what_is_set_aside_is_not_told_and_waivers_that_are_findings_are() {
    String told = Examples.assess("github", "en", Examples.waived());
    assertThat(told.lines())
        .noneMatch(line -> line.contains("no-departure-before-debate::"))
        .filteredOn(line -> line.contains("title=violated%3A waiver/"))
        .hasSize(3)
        .allMatch(line -> line.startsWith("::notice file="));
    assertThat(told).containsPattern("\nims: 2 dossiers assessed: .*; set aside: 2\n$");
  }

  @Test
  void a_waiver_that_makes_the_run_fail_is_told_though_it_is_not_violated() {
    String yaml =
        """
        ims-waivers: 1
        waivers:
          - {dossier: other, rule: article-100/both-chambers, subject: letter/2024-03-08,
             reason: sent later, authority: the board, paper: kst-29521-471, through: 2024-12-31}
        """;
    ReadWaivers read =
        WaiversReader.read("w.yaml", yaml.getBytes(StandardCharsets.UTF_8)).waivers();
    WaiverUse use = new WaiverUse(read, new WaiverTally(read.waivers()).outcomes());
    ByteArrayOutputStream silent = new ByteArrayOutputStream();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    GithubReport.to(silent, Language.EN).finish(List.of(), use);
    GithubReport.to(out, Language.EN, SarifResults.ALL).finish(List.of(), use);

    assertThat(silent.toString(StandardCharsets.UTF_8)).isEqualTo("ims: 0 dossiers assessed\n");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "::notice file=w.yaml,line=3,col=5,title=undetermined%3A waiver/unused::other"
                + " article-100/both-chambers letter/2024-03-08: No dossier of this run is called"
                + " 'other'; whether it is used is not known.\nims: 0 dossiers assessed\n");
  }

  @Test
  void a_pattern_is_no_file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GithubReport.to(out, Language.EN).finish(List.of(new Problem("x/*.yml", 1, 1, "$", "none")));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "::error title=cannot be read::x/*.yml: none\nims: 0 dossiers assessed; 1 problem\n");
  }

  @Test
  void nothing_in_a_name_or_a_message_ends_a_command_or_a_property() {
    Problem problem = new Problem("a,b:%\n.yaml", 3, 7, "$", "100%\r\n::error::x, y");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GithubReport.to(out, Language.EN).finish(List.of(problem));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "::error file=a%2Cb%3A%25%0A.yaml,line=3,col=7,title=cannot be read::"
                + "$: 100%25%0D%0A::error::x, y\nims: 0 dossiers assessed; 1 problem\n");
  }

  @Test
  void standard_input_is_no_file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GithubReport.to(out, Language.NL).finish(List.of(new Problem("-", 1, 1, "$", "leeg")));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "::error title=niet te lezen::$: leeg\nims: 0 dossiers beoordeeld; 1 leesprobleem\n");
  }
}
