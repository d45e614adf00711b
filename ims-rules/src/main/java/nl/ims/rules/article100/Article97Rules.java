package nl.ims.rules.article100;

import static nl.ims.model.contribution.Purpose.DEFENCE_OF_ALLIES;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_THE_KINGDOM;
import static nl.ims.model.contribution.Purpose.HUMANITARIAN_AID;
import static nl.ims.model.contribution.Purpose.INTERNATIONAL_LEGAL_ORDER;
import static nl.ims.model.contribution.Purpose.PROTECTION_OF_INTERESTS;
import static nl.ims.rules.article100.Papers.ARTICLE_100_1;
import static nl.ims.rules.article100.Papers.ARTICLE_97_1;
import static nl.ims.rules.article100.Papers.ARTICLE_97_2;
import static nl.ims.rules.book.Level.LAW;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.StepValue.subject;
import static nl.ims.rules.dossier.Questions.ARMED_CONFLICT;
import static nl.ims.rules.dossier.Questions.PURPOSES;
import static nl.ims.rules.dossier.Words.there;

import nl.ims.model.actor.Actor;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Saying;
import nl.ims.rules.book.Scope;
import nl.ims.rules.dossier.YesNo;

/**
 * Article 97: what the armed forces are for, and who decides. They apply under any regime, since
 * the text of 2000 came into force.
 */
final class Article97Rules {
  static final Rule PURPOSE =
      rule("article-97/purpose", LAW)
          .sentence(
              "De bijdrage dient een van de doelen waarvoor de krijgsmacht er is.",
              "The contribution serves one of the purposes for which the armed forces exist.")
          .under(Scope.ANY)
          .holdsFrom(RegimeTable.IN_FORCE)
          .demands(
              Demand.when(
                      PURPOSES.holds(
                          DEFENCE_OF_THE_KINGDOM,
                          DEFENCE_OF_ALLIES,
                          PROTECTION_OF_INTERESTS,
                          INTERNATIONAL_LEGAL_ORDER),
                      SATISFIED,
                      "een doel van de krijgsmacht is vermeld",
                      "a purpose of the armed forces is stated")
                  .when(
                      all(PURPOSES.holds(HUMANITARIAN_AID), ARMED_CONFLICT.is(YesNo.TRUE))
                          .cites(ARTICLE_100_1),
                      SATISFIED,
                      "het is hulp in een gewapend conflict",
                      "it is relief in an armed conflict")
                  .when(
                      PURPOSES.isEmpty(),
                      VIOLATED,
                      "vermeld is dat er geen doel is",
                      "it is stated that there is no purpose")
                  .when(
                      ARMED_CONFLICT.is(YesNo.FALSE),
                      NEEDS_JUDGEMENT,
                      Saying.of(
                              "de hulp wordt buiten een gewapend conflict gegeven",
                              "the relief is given outside an armed conflict")
                          .toJudge(
                              "de regering moet oordelen welk doel zij dient",
                              "the government must judge which purpose it serves"))
                  .otherwise(
                      UNDETERMINED, "het doel is niet bepaald", "the purpose is not determined"))
          .cites(ARTICLE_97_1, ARTICLE_100_1)
          .build();

  static final Rule GOVERNMENT_DECIDES =
      rule("article-97/government-decides", LAW)
          .sentence(
              "Het besluit is aan de regering, niet aan een van de Kamers.",
              "The decision is the government's, not that of either chamber.")
          .under(Scope.ANY)
          .holdsFrom(RegimeTable.IN_FORCE)
          .each(there(StepKind.DECISION).stating(StepKey.BY))
          .demands(
              subject(StepKey.BY).holdsNoneOf(Actor.HOUSE_OF_REPRESENTATIVES, Actor.SENATE),
              Text.of("geen Kamer heeft besloten", "no chamber decided"),
              Text.of("een Kamer heeft besloten", "a chamber decided"))
          .cites(ARTICLE_97_2)
          .build();

  private Article97Rules() {}
}
