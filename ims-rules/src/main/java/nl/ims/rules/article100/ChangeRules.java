package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKey.CURRENT_END;
import static nl.ims.model.procedure.StepKind.CHANGE;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.model.procedure.StepKind.LETTER;
import static nl.ims.model.procedure.StepKind.MANDATE_CHANGE;
import static nl.ims.model.procedure.StepKind.MANDATE_CHANGE_LETTER;
import static nl.ims.model.procedure.StepKind.SUPPLEMENTARY_LETTER;
import static nl.ims.model.source.Citation.read;
import static nl.ims.rules.book.Level.FRAMEWORK;
import static nl.ims.rules.book.Level.PRACTICE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.dossier.Questions.MANDATE;
import static nl.ims.rules.dossier.Questions.MANDATES;
import static nl.ims.rules.dossier.Questions.PERIOD_THROUGH;
import static nl.ims.rules.dossier.Words.debate;
import static nl.ims.rules.dossier.Words.there;
import static nl.ims.rules.logic.Conditions.all;
import static nl.ims.rules.logic.Conditions.not;
import static nl.ims.rules.logic.Day.SUBJECT;
import static nl.ims.rules.logic.Day.stated;
import static nl.ims.rules.logic.StepValue.its;

import java.time.LocalDate;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.dossier.Fill;
import nl.ims.rules.logic.Condition;
import nl.ims.rules.logic.ElementDay;
import nl.ims.rules.logic.Order;
import nl.ims.rules.logic.There;

/** What parliament is told when a running contribution changes or goes on. */
final class ChangeRules {
  private static final There REPORTED_BEFORE =
      there(
              "een aanvullende of verlengingsbrief",
              "a supplementary or extension letter",
              SUPPLEMENTARY_LETTER,
              EXTENSION_LETTER)
          .before(SUBJECT)
          .where(its(StepKey.CHANGES).coversThatOfSubject());

  static final Rule SUPPLEMENTARY_LETTER_RULE =
      rule("article-100/supplementary-letter", FRAMEWORK)
          .sentence(
              "Een wijziging is vooraf gemeld in een aanvullende of verlengingsbrief die haar noemt.",
              "A change was reported beforehand in a supplementary or extension letter that names it.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(CHANGE))
          .demands(
              REPORTED_BEFORE,
              Text.of(
                  "een brief meldde de wijziging vooraf",
                  "a letter reported the change beforehand"),
              Text.of(
                  "geen brief meldde de wijziging vooraf",
                  "no letter reported the change beforehand"))
          .obliges(REPORTED_BEFORE, "brief over de wijziging", "letter on the change")
          .holdsFrom(LocalDate.of(2001, 7, 13))
          .cites(
              read(
                  "kst-23591-8",
                  "informeren, ook na het eerste besluit",
                  "informing after the first decision too"),
              read(
                  "kst-27925-946",
                  "een aanvullende brief van 29 september 2023",
                  "a supplementary letter of 29 September 2023"))
          .build();

  private static final Condition REPORTED =
      there(
              "een brief over de mandaatwijziging",
              "a letter on the change of mandate",
              MANDATE_CHANGE_LETTER,
              SUPPLEMENTARY_LETTER,
              EXTENSION_LETTER,
              LETTER)
          .onOrAfter(SUBJECT);

  static final Rule MANDATE_CHANGE_REPORTED =
      rule("article-100/mandate-change-reported", FRAMEWORK)
          .sentence(
              "Een wijziging van het mandaat is aan de Kamer gemeld.",
              "A change of the mandate was reported to parliament.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(MANDATE_CHANGE))
          .demands(
              Demand.when(REPORTED, SATISFIED, "de wijziging is gemeld", "the change was reported")
                  .when(
                      not(REPORTED),
                      NEEDS_JUDGEMENT,
                      "de wijziging is niet gemeld; een termijn is niet vastgelegd, de regering moet oordelen",
                      "the change was not reported; no deadline was laid down, the government must judge")
                  .otherwise(UNDETERMINED, "niet bepaald", "not determined"))
          .remarks(scene -> Remarks.ageOfSubject(scene, REPORTED))
          .cites(
              read(
                  "kst-23591-8",
                  "een nieuwe weging na een wijziging van het mandaat",
                  "a new weighing after a change of the mandate"),
              read("kst-29521-255", "UNMISS in 2014", "UNMISS in 2014"))
          .build();

  static final Rule EXTENSION_BEFORE_EXPIRY =
      rule("article-100/extension-before-expiry", PRACTICE)
          .sentence(
              "De verlengingsbrief komt vóór het einde van de lopende termijn.",
              "The extension letter comes before the current term ends.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(EXTENSION_LETTER).stating(CURRENT_END))
          .demands(
              new Order(SUBJECT, stated(CURRENT_END)),
              Text.of("de brief kwam op tijd", "the letter came in time"),
              Text.of(
                  "de brief kwam na het einde van de termijn",
                  "the letter came after the term had ended"))
          .obliges(
              there(EXTENSION_LETTER).between(SUBJECT, stated(CURRENT_END)),
              "verlengingsbrief",
              "extension letter")
          .cites(
              read(
                  "kst-29521-255",
                  "brief van 19 september 2014, 43 dagen vóór het einde",
                  "letter of 19 September 2014, 43 days before the end"))
          .build();

  private static final There DEBATED_IN_TIME = debate().between(SUBJECT, stated(CURRENT_END));

  static final Rule EXTENSION_DEBATE_BEFORE_EXPIRY =
      rule("article-100/extension-debate-before-expiry", PRACTICE)
          .sentence(
              "Over een verlenging is gedebatteerd vóór het einde van de lopende termijn.",
              "An extension was debated before the current term ended.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(EXTENSION_LETTER).stating(CURRENT_END))
          .demands(
              DEBATED_IN_TIME,
              Text.of("er is op tijd gedebatteerd", "the debate was held in time"),
              Text.of(
                  "er is niet gedebatteerd vóór het einde van de termijn",
                  "no debate was held before the term ended"))
          .obliges(DEBATED_IN_TIME, "debat over de verlenging", "debate on the extension")
          .cites(
              read(
                  "kst-29521-312",
                  "brief van 12 februari 2016, debat van 18 februari",
                  "letter of 12 February 2016, debate of 18 February"))
          .build();

  static final Rule TERM_WITHIN_MANDATE =
      rule("article-100/term-within-mandate", PRACTICE)
          .sentence(
              "De termijn van de bijdrage loopt niet door na het laatste mandaat.",
              "The term of the contribution does not run beyond the last mandate.")
          .under(RegimeScope.ARTICLE_100)
          .applies(all(PERIOD_THROUGH.isStated(), MANDATE.is(Fill.FILLED)))
          .demands(
              MANDATES.some(
                  new ElementDay(MANDATES, 0, PERIOD_THROUGH, ElementDay.Side.ON_OR_AFTER)),
              Text.of("een mandaat dekt de termijn", "a mandate covers the term"),
              Text.of("de termijn loopt door na elk mandaat", "the term runs beyond every mandate"))
          .cites(
              read(
                  "kst-29521-255",
                  "twee data: die van het mandaat en de Nederlandse",
                  "two dates: that of the mandate and the Dutch one"))
          .build();

  private ChangeRules() {}
}
