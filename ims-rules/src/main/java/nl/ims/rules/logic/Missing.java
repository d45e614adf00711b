package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Internal;

/**
 * The prime implicants that settle what is undetermined, over the questions that are open, and
 * named without their answers: which facts would do.
 *
 * @param sets sets of questions, each named by its path in the file; any one set, suitably
 *     answered, settles; minimal by inclusion, smallest first, then by path, at most {@value #MOST}
 * @param exact false if a bound cut the search, so that a set may be missing
 */
@Internal
public record Missing(ImmutableList<ImmutableList<String>> sets, boolean exact) {
  /** The most sets that are named. */
  public static final int MOST = 16;

  /** Nothing is missing. */
  public static final Missing NOTHING = new Missing(ImmutableList.of(), true);

  /**
   * Names the questions of the ways that settle.
   *
   * @param ways the ways
   * @return the minimal sets
   */
  public static Missing of(Ways ways) {
    ImmutableList<ImmutableList<String>> sets = ways.questions(MOST + 1);
    return new Missing(
        sets.subList(0, Math.min(MOST, sets.size())), ways.isExact() && sets.size() <= MOST);
  }

  /**
   * Finds the ways that make a tree true or false.
   *
   * @param ground the tree, whose leaves carry their ways
   * @param wanted whether it is to hold, or to fail
   * @param budget what the search may cost
   * @return the ways
   */
  public static Ways ways(Ground ground, boolean wanted, Budget budget) {
    if (ground.truth().isKnown() && !waitsForRecord(ground)) {
      return (ground.truth() == Truth.TRUE) == wanted ? Ways.ALWAYS : Ways.NONE;
    }
    return budget.isSpent() ? Ways.CUT : ground.fold(new Search(wanted, budget));
  }

  /** Whether what is known may still turn: some part of it fails for want of a record only. */
  private static boolean waitsForRecord(Ground ground) {
    if (ground instanceof Ground.Known) {
      return true;
    }
    List<Ground> parts = ground.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (waitsForRecord(parts.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The search for the ways to make trees true, or false. */
  private record Search(boolean wanted, Budget budget) implements Ground.Fold<Ways> {
    /** More parts than a dossier has of anything, unless it is made to cost. */
    private static final int MANY = 64;

    private Ways of(Ground part) {
      return ways(part, wanted, budget);
    }

    @Override
    public Ways atom(Ground.Atom atom) {
      return wanted ? atom.holds() : atom.fails();
    }

    @Override
    public Ways outcome(Ground.Outcome outcome) {
      throw new IllegalStateException("an outcome is known");
    }

    @Override
    public Ways all(Ground.All all) {
      return wanted ? together(all.parts()) : either(all.parts());
    }

    @Override
    public Ways any(Ground.Any any) {
      return wanted ? either(any.parts()) : together(any.parts());
    }

    @Override
    public Ways not(Ground.Not not) {
      return ways(not.part(), !wanted, budget);
    }

    @Override
    public Ways known(Ground.Known known) {
      if (wanted) {
        return of(known.part());
      }
      return known.truth() == Truth.FALSE ? Ways.ALWAYS : Ways.NONE;
    }

    @Override
    public Ways given(Ground.Given given) {
      return of(given.part());
    }

    @Override
    public Ways cited(Ground.Cited cited) {
      return of(cited.part());
    }

    private Ways either(List<Ground> parts) {
      List<Ways> each = new ArrayList<>(parts.size());
      for (int i = 0; i < parts.size(); i++) {
        each.add(of(parts.get(i)));
      }
      return Ways.any(each, budget);
    }

    /** Many are joined by halves: one by one would take time squared. */
    private Ways together(List<Ground> parts) {
      if (parts.size() > MANY) {
        int half = parts.size() / 2;
        return together(parts.subList(0, half))
            .and(together(parts.subList(half, parts.size())), budget);
      }
      Ways result = Ways.ALWAYS;
      for (int i = 0; i < parts.size() && !result.isNone(); i++) {
        result = result.and(of(parts.get(i)), budget);
      }
      return result;
    }
  }

  /**
   * Finds the first day on which what waits is known if nothing happens.
   *
   * @param ground the tree
   * @return the day, in days since 1970-01-01, or {@link Ground#NEVER}
   */
  public static int waits(Ground ground) {
    if (ground.truth().isKnown()) {
      return Ground.NEVER;
    }
    int first = ground instanceof Ground.Atom atom ? atom.waits() : Ground.NEVER;
    for (Ground part : ground.parts()) {
      first = Math.min(first, waits(part));
    }
    return first;
  }
}
