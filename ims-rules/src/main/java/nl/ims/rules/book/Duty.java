package nl.ims.rules.book;

import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Day;
import nl.ims.rules.logic.Fulfilment;
import nl.ims.rules.logic.Scene;
import nl.ims.rules.logic.There;
import nl.ims.rules.logic.Truth;

/**
 * Something that a rule wants done by a day.
 *
 * @param done the claim that it was done; the last day of its window is the due day
 * @param closing the step that ends the window, once it is recorded: from then on its day is the
 *     due day; empty if there is none
 * @param what what must be done, in words without an article
 */
public record Duty(There done, Optional<Closing> closing, Text what) {

  /**
   * A step by which something must be done, whenever it comes.
   *
   * @param step the claim of the step
   * @param before the claim that it was done before the first such step, recorded or not
   */
  public record Closing(There step, There before) {}

  /**
   * Checks the claim.
   *
   * @param done the claim that it was done
   * @param closing the step that ends the window
   * @param what what must be done
   * @throws IllegalArgumentException if its window has no last day
   */
  public Duty {
    if (done.to().isEmpty()) {
      throw new IllegalArgumentException(
          "the duty '" + what + "' has no due day; end the window of its claim");
    }
  }

  /** The recorded step that ends the window, if there is one. */
  OptionalInt closedBy(Scene scene) {
    return closing.isEmpty() ? OptionalInt.empty() : Fulfilment.first(closing.get().step(), scene);
  }

  /** What became of it; empty while its due day is not known. */
  Optional<Fulfilment> fulfilment(Scene scene) {
    OptionalInt step = closedBy(scene);
    if (step.isEmpty()) {
      return Fulfilment.of(done, scene);
    }
    Day last = Day.on(scene.view().log().step(step.getAsInt()).date());
    Truth inTime = closing.orElseThrow().before().onOrBefore(last).truth(scene);
    return Fulfilment.of(done.onOrBefore(last), scene)
        .map(found -> new Fulfilment(found.due(), inTime, found.step()));
  }
}
