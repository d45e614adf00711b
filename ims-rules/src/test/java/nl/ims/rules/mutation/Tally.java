package nl.ims.rules.mutation;

/**
 * What became of mutants.
 *
 * @param noticed how many a test noticed
 * @param survived how many none did
 * @param uncompiled how many are none
 * @param excused how many of the survivors were looked at, and mean the same
 */
record Tally(int noticed, int survived, int uncompiled, int excused) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally minus(Tally other) {
    return new Tally(
        noticed - other.noticed,
        survived - other.survived,
        uncompiled - other.uncompiled,
        excused - other.excused);
  }

  Tally noticedOne() {
    return new Tally(noticed + 1, survived, uncompiled, excused);
  }

  Tally survivedOne(boolean lookedAt) {
    return new Tally(noticed, survived + 1, uncompiled, excused + (lookedAt ? 1 : 0));
  }

  Tally uncompiledOne() {
    return new Tally(noticed, survived, uncompiled + 1, excused);
  }

  @Override
  public String toString() {
    return noticed + " noticed, " + survived + " survived, " + uncompiled + " did not compile";
  }
}
