package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Internal;

/**
 * Why something is known: facts that suffice, none of which can be left out, and the papers that
 * stand at the conditions they decide. In the terms of logic, a prime implicant of the condition
 * that the dossier satisfies.
 *
 * <p>First every part of what must hold together is taken, and of what one part decides the part
 * with the fewest new facts. Where a fact stands at two places of the tree, or the outcome of a
 * table is asked for, facts are then taken away one by one as long as the same is still known.
 *
 * @param facts the facts, in the order in which the condition reads them
 * @param citations the papers, in that order, each once
 */
@Internal
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
    List<FactRef> facts = ground.fold(new Taking(new ArrayList<>()));
    if (!facts.isEmpty()) {
      Shortening.shorten(ground, facts);
    }
    return new Proof(ImmutableList.copyOf(facts), citations(ground, facts));
  }

  private static <T> void addNew(List<T> more, List<T> taken) {
    for (int i = 0; i < more.size(); i++) {
      if (!taken.contains(more.get(i))) {
        taken.add(more.get(i));
      }
    }
  }

  /** Takes the facts of what decides. */
  private record Taking(List<FactRef> taken) implements Ground.Fold<List<FactRef>> {
    void take(Ground ground) {
      ground.fold(this);
    }

    @Override
    public List<FactRef> atom(Ground.Atom atom) {
      addNew(atom.facts(), taken);
      return taken;
    }

    @Override
    public List<FactRef> outcome(Ground.Outcome outcome) {
      addNew(outcome.facts(), taken);
      return taken;
    }

    @Override
    public List<FactRef> all(Ground.All all) {
      return all.truth() == Truth.TRUE ? every(all.parts()) : best(all.parts(), all.truth());
    }

    @Override
    public List<FactRef> any(Ground.Any any) {
      return any.truth() == Truth.FALSE ? every(any.parts()) : best(any.parts(), any.truth());
    }

    @Override
    public List<FactRef> not(Ground.Not not) {
      return not.part().fold(this);
    }

    @Override
    public List<FactRef> known(Ground.Known known) {
      return keepRecords(known);
    }

    /**
     * Takes what keeps on record each part that is. Nothing else in what does not hold turns when
     * less is seen.
     */
    private List<FactRef> keepRecords(Ground ground) {
      if (ground instanceof Ground.Known known && known.truth() == Truth.TRUE) {
        return known.part().fold(this);
      }
      List<Ground> parts = ground.parts();
      for (int i = 0; i < parts.size(); i++) {
        keepRecords(parts.get(i));
      }
      return taken;
    }

    @Override
    public List<FactRef> given(Ground.Given given) {
      addNew(given.anchors(), taken);
      return given.part().fold(this);
    }

    @Override
    public List<FactRef> cited(Ground.Cited cited) {
      return cited.part().fold(this);
    }

    private List<FactRef> every(List<Ground> parts) {
      for (int i = 0; i < parts.size(); i++) {
        take(parts.get(i));
      }
      return taken;
    }

    /** Of the parts that decide, the one with the fewest new facts. */
    private List<FactRef> best(List<Ground> parts, Truth truth) {
      int start = taken.size();
      List<FactRef> best = null;
      for (int i = 0; i < parts.size() && (best == null || !best.isEmpty()); i++) {
        if (parts.get(i).truth() == truth) {
          take(parts.get(i));
          if (best == null || taken.size() - start < best.size()) {
            best = new ArrayList<>(taken.subList(start, taken.size()));
          }
          while (taken.size() > start) {
            taken.remove(taken.size() - 1);
          }
        }
      }
      if (best != null) {
        taken.addAll(best);
      }
      return taken;
    }
  }

  private static ImmutableList<Citation> citations(Ground ground, List<FactRef> facts) {
    if (!cites(ground)) {
      return ImmutableList.of();
    }
    return ImmutableList.copyOf(
        ground.fold(new Citing(ground.truth(), ImmutableSet.copyOf(facts), new ArrayList<>())));
  }

  /** Tells whether papers stand anywhere in a tree. */
  private static boolean cites(Ground ground) {
    if (ground instanceof Ground.Cited cited && !cited.citations().isEmpty()) {
      return true;
    }
    List<Ground> parts = ground.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (cites(parts.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Cites what a tree rests on, of which is known what it is with the facts of the proof. */
  private record Citing(Truth truth, Set<FactRef> facts, List<Citation> citations)
      implements Ground.Fold<List<Citation>> {
    private List<Citation> cite(Ground part, Truth known) {
      return part.fold(known == truth ? this : new Citing(known, facts, citations));
    }

    @Override
    public List<Citation> atom(Ground.Atom atom) {
      return citations;
    }

    @Override
    public List<Citation> outcome(Ground.Outcome outcome) {
      return citations;
    }

    @Override
    public List<Citation> all(Ground.All all) {
      return truth == Truth.TRUE ? every(all.parts()) : first(all.parts());
    }

    @Override
    public List<Citation> any(Ground.Any any) {
      return truth == Truth.FALSE ? every(any.parts()) : first(any.parts());
    }

    @Override
    public List<Citation> not(Ground.Not not) {
      return cite(not.part(), truth.not());
    }

    @Override
    public List<Citation> known(Ground.Known known) {
      return cite(known.part(), known.part().under(facts::contains));
    }

    @Override
    public List<Citation> given(Ground.Given given) {
      return cite(given.part(), truth);
    }

    @Override
    public List<Citation> cited(Ground.Cited cited) {
      addNew(cited.citations(), citations);
      return cite(cited.part(), truth);
    }

    private List<Citation> every(List<Ground> parts) {
      for (Ground part : parts) {
        if (cites(part)) {
          cite(part, truth);
        }
      }
      return citations;
    }

    /** The first part that decides. */
    private List<Citation> first(List<Ground> parts) {
      for (Ground part : parts) {
        if (part.under(facts::contains) == truth) {
          return cite(part, truth);
        }
      }
      return citations;
    }
  }
}
