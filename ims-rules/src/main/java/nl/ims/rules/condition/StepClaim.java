package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The claim that the log has a step of certain kinds, on a day within a window, that meets certain
 * conditions: an existential quantifier over an open list.
 *
 * <p>True as soon as one is recorded. False only where the log is complete on the last day of the
 * window, where the window is empty, or where no step that might still be recorded could serve.
 * Else unknown. A window that starts or ends at a day which is not known makes it unknown.
 *
 * <p>Where a recorded step would serve but for an absent key, that key is the missing fact; else a
 * step of the first kind of the word is.
 */
public final class StepClaim implements Condition {
  /** In a log of so many steps it is remembered which serve: it is asked for each subject. */
  private static final int MANY = 64;

  private final StepWord word;
  private final ImmutableList<Condition> where;
  private final Optional<Day> from;
  private final Optional<Day> to;
  private final long mask;
  private final Condition[] conditions;
  private final boolean nested;
  private final boolean mayTurn;
  private final boolean shared;

  private StepClaim(
      StepWord word, ImmutableList<Condition> where, Optional<Day> from, Optional<Day> to) {
    this.word = word;
    this.where = where;
    this.from = from;
    this.to = to;
    this.mask = word.mask();
    this.conditions = word.conditions();
    this.mayTurn =
        Stream.concat(where.stream(), word.kinds().values().stream().flatMap(Optional::stream))
            .anyMatch(Grounds::mayTurn);
    this.shared = !where.isEmpty() && Shared.isServing(this);
    this.nested = where.stream().anyMatch(condition -> !StepValue.isAskedBy(condition));
  }

