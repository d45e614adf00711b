package nl.ims.io.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.Assessor;
import nl.ims.rules.article100.Regime;

/** What the statistics of a corpus promise, whatever is in it. */
@AddLifecycleHook(SteadyRun.class)
class StatsProperties {

  @Provide
  Arbitrary<Recorded> records() {
    Arbitrary<Recorded.Happened> steps =
        Combinators.combine(
                Arbitraries.of(
                    StepKind.LETTER,
                    StepKind.EXTENSION_LETTER,
                    StepKind.SUPPLEMENTARY_LETTER,
                    StepKind.DEBATE,
                    StepKind.DEBATE,
                    StepKind.PLENARY_DEBATE),
                Arbitraries.integers().between(0, 9),
                Arbitraries.of(
                    Chamber.HOUSE_OF_REPRESENTATIVES,
                    Chamber.HOUSE_OF_REPRESENTATIVES,
                    Chamber.SENATE),
                Arbitraries.of(true, false),
                Arbitraries.of(true, true, false))
            .as(Recorded.Happened::new);
    return Combinators.combine(Arbitraries.of(KindOfDecision.class), steps.list().ofMaxSize(6))
        .as((kind, list) -> new Recorded(kind, ImmutableList.copyOf(list)));
  }

  @Provide
  Arbitrary<Optional<Integer>> throughs() {
    return Arbitraries.integers().between(0, 10).optional();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 500)
  void the_truth_lies_within_what_is_told_of_any_part_of_it(
      @ForAll("records") Recorded record,
      @ForAll boolean kindStated,
      @ForAll("throughs") Optional<Integer> through) {
    DebateDays truth = DebateDays.of(record.whole());
    DebateDays part = DebateDays.of(record.part(kindStated, through));
    assertThat(truth.starts()).hasSizeLessThanOrEqualTo(1);
    assertThat(part.sure()).isIn(false, truth.sure());
    for (DebateDays.Start start : truth.starts()) {
      assertThat(start.days().least()).isLessThan(Bounds.UNBOUNDED);
      DebateDays.Start same =
          part.starts().stream()
              .filter(other -> other.letter().equals(start.letter()))
              .findFirst()
              .orElseThrow();
      assertThat(start.days().within(same.days())).as("%s within %s", start, same).isTrue();
    }
  }

  @Property(tries = 300)
  void knowing_more_only_narrows(
      @ForAll @Size(max = 4) List<@From("records") Recorded> records,
      @ForAll boolean kindStated,
      @ForAll("throughs") Optional<Integer> through) {
    CorpusStats less = new CorpusStats();
    CorpusStats more = new CorpusStats();
    for (Recorded record : records) {
      less.add(figures(record.part(false, Optional.empty())));
      more.add(figures(record.part(kindStated, through)));
    }
    narrower(more.allLetters().days(), less.allLetters().days());
    more.letters().forEach((year, letters) -> assertThat(less.letters()).containsKey(year));
    for (Map.Entry<Integer, LetterYear> year : less.letters().entrySet()) {
      LetterYear fuller = more.letters().getOrDefault(year.getKey(), new LetterYear());
      narrower(fuller.days(), year.getValue().days());
    }
  }

  /** With every chamber known, the figures are exact: each has to lie where it was told to. */
  @Property(tries = 500)
  void chambers_that_are_filled_in_only_narrow_what_is_recorded(
      @ForAll @Size(max = 4) List<@From("records") Recorded> records,
      @ForAll boolean kindStated,
      @ForAll("throughs") Optional<Integer> through,
      @ForAll @Size(4) List<@IntRange(max = 63) Integer> chambers) {
    CorpusStats less = new CorpusStats();
    CorpusStats more = new CorpusStats();
    for (int i = 0; i < records.size(); i++) {
      Dossier part = records.get(i).part(kindStated, through);
      less.add(figures(part));
      more.add(figures(records.get(i).filled(part, chambers.get(i))));
    }
    assertThat(more.withoutLetter().exact()).isTrue();
    assertThat(more.withoutLetter().within(less.withoutLetter())).isTrue();
    assertThat(more.allLetters().debates().open()).isFalse();
    narrower(more.allLetters(), less.allLetters());
    less.letters()
        .forEach(
            (year, letters) ->
                narrower(more.letters().getOrDefault(year, new LetterYear()), letters));
  }

  private static void narrower(LetterYear more, LetterYear less) {
    assertThat(more.debates().number().exact()).isTrue();
    assertThat(more.debates().number().within(less.debates().number())).isTrue();
    narrower(more.days(), less.days());
    narrower(more.recorded(), less.recorded());
  }

