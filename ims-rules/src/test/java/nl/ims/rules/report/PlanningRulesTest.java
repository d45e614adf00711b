package nl.ims.rules.report;

import static nl.ims.rules.report.Findings.dutch;
import static nl.ims.rules.report.Findings.english;
import static nl.ims.rules.report.Findings.missing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;

/** The planning of projects. */
class PlanningRulesTest {
  private static final String PLANNING = "report/project-planning";
  private static final String SLIPPAGE = "report/project-slippage";
  private static final LocalDate DAY = LocalDate.of(2018, 4, 1);

  private static final ProjectState APOLLO = ProjectState.builder().id("apollo").build();
  private static final ProjectState OTHER =
      ProjectState.builder()
          .id("414-battalion")
          .milestones(ImmutableList.of(Milestone.builder().planned(DAY).build()))
          .build();
  private static final Milestone SILENT = Milestone.builder().build();
  private static final Milestone PLANNED =
      Milestone.builder().milestone(Text.of("onderstelling", "subordination")).planned(DAY).build();

  /** The project in question comes second: its milestones are not the first of the file. */
  private static Findings of(Milestone... milestones) {
    return of(APOLLO.withMilestones(ImmutableList.copyOf(milestones)));
  }

  private static Findings of(ProjectState project) {
    return Findings.in(YearlyReport.of(2018).withAnnex2(ImmutableList.of(OTHER, project)));
  }

  @Test
  void one_planned_day_satisfies_and_tells_how_late_a_milestone_was_reached() {
    Finding planned = of(SILENT, PLANNED).of(PLANNING, "apollo");
    assertThat(planned.verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(planned))
        .isEqualTo("Een mijlpaal heeft een geplande datum: gepland: 1 april 2018.");
    assertThat(planned.proof().get(0).question())
        .isEqualTo("report.annex-2[1].milestones[1].planned");
    Finding late =
        of(PLANNED.withActual(DAY.plusDays(3)), SILENT.withPlanned(DAY).withActual(DAY))
            .of(PLANNING, "apollo");
    assertThat(dutch(late))
        .isEqualTo(
            "Een mijlpaal heeft een geplande datum: gepland: 1 april 2018. Mijlpalen:"
                + " ‘onderstelling’ gepland 2018-04-01, bereikt 2018-04-04 (3 dagen later);"
                + " nummer 2 gepland 2018-04-01, bereikt 2018-04-01 (dezelfde dag).");
    assertThat(english(late))
        .isEqualTo(
            "A milestone has a planned date: planned: 1 April 2018. Milestones: ‘subordination’"
                + " planned 2018-04-01, reached 2018-04-04 (3 days later); number 2 planned"
                + " 2018-04-01, reached 2018-04-01 (the same day).");
  }

