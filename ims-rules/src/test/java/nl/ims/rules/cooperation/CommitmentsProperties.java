package nl.ims.rules.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.cooperation.Commitments.Clash;
import nl.ims.rules.logic.Truth;

/**
 * Promises of units against the days that they cover: every planted double promise is found, and
 * none where terms merely touch.
 */
@AddLifecycleHook(SteadyRun.class)
class CommitmentsProperties {
  private static final LocalDate START = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 40;
  private static final ImmutableList<String> UNITS = ImmutableList.of("11 LMB", "414 Tankbataljon");

  /** A promise in plain numbers: days after the start, -1 if not stated. */
  private record Promise(int unit, int framework, int from, int through, boolean operation) {}

  @Provide
  Arbitrary<List<Promise>> promises() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS);
    return Combinators.combine(
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 4),
            day,
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 9),
            Arbitraries.of(true, false))
        .as(
            (unit, framework, from, length, silent, operation) ->
                new Promise(
                    unit,
                    framework,
                    silent == 0 ? -1 : from,
                    silent == 1 ? -1 : from + length,
                    operation))
        .list()
        .ofMaxSize(6);
  }

  /** One dossier a framework, with its units: an operation has one term for all of them. */
  private static ImmutableList<Dossier> dossiers(List<Promise> promises) {
    ImmutableList.Builder<Dossier> dossiers = ImmutableList.builder();
    Set<Integer> seen = new HashSet<>();
    for (Promise first : promises) {
      if (seen.add(first.framework())) {
        dossiers.add(first.operation() ? operation(first) : framework(first, promises));
      }
    }
    return dossiers.build();
  }

  private static Optional<LocalDate> date(int day) {
    return day < 0 ? Optional.empty() : Optional.of(START.plusDays(day));
  }

  private static Dossier framework(Promise first, List<Promise> promises) {
    ImmutableList<CommittedUnit> units =
        promises.stream()
            .filter(promise -> promise.framework() == first.framework())
            .map(
                promise ->
                    CommittedUnit.builder()
                        .name(Text.of(UNITS.get(promise.unit())))
                        .fromInclusive(date(promise.from()))
                        .throughInclusive(date(promise.through()))
                        .build())
            .collect(ImmutableList.toImmutableList());
    return Dossier.builder()
        .id("f" + first.framework())
        .cooperation(Cooperation.builder().units(units).build())
        .build();
  }

  private static Dossier operation(Promise promise) {
    return Dossier.builder()
        .id("f" + promise.framework())
        .contribution(
            Contribution.builder()
                .period(new Period(date(promise.from()), date(promise.through())))
                .units(
                    ImmutableList.of(
                        MilitaryUnit.builder()
                            .name(Text.of(UNITS.get(promise.unit()).toUpperCase(Locale.ROOT)))
                            .build()))
                .build())
        .build();
  }

  /** The days that a commitment surely covers, and those that it may cover. */
  private static Set<LocalDate> days(Commitment commitment, boolean surely) {
    Set<LocalDate> days = new HashSet<>();
    for (int i = -1; i <= DAYS + 13; i++) {
      LocalDate day = START.plusDays(i);
      boolean after = commitment.fromInclusive().map(from -> !day.isBefore(from)).orElse(!surely);
      boolean before =
          commitment.throughInclusive().map(through -> !day.isAfter(through)).orElse(!surely);
      boolean bound =
          commitment.fromInclusive().filter(day::equals).isPresent()
              || commitment.throughInclusive().filter(day::equals).isPresent();
      if ((after && before) || (surely && bound)) {
        days.add(day);
      }
    }
    return days;
  }

  @Property(tries = 2000)
  void two_terms_overlap_if_they_share_a_day_that_both_surely_hold(
      @ForAll("promises") List<Promise> promises) {
    ImmutableList<Commitment> all = Commitments.of(dossiers(promises)).all();
    for (Commitment one : all) {
      for (Commitment other : all) {
        Truth overlap = one.overlaps(other);
        boolean shared = !Collections.disjoint(days(one, true), days(other, true));
        boolean possible = !Collections.disjoint(days(one, false), days(other, false));
        assertThat(overlap)
            .as("%s and %s", one, other)
            .isEqualTo(shared ? Truth.TRUE : possible ? Truth.UNKNOWN : Truth.FALSE);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
      }
    }
  }

  @Property(tries = 2000)
  void every_planted_double_promise_is_found_and_no_other(
      @ForAll("promises") List<Promise> promises, @ForAll Random random) {
    List<Dossier> dossiers = new ArrayList<>(dossiers(promises));
    Collections.shuffle(dossiers, random);
    ImmutableList<Clash> clashes = Commitments.of(dossiers).clashes();
    List<Clash> expected = new ArrayList<>();
    ImmutableList<Commitment> all = Commitments.of(dossiers).all();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Truth overlap = all.get(i).overlaps(all.get(j));
        boolean same = all.get(i).unit().toString().equalsIgnoreCase(all.get(j).unit().toString());
        if (same
            && !all.get(i).framework().equals(all.get(j).framework())
            && overlap != Truth.FALSE) {
          expected.add(new Clash(all.get(i), all.get(j), overlap));
        }
      }
    }
    assertThat(clashes).isEqualTo(expected);
    assertThat(Commitments.of(dossiers(promises)).clashes()).isEqualTo(expected);
    Statistics.label("clashes")
        .collect(clashes.isEmpty() ? "none" : "some")
        .coverage(
            coverage -> {
              coverage.check("none").percentage(p -> p > 10);
              coverage.check("some").percentage(p -> p > 10);
            });
  }

  @Property(tries = 500)
  void terms_that_merely_touch_do_not_clash_and_one_day_more_does(
      @ForAll("promises") List<Promise> promises) {
    for (Promise promise : promises) {
      if (promise.from() >= 0 && promise.through() >= 0) {
        Promise next =
            new Promise(promise.unit(), 9, promise.through() + 1, promise.through() + 5, false);
        assertThat(Commitments.of(dossiers(List.of(promise, next))).clashes()).isEmpty();
        Promise sooner =
            new Promise(promise.unit(), 9, promise.through(), promise.through() + 5, false);
        assertThat(Commitments.of(dossiers(List.of(promise, sooner))).clashes())
            .extracting(Clash::overlap)
            .containsExactly(Truth.TRUE);
      }
    }
  }

  @Property(tries = 300)
  void a_day_that_becomes_known_settles_and_never_turns(
      @ForAll("promises") List<Promise> promises) {
    ImmutableList<Commitment> all = Commitments.of(dossiers(promises)).all();
    for (Commitment one : all) {
      for (Commitment other : all) {
        Truth before = one.overlaps(other);
        for (int day = 0; day <= DAYS; day += 7) {
          Optional<LocalDate> stated = date(day);
          boolean inOrder =
              one.throughInclusive().filter(t -> t.isBefore(stated.orElseThrow())).isEmpty();
          if (one.fromInclusive().isEmpty() && inOrder) {
            Commitment more =
                new Commitment(
                    one.unit(),
                    one.framework(),
                    stated,
                    one.throughInclusive(),
                    one.dossier(),
                    one.path());
            assertThat(ImmutableSet.of(before, Truth.UNKNOWN))
                .satisfiesAnyOf(
                    set -> assertThat(before).isEqualTo(Truth.UNKNOWN),
                    set -> assertThat(more.overlaps(other)).isEqualTo(before));
          }
        }
      }
    }
  }
}
