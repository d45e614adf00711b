package nl.ims.rules.report;

import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Level.PRACTICE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.dossier.Fill.FILLED;
import static nl.ims.rules.dossier.ReportQuestions.CONTRIBUTES;
import static nl.ims.rules.dossier.ReportQuestions.DATE;
import static nl.ims.rules.dossier.ReportQuestions.DOES_NOT_CONTRIBUTE;
import static nl.ims.rules.dossier.ReportQuestions.PAPER;
import static nl.ims.rules.dossier.ReportQuestions.PROJECTS;

import nl.ims.model.source.Citation;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;

/** How the report is laid out: a paper with a day, and two annexes. */
final class LayoutRules {
  static final Rule PAPER_AND_DAY =
      rule("report/paper-and-day", PRACTICE)
          .sentence(
              "De rapportage is een kamerstuk met een nummer en een datum.",
              "The report is a parliamentary paper with a number and a date.")
          .demands(
              Demand.when(
                      all(PAPER.isStated(), DATE.isStated()),
                      SATISFIED,
                      "stuk en datum zijn vermeld",
                      "paper and date are stated")
                  .otherwiseUnknown())
          .cites(ReportPapers.FIRST_REPORT, ReportPapers.FOURTH_REPORT)
          .build();

  static final Rule CONTRIBUTED =
      rule("report/annex-1-contributes", PRACTICE)
          .sentence(
              "Bijlage 1 noemt de operaties en verbanden waaraan Nederland bijdraagt.",
              "Annex 1 lists the operations and frameworks to which the Netherlands contributes.")
          .demands(
              Demand.when(
                      CONTRIBUTES.is(FILLED),
                      SATISFIED,
                      "bijlage 1 noemt waaraan Nederland bijdraagt",
                      "annex 1 lists what the Netherlands contributes to")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "volgens bijlage 1 draagt Nederland nergens aan bij",
                      "according to annex 1 the Netherlands contributes to nothing"))
          .cites(
              ReportPapers.page2(
                  "in bijlage 1 de bijdragen aan operaties en operationele samenwerkingsverbanden",
                  "in annex 1 the contributions to operations and operational frameworks"),
              ReportPapers.FOURTH_REPORT)
          .build();

  /** The opening of the report of 2016 does not repeat this half: one report is no practice. */
  private static final Citation NOT_CONTRIBUTED_IN_2015 =
      ReportPapers.page2(
          "in bijlage 1 ook de operaties en verbanden waaraan Nederland niet bijdraagt; de"
              + " aanhef van de rapportage van 2016 herhaalt dat niet",
          "in annex 1 also the operations and frameworks to which the Netherlands does not"
              + " contribute; the opening of the report of 2016 does not repeat it");

  static final Rule NOT_CONTRIBUTED =
      rule("report/annex-1-does-not-contribute", GUIDANCE)
          .sentence(
              "Bijlage 1 noemt de operaties en verbanden waaraan Nederland niet bijdraagt.",
              "Annex 1 lists the operations and frameworks to which the Netherlands does not"
                  + " contribute.")
          .demands(
              Demand.when(
                      DOES_NOT_CONTRIBUTE.is(FILLED),
                      SATISFIED,
                      "bijlage 1 noemt waaraan Nederland niet bijdraagt",
                      "annex 1 lists what the Netherlands does not contribute to")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      "volgens bijlage 1 is er niets waaraan Nederland niet bijdraagt",
                      "according to annex 1 there is nothing to which the Netherlands does not contribute"))
          .cites(NOT_CONTRIBUTED_IN_2015)
          .build();

  static final Rule PROJECT_STATUS =
      rule("report/project-status", PRACTICE)
          .sentence(
              "Bijlage 2 geeft van elk project de stand van zaken.",
              "Annex 2 gives the status of each project.")
          .each(PlanningRules.EACH_PROJECT)
          .demands(
              Demand.when(
                      PROJECTS.where("status", "stated"),
                      SATISFIED,
                      "de stand van het project is vermeld",
                      "the status of the project is stated")
                  .otherwiseUnknown())
          .cites(
              ReportPapers.page2(
                  "zoals gebruikelijk een bijlage met een stand van zaken van de belangrijkste"
                      + " projecten",
                  "as usual an annex with the status of the main projects"),
              ReportPapers.FOURTH_REPORT)
          .build();

  private LayoutRules() {}
}
