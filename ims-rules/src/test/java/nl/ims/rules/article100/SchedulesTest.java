package nl.ims.rules.article100;

import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import nl.ims.model.contribution.Task;
import nl.ims.rules.book.Terms;
import nl.ims.rules.condition.ReportTerm;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The due days of what recurs. */
class SchedulesTest {
  private static ImmutableList<String> due(Terms terms, String employment, int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> terms.sequence().term(day(employment), n))
        .map(term -> term.dueDay().toString())
        .collect(ImmutableList.toImmutableList());
  }

  private static ReportTerm first(Terms terms, String employment) {
    return terms.sequence().term(day(employment), 0);
  }

  /** The days on which the House had nine interim evaluations, each the third Wednesday of May. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2008-05-21",
        "2009-05-20",
        "2011-05-18",
        "2013-05-15",
        "2014-05-21",
        "2015-05-20",
        "2016-05-18",
        "2018-05-16",
        "2023-05-17"
      })
  void the_day_for_interim_evaluations_is_that_of_the_evaluations_on_record(String dated) {
    int covered = day(dated).getYear() - 1;

    assertThat(Schedules.thirdWednesdayOfMay(day(dated).getYear())).isEqualTo(day(dated));
    assertThat(first(Schedules.YEARS_TO_EVALUATE, covered + "-07-01").dueDay())
        .isEqualTo(day(dated));
    assertThat(
            article100().employed(covered + "-07-01").through(dated).subjects("evaluation/interim"))
        .containsExactly(Integer.toString(covered));
  }

  @Test
  void the_third_wednesday_is_the_15th_at_the_earliest_and_the_21st_at_the_latest() {
    assertThat(Schedules.thirdWednesdayOfMay(2013)).isEqualTo(day("2013-05-15"));
    assertThat(Schedules.thirdWednesdayOfMay(2014)).isEqualTo(day("2014-05-21"));
  }

  @Test
  void a_year_opens_on_its_first_day_and_an_end_in_it_comes_too_late_to_spare_it() {
    ReportTerm year = first(Schedules.YEARS_TO_EVALUATE, "2013-11-15");

    assertThat(year.name()).isEqualTo("2013");
    assertThat(year.year()).isEqualTo(2013);
    assertThat(year.opens()).isEqualTo((int) day("2013-01-01").toEpochDay());
    assertThat(year.spared()).isEqualTo((int) day("2012-12-31").toEpochDay());
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-31, 2012-04-30 2012-07-31 2012-10-31 2013-01-31 2013-04-30",
    "2011-11-30, 2012-02-29 2012-05-30 2012-08-30 2012-11-30 2013-02-28",
    "2012-11-29, 2013-02-28 2013-05-29 2013-08-29 2013-11-29 2014-02-28",
    "2012-02-29, 2012-05-29 2012-08-29 2012-11-29 2013-02-28 2013-05-29",
    "2011-10-01, 2012-01-01 2012-04-01 2012-07-01 2012-10-01 2013-01-01",
  })
  void quarters_fall_on_the_day_of_employment_or_the_last_day_of_a_shorter_month(
      String employment, String due) {
    assertThat(String.join(" ", due(Schedules.QUARTERS, employment, 5))).isEqualTo(due);
  }

  @Test
  void quarters_are_named_by_their_due_day() {
    ReportTerm quarter = first(Schedules.QUARTERS, "2012-01-31");

    assertThat(quarter.name()).isEqualTo("2012-04-30");
    assertThat(quarter.opens()).isEqualTo((int) day("2012-02-01").toEpochDay());
    assertThat(quarter.spared()).isEqualTo((int) day("2012-04-29").toEpochDay());
  }

  @Test
  void a_late_employment_of_a_long_month_does_not_drift_to_earlier_days() {
    Sketch vessel =
        blank()
            .contribution(c -> c.withTask(Task.VESSEL_PROTECTION))
            .employed("2011-11-30")
            .through("2012-11-29");

    assertThat(vessel.subjects("vessel-protection/quarterly-report"))
        .containsExactly("2012-02-29", "2012-05-30", "2012-08-30");
  }

  @Test
  void years_after_that_of_employment_are_due_on_their_last_day() {
    ReportTerm year = first(Schedules.YEARS_AFTER, "2022-03-01");

    assertThat(due(Schedules.YEARS_AFTER, "2022-03-01", 3))
        .containsExactly("2023-12-31", "2024-12-31", "2025-12-31");
    assertThat(year.name()).isEqualTo("2023");
    assertThat(year.opens()).isEqualTo((int) day("2023-01-01").toEpochDay());
    assertThat(year.spared()).isEqualTo(year.due());
  }
}
