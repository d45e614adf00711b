package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.model.cooperation.Depth;

/**
 * Rows divided by some filters; each is in exactly one part, in order of number.
 *
 * @param filters the filters, in the order given
 * @param matching the rows that pass, as far as known
 * @param unknown the rows of which that is not known, with what is missing: absent is never no
 * @param membership the rows that would pass if the state that was asked for were among the members
 *     of NATO or the EU that take part
 * @param staysOut the rows that pass or may, and in which the Netherlands takes no part; empty if
 *     the depth none was asked for, since these rows match then
 * @param others the rows that are known not to pass
 */
public record Selection(
    ImmutableList<CatalogueFilter> filters,
    ImmutableList<CatalogueEntry> matching,
    ImmutableList<Doubt> unknown,
    ImmutableList<CatalogueEntry> membership,
    ImmutableList<Doubt> staysOut,
    ImmutableList<CatalogueEntry> others) {

  /**
   * Refuses null.
   *
   * @param filters the filters, in the order given
   * @param matching the rows that pass, as far as known
   * @param unknown the rows of which that is not known, with what is missing: absent is never no
   * @param membership the rows that would pass if the state that was asked for were among the
   *     members of NATO or the EU that take part
   * @param staysOut the rows that pass or may, and in which the Netherlands takes no part; empty if
   *     the depth none was asked for, since these rows match then
   * @param others the rows that are known not to pass
   */
  public Selection {
    Objects.requireNonNull(filters, "filters");
    Objects.requireNonNull(matching, "matching");
    Objects.requireNonNull(unknown, "unknown");
    Objects.requireNonNull(membership, "membership");
    Objects.requireNonNull(staysOut, "staysOut");
    Objects.requireNonNull(others, "others");
  }

  static Selection of(
      ImmutableList<CatalogueEntry> entries, ImmutableList<CatalogueFilter> filters) {
    ImmutableList.Builder<CatalogueEntry> matching = ImmutableList.builder();
    ImmutableList.Builder<Doubt> unknown = ImmutableList.builder();
    ImmutableList.Builder<CatalogueEntry> membership = ImmutableList.builder();
    ImmutableList.Builder<Doubt> staysOut = ImmutableList.builder();
    ImmutableList.Builder<CatalogueEntry> others = ImmutableList.builder();
    boolean without = filters.contains(CatalogueFilter.depth(Depth.NONE));
    for (CatalogueEntry entry : entries) {
      Answer answer = CatalogueFilter.all(filters, entry);
      if (entry.staysOut() && !without && answer.match() != Match.NO) {
        staysOut.add(new Doubt(entry, answer.because()));
        continue;
      }
      switch (answer.match()) {
        case YES -> matching.add(entry);
        case UNKNOWN -> unknown.add(new Doubt(entry, answer.because()));
        case MEMBERSHIP -> membership.add(entry);
        case NO -> others.add(entry);
      }
    }
    return new Selection(
        filters,
        matching.build(),
        unknown.build(),
        membership.build(),
        staysOut.build(),
        others.build());
  }

  /**
   * Takes some rows as they are, without a filter.
   *
   * @param entries the rows, in the order in which they are shown
   * @return a selection of which all rows match, but for those that the Netherlands stays out of
   */
  public static Selection named(Iterable<CatalogueEntry> entries) {
    Objects.requireNonNull(entries, "entries");
    return of(ImmutableList.copyOf(entries), ImmutableList.of());
  }

  /**
   * Counts the rows.
   *
   * @return the number of rows in all parts
   */
  public int size() {
    return matching.size() + unknown.size() + membership.size() + staysOut.size() + others.size();
  }
}
