package nl.ims.rules.article100;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.Terms;
import nl.ims.rules.condition.ReportTerm;

/** What holds of every sequence of terms, whatever the day of employment. */
@AddLifecycleHook(SteadyRun.class)
class SchedulesProperties {
  private static final int TERMS = 40;

  /** A rule on what recurs, with its terms and a purpose and task under which it applies. */
  private enum Recurring {
    YEARS("evaluation/interim", Task.OPERATION, "2001-07-13"),
    QUARTERS("vessel-protection/quarterly-report", Task.VESSEL_PROTECTION, "2011-06-23"),
    YEARS_AFTER("collective-defence/yearly-report", Task.OPERATION, "2023-05-17");

    private final String rule;
    private final Task task;
    private final LocalDate holdsFrom;

    Recurring(String rule, Task task, String holdsFrom) {
      this.rule = rule;
      this.task = task;
      this.holdsFrom = LocalDate.parse(holdsFrom);
    }

    private Terms terms() {
      return switch (this) {
        case YEARS -> Schedules.YEARS_TO_EVALUATE;
        case QUARTERS -> Schedules.QUARTERS;
        case YEARS_AFTER -> Schedules.YEARS_AFTER;
      };
    }

    ReportTerm term(LocalDate employment, int n) {
      return terms().sequence().term(employment, n);
    }

    ImmutableList<ReportTerm> terms(LocalDate employment) {
      return IntStream.range(0, TERMS)
          .mapToObj(n -> term(employment, n))
          .collect(ImmutableList.toImmutableList());
    }

    Dossier dossier(LocalDate employment) {
      Purpose purpose =
          this == YEARS_AFTER ? Purpose.DEFENCE_OF_ALLIES : Purpose.INTERNATIONAL_LEGAL_ORDER;
      return Dossier.builder()
          .id("recurring")
          .contribution(
              Contribution.builder()
                  .purposes(ImmutableSortedSet.of(purpose))
                  .forms(ImmutableSortedSet.of(Form.UNIT))
                  .armedForce(ArmedForce.MAY_BE_INVOLVED)
                  .task(task)
                  .build())
          .addProcedure(Step.of(employment, StepKind.EMPLOYMENT))
          .build();
    }
  }

  /** Days since most rules on what recurs began, month ends and leap days among them. */
  @Provide
  Arbitrary<LocalDate> employments() {
    LocalDate first = LocalDate.of(2011, 7, 1);
    Arbitrary<LocalDate> any =
        Arbitraries.integers().between(0, 20_000).map(days -> first.plusDays(days));
    Arbitrary<LocalDate> ends =
        Arbitraries.integers()
            .between(0, 600)
            .map(months -> YearMonth.from(first).plusMonths(months).atEndOfMonth());
    return Arbitraries.oneOf(any, ends);
  }

  @Property
  void due_days_rise_strictly_and_come_after_employment(
      @ForAll("employments") LocalDate employment, @ForAll Recurring recurring) {
    LocalDate before = employment;
    for (ReportTerm term : recurring.terms(employment)) {
      assertThat(term.dueDay()).isAfter(before);
      before = term.dueDay();
    }
  }

  @Property
  void names_differ_and_rise_with_the_due_days(
      @ForAll("employments") LocalDate employment, @ForAll Recurring recurring) {
    ImmutableList<String> names =
        recurring.terms(employment).stream()
            .map(ReportTerm::name)
            .collect(ImmutableList.toImmutableList());

    assertThat(names).isSorted().doesNotHaveDuplicates();
  }

  @Property
  void quarters_leave_no_gap_each_opens_the_day_after_the_one_before_is_due(
      @ForAll("employments") LocalDate employment, @ForAll @IntRange(max = TERMS) int n) {
    assertThat(Recurring.QUARTERS.term(employment, n + 1).opens())
        .isEqualTo(Recurring.QUARTERS.term(employment, n).due() + 1);
    assertThat(Recurring.QUARTERS.term(employment, 0).opens())
        .isEqualTo((int) employment.toEpochDay() + 1);
  }

  @Property
  void years_follow_one_another_and_open_on_their_first_day(
      @ForAll("employments") LocalDate employment, @ForAll @IntRange(max = TERMS) int n) {
    for (Recurring years : new Recurring[] {Recurring.YEARS, Recurring.YEARS_AFTER}) {
      ReportTerm term = years.term(employment, n);
      ReportTerm next = years.term(employment, n + 1);
      assertThat(next.year()).isEqualTo(term.year() + 1);
      assertThat(LocalDate.ofEpochDay(next.opens()))
          .isEqualTo(LocalDate.of(term.year() + 1, Month.JANUARY, 1));
    }
    assertThat(Recurring.YEARS_AFTER.term(employment, n + 1).opens())
        .isEqualTo(Recurring.YEARS_AFTER.term(employment, n).due() + 1);
  }