  @Test
  void milestones_without_a_planned_day_ask_for_one_each() {
    Finding finding = of(SILENT, SILENT.withActual(DAY)).of(PLANNING, "apollo");
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(finding))
        .containsExactly(
            "report.annex-2[1].milestones[0].planned", "report.annex-2[1].milestones[1].planned");
    assertThat(missing(of(APOLLO).of(PLANNING, "apollo")))
        .containsExactly("report.annex-2[1].milestones");
  }

  @Test
  void a_project_without_milestones_needs_judgement_since_planning_is_given_where_possible() {
    Findings findings = of();
    assertThat(findings.verdict(PLANNING, "apollo")).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(findings.of(PLANNING, "apollo")))
        .isEqualTo(
            "Vermeld is dat het project geen mijlpalen heeft; planning geldt waar mogelijk:"
                + " mijlpalen: geen.");
    assertThat(english(findings.of(PLANNING, "apollo")))
        .isEqualTo(
            "The project is stated to have no milestones; planning is given where possible:"
                + " milestones: none.");
    assertThat(findings.verdict(SLIPPAGE, "apollo")).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void a_plan_that_stands_or_comes_forward_satisfies() {
    Finding finding =
        of(PLANNED.withPreviouslyPlanned(DAY), PLANNED.withPreviouslyPlanned(DAY.plusDays(1)))
            .of(SLIPPAGE, "apollo");
    assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(finding))
        .isEqualTo(
            "Geen mijlpaal is later gepland dan in de vorige rapportage: mijlpalen: vermeld;"
                + " gepland: 1 april 2018; eerder gepland: 1 april 2018; gepland: 1 april 2018;"
                + " eerder gepland: 2 april 2018. Mijlpalen: ‘onderstelling’ eerder gepland"
                + " 2018-04-01, nu 2018-04-01 (dezelfde dag); ‘onderstelling’ eerder gepland"
                + " 2018-04-02, nu 2018-04-01 (1 dag eerder).");
    assertThat(english(finding))
        .isEqualTo(
            "No milestone is planned later than in the previous report: milestones: stated;"
                + " planned: 1 April 2018; previously planned: 1 April 2018; planned: 1 April"
                + " 2018; previously planned: 2 April 2018. Milestones: ‘subordination’"
                + " previously planned 2018-04-01, now 2018-04-01 (the same day);"
                + " ‘subordination’ previously planned 2018-04-02, now 2018-04-01 (1 day"
                + " earlier).");
  }

  @Test
  void one_plan_that_moved_needs_judgement_whatever_the_others() {
    Finding finding =
        of(SILENT, PLANNED.withPreviouslyPlanned(DAY.minusDays(59))).of(SLIPPAGE, "apollo");
    assertThat(finding.verdict()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(finding))
        .isEqualTo(
            "Een mijlpaal is later gepland dan in de vorige rapportage: mijlpalen: vermeld;"
                + " gepland: 1 april 2018; eerder gepland: 1 februari 2018. Mijlpalen:"
                + " ‘onderstelling’ eerder gepland 2018-02-01, nu 2018-04-01 (59 dagen later).");
    assertThat(english(finding))
        .isEqualTo(
            "A milestone is planned later than in the previous report: milestones: stated;"
                + " planned: 1 April 2018; previously planned: 1 February 2018. Milestones:"
                + " ‘subordination’ previously planned 2018-02-01, now 2018-04-01 (59 days"
                + " later).");
  }

  @Test
  void an_inferred_milestone_says_so() {
    Finding finding = of(SILENT.withPlanned(DAY).withInferred(true)).of(PLANNING, "apollo");
    assertThat(english(finding))
        .isEqualTo("A milestone has a planned date: planned: 1 April 2018 (inferred).");
  }

  @Test
  void what_was_planned_before_is_asked_for_and_what_is_known_already_is_told() {
    Milestone same = PLANNED.withPreviouslyPlanned(DAY);
    Finding finding = of(same, PLANNED, SILENT).of(SLIPPAGE, "apollo");
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(finding))
        .containsExactly(
            "report.annex-2[1].milestones[1].previously-planned",
            "report.annex-2[1].milestones[2].planned"
                + " + report.annex-2[1].milestones[2].previously-planned");
    assertThat(english(finding))
        .isEqualTo(
            "Depends on report.annex-2[1].milestones[1].previously-planned, or on"
                + " report.annex-2[1].milestones[2].planned +"
                + " report.annex-2[1].milestones[2].previously-planned. Milestones:"
                + " ‘subordination’ previously planned 2018-04-01, now 2018-04-01 (the same"
                + " day).");
    assertThat(missing(of(APOLLO).of(SLIPPAGE, "apollo")))
        .containsExactly("report.annex-2[1].milestones");
  }

  /** A day that is added later must not turn an answer: see the law of information. */
  @Test
  void the_day_on_which_a_milestone_was_reached_changes_no_slippage() {
    Milestone same = PLANNED.withPreviouslyPlanned(DAY);
    assertThat(of(same.withActual(DAY.plusYears(2))).verdict(SLIPPAGE, "apollo"))
        .isEqualTo(Verdict.SATISFIED);
    Finding reached = of(SILENT.withPreviouslyPlanned(DAY).withActual(DAY)).of(SLIPPAGE, "apollo");
    assertThat(missing(reached)).containsExactly("report.annex-2[1].milestones[0].planned");
  }
}