  /** No wider than needed: some way to fill the chambers in gives the least, and some the most. */
  @Property(tries = 300)
  void what_is_recorded_of_a_letter_is_told_as_narrowly_as_can_be(
      @ForAll("records") Recorded record, @ForAll("throughs") Optional<Integer> through) {
    Dossier part = record.part(true, through);
    DebateDays told = DebateDays.of(part);
    Optional<Bounds> debated = Optional.empty();
    Optional<Bounds> debate = Optional.empty();
    for (int chambers = 0; chambers < 1 << part.procedure().size(); chambers++) {
      DebateDays exact = DebateDays.of(record.filled(part, chambers));
      Bounds number = exact.debated();
      assertThat(number.exact()).isTrue();
      debated = Optional.of(debated.map(number::hull).orElse(number));
      if (exact.debate().isPresent()) {
        Bounds days = exact.debate().get();
        assertThat(days.exact()).isTrue();
        debate = Optional.of(debate.map(days::hull).orElse(days));
      }
    }
    assertThat(Optional.of(told.debated())).isEqualTo(debated);
    assertThat(told.debate()).isEqualTo(debate);
  }

  private static void narrower(Spread more, Spread less) {
    assertThat(more.number().within(less.number())).isTrue();
    if (more.median().isPresent()) {
      assertThat(more.median().get().within(less.median().orElseThrow())).isTrue();
    }
  }

  @Property(tries = 60)
  void a_fact_that_is_filled_in_only_narrows_regimes_and_points(
      @ForAll("dossiers") Dossier dossier) {
    if (dossier.contribution().isEmpty()) {
      return;
    }
    DossierFigures more = figures(dossier);
    for (Dossier poorer : poorer(dossier)) {
      DossierFigures less = figures(poorer);
      assertThat(less.day()).isEqualTo(more.day());
      assertThat(less.regimes()).containsAll(more.regimes());
      more.points()
          .forEach(
              (point, state) ->
                  assertThat(less.points().get(point)).isIn(state, PointState.NOT_TRANSCRIBED));
    }
  }

  private static ImmutableList<Dossier> poorer(Dossier dossier) {
    Contribution contribution = dossier.contribution().orElseThrow();
    return ImmutableList.of(
        dossier.withContribution(contribution.withForms(Optional.empty())),
        dossier.withContribution(contribution.withTask(Optional.empty())),
        dossier.withContribution(contribution.withPurposes(Optional.empty())),
        dossier.withContribution(contribution.withArmedForce(Optional.empty())),
        dossier
            .withContribution(contribution.withCost(Optional.empty()))
            .withPointsComplete(Optional.empty()),
        dossier.withPointsComplete(Optional.empty()));
  }

  @Property(tries = 30)
  void the_order_of_dossiers_means_nothing(
      @ForAll @Size(max = 6) List<@From("dossiers") Dossier> dossiers, @ForAll long seed) {
    List<Dossier> shuffled = new ArrayList<>(dossiers);
    Collections.shuffle(shuffled, new Random(seed));
    CorpusStats there = stats(dossiers);
    CorpusStats here = stats(shuffled);
    assertThat(StatsJson.of(here)).isEqualTo(StatsJson.of(there));
    assertThat(StatsCsv.of(here)).isEqualTo(StatsCsv.of(there));
  }

  @Property(tries = 40)
  void the_years_add_up(@ForAll @Size(max = 6) List<@From("dossiers") Dossier> dossiers) {
    CorpusStats stats = stats(dossiers);
    assertThat(stats.contributions() + stats.others()).isEqualTo(dossiers.size());
    assertThat(stats.regimes().values().stream().mapToInt(RegimeYear::number).sum())
        .isEqualTo(stats.contributions());
    for (Regime regime : Regime.values()) {
      assertThat(sum(stats, year -> year.of(regime).least()))
          .isEqualTo(stats.allRegimes().of(regime).least());
      assertThat(sum(stats, year -> year.of(regime).most()))
          .isEqualTo(stats.allRegimes().of(regime).most());
    }
    Bounds letters = stats.allLetters().days().number();
    assertThat(letters.most() + stats.withoutLetter().least()).isEqualTo(stats.contributions());
    assertThat(letters.least() + stats.withoutLetter().most()).isEqualTo(stats.contributions());
    assertThat(stats.letters().values().stream().mapToLong(y -> y.days().number().least()).sum())
        .isLessThanOrEqualTo(letters.least());
    assertThat(stats.letters().values().stream().mapToLong(y -> y.days().number().most()).sum())
        .isGreaterThanOrEqualTo(letters.most());
  }

  private static long sum(CorpusStats stats, ToLongFunction<RegimeYear> number) {
    return stats.regimes().values().stream().mapToLong(number).sum();
  }

  private static CorpusStats stats(List<Dossier> dossiers) {
    CorpusStats stats = new CorpusStats();
    dossiers.forEach(dossier -> stats.add(figures(dossier)));
    return stats;
  }

  private static DossierFigures figures(Dossier dossier) {
    return DossierFigures.of(Assessor.standard().assess(dossier));
  }
}
