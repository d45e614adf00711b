package nl.ims.io.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ims.io.sample.DraftSamples;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a draft, each as the whole text that it becomes. */
final class ReportDraftTest {

  private static final String EMPTY =
      """
      ims: 1
      dossier: other
      report: {promises: []}
      """;

  private static final String WAITING =
      """
      ims: 1
      dossier: report-2014
      report:
        year: 2014
        promises:
          - {id: before, text: answered before, date: 2013-01-01, answered: [{date: 2014-12-31}]}
          - {id: in, text: answered in the year, date: 2013-01-01, answered: [{date: 2015-01-01, paper: kst-33279-16}]}
          - {id: after, text: answered after the year, answered: [{date: 2016-01-01}]}
          - {id: same, text: told twice, date: 2014-05-01}
      ---
      ims: 1
      dossier: report-2016
      report:
        year: 2016
        promises:
          - {id: later, text: made after the year, date: 2016-01-01, answered: []}
          - {id: undated, text: of a later report and without a day, answered: []}
          - {id: earlier, text: made before and told later, date: 2015-12-31, answered: []}
      ---
      ims: 1
      dossier: report-2015
      report:
        year: 2015
        promises:
          - {id: same, text: told twice, date: 2014-05-01, answered: []}
          - {id: day-unknown, text: answered on a day not stated, answered: [{where: page 1}]}
      """;

  private static final String CONTRIBUTIONS =
      """
      ims: 1
      dossier: refused
      title: Refused
      contribution: {}
      procedure:
        - {date: 2015-03-01, step: negative-decision, paper: kst-29521-209}
      ---
      ims: 1
      dossier: refused-before
      contribution: {}
      procedure:
        - {date: 2014-03-01, step: negative-decision}
      ---
      ims: 1
      dossier: around
      contribution:
        operations: [One, Two]
        period: {from: 2014-01-01, through: 2016-12-31}
      ---
      ims: 1
      dossier: ended
      contribution: {period: {from: 2010-01-01}}
      procedure:
        - {date: 2014-12-31, step: end}
      ---
      ims: 1
      dossier: begun
      contribution: {period: {from: 2010-01-01}}
      ---
      ims: 1
      dossier: letter-only
      contribution: {}
      procedure:
        - {date: 2015-12-31, step: letter, paper: kst-29521-307}
      ---
      ims: 1
      dossier: later
      contribution: {period: {from: 2016-01-01}}
      ---
      ims: 1
      dossier: nothing-known
      contribution: {}
      """;

  @Test
  void promises_stand_open_first_with_who_when_and_where() {
    String draft = DraftSamples.draft(2015, Language.EN, DraftSamples.FULL).toMarkdown();
    assertThat(DraftSamples.part(draft, "2. Promises to parliament"))
        .isEqualTo(
            """
            ### Open at the end of the year

            - **still to do** (open). Promised by the government, to the House, on 11 February \
            2015, at: debate \\[kst-33279-14; *per the dossier*\\]. Stated to be unanswered \\[*no paper \
            stated*\\].

            ### Answer not known at the end of the year

            - **unknown**. Not stated: what was promised, who promised, to whom, the day, the \
            debate and the paper (`report.promises[2]: text, by, to, date, occasion, paper`). \
            Whether it was answered: not stated (`report.promises[2].answered`).

            ### Answered

            - **keep it** (kept). Promised by the Minister of Foreign Affairs and the Minister \
            of Defence, to the member Eijsink, on 12 November 2014, at: budget debate \
            \\[kst-34000-X-79; *per the dossier*\\]. Answered on 30 October 2015 (page 2) \\[kst-33279-16; \
            *per the dossier*\\].
            """);
  }

