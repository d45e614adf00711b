package nl.ims.rules.article100;

import static nl.ims.rules.book.Case.against;
import static nl.ims.rules.book.Case.seen;

import nl.ims.rules.book.Case;

/**
 * The real cases in which the practices around the debate were seen, or something else was done.
 * Each was read in the paper that it names, most often in its opening or in the list of papers of a
 * debate.
 */
final class DebateCases {
  /** Cases of {@code article-100/order-of-steps}. */
  static final Case[] ORDER_OF_STEPS = {
    seen(
        "2007-11-30",
        "kst-27925-279",
        "kennisgeving op 29 juni, brief op 30 november 2007",
        "notification on 29 June, letter on 30 November 2007"),
    seen(
        "2013-12-11",
        "kst-29521-230",
        "brief op 1 november, antwoorden op 27 november, debat op 11 december 2013",
        "letter on 1 November, answers on 27 November, debate on 11 December 2013"),
    seen(
        "2014-10-02",
        "kst-27925-523",
        "brief op 24 september, antwoorden op 1 oktober, debat op 2 oktober 2014",
        "letter on 24 September, answers on 1 October, debate on 2 October 2014"),
    seen(
        "2016-12-22",
        "kst-29521-339",
        "brief op 7 oktober, antwoorden op 14 december, debat op 22 december 2016",
        "letter on 7 October, answers on 14 December, debate on 22 December 2016"),
    seen(
        "2023-10-25",
        "kst-27925-958",
        "brief op 7 juli, antwoorden op 24 oktober, debat op 25 oktober 2023",
        "letter on 7 July, answers on 24 October, debate on 25 October 2023"),
    seen(
        "2024-03-25",
        "kst-29521-487",
        "brief op 8 maart, antwoorden op 22 maart, debat op 25 maart 2024",
        "letter on 8 March, answers on 22 March, debate on 25 March 2024"),
  };

  /** Cases of {@code article-100/answers-before-debate}. */
  static final Case[] ANSWERS_BEFORE_DEBATE = {
    seen(
        "2011-06-22",
        "kst-32623-42",
        "antwoorden op 21 juni, debat op 22 juni 2011",
        "answers on 21 June, debate on 22 June 2011"),
    seen(
        "2013-12-11",
        "kst-29521-230",
        "antwoorden op 27 november, debat op 11 december 2013",
        "answers on 27 November, debate on 11 December 2013"),
    seen(
        "2014-10-02",
        "kst-27925-523",
        "antwoorden op 1 oktober, debat op 2 oktober 2014",
        "answers on 1 October, debate on 2 October 2014"),
    seen(
        "2015-09-10",
        "kst-29521-300",
        "antwoorden op 28 augustus, debat op 10 september 2015",
        "answers on 28 August, debate on 10 September 2015"),
    seen(
        "2016-02-10",
        "kst-27925-587",
        "antwoorden op 6 februari, debat op 10 februari 2016",
        "answers on 6 February, debate on 10 February 2016"),
    seen(
        "2016-12-22",
        "kst-29521-339",
        "antwoorden op 14 december, debat op 22 december 2016",
        "answers on 14 December, debate on 22 December 2016"),
    seen(
        "2020-10-14",
        "kst-27925-749",
        "antwoorden op 9 oktober, debat op 14 oktober 2020",
        "answers on 9 October, debate on 14 October 2020"),
    seen(
        "2021-04-22",
        "kst-27925-780",
        "antwoorden op 21 april, debat op 22 april 2021",
        "answers on 21 April, debate on 22 April 2021"),
    seen(
        "2023-10-25",
        "kst-27925-958",
        "antwoorden op 24 oktober, debat op 25 oktober 2023",
        "answers on 24 October, debate on 25 October 2023"),
    seen(
        "2024-03-25",
        "kst-29521-487",
        "antwoorden op 22 maart, debat op 25 maart 2024",
        "answers on 22 March, debate on 25 March 2024"),
  };