  @Property
  void a_year_is_due_on_a_fixed_day_whatever_the_day_of_employment(
      @ForAll("employments") LocalDate employment,
      @ForAll("employments") LocalDate other,
      @ForAll @IntRange(max = TERMS) int n) {
    LocalDate moved = other.withYear(employment.getYear());

    for (Recurring years : new Recurring[] {Recurring.YEARS, Recurring.YEARS_AFTER}) {
      assertThat(years.term(moved, n)).isEqualTo(years.term(employment, n));
      assertThat(years.term(employment.plusYears(1), n)).isEqualTo(years.term(employment, n + 1));
    }
  }

  @Property
  void interim_evaluations_are_due_on_the_third_wednesday_of_may_after_the_year(
      @ForAll("employments") LocalDate employment, @ForAll @IntRange(max = TERMS) int n) {
    ReportTerm year = Recurring.YEARS.term(employment, n);

    assertThat(year.dueDay().getYear()).isEqualTo(year.year() + 1);
    assertThat(year.dueDay().getMonth()).isEqualTo(Month.MAY);
    assertThat(year.dueDay().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
    assertThat(year.dueDay().getDayOfMonth()).isBetween(15, 21);
  }

  /** A quarter moves with employment by whole months, where no month is too short. */
  @Property
  void quarters_move_with_employment(
      @ForAll("employments") LocalDate employment,
      @ForAll @IntRange(max = TERMS) int n,
      @ForAll @IntRange(min = 1, max = 60) int months) {
    LocalDate early = employment.withDayOfMonth(Math.min(28, employment.getDayOfMonth()));

    assertThat(Recurring.QUARTERS.term(early.plusMonths(months), n).dueDay())
        .isEqualTo(Recurring.QUARTERS.term(early, n).dueDay().plusMonths(months));
    assertThat(Recurring.QUARTERS.term(early.plusMonths(3), n).dueDay())
        .isEqualTo(Recurring.QUARTERS.term(early, n + 1).dueDay());
  }

  @Property
  void a_quarter_is_due_on_the_day_of_employment_or_the_last_of_a_shorter_month(
      @ForAll("employments") LocalDate employment, @ForAll @IntRange(max = TERMS) int n) {
    LocalDate due = Recurring.QUARTERS.term(employment, n).dueDay();
    YearMonth month = YearMonth.from(employment).plusMonths(3L * (n + 1));

    assertThat(YearMonth.from(due)).isEqualTo(month);
    assertThat(due.getDayOfMonth())
        .isEqualTo(Math.min(employment.getDayOfMonth(), month.lengthOfMonth()));
  }

  /** The findings are those of the terms that are due by the as-of day, no more and no fewer. */
  @Property(tries = 200)
  void no_finding_is_past_the_as_of_day_and_none_is_left_out(
      @ForAll("employments") LocalDate employment,
      @ForAll Recurring recurring,
      @ForAll @IntRange(max = 1500) int later) {
    LocalDate asOf = employment.plusDays(later);
    ImmutableList<String> due =
        recurring.terms(employment).stream()
            .filter(term -> !term.dueDay().isAfter(asOf))
            .map(ReportTerm::name)
            .collect(ImmutableList.toImmutableList());
    Assessment assessment =
        Assessor.standard().withAsOf(asOf).assess(recurring.dossier(employment));
    ImmutableList<Optional<String>> subjects =
        assessment.findings().stream()
            .filter(finding -> finding.rule().id().equals(recurring.rule))
            .map(finding -> finding.subject())
            .collect(ImmutableList.toImmutableList());

    if (due.isEmpty()) {
      assertThat(subjects).containsExactly(Optional.empty());
    } else {
      assertThat(subjects).extracting(Optional::orElseThrow).isEqualTo(due);
    }
  }

  /** The obligations go on to the end of the horizon, and no further. */
  @Property(tries = 200)
  void no_obligation_is_past_the_horizon_and_none_is_left_out(
      @ForAll("employments") LocalDate employment,
      @ForAll Recurring recurring,
      @ForAll @IntRange(max = 1000) int later,
      @ForAll @IntRange(max = 800) int horizon) {
    LocalDate asOf = employment.plusDays(later);
    ImmutableList<LocalDate> due =
        recurring.terms(employment).stream()
            .map(ReportTerm::dueDay)
            .filter(day -> !day.isAfter(asOf.plusDays(horizon)))
            .filter(day -> !day.isBefore(recurring.holdsFrom))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<LocalDate> obliged =
        Assessor.standard()
            .withHorizon(horizon)
            .withAsOf(asOf)
            .assess(recurring.dossier(employment))
            .obligations()
            .stream()
            .filter(obligation -> obligation.rule().equals(recurring.rule))
            .map(Obligation::due)
            .collect(ImmutableList.toImmutableList());

    assertThat(obliged).isEqualTo(due);
  }
}