  @Test
  void promises_in_dutch() {
    String draft = DraftSamples.draft(2015, Language.NL, DraftSamples.FULL).toMarkdown();
    assertThat(DraftSamples.part(draft, "2. Toezeggingen aan het parlement"))
        .isEqualTo(
            """
            ### Open aan het einde van het jaar

            - **still to do** (open). Toegezegd door de regering, aan the House, op 11 februari \
            2015, bij: debate \\[kst-33279-14; *volgens het dossier*\\]. Vermeld als onbeantwoord \\[*geen \
            stuk vermeld*\\].

            ### Antwoord aan het einde van het jaar niet bekend

            - **unknown**. Niet vermeld: wat is toegezegd, wie toezegde, aan wie, de dag, het \
            debat en het stuk (`report.promises[2]: text, by, to, date, occasion, paper`). Of \
            zij is beantwoord: niet vermeld (`report.promises[2].answered`).

            ### Beantwoord

            - **keep it** (kept). Toegezegd door de minister van Buitenlandse Zaken en de \
            minister van Defensie, aan the member Eijsink, op 12 november 2014, bij: budget \
            debate \\[kst-34000-X-79; *volgens het dossier*\\]. Beantwoord op 30 oktober 2015 (page 2) \
            \\[kst-33279-16; *volgens het dossier*\\].
            """);
  }

  @Test
  void topics_with_their_developments_and_the_context() {
    String draft = DraftSamples.draft(2015, Language.EN, DraftSamples.FULL).toMarkdown();
    assertThat(DraftSamples.part(draft, "10. Topics and strategic context"))
        .isEqualTo(
            """
            ### Topics

            - **VAT**. Announced beforehand \\[*no paper stated*\\]. 12 October 2015: Council \
            Decision \\[*inferred, no paper stated*\\].
            - **munitions**. Not announced beforehand \\[*no paper stated*\\]. The dossier \
            states no developments \\[*no paper stated*\\].

            ### Strategic context

            The report rests on: kst-33694-1 \\[kst-33279-16; *per the dossier*\\]. Regions named: the \
            east; the south \\[kst-33279-16; *per the dossier*\\].
            """);
  }

  @Test
  void projects_with_their_planning_delay_and_slippage() {
    String draft = DraftSamples.draft(2015, Language.EN, DraftSamples.FULL).toMarkdown();
    assertThat(DraftSamples.part(draft, "13. Annex 2: status of the main projects"))
        .isEqualTo(
            """
            ### From the report dossier

            - **Tanks** (cooperation mechanised-brigade-1st-panzer-division). Status: in time \
            \\[kst-33279-16; *per the dossier*\\].

              | Milestone | Planned | Planned before | Reached | Delay in days | Slippage in \
            days | Source |
              | --- | ---: | ---: | ---: | ---: | ---: | --- |
              | ready | 10 March 2015 | 1 March 2015 | 8 March 2015 | \\-2 | \\+9 | kst-33279-16; \
            *per the dossier* |

            - **frigates**. Not stated: status and planning (`report.annex-2[1]: status, \
            milestones`).

            ### From the dossiers of cooperations

            - **Own cooperation** (dossier own-cooperation).

              | Milestone | Planned | Planned before | Reached | Delay in days | Slippage in \
            days | Source |
              | --- | ---: | ---: | ---: | ---: | ---: | --- |
              | first course | 1 May 2015 | not stated | 2 May 2015 | \\+1 | not known | \
            kst-33279-16; *per the dossier* |
            """);
  }

  @Test
  void projects_in_dutch() {
    String draft = DraftSamples.draft(2015, Language.NL, DraftSamples.FULL).toMarkdown();
    assertThat(
            DraftSamples.part(
                draft, "13. Bijlage 2: stand van zaken van de belangrijkste projecten"))
        .isEqualTo(
            """
            ### Uit het dossier van het rapport

            - **Tanks** (samenwerking mechanised-brigade-1st-panzer-division). Stand van zaken: \
            in time \\[kst-33279-16; *volgens het dossier*\\].

              | Mijlpaal | Gepland | Eerder gepland | Bereikt | Vertraging in dagen | \
            Verschuiving in dagen | Bron |
              | --- | ---: | ---: | ---: | ---: | ---: | --- |
              | ready | 10 maart 2015 | 1 maart 2015 | 8 maart 2015 | \\-2 | \\+9 | kst-33279-16; \
            *volgens het dossier* |

            - **frigates**. Niet vermeld: stand van zaken en planning (`report.annex-2[1]: \
            status, milestones`).

            ### Uit de dossiers van samenwerking

            - **Own cooperation** (dossier own-cooperation).

              | Mijlpaal | Gepland | Eerder gepland | Bereikt | Vertraging in dagen | \
            Verschuiving in dagen | Bron |
              | --- | ---: | ---: | ---: | ---: | ---: | --- |
              | first course | 1 mei 2015 | niet vermeld | 2 mei 2015 | \\+1 | niet bekend | \
            kst-33279-16; *volgens het dossier* |
            """);
  }