  /** Cases of {@code article-100/lead-committee}. */
  static final Case[] LEAD_COMMITTEE = {
    seen(
        "2009-02-18",
        "kst-29521-96",
        "voortgang van EUFOR Tsjaad: de commissie voor Defensie wordt als eerste genoemd",
        "progress of EUFOR Chad: the Defence committee is named first"),
    seen(
        "2012-02-16",
        "kst-27925-454",
        "eindevaluatie van ISAF: de commissie voor Defensie wordt als eerste genoemd",
        "final evaluation of ISAF: the Defence committee is named first"),
    seen(
        "2013-12-11",
        "kst-29521-230",
        "besluit over MINUSMA: de commissie voor Buitenlandse Zaken wordt als eerste genoemd",
        "decision on MINUSMA: the Foreign Affairs committee is named first"),
    seen(
        "2014-10-15",
        "kst-29521-270",
        "verlenging van UNMISS: de commissie voor Buitenlandse Zaken wordt als eerste genoemd",
        "extension of UNMISS: the Foreign Affairs committee is named first"),
    seen(
        "2014-11-11",
        "kst-29521-274",
        "voortgangsrapportage over MINUSMA: de commissie voor Defensie vergadert",
        "progress report on MINUSMA: the Defence committee meets"),
    seen(
        "2016-07-07",
        "kst-27925-599",
        "voortgangsrapportage over de strijd tegen ISIS: de commissie voor Defensie wordt als eerste genoemd",
        "progress report on the fight against ISIS: the Defence committee is named first"),
    seen(
        "2021-10-27",
        "kst-29521-433",
        "besluit over de C-130 in Mali: de commissie voor Buitenlandse Zaken heeft de leiding",
        "decision on the C-130 in Mali: the Foreign Affairs committee leads"),
    seen(
        "2024-03-25",
        "kst-29521-487",
        "besluit over de Rode Zee: de commissie voor Buitenlandse Zaken heeft de leiding, die voor Defensie volgt",
        "decision on the Red Sea: the Foreign Affairs committee leads, that for Defence follows"),
  };

  /** Cases of {@code article-100/no-employment-before-debate}. */
  static final Case[] NO_EMPLOYMENT_BEFORE_DEBATE = {
    seen(
        "2011-03-23",
        "kst-32623-18",
        "debat op 23 maart 2011, de F-16's boven Libië deden vanaf eind maart mee",
        "debate on 23 March 2011, the F-16s over Libya took part from the end of March"),
    seen(
        "2013-12-11",
        "kst-29521-230",
        "debat op 11 december 2013, de eerste militairen in Mali vanaf januari 2014",
        "debate on 11 December 2013, the first troops in Mali from January 2014"),
    seen(
        "2014-10-02",
        "kst-27925-523",
        "debat op 2 oktober 2014, de F-16's boven Irak inzetbaar vanaf de week erna",
        "debate on 2 October 2014, the F-16s over Iraq ready for action from the week after"),
    against(
        "2016-07-06",
        "kst-29521-322",
        "over de bijdrage aan piraterijbestrijding in 2016 werd op 6 juli van dat jaar gedebatteerd",
        "the contribution to counter-piracy in 2016 was debated on 6 July of that year"),
    against(
        "2017-06-13",
        "kst-29521-347",
        "over de bijdrage aan piraterijbestrijding in 2017 werd op 13 juni van dat jaar gedebatteerd",
        "the contribution to counter-piracy in 2017 was debated on 13 June of that year"),
    seen(
        "2019-12-18",
        "kst-29521-401",
        "debat op 18 december 2019, het schip naar de Straat van Hormuz vertrok op 28 januari 2020",
        "debate on 18 December 2019, the ship for the Strait of Hormuz left on 28 January 2020"),
    seen(
        "2021-04-21",
        "kst-27925-771",
        "de ministers gaven opdracht niemand in te zetten voordat het debat was afgerond",
        "the ministers ordered that nobody be deployed before the debate had ended"),
    seen(
        "2023-10-25",
        "kst-27925-958",
        "debat op 25 oktober 2023, de inzet in Irak vanaf 1 januari 2024",
        "debate on 25 October 2023, the deployment in Iraq from 1 January 2024"),
    seen(
        "2024-03-25",
        "kst-29521-487",
        "debat op 25 maart 2024, Zr.Ms. Tromp operationeel eind maart",
        "debate on 25 March 2024, HNLMS Tromp operational at the end of March"),
  };

