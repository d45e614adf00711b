package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadDossier;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Phrases;
import nl.ims.io.problem.Problem;
import nl.ims.io.sample.Examples;
import nl.ims.io.sample.Markdown;
import nl.ims.io.sample.Sarif;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Comments, read by a parser of somebody else. */
final class MarkdownReportTest {

  /** What a comment is made of; nothing in it leads away or is code. */
  private static final ImmutableList<String> NODES =
      ImmutableList.of(
          "Document",
          "Heading",
          "Paragraph",
          "BulletList",
          "ListItem",
          "StrongEmphasis",
          "Text",
          "BlockQuote",
          "TableBlock",
          "TableHead",
          "TableBody",
          "TableRow",
          "TableCell");

  static ImmutableList<String> examples() throws IOException {
    return Examples.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_comment_is_made_of_a_few_things(String example) throws IOException {
    for (String language : List.of("en", "nl")) {
      String comment = Examples.assess("markdown", language, Examples.file(example));
      assertThat(comment).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\n\n\n");
      List<Node> nodes = Markdown.nodes(comment);
      assertThat(nodes).extracting(n -> n.getClass().getSimpleName()).isSubsetOf(NODES);
      assertThat(nodes).filteredOn(n -> n instanceof Heading).hasSize(2);
      assertThat(nodes).filteredOn(n -> n instanceof TableRow).hasSize(2);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void each_broken_rule_stands_in_the_comment_with_its_papers(String example) throws IOException {
    String comment = Markdown.text(Examples.assess("markdown", "en", Examples.file(example)));
    Phrases phrases = new Phrases(Language.EN);
    for (Finding finding : Examples.assessed(example).assessment().findings()) {
      if (finding.verdict() == Verdict.VIOLATED && !Fold.onFramework(finding)) {
        assertThat(comment)
            .contains(finding.rule().id())
            .contains(Harmless.text(FindingLines.lead(finding, phrases)))
            .contains(Harmless.text(finding.details().orElseThrow().in(Language.EN)))
            .contains(
                Papers.brief(finding.citations(), phrases).asList().get(0).replace('\u00A0', ' '));
      }
    }
  }

  @Test
  void problems_come_before_the_table() throws IOException {
    String comment =
        MarkdownReport.in(Language.EN)
            .of(
                ImmutableList.of(Examples.assessed("eatc")),
                ImmutableList.of(new Problem("a|b.yaml", 1, 2, "$", "is <b>no</b> @dossier")),
                assessed -> true,
                "violated/law");
    assertThat(comment)
        .startsWith(
            """
            ## ims: 1 dossier

            **Could not be read:**

            - a\\|b.yaml:1:2: \\$: is \\<b\\>no\\</b\\> @\u200Bdossier

            | dossier | regime | violated | needs judgement | undetermined | satisfied | overdue | worst |
            | --- | --- | ---: | ---: | ---: | ---: | ---: | --- |
            | ✗ eatc |\
            """);
    assertThat(comment)
        .contains(
            "\n✗ violated/law\n\nWorst: the highest level of what is violated; if nothing is, of"
                + " what needs judgement; else of what is undetermined.\n\nWhat is undetermined is"
                + " only counted here: ims missing names the facts that settle it, --all shows each"
                + " finding.\n\n### ");
  }

  @Test
  void what_is_only_counted_is_said_to_be() throws IOException {
    String counted = "What is undetermined is only counted here";
    String file = Examples.file("red-sea-2024");
    assertThat(Examples.assess("markdown", "en", file))
        .contains(counted)
        .contains(
            " 55 of the 71 findings that apply or may apply rest on a text that was reconstructed");
    assertThat(Examples.print("assess", "--format", "markdown", "--all", file))
        .doesNotContain(counted)
        .contains(" of the 94 findings shown rest on a text that was reconstructed");
    assertThat(
            Examples.print(
                "assess",
                "--format",
                "markdown",
                "--fail-on",
                "undetermined",
                "--lang",
                "nl",
                file))
        .doesNotContain("alleen geteld")
        .contains(
            "\nErgste: het hoogste niveau van wat is geschonden; is er niets geschonden, dan van"
                + " wat oordeel nodig heeft; anders van wat onbepaald is.\n")
        .contains(" 44 van de 47 getoonde bevindingen rusten op");
    assertThat(Examples.assess("markdown", "nl", file))
        .contains(
            "\nWat onbepaald is, is hier alleen geteld: ims missing noemt de feiten die het"
                + " beslissen, --all toont elke bevinding.\n")
        .contains(" 55 van de 71 bevindingen die van toepassing zijn of kunnen zijn rusten op");
  }

  @ParameterizedTest
  @CsvSource({"EN, Left out for want of room: ", "NL, 'Weggelaten, omdat er geen plaats is: '"})
  void what_has_no_room_is_told(Language language, String told) throws IOException {
    List<Assessed> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(named("d".repeat(1 + i % 90) + "-" + i));
    }
    ImmutableList<Problem> problems =
        ImmutableList.copyOf(
            many.stream().map(a -> new Problem(a.file(), 1, 1, "x", "wrong")).toList());
    String comment = MarkdownReport.in(language).of(many, problems, a -> false, "");
    assertThat(comment.length()).isBetween(55_000, 64_999);
    assertThat(comment.lines().toList()).last().asString().startsWith("> **" + told);
    assertThat(Markdown.nodes(comment)).filteredOn(n -> n instanceof TableBlock).hasSize(1);
    long rows = Markdown.nodes(comment).stream().filter(n -> n instanceof TableRow).count() - 1;
    assertThat(comment)
        .contains("; " + (1000 - rows) + (language == Language.NL ? " rij" : " row"));
  }

  @Test
  void one_dossier_that_is_too_large_is_cut_between_findings_and_says_so() throws IOException {
    ReadDossier read =
        read(
            "ims: 1\ndossier: large\ntitle: large\nprocedure:\n"
                + "  - {date: 2024-03-08, step: departure, planned-voyage: false}\n".repeat(900)
                + "recorded-through: 2024-12-31\n"
                + "contribution: {purposes: [international-legal-order], task: operation,"
                + " forms: [unit], armed-force: may-be-involved, secrecy: none}\n");
    String comment =
        MarkdownReport.in(Language.EN)
            .of(ImmutableList.of(Sarif.assessed(read)), ImmutableList.of(), a -> false, "");
    assertThat(comment.length()).isBetween(55_000, 64_999);
    assertThat(comment)
        .endsWith(
            "\n> **Left out for want of room: the rest of large.** ims assess without --format"
                + " markdown shows all of it.\n");
    assertThat(Markdown.nodes(comment))
        .extracting(n -> n.getClass().getSimpleName())
        .isSubsetOf(NODES);
  }

  /** Wherever the cut falls, in a page that is a little longer each time. */
  @Test
  void no_title_stands_at_the_end_of_what_is_cut_off() {
    for (int length = 53_000; length < 54_400; length += 17) {
      String title = "a".repeat(length);
      ReadDossier read = read("ims: 1\ndossier: large\ntitle: " + title + "\nreport: {}\n");
      String comment =
          MarkdownReport.in(Language.EN)
              .of(ImmutableList.of(Sarif.assessed(read)), ImmutableList.of(), a -> false, "");
      int cut = comment.indexOf("\n> **Left out");
      assertThat(
              comment
                  .substring(0, cut < 0 ? comment.length() : cut)
                  .lines()
                  .filter(line -> !line.isBlank())
                  .toList())
          .last()
          .asString()
          .doesNotStartWith("**")
          .doesNotStartWith("###");
    }
  }

  @Test
  void a_text_without_room_is_left_out_with_its_dossier() throws IOException {
    ReadDossier read =
        read("ims: 1\ndossier: large\ntitle: " + "a".repeat(64_000) + "\nreport: {}\n");
    String comment =
        MarkdownReport.in(Language.EN)
            .of(ImmutableList.of(Sarif.assessed(read)), ImmutableList.of(), a -> false, "");
    assertThat(comment.length()).isLessThan(2_000);
    assertThat(comment).contains("the rest of large.**");
  }

  private static Assessed named(String id) {
    return Sarif.assessed(read("{ims: 1, dossier: " + id + ", report: {year: 2015}}\n"));
  }

  private static ReadDossier read(String yaml) {
    return DossierReader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)).dossiers().get(0);
  }
}
