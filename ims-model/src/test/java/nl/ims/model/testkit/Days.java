package nl.ims.model.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generators of days. */
public final class Days {

  /** The first day of the window of {@link #few()}. */
  public static final LocalDate START = LocalDate.of(2024, 3, 1);

  /** Days on which a law, a framework or a practice begins, or the days around them. */
  private static final LocalDate[] BOUNDARIES = {
    LocalDate.of(0, 1, 1), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31),
    LocalDate.of(1995, 6, 28), LocalDate.of(2000, 2, 29), LocalDate.of(2000, 7, 18),
    LocalDate.of(2000, 7, 19), LocalDate.of(2001, 7, 13), LocalDate.of(2009, 7, 1),
    LocalDate.of(2014, 5, 14), LocalDate.of(2020, 10, 13), LocalDate.of(2024, 2, 29),
    LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)
  };

  /**
   * Offsets of {@link #few()}: a week in a row, then ever wider; 92 is three months, 446 a third
   * Wednesday of May.
   */
  private static final Integer[] OFFSETS = {
    0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 31, 45, 62, 92, 93, 184, 330, 446
  };

  private Days() {}

  /**
   * Generates days that a file can hold.
   *
   * @return days of the years 0 through 9999, most of them since 1995, boundaries of law among them
   */
  public static Arbitrary<LocalDate> any() {
    Arbitrary<LocalDate> recent =
        Arbitraries.longs()
            .between(LocalDate.of(1995, 1, 1).toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.frequencyOf(Tuple.of(4, recent), Tuple.of(1, Arbitraries.of(BOUNDARIES)))
        .withoutEdgeCases();
  }

  /**
   * Generates days of one window, few enough for steps to collide.
   *
   * @return one of eighteen days from {@link #START} through 21 May 2025
   */
  public static Arbitrary<LocalDate> few() {
    return Arbitraries.of(OFFSETS).map(START::plusDays).withoutEdgeCases();
  }
}