  /**
   * Claims that a step is recorded, on any day through the as-of day.
   *
   * @param word which steps
   * @return the claim
   */
  public static StepClaim there(StepWord word) {
    Objects.requireNonNull(word, "word");
    return new StepClaim(word, ImmutableList.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Narrows the claim to steps of which something holds.
   *
   * @param condition a condition on the step, as {@link StepValue.Who#IT} and {@link Day#IT}
   * @return the narrower claim
   */
  public StepClaim where(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    return new StepClaim(
        word, ImmutableList.<Condition>builder().addAll(where).add(condition).build(), from, to);
  }

  /**
   * Narrows the claim to steps addressed to a chamber.
   *
   * @param chamber the chamber
   * @return the narrower claim
   */
  public StepClaim to(Chamber chamber) {
    Objects.requireNonNull(chamber, "chamber");
    return where(StepValue.its(StepKey.TO).holdsAllOf(chamber));
  }

  /**
   * Narrows the claim to steps that inform a chamber: addressed to it, or to it by copy. In a log
   * that is complete on the day of a step, a copy that is not stated was not sent.
   *
   * @param chamber the chamber
   * @return the narrower claim
   */
  public StepClaim reaching(Chamber chamber) {
    Objects.requireNonNull(chamber, "chamber");
    return where(Reached.of(chamber));
  }

  /**
   * Narrows the claim to steps by one of some actors.
   *
   * @param actors the actors
   * @return the narrower claim
   */
  public StepClaim by(Iterable<Actor> actors) {
    Objects.requireNonNull(actors, "actors");
    return where(StepValue.its(StepKey.BY).holdsOneOf(actors));
  }

  private StepClaim within(Optional<Day> first, Optional<Day> last) {
    first.ifPresent(day -> checkReach(day, 0, 1));
    last.ifPresent(day -> checkReach(day, -1, 0));
    return new StepClaim(word, where, first, last);
  }

  /**
   * A window may not reach beyond a step that may not be recorded yet: the days on which such a
   * step is supposed are told apart by the recorded days and their neighbours only.
   */
  private void checkReach(Day day, int least, int most) {
    boolean supposed = day.anchor() == Day.Anchor.IT || day.anchor() == Day.Anchor.ONCE;
    if (supposed && (day.offset() < least || day.offset() > most)) {
      throw new IllegalArgumentException(
          "the window of '"
              + word.label().in(Language.EN)
              + "' reaches "
              + day.offset()
              + " days from a step that may not be recorded; use before, after, or the day itself, or"
              + " let the rule be on each such step and count from Day.SUBJECT");
    }
  }

  /**
   * Narrows the claim to the days before a day.
   *
   * @param day the day, itself not included
   * @return the narrower claim
   */
  public StepClaim before(Day day) {
    Objects.requireNonNull(day, "day");
    return within(from, Optional.of(day.plus(-1)));
  }

  /**
   * Narrows the claim to the days through a day.
   *
   * @param day the last day
   * @return the narrower claim
   */
  public StepClaim onOrBefore(Day day) {
    Objects.requireNonNull(day, "day");
    return within(from, Optional.of(day));
  }

  /**
   * Narrows the claim to the days after a day.
   *
   * @param day the day, itself not included
   * @return the narrower claim
   */
  public StepClaim after(Day day) {
    Objects.requireNonNull(day, "day");
    return within(Optional.of(day.plus(1)), to);
  }

  /**
   * Narrows the claim to the days from a day.
   *
   * @param day the first day
   * @return the narrower claim
   */
  public StepClaim onOrAfter(Day day) {
    Objects.requireNonNull(day, "day");
    return within(Optional.of(day), to);
  }

  /**
   * Narrows the claim to the days between two days.
   *
   * @param first the first day, included
   * @param last the last day, included
   * @return the narrower claim
   */
  public StepClaim between(Day first, Day last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    return within(Optional.of(first), Optional.of(last));
  }

  /**
   * Narrows the claim to one day.
   *
   * @param day the day
   * @return the narrower claim
   */
  public StepClaim on(Day day) {
    Objects.requireNonNull(day, "day");
    return between(day, day);
  }

  /**
   * Gives which steps the claim is about.
   *
   * @return the word
   */
  public StepWord word() {
    return word;
  }

  /**
   * Gives what must hold of the step.
   *
   * @return the conditions, all of which must hold
   */
  public ImmutableList<Condition> where() {
    return where;
  }

  /** {@return the first day of the window, included; empty if it is open} */
  public Optional<Day> from() {
    return from;
  }

  /** {@return the last day of the window, included; empty if it is the as-of day} */
  public Optional<Day> to() {
    return to;
  }

  boolean nested() {
    return nested;
  }

  /** Whether a step that does not serve may do so when less is on record. */
  boolean mayTurn() {
    return mayTurn;
  }

  /** Tells whether a recorded step is of the word, were its window and its conditions right. */
  boolean mayBe(Log log, int step) {
    return (mask >>> log.kindCode(step) & 1) == 1;
  }

  Condition condition(Log log, int step) {
    return conditions[log.kindCode(step)];
  }

  int first(Scene scene) {
    return from.isEmpty() ? Integer.MIN_VALUE : from.get().resolve(scene);
  }

  int last(Scene scene) {
    return to.isEmpty() ? scene.view().asOf() : to.get().resolve(scene);
  }

  @Override
  public Truth truth(Scene scene) {
    int first = first(scene);
    int last = last(scene);
    if (first == Day.UNRESOLVED || last == Day.UNRESOLVED) {
      return Truth.UNKNOWN;
    }
    Log log = scene.view().log();
    if (!scene.budget().pay(log.size())) {
      return Truth.UNKNOWN;
    }
    Truth result = Truth.FALSE;
    for (long kinds = mask & log.recorded(); kinds != 0; kinds &= kinds - 1) {
      int[] steps = log.ofKind(Long.numberOfTrailingZeros(kinds));
      int start = first == Integer.MIN_VALUE ? 0 : log.from(first, steps);
      for (int i = start; i < steps.length && log.day(steps[i]) <= last; i++) {
        Truth serves = serves(scene, steps[i]);
        if (serves == Truth.TRUE) {
          return serves;
        }
        result = result.or(serves);
      }
    }
    return result == Truth.UNKNOWN ? result : UnrecordedStep.truth(this, scene, first, last);
  }

  /**
   * Narrows the claim to steps that state something under a key, whatever it is.
   *
   * @param key the key
   * @return the narrower claim
   */
  public StepClaim stating(StepKey key) {
    Objects.requireNonNull(key, "key");
    return where(StepValue.its(key).isStated());
  }

  /** The recorded steps of its kinds, in order. */
  int[] steps(Log log) {
    return log.ofKinds(mask);
  }

  /** Whether a recorded step serves, its day apart. */
  Truth serves(Scene scene, int step) {
    Log log = scene.view().log();
    if (!shared || scene.explains() || log.size() < MANY) {
      return read(scene, step);
    }
    @Nullable Truth[] known = scene.view().remember(this, claim -> new Truth[log.size()]);
    Truth serves = known[step];
    if (serves == null) {
      serves = read(scene, step);
      known[step] = serves;
    }
    return serves;
  }

  private Truth read(Scene scene, int step) {
    Truth result = condition(scene.view().log(), step).truth(scene);
    for (int i = 0; i < where.size() && result != Truth.FALSE; i++) {
      result = result.and(scene.withIt(step, where.get(i)));
    }
    return result;
  }

  @Override
  public Ground ground(Scene scene) {
    return StepClaimGround.ground(this, scene);
  }

  @Override
  public Text words() {
    return Text.of(words(Language.NL), words(Language.EN));
  }

  private String words(Language language) {
    boolean nl = language == Language.NL;
    StringBuilder words = new StringBuilder(nl ? "vermeld is " : "on record is ");
    words.append(word.label().in(language));
    from.ifPresent(
        day ->
            words.append(
                day.offset() == 1
                    ? (nl ? ", na " : ", after ") + day.plus(-1).words().in(language)
                    : (nl ? ", vanaf " : ", from ") + day.words().in(language)));
    to.ifPresent(
        day ->
            words.append(
                day.offset() == -1
                    ? (nl ? ", vóór " : ", before ") + day.plus(1).words().in(language)
                    : (nl ? ", tot en met " : ", through ") + day.words().in(language)));
    for (Condition condition : where) {
      words.append(nl ? ", met " : ", with ").append(condition.words().in(language));
    }
    return words.toString();
  }

  @Override
  public ImmutableList<Condition> parts() {
    return where;
  }

  @Override
  public String toString() {
    return words(Language.EN);
  }
}
