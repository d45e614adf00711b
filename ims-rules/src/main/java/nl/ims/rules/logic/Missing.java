package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts that would settle what is undetermined.
 *
 * @param sets sets of questions, each named by its path in the file; any one set, suitably
 *     answered, settles; minimal by inclusion, smallest first, then by path, at most {@value #MOST}
 * @param exact false if a bound cut the search, so that a set may be missing
 */
public record Missing(ImmutableList<ImmutableList<String>> sets, boolean exact) {
  /** The most sets that are named. */
  public static final int MOST = 16;

  /** More parts than a dossier has of anything, unless it is made to hurt. */
  private static final int MANY = 64;

  /** Nothing is missing. */
  public static final Missing NOTHING = new Missing(ImmutableList.of(), true);

  /**
   * Finds the facts that would make one of some conditions hold.
   *
   * @param scene the dossier and what is in focus
   * @param conditions the conditions
   * @return the minimal sets
   */
  public static Missing toHold(Scene scene, Condition... conditions) {
    Scene explaining = scene.explaining();
    Budget budget = scene.view().budget();
    List<Ways> ways = new ArrayList<>();
    for (Condition condition : conditions) {
      ways.add(ways(Ground.of(condition, explaining), true, budget));
    }
    return of(Ways.any(ways, budget));
  }

  static Missing of(Ways ways) {
    ImmutableList<ImmutableList<String>> sets = ways.questions(MOST + 1);
    return new Missing(
        sets.size() <= MOST ? sets : sets.subList(0, MOST), ways.isExact() && sets.size() <= MOST);
  }

  /** The ways that make a ground tree true or false. */
  static Ways ways(Ground ground, boolean wanted, Budget budget) {
    if (ground.truth().isKnown() && !waitsForRecord(ground)) {
      return (ground.truth() == Truth.TRUE) == wanted ? Ways.ALWAYS : Ways.NONE;
    }
    if (budget.isSpent()) {
      return Ways.CUT;
    }
    return switch (Shape.of(ground)) {
      case TABLE -> throw new IllegalStateException("the outcome of a table is known");
      case ATOM -> wanted ? ((Ground.Atom) ground).holds() : ((Ground.Atom) ground).fails();
      case ALL -> over(((Ground.All) ground).parts(), wanted, wanted, budget);
      case ANY -> over(((Ground.Any) ground).parts(), wanted, !wanted, budget);
      case NOT -> ways(((Ground.Not) ground).part(), !wanted, budget);
      case KNOWN -> wanted ? ways(((Ground.Known) ground).part(), true, budget) : notKnown(ground);
      case GIVEN -> ways(((Ground.Given) ground).part(), wanted, budget);
      case CITED -> ways(((Ground.Cited) ground).part(), wanted, budget);
    };
  }

  /** Whether what is known may still turn: some part of it fails for want of a record only. */
  private static boolean waitsForRecord(Ground ground) {
    return switch (Shape.of(ground)) {
      case ATOM, TABLE -> false;
      case ALL -> ((Ground.All) ground).parts().stream().anyMatch(Missing::waitsForRecord);
      case ANY -> ((Ground.Any) ground).parts().stream().anyMatch(Missing::waitsForRecord);
      case NOT -> waitsForRecord(((Ground.Not) ground).part());
      case KNOWN -> true;
      case GIVEN -> waitsForRecord(((Ground.Given) ground).part());
      case CITED -> waitsForRecord(((Ground.Cited) ground).part());
    };
  }

  private static Ways notKnown(Ground ground) {
    return ground.truth() == Truth.FALSE ? Ways.ALWAYS : Ways.NONE;
  }

  /** Many that are wanted together are joined by halves: one by one would take time squared. */
  private static Ways over(List<Ground> parts, boolean wanted, boolean together, Budget budget) {
    if (!together) {
      List<Ways> each = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        each.add(ways(parts.get(i), wanted, budget));
      }
      return Ways.any(each, budget);
    }
    if (parts.size() > MANY) {
      int half = parts.size() / 2;
      return over(parts.subList(0, half), wanted, true, budget)
          .and(over(parts.subList(half, parts.size()), wanted, true, budget), budget);
    }
    Ways result = Ways.ALWAYS;
    for (int i = 0; i < parts.size() && !result.isNone(); i++) {
      result = result.and(ways(parts.get(i), wanted, budget), budget);
    }
    return result;
  }

  /** The first day on which what waits is known if nothing happens, or {@link Ground#NEVER}. */
  static int waits(Ground ground) {
    if (ground.truth().isKnown()) {
      return Ground.NEVER;
    }
    return switch (Shape.of(ground)) {
      case ATOM -> ((Ground.Atom) ground).waits();
      case TABLE -> Ground.NEVER;
      case ALL -> earliest(((Ground.All) ground).parts());
      case ANY -> earliest(((Ground.Any) ground).parts());
      case NOT -> waits(((Ground.Not) ground).part());
      case KNOWN -> waits(((Ground.Known) ground).part());
      case GIVEN -> waits(((Ground.Given) ground).part());
      case CITED -> waits(((Ground.Cited) ground).part());
    };
  }

  private static int earliest(Iterable<Ground> parts) {
    int first = Ground.NEVER;
    for (Ground part : parts) {
      first = Math.min(first, waits(part));
    }
    return first;
  }
}