  @Test
  void what_is_still_to_fill_comes_first() {
    String draft = DraftSamples.draft(2015, Language.EN, DraftSamples.FULL).toMarkdown();
    assertThat(DraftSamples.part(draft, "Still to fill"))
        .isEqualTo(
            """
            > This could not be filled. Behind each point stands where it belongs in a dossier.
            >
            > - Promise unknown: answer not known (`report.promises[2].answered`)
            > - What the report itself says, not stated: objectives, criteria, governance, \
            European Union, NATO, sovereignty, assessment framework and article 100 procedure, \
            money and outlook (`report.chapters.objectives`, `report.chapters.criteria`, \
            `report.chapters.governance`, `report.chapters.european-union`, \
            `report.chapters.nato`, `report.chapters.sovereignty`, \
            `report.chapters.assessment-framework`, `report.chapters.money`, \
            `report.chapters.outlook`)
            > - Announced, and not treated: Norway (`report.partners`)
            > - Project frigates: status and planning not stated (`report.annex-2[1]: status, \
            milestones`)
            > - From memory, to be checked: C126, C127, C128, C129, C130, C131, C132, C133, \
            C134, C137, C138, C139, C140, C142, C143, C145, C146, C147, C148, C150, C151, C152, \
            C153 and C154
            > - Facts without a paper: 14, each marked so
            > - Promise unknown: what was promised, who promised, to whom, the day, the debate \
            and the paper not stated (`report.promises[2]: text, by, to, date, occasion, paper`)
            > - European Gendarmerie Force (EUROGENDFOR): the name not stated (`report.annex-1.contributes[1].name`)
            """);
  }

  @Test
  void a_year_without_a_report_has_all_of_it_to_fill() {
    String draft = DraftSamples.draft(2015, Language.EN, EMPTY).toMarkdown();
    assertThat(DraftSamples.part(draft, "Still to fill"))
        .isEqualTo(
            """
            > This could not be filled. Behind each point stands where it belongs in a dossier.
            >
            > - No dossier reports on 2015 (`report.year`)
            > - Year of the report not stated (`other: report.year`)
            > - Which promises the report has to answer: not stated (`report.promises`)
            > - What the report itself says, not stated: objectives, criteria, governance, \
            European Union, NATO, sovereignty, assessment framework and article 100 procedure, \
            money and outlook (`report.chapters.objectives`, `report.chapters.criteria`, \
            `report.chapters.governance`, `report.chapters.european-union`, \
            `report.chapters.nato`, `report.chapters.sovereignty`, \
            `report.chapters.assessment-framework`, `report.chapters.money`, \
            `report.chapters.outlook`)
            > - Which partners the report treats in depth: not stated (`report.partners`)
            > - Topics: not stated (`report.topics`)
            > - Strategic context, papers that it rests on: not stated (`report.context.papers`)
            > - Strategic context, regions named: not stated (`report.context.regions`)
            > - Annex 1, to what the Netherlands contributes: not stated \
            (`report.annex-1.contributes`)
            > - Annex 1, to what the Netherlands does not contribute: not stated \
            (`report.annex-1.does-not-contribute`)
            > - Annex 2: not stated (`report.annex-2`)
            > - From memory, to be checked: C126, C127, C128, C129, C130, C131, C132, C133, \
            C137, C138, C139, C140, C143, C145, C146, C147, C148, C150, C151, C152, C153 and C154
            """);
  }

