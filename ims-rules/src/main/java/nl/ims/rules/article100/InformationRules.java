package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.NEGATIVE_DECISION;
import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.model.term.Language.EN;
import static nl.ims.model.term.Language.NL;
import static nl.ims.rules.article100.Papers.ARTICLE_100_1;
import static nl.ims.rules.article100.Papers.ARTICLE_100_2;
import static nl.ims.rules.article100.Papers.ARTICLE_68;
import static nl.ims.rules.article100.RegimeTable.EMPLOYED;
import static nl.ims.rules.article100.RegimeTable.LEGAL_ORDER;
import static nl.ims.rules.book.Level.COMMITMENT;
import static nl.ims.rules.book.Level.LAW;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.complete;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.condition.Day.EMPLOYMENT;
import static nl.ims.rules.condition.Day.MADE_AVAILABLE;
import static nl.ims.rules.dossier.Questions.SECRECY_GROUND;
import static nl.ims.rules.dossier.Words.letter;
import static nl.ims.rules.dossier.Words.there;

import nl.ims.model.actor.Chamber;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Saying;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Day;

/**
 * The duty of article 100 itself: both chambers are informed beforehand, or as soon as possible
 * afterwards. Each rule reads in the order of its sentence in the contract of rules.
 */
final class InformationRules {
  private static final Saying KEPT =
      Saying.of("beide Kamers zijn vooraf geïnformeerd", "both chambers were informed in advance");

  private static final Saying OTHERWISE =
      Saying.of(
              "niet elke Kamer kreeg vooraf een brief, wel was elke Kamer per brief uiterlijk op de"
                  + " dag zelf, of vooraf langs andere weg geïnformeerd",
              "not every chamber had a letter in advance, yet each was informed by letter on the day"
                  + " itself at the latest, or beforehand by other means")
          .toJudge(
              "de regering moet oordelen of dat volstond",
              "the government must judge whether that sufficed");

  private static final WhichChamber BROKEN =
      WhichChamber.of(
          "is niet vooraf geïnformeerd",
          "is vooraf geïnformeerd",
          "was not informed in advance",
          "was informed in advance");

  /** In secret a chamber may have been told in another way: only the letter is known to lack. */
  private static final WhichChamber NO_LETTER =
      WhichChamber.of(
          "kreeg vooraf geen brief",
          "kreeg vooraf een brief",
          "had no letter in advance",
          "had a letter in advance");

  private static final WhichChamber NOT_AFTERWARDS =
      WhichChamber.of(
          "is niet achteraf geïnformeerd",
          "is achteraf geïnformeerd",
          "was not informed afterwards",
          "was informed afterwards");

  private static final WhichChamber NOT_YET =
      WhichChamber.of(
              "is nog niet geïnformeerd",
              "is al geïnformeerd",
              "is not informed yet",
              "is informed yet")
          .after("er is nog niet ingezet, en ", "the force is not deployed yet, and ");

  /** The study ended: nothing was decided that parliament had to be informed of. */
  private static final Condition STUDY_ENDED =
      all(there(NEGATIVE_DECISION), not(letter()), not(EMPLOYED), known(complete()))
          .named(
              "het onderzoek is geëindigd zonder bijdrage",
              "the examination ended without a contribution");

  static final Rule PRIOR_INFORMATION =
      rule("article-100/prior-information", LAW)
          .sentence(
              "De regering informeert beide Kamers voordat de krijgsmacht wordt ingezet.",
              "The government informs both chambers before the armed forces are deployed.")
          .under(RegimeScope.ARTICLE_100)
          .applies(not(STUDY_ENDED))
          .demands(
              beforehand(
                  Demand.when(
                          all(not(EMPLOYED), Informed.LETTERS_TO_BOTH),
                          SATISFIED,
                          "beide Kamers zijn geïnformeerd, en er is nog niet ingezet",
                          "both chambers were informed, and the force is not deployed yet")
                      .and(
                          NOT_YET.rows(
                              Informed::noLetterYet,
                              (said, lacks) ->
                                  Demand.when(
                                      all(not(EMPLOYED), lacks),
                                      UNDETERMINED,
                                      said.in(NL),
                                      said.in(EN)))),
                  EMPLOYMENT))
          .obliges(
              letter().reaching(HOUSE_OF_REPRESENTATIVES).before(EMPLOYMENT),
              "brief aan de Tweede Kamer",
              "letter to the House")
          .obliges(
              letter().reaching(SENATE).before(EMPLOYMENT),
              "brief aan de Eerste Kamer",
              "letter to the Senate")
          .remarks(Remarks.byCopy(Informed::soFar, Chamber.values()))
          .remarksWhileOpen(Remarks::lettersSoFar)
          .cites(ARTICLE_100_1)
          .build();

