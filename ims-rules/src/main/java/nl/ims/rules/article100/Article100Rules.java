package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.contribution.KindOfDecision.INTENSIFICATION;
import static nl.ims.model.contribution.KindOfDecision.NEW;
import static nl.ims.model.procedure.StepKey.BY;
import static nl.ims.model.procedure.StepKind.ANSWERS;
import static nl.ims.model.procedure.StepKind.CONFIDENTIAL_BRIEFING;
import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.INFORMATION_AFTERWARDS;
import static nl.ims.model.procedure.StepKind.NEGATIVE_DECISION;
import static nl.ims.model.procedure.StepKind.NOTIFICATION;
import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.article100.Papers.ARTICLE_100_1;
import static nl.ims.rules.article100.Papers.ARTICLE_100_2;
import static nl.ims.rules.article100.RegimeTable.EMPLOYED;
import static nl.ims.rules.book.Level.FRAMEWORK;
import static nl.ims.rules.book.Level.LAW;
import static nl.ims.rules.book.Level.PRACTICE;
import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.dossier.Questions.KIND_OF_DECISION;
import static nl.ims.rules.dossier.Questions.SECRECY_GROUND;
import static nl.ims.rules.dossier.Words.debate;
import static nl.ims.rules.dossier.Words.letter;
import static nl.ims.rules.dossier.Words.there;
import static nl.ims.rules.logic.Conditions.all;
import static nl.ims.rules.logic.Conditions.any;
import static nl.ims.rules.logic.Conditions.complete;
import static nl.ims.rules.logic.Conditions.known;
import static nl.ims.rules.logic.Conditions.not;
import static nl.ims.rules.logic.Day.EMPLOYMENT;
import static nl.ims.rules.logic.Day.IT;
import static nl.ims.rules.logic.Day.SUBJECT;
import static nl.ims.rules.logic.StepValue.subject;

import java.time.LocalDate;
import nl.ims.model.actor.Actor;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Scope;
import nl.ims.rules.logic.Condition;

/**
 * The procedure of article 100, from the notification to the letter. Each rule reads in the order
 * of its sentence in the contract of rules.
 */
final class Article100Rules {
  /** A letter to each chamber before employment: informed beforehand. */
  static final Condition INFORMED =
      all(
              letter().to(HOUSE_OF_REPRESENTATIVES).before(EMPLOYMENT),
              letter().to(SENATE).before(EMPLOYMENT))
          .named(
              "beide Kamers zijn vóór de inzet per brief geïnformeerd",
              "both chambers were informed by letter before employment");

  private static final Condition INFORMED_ON_THE_DAY =
      all(
          letter().to(HOUSE_OF_REPRESENTATIVES).onOrBefore(EMPLOYMENT),
          letter().to(SENATE).onOrBefore(EMPLOYMENT));

  private static final Condition TOLD_OTHERWISE =
      all(
          not(letter().before(EMPLOYMENT)),
          any(
              debate().before(EMPLOYMENT),
              there(ANSWERS).before(EMPLOYMENT),
              there(CONFIDENTIAL_BRIEFING).before(EMPLOYMENT)));

  private static final Condition LETTERS_TO_BOTH =
      all(letter().to(HOUSE_OF_REPRESENTATIVES), letter().to(SENATE));

  /** The study ended: nothing was decided that parliament had to be informed of. */
  static final Condition STUDY_ENDED =
      all(there(NEGATIVE_DECISION), not(letter()), not(EMPLOYED), known(complete()))
          .named(
              "de studie is geëindigd zonder bijdrage", "the study ended without a contribution");

