package nl.ims.rules.report;

import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.dossier.Fill.FILLED;
import static nl.ims.rules.dossier.ReportQuestions.ANY_PROJECT;
import static nl.ims.rules.dossier.ReportQuestions.MILESTONES;
import static nl.ims.rules.dossier.ReportQuestions.PROJECTS;

import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Elements;
import nl.ims.rules.book.Rule;

/**
 * The planning of projects, and how far it slipped (<i>uitloop</i>).
 *
 * <p>Only a day that is planned is compared with the day that was planned before: what is added
 * later must not turn an answer, and the day on which a milestone was reached comes last. How late
 * it was reached is told, not judged.
 */
final class PlanningRules {
  static final Elements EACH_PROJECT =
      new Elements(PROJECTS, ANY_PROJECT.is(FILLED), Text.of("project", "project"));

  private static final Citation WHERE_POSSIBLE =
      ReportPapers.page2(
          "waar mogelijk gaat de rapportage in op de planning van projecten",
          "where possible the report goes into the planning of projects");

  static final Rule PROJECT_PLANNING =
      rule("report/project-planning", GUIDANCE)
          .sentence(
              "Van elk project heeft ten minste één mijlpaal een geplande datum.",
              "At least one milestone of each project has a planned date.")
          .each(EACH_PROJECT)
          .demands(
              Demand.when(
                      MILESTONES.some(MILESTONES.states("planned")),
                      SATISFIED,
                      "een mijlpaal heeft een geplande datum",
                      "a milestone has a planned date")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "vermeld is dat het project geen mijlpalen heeft; planning geldt waar"
                          + " mogelijk",
                      "the project is stated to have no milestones; planning is given where"
                          + " possible"))
          .cites(WHERE_POSSIBLE)
          .remarks(MilestoneRemarks::delays)
          .build();

  static final Rule PROJECT_SLIPPAGE =
      rule("report/project-slippage", GUIDANCE)
          .sentence(
              "Geen mijlpaal is later gepland dan in de vorige rapportage.",
              "No milestone is planned later than in the previous report.")
          .each(EACH_PROJECT)
          .appliesToEach(PROJECTS.where("milestones", FILLED.code()))
          .demands(
              Demand.when(
                      MILESTONES.some(
                          MILESTONES.day("planned").isAfter(MILESTONES.day("previously-planned"))),
                      NEEDS_JUDGEMENT,
                      "een mijlpaal is later gepland dan in de vorige rapportage",
                      "a milestone is planned later than in the previous report")
                  .otherwise(
                      SATISFIED,
                      "geen mijlpaal is later gepland dan in de vorige rapportage",
                      "no milestone is planned later than in the previous report"))
          .cites(WHERE_POSSIBLE)
          .remarks(MilestoneRemarks::slippage)
          .remarksWhileOpen(MilestoneRemarks::slippage)
          .build();

  private PlanningRules() {}
}
