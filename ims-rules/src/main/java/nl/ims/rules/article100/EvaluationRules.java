package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKey.COVERS;
import static nl.ims.model.procedure.StepKey.INDEPENDENT;
import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.model.procedure.StepKind.FINAL_EVALUATION;
import static nl.ims.model.procedure.StepKind.INTERIM_EVALUATION;
import static nl.ims.model.procedure.StepKind.PROGRESS_REPORT;
import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.article100.RegimeTable.EMPLOYED;
import static nl.ims.rules.book.Level.COMMITMENT;
import static nl.ims.rules.book.Level.FRAMEWORK;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.condition.Day.DUE;
import static nl.ims.rules.condition.Day.OPENS;
import static nl.ims.rules.condition.Day.once;
import static nl.ims.rules.condition.StepValue.its;
import static nl.ims.rules.condition.StepValue.subject;
import static nl.ims.rules.dossier.Words.there;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Saying;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.dossier.DossierView;

/** How a contribution is looked back on, each year and when it has ended. */
final class EvaluationRules {
  private static final StepClaim YEAR_EVALUATED =
      there(
              "een tussentijdse evaluatie of voortgangsrapportage",
              "an interim evaluation or progress report",
              INTERIM_EVALUATION,
              PROGRESS_REPORT)
          .where(its(COVERS).isThatOfSubject())
          .onOrBefore(DUE);

  private static final StepClaim WHOLE_EVALUATED = there(FINAL_EVALUATION).between(OPENS, DUE);

  static final Rule INTERIM =
      rule("evaluation/interim", FRAMEWORK)
          .sentence(
              "Elk jaar van inzet wordt uiterlijk op de derde woensdag van mei van het jaar daarna tussentijds geëvalueerd.",
              "Each year of deployment is evaluated by the third Wednesday of May of the following year.")
          .under(RegimeScope.ARTICLE_100)
          .each(Schedules.YEARS_TO_EVALUATE)
          .applies(EMPLOYED)
          .appliesToEach(not(Schedules.ENDED))
          .demands(
              Demand.when(
                      any(YEAR_EVALUATED, WHOLE_EVALUATED),
                      SATISFIED,
                      "het jaar is op tijd geëvalueerd",
                      "the year was evaluated in time")
                  .when(
                      there(END).onOrBefore(DUE),
                      NEEDS_JUDGEMENT,
                      Saying.of(
                              "het jaar is niet op tijd geëvalueerd, maar de bijdrage was toen"
                                  + " geëindigd",
                              "the year was not evaluated in time, but the contribution had ended by"
                                  + " then")
                          .toJudge(
                              "de regering moet oordelen of een evaluatie nog nodig was",
                              "the government must judge whether an evaluation was still called"
                                  + " for"))
                  .otherwise(
                      VIOLATED,
                      "het jaar is niet op tijd geëvalueerd",
                      "the year was not evaluated in time"))
          .obliges(
              ImmutableList.of(YEAR_EVALUATED, WHOLE_EVALUATED),
              "tussentijdse evaluatie",
              "interim evaluation")
          .holdsFrom(LocalDate.of(2001, 7, 13))
          .cites(
              read(
                  "kst-29521-291",
                  "evaluatie van 20 mei 2015 over 2014, op grond van het toetsingskader",
                  "evaluation of 20 May 2015 on 2014, on the basis of the framework"),
              reconstructed(
                  "kst-23591-7",
                  "de derde woensdag van mei in het toetsingskader van 2001",
                  "the third Wednesday of May in the framework of 2001"))
          .build();

  private static final Condition LOOKED_BACK = there(FINAL_EVALUATION).onOrAfter(once(END));

  static final Rule FINAL =
      rule("evaluation/final", FRAMEWORK)
          .sentence(
              "Na het einde van de bijdrage volgt een eindevaluatie.",
              "After the contribution has ended, a final evaluation follows.")
          .under(RegimeScope.ARTICLE_100)
          .applies(there(END))
          .demands(
              Demand.when(
                      LOOKED_BACK,
                      SATISFIED,
                      "de bijdrage is na het einde geëvalueerd",
                      "the contribution was evaluated after it ended")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      Saying.of(
                              "er is geen eindevaluatie; een termijn is niet vastgelegd",
                              "there is no final evaluation; no deadline was laid down")
                          .toJudge(
                              "de regering moet oordelen of een evaluatie nog moet volgen",
                              "the government must judge whether an evaluation must still follow")))
          .remarks(scene -> Remarks.ageOf(END, scene, LOOKED_BACK))
          .cites(
              read(
                  "kst-27925-436",
                  "brief van 28 september 2011: na beëindiging volgt een eindevaluatie, zoals gesteld in het toetsingskader",
                  "letter of 28 September 2011: a final evaluation follows the end, as laid down in the framework"))
          .build();

  static final Rule INDEPENDENT_RULE =
      rule("evaluation/independent", COMMITMENT)
          .sentence(
              "De eindevaluatie wordt uitgevoerd door een onafhankelijke partij.",
              "The final evaluation is carried out by an independent party.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(FINAL_EVALUATION))
          .applies(there(END).onOrAfter(Day.on(DossierView.INDEPENDENT_EVALUATION)))
          .demands(
              subject(INDEPENDENT).isTrue(),
              Text.of(
                  "een onafhankelijke partij voerde de evaluatie uit",
                  "an independent party carried out the evaluation"),
              Text.of(
                  "geen onafhankelijke partij voerde de evaluatie uit",
                  "no independent party carried out the evaluation"))
          .cites(
              read(
                  "kst-27925-699",
                  "motie van 6 februari 2020: standaard een onafhankelijke partij bij de eindevaluatie betrekken",
                  "motion of 6 February 2020: as a rule, involve an independent party in the final evaluation"),
              read(
                  "kst-27925-721",
                  "brief van 20 mei 2020: eindevaluaties worden standaard volledig door een onafhankelijke partij uitgevoerd",
                  "letter of 20 May 2020: final evaluations are by default carried out entirely by an independent party"))
          .build();

  private EvaluationRules() {}
}
