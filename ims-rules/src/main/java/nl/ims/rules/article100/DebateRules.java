package nl.ims.rules.article100;

import static nl.ims.model.actor.Committee.DEFENCE_COMMITTEE;
import static nl.ims.model.actor.Committee.FOREIGN_AFFAIRS_COMMITTEE;
import static nl.ims.model.procedure.StepKey.LED_BY;
import static nl.ims.model.procedure.StepKey.PLANNED_VOYAGE;
import static nl.ims.model.procedure.StepKind.ANSWERS;
import static nl.ims.model.procedure.StepKind.DEBATE;
import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.DEPARTURE;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.model.procedure.StepKind.NOTIFICATION;
import static nl.ims.model.procedure.StepKind.QUESTIONS;
import static nl.ims.model.procedure.StepKind.SUPPLEMENTARY_LETTER;
import static nl.ims.rules.article100.RegimeTable.EMPLOYED;
import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Level.PRACTICE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.atLeast;
import static nl.ims.rules.condition.Conditions.complete;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.condition.Day.EMPLOYMENT;
import static nl.ims.rules.condition.Day.IT;
import static nl.ims.rules.condition.Day.SUBJECT;
import static nl.ims.rules.condition.StepValue.subject;
import static nl.ims.rules.dossier.Questions.SECRECY;
import static nl.ims.rules.dossier.Questions.SECRECY_GROUND;
import static nl.ims.rules.dossier.Words.debate;
import static nl.ims.rules.dossier.Words.letter;
import static nl.ims.rules.dossier.Words.there;

import java.util.Optional;
import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Duty;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Saying;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.dossier.SecrecyState;

/**
 * The procedure of article 100 around the debate: the order of the steps, who leads, and what does
 * not happen before it. Each rule reads in the order of its sentence in the contract of rules.
 */
final class DebateRules {
  private static final StepClaim[] THE_SIX = {
    there(NOTIFICATION), there(DECISION), letter(), there(QUESTIONS), there(ANSWERS), debate()
  };

  private static final Condition OUT_OF_ORDER = Sequence.broken(THE_SIX);

  static final Rule ORDER_OF_STEPS =
      rule("article-100/order-of-steps", PRACTICE)
          .sentence(
              "In de praktijk volgen kennisgeving, besluit, brief, vragen, antwoorden en debat elkaar in die volgorde op.",
              "In practice, notification, decision, letter, questions, answers and debate follow in that order.")
          .under(RegimeScope.ARTICLE_100)
          .applies(atLeast(2, THE_SIX))
          .demands(
              Demand.when(
                      OUT_OF_ORDER,
                      VIOLATED,
                      "een eerdere stap kwam na een latere",
                      "an earlier step came after a later one")
                  .when(
                      complete(),
                      SATISFIED,
                      "de stappen staan in volgorde",
                      "the steps are in order")
                  .otherwiseUnknown())
          .seenIn(DebateCases.ORDER_OF_STEPS)
          .build();

  private static final StepClaim DEBATE_AFTER_IT = debate().onOrAfter(SUBJECT);

  private static final StepClaim ANSWERED =
      there(ANSWERS).onOrAfter(SUBJECT).where(not(debate().between(SUBJECT, IT.plus(-1))));

