package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import nl.ims.io.DossierReader;
import nl.ims.io.Look;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadResult;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

final class SeriesReportTest {

  private static final String EARLIER =
      """
      ims: 1
      dossier: report-2014
      report:
        year: 2014
        paper: kst-33279-12
        date: 2014-11-07
        promises: [{id: cost, answered: []}, {id: staff}, {id: again, answered: []}]
        annex-2:
          - id: tanks
            milestones:
              - {milestone: {nl: gereed, en: ready}, planned: 2016-01-01, inferred: true}
              - {milestone: start, planned: 2015-03-01}
              - {milestone: twice}
              - {milestone: twice}
              - {milestone: gone}
          - {id: mines}
      """;

  private static final String LATER =
      """
      ims: 1
      dossier: report-2015
      report:
        year: 2015
        paper: kst-33279-16
        date: 2015-10-30
        promises: [{id: cost, answered: [{}]}, {id: again}]
        annex-2:
          - id: tanks
            milestones:
              - {milestone: {nl: gereed, en: ready}, planned: 2016-01-02}
              - {milestone: start, planned: 2015-02-01, previously-planned: 2015-04-01}
              - {milestone: twice}
              - {milestone: new}
      """;

  private static ImmutableList<Dossier> dossiers(String... yaml) {
    ReadResult read =
        DossierReader.read("a.yaml", String.join("---\n", yaml).getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems()).isEmpty();
    return read.dossiers().stream()
        .map(ReadDossier::dossier)
        .collect(ImmutableList.toImmutableList());
  }

  private static String report(String id, String keys) {
    return "ims: 1\ndossier: " + id + "\nreport: {" + keys + "}\n";
  }

  @Test
  void tells_what_moved_what_is_gone_and_what_became_of_promises() {
    assertThat(SeriesReport.of(dossiers(LATER, EARLIER), Look.in(Language.EN)))
        .hasValue(
            """
            Yearly reports (guidance)
                What was promised is a yearly report; that each calendar year counts, by the day of sending, is
                inferred. A report that is not among these may have been sent.
                2014: report-2014 (2014-11-07).
                2015: report-2015 (2015-10-30).

            From report-2014 [kst-33279-12] to report-2015 [kst-33279-16]
                tanks, ‘ready’: planned for 2016-01-01, now for 2016-01-02: 1 day later (inferred).
                tanks, ‘start’: planned for 2015-03-01, now for 2015-02-01: 28 days earlier.
                tanks, ‘start’: the reports contradict each other: report-2014 plans it for 2015-03-01, and
                  report-2015 says that it was planned for 2015-04-01.
                tanks, ‘twice’: more than one milestone has that name, and none is compared.
                tanks, ‘gone’: not under that name in report-2015.
                tanks, ‘new’: new in report-2015.
                mines is no longer in annex 2 of report-2015.

            Promises left without an answer
                again: open in report-2014 [kst-33279-12]; without one in report-2015.
                cost: open in report-2014 [kst-33279-12]; answered in report-2015.
                staff: answer not stated in report-2014 [kst-33279-12]; not mentioned in report-2015.
            """);
  }

  @Test
  void says_the_same_in_dutch() {
    assertThat(SeriesReport.of(dossiers(EARLIER, LATER), Look.in(Language.NL)))
        .hasValue(
            """
            Jaarrapportages naast elkaar (handreiking)
                Toegezegd is een jaarlijkse rapportage; dat elk kalenderjaar telt, naar de dag van verzending,
                is afgeleid. Een rapportage die hier ontbreekt kan verzonden zijn.
                2014: report-2014 (2014-11-07).
                2015: report-2015 (2015-10-30).

            Van report-2014 [kst-33279-12] naar report-2015 [kst-33279-16]
                tanks, ‘gereed’: gepland op 2016-01-01, nu op 2016-01-02: 1 dag later (afgeleid).
                tanks, ‘start’: gepland op 2015-03-01, nu op 2015-02-01: 28 dagen eerder.
                tanks, ‘start’: de rapportages spreken elkaar tegen: report-2014 plant 2015-03-01, en volgens
                  report-2015 was eerder 2015-04-01 gepland.
                tanks, ‘twice’: meer dan één mijlpaal heet zo, en geen is vergeleken.
                tanks, ‘gone’: niet onder die naam in report-2015.
                tanks, ‘new’: nieuw in report-2015.
                mines staat niet meer in bijlage 2 van report-2015.

            Toezeggingen zonder antwoord
                again: open in report-2014 [kst-33279-12]; ook zonder antwoord in report-2015.
                cost: open in report-2014 [kst-33279-12]; beantwoord in report-2015.
                staff: antwoord niet vermeld in report-2014 [kst-33279-12]; niet genoemd in report-2015.
            """);
  }

