package nl.ims.rules.article100;

import static nl.ims.rules.book.Case.against;
import static nl.ims.rules.book.Case.seen;

import nl.ims.rules.book.Case;

/**
 * The real cases in which the practices around the letter were seen, or something else was done.
 * Each was read in the paper that it names, most often in its opening or in the list of papers of a
 * debate.
 */
final class LetterCases {
  /** Cases of {@code article-100/both-chambers}. */
  static final Case[] BOTH_CHAMBERS = {
    seen(
        "2005-12-22",
        "kst-27925-193",
        "één brief, gericht aan de Tweede en de Eerste Kamer",
        "one letter, addressed to the House and the Senate"),
    seen(
        "2018-06-15",
        "kst-27925-630",
        "dezelfde brief op dezelfde dag aan beide Kamers",
        "the same letter to both chambers on the same day"),
    seen(
        "2019-11-29",
        "kst-29521-AG",
        "een commissie van de Eerste Kamer nam kennis van de artikel 100-brief van 29 november 2019, de dag van die aan de Tweede Kamer",
        "a committee of the Senate took note of the article 100 letter of 29 November 2019, the day of that to the House"),
    seen(
        "2023-04-06",
        "kst-29521-BA",
        "brief aan de Eerste Kamer op de dag waarop de Tweede Kamer de hare kreeg",
        "letter to the Senate on the day on which the House had its own"),
    seen(
        "2024-03-08",
        "kst-29521-BE",
        "de Eerste Kamer krijgt op dezelfde dag de brief die de Tweede Kamer kreeg",
        "the Senate receives on the same day the letter that the House received"),
  };

  /** Cases of {@code article-100/decision-not-intention}. */
  static final Case[] DECISION_NOT_INTENTION = {
    against(
        "2005-12-22",
        "kst-27925-193",
        "de brief over Uruzgan omschreef een voornemen; het kabinet bevestigde daarna dat het een besluit was",
        "the letter on Uruzgan described an intention; the cabinet afterwards confirmed that it was a decision"),
    seen(
        "2007-11-30",
        "kst-27925-279",
        "de brief opent met de kern van het besluit",
        "the letter opens with the core of the decision"),
    seen(
        "2011-06-10",
        "kst-32623-24",
        "de brief meldt het besluit van de regering om te verlengen",
        "the letter reports the government's decision to extend"),
    seen(
        "2014-02-21",
        "kst-29521-231",
        "de brief meldt het besluit van het kabinet om te verlengen",
        "the letter reports the cabinet's decision to extend"),
    seen(
        "2016-10-07",
        "kst-29521-327",
        "de brief meldt het besluit van het kabinet om in 2017 bij te dragen",
        "the letter reports the cabinet's decision to contribute in 2017"),
    seen(
        "2017-09-11",
        "kst-27925-612",
        "de brief meldt het besluit van het kabinet om te verlengen, met de einddatum",
        "the letter reports the cabinet's decision to extend, with the end date"),
    seen(
        "2018-09-14",
        "kst-27925-637",
        "de brief meldt het besluit van het kabinet om te verlengen, met de einddatum",
        "the letter reports the cabinet's decision to extend, with the end date"),
    seen(
        "2021-04-16",
        "kst-27925-769",
        "het kabinet heeft besloten tot de aanvullende inzet",
        "the cabinet has decided on the additional deployment"),
    seen(
        "2023-09-29",
        "kst-27925-946",
        "het kabinet heeft besloten tot een aanvullende bijdrage",
        "the cabinet has decided on an additional contribution"),
    seen(
        "2025-04-25",
        "kst-29521-494",
        "het kabinet heeft besloten tot de inzet in Bosnië en Herzegovina",
        "the cabinet has decided on the deployment in Bosnia and Herzegovina"),
  };