  static final Rule ANSWERS_BEFORE_DEBATE =
      rule("article-100/answers-before-debate", PRACTICE)
          .sentence(
              "In de praktijk worden schriftelijke vragen van een commissie vóór het debat beantwoord.",
              "In practice, a committee's written questions are answered before the debate.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(QUESTIONS))
          .appliesToEach(DEBATE_AFTER_IT)
          .demands(
              ANSWERED,
              Text.of(
                  "de vragen waren vóór het debat beantwoord",
                  "the questions were answered before the debate"),
              Text.of(
                  "de vragen waren niet vóór het debat beantwoord",
                  "the questions were not answered before the debate"))
          .obligesBy(
              there(ANSWERS).between(SUBJECT, EMPLOYMENT),
              new Duty.Closing(DEBATE_AFTER_IT, ANSWERED),
              "antwoorden",
              "answers")
          .seenIn(DebateCases.ANSWERS_BEFORE_DEBATE)
          .build();

  private static final StepClaim EMPLOYED_BY_THEN = there(StepKind.EMPLOYMENT).onOrBefore(SUBJECT);

  private static Condition led(Committee committee) {
    return subject(LED_BY).is(committee);
  }

  static final Rule LEAD_COMMITTEE =
      rule("article-100/lead-committee", PRACTICE)
          .sentence(
              "In de praktijk leidt de commissie voor Buitenlandse Zaken het debat over een besluit en de commissie voor Defensie het debat over een lopende inzet.",
              "In practice, the Foreign Affairs committee leads the debate on a decision, and the Defence committee the debate on a running deployment.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(DEBATE).stating(LED_BY))
          .appliesToEach(any(EMPLOYED, not(EMPLOYED_BY_THEN)))
          .demands(
              any(
                  all(not(EMPLOYED_BY_THEN), led(FOREIGN_AFFAIRS_COMMITTEE)),
                  there(StepKind.EMPLOYMENT).on(SUBJECT),
                  all(
                      there(StepKind.EMPLOYMENT).before(SUBJECT),
                      any(
                          led(DEFENCE_COMMITTEE),
                          there(
                                  "een verlengings- of aanvullende brief",
                                  "an extension or supplementary letter",
                                  EXTENSION_LETTER,
                                  SUPPLEMENTARY_LETTER)
                              .between(EMPLOYMENT, SUBJECT)))),
              Text.of("de juiste commissie leidde het debat", "the right committee led the debate"),
              Text.of("een andere commissie leidde het debat", "another committee led the debate"))
          .seenIn(DebateCases.LEAD_COMMITTEE)
          .build();

  private static final Text DEBATED = Text.of("er ging een debat vooraf", "a debate preceded it");
  private static final Text NOT_DEBATED =
      Text.of("er ging geen debat vooraf", "no debate preceded it");

  private static final StepClaim DEBATED_BEFORE_EMPLOYMENT =
      debate().onOrBefore(EMPLOYMENT).where(letter().onOrBefore(IT));

  static final Rule NO_EMPLOYMENT_BEFORE_DEBATE =
      rule("article-100/no-employment-before-debate", PRACTICE)
          .sentence(
              "In de praktijk wordt de krijgsmacht niet ingezet voordat over de brief is gedebatteerd.",
              "In practice, the armed forces are not deployed before the letter has been debated.")
          .under(RegimeScope.ARTICLE_100)
          .applies(EMPLOYED)
          .demands(Secret.unless(DEBATED_BEFORE_EMPLOYMENT, DEBATED, NOT_DEBATED))
          .obliges(DEBATED_BEFORE_EMPLOYMENT, "debat over de brief", "debate on the letter")
          .remarks(Remarks::groupsAgainst)
          .seenIn(DebateCases.NO_EMPLOYMENT_BEFORE_DEBATE)
          .build();

  private static final StepClaim DEBATED_BEFORE_DEPARTURE =
      debate().onOrBefore(SUBJECT).where(letter().onOrBefore(IT));

  static final Rule NO_DEPARTURE_BEFORE_DEBATE =
      rule("article-100/no-departure-before-debate", GUIDANCE)
          .sentence(
              "In de praktijk vertrekken militairen en schepen niet voordat over de brief is gedebatteerd.",
              "In practice, troops and ships do not leave before the letter has been debated.")
          .under(RegimeScope.ARTICLE_100)
          .each(there(DEPARTURE))
          .demands(
              Demand.when(
                      DEBATED_BEFORE_DEPARTURE,
                      SATISFIED,
                      DEBATED.in(Language.NL),
                      DEBATED.in(Language.EN))
                  .when(
                      any(subject(PLANNED_VOYAGE).isTrue(), SECRECY_GROUND.isStated()),
                      NEEDS_JUDGEMENT,
                      new Saying(NOT_DEBATED, Optional.empty())
                          .toJudge(
                              "de regering moet oordelen of het vertrek gerechtvaardigd was",
                              "the government must judge whether leaving was justified"))
                  .when(
                      SECRECY.is(SecrecyState.NONE),
                      VIOLATED,
                      NOT_DEBATED.in(Language.NL),
                      NOT_DEBATED.in(Language.EN))
                  .otherwiseUnknown())
          .obliges(DEBATED_BEFORE_DEPARTURE, "debat over de brief", "debate on the letter")
          .remarks(scene -> Remarks.plannedVoyage(scene, DEBATED_BEFORE_DEPARTURE))
          .remarks(scene -> Remarks.stateInterest(scene, DEBATED_BEFORE_DEPARTURE))
          .seenIn(DebateCases.NO_DEPARTURE_BEFORE_DEBATE)
          .build();

  private DebateRules() {}
}
