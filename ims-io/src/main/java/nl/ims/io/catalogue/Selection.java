package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;

/**
 * Rows divided by some filters; each is in exactly one part, in order of number.
 *
 * @param filters the filters, in the order given
 * @param matching the rows that pass, as far as known
 * @param unknown the rows of which that is not known, with what is missing: absent is never no
 * @param membership the rows that would pass if the state that was asked for belonged to the
 *     membership that they name: NATO or EU
 * @param others the rows that are known not to pass
 */
public record Selection(
    ImmutableList<CatalogueFilter> filters,
    ImmutableList<CatalogueEntry> matching,
    ImmutableList<Doubt> unknown,
    ImmutableList<CatalogueEntry> membership,
    ImmutableList<CatalogueEntry> others) {

  static Selection of(
      ImmutableList<CatalogueEntry> entries, ImmutableList<CatalogueFilter> filters) {
    ImmutableList.Builder<CatalogueEntry> matching = ImmutableList.builder();
    ImmutableList.Builder<Doubt> unknown = ImmutableList.builder();
    ImmutableList.Builder<CatalogueEntry> membership = ImmutableList.builder();
    ImmutableList.Builder<CatalogueEntry> others = ImmutableList.builder();
    for (CatalogueEntry entry : entries) {
      Answer answer =
          filters.stream().map(filter -> filter.of(entry)).reduce(Answer.YES, Answer::and);
      switch (answer.match()) {
        case YES -> matching.add(entry);
        case UNKNOWN -> unknown.add(new Doubt(entry, answer.because()));
        case MEMBERSHIP -> membership.add(entry);
        case NO -> others.add(entry);
      }
    }
    return new Selection(
        filters, matching.build(), unknown.build(), membership.build(), others.build());
  }

  /**
   * Takes some rows as they are, without a filter.
   *
   * @param entries the rows, in the order in which they are shown
   * @return a selection of which all rows match
   */
  public static Selection named(Iterable<CatalogueEntry> entries) {
    return new Selection(
        ImmutableList.of(),
        ImmutableList.copyOf(entries),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }
}
