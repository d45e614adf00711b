package nl.ims.io.catalogue;

import java.time.LocalDate;

/**
 * The days that a question is about.
 *
 * @param first the first day
 * @param last the last day, included
 */
record Days(LocalDate first, LocalDate last) {

  Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "days: the last day '%s' is before the first '%s'; both are included"
              .formatted(last, first));
    }
  }
}
