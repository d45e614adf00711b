package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ims.model.source.Citation;

/**
 * Why something is known: facts that suffice, none of which can be left out, and the papers that
 * stand at the conditions they decide.
 *
 * <p>First every part of what must hold together is taken, and of what one part decides the part
 * with the fewest new facts. Where a fact stands at two places of the tree, or the outcome of a
 * table is asked for, facts are then taken away one by one as long as the same is still known.
 *
 * @param facts the facts, in the order in which the condition reads them
 * @param citations the papers, in that order, each once
 */
public record Proof(ImmutableList<FactRef> facts, ImmutableList<Citation> citations) {

  /** The proof of what is not known. */
  public static final Proof NOTHING = new Proof(ImmutableList.of(), ImmutableList.of());

  /**
   * Proves what a ground tree knows.
   *
   * @param ground the tree
   * @return the proof; without facts if the tree is unknown
   */
  public static Proof of(Ground ground) {
    List<FactRef> facts = new ArrayList<>();
    take(ground, facts);
    if (facts.size() > 1) {
      Shortening.shorten(ground, facts);
    }
    return new Proof(ImmutableList.copyOf(facts), citations(ground, facts));
  }

  private static void take(Ground ground, List<FactRef> taken) {
    switch (Shape.of(ground)) {
      case ATOM -> addNew(((Ground.Atom) ground).facts(), taken);
      case TABLE -> addNew(((Ground.Table) ground).facts(), taken);
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
      for (int i = 0; i < parts.size(); i++) {
        take(parts.get(i), taken);
      }
      return;
    }
    int start = taken.size();
    List<FactRef> best = null;
    for (int i = 0; i < parts.size() && (best == null || !best.isEmpty()); i++) {
      if (parts.get(i).truth() == truth) {
        take(parts.get(i), taken);
        List<FactRef> added = taken.subList(start, taken.size());
        if (best == null || added.size() < best.size()) {
          best = new ArrayList<>(added);
        }
        added.clear();
      }
    }
    if (best != null) {
      taken.addAll(best);
    }
  }

  private static <T> void addNew(List<T> more, List<T> taken) {
    for (int i = 0; i < more.size(); i++) {
      if (!taken.contains(more.get(i))) {
        taken.add(more.get(i));
      }
    }
  }

  private static ImmutableList<Citation> citations(Ground ground, List<FactRef> facts) {
    if (!cites(ground)) {
      return ImmutableList.of();
    }
    List<Citation> citations = new ArrayList<>();
    cite(ground, ground.truth(), ImmutableSet.copyOf(facts), citations);
    return ImmutableList.copyOf(citations);
  }

  /** Tells whether papers stand anywhere in a tree. */
  private static boolean cites(Ground ground) {
    return switch (Shape.of(ground)) {
      case ATOM, TABLE -> false;
      case ALL -> cites(((Ground.All) ground).parts());
      case ANY -> cites(((Ground.Any) ground).parts());
      case NOT -> cites(((Ground.Not) ground).part());
      case KNOWN -> cites(((Ground.Known) ground).part());
      case GIVEN -> cites(((Ground.Given) ground).part());
      case CITED ->
          !((Ground.Cited) ground).citations().isEmpty() || cites(((Ground.Cited) ground).part());
    };
  }

  private static boolean cites(List<Ground> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (cites(parts.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Cites what a tree rests on, of which is known what it is with the facts of the proof. */
  private static void cite(
      Ground ground, Truth truth, Set<FactRef> facts, List<Citation> citations) {
    switch (Shape.of(ground)) {
      case ATOM, TABLE -> {}
      case ALL ->
          citeParts(((Ground.All) ground).parts(), truth, truth == Truth.TRUE, facts, citations);
      case ANY ->
          citeParts(((Ground.Any) ground).parts(), truth, truth == Truth.FALSE, facts, citations);
      case NOT -> cite(((Ground.Not) ground).part(), truth.not(), facts, citations);
      case KNOWN -> {
        Ground part = ((Ground.Known) ground).part();
        cite(part, part.under(facts::contains), facts, citations);
      }
      case GIVEN -> cite(((Ground.Given) ground).part(), truth, facts, citations);
      case CITED -> {
        addNew(((Ground.Cited) ground).citations(), citations);
        cite(((Ground.Cited) ground).part(), truth, facts, citations);
      }
    }
  }

  /** Cites every part where all are needed, else the first part that decides. */
  private static void citeParts(
      List<Ground> parts, Truth truth, boolean all, Set<FactRef> facts, List<Citation> citations) {
    for (Ground part : parts) {
      if (all ? cites(part) : part.under(facts::contains) == truth) {
        cite(part, truth, facts, citations);
        if (!all) {
          return;
        }
      }
    }
  }
}
