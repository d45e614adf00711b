package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.contribution.KindOfDecision.INTENSIFICATION;
import static nl.ims.model.contribution.KindOfDecision.NEW;
import static nl.ims.model.procedure.StepKey.BY;
import static nl.ims.model.procedure.StepKey.DECIDED;
import static nl.ims.model.procedure.StepKey.INVOKES;
import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.NEGATIVE_DECISION;
import static nl.ims.model.procedure.StepKind.NOTIFICATION;
import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.article100.Papers.ARTICLE_100_1;
import static nl.ims.rules.article100.Regime.ALONG_ITS_LINES;
import static nl.ims.rules.article100.Regime.ARTICLE_100;
import static nl.ims.rules.article100.Regime.OPEN;
import static nl.ims.rules.article100.Regime.OUTSIDE;
import static nl.ims.rules.article100.Regime.SPECIAL_OPERATION;
import static nl.ims.rules.book.Level.FRAMEWORK;
import static nl.ims.rules.book.Level.GUIDANCE;
import static nl.ims.rules.book.Level.PRACTICE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.complete;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.condition.Day.IT;
import static nl.ims.rules.condition.Day.SUBJECT;
import static nl.ims.rules.condition.StepValue.subject;
import static nl.ims.rules.dossier.Questions.KIND_OF_DECISION;
import static nl.ims.rules.dossier.Words.letter;
import static nl.ims.rules.dossier.Words.there;

import java.time.LocalDate;
import nl.ims.model.actor.Actor;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Saying;
import nl.ims.rules.book.Scope;
import nl.ims.rules.condition.Condition;

/**
 * The notification and the letter: what goes before it, to whom it goes, what it says and who signs
 * it. Each rule reads in the order of its sentence in the contract of rules.
 */
final class LetterRules {
  private static final Condition AS_INVOKED_HOLDS =
      any(
          all(subject(INVOKES).is(Invocation.ARTICLE_100), RegimeScope.known(ARTICLE_100)),
          all(subject(INVOKES).is(Invocation.ALONG_ITS_LINES), RegimeScope.known(ALONG_ITS_LINES)),
          all(subject(INVOKES).is(Invocation.NONE), RegimeScope.known(OUTSIDE, SPECIAL_OPERATION)));

  static final Rule AS_INVOKED =
      rule("article-100/as-invoked", GUIDANCE)
          .sentence(
              "De brief beroept zich op het regime waartoe de feiten leiden.",
              "The letter invokes the regime to which the facts lead.")
          .under(Scope.ANY)
          .each(letter().stating(INVOKES))
          .applies(not(RegimeScope.known(OPEN)))
          .demands(
              Demand.when(
                      AS_INVOKED_HOLDS,
                      SATISFIED,
                      "wat de brief inroept, of niet inroept, past bij de feiten",
                      "what the letter invokes, if anything, fits the facts")
                  .otherwise(
                      NEEDS_JUDGEMENT,
                      Saying.of(
                              "wat de brief inroept, of niet inroept, past niet bij de feiten",
                              "what the letter invokes, if anything, does not fit the facts")
                          .toJudge(
                              "wie het dossier bijhoudt moet nagaan welke van beide klopt",
                              "whoever keeps the dossier must check which of the two is right")))
          .judgedByKeeper()
          .cites(
              ARTICLE_100_1,
              read(
                  "kst-29521-226",
                  "het criterium van 22 januari 2014, waaraan een beroep op artikel 100 wordt getoetst",
                  "the criterion of 22 January 2014, against which an invocation of article 100 is checked"),
              read(
                  "kst-32623-79",
                  "brief van 18 december 2012, die zegt dat artikel 100 niet van toepassing is",
                  "letter of 18 December 2012, which says that article 100 does not apply"))
          .build();

  static final Rule BOTH_CHAMBERS =
      rule("article-100/both-chambers", PRACTICE)
          .sentence(
              "In de praktijk gaat een brief aan de Tweede Kamer binnen een dag ook naar de Eerste Kamer.",
              "In practice, a letter to the House also goes to the Senate within a day.")
          .under(RegimeScope.ARTICLE_100)
          .each(letter().to(HOUSE_OF_REPRESENTATIVES))
          .demands(
              letter().reaching(SENATE).between(SUBJECT.plus(-1), SUBJECT.plus(1)),
              Text.of("de Eerste Kamer kreeg de brief ook", "the Senate had the letter too"),
              Text.of(
                  "binnen een dag is geen brief aan de Eerste Kamer vermeld",
                  "no letter to the Senate within a day is recorded"))
          .obliges(
              letter().reaching(SENATE).between(SUBJECT.plus(-1), SUBJECT.plus(1)),
              "dezelfde brief aan de Eerste Kamer",
              "the same letter to the Senate")
          .remarks(
              Remarks.byCopy(claim -> claim.between(SUBJECT.plus(-1), SUBJECT.plus(1)), SENATE))
          .seenIn(LetterCases.BOTH_CHAMBERS)
          .build();