  /** Cases of {@code article-100/signatories}. */
  static final Case[] SIGNATORIES = {
    seen(
        "2005-12-22",
        "kst-27925-193",
        "drie ministers ondertekenen, onder wie die van Buitenlandse Zaken en van Defensie",
        "three ministers sign, those of Foreign Affairs and of Defence among them"),
    seen(
        "2007-11-30",
        "kst-27925-279",
        "drie ministers ondertekenen, onder wie die van Buitenlandse Zaken en van Defensie",
        "three ministers sign, those of Foreign Affairs and of Defence among them"),
    seen(
        "2011-06-10",
        "kst-32623-24",
        "de ministers van Buitenlandse Zaken en van Defensie ondertekenen",
        "the ministers of Foreign Affairs and of Defence sign"),
    seen(
        "2014-09-19",
        "kst-29521-255",
        "vier ministers ondertekenen, onder wie die van Buitenlandse Zaken en van Defensie",
        "four ministers sign, those of Foreign Affairs and of Defence among them"),
    seen(
        "2015-01-30",
        "kst-29521-281",
        "vier ministers ondertekenen, onder wie die van Buitenlandse Zaken en van Defensie",
        "four ministers sign, those of Foreign Affairs and of Defence among them"),
    seen(
        "2016-10-07",
        "kst-29521-327",
        "vier ministers ondertekenen, onder wie die van Buitenlandse Zaken en van Defensie",
        "four ministers sign, those of Foreign Affairs and of Defence among them"),
    seen(
        "2017-09-11",
        "kst-27925-612",
        "drie ministers ondertekenen, onder wie die van Buitenlandse Zaken en van Defensie",
        "three ministers sign, those of Foreign Affairs and of Defence among them"),
    seen(
        "2018-09-14",
        "kst-27925-637",
        "vier ministers ondertekenen, onder wie die van Buitenlandse Zaken en van Defensie",
        "four ministers sign, those of Foreign Affairs and of Defence among them"),
    seen(
        "2023-09-29",
        "kst-27925-946",
        "drie ministers ondertekenen, onder wie die van Buitenlandse Zaken en van Defensie",
        "three ministers sign, those of Foreign Affairs and of Defence among them"),
    seen(
        "2024-03-08",
        "kst-29521-471",
        "drie ministers ondertekenen, onder wie die van Buitenlandse Zaken en van Defensie",
        "three ministers sign, those of Foreign Affairs and of Defence among them"),
  };

  /** Cases of {@code article-100/extension-before-expiry}. */
  static final Case[] EXTENSION_BEFORE_EXPIRY = {
    seen(
        "2011-09-21",
        "kst-32623-52",
        "brief op 21 september, de termijn liep volgens de pers een dag later af",
        "letter on 21 September, the term expired a day later according to the press"),
    seen(
        "2014-02-21",
        "kst-29521-231",
        "brief op 21 februari, de termijn liep tot 15 maart 2014",
        "letter on 21 February, the term ran to 15 March 2014"),
    seen(
        "2014-09-19",
        "kst-29521-255",
        "brief op 19 september, de termijn liep tot 1 november 2014",
        "letter on 19 September, the term ran to 1 November 2014"),
    seen(
        "2015-01-30",
        "kst-29521-281",
        "brief op 30 januari, de termijn liep tot eind februari 2015",
        "letter on 30 January, the term ran to the end of February 2015"),
    seen(
        "2018-09-14",
        "kst-27925-637",
        "brief op 14 september, de termijn liep tot en met 31 december 2018",
        "letter on 14 September, the term ran through 31 December 2018"),
    seen(
        "2023-07-07",
        "kst-27925-943",
        "brief op 7 juli, de termijn liep tot en met 31 december 2023",
        "letter on 7 July, the term ran through 31 December 2023"),
    seen(
        "2025-04-25",
        "kst-29521-494",
        "brief op 25 april, de nieuwe termijn begint op 1 augustus 2025",
        "letter on 25 April, the new term begins on 1 August 2025"),
  };

  /** Cases of {@code article-100/term-within-mandate}. */
  static final Case[] TERM_WITHIN_MANDATE = {
    against(
        "2014-02-21",
        "kst-29521-231",
        "termijn tot 1 november, mandaat tot 15 juli 2014; in het gelezen deel geen voorbehoud",
        "term to 1 November, mandate to 15 July 2014; no reservation in the part that was read"),
    seen(
        "2014-05-28",
        "kst-29521-248",
        "termijn tot 1 november, mandaat tot 30 november 2014",
        "term to 1 November, mandate to 30 November 2014"),
    against(
        "2014-09-19",
        "kst-29521-255",
        "termijn tot 28 februari 2015, mandaat tot 30 november 2014; verlenging werd verwacht, niet voorbehouden",
        "term to 28 February 2015, mandate to 30 November 2014; renewal was expected, not reserved"),
    seen(
        "2015-01-30",
        "kst-29521-281",
        "termijn tot 28 februari 2016, mandaat tot eind mei 2015, verlenging van het mandaat voorbehouden",
        "term to 28 February 2016, mandate to the end of May 2015, renewal of the mandate reserved"),
  };

  /** Cases of {@code secrecy/ground}. */
  static final Case[] SECRECY_GROUND = {
    seen(
        "2018-03-27",
        "kst-34775-X-88",
        "de minister noemt artikel 68 en artikel 100, tweede lid, en noodzakelijke geheimhouding als reden",
        "the minister names article 68 and article 100(2), with necessary secrecy as the reason"),
  };

  /** Cases of {@code collective-defence/yearly-report}. */
  static final Case[] YEARLY_REPORT = {
    seen(
        "2023-05-17",
        "kst-28676-433",
        "voortgangsrapportage over de oostflank van 17 mei 2023",
        "progress report on the eastern flank of 17 May 2023"),
  };

  private LetterCases() {}
}
