package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;

/**
 * The bundled catalogue of cooperations, and what sources say differently.
 *
 * <p>It is immutable, may be shared between threads, and is read once, when it is first asked for.
 */
public final class Catalogue {

  private final ImmutableList<CatalogueEntry> entries;
  private final ImmutableList<Conflict> conflicts;
  private final CatalogueNames names;

  Catalogue(ImmutableList<CatalogueEntry> entries, ImmutableList<Conflict> conflicts) {
    this.entries = entries;
    this.conflicts = conflicts;
    this.names = new CatalogueNames(entries);
    for (Conflict conflict : conflicts) {
      for (String number : conflict.entries()) {
        if (!names.fixed().contains(number)) {
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
   * Finds a row.
   *
   * @param name its slug, its number, or an abbreviation that no other row has, in capitals or not
   * @return the row; empty if there is none
   */
  public Optional<CatalogueEntry> find(String name) {
    Objects.requireNonNull(name, "name");
    return names.find(name);
  }

  /**
   * Finds the rows that are called something like this, for messages.
   *
   * @param words one word or more, in capitals or not
   * @return the rows whose slug, abbreviation and names hold each word as a whole, in order of
   *     number; empty if there is no word
   */
  public ImmutableList<CatalogueEntry> holding(String words) {
    Objects.requireNonNull(words, "words");
    return names.holding(words);
  }

  /**
   * Lists the names that never change, for messages.
   *
   * @return the slugs, then the numbers, each in order of number
   */
  public ImmutableList<String> names() {
    return names.fixed();
  }

  /**
   * Lists what sources say differently about a row.
   *
   * @param entry a row
   * @return its conflicts; empty if none is known
   */
  public ImmutableList<Conflict> conflictsOn(CatalogueEntry entry) {
    Objects.requireNonNull(entry, "entry");
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
    Objects.requireNonNull(filters, "filters");
    return Selection.of(entries, ImmutableList.copyOf(filters));
  }

  /** Read when it is first asked for; a class is initialised once, whichever thread comes first. */
  private static final class Bundled {
    static final Catalogue CATALOGUE = CatalogueReader.bundled();
  }
}