  @Test
  void a_year_without_a_report_in_dutch() {
    String draft = DraftSamples.draft(2015, Language.NL, EMPTY).toMarkdown();
    assertThat(DraftSamples.part(draft, "Nog in te vullen"))
        .isEqualTo(
            """
            > Dit kon niet worden ingevuld. Achter elk punt staat waar het in een dossier hoort.
            >
            > - Geen dossier rapporteert over 2015 (`report.year`)
            > - Jaar van het rapport niet vermeld (`other: report.year`)
            > - Welke toezeggingen het rapport moet nakomen: niet vermeld (`report.promises`)
            > - Wat het rapport zelf zegt, niet vermeld: doelstellingen, criteria, aansturing, \
            Europese Unie, NAVO, soevereiniteit, toetsingskader en artikel 100-procedure, geld en \
            vooruitblik (`report.chapters.objectives`, `report.chapters.criteria`, \
            `report.chapters.governance`, `report.chapters.european-union`, \
            `report.chapters.nato`, `report.chapters.sovereignty`, \
            `report.chapters.assessment-framework`, `report.chapters.money`, \
            `report.chapters.outlook`)
            > - Welke partners het rapport uitvoerig behandelt: niet vermeld \
            (`report.partners`)
            > - Onderwerpen: niet vermeld (`report.topics`)
            > - Strategische context, stukken waarop het rust: niet vermeld \
            (`report.context.papers`)
            > - Strategische context, genoemde gebieden: niet vermeld (`report.context.regions`)
            > - Bijlage 1, waaraan Nederland bijdraagt: niet vermeld \
            (`report.annex-1.contributes`)
            > - Bijlage 1, waaraan Nederland niet bijdraagt: niet vermeld \
            (`report.annex-1.does-not-contribute`)
            > - Bijlage 2: niet vermeld (`report.annex-2`)
            > - Uit het geheugen, na te gaan: C126, C127, C128, C129, C130, C131, C132, C133, \
            C137, C138, C139, C140, C143, C145, C146, C147, C148, C150, C151, C152, C153 en C154
            """);
  }

  @Test
  void promises_of_other_reports_count_if_they_were_waiting() {
    String draft = DraftSamples.draft(2015, Language.EN, WAITING).toMarkdown();
    assertThat(DraftSamples.part(draft, "2. Promises to parliament"))
        .isEqualTo(
            """
            ### Open at the end of the year

            - **told twice** (same). Promised on 1 May 2014 \\[*no paper stated*\\]. Not stated: \
            who promised, to whom, the debate and the paper (`report.promises[0]: by, to, \
            occasion, paper`). Stated to be unanswered \\[*no paper stated*\\].
            - **made before and told later** (earlier). Promised on 31 December 2015 \\[*no \
            paper stated*\\]. Listed in report-2016 \\[*no paper stated*\\]. Not stated: who promised, to whom, the debate and the paper \
            (`report-2016: report.promises[2]: by, to, occasion, paper`). Stated to be \
            unanswered \\[*no paper stated*\\].
            - **answered after the year** (after). Listed in report-2014 \\[*no paper stated*\\]. \
            Not stated: who promised, to whom, the day, \
            the debate and the paper (`report-2014: report.promises[2]: by, to, date, occasion, \
            paper`). Answered on 1 January 2016, after the year \\[*no paper stated*\\].

            ### Answer not known at the end of the year

            - **answered on a day not stated** (day-unknown). Not stated: who promised, to whom, \
            the day, the debate and the paper (`report.promises[1]: by, to, date, occasion, \
            paper`). Answered, day not stated (page 1) \\[*no paper stated*\\].

            ### Answered

            - **answered in the year** (in). Promised on 1 January 2013 \\[*no paper stated*\\]. \
            Listed in report-2014 \\[*no paper stated*\\]. Not stated: who promised, to whom, the debate and the paper (`report-2014: \
            report.promises[1]: by, to, occasion, paper`). Answered on 1 January 2015 \
            \\[kst-33279-16; *per the dossier*\\].
            """);
  }

