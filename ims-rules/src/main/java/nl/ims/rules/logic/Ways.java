package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ims.model.term.Internal;
import org.jspecify.annotations.Nullable;

/**
 * A disjunctive normal form, kept as an antichain: several ways to settle something, any of which
 * will do, and none of which another one covers.
 *
 * <p>The number of ways is bounded: beyond {@value #BOUND} the widest are dropped, and the result
 * says that it is not exact.
 */
@Internal
public final class Ways {
  /** The bound on the number of ways kept at each step. */
  static final int BOUND = 256;

  /** No way at all. */
  public static final Ways NONE = new Ways(ImmutableList.of(), true);

  /** What was not looked for, because the budget was spent: no way, and perhaps there are some. */
  public static final Ways CUT = new Ways(ImmutableList.of(), false);

  /** Nothing need be done. */
  public static final Ways ALWAYS = new Ways(ImmutableList.of(Way.EMPTY), true);

  private static final Interner<Ways> SHARED = Interners.newWeakInterner();

  private final ImmutableList<Way> list;
  private final boolean exact;
  private final long sign;
  private int hash; // 0 until it is asked for, alike by all

  private Ways(ImmutableList<Way> list, boolean exact) {
    this.list = list;
    this.exact = exact;
    long bits = 0;
    for (int i = 0; i < list.size(); i++) {
      bits |= list.get(i).sign();
    }
    this.sign = bits;
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

  /**
   * {@return ways equal to these, the same ones each time: whoever compares ways often, compares
   * those}
   */
  public Ways shared() {
    return SHARED.intern(this);
  }

  /** {@return the ways, none of which covers another} */
  public ImmutableList<Way> list() {
    return list;
  }

  /**
   * Tells whether these are all.
   *
   * @return false if a bound cut the search
   */
  public boolean isExact() {
    return exact;
  }

  /**
   * Tells whether there is no way.
   *
   * @return true if there is none
   */
  public boolean isNone() {
    return list.isEmpty();
  }

  /**
   * Tells whether nothing need be done.
   *
   * @return true if it is settled already
   */
  public boolean isAlways() {
    return !list.isEmpty() && list.get(0).size() == 0;
  }

  /**
   * Goes one way or another.
   *
   * @param other more ways
   * @return the ways of both
   */
  public Ways or(Ways other) {
    return or(other, Budget.UNLIMITED);
  }

  /**
   * Goes one way or another.
   *
   * @param other more ways
   * @param budget what it may cost; ways that it does not reach are dropped
   * @return the ways of both
   */
  public Ways or(Ways other, Budget budget) {
    if (isAlways() || other.isAlways()) {
      return isAlways() ? this : other;
    }
    if (other.isNone() || isNone()) {
      Ways rest = other.isNone() ? this : other;
      return exact && other.exact ? rest : new Ways(rest.list, false);
    }
    List<Way> union = new ArrayList<>(list.size() + other.list.size());
    union.addAll(list);
    union.addAll(other.list);
    return keep(union, other, exact && other.exact, budget);
  }

  /**
   * Goes one of several ways.
   *
   * @param all the ways of each
   * @param budget what it may cost; ways that it does not reach are dropped
   * @return the ways of all
   */
  public static Ways any(List<Ways> all, Budget budget) {
    List<Way> union = new ArrayList<>();
    boolean exact = true;
    for (int i = 0; i < all.size(); i++) {
      Ways one = all.get(i);
      if (one.isAlways()) {
        return one;
      }
      union.addAll(one.list);
      exact &= one.exact;
    }
    return keep(union, exact, budget);
  }

  /**
   * Goes both ways.
   *
   * @param other what must be done too
   * @return the ways to do both
   */
  public Ways and(Ways other) {
    return and(other, Budget.UNLIMITED);
  }

  /**
   * Goes both ways.
   *
   * @param other what must be done too
   * @param budget what it may cost; ways that it does not reach are dropped
   * @return the ways to do both
   */
  public Ways and(Ways other, Budget budget) {
    if (isNone() || other.isAlways()) {
      return this;
    }
    if (other.isNone() || isAlways()) {
      return other;
    }
    List<Way> product = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < list.size() && whole; i++) {
      for (int j = 0; j < other.list.size() && whole; j++) {
        Way left = list.get(i);
        Way right = other.list.get(j);
        whole = budget.pay(left.size() + right.size());
        Way both = whole ? left.and(right) : null;
        if (both != null) {
          product.add(both);
        }
      }
    }
    return keep(product, other, exact && other.exact && whole, budget);
  }

