package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import nl.ims.model.procedure.Step;
import nl.ims.model.term.Internal;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;

/** Something that stands on a timeline at a day. */
@Internal
public sealed interface Mark {

  /** {@return the day at which it stands} */
  LocalDate day();

  /** {@return the number of the chapter that it belongs to, counted from 0} */
  int chapter();

  /**
   * What happened.
   *
   * @param day the day of the step
   * @param chapter the number of the chapter that it belongs to, counted from 0
   * @param step the step
   * @param broken the violated findings that are on this step
   * @param met the obligations that it meets, in time or late
   */
  record Done(
      LocalDate day,
      int chapter,
      Step step,
      ImmutableList<Finding> broken,
      ImmutableList<Obligation> met)
      implements Mark {

    /**
     * Refuses null.
     *
     * @param day the day of the step
     * @param chapter the number of the chapter that it belongs to, counted from 0
     * @param step the step
     * @param broken the violated findings that are on this step
     * @param met the obligations that it meets, in time or late
     */
    public Done {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(step, "step");
      Objects.requireNonNull(broken, "broken");
      Objects.requireNonNull(met, "met");
    }
  }

  /**
   * The last day on which something is in time.
   *
   * @param day the day
   * @param chapter the number of the chapter that it belongs to, counted from 0
   * @param obligation what is due
   * @param standing how it stands at the end of the line
   */
  record Due(LocalDate day, int chapter, Obligation obligation, Standing standing) implements Mark {

    /**
     * Refuses null.
     *
     * @param day the day
     * @param chapter the number of the chapter that it belongs to, counted from 0
     * @param obligation what is due
     * @param standing how it stands at the end of the line
     */
    public Due {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(obligation, "obligation");
      Objects.requireNonNull(standing, "standing");
    }
  }

  /**
   * The as-of day: what is after it is not known yet.
   *
   * @param day the day
   * @param chapter the number of the chapter that it belongs to, counted from 0
   */
  record End(LocalDate day, int chapter) implements Mark {

    /**
     * Refuses null.
     *
     * @param day the day
     * @param chapter the number of the chapter that it belongs to, counted from 0
     */
    public End {
      Objects.requireNonNull(day, "day");
    }
  }
}