  @Test
  void tells_the_years_without_a_report_and_those_with_two() {
    assertThat(
            SeriesReport.of(
                dossiers(
                    report("nothing", ""),
                    report("late", "year: 2018, date: 2019-01-15"),
                    report("first", "date: 2014-02-13"),
                    report("second", "date: 2014-11-07"),
                    report("one", "date: 2012-01-01"),
                    report("other", "date: 2012-01-01"),
                    report("undated", "year: 2016")),
                Look.in(Language.EN)))
        .hasValue(
            """
            Yearly reports (guidance)
                What was promised is a yearly report; that each calendar year counts, by the day of sending, is
                inferred. A report that is not among these may have been sent.
                2012: 2 in one year: one (2012-01-01), other (2012-01-01).
                2013: none among these dossiers.
                2014: 2 in one year: first (2014-02-13), second (2014-11-07).
                2015: none among these dossiers.
                2016: none among these dossiers; undated is on this year, day of sending not stated.
                2017: none among these dossiers.
                2018: none among these dossiers; late is on this year, sent on 2019-01-15.
                2019: late (2019-01-15).
                Which of one and other came first is not stated: they are not compared.
                nothing: neither its year nor its day is stated, so that it has no place.
                Annex 2 is not stated in first, second, undated and late: its projects are not compared.
            """);
  }

  @Test
  void says_if_a_year_lies_between_and_that_annexes_are_not_stated() {
    assertThat(
            SeriesReport.of(
                dossiers(
                    EARLIER.replace("2014", "2012"), LATER, report("silent", "date: 2016-11-29")),
                Look.in(Language.NL)))
        .hasValue(
            """
            Jaarrapportages naast elkaar (handreiking)
                Toegezegd is een jaarlijkse rapportage; dat elk kalenderjaar telt, naar de dag van verzending,
                is afgeleid. Een rapportage die hier ontbreekt kan verzonden zijn.
                2012: report-2012 (2012-11-07).
                2013 t/m 2014: geen bij deze dossiers.
                2015: report-2015 (2015-10-30).
                2016: silent (2016-11-29).
                Bijlage 2 is niet vermeld in silent: haar projecten zijn niet vergeleken.

            Van report-2012 [kst-33279-12] naar report-2015 [kst-33279-16]
                Er ligt ten minste een jaar tussen zonder rapportage bij deze dossiers: hoe vaak een dag
                  verschoof is niet bekend.
                tanks, ‘gereed’: gepland op 2016-01-01, nu op 2016-01-02: 1 dag later (afgeleid).
                tanks, ‘start’: gepland op 2015-03-01, nu op 2015-02-01: 28 dagen eerder.
                tanks, ‘twice’: meer dan één mijlpaal heet zo, en geen is vergeleken.
                tanks, ‘gone’: niet onder die naam in report-2015.
                tanks, ‘new’: nieuw in report-2015.
                mines staat niet meer in bijlage 2 van report-2015.

            Toezeggingen zonder antwoord
                again: open in report-2012 [kst-33279-12]; ook zonder antwoord in report-2015.
                cost: open in report-2012 [kst-33279-12]; beantwoord in report-2015.
                staff: antwoord niet vermeld in report-2012 [kst-33279-12]; niet genoemd in report-2015.
            """);
  }

  @Test
  void is_silent_where_there_is_one_report() {
    assertThat(SeriesReport.of(dossiers(EARLIER), Look.in(Language.EN))).isEmpty();
    assertThat(SeriesReport.of(ImmutableList.of(), Look.in(Language.EN))).isEmpty();
  }
}