  static final Rule PRIOR_INFORMATION =
      rule("article-100/prior-information", LAW)
          .sentence(
              "Beide Kamers zijn per brief geïnformeerd voordat de krijgsmacht werd ingezet.",
              "Both chambers were informed by letter before the force was employed.")
          .under(RegimeScope.ARTICLE_100)
          .applies(not(STUDY_ENDED))
          .demands(
              Secret.unless(
                  Demand.when(
                          all(not(EMPLOYED), LETTERS_TO_BOTH),
                          SATISFIED,
                          "beide Kamers zijn geïnformeerd, en er is nog niet ingezet",
                          "both chambers were informed, and the force is not employed yet")
                      .when(
                          not(EMPLOYED),
                          UNDETERMINED,
                          "er is nog niet ingezet, en niet beide Kamers zijn geïnformeerd",
                          "the force is not employed yet, and not both chambers were informed"),
                  INFORMED,
                  Text.of(
                      "beide Kamers zijn vooraf geïnformeerd",
                      "both chambers were informed beforehand"),
                  any(INFORMED_ON_THE_DAY, TOLD_OTHERWISE),
                  Text.of(
                      "niet beide Kamers kregen vooraf een brief, wel waren zij op de dag zelf of anders ingelicht; de regering moet oordelen of dat volstond",
                      "not both chambers had a letter beforehand, yet they were told on the day or otherwise; the government must judge whether that sufficed"),
                  Text.of(
                      "niet beide Kamers zijn vooraf geïnformeerd",
                      "not both chambers were informed beforehand")))
          .obliges(
              letter().to(HOUSE_OF_REPRESENTATIVES).before(EMPLOYMENT),
              "brief aan de Tweede Kamer",
              "letter to the House")
          .obliges(
              letter().to(SENATE).before(EMPLOYMENT),
              "brief aan de Eerste Kamer",
              "letter to the Senate")
          .remarksWhileOpen(Remarks::lettersSoFar)
          .cites(ARTICLE_100_1)
          .build();

  private static final Condition BOTH_AFTERWARDS =
      all(
          there(INFORMATION_AFTERWARDS).to(HOUSE_OF_REPRESENTATIVES).onOrAfter(EMPLOYMENT),
          there(INFORMATION_AFTERWARDS).to(SENATE).onOrAfter(EMPLOYMENT));

  static final Rule INFORMATION_AFTERWARDS_RULE =
      rule("article-100/information-afterwards", LAW)
          .sentence(
              "Wie niet vooraf kon informeren, informeert beide Kamers zo spoedig mogelijk daarna.",
              "Where informing beforehand was prevented, both chambers are informed as soon as possible afterwards.")
          .under(RegimeScope.of(Regime.ARTICLE_100, Regime.SPECIAL_OPERATION))
          .applies(all(EMPLOYED, SECRECY_GROUND.isStated(), not(INFORMED)))
          .demands(
              Demand.when(
                      BOTH_AFTERWARDS,
                      NEEDS_JUDGEMENT,
                      "beide Kamers zijn achteraf geïnformeerd; de regering moet oordelen of dat zo spoedig mogelijk was",
                      "both chambers were informed afterwards; the government must judge whether that was as soon as possible")
                  .when(
                      not(BOTH_AFTERWARDS),
                      NEEDS_JUDGEMENT,
                      "niet beide Kamers zijn achteraf geïnformeerd; de regering moet oordelen of de grond nog geldt",
                      "not both chambers were informed afterwards; the government must judge whether the ground still holds")
                  .otherwise(UNDETERMINED, "niet bepaald", "not determined"))
          .remarks(scene -> Remarks.ageOf(StepKind.EMPLOYMENT, scene, BOTH_AFTERWARDS))
          .cites(ARTICLE_100_2)
          .build();

  static final Rule BOTH_CHAMBERS =
      rule("article-100/both-chambers", PRACTICE)
          .sentence(
              "Een brief aan de Tweede Kamer gaat binnen een dag ook naar de Eerste Kamer.",
              "A letter to the House goes to the Senate too, within a day.")
          .under(RegimeScope.ARTICLE_100)
          .each(letter().to(HOUSE_OF_REPRESENTATIVES))
          .demands(
              letter().to(SENATE).between(SUBJECT.plus(-1), SUBJECT.plus(1)),
              Text.of("de Eerste Kamer kreeg de brief ook", "the Senate had the letter too"),
              Text.of(
                  "binnen een dag is geen brief aan de Eerste Kamer vermeld",
                  "no letter to the Senate within a day is recorded"))
          .obliges(
              letter().to(SENATE).between(SUBJECT.plus(-1), SUBJECT.plus(1)),
              "dezelfde brief aan de Eerste Kamer",
              "the same letter to the Senate")
          .cites(
              read(
                  "kst-29521-471",
                  "de brief aan de Tweede Kamer van 8 maart 2024",
                  "the letter to the House of 8 March 2024"),
              read(
                  "kst-29521-BE",
                  "dezelfde brief aan de Eerste Kamer",
                  "the same letter to the Senate"))
          .build();

