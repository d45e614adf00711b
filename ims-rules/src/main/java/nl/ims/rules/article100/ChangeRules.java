package nl.ims.rules.article100;

import static nl.ims.model.procedure.ChangeKind.AREA;
import static nl.ims.model.procedure.ChangeKind.OPERATION;
import static nl.ims.model.procedure.ChangeKind.TASK;
import static nl.ims.model.procedure.StepKey.CHANGES;
import static nl.ims.model.procedure.StepKey.CURRENT_END;
import static nl.ims.model.procedure.StepKey.DECREASE;
import static nl.ims.model.procedure.StepKind.CHANGE;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.model.procedure.StepKind.LETTER;
import static nl.ims.model.procedure.StepKind.MANDATE_CHANGE;
import static nl.ims.model.procedure.StepKind.MANDATE_CHANGE_LETTER;
import static nl.ims.model.procedure.StepKind.SUPPLEMENTARY_LETTER;
import static nl.ims.model.source.Citation.read;
import static nl.ims.rules.book.Level.FRAMEWORK;
import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Level.PRACTICE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Day.SUBJECT;
import static nl.ims.rules.condition.Day.stated;
import static nl.ims.rules.condition.StepValue.its;
import static nl.ims.rules.condition.StepValue.subject;
import static nl.ims.rules.dossier.Questions.MANDATE;
import static nl.ims.rules.dossier.Questions.MANDATES;
import static nl.ims.rules.dossier.Questions.PERIOD_THROUGH;
import static nl.ims.rules.dossier.Words.debate;
import static nl.ims.rules.dossier.Words.there;

import java.time.LocalDate;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Saying;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.dossier.Fill;

/** What parliament is told when a running contribution changes or goes on. */
final class ChangeRules {
  /** A letter may announce what will change, and when. */
  private static final StepClaim ANNOUNCED =
      there(
              "een brief, aanvullende brief of verlengingsbrief",
              "a letter, supplementary letter or extension letter",
              LETTER,
              SUPPLEMENTARY_LETTER,
              EXTENSION_LETTER)
          .before(SUBJECT)
          .where(its(CHANGES).coversThatOfSubject());

  /** The contribution becomes smaller or ends sooner: nothing that parliament had to weigh. */
  private static final Condition MERE_DECREASE =
      all(subject(CHANGES).holdsNoneOf(TASK, AREA, OPERATION), subject(DECREASE).isTrue());

  static final Rule SUPPLEMENTARY_LETTER_RULE =
      rule("article-100/supplementary-letter", FRAMEWORK)
          .sentence(
              "Een wijziging van de bijdrage wordt vooraf gemeld in een brief die haar noemt.",
              "A change to the contribution is announced in advance in a letter that names it.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(CHANGE))
          .demands(
              any(ANNOUNCED, MERE_DECREASE),
              Text.of(
                  "een brief meldde de wijziging vooraf, of de bijdrage werd alleen kleiner of eindigde"
                      + " eerder",
                  "a letter announced the change in advance, or the contribution only became smaller or"
                      + " ended sooner"),
              Text.of(
                  "geen brief meldde de wijziging vooraf",
                  "no letter announced the change in advance"))
          .obliges(ANNOUNCED, "brief over de wijziging", "letter on the change")
          .holdsFrom(LocalDate.of(2001, 7, 13))
          .cites(
              read(
                  "kst-23591-8",
                  "bladzijde 4 van het toetsingskader van 2001, zoals aangehaald: ook na het eerste besluit wordt de Kamer geïnformeerd",
                  "page 4 of the framework of 2001, as quoted: the House is informed after the first decision too"),
              read(
                  "kst-27925-946",
                  "aanvullende brief van 29 september 2023",
                  "supplementary letter of 29 September 2023"))
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
              "Een wijziging van het mandaat wordt aan het parlement gemeld.",
              "A change of the mandate is reported to parliament.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(MANDATE_CHANGE))
          .demands(
              Demand.when(REPORTED, SATISFIED, "de wijziging is gemeld", "the change was reported")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      Saying.of(
                              "de wijziging is niet gemeld; een termijn is niet vastgelegd",
                              "the change was not reported; no deadline was laid down")
                          .toJudge(
                              "de regering moet oordelen of de wijziging nog gemeld moet worden",
                              "the government must judge whether the change still has to be"
                                  + " reported")))
          .remarks(scene -> Remarks.ageOfSubject(scene, REPORTED))
          .cites(
              read(
                  "kst-23591-8",
                  "bladzijde 4 van het toetsingskader van 2001, zoals aangehaald: een nieuwe weging na een wijziging van mandaat of taken",
                  "page 4 of the framework of 2001, as quoted: a new weighing after a change of mandate or tasks"),
              read(
                  "kst-29521-248",
                  "brief van 28 mei 2014, een dag na de wijziging van het mandaat van UNMISS",
                  "letter of 28 May 2014, a day after the mandate of UNMISS was changed"))
          .build();

