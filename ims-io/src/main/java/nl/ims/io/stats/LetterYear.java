package nl.ims.io.stats;

/**
 * The letters of a year, or of all years.
 *
 * @param days the days to the debate, whatever is not recorded
 * @param recorded the days if no debate was held before the first one that is recorded
 */
record LetterYear(Spread days, Spread recorded) {

  LetterYear() {
    this(new Spread(), new Spread());
  }

  void add(Bounds unassumed, Bounds assumed, boolean sure) {
    days.add(unassumed, sure);
    recorded.add(assumed, sure);
  }
}
