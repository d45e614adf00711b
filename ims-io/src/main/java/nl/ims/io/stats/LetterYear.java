package nl.ims.io.stats;

/**
 * The letters of a year, or of all years.
 *
 * @param days the days to the debate, whatever is not recorded
 * @param recorded the days if no debate was held before the first one that is recorded
 * @param debates the debates that are recorded
 */
record LetterYear(Spread days, Spread recorded, RecordedDebates debates) {

  LetterYear() {
    this(new Spread(), new Spread(), new RecordedDebates());
  }

  /** Adds the letter of a dossier, which has one or may have one. */
  void add(DebateDays letter) {
    days.add(letter.days().orElseThrow(), letter.sure());
    recorded.add(letter.recorded().orElseThrow(), letter.sure());
    debates.add(letter);
  }
}
