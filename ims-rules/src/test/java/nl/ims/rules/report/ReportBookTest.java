package nl.ims.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Rule;
import org.junit.jupiter.api.Test;

/** The rules on the yearly report as a whole: levels, papers, words. */
class ReportBookTest {
  private static Rule rule(String id) {
    return ReportBook.BOOK.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_was_promised_is_a_commitment_the_layout_practice_and_planning_guidance() {
    assertThat(ReportBook.BOOK.rules().stream().map(r -> r.id() + " " + r.level().code()))
        .containsExactly(
            "report/paper-and-day practice",
            "report/in-its-year commitment",
            "report/promise-answered commitment",
            "report/partner-treated commitment",
            "report/topic-treated guidance",
            "report/annex-1-contributes practice",
            "report/annex-1-does-not-contribute guidance",
            "report/project-status practice",
            "report/project-planning guidance",
            "report/project-slippage guidance");
  }

  @Test
  void each_rule_rests_on_its_papers_and_says_how_surely() {
    assertThat(ReportBook.BOOK.rules().stream().map(ReportBookTest::papers))
        .containsExactly(
            "report/paper-and-day: kst-33279-10 read, kst-33279-19 read",
            "report/in-its-year: kst-33279-8 reconstructed, kst-33279-10 read,"
                + " kst-33279-19 inferred",
            "report/promise-answered: kst-33279-16 inferred",
            "report/partner-treated: kst-33279-14 reconstructed, kst-33279-16 inferred",
            "report/topic-treated: kst-33279-16 inferred",
            "report/annex-1-contributes: kst-33279-16 inferred, kst-33279-19 read",
            "report/annex-1-does-not-contribute: kst-33279-16 inferred",
            "report/project-status: kst-33279-16 inferred, kst-33279-19 read",
            "report/project-planning: kst-33279-16 inferred",
            "report/project-slippage: kst-33279-16 inferred");
  }

  private static String papers(Rule rule) {
    return rule.id()
        + ": "
        + String.join(
            ", ",
            rule.citations().stream()
                .map(cited -> cited.source() + " " + cited.evidence().code())
                .toList());
  }

  @Test
  void the_page_of_the_letter_was_read_and_its_number_was_inferred() {
    for (Rule rule : ReportBook.BOOK.rules()) {
      for (Citation cited : rule.citations()) {
        if (cited.source().toString().equals("kst-33279-16")) {
          assertThat(cited.evidence()).isEqualTo(Evidence.INFERRED);
          assertThat(cited.where().in(Language.NL))
              .startsWith("pagina 2: ")
              .endsWith("; de pagina is gelezen, het nummer is afgeleid");
          assertThat(cited.where().in(Language.EN))
              .startsWith("page 2: ")
              .endsWith("; the page was read, the number is inferred");
        }
      }
    }
  }

  @Test
  void the_words_of_a_rule_name_lists_and_keys() {
    assertThat(rule("report/project-slippage").conditionInWords().in(Language.EN).lines())
        .containsExactly(
            "for each: project",
            "applies: milestones: stated",
            "needs judgement: for some element of milestones: planned is after"
                + " its previously-planned",
            "otherwise: satisfied");
    assertThat(rule("report/project-planning").conditionInWords().in(Language.NL).lines())
        .containsExactly(
            "voor elke: project",
            "voldaan: voor een element van milestones geldt: planned: vermeld",
            "anders: oordeel nodig");
    assertThat(rule("report/in-its-year").conditionInWords().in(Language.EN).lines())
        .containsExactly("satisfied: the year of date is year", "otherwise: needs judgement");
    assertThat(rule("report/partner-treated").conditionInWords().in(Language.EN).lines())
        .containsExactly(
            "for each: announced partner", "satisfied: treated: yes", "otherwise: violated");
  }

  @Test
  void a_report_that_states_nothing_is_asked_for_everything() {
    var assessment = Assessor.standard().assess(Findings.dossier(YearlyReport.builder().build()));
    assertThat(assessment.books()).containsExactly(ReportBook.BOOK);
    assertThat(assessment.regime()).isEmpty();
    assertThat(
            assessment.findings().stream()
                .flatMap(finding -> finding.missing().stream())
                .flatMap(set -> set.stream())
                .collect(ImmutableSet.toImmutableSet()))
        .containsExactlyInAnyOrder(
            "report.paper",
            "report.date",
            "report.year",
            "report.promises",
            "report.partners-announced",
            "report.topics",
            "report.annex-1.contributes",
            "report.annex-1.does-not-contribute",
            "report.annex-2");
  }
}