  static final Rule PRIOR_TO_MAKING_AVAILABLE =
      rule("article-100/prior-to-making-available", LAW)
          .sentence(
              "De regering informeert beide Kamers voordat de krijgsmacht ter beschikking wordt gesteld.",
              "The government informs both chambers before the armed forces are made available.")
          .under(RegimeScope.ARTICLE_100)
          .applies(there(StepKind.MADE_AVAILABLE))
          .demands(beforehand(Demand.start(), MADE_AVAILABLE))
          .obliges(
              letter().reaching(HOUSE_OF_REPRESENTATIVES).before(MADE_AVAILABLE),
              "brief aan de Tweede Kamer",
              "letter to the House")
          .obliges(
              letter().reaching(SENATE).before(MADE_AVAILABLE),
              "brief aan de Eerste Kamer",
              "letter to the Senate")
          .remarks(Remarks.byCopy(claim -> claim.before(MADE_AVAILABLE), Chamber.values()))
          .remarksWhileOpen(Remarks::lettersSoFar)
          .cites(ARTICLE_100_1)
          .build();

  private static final Condition SECRET_AND_NOT_INFORMED =
      all(EMPLOYED, SECRECY_GROUND.isStated(), not(Informed.before(EMPLOYMENT)));

  static final Rule INFORMATION_AFTERWARDS =
      rule("article-100/information-afterwards", LAW)
          .sentence(
              "Verhinderen dwingende redenen dat beide Kamers vooraf worden geïnformeerd, dan worden zij zo spoedig mogelijk daarna geïnformeerd.",
              "Where compelling reasons prevent both chambers from being informed in advance, they are informed as soon as possible afterwards.")
          .under(RegimeScope.of(Regime.ARTICLE_100, Regime.SPECIAL_OPERATION))
          .applies(any(RegimeScope.known(Regime.ARTICLE_100, Regime.OPEN), LEGAL_ORDER))
          .applies(SECRET_AND_NOT_INFORMED)
          .demands(afterwards())
          .remarks(scene -> Remarks.ageOf(StepKind.EMPLOYMENT, scene, Informed.AFTERWARDS))
          .cites(ARTICLE_100_2)
          .build();

  static final Rule SPECIAL_OPERATION_INFORMATION_AFTERWARDS =
      rule("special-operation/information-afterwards", COMMITMENT)
          .sentence(
              "Moest een speciale operatie geheim blijven, dan worden beide Kamers zo spoedig mogelijk daarna geïnformeerd.",
              "Where a special operation had to be kept secret, both chambers are informed as soon as possible afterwards.")
          .under(RegimeScope.of(Regime.SPECIAL_OPERATION))
          .applies(not(LEGAL_ORDER))
          .applies(SECRET_AND_NOT_INFORMED)
          .demands(afterwards())
          .remarks(scene -> Remarks.ageOf(StepKind.EMPLOYMENT, scene, Informed.AFTERWARDS))
          .cites(
              ARTICLE_68,
              read(
                  "kst-34775-X-88",
                  "brief van 27 maart 2018: geen informatieplicht zolang geheimhouding noodzakelijk is; verantwoording in het openbaar is het uitgangspunt",
                  "letter of 27 March 2018: no duty to inform while secrecy is necessary; public accountability is the starting point"),
              reconstructed(
                  "kst-26800-X-46",
                  "brief van 23 augustus 2000, zoals een gelezen bron haar weergeeft: het parlement wordt zo spoedig mogelijk geïnformeerd",
                  "letter of 23 August 2000, as a source that was read renders it: parliament is informed as soon as possible"))
          .build();

  private InformationRules() {}

  /** Both chambers were informed before a day, or the government must judge. */
  private static Demand beforehand(Demand.Rows before, Day day) {
    return before
        .when(Informed.before(day), SATISFIED, KEPT)
        .when(all(Secret.NOT_SECRET, Informed.otherwiseBefore(day)), NEEDS_JUDGEMENT, OTHERWISE)
        .and(
            BROKEN.rows(
                chamber -> Informed.untold(chamber, day),
                (said, lacks) ->
                    Demand.when(
                        all(Secret.open(Informed.oneInPublic(day)), lacks),
                        VIOLATED,
                        said.in(NL),
                        said.in(EN))))
        .and(NO_LETTER.rows(chamber -> Informed.noLetter(chamber, day), Secret::inSecret))
        .otherwiseUnknown();
  }

  private static Demand afterwards() {
    return Demand.when(
            Informed.AFTERWARDS,
            NEEDS_JUDGEMENT,
            Saying.of(
                    "beide Kamers zijn achteraf geïnformeerd",
                    "both chambers were informed afterwards")
                .toJudge(
                    "de regering moet oordelen of dat zo spoedig mogelijk was",
                    "the government must judge whether that was as soon as possible"))
        .and(
            NOT_AFTERWARDS.rows(
                Informed::notAfterwards,
                (said, lacks) ->
                    Demand.when(
                        lacks,
                        NEEDS_JUDGEMENT,
                        Saying.of(said.in(NL), said.in(EN))
                            .toJudge(
                                "de regering moet oordelen of de grond nog geldt",
                                "the government must judge whether the ground still holds"))))
        .otherwiseUnknown();
  }
}
