package nl.ims.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import nl.ims.model.Dossier;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.RuleIds;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.testkit.RandomWaivers;

/** The laws on waivers, for all findings that rules can make of a dossier. */
@AddLifecycleHook(SteadyRun.class)
class WaiversProperties {

  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "2024";

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.OFF)
  void no_two_findings_of_a_dossier_have_one_name(@ForAll("dossiers") Dossier dossier) {
    List<FindingName> names = names(Assessor.standard().assess(dossier).findings(), dossier);
    assertThat(names).doesNotHaveDuplicates();
  }

  @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.OFF)
  void a_waiver_changes_no_finding(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    Assessment raw = Assessor.standard().assess(dossier);
    Assessment waived = raw.withWaivers(RandomWaivers.on(raw, random));
    assertThat(waived.findings()).isSameAs(raw.findings());
    for (Verdict verdict : Verdict.values()) {
      assertThat(waived.count(verdict)).isEqualTo(raw.count(verdict));
    }
    assertThat(waived.regime()).isEqualTo(raw.regime());
    assertThat(waived.obligations()).isSameAs(raw.obligations());
    assertThat(waived.notices()).isEqualTo(raw.notices());
  }

  @Property(tries = 400, seed = SEED, shrinking = ShrinkingMode.OFF)
  void what_can_fail_is_what_could_without_what_an_unexpired_waiver_names(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    Assessment raw = Assessor.standard().assess(dossier);
    Waivers waivers = RandomWaivers.on(raw, random);
    Assessment waived = raw.withWaivers(waivers);
    Set<FindingName> inForce =
        waivers.all().stream()
            .filter(waiver -> !isOver(waiver.throughInclusive(), raw.asOf()))
            .map(Waiver::finding)
            .collect(Collectors.toSet());
    List<FindingName> expected = names(failing(raw), dossier);
    int before = expected.size();
    expected.removeAll(inForce);
    assertThat(names(failing(waived), dossier)).isEqualTo(expected);
    assertThat(waived.setAside().size()).isEqualTo(before - expected.size());
    Statistics.collect(before > expected.size() ? "some set aside" : "none");
  }

  @EveryTry
  @Property(tries = 400, seed = SEED, shrinking = ShrinkingMode.OFF)
  void each_waiver_has_exactly_one_outcome_and_it_is_the_one_of_the_naive_reading(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    Assessment raw = Assessor.standard().assess(dossier);
    Waivers waivers = RandomWaivers.on(raw, random);
    WaiverTally tally = new WaiverTally(waivers);
    tally.add(raw.withWaivers(waivers).setAside());
    assertThat(tally.outcomes().stream().map(WaiverOutcome::waiver).toList())
        .isEqualTo(waivers.all());
    for (WaiverOutcome outcome : tally.outcomes()) {
      WaiverState expected = naive(outcome.waiver(), raw);
      assertThat(outcome.state()).as(outcome.toString()).isEqualTo(expected);
      Statistics.collect(expected);
    }
    Statistics.coverage(
        checker -> {
          for (WaiverState state : WaiverState.values()) {
            checker.check(state).count(count -> count > 0);
          }
        });
  }

  @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.OFF)
  void the_order_of_waivers_says_nothing(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    Assessment raw = Assessor.standard().assess(dossier);
    Waivers waivers = RandomWaivers.on(raw, random);
    List<Waiver> shuffled = new ArrayList<>(waivers.all());
    Collections.shuffle(shuffled, random);
    Waivers others = Waivers.of(shuffled);
    assertThat(others)
        .isEqualTo(waivers)
        .hasSameHashCodeAs(waivers)
        .hasToString(waivers.toString());
    assertThat(others.all()).isEqualTo(waivers.all());
    assertThat(raw.withWaivers(others).setAside().outcomes())
        .isEqualTo(raw.withWaivers(waivers).setAside().outcomes());
  }

  @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.OFF)
  void one_waiver_more_sets_no_finding_back(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    Assessment raw = Assessor.standard().assess(dossier);
    ImmutableList<Waiver> all = RandomWaivers.on(raw, random).all();
    List<Waiver> some = new ArrayList<>(all);
    some.removeIf(waiver -> random.nextBoolean());
    assertThat(names(failing(raw.withWaivers(Waivers.of(some))), dossier))
        .containsAll(names(failing(raw.withWaivers(Waivers.of(all))), dossier));
  }

  private static List<Finding> failing(Assessment assessment) {
    return assessment.findings().stream()
        .filter(WaiversProperties::canFail)
        .filter(finding -> assessment.setAside().by(finding).isEmpty())
        .toList();
  }

  private static List<FindingName> names(List<Finding> findings, Dossier dossier) {
    List<FindingName> names = new ArrayList<>();
    findings.forEach(finding -> names.add(FindingName.of(dossier.id(), finding)));
    return names;
  }

  /** A second reading, from the words of the rules and without the code that is tested. */
  private static WaiverState naive(Waiver waiver, Assessment assessment) {
    if (RuleIds.withdrawn().contains(waiver.finding().rule())) {
      return WaiverState.WITHDRAWN;
    }
    if (!assessment.dossier().id().equals(waiver.finding().dossier())) {
      return WaiverState.NOT_ASSESSED;
    }
    if (isOver(waiver.throughInclusive(), assessment.asOf())) {
      return WaiverState.EXPIRED;
    }
    boolean subjects = false;
    for (Finding finding : assessment.findings()) {
      if (finding.rule().id().equals(waiver.finding().rule())) {
        subjects |= finding.subject().isPresent();
        if (finding.subject().equals(waiver.finding().subject())) {
          return !canFail(finding)
              ? WaiverState.UNUSED
              : assessment.asOf().isEmpty() ? WaiverState.UNDATED : WaiverState.SETS_ASIDE;
        }
      }
    }
    return subjects && waiver.finding().subject().isEmpty()
        ? WaiverState.TOO_BROAD
        : WaiverState.UNUSED;
  }

  private static boolean isOver(LocalDate last, Optional<LocalDate> asOf) {
    return asOf.isPresent() && asOf.get().compareTo(last) > 0;
  }

  private static boolean canFail(Finding finding) {
    return switch (finding.verdict()) {
      case VIOLATED, NEEDS_JUDGEMENT -> true;
      case UNDETERMINED -> !finding.missing().isEmpty();
      case SATISFIED, NOT_APPLICABLE -> false;
    };
  }
}
