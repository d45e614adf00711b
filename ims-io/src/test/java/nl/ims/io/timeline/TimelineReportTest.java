package nl.ims.io.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.io.Look;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

final class TimelineReportTest {

  private static final ImmutableList<Timeline> ALL =
      ImmutableList.of(
          TimelineSamples.redSea(),
          TimelineSamples.unmiss(),
          TimelineSamples.draft(),
          TimelineSamples.mission());

  @Test
  void shows_days_and_lags_and_where_the_record_ends_and_what_is_due_next() {
    assertThat(TimelineReport.of(TimelineSamples.draft(), Look.in(Language.EN).withWidth(80)))
        .isEqualTo(
            """
            Draft, invented - a frigate for operation Silver Gull
            contribution to an operation · draft-proposal · draft-proposal.yaml
            as of 2026-05-29 · reference day 2026-09-01 · rules article-100,
                toetsingskader-2014

            3 steps in 84 days; obligations: 1 overdue, 3 open.

            2026-02-27          ●  request
                                │
            2026-03-13   +14 d  ●  notification to the House
                                │
            2026-05-15          ✗  due: letter of assignment · 14 days overdue
                                   · rapid-reaction/assignment-letter
            2026-05-22   +70 d  ●  intention
            2026-05-29    +7 d  ╪  here the record ends, complete through this day
                                ┆
                                ┆
            2026-08-31          ○  due: letter to the House · in 94 days
                                   · article-100/prior-information
                                ○  due: letter to the Senate · in 94 days
                                   · article-100/both-chambers
            2026-09-01          ○  due: debate · in 95 days
                                   · article-100/no-employment-before-debate

            Overdue:
                2026-05-15  letter of assignment · 14 days overdue
                            · rapid-reaction/assignment-letter · follows from deployment

            Due next:
                2026-08-31  letter to the House · in 94 days · article-100/prior-information
                            · follows from deployment
                2026-08-31  letter to the Senate · in 94 days · article-100/both-chambers
                            · follows from deployment
                2026-09-01  debate · in 95 days · article-100/no-employment-before-debate
                            · follows from deployment

            This is not an official or legal opinion.
            """);
  }

  @Test
  void tells_at_a_step_what_it_breaks_and_what_it_meets() {
    assertThat(TimelineReport.of(TimelineSamples.redSea(), Look.in(Language.EN).withWidth(80)))
        .contains(
            """
            2024-03-08   +77 d  ●  decision by the government · inferred
                                ●  letter to the House · kst-29521-471 · invokes article 100
                                   in time by 19 days · letter to the House · due 2024-03-27
            """)
        .contains("\n2024-03-09    +1 d  ●  departure · planned voyage\n")
        .contains(
            "\nFrom step to step: notification → decision 77 days · decision → letter 0 days");
    assertThat(TimelineReport.of(TimelineSamples.flight(), Look.in(Language.EN).withWidth(80)))
        .contains(
            """
                                ✗  departure
                                   not followed · article-100/no-departure-before-debate
                                     · guidance
            """);
  }

  @Test
  void tells_in_a_chain_to_which_decision_each_mark_belongs_and_how_late_it_was() {
    String page = TimelineReport.of(TimelineSamples.mission(), Look.in(Language.EN).withWidth(80));
    assertThat(page)
        .startsWith(
            """
            3 decisions on one timeline
            A   Contribution to a mission · mission-2013 · mission.yaml
            B   First extension · mission-2015 · mission.yaml
            C   Second extension · mission-2016 · mission.yaml

            21 steps in 1157 days; obligations: 2 overdue, 1 late, 1 open, 1 in time.

            2013-11-01          ●  A decision by the government · inferred
            """)
        .contains(
            """
            2015-06-02  +232 d  ●  A interim evaluation over 2014 · kst-29521-291
                                   13 days late · interim evaluation over 2014 · due
                                     2015-05-20
            """)
        .contains(
            """
            2016-05-18          ✗  A due: interim evaluation over 2015 · 43 days overdue,
                                   seen on 2016-06-30 · evaluation/interim 2015
            """)
        .contains("\n2016-06-30  +181 d  ┆  A here the record ends, complete through this day\n");
  }

  @Test
  void speaks_dutch() {
    assertThat(TimelineReport.of(TimelineSamples.draft(), Look.in(Language.NL)))
        .contains("\n3 stappen in 84 dagen; verplichtingen: 1 over tijd, 3 open.\n")
        .contains("\n2026-03-13   +14 d  ●  kennisgeving aan de Tweede Kamer\n")
        .contains("hier houdt het dossier op, volledig tot en met deze dag\n")
        .contains("\nWat nog moet, en wanneer uiterlijk:\n    2026-08-31  letter to the House");
  }

  @Test
  void keeps_to_its_width_and_colour_changes_nothing_but_colour() {
    for (Timeline timeline : ALL) {
      Look narrow = Look.in(Language.NL).withWidth(80);
      String page = TimelineReport.of(timeline, narrow);
      assertThat(page.lines())
          .allSatisfy(
              line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80))
          .noneMatch(line -> line.endsWith(" "));
      assertThat(
              TimelineReport.of(timeline, narrow.withColour(true))
                  .replaceAll("\u001b\\[[0-9;]*m", ""))
          .isEqualTo(page);
    }
  }

  @Test
  void says_so_when_nothing_stands_on_the_line() {
    assertThat(
            TimelineReport.of(
                TimelineSamples.of("{ims: 1, dossier: a, report: {year: 2015}}"),
                Look.in(Language.EN)))
        .isEqualTo(
            """
            a
            yearly report · a · a.yaml
            no dates stated · rules yearly-report

            No step is recorded, and nothing is due.

            This is not an official or legal opinion.
            """);
  }
}
