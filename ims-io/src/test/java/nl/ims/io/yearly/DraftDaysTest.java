package nl.ims.io.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.ims.io.sample.DraftSamples;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

/** What belongs to the year of a draft, what does not, and of what that is not known. */
final class DraftDaysTest {

  private static String draft(int year, String yaml) {
    return DraftSamples.draft(year, Language.EN, yaml).toMarkdown();
  }

  private static String example(String name) throws IOException {
    return Files.readString(Path.of("examples", name + ".yaml"));
  }

  private static String contributes(String draft) {
    String part = DraftSamples.part(draft, "11. Annex 1: to what the Netherlands contributes");
    return part.substring(
        part.indexOf("### From the dossiers"), part.indexOf("### From the catalogue"));
  }

  @Test
  void a_letter_of_another_year_says_nothing_of_the_days_of_a_mission() {
    String draft =
        draft(
            2015,
            """
            ims: 1
            dossier: mission
            contribution: {}
            procedure:
              - {date: 2014-12-15, step: letter, paper: kst-29521-273}
            """);
    assertThat(contributes(draft))
        .isEqualTo(
            """
            ### From the dossiers: contributions in the year

            None in the files given.

            """);
    assertThat(DraftSamples.part(draft, "14. Annex 3: what is not certain"))
        .contains(
            """
            ### Contributions: no day stated on which they ran

            - **mission** (dossier mission). Letter on 15 December 2014 \\[kst-29521-273; \
            *per the dossier*\\].
            """);
    assertThat(draft)
        .contains(
            "> - mission: period, deployment and end not stated (`mission: contribution.period`)\n",
            "Contributions to operations in the year: 0 in the dossiers given; of 1 more this is"
                + " not certain. ");
  }

  @Test
  void a_letter_of_the_year_on_what_begins_later_is_no_contribution_in_the_year()
      throws IOException {
    String draft = draft(2015, example("counter-piracy-2016"));
    assertThat(contributes(draft))
        .isEqualTo(
            """
            ### From the dossiers: contributions in the year

            None in the files given.

            ### From the dossiers: decided in the year, to begin later

            - **Counter-piracy off Somalia in 2016** (dossier counter-piracy-2016). Period: \
            from 1 January 2016 to 31 December 2016 \\[*no paper stated*\\]. Deployment on 1 \
            January 2016 \\[*no paper stated*\\]. Decision on 18 December 2015 \\[*inferred, no \
            paper stated*\\]. Extension letter on 18 December 2015 \\[kst-29521-307; *per the dossier*\\].

            """);
    assertThat(draft)
        .contains("Contributions to operations in the year: 0 in the dossiers given. ");
    assertThat(draft(2016, example("counter-piracy-2016")))
        .contains("Contributions to operations in the year: 1 in the dossiers given. ");
  }

  @Test
  void a_first_day_that_is_not_stated_is_missing_in_the_year_as_elsewhere() throws IOException {
    String kabul = example("kabul-2021").replace("  - {date: 2021-08-18, step: employment}\n", "");
    assertThat(draft(2015, example("minusma-2013") + "---\n" + kabul))
        .contains(
            "> - Dutch contribution to MINUSMA: start of the period not stated (`minusma-2013:"
                + " contribution.period.from`)\n",
            "> - Evacuation from Kabul: start not stated (`kabul-2021:"
                + " contribution.period.from`)\n");
  }

  private static final String PROMISE =
      """
      ims: 1
      dossier: report-2015
      report: {year: 2015, paper: kst-33279-16, promises: []}
      ---
      ims: 1
      dossier: report-2014
      report:
        %s
        promises:
          - {id: p, text: tell it, by: defence, to: the House, occasion: debate, paper: kst-33279-14, %s}
      """;

  private static String promises(String report, String promise) {
    String draft = draft(2015, PROMISE.formatted(report, promise));
    return DraftSamples.part(draft, "2. Promises to parliament")
        + DraftSamples.part(draft, "Still to fill")
            .lines()
            .filter(line -> line.contains("answer") || line.contains("was made"))
            .reduce("", (before, line) -> before + line + "\n");
  }