  /** Two reports in a row, of which the second says less of the days planned before. */
  private static final String IN_A_ROW =
      """
      ims: 1
      dossier: report-2016
      report:
        year: 2016
        date: 2016-11-29
        promises: [{id: cost, text: tell the cost of each project, answered: [{date: 2016-11-29}]}]
        annex-2:
          - id: tanks
            name: Tanks
            status: nearly ready
            paper: kst-33279-19
            milestones:
              - {milestone: READY, planned: 2018-06-30, paper: kst-33279-19}
              - {milestone: start, planned: 2017-03-01, previously-planned: 2017-01-01, paper: kst-33279-19}
      ---
      ims: 1
      dossier: report-2015
      report:
        year: 2015
        paper: kst-33279-16
        date: 2015-10-30
        promises:
          - {id: cost, text: tell the cost, by: defence, paper: kst-33279-14, answered: []}
          - {id: staff, text: tell the staff, by: defence, paper: kst-33279-14, answered: []}
        annex-2:
          - id: tanks
            milestones:
              - {milestone: {nl: gereed, en: ready}, planned: 2018-12-31, inferred: true}
              - {milestone: start, planned: 2017-02-01}
          - {id: mines, name: Mine hunters}
      """;

  @Test
  void a_day_planned_before_is_taken_from_the_report_before_and_not_cited_to_its_paper() {
    String draft = DraftSamples.draft(2016, Language.EN, IN_A_ROW).toMarkdown();
    assertThat(DraftSamples.part(draft, "13. Annex 2: status of the main projects"))
        .isEqualTo(
            """
            ### From the report dossier

            - **Tanks**. Status: nearly ready \\[kst-33279-19; *per the dossier*\\]. Note: of ‘start’ \
            report-2015 gives 1 February 2017 as the planned day, and this report gives as planned \
            before 1 January 2017 \\[*no paper stated*\\].

              | Milestone | Planned | Planned before | Reached | Delay in days | Slippage in \
            days | Source |
              | --- | ---: | ---: | ---: | ---: | ---: | --- |
              | READY | 30 June 2018 | 31 December 2018 (report-2015) | not stated | not known | \\-184 \
            | kst-33279-19; *per the dossier* · *inferred, no paper stated* |
              | start | 1 March 2017 | 1 January 2017 | not stated | not known | \\+59 | kst-33279-19; \
            *per the dossier* |
            """);
    assertThat(DraftSamples.part(draft, "Still to fill"))
        .contains(
            "> - Project Mine hunters: listed in report-2015, and no longer in annex 2"
                + " (`report.annex-2`)\n");
  }

  @Test
  void a_report_that_is_not_the_one_before_fills_nothing() {
    for (String apart :
        new String[] {
          IN_A_ROW.replace("2015", "2014"),
          IN_A_ROW.replace("report-2015", "x").replace("2015", "2017")
        }) {
      assertThat(
              DraftSamples.part(
                  DraftSamples.draft(2016, Language.NL, apart).toMarkdown(),
                  "13. Bijlage 2: stand van zaken van de belangrijkste projecten"))
          .contains(
              "| READY | 30 juni 2018 | niet vermeld | niet vermeld | niet bekend | niet bekend |"
                  + " kst-33279-19; *volgens het dossier* |\n")
          .doesNotContain("Let op");
    }
  }

  @Test
  void a_promise_that_the_report_before_left_open_stands_first_with_its_paper() {
    String draft = DraftSamples.draft(2016, Language.EN, IN_A_ROW).toMarkdown();
    assertThat(DraftSamples.part(draft, "2. Promises to parliament"))
        .isEqualTo(
            """
            ### Open at the end of the year

            - **tell the staff** (staff). Promised by the Minister of Defence \\[kst-33279-14; \
            *per the dossier*\\]. Listed in report-2015 \\[kst-33279-16; *per the dossier*\\]. Not stated: to whom, the \
            day and the debate (`report-2015: report.promises[1]: to, date, occasion`). Stated to \
            be unanswered \\[*no paper stated*\\].

            ### Answer not known at the end of the year

            None stated.

            ### Answered

            - **tell the cost of each project** (cost). Not stated: who promised, to whom, the \
            day, the debate and the paper (`report.promises[0]: by, to, date, occasion, paper`). \
            Answered on 29 November 2016 \\[*no paper stated*\\].
            """);
  }

