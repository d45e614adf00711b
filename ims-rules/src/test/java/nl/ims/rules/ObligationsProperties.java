package nl.ims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Period;
import nl.ims.model.procedure.Step;
import nl.ims.model.term.Language;
import nl.ims.model.testkit.Shift;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.article100.Article100Book;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.Obligation.State;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.OnDay;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** What holds of the obligations of any dossier: they say the same as the findings. */
@AddLifecycleHook(SteadyRun.class)
class ObligationsProperties {
  /** Rules whose due days are days of the calendar, or counted in months. */
  private static final ImmutableSet<String> BY_CALENDAR =
      ImmutableSet.of(
          "evaluation/interim",
          "vessel-protection/quarterly-report",
          "collective-defence/yearly-report");

  private static final ImmutableSet<String> ONE_DUTY =
      Article100Book.BOOK.rules().stream()
          .filter(rule -> rule.duties().size() == 1)
          .map(Rule::id)
          .collect(ImmutableSet.toImmutableSet());

  /** Rules whose duty is between the day of their subject and another. */
  private static final ImmutableSet<String> WINDOWS_OF_A_SUBJECT =
      ImmutableSet.of(
          "article-100/extension-debate-before-expiry", "rapid-reaction/second-information");

  /** The days on which some law, framework or rule begins. */
  private static final ImmutableSortedSet<LocalDate> BEGINNINGS =
      Stream.concat(
              Stream.of("1995-06-28", "2000-07-19", "2009-07-01", "2014-01-22", "2014-05-14")
                  .map(LocalDate::parse),
              Article100Book.BOOK.rules().stream().map(Rule::holdsFrom).flatMap(Optional::stream))
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forRules();
  }

  /** As the situations, with a period that begins some days after the as-of day. */
  @Provide
  Arbitrary<Situation> drafts() {
    Arbitrary<Integer> days = Arbitraries.integers().between(-5, 200);
    return Situations.forRules().flatMap(situation -> days.map(later -> planned(situation, later)));
  }

  private static Situation planned(Situation situation, int later) {
    return situation.asOf().map(day -> draft(situation, day.plusDays(later))).orElse(situation);
  }

  private static Situation draft(Situation situation, LocalDate from) {
    Contribution contribution = situation.dossier().contribution().orElseThrow();
    return situation.with(
        situation
            .dossier()
            .withContribution(
                contribution.withPeriod(new Period(Optional.of(from), Optional.empty()))));
  }

  private static Assessment assess(Situation situation) {
    return OnDay.assessor(Assessor.standard(), situation.asOf(), situation.referenceDay())
        .assess(situation.dossier());
  }

  private static Optional<Finding> findingOf(Assessment assessment, Obligation obligation) {
    return assessment.findings().stream()
        .filter(finding -> finding.rule().id().equals(obligation.rule()))
        .filter(finding -> finding.subject().equals(obligation.subject()))
        .findFirst();
  }

  private static boolean judged(Finding finding) {
    return finding.proof().stream().anyMatch(fact -> fact.question().startsWith("judgements"));
  }

  @Property(tries = 300)
  void what_was_met_violates_nothing_and_what_was_not_satisfies_nothing(
      @ForAll("situations") Situation situation) {
    Assessment assessment = assess(situation);
    for (Obligation obligation : assessment.obligations()) {
      Optional<Finding> finding = findingOf(assessment, obligation);
      Optional<Verdict> verdict = finding.filter(f -> !judged(f)).map(Finding::verdict);
      State state = obligation.state();
      if (state == State.OVERDUE) {
        assertThat(finding.map(Finding::verdict))
            .as("%s", obligation)
            .isNotEqualTo(Optional.of(Verdict.SATISFIED));
      }
      if (state == State.MET && ONE_DUTY.contains(obligation.rule())) {
        assertThat(verdict).as("%s", obligation).isNotEqualTo(Optional.of(Verdict.VIOLATED));
      }
      if (state != State.MET) {
        assertThat(verdict).as("%s", obligation).isNotEqualTo(Optional.of(Verdict.SATISFIED));
      }
      if (state != State.MET && state != State.LATE && state != State.OVERDUE) {
        assertThat(verdict).as("%s", obligation).isNotEqualTo(Optional.of(Verdict.VIOLATED));
      }
    }
  }

  @Property(tries = 300)
  void what_violates_a_rule_with_a_due_day_is_late_or_overdue(
      @ForAll("situations") Situation situation) {
    Assessment assessment = assess(situation);
    for (Finding finding : assessment.findings()) {
      if (finding.verdict() == Verdict.VIOLATED
          && !judged(finding)
          && ONE_DUTY.contains(finding.rule().id())) {
        ImmutableList<State> states =
            assessment.obligations().stream()
                .filter(obligation -> obligation.rule().equals(finding.rule().id()))
                .filter(obligation -> obligation.subject().equals(finding.subject()))
                .map(Obligation::state)
                .collect(ImmutableList.toImmutableList());
        assertThat(states).as("%s", finding.rule()).hasSize(1);
        assertThat(states).as("%s", finding.rule()).isSubsetOf(State.LATE, State.OVERDUE);
      }
    }
  }

  /**
   * While nobody knows whether it was done it is open, and once its day passed not recorded. What a
   * judgement may still excuse is open too, even if it is known not to be done.
   */
  @Property(tries = 300)
  void what_is_overdue_is_known_not_to_be_done_on_its_day(
      @ForAll("situations") Situation situation) {
    Assessment assessment = assess(situation);
    for (Obligation obligation : assessment.obligations()) {
      boolean excusable =
          findingOf(assessment, obligation)
              .filter(finding -> finding.verdict() == Verdict.NEEDS_JUDGEMENT)
              .isPresent();
      boolean passed = situation.asOf().filter(obligation.due()::isBefore).isPresent();
      switch (obligation.state().code()) {
        case "overdue" ->
            assertThat(situation.isComplete(obligation.due()) || neverPossible(obligation))
                .as("%s", obligation)
                .isTrue();
        case "open" -> assertThat(passed && !excusable).as("%s", obligation).isFalse();
        case "not-recorded" -> assertThat(passed).as("%s", obligation).isTrue();
        default -> assertThat(obligation.metOn()).as("%s", obligation).isPresent();
      }
    }
  }

  /**
   * The window is empty: a debate on an extension letter of a day after the end, a second letter on
   * forces that went on standby on the day on which they were employed.
   */
  private static boolean neverPossible(Obligation obligation) {
    return WINDOWS_OF_A_SUBJECT.contains(obligation.rule())
        && obligation
            .subject()
            .map(letter -> LocalDate.parse(Splitter.on('/').splitToList(letter).get(1)))
            .filter(obligation.due()::isBefore)
            .isPresent();
  }

  @Property(tries = 300)
  void a_step_met_it_in_time_or_after_the_due_day(@ForAll("situations") Situation situation) {
    for (Obligation obligation : assess(situation).obligations()) {
      Optional<LocalDate> met = obligation.metOn();
      boolean done = obligation.state() == State.LATE || obligation.state() == State.MET;

      assertThat(met.isPresent()).as("%s", obligation).isEqualTo(done);
      assertThat(met.map(day -> day.isAfter(obligation.due())))
          .as("%s", obligation)
          .isEqualTo(met.map(day -> obligation.state() == State.LATE));
      assertThat(obligation.metBy().stream())
          .as("%s", obligation)
          .isSubsetOf(situation.cutOff().dossier().procedure());
    }
  }

  @Property(tries = 300)
  void they_stand_by_due_day_and_what_recurs_is_within_the_horizon(
      @ForAll("situations") Situation situation, @ForAll @IntRange(max = 800) int horizon) {
    ImmutableList<Obligation> obligations =
        OnDay.assessor(Assessor.standard(), situation.asOf(), situation.referenceDay())
            .withHorizon(horizon)
            .assess(situation.dossier())
            .obligations();

    assertThat(obligations).isSortedAccordingTo(Comparator.comparing(Obligation::due));
    for (Obligation obligation : obligations) {
      if (BY_CALENDAR.contains(obligation.rule())) {
        assertThat(obligation.due())
            .isBeforeOrEqualTo(situation.asOf().orElseThrow().plusDays(horizon));
      }
    }
  }

  @Property(tries = 300)
  void a_longer_horizon_only_adds_what_recurs(
      @ForAll("drafts") Situation situation,
      @ForAll @IntRange(max = 400) int horizon,
      @ForAll @IntRange(max = 400) int more) {
    ImmutableList<Obligation> near = within(situation, horizon);
    ImmutableList<Obligation> far = within(situation, horizon + more);

    assertThat(far).containsAll(near);
    assertThat(far.stream().filter(obligation -> !near.contains(obligation)))
        .allMatch(obligation -> BY_CALENDAR.contains(obligation.rule()));
  }

  private static ImmutableList<Obligation> within(Situation situation, int horizon) {
    return OnDay.assessor(Assessor.standard(), situation.asOf(), situation.referenceDay())
        .withHorizon(horizon)
        .assess(situation.dossier())
        .obligations();
  }

  @Property(tries = 300)
  void a_log_cut_off_at_the_as_of_day_obliges_to_the_same(@ForAll("drafts") Situation situation) {
    assertThat(assess(situation.cutOff()).obligations()).isEqualTo(assess(situation).obligations());
  }

  @Property(tries = 300)
  void due_days_counted_in_days_move_with_the_dossier(
      @ForAll("drafts") Situation situation, @ForAll @IntRange(min = -1000, max = 1000) int days) {
    if (withinOneLaw(situation, days)) {
      Situation moved =
          new Situation(
              Shift.of(situation.dossier(), days),
              situation.asOf().map(day -> day.plusDays(days)),
              situation.referenceDay().map(day -> day.plusDays(days)));

      assertThat(counted(moved, 0)).isEqualTo(counted(situation, days));
    }
  }

  private static ImmutableMultiset<String> counted(Situation situation, int days) {
    return assess(situation).obligations().stream()
        .filter(obligation -> !BY_CALENDAR.contains(obligation.rule()))
        .map(
            obligation ->
                obligation.rule()
                    + " "
                    + obligation.what().in(Language.EN)
                    + " "
                    + obligation.due().plusDays(days)
                    + " "
                    + obligation.state()
                    + " "
                    + obligation.metOn().map(day -> day.plusDays(days)))
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  private static boolean withinOneLaw(Situation situation, long days) {
    return Stream.of(
            situation.referenceDay().stream(),
            situation.asOf().stream(),
            // employment is planned on this day, as long as none is recorded
            situation.dossier().contribution().stream()
                .flatMap(c -> c.period().flatMap(Period::fromInclusive).stream()),
            situation.dossier().procedure().stream().map(Step::date))
        .flatMap(stream -> stream)
        .allMatch(
            day ->
                BEGINNINGS.headSet(day, true).size()
                    == BEGINNINGS.headSet(day.plusDays(days), true).size());
  }
}
