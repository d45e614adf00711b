package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.ims.model.procedure.Step;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;

/** Something that stands on a line of time at a day. */
sealed interface Mark {

  /** The day at which it stands. */
  LocalDate day();

  /** The number of the chapter that it belongs to, counted from 0. */
  int chapter();

  /**
   * What happened.
   *
   * @param broken the violated findings that are on this step
   * @param met the obligations that it meets, in time or late
   */
  record Done(
      LocalDate day,
      int chapter,
      Step step,
      ImmutableList<Finding> broken,
      ImmutableList<Obligation> met)
      implements Mark {}

  /**
   * The last day on which something is in time.
   *
   * @param standing how it stands at the end of the line
   */
  record Due(LocalDate day, int chapter, Obligation obligation, Standing standing)
      implements Mark {}

  /** The as-of day: what is after it is not known yet. */
  record End(LocalDate day, int chapter) implements Mark {}
}