  /**
   * Keeps ways made of these and others. Where the two ask nothing in common, each with its own
   * smallest ways, no way covers another and none can be joined.
   */
  private Ways keep(List<Way> made, Ways other, boolean both, Budget budget) {
    return (sign & other.sign) == 0 && made.size() <= BOUND
        ? new Ways(ImmutableList.copyOf(made), both)
        : keep(made, both, budget);
  }

  /** Keeps the smallest ways that no other covers, joined where two differ in one answer only. */
  static Ways of(List<Way> ways, boolean exact) {
    return of(ways, exact, Budget.UNLIMITED);
  }

  /**
   * Takes ways.
   *
   * @param ways the ways, in any order
   * @param exact whether they are all there are
   * @param budget what it may cost; ways that it does not reach are dropped
   * @return the smallest, none of which covers another
   */
  public static Ways of(List<Way> ways, boolean exact, Budget budget) {
    return keep(new ArrayList<>(ways), exact, budget);
  }

  /** As {@link #of}, of a list that is taken over. */
  private static Ways keep(List<Way> ways, boolean exact, Budget budget) {
    if (ways.size() <= 1) {
      return new Ways(ImmutableList.copyOf(ways), exact);
    }
    ways.sort(Way::compare);
    List<Way> kept = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < ways.size() && whole; i++) {
      boolean paid = budget.pay(1 + kept.size());
      whole = kept.size() <= BOUND && (paid || kept.size() < Missing.MOST);
      if (whole) {
        add(kept, ways.get(i));
      }
    }
    whole &= kept.size() <= BOUND;
    List<Way> bounded = kept.subList(0, Math.min(BOUND, kept.size()));
    return new Ways(ImmutableList.copyOf(bounded), exact && whole);
  }

  /** Ways come by size and question, so that only the last few kept ask the same as a new one. */
  private static void add(List<Way> kept, Way way) {
    @Nullable Way next = way;
    while (next != null) {
      Way added = next;
      if (isCovered(added, kept)) {
        return;
      }
      List<Way> alike = kept.subList(firstAlike(added, kept), kept.size());
      alike.removeIf(added::covers);
      next = merge(added, alike);
      if (next == null) {
        kept.add(added);
      }
    }
  }

  private static int firstAlike(Way way, List<Way> kept) {
    int first = kept.size();
    while (first > 0 && Way.compare(kept.get(first - 1), way) == 0) {
      first--;
    }
    return first;
  }

  private static boolean isCovered(Way way, List<Way> kept) {
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).covers(way)) {
        return true;
      }
    }
    return false;
  }

  /** Joins a way with the first of some that differs in one answer only, which is taken out. */
  private static @Nullable Way merge(Way way, List<Way> alike) {
    for (int i = 0; i < alike.size(); i++) {
      Way joined = alike.get(i).merge(way);
      if (joined != null) {
        alike.remove(i);
        return joined;
      }
    }
    return null;
  }

  /**
   * {@return the first minimal sets of questions, smallest first, then by path}
   *
   * @param most how many at most
   */
  public ImmutableList<ImmutableList<String>> questions(int most) {
    List<ImmutableList<String>> sets = new ArrayList<>(list.size());
    for (Way way : list) {
      ImmutableList<String> asked = way.asked();
      if (!asked.isEmpty()) {
        sets.add(asked);
      }
    }
    sets.sort(BY_SIZE_THEN_PATH);
    List<ImmutableList<String>> minimal = new ArrayList<>();
    for (int i = 0; i < sets.size() && minimal.size() < most; i++) {
      if (!containsOne(minimal, sets.get(i))) {
        minimal.add(sets.get(i));
      }
    }
    return ImmutableList.copyOf(minimal);
  }

  /** Whether some set is within another. */
  private static boolean containsOne(
      List<ImmutableList<String>> sets, ImmutableList<String> whole) {
    for (ImmutableList<String> set : sets) {
      if (whole.containsAll(set)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Ways that
            && exact == that.exact
            && sign == that.sign
            && list.equals(that.list));
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = 31 * list.hashCode() + Boolean.hashCode(exact);
    }
    return hash;
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
