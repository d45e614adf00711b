package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.Step;
import nl.ims.rules.logic.Truth;

/**
 * The days from the letter of a decision to the first debate on or after it, both in the House of
 * Representatives, as far as a dossier tells.
 *
 * <p>The letter is the first recorded step that is one in the sense of the rules: a letter; an
 * extension letter where the decision is an extension; a supplementary letter where it is an
 * intensification. A debate is one in committee or a plenary one. Where the record leaves open
 * whether a step went to the House, or which kind of decision it is, that step may be the letter,
 * and every letter that it can be is a {@link Start}. A letter that is not recorded is not counted.
 * One that says that nothing was decided yet is a letter all the same, as it is in the rules: the
 * House was told then, and could debate it. Likewise a debate may be the one where the record
 * leaves open whether the House held it.
 *
 * @param starts the letters that it can be, by day; empty if none is recorded
 * @param sure whether one of them must be it: the last one is a letter to the House beyond doubt
 */
public record DebateDays(ImmutableList<Start> starts, boolean sure) {

  /**
   * A letter, and how long the debate took if it is the one.
   *
   * @param letter the day of the letter
   * @param days the days, whatever is not recorded: only a record that is stated to be complete
   *     rules an earlier debate out
   * @param recorded the days if no debate was held before the first one that is recorded, whichever
   *     of those recorded were debates in the House
   * @param debate the days to the first recorded debate in the House, provided that one of those
   *     recorded was one; empty if none can be
   */
  public record Start(LocalDate letter, Bounds days, Bounds recorded, Optional<Bounds> debate) {

    /** Whether one of the recorded debates was held in the House beyond doubt. */
    boolean surelyDebated() {
      return days.bounded();
    }
  }

  /** Finds what a dossier tells. */
  public static DebateDays of(Dossier dossier) {
    if (dossier.contribution().isEmpty()) {
      return new DebateDays(ImmutableList.of(), false);
    }
    ImmutableList<Step> steps =
        ImmutableList.sortedCopyOf(Comparator.comparing(Step::date), dossier.procedure());
    ImmutableList.Builder<Start> starts = ImmutableList.builder();
    Optional<LocalDate> before = Optional.empty();
    for (Step step : steps) {
      Truth truth = isLetter(step, dossier.contribution().get());
      if (truth == Truth.FALSE) {
        continue;
      }
      if (before.filter(step.date()::equals).isEmpty()) {
        starts.add(start(step.date(), steps, dossier.recordedThrough()));
      }
      before = Optional.of(step.date());
      if (truth == Truth.TRUE) {
        return new DebateDays(starts.build(), true);
      }
    }
    return new DebateDays(starts.build(), false);
  }

  /** The days, whichever letter it is; empty if there is none. */
  public Optional<Bounds> days() {
    return starts.stream().map(Start::days).reduce(Bounds::hull);
  }

  /** The same if no debate was held before the first one that is recorded. */
  public Optional<Bounds> recorded() {
    return starts.stream().map(Start::recorded).reduce(Bounds::hull);
  }

  /** The days to the first recorded debate, if there is one, whichever letter it is. */
  Optional<Bounds> debate() {
    return starts.stream().flatMap(start -> start.debate().stream()).reduce(Bounds::hull);
  }

  /** How many letters there are: none or one. */
  Bounds number() {
    return new Bounds(sure ? 1 : 0, starts.isEmpty() ? 0 : 1);
  }

  /** Of how many letters a debate is recorded: of none or one. */
  Bounds debated() {
    return new Bounds(
        sure && starts.stream().allMatch(Start::surelyDebated) ? 1 : 0,
        debate().isPresent() ? 1 : 0);
  }

  /** The years in which the letter can be. */
  ImmutableSortedSet<Integer> years() {
    return starts.stream()
        .map(start -> start.letter().getYear())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The letters that it can be in one year. */
  DebateDays in(int year) {
    return new DebateDays(
        starts.stream()
            .filter(start -> start.letter().getYear() == year)
            .collect(ImmutableList.toImmutableList()),
        sure && years().size() == 1);
  }

  private static Start start(
      LocalDate letter, ImmutableList<Step> steps, Optional<LocalDate> through) {
    long open =
        through.filter(day -> !day.isBefore(letter)).map(day -> days(letter, day) + 1).orElse(0L);
    long first = Bounds.UNBOUNDED;
    long last = 0;
    long certain = Bounds.UNBOUNDED;
    for (Step step : steps) {
      Truth truth = isDebate(step);
      if (truth != Truth.FALSE && !step.date().isBefore(letter) && certain == Bounds.UNBOUNDED) {
        last = days(letter, step.date());
        first = Math.min(first, last);
        certain = truth == Truth.TRUE ? last : certain;
      }
    }
    Bounds days = new Bounds(Math.min(first, open), certain);
    return new Start(
        letter,
        days,
        days.bounded() ? new Bounds(first, certain) : days,
        first == Bounds.UNBOUNDED ? Optional.empty() : Optional.of(new Bounds(first, last)));
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private static Truth isLetter(Step step, Contribution contribution) {
    Truth kind =
        switch (step.kind()) {
          case LETTER -> Truth.TRUE;
          case EXTENSION_LETTER -> decided(contribution, KindOfDecision.EXTENSION);
          case SUPPLEMENTARY_LETTER -> decided(contribution, KindOfDecision.INTENSIFICATION);
          default -> Truth.FALSE;
        };
    return both(kind, toTheHouse(step));
  }

  private static Truth isDebate(Step step) {
    return switch (step.kind()) {
      case DEBATE, PLENARY_DEBATE -> toTheHouse(step);
      default -> Truth.FALSE;
    };
  }

  private static Truth decided(Contribution contribution, KindOfDecision kind) {
    return contribution
        .kindOfDecision()
        .map(stated -> Truth.of(stated == kind))
        .orElse(Truth.UNKNOWN);
  }

  private static Truth toTheHouse(Step step) {
    return step.to()
        .map(to -> Truth.of(to.contains(Chamber.HOUSE_OF_REPRESENTATIVES)))
        .orElse(Truth.UNKNOWN);
  }

  private static Truth both(Truth one, Truth other) {
    return one == Truth.FALSE || other == Truth.FALSE
        ? Truth.FALSE
        : one == Truth.UNKNOWN ? Truth.UNKNOWN : other;
  }
}