  @Test
  void an_answer_without_a_day_is_not_known_to_be_of_the_year() {
    assertThat(promises("year: 2014", "date: 2014-03-01, answered: [{paper: kst-29521-310}]"))
        .isEqualTo(
            """
            ### Open at the end of the year

            None stated.

            ### Answer not known at the end of the year

            - **tell it** (p). Promised by the Minister of Defence, to the House, on 1 March \
            2014, at: debate \\[kst-33279-14; *per the dossier*\\]. Listed in report-2014 \\[*no paper \
            stated*\\]. Answered, day not stated \\[kst-29521-310; *per the dossier*\\].

            ### Answered

            None stated.
            > - Promise p: day of the answer kst-29521-310 not stated (`report-2014: \
            report.promises[0].answered[0].date`)
            """);
  }

  @Test
  void an_answer_in_a_report_is_of_the_day_of_that_report() {
    assertThat(promises("year: 2014", "date: 2014-03-01, answered: [{paper: kst-33279-16}]"))
        .contains("### Answered\n\n- **tell it** (p). ")
        .contains(" Answered in the report on the year \\[kst-33279-16; *per the dossier*\\].\n");
    assertThat(
            promises(
                "year: 2014\n  paper: kst-33279-13\n  date: 2014-12-02",
                "date: 2014-03-01, answered: [{paper: kst-33279-13}]"))
        .doesNotContain("tell it");
  }

  @Test
  void an_answer_on_the_last_day_of_the_year_is_of_the_year() {
    assertThat(
            promises(
                "year: 2014",
                "date: 2014-03-01, answered: [{paper: kst-29521-310, date: 2015-12-31}]"))
        .contains("### Open at the end of the year\n\nNone stated.\n")
        .contains("### Answered\n\n- **tell it** (p). ");
    assertThat(
            promises(
                "year: 2014",
                "date: 2014-03-01, answered: [{paper: kst-29521-310, date: 2016-01-01}]"))
        .contains("### Open at the end of the year\n\n- **tell it** (p). ")
        .contains("### Answered\n\nNone stated.\n");
  }

  @Test
  void a_promise_of_which_no_day_and_no_year_is_known_is_not_lost() {
    assertThat(promises("topics: []", "answered: []"))
        .isEqualTo(
            """
            ### Open at the end of the year

            None stated.

            ### Answer not known at the end of the year

            - **tell it** (p). Promised by the Minister of Defence, to the House, at: debate \
            \\[kst-33279-14; *per the dossier*\\]. Listed in report-2014 \\[*no paper stated*\\]. Not stated: \
            the day (`report-2014: report.promises[0].date`). Whether it was made by the end of \
            the year: not stated (`report-2014: report.promises[0].date`, `report-2014: \
            report.year`). Stated to be unanswered \\[*no paper stated*\\].

            ### Answered

            None stated.
            > - Promise p: not known whether it was made by the end of the year (`report-2014: \
            report.promises[0].date`)
            """);
  }

  private static final String PROJECTS =
      """
      ims: 1
      dossier: later
      cooperation:
        name: Later
        history: [{status: proposed, date: 2018-03-01}]
        milestones: [{milestone: first ship, planned: 2024-01-01}]
      ---
      ims: 1
      dossier: planned
      cooperation:
        name: Planned
        milestones: [{milestone: first shot, planned: 2027-01-01}]
      """;

  @Test
  void annex_2_holds_what_ran_in_the_year_and_annex_3_of_what_that_is_not_known() {
    String draft = draft(2015, PROJECTS);
    assertThat(DraftSamples.part(draft, "13. Annex 2: status of the main projects"))
        .isEqualTo(
            """
            ### From the report dossier

            Annex 2: not stated (`report.annex-2`).
            """);
    assertThat(DraftSamples.part(draft, "14. Annex 3: what is not certain"))
        .startsWith(
            """
            ### Cooperations from dossiers

            - **Planned** (dossier planned). Not certain: the start is not stated. Milestone: \
            first shot; planned for 1 January 2027 \\[*no paper stated*\\].

              | Milestone | Planned | Planned before | Reached | Delay in days | Slippage in \
            days | Source |
              | --- | ---: | ---: | ---: | ---: | ---: | --- |
              | first shot | 1 January 2027 | not stated | not stated | not known | not known | \
            *no paper stated* |
            """);
  }

  @Test
  void the_order_of_the_files_changes_no_byte() throws IOException {
    List<String> files = new ArrayList<>();
    for (String name :
        List.of("kabul-2021", "eatc", "minusma-2013", "anti-isis-2014", "counter-piracy-2016")) {
      files.add(example(name));
    }
    files.addAll(List.of(PROJECTS.split("---\n", -1)));
    String draft = draft(2015, String.join("---\n", files));
    Collections.reverse(files);
    assertThat(draft(2015, String.join("---\n", files))).isEqualTo(draft);
  }
}
