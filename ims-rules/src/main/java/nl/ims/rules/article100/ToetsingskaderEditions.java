package nl.ims.rules.article100;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.term.Internal;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;

/**
 * The rule books of the versions of the assessment framework: one for each period in which a
 * version stayed the same.
 *
 * <p>A new edition begins on a day from which an aspect is required, and that of 1995 has one more,
 * from the day on which article 100 came into force. A book is made when it is first asked for.
 */
@Internal
public final class ToetsingskaderEditions {
  private static final ImmutableMap<Framework, Supplier<ToetsingskaderEditions>> ALL =
      Maps.toMap(Frameworks.all(), f -> Suppliers.memoize(() -> new ToetsingskaderEditions(f)));

  private final ImmutableList<LocalDate> beginnings;
  private final ImmutableList<Supplier<RuleBook>> books;

  private ToetsingskaderEditions(Framework framework) {
    this.beginnings = beginnings(framework);
    ImmutableList.Builder<Supplier<RuleBook>> editions = ImmutableList.builder();
    for (int i = 0; i < beginnings.size(); i++) {
      LocalDate from = beginnings.get(i);
      Optional<LocalDate> through =
          i + 1 < beginnings.size()
              ? Optional.of(beginnings.get(i + 1).minusDays(1))
              : framework.throughInclusive();
      editions.add(Suppliers.memoize(() -> ToetsingskaderBook.edition(framework, from, through)));
    }
    this.books = editions.build();
  }

  private static ImmutableList<LocalDate> beginnings(Framework framework) {
    ImmutableSortedSet.Builder<LocalDate> days =
        new ImmutableSortedSet.Builder<>(Comparator.<LocalDate>naturalOrder());
    days.add(framework.fromInclusive()).addAll(framework.changes());
    if (framework.fromInclusive().isBefore(RegimeTable.IN_FORCE)) {
      days.add(RegimeTable.IN_FORCE);
    }
    return days.build().asList();
  }

  /**
   * Finds the book of a version, whether or not the version was in force.
   *
   * @param framework the version
   * @param referenceDay the day that decides what is required of it; empty means the newest
   * @return the edition of that day: the first, if the version came into force later
   */
  public static RuleBook on(Framework framework, Optional<LocalDate> referenceDay) {
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(referenceDay, "referenceDay");
    ToetsingskaderEditions editions = editions(framework);
    int edition = editions.books.size() - 1;
    while (edition > 0
        && referenceDay.filter(editions.beginnings.get(edition)::isAfter).isPresent()) {
      edition--;
    }
    return editions.books.get(edition).get();
  }

  /**
   * Gives the books of a version.
   *
   * @param framework the version
   * @return its editions, the newest first
   */
  public static ImmutableList<RuleBook> of(Framework framework) {
    Objects.requireNonNull(framework, "framework");
    return editions(framework).books.reverse().stream()
        .map(Supplier::get)
        .collect(ImmutableList.toImmutableList());
  }

  private static ToetsingskaderEditions editions(Framework framework) {
    return Objects.requireNonNull(ALL.get(framework)).get();
  }
}
