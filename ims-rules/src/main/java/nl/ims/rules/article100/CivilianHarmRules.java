package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKey.INCIDENT;
import static nl.ims.model.procedure.StepKind.HARM_FIRST_ANALYSIS;
import static nl.ims.model.procedure.StepKind.HARM_INVESTIGATION_ENDED;
import static nl.ims.model.procedure.StepKind.HARM_INVESTIGATION_STARTED;
import static nl.ims.model.procedure.StepKind.HARM_OUTCOME_REPORTED;
import static nl.ims.model.procedure.StepKind.HARM_START_REPORTED;
import static nl.ims.model.procedure.StepKind.HARM_SUSPECTED;
import static nl.ims.model.source.Citation.read;
import static nl.ims.rules.book.Level.COMMITMENT;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.condition.Conditions.complete;
import static nl.ims.rules.condition.Day.SUBJECT;
import static nl.ims.rules.condition.StepValue.its;
import static nl.ims.rules.dossier.Words.there;

import java.time.LocalDate;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.StepWord;

/** What parliament hears of a suspicion of civilian harm (<i>burgerslachtoffers</i>). */
final class CivilianHarmRules {
  private static final LocalDate ACCEPTED = LocalDate.of(2020, 10, 13);

  private static final Citation SCHEME =
      read(
          "kst-27925-746",
          "stappenplan van 9 oktober 2020, door de Tweede Kamer aanvaard op 13 oktober 2020",
          "scheme of 9 October 2020, accepted by the House on 13 October 2020");

  private static final StepClaim START_REPORTED = ofIt(HARM_START_REPORTED).onOrAfter(SUBJECT);

  static final Rule START_REPORTED_RULE =
      rule("civilian-harm/start-reported", COMMITMENT)
          .sentence(
              "De Tweede Kamer wordt geïnformeerd dat het onderzoek naar burgerslachtoffers is begonnen.",
              "The House is informed that the investigation into civilian harm has started.")
          .under(RegimeScope.ARTICLE_100)
          .eachIncident(word(HARM_INVESTIGATION_STARTED), ACCEPTED)
          .demands(
              START_REPORTED,
              Text.of("het begin is gemeld", "the start was reported"),
              Text.of("het begin is niet gemeld", "the start was not reported"))
          .cites(SCHEME)
          .build();

  private static final StepClaim OUTCOME_REPORTED = ofIt(HARM_OUTCOME_REPORTED).onOrAfter(SUBJECT);

  static final Rule OUTCOME_REPORTED_RULE =
      rule("civilian-harm/outcome-reported", COMMITMENT)
          .sentence(
              "De Tweede Kamer wordt schriftelijk geïnformeerd over de uitkomst van het onderzoek naar burgerslachtoffers.",
              "The House is informed in writing of the outcome of the investigation into civilian harm.")
          .under(RegimeScope.ARTICLE_100)
          .eachIncident(word(HARM_INVESTIGATION_ENDED), ACCEPTED)
          .demands(
              OUTCOME_REPORTED,
              Text.of("de uitkomst is gemeld", "the outcome was reported"),
              Text.of("de uitkomst is niet gemeld", "the outcome was not reported"))
          .cites(SCHEME)
          .build();

  private static final Condition OUT_OF_ORDER =
      Sequence.broken(
              ofIt(HARM_SUSPECTED),
              ofIt(HARM_FIRST_ANALYSIS),
              ofIt(HARM_INVESTIGATION_STARTED),
              ofIt(HARM_START_REPORTED),
              ofIt(HARM_INVESTIGATION_ENDED),
              ofIt(HARM_OUTCOME_REPORTED))
          .named(
              "de eerste van een eerdere stap kwam na de eerste van een latere",
              "the first of an earlier step came after the first of a later one");

  private static final StepWord ANY_OF_THE_SIX =
      StepWord.of(
          "een stap van het stappenplan",
          "a step of the scheme",
          HARM_SUSPECTED,
          HARM_FIRST_ANALYSIS,
          HARM_INVESTIGATION_STARTED,
          HARM_START_REPORTED,
          HARM_INVESTIGATION_ENDED,
          HARM_OUTCOME_REPORTED);

  static final Rule ORDER_OF_STEPS =
      rule("civilian-harm/order-of-steps", COMMITMENT)
          .sentence(
              "Bij een vermoeden van burgerslachtoffers volgen de stappen elkaar in de afgesproken volgorde op.",
              "On a suspicion of civilian harm, the steps follow in the agreed order.")
          .under(RegimeScope.ARTICLE_100)
          .eachIncidentWithTwo(ANY_OF_THE_SIX, ACCEPTED)
          .demands(
              Demand.when(
                      OUT_OF_ORDER,
                      VIOLATED,
                      "een latere stap kwam vóór een eerdere",
                      "a later step came before an earlier one")
                  .when(
                      complete(),
                      SATISFIED,
                      "de stappen staan in volgorde",
                      "the steps are in order")
                  .otherwiseUnknown())
          .cites(SCHEME)
          .build();

  private static StepClaim ofIt(StepKind kind) {
    return there(kind).where(its(INCIDENT).isThatOfSubject());
  }

  private static StepWord word(StepKind kind) {
    return there(kind).word();
  }

  private CivilianHarmRules() {}
}
