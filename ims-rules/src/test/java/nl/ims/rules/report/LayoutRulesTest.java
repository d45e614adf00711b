package nl.ims.rules.report;

import static nl.ims.rules.report.Findings.dutch;
import static nl.ims.rules.report.Findings.english;
import static nl.ims.rules.report.Findings.missing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.AnnexEntry;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;

/** How the report is laid out. */
class LayoutRulesTest {
  private static final String PAPER = "report/paper-and-day";
  private static final String WITH = "report/annex-1-contributes";
  private static final String WITHOUT = "report/annex-1-does-not-contribute";
  private static final String STATUS = "report/project-status";

  private static final YearlyReport REPORT = YearlyReport.of(2015);
  private static final ImmutableList<AnnexEntry> SOME =
      ImmutableList.of(AnnexEntry.builder().name(Text.of("KFOR")).build());

  private static Findings annex1(
      Optional<ImmutableList<AnnexEntry>> with, Optional<ImmutableList<AnnexEntry>> without) {
    return Findings.in(REPORT.withAnnex1(new Annex1(with, without)));
  }

  @Test
  void a_paper_and_a_day_satisfy_and_each_is_asked_for() {
    YearlyReport paper = REPORT.withPaper(Paper.parse("kst-33279-16"));
    Finding both = Findings.in(paper.withDate(LocalDate.of(2015, 10, 30))).of(PAPER);
    assertThat(both.verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(both))
        .isEqualTo("Stuk en datum zijn vermeld: stuk: vermeld; datum: 30 oktober 2015.");
    assertThat(english(both))
        .isEqualTo("Paper and date are stated: paper: stated; date: 30 October 2015.");
    assertThat(Findings.in(paper).verdict(PAPER)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(Findings.in(paper).of(PAPER))).containsExactly("report.date");
    assertThat(missing(Findings.in(REPORT).of(PAPER)))
        .containsExactly("report.date + report.paper");
  }

  @Test
  void a_half_of_annex_1_that_lists_something_satisfies() {
    Findings findings = annex1(Optional.of(SOME), Optional.of(SOME));
    assertThat(findings.verdict(WITH)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(findings.of(WITH)))
        .isEqualTo("Bijlage 1 noemt waaraan Nederland bijdraagt: bijdragen: vermeld.");
    assertThat(english(findings.of(WITH)))
        .isEqualTo("Annex 1 lists what the Netherlands contributes to: contributions: stated.");
    assertThat(findings.verdict(WITHOUT)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(findings.of(WITHOUT)))
        .isEqualTo("Bijlage 1 noemt waaraan Nederland niet bijdraagt: geen bijdrage: vermeld.");
    assertThat(english(findings.of(WITHOUT)))
        .isEqualTo(
            "Annex 1 lists what the Netherlands does not contribute to: no contribution: stated.");
  }

  @Test
  void a_half_that_is_stated_to_be_empty_needs_judgement() {
    Findings findings = annex1(Optional.of(ImmutableList.of()), Optional.of(ImmutableList.of()));
    assertThat(findings.verdict(WITH)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(findings.of(WITH)))
        .isEqualTo("Volgens bijlage 1 draagt Nederland nergens aan bij: bijdragen: geen.");
    assertThat(english(findings.of(WITH)))
        .isEqualTo(
            "According to annex 1 the Netherlands contributes to nothing: contributions: none.");
    assertThat(findings.verdict(WITHOUT)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(english(findings.of(WITHOUT)))
        .isEqualTo(
            "According to annex 1 there is nothing to which the Netherlands does not contribute:"
                + " no contribution: none.");
  }

  @Test
  void a_half_that_is_absent_is_asked_for_though_the_other_is_there() {
    Findings findings = annex1(Optional.of(SOME), Optional.empty());
    assertThat(findings.verdict(WITHOUT)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(findings.of(WITHOUT))).containsExactly("report.annex-1.does-not-contribute");
    assertThat(missing(Findings.in(REPORT).of(WITH))).containsExactly("report.annex-1.contributes");
  }

  @Test
  void a_project_has_a_status_or_is_asked_for_one() {
    ProjectState silent = ProjectState.builder().id("c-17").build();
    Findings findings =
        Findings.in(
            REPORT.withAnnex2(
                ImmutableList.of(silent, silent.withId("eatc").withStatus(Text.of("runs")))));
    assertThat(findings.subjects(STATUS)).containsExactly("c-17", "eatc");
    assertThat(findings.verdict(STATUS, "eatc")).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(findings.of(STATUS, "eatc")))
        .isEqualTo("De stand van het project is vermeld: stand: vermeld.");
    assertThat(english(findings.of(STATUS, "eatc")))
        .isEqualTo("The status of the project is stated: status: stated.");
    assertThat(findings.verdict(STATUS, "c-17")).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(findings.of(STATUS, "c-17"))).containsExactly("report.annex-2[0].status");
  }
}