  private static final Condition NOTIFIED = letter().where(there(NOTIFICATION).before(IT));

  static final Rule NOTIFICATION_RULE =
      rule("article-100/notification", FRAMEWORK)
          .sentence(
              "Aan de brief over een nieuwe of geïntensiveerde bijdrage gaat een kennisgeving vooraf dat de regering de wenselijkheid en mogelijkheid ervan onderzoekt.",
              "The letter on a new or intensified contribution is preceded by a notification that the government is examining whether one is desirable and possible.")
          .under(RegimeScope.ARTICLE_100)
          .applies(all(KIND_OF_DECISION.is(NEW, INTENSIFICATION), letter()))
          .demands(
              Demand.when(
                      NOTIFIED,
                      SATISFIED,
                      "er ging een kennisgeving vooraf",
                      "a notification preceded the letter")
                  .when(
                      complete(),
                      NEEDS_JUDGEMENT,
                      Saying.of(
                              "er ging geen kennisgeving vooraf",
                              "no notification preceded the letter")
                          .toJudge(
                              "de regering moet oordelen of de tijd daarvoor ontbrak",
                              "the government must judge whether time was too short for one"))
                  .otherwiseUnknown())
          .holdsFrom(LocalDate.of(2001, 7, 13))
          .cites(
              read(
                  "kst-29521-202",
                  "kennisgeving van 18 januari 2013",
                  "notification of 18 January 2013"),
              read(
                  "kst-29521-209",
                  "brief van 24 juni 2013: de kennisgeving volgde uit het toetsingskader van 2009",
                  "letter of 24 June 2013: the notification followed from the framework of 2009"),
              read(
                  "kst-27925-566",
                  "kennisgeving van 11 december 2015 over een intensivering",
                  "notification of 11 December 2015 of an intensification"),
              reconstructed(
                  "kst-29521-245",
                  "bijlage: wanneer de kennisgeving achterwege kan blijven",
                  "annex: when the notification may be left out"))
          .build();

  private static final Condition CLOSED =
      any(letter().onOrAfter(SUBJECT), there(NEGATIVE_DECISION).onOrAfter(SUBJECT));

  static final Rule NOTIFICATION_CLOSED =
      rule("article-100/notification-closed", FRAMEWORK)
          .sentence(
              "Op een kennisgeving volgt een brief over het besluit of een negatief besluit.",
              "A notification is followed by a letter on the decision or by a decision not to contribute.")
          .under(Scope.ANY)
          .each(there(NOTIFICATION))
          .demands(
              Demand.when(
                      CLOSED,
                      SATISFIED,
                      "de kennisgeving is afgesloten",
                      "the notification is closed")
                  .otherwise(
                      UNDETERMINED,
                      "de kennisgeving staat nog open",
                      "the notification is still open"))
          .remarks(scene -> Remarks.ageOfSubject(scene, CLOSED))
          .cites(
              read(
                  "kst-29521-202",
                  "brief van 18 januari 2013: over beide uitkomsten wordt de Kamer geïnformeerd",
                  "letter of 18 January 2013: the House will be informed of either outcome"),
              read(
                  "kst-29521-209",
                  "brief van 24 juni 2013: het onderzoek eindigde zonder bijdrage",
                  "letter of 24 June 2013: the examination ended without a contribution"))
          .build();

  static final Rule DECISION_NOT_INTENTION =
      rule("article-100/decision-not-intention", PRACTICE)
          .sentence(
              "In de praktijk meldt de brief een besluit van de regering, niet een voornemen.",
              "In practice, the letter reports a decision of the government, not an intention.")
          .under(RegimeScope.ARTICLE_100)
          .each(letter())
          .demands(
              any(there(DECISION).onOrBefore(SUBJECT), subject(DECIDED).isTrue()),
              Text.of(
                  "de regering had besloten toen de brief uitging",
                  "the government had decided when the letter was sent"),
              Text.of(
                  "de brief meldt geen besluit, en op of vóór die dag is er geen vermeld",
                  "the letter reports no decision, and none is recorded on or before that day"))
          .seenIn(LetterCases.DECISION_NOT_INTENTION)
          .build();

  static final Rule SIGNATORIES =
      rule("article-100/signatories", PRACTICE)
          .sentence(
              "In de praktijk ondertekenen de ministers van Buitenlandse Zaken en van Defensie de brief.",
              "In practice, the ministers of Foreign Affairs and of Defence sign the letter.")
          .under(RegimeScope.ARTICLE_100)
          .each(letter().to(HOUSE_OF_REPRESENTATIVES).stating(BY))
          .demands(
              subject(BY).holdsAllOf(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE),
              Text.of("beide ministers ondertekenden", "both ministers signed"),
              Text.of(
                  "ten minste een van beide ministers ondertekende niet",
                  "at least one of the two ministers did not sign"))
          .seenIn(LetterCases.SIGNATORIES)
          .build();

  private LetterRules() {}
}
