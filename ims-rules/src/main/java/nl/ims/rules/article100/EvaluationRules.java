package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKey.COVERS;
import static nl.ims.model.procedure.StepKey.INDEPENDENT;
import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.model.procedure.StepKind.FINAL_EVALUATION;
import static nl.ims.model.procedure.StepKind.INTERIM_EVALUATION;
import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.article100.RegimeTable.EMPLOYED;
import static nl.ims.rules.book.Level.COMMITMENT;
import static nl.ims.rules.book.Level.FRAMEWORK;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.dossier.Words.there;
import static nl.ims.rules.logic.Conditions.not;
import static nl.ims.rules.logic.Day.DUE;
import static nl.ims.rules.logic.Day.once;
import static nl.ims.rules.logic.StepValue.its;
import static nl.ims.rules.logic.StepValue.subject;

import java.time.LocalDate;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.dossier.DossierView;
import nl.ims.rules.logic.Condition;
import nl.ims.rules.logic.Day;
import nl.ims.rules.logic.There;

/** How a contribution is looked back on, each year and when it has ended. */
final class EvaluationRules {
  private static final There EVALUATED =
      there(INTERIM_EVALUATION).where(its(COVERS).isThatOfSubject()).onOrBefore(DUE);

  static final Rule INTERIM =
      rule("evaluation/interim", FRAMEWORK)
          .sentence(
              "Elk jaar van inzet is uiterlijk op de derde woensdag van mei daarna tussentijds geëvalueerd.",
              "Each year of employment is evaluated by the third Wednesday of May after it.")
          .under(RegimeScope.ARTICLE_100)
          .each(Schedules.YEARS_TO_EVALUATE)
          .applies(EMPLOYED)
          .appliesToEach(not(Schedules.ENDED))
          .demands(
              EVALUATED,
              Text.of("het jaar is op tijd geëvalueerd", "the year was evaluated in time"),
              Text.of("het jaar is niet op tijd geëvalueerd", "the year was not evaluated in time"))
          .obliges(EVALUATED, "tussentijdse evaluatie", "interim evaluation")
          .holdsFrom(LocalDate.of(2001, 7, 13))
          .cites(
              read(
                  "kst-29521-291",
                  "de evaluatie van 20 mei 2015 over het jaar 2014",
                  "the evaluation of 20 May 2015 on the year 2014"),
              reconstructed(
                  "kst-23591-7",
                  "de derde woensdag van mei in het kader van 2001",
                  "the third Wednesday of May in the framework of 2001"))
          .build();

  private static final Condition LOOKED_BACK = there(FINAL_EVALUATION).onOrAfter(once(END));

  static final Rule FINAL =
      rule("evaluation/final", COMMITMENT)
          .sentence(
              "Na het einde van de bijdrage volgt een eindevaluatie.",
              "After the contribution has ended a final evaluation follows.")
          .under(RegimeScope.ARTICLE_100)
          .applies(there(END))
          .demands(
              Demand.when(
                      LOOKED_BACK,
                      SATISFIED,
                      "de bijdrage is na het einde geëvalueerd",
                      "the contribution was evaluated after it ended")
                  .when(
                      not(LOOKED_BACK),
                      NEEDS_JUDGEMENT,
                      "er is geen eindevaluatie; een termijn is niet vastgelegd, de regering moet oordelen",
                      "there is no final evaluation; no deadline was laid down, the government must judge")
                  .otherwise(UNDETERMINED, "niet bepaald", "not determined"))
          .remarks(scene -> Remarks.ageOf(END, scene, LOOKED_BACK))
          .cites(
              read(
                  "kst-27925-454",
                  "de eindevaluatie van ISAF 2006-2010",
                  "the final evaluation of ISAF 2006-2010"))
          .build();

  static final Rule INDEPENDENT_RULE =
      rule("evaluation/independent", COMMITMENT)
          .sentence(
              "Aan de eindevaluatie heeft een onafhankelijke partij meegewerkt.",
              "An independent party took part in the final evaluation.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(FINAL_EVALUATION))
          .applies(there(END).onOrAfter(Day.on(DossierView.INDEPENDENT_EVALUATION)))
          .demands(
              subject(INDEPENDENT).isTrue(),
              Text.of("de evaluatie was onafhankelijk", "the evaluation was independent"),
              Text.of("de evaluatie was niet onafhankelijk", "the evaluation was not independent"))
          .cites(
              read(
                  "kst-27925-699", "de motie van 6 februari 2020", "the motion of 6 February 2020"),
              read(
                  "kst-27925-721",
                  "de uitvoering ervan, 20 mei 2020",
                  "how it is carried out, 20 May 2020"))
          .build();

  private EvaluationRules() {}
}
