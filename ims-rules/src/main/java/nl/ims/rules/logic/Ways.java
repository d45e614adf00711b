package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several ways to settle something, any of which will do; kept free of ways that another covers.
 *
 * <p>The number of ways is bounded: beyond {@value #BOUND} the widest are dropped, and the result
 * says that it is not exact.
 */
public final class Ways {
  /** The bound on the number of ways kept at each step. */
  static final int BOUND = 256;

  /** No way at all. */
  static final Ways NONE = new Ways(ImmutableList.of(), true);

  /** Nothing need be done. */
  static final Ways ALWAYS = new Ways(ImmutableList.of(Way.EMPTY), true);

  private static final Comparator<Way> SMALLEST_FIRST =
      Comparator.comparingInt((Way way) -> way.answers().size())
          .thenComparing(way -> way.answers().keySet().toString());

  private final ImmutableList<Way> list;
  private final boolean exact;

  private Ways(ImmutableList<Way> list, boolean exact) {
    this.list = list;
    this.exact = exact;
  }

  /**
   * Asks a question whose answers are told apart.
   *
   * @param question the path in the file
   * @param answers the answers that serve, as a mask; none of them: there is no way
   * @return the way
   */
  public static Ways of(String question, long answers) {
    return answers == 0 ? NONE : new Ways(ImmutableList.of(Way.of(question, answers)), true);
  }

  /**
   * Asks a question whose answers are not told apart: any suitable one serves.
   *
   * @param question the path in the file
   * @return the way
   */
  public static Ways asking(String question) {
    return of(question, Way.ANY);
  }

  ImmutableList<Way> list() {
    return list;
  }

  boolean isExact() {
    return exact;
  }

  boolean isNone() {
    return list.isEmpty();
  }

  boolean isAlways() {
    return !list.isEmpty() && list.get(0).answers().isEmpty();
  }

  /**
   * Goes one way or another.
   *
   * @param other more ways
   * @return the ways of both
   */
  public Ways or(Ways other) {
    if (other.isNone() || isAlways()) {
      return this;
    }
    if (isNone() || other.isAlways()) {
      return other;
    }
    List<Way> union = new ArrayList<>(list);
    union.addAll(other.list);
    return of(union, exact && other.exact);
  }

  Ways and(Ways other) {
    if (isNone() || other.isAlways()) {
      return this;
    }
    if (other.isNone() || isAlways()) {
      return other;
    }
    List<Way> product = new ArrayList<>();
    for (Way left : list) {
      for (Way right : other.list) {
        Way both = left.and(right);
        if (both != null) {
          product.add(both);
        }
      }
    }
    return of(product, exact && other.exact);
  }

  /** Keeps the smallest ways that no other covers, joined where two differ in one answer only. */
  static Ways of(List<Way> ways, boolean exact) {
    List<Way> sorted = new ArrayList<>(ways);
    sorted.sort(SMALLEST_FIRST);
    List<Way> kept = new ArrayList<>();
    for (Way way : sorted) {
      add(kept, way);
    }
    kept.sort(SMALLEST_FIRST);
    boolean whole = kept.size() <= BOUND;
    return new Ways(ImmutableList.copyOf(whole ? kept : kept.subList(0, BOUND)), exact && whole);
  }

  private static void add(List<Way> kept, Way way) {
    @Nullable Way next = way;
    while (next != null) {
      Way added = next;
      if (kept.stream().anyMatch(other -> other.covers(added))) {
        return;
      }
      kept.removeIf(added::covers);
      next = null;
      for (int i = 0; i < kept.size() && next == null; i++) {
        next = kept.get(i).merge(added);
        if (next != null) {
          kept.remove(i);
        }
      }
      if (next == null) {
        kept.add(added);
      }
    }
  }

  /** The minimal sets of questions, smallest first, then by path. */
  ImmutableList<ImmutableList<String>> questions() {
    List<ImmutableList<String>> sets = new ArrayList<>();
    list.stream()
        .map(Way::asked)
        .filter(set -> !set.isEmpty())
        .distinct()
        .sorted(BY_SIZE_THEN_PATH)
        .forEach(
            set -> {
              if (sets.stream().noneMatch(set::containsAll)) {
                sets.add(set);
              }
            });
    return ImmutableList.copyOf(sets);
  }

  private static final Comparator<ImmutableList<String>> BY_SIZE_THEN_PATH =
      Comparator.<ImmutableList<String>>comparingInt(ImmutableList::size)
          .thenComparing(Ways::compareByPath);

  private static int compareByPath(List<String> left, List<String> right) {
    for (int i = 0; i < left.size(); i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
