package nl.ims.rules.article100;

import static nl.ims.model.source.Citation.read;
import static nl.ims.model.source.Citation.reconstructed;
import static nl.ims.rules.article100.Papers.ARTICLE_100_1;
import static nl.ims.rules.article100.Papers.ARTICLE_139;
import static nl.ims.rules.article100.Papers.ARTICLE_97_1;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.Text;

/**
 * The papers on which the rows of {@link RegimeTable} rest; where a row is open, those for each
 * side.
 */
final class RegimePapers {
  static final ImmutableList<Citation> NOT_IN_FORCE =
      ImmutableList.of(
          read(
              "stb-2000-294",
              "rijkswet van 22 juni 2000; volgens een commentaar geplaatst op 18 juli 2000, in werking de dag erna",
              "act of 22 June 2000; according to a commentary published on 18 July 2000, in force the day after"),
          read(
              ARTICLE_139.source().toString(),
              "in werking terstond na de bekendmaking: daarom volgens een andere bron sinds 18 juli 2000",
              "in force as soon as published: hence, according to another source, since 18 July 2000"));

  static final ImmutableList<Citation> COVERT =
      ImmutableList.of(
          read(
              "kst-34775-X-88",
              "brief van 27 maart 2018: geheime operaties worden uitgevoerd binnen de Wiv, na een besluit van de minister van Defensie",
              "letter of 27 March 2018: covert operations are carried out under the intelligence act, on a decision of the minister of Defence"));

  static final ImmutableList<Citation> SPECIAL =
      ImmutableList.of(
          read(
              "kst-34775-X-88",
              "brief van 27 maart 2018: geen informatieplicht zolang geheimhouding noodzakelijk is",
              "letter of 27 March 2018: no duty to inform while secrecy is necessary"),
          reconstructed(
              "kst-26800-X-46",
              "brief van 23 augustus 2000, waarover antwoorden van 26 januari 2001 zeggen dat de zes soorten uitputtend zijn",
              "letter of 23 August 2000, of which answers of 26 January 2001 say that the six types are exhaustive"),
          read(
              "kv-tk-2018Z05430",
              "Kamervragen van 27 maart 2018, noot 7: dezelfde zes soorten",
              "questions of 27 March 2018, note 7: the same six types"));

  static final ImmutableList<Citation> NO_MILITARY =
      ImmutableList.of(
          read(
              "kst-29521-195",
              "antwoord op vraag 1: ingehuurde bedrijven vallen niet onder artikel 100",
              "answer to question 1: contractors do not come under article 100"),
          read(
              "kst-27476-3",
              "politie en burgers hebben een eigen spoor",
              "police and civilians have a track of their own"));

  static final ImmutableList<Citation> EXERCISE =
      ImmutableList.of(
          new Citation(
              ARTICLE_100_1.source(),
              Text.of(
                  "inzet of terbeschikkingstelling voor de internationale rechtsorde, niet oefenen",
                  "deploying or making available for the international legal order, not exercising"),
              Evidence.INFERRED));

  static final ImmutableList<Citation> STANDBY =
      ImmutableList.of(
          reconstructed(
              "kst-29521-5",
              "reactie van 11 juni 2004, zoals een brief van 26 april 2005 haar weergeeft: opnieuw informeren vóór de inzet",
              "reaction of 11 June 2004, as a letter of 26 April 2005 renders it: information again before deployment"));

  static final ImmutableList<Citation> EVACUATION_FOR_INTERESTS =
      ImmutableList.of(
          reconstructed(
              ARTICLE_97_1.source().toString(),
              "belangen van het Koninkrijk, zoals men een evacuatie pleegt te begrijpen",
              "interests of the Kingdom, as an evacuation is commonly understood"),
          read(
              "kst-27925-809",
              "Kaboel, brief van 26 augustus 2021: in het gelezen deel geen beroep op artikel 100",
              "Kabul, letter of 26 August 2021: article 100 is not invoked in the part that was read"));

  static final ImmutableList<Citation> VESSELS_FOR_INTERESTS =
      ImmutableList.of(
          reconstructed(
              ARTICLE_97_1.source().toString(),
              "belangen van het Koninkrijk, zoals men de bescherming van koopvaardijschepen pleegt te begrijpen",
              "interests of the Kingdom, as the protection of merchant ships is commonly understood"),
          read(
              "kst-32706-16",
              "brief van 12 september 2011: elke drie maanden achteraf geïnformeerd",
              "letter of 12 September 2011: informed afterwards, every three months"));

  static final ImmutableList<Citation> EVACUATION_FOR_THE_LEGAL_ORDER =
      ImmutableList.of(
          reconstructed(
              ARTICLE_97_1.source().toString(),
              "erbuiten: een evacuatie beschermt belangen van het Koninkrijk",
              "outside: an evacuation protects interests of the Kingdom"),
          read(
              "kst-27925-809",
              "erbuiten: Kaboel 2021, in het gelezen deel geen beroep op artikel 100",
              "outside: Kabul 2021, article 100 is not invoked in the part that was read"),
          read(
              ARTICLE_100_1.source().toString(),
              "erbinnen: het doel beslist, en dat is de internationale rechtsorde of hulp in een gewapend conflict",
              "inside: the purpose decides, and that is the international legal order or aid in an armed conflict"),
          read(
              "kst-27925-566",
              "erbinnen: kennisgeving van 11 december 2015, waar het doel besliste en niet de aanleiding",
              "inside: notification of 11 December 2015, where the purpose decided and not the occasion"));

