package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.article100.Papers.ARTICLE_100_2;
import static nl.ims.rules.article100.Papers.ARTICLE_68;
import static nl.ims.rules.article100.RegimeTable.EMPLOYED;
import static nl.ims.rules.book.Level.COMMITMENT;
import static nl.ims.rules.book.Level.FRAMEWORK;
import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.condition.Day.EMPLOYMENT;
import static nl.ims.rules.dossier.Questions.SECRECY;
import static nl.ims.rules.dossier.Questions.SECRECY_GROUND;
import static nl.ims.rules.dossier.Questions.SECRECY_REASON;
import static nl.ims.rules.dossier.Questions.TASK;
import static nl.ims.rules.dossier.Words.letter;

import nl.ims.model.contribution.Task;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Scope;
import nl.ims.rules.dossier.SecrecyState;

/** What is asked where article 100 does not govern, or where informing beforehand is prevented. */
final class SecrecyRules {
  static final Rule ALONG_ITS_LINES_LETTER =
      rule("along-its-lines/letter", FRAMEWORK)
          .sentence(
              "Dient de bijdrage ook de verdediging van eigen of bondgenootschappelijk grondgebied, dan wordt de Tweede Kamer vóór de inzet geïnformeerd langs de lijnen van het toetsingskader.",
              "Where the contribution also serves the defence of own or allied territory, the House is informed before deployment along the lines of the assessment framework.")
          .under(RegimeScope.of(Regime.ALONG_ITS_LINES))
          .demands(
              Demand.when(
                      all(not(EMPLOYED), letter().reaching(HOUSE_OF_REPRESENTATIVES)),
                      SATISFIED,
                      "de Tweede Kamer is geïnformeerd, en er is nog niet ingezet",
                      "the House was informed, and the force is not deployed yet")
                  .when(
                      not(EMPLOYED),
                      UNDETERMINED,
                      "er is nog niet ingezet, en er is nog geen brief aan de Tweede Kamer",
                      "the force is not deployed yet, and there is no letter to the House yet")
                  .when(
                      letter().reaching(HOUSE_OF_REPRESENTATIVES).before(EMPLOYMENT),
                      SATISFIED,
                      "de Tweede Kamer is vooraf geïnformeerd",
                      "the House was informed beforehand")
                  .otherwise(
                      VIOLATED,
                      "de Tweede Kamer is niet vooraf geïnformeerd",
                      "the House was not informed beforehand"))
          .obliges(
              letter().reaching(HOUSE_OF_REPRESENTATIVES).before(EMPLOYMENT),
              "brief aan de Tweede Kamer",
              "letter to the House")
          .remarks(Remarks.byCopy(Informed::soFar, HOUSE_OF_REPRESENTATIVES))
          .holdsFrom(RegimeTable.ALONG_ITS_LINES_FROM)
          .cites(RegimePapers.DEFENCE_TOO.toArray(Citation[]::new))
          .build();

  static final Rule GROUND =
      rule("secrecy/ground", GUIDANCE)
          .sentence(
              "In de praktijk noemt de regering bij een beroep op geheimhouding de grond en de reden.",
              "In practice, the government states the ground and the reason when it relies on secrecy.")
          .under(Scope.ANY)
          .applies(SECRECY.is(SecrecyState.CLAIMED))
          .demands(
              Demand.when(
                      all(SECRECY_GROUND.isStated(), SECRECY_REASON.isStated()),
                      SATISFIED,
                      "grond en reden zijn vermeld",
                      "ground and reason are stated")
                  .otherwiseUnknown())
          .cites(ARTICLE_100_2, ARTICLE_68)
          .seenIn(LetterCases.SECRECY_GROUND)
          .build();

  static final Rule SPECIAL_OPERATION_TYPE =
      rule("secrecy/special-operation-type", COMMITMENT)
          .sentence(
              "Een speciale operatie is een van de zes soorten die de regering uitputtend heeft genoemd.",
              "A special operation is one of the six types that the government listed exhaustively.")
          .under(Scope.ANY)
          .applies(TASK.is(Task.SPECIAL_OPERATION))
          .demands(
              RegimeTable.ONE_OF_THE_SIX,
              Text.of("het is een van de zes soorten", "it is one of the six types"),
              Text.of("het is geen van de zes soorten", "it is none of the six types"))
          .cites(
              reconstructed(
                  "kst-26800-X-46",
                  "brief van 23 augustus 2000, waarover antwoorden van 26 januari 2001 zeggen dat de zes soorten uitputtend zijn",
                  "letter of 23 August 2000, of which answers of 26 January 2001 say that the six types are exhaustive"),
              read(
                  "kv-tk-2018Z05430",
                  "Kamervragen van 27 maart 2018, noot 7: dezelfde zes soorten",
                  "questions of 27 March 2018, note 7: the same six types"))
          .build();

  private SecrecyRules() {}
}
