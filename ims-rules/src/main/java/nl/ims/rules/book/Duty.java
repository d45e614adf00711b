package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.Fulfilment;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.logic.Truth;

/**
 * Something that a rule wants done by a day.
 *
 * @param done the claims that it was done, any of which will do; the last day of their windows,
 *     which all end alike, is the due day
 * @param closing the step that ends the window, once it is recorded: from then on its day is the
 *     due day; empty if there is none
 * @param what what must be done, in words without an article
 */
public record Duty(ImmutableList<StepClaim> done, Optional<Closing> closing, Text what) {

  /**
   * A step by which something must be done, whenever it comes.
   *
   * @param step the claim of the step
   * @param before the claim that it was done before the first such step, recorded or not
   */
  public record Closing(StepClaim step, StepClaim before) {
    /**
     * Refuses null.
     *
     * @param step the claim of the step
     * @param before the claim that it was done before the first such step, recorded or not
     */
    public Closing {
      Objects.requireNonNull(step, "step");
      Objects.requireNonNull(before, "before");
    }
  }

  /**
   * Checks the claims.
   *
   * @param done the claims that it was done
   * @param closing the step that ends the window
   * @param what what must be done
   * @throws IllegalArgumentException if there is no claim, or their windows have no last day in
   *     common
   */
  public Duty {
    Objects.requireNonNull(done, "done");
    Objects.requireNonNull(closing, "closing");
    Objects.requireNonNull(what, "what");
    if (done.isEmpty() || done.get(0).to().isEmpty()) {
      throw new IllegalArgumentException(
          "the duty '" + what + "' has no due day; end the window of its claim");
    }
    Day last = done.get(0).to().get();
    if (!done.stream().allMatch(claim -> claim.to().equals(Optional.of(last)))) {
      throw new IllegalArgumentException(
          "the duty '" + what + "' has several due days; end the windows of its claims alike");
    }
  }

  /** The day by which it must be done, while no step ends the window sooner. */
  Day due() {
    return done.get(0).to().orElseThrow();
  }

  /** The recorded step that ends the window, if there is one. */
  OptionalInt closedBy(Scene scene) {
    return closing.isEmpty() ? OptionalInt.empty() : Fulfilment.first(closing.get().step(), scene);
  }

  /**
   * What became of it; empty while its due day is not known. What a step will close, once it is on
   * record, is not due on a day before its subject.
   */
  Optional<Fulfilment> fulfilment(Scene scene) {
    OptionalInt step = closedBy(scene);
    if (step.isEmpty()) {
      Optional<LocalDate> since = closing.flatMap(closed -> scene.about().day(scene.view().log()));
      return Fulfilment.of(done, scene)
          .filter(found -> since.filter(found.due()::isBefore).isEmpty());
    }
    Day last = Day.on(scene.view().log().step(step.getAsInt()).date());
    Truth inTime = closing.orElseThrow().before().onOrBefore(last).truth(scene);
    ImmutableList<StepClaim> byThen =
        done.stream().map(claim -> claim.onOrBefore(last)).collect(ImmutableList.toImmutableList());
    return Fulfilment.of(byThen, scene)
        .map(found -> new Fulfilment(found.due(), inTime, found.step()));
  }
}
