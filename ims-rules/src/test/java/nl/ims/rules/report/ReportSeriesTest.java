package nl.ims.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

/** Reports side by side: in which year each stands, and what moved from one to the next. */
class ReportSeriesTest {
  private static final Text READY = Text.of("gereed", "ready");

  private static Dossier dossier(String id, YearlyReport report) {
    return Dossier.builder().id(id).report(report).build();
  }

  private static Dossier sent(String id, String date) {
    return dossier(id, YearlyReport.builder().date(LocalDate.parse(date)).build());
  }

  private static Dossier on(String id, int year) {
    return dossier(id, YearlyReport.of(year));
  }

  private static Dossier sentOn(String id, int year, String date) {
    return dossier(id, YearlyReport.of(year).withDate(LocalDate.parse(date)));
  }

  private static Dossier promising(int year, String... ids) {
    ImmutableList<Promise> promises =
        Arrays.stream(ids)
            .map(id -> Promise.builder().id(id).answered(ImmutableList.of()).build())
            .collect(ImmutableList.toImmutableList());
    return dossier("p" + year, YearlyReport.of(year).withPromises(promises));
  }

  private static Dossier with(int year, Milestone... milestones) {
    ProjectState project =
        ProjectState.builder().id("tanks").milestones(ImmutableList.copyOf(milestones)).build();
    return dossier("r" + year, YearlyReport.of(year).withAnnex2(ImmutableList.of(project)));
  }

  private static Milestone planned(Text name, String day) {
    return Milestone.builder().milestone(name).planned(LocalDate.parse(day)).build();
  }

  private static List<String> years(Dossier... dossiers) {
    return ReportSeries.of(ImmutableList.copyOf(dossiers)).years().stream()
        .map(year -> year.year() + "" + ids(year.sent()) + ids(year.about()))
        .toList();
  }

  private static List<String> ids(List<Dossier> dossiers) {
    return dossiers.stream().map(Dossier::id).toList();
  }

  private static Succession step(Dossier earlier, Dossier later) {
    return ReportSeries.of(ImmutableList.of(later, earlier)).successions().get(0);
  }

  @Test
  void the_day_of_sending_says_in_which_year_a_report_stands() {
    assertThat(years(sent("first", "2014-02-13"), sent("second", "2014-11-07"), on("x", 2016)))
        .containsExactly("2014[first, second][]", "2015[][]", "2016[][x]");
    Dossier late = dossier("late", YearlyReport.of(2018).withDate(LocalDate.of(2019, 1, 15)));
    assertThat(years(late)).containsExactly("2018[][late]", "2019[late][]");
  }

  @Test
  void reports_that_were_sent_later_than_the_year_that_they_are_on_stand_there_by_id() {
    Dossier last = sentOn("a", 2015, "2017-03-01");
    Dossier first = sentOn("b", 2015, "2016-03-01");
    assertThat(years(last, on("c", 2015), first))
        .containsExactly("2015[][a, b, c]", "2016[b][]", "2017[a][]");
  }

  @Test
  void reports_follow_one_another_by_when_they_were_sent_whatever_year_they_are_on() {
    Dossier late = sentOn("late", 2014, "2016-12-01");
    Dossier early = sentOn("early", 2015, "2014-01-15");
    Succession step = step(late, early);
    assertThat(step.earlier()).isEqualTo(early);
    assertThat(step.later()).isEqualTo(late);
    assertThat(step.yearsApart()).isEqualTo(2);
  }

  @Test
  void open_promises_stand_in_the_order_of_the_reports_that_left_them_open() {
    ReportSeries series =
        ReportSeries.of(
            ImmutableList.of(
                promising(2014, "vat"), promising(2015, "munitions"), promising(2016)));
    assertThat(series.openPromises())
        .extracting(open -> open.promise().id() + " " + open.since().id())
        .containsExactly("vat p2014", "munitions p2015");
  }

  @Test
  void a_report_without_a_year_and_a_day_has_no_place() {
    Dossier nothing = dossier("nothing", YearlyReport.builder().build());
    ReportSeries series = ReportSeries.of(ImmutableList.of(nothing));
    assertThat(series.unplaced()).containsExactly(nothing);
    assertThat(series.years()).isEmpty();
    assertThat(series.size()).isEqualTo(1);
  }