  @Test
  void the_order_of_the_files_changes_no_promise() {
    String other =
        IN_A_ROW.substring(IN_A_ROW.indexOf("---\n") + 4)
            + "---\n"
            + IN_A_ROW.substring(0, IN_A_ROW.indexOf("---\n"));
    for (int year : new int[] {2014, 2015, 2016, 2017}) {
      assertThat(DraftSamples.draft(year, Language.EN, other).toMarkdown())
          .isEqualTo(DraftSamples.draft(year, Language.EN, IN_A_ROW).toMarkdown());
    }
  }

  @Test
  void contributions_of_the_year_are_told_from_those_of_which_the_end_is_not_stated() {
    String draft = DraftSamples.draft(2015, Language.EN, CONTRIBUTIONS).toMarkdown();
    assertThat(DraftSamples.part(draft, "11. Annex 1: to what the Netherlands contributes"))
        .startsWith(
            """
            ### From the report dossier

            This half is not stated (`report.annex-1.contributes`).

            ### From the dossiers: contributions in the year

            - **One and Two** (dossier around). Period: from 1 January 2014 to 31 December \
            2016 \\[*no paper stated*\\].

            ### From the dossiers: begun, no end stated, and presumed to have been running

            - **begun** (dossier begun). Presumed to have been running in 2015: begun on 1 \
            January 2010, and no end is stated \\[*presumed*\\]. Period: from 1 January 2010, \
            end not stated \\[*no paper stated*\\].

            ### From the catalogue""");
    assertThat(DraftSamples.part(draft, "14. Annex 3: what is not certain"))
        .contains(
            """
            ### Contributions: no day stated on which they ran

            - **letter-only** (dossier letter-only). Letter on 31 December 2015 \
            \\[kst-29521-307; *per the dossier*\\].
            - **nothing-known** (dossier nothing-known).
            """);
  }

  @Test
  void a_contribution_without_an_end_is_presumed_in_dutch_too() {
    String draft = DraftSamples.draft(2015, Language.NL, CONTRIBUTIONS).toMarkdown();
    assertThat(DraftSamples.part(draft, "11. Bijlage 1: waaraan Nederland bijdraagt"))
        .contains(
            """
            ### Uit de dossiers: begonnen, een einde is niet vermeld, en vermoed te lopen

            - **begun** (dossier begun). Vermoed wordt dat zij in 2015 liep: begonnen op 1 \
            januari 2010, en een einde is niet vermeld \\[*vermoed*\\]. Periode: van 1 januari \
            2010, einde niet vermeld \\[*geen stuk vermeld*\\].
            """);
  }

  @Test
  void what_ended_later_and_has_no_start_is_not_told_to_have_begun() {
    String ended =
        """
        ims: 1
        dossier: evacuation
        contribution: {}
        procedure:
          - {date: 2021-08-26, step: end}
        """;
    String draft = DraftSamples.draft(2015, Language.EN, ended).toMarkdown();
    assertThat(DraftSamples.part(draft, "14. Annex 3: what is not certain"))
        .contains(
            """
            ### Contributions: ended later, and the start is not stated

            - **evacuation** (dossier evacuation). End on 26 August 2021 \\[*no paper stated*\\].
            """);
    assertThat(DraftSamples.part(draft, "11. Annex 1: to what the Netherlands contributes"))
        .doesNotContain("evacuation");
    assertThat(DraftSamples.part(draft, "Still to fill"))
        .contains("> - evacuation: start not stated (`evacuation: contribution.period.from`)\n");
    assertThat(DraftSamples.draft(2022, Language.EN, ended).toMarkdown())
        .doesNotContain("evacuation");
  }

