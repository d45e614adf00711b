package nl.ims.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.Reports;
import nl.ims.model.testkit.SteadyRun;

/**
 * Series of reports in which something was planted: all of it is found, and nothing else; in
 * whatever order the dossiers are given.
 */
@AddLifecycleHook(SteadyRun.class)
class ReportSeriesProperties {
  private static final int FIRST = 2010;
  private static final LocalDate PLANNED = LocalDate.of(2020, 1, 31);

  /**
   * What is planted in the report of a year.
   *
   * @param there whether there is a report
   * @param on how many years before that of its sending the year is that it is on
   * @param day the day of the year on which it was sent, from 1
   * @param slips by how many days two milestones are planned later than in the report before
   * @param listed whether the project of these milestones is in annex 2
   * @param promise how a promise stands: n not listed, o open, u not stated, A answered, a no
   *     promises are stated
   */
  private record Plan(
      boolean there, int on, int day, List<Integer> slips, boolean listed, char promise) {}

  @Provide
  Arbitrary<List<Plan>> plans() {
    Arbitrary<Integer> slip =
        Arbitraries.oneOf(
            Arbitraries.just(0),
            Arbitraries.integers().between(-3, 3),
            Arbitraries.integers().between(-800, 800));
    return Combinators.combine(
            Arbitraries.of(true, true, false),
            Arbitraries.of(0, 0, 1, 2, -1),
            Arbitraries.integers().between(1, 365),
            slip.list().ofSize(2),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of('n', 'o', 'u', 'A', 'a'))
        .as(Plan::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }

  @Provide
  Arbitrary<YearlyReport> reports() {
    return Reports.forRules();
  }

  @Provide
  Arbitrary<List<YearlyReport>> someReports() {
    return Reports.forRules().list().ofMaxSize(5);
  }

  /** The years of a plan in which there is a report. */
  private static ImmutableList<Integer> there(List<Plan> plans) {
    return IntStream.range(0, plans.size())
        .filter(i -> plans.get(i).there())
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /** The year that the report of a year is on, which is seldom the one in which it is sent. */
  private static int on(List<Plan> plans, int year) {
    return FIRST + year - plans.get(year).on();
  }

  /** The days for which the planted milestones stand in the report of a year. */
  private static LocalDate planned(List<Plan> plans, int year, int milestone) {
    int moved = IntStream.rangeClosed(0, year).map(i -> plans.get(i).slips().get(milestone)).sum();
    return PLANNED.plusDays(moved);
  }

  private static ImmutableList<Dossier> dossiers(List<Plan> plans, YearlyReport base) {
    ImmutableList.Builder<Dossier> dossiers = ImmutableList.builder();
    for (int year : there(plans)) {
      Plan plan = plans.get(year);
      ImmutableList.Builder<ProjectState> projects = ImmutableList.builder();
      projects.addAll(base.annex2().orElse(ImmutableList.of()));
      if (plan.listed()) {
        projects.add(
            ProjectState.builder()
                .id("planted")
                .milestones(
                    ImmutableList.of(
                        milestone(plans, year, 0, Text.of("Gereed", "Ready")),
                        milestone(plans, year, 1, Text.of(year % 2 == 0 ? "Klaar" : " KLAAR"))))
                .build());
      }
      dossiers.add(
          Dossier.builder()
              .id("r" + (9 - year))
              .report(
                  base.withYear(on(plans, year))
                      .withDate(LocalDate.ofYearDay(FIRST + year, plan.day()))
                      .withAnnex2(projects.build())
                      .withPromises(promises(base, plan.promise())))
              .build());
    }
    return dossiers.build();
  }

  private static Milestone milestone(List<Plan> plans, int year, int which, Text name) {
    return Milestone.builder().milestone(name).planned(planned(plans, year, which)).build();
  }

  private static Optional<ImmutableList<Promise>> promises(YearlyReport base, char planted) {
    if (planted == 'a') {
      return Optional.empty();
    }
    ImmutableList.Builder<Promise> promises = ImmutableList.builder();
    promises.addAll(base.promises().orElse(ImmutableList.of()));
    if (planted != 'n') {
      Promise promise = Promise.builder().id("planted").build();
      PromiseAnswer answer =
          new PromiseAnswer(Optional.empty(), Optional.empty(), Optional.empty());
      promises.add(
          planted == 'u'
              ? promise
              : promise.withAnswered(
                  planted == 'A' ? ImmutableList.of(answer) : ImmutableList.of()));
    }
    return Optional.of(promises.build());
  }

  private static ReportSeries shuffled(List<Dossier> dossiers, Random random) {
    List<Dossier> mixed = new ArrayList<>(dossiers);
    Collections.shuffle(mixed, random);
    return ReportSeries.of(mixed);
  }

  @Property(tries = 1000)
  void every_planted_slip_is_found_with_its_days_and_no_other(
      @ForAll("plans") List<Plan> plans,
      @ForAll("reports") YearlyReport base,
      @ForAll Random random) {
    List<String> expected = new ArrayList<>();
    ImmutableList<Integer> years = there(plans);
    for (int i = 1; i < years.size(); i++) {
      int before = years.get(i - 1);
      int now = years.get(i);
      if (plans.get(before).listed() && plans.get(now).listed()) {
        for (int which = 0; which < 2; which++) {
          int slip = 0;
          for (int year = before + 1; year <= now; year++) {
            slip += plans.get(year).slips().get(which);
          }
          if (slip != 0) {
            expected.add("r" + (9 - before) + " r" + (9 - now) + " planted " + which + " " + slip);
          }
        }
      }
    }
    List<String> found = new ArrayList<>();
    for (Succession step : shuffled(dossiers(plans, base), random).successions()) {
      for (MilestonePair slip : step.slips()) {
        boolean first = slip.later().milestone().orElseThrow().en().isPresent();
        found.add(
            String.join(
                " ",
                step.earlier().id(),
                step.later().id(),
                slip.project(),
                first ? "0" : "1",
                slip.slippage().orElseThrow().toString()));
      }
    }
    assertThat(found).isEqualTo(expected);
    Statistics.label("slips")
        .collect(expected.isEmpty() ? "none" : "some")
        .coverage(
            coverage -> {
              coverage.check("none").percentage(p -> p > 10);
              coverage.check("some").percentage(p -> p > 10);
            });
  }

  @Property(tries = 1000)
  void every_planted_gap_year_is_found_and_no_other(
      @ForAll("plans") List<Plan> plans,
      @ForAll("reports") YearlyReport base,
      @ForAll Random random) {
    ImmutableList<Integer> there = there(plans);
    IntSummaryStatistics named =
        there.stream()
            .flatMapToInt(year -> IntStream.of(FIRST + year, on(plans, year)))
            .summaryStatistics();
    List<Integer> expected = new ArrayList<>();
    for (int year = named.getMin(); !there.isEmpty() && year <= named.getMax(); year++) {
      if (!there.contains(year - FIRST)) {
        expected.add(year);
      }
    }
    ReportSeries series = shuffled(dossiers(plans, base), random);
    assertThat(series.years().stream().filter(CalendarYear::isMissing).map(CalendarYear::year))
        .isEqualTo(expected);
    assertThat(series.years().stream().flatMap(year -> year.sent().stream()).map(Dossier::id))
        .containsExactlyElementsOf(there.stream().map(year -> "r" + (9 - year)).toList());
    assertThat(series.years().stream().flatMap(year -> year.about().stream()).map(Dossier::id))
        .containsExactlyInAnyOrderElementsOf(
            there.stream()
                .filter(year -> plans.get(year).on() != 0)
                .map(year -> "r" + (9 - year))
                .toList());
    Statistics.label("gaps")
        .collect(expected.isEmpty() ? "none" : "some")
        .coverage(
            coverage -> {
              coverage.check("none").percentage(p -> p > 10);
              coverage.check("some").percentage(p -> p > 10);
            });
  }

  @Property(tries = 500)
  void a_project_is_gone_where_it_was_left_out_and_nowhere_else(
      @ForAll("plans") List<Plan> plans,
      @ForAll("reports") YearlyReport base,
      @ForAll Random random) {
    for (Succession step : shuffled(dossiers(plans, base), random).successions()) {
      boolean before = plans.get(9 - (step.earlier().id().charAt(1) - '0')).listed();
      boolean now = plans.get(9 - (step.later().id().charAt(1) - '0')).listed();
      assertThat(step.goneProjects())
          .isEqualTo(before && !now ? ImmutableList.of("planted") : ImmutableList.of());
      assertThat(step.unmatched())
          .extracting(UnmatchedMilestone::reason)
          .doesNotContain(UnmatchedMilestone.Reason.GONE, UnmatchedMilestone.Reason.ADDED);
    }
  }

  /** One letter a report; what is open runs until an answer, or to the end. */
  @EveryTry
  @Property(tries = 1000)
  void a_promise_is_followed_until_it_is_answered(
      @ForAll("plans") List<Plan> plans,
      @ForAll("reports") YearlyReport base,
      @ForAll Random random) {
    ImmutableList<Integer> there = there(plans);
    StringBuilder letters = new StringBuilder();
    there.forEach(year -> letters.append(plans.get(year).promise()));
    List<String> expected = new ArrayList<>();
    Matcher runs = Pattern.compile("[ou][anou]*A?").matcher(letters);
    while (runs.find()) {
      StringBuilder run = new StringBuilder();
      for (int i = runs.start(); i < runs.end(); i++) {
        if (letters.charAt(i) != 'a') {
          run.append(letters.charAt(i)).append(9 - there.get(i)).append(' ');
        }
      }
      if (run.length() > 3) {
        expected.add(run.toString().replace('u', 'o'));
      }
    }
    List<String> found = new ArrayList<>();
    for (OpenPromise open : shuffled(dossiers(plans, base), random).openPromises()) {
      if (open.promise().id().equals("planted")) {
        List<String> told = new ArrayList<>();
        told.add("o" + open.since().id().charAt(1));
        open.repeatedBy().forEach(report -> told.add("o" + report.id().charAt(1)));
        open.silent().forEach(report -> told.add("n" + report.id().charAt(1)));
        open.answeredBy().ifPresent(report -> told.add("A" + report.id().charAt(1)));
        Collections.sort(told, (one, other) -> other.charAt(1) - one.charAt(1));
        found.add(String.join(" ", told) + " ");
      }
    }
    assertThat(found).isEqualTo(expected);
    Statistics.label("promises")
        .collect(expected.isEmpty() ? "none" : "some")
        .coverage(
            coverage -> {
              coverage.check("none").percentage(p -> p > 10);
              coverage.check("some").percentage(p -> p > 10);
            });
  }

  @Property(tries = 1000)
  void the_order_of_the_dossiers_changes_nothing(
      @ForAll("someReports") List<YearlyReport> reports, @ForAll Random random) {
    List<Dossier> dossiers = new ArrayList<>();
    reports.forEach(
        report -> dossiers.add(Dossier.builder().id("r" + dossiers.size()).report(report).build()));
    ReportSeries given = ReportSeries.of(dossiers);
    ReportSeries mixed = shuffled(dossiers, random);
    assertThat(mixed.years()).isEqualTo(given.years());
    assertThat(mixed.unplaced()).isEqualTo(given.unplaced());
    assertThat(mixed.unordered()).isEqualTo(given.unordered());
    assertThat(mixed.successions()).isEqualTo(given.successions());
    assertThat(mixed.openPromises()).isEqualTo(given.openPromises());
    assertThat(given.size()).isEqualTo(reports.size());
    for (Succession step : given.successions()) {
      assertThat(given.before(step.later())).hasValue(step);
    }
  }
}