  @Test
  void reports_of_one_year_have_an_order_only_if_both_days_are_stated_and_differ() {
    Dossier before = on("before", 2013);
    Dossier one = sent("one", "2014-02-13");
    Dossier other = sent("other", "2014-02-13");
    Dossier undated = on("undated", 2014);
    Dossier later = sent("later", "2014-11-07");
    assertThat(ReportSeries.of(ImmutableList.of(later, one, before)).successions())
        .extracting(step -> step.earlier().id() + " " + step.later().id() + step.yearsApart())
        .containsExactly("before one1", "one later0");
    for (Dossier same : List.of(other, undated)) {
      ReportSeries series = ReportSeries.of(ImmutableList.of(same, one, before));
      assertThat(series.successions()).isEmpty();
      assertThat(series.unordered()).containsExactly(ImmutableList.of(one, same));
    }
  }

  @Test
  void a_milestone_is_known_again_by_its_name_in_some_language() {
    Succession step =
        step(
            with(2015, planned(READY, "2018-12-31")),
            with(2016, planned(Text.of(" READY "), "2018-06-30")));
    assertThat(step.slips()).extracting(slip -> slip.slippage().orElseThrow()).containsOnly(-184);
    assertThat(step.unmatched()).isEmpty();
  }

  @Test
  void what_stands_alone_is_gone_or_new_and_what_has_one_name_cannot_be_told_apart() {
    Milestone ready = planned(READY, "2018-12-31");
    Milestone again = planned(READY, "2019-12-31");
    Milestone nameless = Milestone.builder().planned(LocalDate.of(2018, 1, 1)).build();
    assertThat(step(with(2015, ready), with(2016, planned(Text.of("x"), "2018-12-31"))).unmatched())
        .extracting(UnmatchedMilestone::toString)
        .containsExactly(
            new UnmatchedMilestone("tanks", READY, UnmatchedMilestone.Reason.GONE).toString(),
            new UnmatchedMilestone("tanks", Text.of("x"), UnmatchedMilestone.Reason.ADDED)
                .toString());
    for (Succession step :
        List.of(
            step(with(2015, ready, again), with(2016, again)),
            step(with(2015, ready), with(2016, again, ready)))) {
      assertThat(step.milestones()).isEmpty();
      assertThat(step.unmatched())
          .containsExactly(
              new UnmatchedMilestone("tanks", READY, UnmatchedMilestone.Reason.AMBIGUOUS));
    }
    Succession step = step(with(2015, nameless), with(2016, nameless));
    assertThat(step.milestones()).isEmpty();
    assertThat(step.unmatched()).isEmpty();
  }

  @Test
  void two_papers_contradict_each_other_if_the_later_tells_another_earlier_plan() {
    Milestone before = planned(READY, "2018-12-31");
    Milestone now = before.withPreviouslyPlanned(LocalDate.of(2018, 6, 30));
    assertThat(step(with(2015, before), with(2016, now)).contradictions())
        .containsExactly(new MilestonePair("tanks", before, now));
    assertThat(step(with(2014, before), with(2016, now)).contradictions()).isEmpty();
    assertThat(step(with(2014, before), with(2016, now)).milestones()).hasSize(1);
    assertThat(
            step(
                    with(2015, before),
                    with(2016, now.withPreviouslyPlanned(LocalDate.of(2018, 12, 31))))
                .contradictions())
        .isEmpty();
    assertThat(step(with(2015, Milestone.builder().build()), with(2016, now)).contradictions())
        .isEmpty();
  }

  @Test
  void what_is_not_stated_is_not_compared() {
    Dossier silent = on("silent", 2015);
    Dossier empty =
        dossier("empty", YearlyReport.of(2016).withAnnex2(ImmutableList.<ProjectState>of()));
    Dossier listed = with(2014, planned(READY, "2018-12-31"));
    assertThat(step(listed, silent).goneProjects()).isEmpty();
    assertThat(step(listed, silent).withoutAnnex2()).containsExactly(silent);
    assertThat(step(listed, empty).goneProjects()).containsExactly("tanks");
    assertThat(step(listed, empty).withoutAnnex2()).isEmpty();
    Dossier bare =
        dossier(
            "bare",
            YearlyReport.of(2015)
                .withAnnex2(ImmutableList.of(ProjectState.builder().id("tanks").build())));
    assertThat(step(listed, bare).unmatched()).isEmpty();
    assertThat(step(listed, bare).goneProjects()).isEmpty();
  }

  @Test
  void what_was_inferred_stays_so() {
    Milestone read = planned(READY, "2018-12-31");
    Milestone inferred = read.withInferred(true);
    assertThat(new MilestonePair("p", read, read).inferred()).isFalse();
    assertThat(new MilestonePair("p", inferred, read).inferred()).isTrue();
    assertThat(new MilestonePair("p", read, inferred).inferred()).isTrue();
  }
}