  @Test
  void a_decision_of_the_year_not_to_contribute_stands_in_the_other_half() {
    String draft = DraftSamples.draft(2015, Language.EN, CONTRIBUTIONS).toMarkdown();
    assertThat(DraftSamples.part(draft, "12. Annex 1: to what the Netherlands does not contribute"))
        .startsWith(
            """
            ### From the report dossier

            This half is not stated (`report.annex-1.does-not-contribute`).

            ### From the dossiers: decided not to contribute

            - **Refused** (dossier refused). Negative decision on 1 March 2015 \\[kst-29521-209; \
            *per the dossier*\\].

            ### From the catalogue""");
  }

  /** A cooperation with Andorra, with which the catalogue has none. */
  private static String partners(String cooperation, Language language) {
    return DraftSamples.part(
        own(cooperation, language),
        language == Language.EN
            ? "9. Partners in depth"
            : "9. Partners die uitvoerig aan bod komen");
  }

  private static String own(String cooperation, Language language) {
    String yaml =
        """
        ims: 1
        dossier: own
        cooperation: {name: Own, kind: bilateral, partners: [AD], %s}
        ---
        ims: 1
        dossier: report-2015
        report: {year: 2015, partners: [AD]}
        """;
    return DraftSamples.draft(2015, language, yaml.formatted(cooperation)).toMarkdown();
  }