  private static final Condition NOTIFIED = letter().where(there(NOTIFICATION).before(IT));

  static final Rule NOTIFICATION_RULE =
      rule("article-100/notification", FRAMEWORK)
          .sentence(
              "Vóór de brief laat de regering per kennisgeving weten dat zij een bijdrage onderzoekt.",
              "Before the letter the government notifies parliament that it studies a contribution.")
          .under(RegimeScope.ARTICLE_100)
          .applies(all(KIND_OF_DECISION.is(NEW, INTENSIFICATION), letter(), not(STUDY_ENDED)))
          .demands(
              Demand.when(
                      NOTIFIED,
                      SATISFIED,
                      "er ging een kennisgeving vooraf",
                      "a notification went before")
                  .when(
                      all(not(NOTIFIED), complete()),
                      NEEDS_JUDGEMENT,
                      "er ging geen kennisgeving vooraf; de regering moet oordelen of de tijd daarvoor ontbrak",
                      "no notification went before; the government must judge whether time was too short for one")
                  .otherwise(UNDETERMINED, "niet bepaald", "not determined"))
          .holdsFrom(LocalDate.of(2001, 7, 13))
          .cites(
              read(
                  "kst-29521-202",
                  "kennisgeving van 18 januari 2013",
                  "notification of 18 January 2013"),
              read(
                  "kst-27925-566",
                  "kennisgeving van een intensivering",
                  "notification of an intensification"),
              reconstructed(
                  "kst-29521-245", "wanneer zij mag ontbreken", "when it may be left out"))
          .build();

  private static final Condition CLOSED =
      any(letter().onOrAfter(SUBJECT), there(NEGATIVE_DECISION).onOrAfter(SUBJECT));

  static final Rule NOTIFICATION_CLOSED =
      rule("article-100/notification-closed", FRAMEWORK)
          .sentence(
              "Op een kennisgeving volgt een brief of een negatief besluit.",
              "A notification is followed by a letter or a negative decision.")
          .under(Scope.ANY)
          .each(there(NOTIFICATION))
          .demands(
              Demand.when(
                      CLOSED,
                      SATISFIED,
                      "de kennisgeving is afgesloten",
                      "the notification was closed")
                  .otherwise(
                      UNDETERMINED,
                      "de kennisgeving staat nog open",
                      "the notification is still open"))
          .remarks(scene -> Remarks.ageOfSubject(scene, CLOSED))
          .cites(
              read(
                  "kst-29521-202",
                  "beide uitkomsten worden gemeld",
                  "either outcome will be reported"),
              read("kst-29521-209", "een studie zonder bijdrage", "a study without a contribution"))
          .build();

  static final Rule DECISION_NOT_INTENTION =
      rule("article-100/decision-not-intention", PRACTICE)
          .sentence(
              "De brief meldt een besluit, niet een voornemen.",
              "The letter reports a decision, not an intention.")
          .under(RegimeScope.ARTICLE_100)
          .each(letter())
          .demands(
              there(DECISION).onOrBefore(SUBJECT),
              Text.of("er is een besluit vermeld", "a decision is recorded"),
              Text.of(
                  "op of vóór de dag van de brief is geen besluit vermeld",
                  "no decision on or before the letter is recorded"))
          .cites(
              read(
                  "kst-27925-193",
                  "de brief van 22 december 2005, die een voornemen meldde",
                  "the letter of 22 December 2005, which reported an intention"))
          .build();

  static final Rule SIGNATORIES =
      rule("article-100/signatories", PRACTICE)
          .sentence(
              "De ministers van Buitenlandse Zaken en van Defensie tekenen de brief.",
              "The ministers of Foreign Affairs and of Defence sign the letter.")
          .under(RegimeScope.ARTICLE_100)
          .each(letter().to(HOUSE_OF_REPRESENTATIVES).stating(BY))
          .demands(
              subject(BY).holdsAllOf(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE),
              Text.of("beide ministers tekenden", "both ministers signed"),
              Text.of("niet beide ministers tekenden", "not both ministers signed"))
          .cites(
              read("kst-29521-255", "vier ministers tekenen", "four ministers sign"),
              read("kst-27925-946", "drie ministers tekenen", "three ministers sign"))
          .build();

  private Article100Rules() {}
}
