package nl.ims.io.catalogue;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The bundled catalogue of cooperations, and what sources say differently.
 *
 * <p>It is immutable, may be shared between threads, and is read once, when it is first asked for.
 */
public final class Catalogue {

  private final int knowsThrough;
  private final ImmutableList<CatalogueEntry> entries;
  private final ImmutableList<Conflict> conflicts;
  private final ImmutableMap<String, CatalogueEntry> byName;

  Catalogue(
      int knowsThrough, ImmutableList<CatalogueEntry> entries, ImmutableList<Conflict> conflicts) {
    this.knowsThrough = knowsThrough;
    this.entries = entries;
    this.conflicts = conflicts;
    ImmutableMap.Builder<String, CatalogueEntry> names = ImmutableMap.builder();
    entries.forEach(entry -> names.put(entry.id(), entry));
    entries.forEach(entry -> names.put(entry.number(), entry));
    this.byName = names.buildOrThrow();
    for (Conflict conflict : conflicts) {
      for (String number : conflict.entries()) {
        if (!byName.containsKey(number)) {
          throw new IllegalArgumentException(
              "conflict: '%s' concerns '%s', which is no row; name a number"
                  .formatted(conflict.subject().en().orElse("?"), number));
        }
      }
    }
  }

  /**
   * Returns the catalogue that comes with the library.
   *
   * @return the same catalogue each time, whichever thread asks
   */
  public static Catalogue bundled() {
    return Bundled.CATALOGUE;
  }

  /**
   * Lists the rows.
   *
   * @return all of them, in order of number
   */
  public ImmutableList<CatalogueEntry> entries() {
    return entries;
  }

  /**
   * Lists what sources say differently.
   *
   * @return all conflicts, also those that concern no row
   */
  public ImmutableList<Conflict> conflicts() {
    return conflicts;
  }

  /**
   * Returns through which year the rows know what still runs.
   *
   * @return a year; of a later one nothing is known
   */
  public int knowsThrough() {
    return knowsThrough;
  }

  /**
   * Finds a row.
   *
   * @param name its slug, or its number with a capital or a small letter
   * @return the row; empty if there is none
   */
  public Optional<CatalogueEntry> find(String name) {
    return Optional.ofNullable(byName.get(name))
        .or(() -> Optional.ofNullable(byName.get(Ascii.toUpperCase(name))));
  }

  /**
   * Lists the names by which rows are found, for messages.
   *
   * @return the slugs, then the numbers, each in order of number
   */
  public ImmutableList<String> names() {
    return byName.keySet().asList();
  }

  /**
   * Lists what sources say differently about a row.
   *
   * @param entry a row
   * @return its conflicts; empty if none is known
   */
  public ImmutableList<Conflict> conflictsOn(CatalogueEntry entry) {
    return conflicts.stream()
        .filter(conflict -> conflict.entries().contains(entry.number()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Divides the rows by some filters.
   *
   * @param filters the filters, all of which a row has to pass; none passes all rows
   * @return all rows, each in one part
   */
  public Selection select(Iterable<CatalogueFilter> filters) {
    return Selection.of(entries, ImmutableList.copyOf(filters));
  }

  /** Read when it is first asked for; a class is initialised once, whichever thread comes first. */
  private static final class Bundled {
    static final Catalogue CATALOGUE = CatalogueReader.bundled();
  }
}