  private static final String RAN =
      "\n1 cooperation with Andorra ran in 2015.\n\n- **Own** (dossier own). ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "history: [{status: active, date: 2015-12-31}]",
        "history: [{status: active, date: 2010-01-01}, {status: ended, date: 2015-01-02}]",
        "history: [{status: active, date: 2010-01-01}, {status: ended, date: 2020-01-01}]",
        "history: [{status: ended, date: 2016-01-01}, {status: active, date: 2014-01-01}]",
        "history: [{status: active, date: 2010-01-01}], milestones: [{actual: 2015-02-01}]",
        "status: active, basis: [{in-force: 2015-12-31}]"
      })
  void a_cooperation_that_ran_in_the_year_is_counted(String cooperation) {
    assertThat(partners(cooperation, Language.EN))
        .contains(RAN)
        .doesNotContain("presumed", "annex 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "history: [{status: active, date: 2010-01-01}] | no end is stated in the dossier",
        "history: [{status: active, date: 2010-01-01}], milestones: [{actual: 2014-02-01}] | no end"
            + " is stated in the dossier",
        "history: [{status: active, date: 2010-01-01}], milestones: [{actual: 2015-02-01, inferred:"
            + " true}] | no end is stated in the dossier",
        "status: active, basis: [{in-force: 2014-12-31}] | a document was in force; no end is stated"
            + " in the dossier",
        "basis: [{in-force: 2015-12-31}] | a document was in force; no end is stated in the dossier",
        "status: active, basis: [{date: 2014-10-01}] | the start is not stated, and a document was"
            + " signed; no end is stated in the dossier"
      })
  void one_that_had_begun_and_has_no_end_is_presumed(String cooperation, String because) {
    assertThat(partners(cooperation, Language.EN))
        .contains(
            "\n0 cooperations with Andorra ran in 2015; 1 more is presumed to have been running.\n\n"
                + "- **Own** (dossier own). Presumed to have been running in 2015: "
                + because
                + " \\[*presumed*\\]. ");
  }

  @Test
  void one_that_is_presumed_in_dutch() {
    assertThat(partners("history: [{status: active, date: 2010-01-01}]", Language.NL))
        .contains(
            "\nMet Andorra liepen in 2015 0 samenwerkingen; van nog 1 wordt dat vermoed.\n\n- **Own**"
                + " (dossier own). Vermoed wordt dat zij in 2015 liep: een einde is niet vermeld"
                + " \\[*vermoed*\\]. ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "history: [{status: active, date: 2016-01-01}]",
        "status: proposed, basis: [{kind: letter-of-intent, date: 2016-10-01}]",
        "history: [{status: active, date: 2010-01-01}, {status: ended, date: 2015-01-01}]",
        "history: [{status: active, date: 2010-01-01}, {status: suspended, date: 2014-01-01}]"
      })
  void one_that_did_not_run_is_left_out(String cooperation) {
    assertThat(partners(cooperation, Language.EN))
        .contains("\n0 cooperations with Andorra ran in 2015.\n")
        .doesNotContain("**Own**", "annex 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "history: [{status: proposed, date: 2014-01-01}] | only proposed in that year",
        "history: [{status: ended, date: 2016-01-01}] | the start is not stated",
        "status: active | the start is not stated",
        "status: proposed | the start is not stated",
        "status: proposed, basis: [{kind: letter-of-intent, date: 2014-10-01}] | the start is not"
            + " stated",
        "status: ended, basis: [{in-force: 2014-10-01}] | the start is not stated",
        "status: active, basis: [{in-force: 2016-01-01}] | the start is not stated"
      })
  void one_of_which_that_is_not_known_stands_in_an_annex(String cooperation, String because) {
    String draft = own(cooperation, Language.EN);
    assertThat(DraftSamples.part(draft, "9. Partners in depth"))
        .contains(
            "\n0 cooperations with Andorra ran in 2015. Of 1 more cooperation this is not certain: see"
                + " annex 3.\n")
        .doesNotContain("**Own**");
    assertThat(DraftSamples.part(draft, "14. Annex 3: what is not certain"))
        .startsWith(
            "### Cooperations from dossiers\n\n- **Own** (dossier own). Not certain: "
                + because
                + ". ");
  }

  @Test
  void a_row_adds_to_the_dossier_of_its_name_what_that_leaves_out() {
    String yaml =
        """
        ims: 1
        dossier: eatc
        cooperation: {name: Transport, depth: integration}
        ---
        ims: 1
        dossier: report-2015
        report: {year: 2015, partners: [LU]}
        """;
    String draft = DraftSamples.draft(2015, Language.EN, yaml).toMarkdown();
    assertThat(draft)
        .contains(
            """
            - **Transport** (dossier eatc, C073). Presumed to have been running in 2015: no end \
            was seen; it was last seen at work in 2014 \\[*presumed*\\]. Depth \
            integration \\[*judgement*\\]. \
            Multinational, domain air \\[C073; *judgement*\\]. Partners: Belgium, Germany, \
            Spain, France, Italy and Luxembourg \\[C073; *read*\\]. First year seen: 2010 \
            \\[C073; *read*\\]. Term: from 1 September 2010 \\[C073; *inferred*\\]. Basis: Letter of Intent 2006; Technical Arrangement 2010 as \
            interim legal frame \\[C073; *read*\\]. Dutch contribution: host at Eindhoven; \
            transport and tanker aircraft \\[C073; *read*\\]. Described: running since 1 September \
            2010; Luxembourg joined in 2012, Spain and Italy in 2014; nations transfer authority over aircraft, may revoke it at any time and keep caveats \
            \\[C073; *read*\\]. Status: active \\[C073; *inferred*\\].
            """)
        .doesNotContain("- **European Air Transport Command");
  }

  @Test
  void two_reports_on_one_year_are_refused() {
    String yaml =
        """
        ims: 1
        dossier: a
        report: {year: 2015}
        ---
        ims: 1
        dossier: b
        report: {year: 2015}
        """;
    assertThatThrownBy(() -> DraftSamples.draft(2015, Language.EN, yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("draft: 2 dossiers report on 2015, the first is 'a'; give one of them");
  }

  @Test
  void partners_that_were_announced_are_not_said_to_be_treated() {
    String yaml =
        """
        ims: 1
        dossier: a
        report: {year: 2015, partners-announced: [AD], paper: kst-33279-16}
        """;
    String draft = DraftSamples.draft(2015, Language.NL, yaml).toMarkdown();
    assertThat(draft)
        .contains(
            "\nAangekondigd: Andorra \\[*geen stuk vermeld*\\]. Of zij uitvoerig worden behandeld, is"
                + " niet vermeld (`report.partners`). ",
            "\n> - Welke partners het rapport uitvoerig behandelt: niet vermeld"
                + " (`report.partners`)\n");
  }
}