  static final ImmutableList<Citation> VESSELS_FOR_THE_LEGAL_ORDER =
      ImmutableList.of(
          reconstructed(
              ARTICLE_97_1.source().toString(),
              "erbuiten: bescherming van koopvaardijschepen dient belangen van het Koninkrijk",
              "outside: the protection of merchant ships serves interests of the Kingdom"),
          read(
              "kst-32706-16",
              "erbuiten: brief van 12 september 2011, elke drie maanden achteraf geïnformeerd",
              "outside: letter of 12 September 2011, informed afterwards, every three months"),
          read(
              ARTICLE_100_1.source().toString(),
              "erbinnen: het doel beslist, en dat is de internationale rechtsorde of hulp in een gewapend conflict",
              "inside: the purpose decides, and that is the international legal order or aid in an armed conflict"),
          read(
              "kst-27925-566",
              "erbinnen: kennisgeving van 11 december 2015, waar het doel besliste en niet de aanleiding",
              "inside: notification of 11 December 2015, where the purpose decided and not the occasion"));

  static final ImmutableList<Citation> OTHER_PURPOSE =
      ImmutableList.of(ARTICLE_97_1, ARTICLE_100_1);

  static final ImmutableList<Citation> DEFENCE_TOO =
      ImmutableList.of(
          reconstructed(
              "kst-30162-11",
              "overlappende doelstellingen, zoals aangehaald in een brief van 11 december 2012",
              "overlapping purposes, as quoted in a letter of 11 December 2012"),
          read(
              "kst-32623-79",
              "brief van 18 december 2012: artikel 100 niet van toepassing, de relevante punten van het toetsingskader wel behandeld",
              "letter of 18 December 2012: article 100 does not apply, the relevant points of the framework are covered all the same"),
          read(
              ARTICLE_100_1.source().toString(),
              "daartegen: artikel 100, eerste lid, kent die uitzondering niet",
              "against it: article 100(1) has no such exception"));

  static final ImmutableList<Citation> AID_WITHOUT_FORCE =
      ImmutableList.of(
          read(
              ARTICLE_100_1.source().toString(),
              "erbinnen: de tweede volzin noemt zulke hulp zonder naar geweld te vragen",
              "inside: the second sentence names such aid without asking for force"),
          read(
              "kst-29521-226",
              "erbuiten: het criterium van 22 januari 2014 vraagt dat gewapend optreden mogelijk is",
              "outside: the criterion of 22 January 2014 asks that armed force may be involved"));

  static final ImmutableList<Citation> WITHOUT_FORCE =
      ImmutableList.of(
          read(
              "kst-29521-226",
              "het criterium van 22 januari 2014",
              "the criterion of 22 January 2014"));

  static final ImmutableList<Citation> WITHOUT_FORCE_BEFORE_THE_CRITERION =
      ImmutableList.of(
          read(
              ARTICLE_100_1.source().toString(),
              "erbinnen: het artikel vraagt niet naar geweld",
              "inside: the article does not ask for force"),
          read(
              "kst-29521-226",
              "erbuiten: het criterium, later gesteld, op 22 januari 2014",
              "outside: the criterion, stated later, on 22 January 2014"));

  private RegimePapers() {}

  /** A unit that may have to use force, by the article and by the criterion. */
  static ImmutableList<Citation> unitWithForce(LocalDate day) {
    return ImmutableList.of(ARTICLE_100_1, criterion(day, "", "", "", ""));
  }

  /** Individuals: outside by the criterion, inside by practice. */
  static ImmutableList<Citation> individuals(LocalDate day) {
    return ImmutableList.of(
        criterion(day, "erbuiten: ", "outside: ", " vraagt een eenheid", " asks for a unit"),
        read(
            "kst-27925-637",
            "erbuiten: brief van 14 september 2018, het kader is niet van toepassing op individuele militairen",
            "outside: letter of 14 September 2018, the framework does not apply to individual members of the armed forces"),
        read(
            "kst-29521-231",
            "erbinnen: UNMISS, brief van 21 februari 2014 in overeenstemming met artikel 100",
            "inside: UNMISS, letter of 21 February 2014 in accordance with article 100"),
        read(
            "kst-29521-281",
            "erbinnen: UNMISS, brief van 30 januari 2015 in overeenstemming met artikel 100, ongeveer 30 personen",
            "inside: UNMISS, letter of 30 January 2015 in accordance with article 100, some 30 people"));
  }

  /** The criterion of 2014; before that day the citation says that it was stated later. */
  private static Citation criterion(
      LocalDate day, String headNl, String headEn, String asksNl, String asksEn) {
    return day.isBefore(RegimeTable.CRITERION_STATED)
        ? read(
            "kst-29521-226",
            headNl + "het criterium, later gesteld, op 22 januari 2014" + comma(asksNl),
            headEn + "the criterion, stated later, on 22 January 2014" + comma(asksEn))
        : read(
            "kst-29521-226",
            headNl + "het criterium van 22 januari 2014" + asksNl,
            headEn + "the criterion of 22 January 2014" + asksEn);
  }

  private static String comma(String asks) {
    return asks.isEmpty() ? "" : "," + asks;
  }
}