  static final Rule EXTENSION_BEFORE_EXPIRY =
      rule("article-100/extension-before-expiry", PRACTICE)
          .sentence(
              "In de praktijk wordt de verlengingsbrief verzonden voordat de lopende termijn afloopt.",
              "In practice, the extension letter is sent before the current term expires.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(EXTENSION_LETTER).stating(CURRENT_END))
          .demands(
              SUBJECT.isOnOrBefore(stated(CURRENT_END)),
              Text.of("de brief kwam op tijd", "the letter came in time"),
              Text.of(
                  "de brief kwam na het einde van de termijn",
                  "the letter came after the term had ended"))
          .obliges(
              there(EXTENSION_LETTER).between(SUBJECT, stated(CURRENT_END)),
              "verlengingsbrief",
              "extension letter")
          .seenIn(LetterCases.EXTENSION_BEFORE_EXPIRY)
          .build();

  private static final StepClaim DEBATED_IN_TIME = debate().between(SUBJECT, stated(CURRENT_END));

  static final Rule EXTENSION_DEBATE_BEFORE_EXPIRY =
      rule("article-100/extension-debate-before-expiry", PRACTICE)
          .sentence(
              "In de praktijk wordt over een verlenging gedebatteerd voordat de lopende termijn afloopt.",
              "In practice, an extension is debated before the current term expires.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(EXTENSION_LETTER).stating(CURRENT_END))
          .demands(
              DEBATED_IN_TIME,
              Text.of("er is op tijd gedebatteerd", "the debate was held in time"),
              Text.of(
                  "er is niet uiterlijk op de laatste dag van de termijn gedebatteerd",
                  "no debate was held by the last day of the term"))
          .obliges(DEBATED_IN_TIME, "debat over de verlenging", "debate on the extension")
          .seenIn(DebateCases.EXTENSION_DEBATE_BEFORE_EXPIRY)
          .build();

  static final Rule TERM_WITHIN_MANDATE =
      rule("article-100/term-within-mandate", GUIDANCE)
          .sentence(
              "In de praktijk blijft de termijn van de bijdrage binnen het mandaat, of wordt verlenging van het mandaat voorbehouden.",
              "In practice, the contribution's term stays within the mandate, or renewal of the mandate is reserved.")
          .under(RegimeScope.ARTICLE_100)
          .applies(all(PERIOD_THROUGH.isStated(), MANDATE.is(Fill.FILLED)))
          .demands(
              Demand.when(
                      MANDATES.some(MANDATES.day("through").isOnOrAfter(PERIOD_THROUGH)),
                      SATISFIED,
                      "een mandaat dekt de termijn",
                      "a mandate covers the term")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      Saying.of(
                              "de termijn loopt door na elk mandaat",
                              "the term runs beyond every mandate")
                          .toJudge(
                              "de regering moet oordelen of verlenging van het mandaat is"
                                  + " voorbehouden",
                              "the government must judge whether renewal of the mandate is"
                                  + " reserved")))
          .seenIn(LetterCases.TERM_WITHIN_MANDATE)
          .build();

  private ChangeRules() {}
}