  /** Cases of {@code article-100/no-departure-before-debate}. */
  static final Case[] NO_DEPARTURE_BEFORE_DEBATE = {
    seen(
        "2011-03-23",
        "kst-32623-18",
        "debat op 23 maart 2011, de F-16's vertrokken de dag erna",
        "debate on 23 March 2011, the F-16s left the day after"),
    seen(
        "2013-12-11",
        "kst-29521-230",
        "debat op 11 december 2013, de eerste militairen naar Mali in januari 2014",
        "debate on 11 December 2013, the first troops to Mali in January 2014"),
    against(
        "2014-10-02",
        "kst-27925-523",
        "op de avond van het debat stonden de eerste F-16's al in Jordanië",
        "on the evening of the debate the first F-16s were already in Jordan"),
    seen(
        "2019-12-18",
        "kst-29521-401",
        "debat op 18 december 2019, het schip vertrok op 28 januari 2020",
        "debate on 18 December 2019, the ship left on 28 January 2020"),
    seen(
        "2020-10-14",
        "kst-27925-749",
        "debat op 14 oktober 2020, de eerste militairen naar Jordanië later die maand",
        "debate on 14 October 2020, the first troops to Jordan later that month"),
    against(
        "2021-04-21",
        "kst-27925-771",
        "tachtig militairen vertrokken op de avond vóór het debat; de ministers betreurden dat",
        "eighty troops left on the evening before the debate; the ministers regretted it"),
    against(
        "2024-03-09",
        "kst-29521-487",
        "Zr.Ms. Tromp voer uit op 9 maart, op een al geplande reis; debat op 25 maart 2024",
        "HNLMS Tromp sailed on 9 March, on a voyage already planned; debate on 25 March 2024"),
  };

  /** Cases of {@code article-100/extension-debate-before-expiry}. */
  static final Case[] EXTENSION_DEBATE_BEFORE_EXPIRY = {
    seen(
        "2007-12-17",
        "kst-27925-294",
        "debat op 17 december 2007, de termijn liep tot 1 augustus 2008",
        "debate on 17 December 2007, the term ran to 1 August 2008"),
    against(
        "2011-09-28",
        "kst-32623-52",
        "debat op 28 september, na afloop van de termijn; volgens de minister niet voor herhaling vatbaar",
        "debate on 28 September, after the term had expired; according to the minister not to be repeated"),
    seen(
        "2014-03-13",
        "kst-22831-97",
        "debat op 13 maart, de termijn liep tot 15 maart 2014",
        "debate on 13 March, the term ran to 15 March 2014"),
    seen(
        "2014-10-15",
        "kst-29521-270",
        "debat op 15 oktober, de termijn liep tot 1 november 2014",
        "debate on 15 October, the term ran to 1 November 2014"),
    seen(
        "2015-02-26",
        "kst-29521-289",
        "debat op 26 februari, de termijn liep tot eind februari 2015",
        "debate on 26 February, the term ran to the end of February 2015"),
    against(
        "2016-07-06",
        "kst-29521-322",
        "brief op 18 december 2015 over 2016, debat op 6 juli 2016",
        "letter on 18 December 2015 on 2016, debate on 6 July 2016"),
    seen(
        "2016-12-22",
        "kst-29521-339",
        "debat op 22 december 2016 over de bijdrage in 2017",
        "debate on 22 December 2016 on the contribution in 2017"),
    against(
        "2017-06-13",
        "kst-29521-347",
        "brief op 9 december 2016 over 2017, debat op 13 juni 2017",
        "letter on 9 December 2016 on 2017, debate on 13 June 2017"),
    seen(
        "2019-12-19",
        "kst-27925-706",
        "debat op 19 december, de termijn liep tot en met 31 december 2019",
        "debate on 19 December, the term ran through 31 December 2019"),
    seen(
        "2023-10-25",
        "kst-27925-958",
        "debat op 25 oktober, de termijn liep tot en met 31 december 2023",
        "debate on 25 October, the term ran through 31 December 2023"),
  };

  private DebateCases() {}
}
