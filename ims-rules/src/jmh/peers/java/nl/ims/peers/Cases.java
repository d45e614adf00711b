package nl.ims.peers;

import com.google.common.collect.ImmutableList;

/**
 * What is judged, twice.
 *
 * @param numbers for Java by hand and this library
 * @param decisions for the others
 */
public record Cases(ImmutableList<Case> numbers, ImmutableList<Decision> decisions) {
  /** Draws cases. */
  static Cases draw(int count, int percentUnknown) {
    ImmutableList<Case> numbers = Case.draw(count, percentUnknown);
    return new Cases(
        numbers, numbers.stream().map(Decision::new).collect(ImmutableList.toImmutableList()));
  }
}
