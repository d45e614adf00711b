package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ims.model.source.Citation;

/**
 * Why something is known: facts that suffice, none of which can be left out, and the papers that
 * stand at the conditions they decide.
 *
 * <p>First every part of what must hold together is taken, and of what one part decides the part
 * with the fewest new facts. Where a fact stands at two places of the tree, facts are then taken
 * away one by one as long as the same is still known.
 *
 * @param facts the facts, in the order in which the condition reads them
 * @param citations the papers, in that order, each once
 */
public record Proof(ImmutableList<FactRef> facts, ImmutableList<Citation> citations) {

  /**
   * Proves what a ground tree knows.
   *
   * @param ground the tree
   * @return the proof; without facts if the tree is unknown
   */
  public static Proof of(Ground ground) {
    List<FactRef> facts = new ArrayList<>();
    take(ground, facts);
    if (facts.size() > 1 && repeats(ground, new LinkedHashSet<>())) {
      reduce(ground, facts);
    }
    Set<Citation> citations = new LinkedHashSet<>();
    cite(ground, ImmutableSet.copyOf(facts), citations);
    return new Proof(ImmutableList.copyOf(facts), ImmutableList.copyOf(citations));
  }

  private static void take(Ground ground, List<FactRef> taken) {
    switch (Shape.of(ground)) {
      case ATOM -> addNew(((Ground.Atom) ground).facts(), taken);
      case ALL -> parts(((Ground.All) ground).parts(), Truth.TRUE, ground.truth(), taken);
      case ANY -> parts(((Ground.Any) ground).parts(), Truth.FALSE, ground.truth(), taken);
      case NOT -> take(((Ground.Not) ground).part(), taken);
      case KNOWN -> {
        if (ground.truth() == Truth.TRUE) {
          take(((Ground.Known) ground).part(), taken);
        }
      }
      case GIVEN -> {
        addNew(((Ground.Given) ground).anchors(), taken);
        take(((Ground.Given) ground).part(), taken);
      }
      case CITED -> take(((Ground.Cited) ground).part(), taken);
    }
  }

  private static void parts(List<Ground> parts, Truth whole, Truth truth, List<FactRef> taken) {
    if (truth == whole) {
      parts.forEach(part -> take(part, taken));
      return;
    }
    List<FactRef> best = null;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).truth() == truth) {
        List<FactRef> trial = new ArrayList<>(taken);
        take(parts.get(i), trial);
        if (best == null || trial.size() < best.size()) {
          best = trial;
        }
      }
    }
    if (best != null) {
      taken.addAll(best.subList(taken.size(), best.size()));
    }
  }

  private static void addNew(List<FactRef> facts, List<FactRef> taken) {
    for (int i = 0; i < facts.size(); i++) {
      if (!taken.contains(facts.get(i))) {
        taken.add(facts.get(i));
      }
    }
  }

  private static boolean repeats(Ground ground, Set<FactRef> seen) {
    return switch (Shape.of(ground)) {
      case ATOM -> !((Ground.Atom) ground).facts().stream().allMatch(seen::add);
      case ALL -> ((Ground.All) ground).parts().stream().anyMatch(part -> repeats(part, seen));
      case ANY -> ((Ground.Any) ground).parts().stream().anyMatch(part -> repeats(part, seen));
      case NOT -> repeats(((Ground.Not) ground).part(), seen);
      case KNOWN -> repeats(((Ground.Known) ground).part(), seen);
      case GIVEN ->
          !((Ground.Given) ground).anchors().stream().allMatch(seen::add)
              || repeats(((Ground.Given) ground).part(), seen);
      case CITED -> repeats(((Ground.Cited) ground).part(), seen);
    };
  }

  private static void reduce(Ground ground, List<FactRef> facts) {
    for (FactRef fact : ImmutableList.copyOf(facts)) {
      Set<FactRef> kept = new LinkedHashSet<>(facts);
      kept.remove(fact);
      if (ground.under(kept::contains) == ground.truth()) {
        facts.remove(fact);
      }
    }
  }

  private static void cite(Ground ground, Set<FactRef> facts, Set<Citation> citations) {
    switch (Shape.of(ground)) {
      case ATOM -> {}
      case ALL -> citeParts(((Ground.All) ground).parts(), Truth.TRUE, ground, facts, citations);
      case ANY -> citeParts(((Ground.Any) ground).parts(), Truth.FALSE, ground, facts, citations);
      case NOT -> cite(((Ground.Not) ground).part(), facts, citations);
      case KNOWN -> cite(((Ground.Known) ground).part(), facts, citations);
      case GIVEN -> cite(((Ground.Given) ground).part(), facts, citations);
      case CITED -> {
        citations.addAll(((Ground.Cited) ground).citations());
        cite(((Ground.Cited) ground).part(), facts, citations);
      }
    }
  }

  /** Cites every part of a whole that is needed, else the first part that decides. */
  private static void citeParts(
      List<Ground> parts, Truth whole, Ground ground, Set<FactRef> facts, Set<Citation> into) {
    Truth truth = ground.under(facts::contains);
    for (Ground part : parts) {
      if (part.under(facts::contains) == truth) {
        cite(part, facts, into);
        if (truth != whole) {
          return;
        }
      }
    }
  }
}
