package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;

/**
 * An expression of strong Kleene logic whose leaves carry facts: a condition with one dossier put
 * in.
 *
 * <p>Everything that is explained about a finding is a fold over such a tree ({@link #fold}), or a
 * look at its {@link #parts}; no condition and no rule knows of proofs.
 */
@Internal
public sealed interface Ground {
  /** The waiting day of what does not wait for a day. */
  int NEVER = Integer.MAX_VALUE;

  /** A leaf that was not looked into, because the budget of the search was spent. */
  Ground CUT = new Atom(Truth.UNKNOWN, ImmutableList.of(), Ways.CUT, Ways.CUT, NEVER);

  /**
   * Tells whether this holds.
   *
   * @return the truth value
   */
  Truth truth();

  /**
   * Tells whether this would hold if only some facts were known.
   *
   * @param visible the facts that are known
   * @return the truth value with every other fact unknown
   */
  Truth under(Predicate<FactRef> visible);

  /**
   * Gives the trees that this is made of.
   *
   * @return the parts in order; empty for a leaf
   */
  List<Ground> parts();

  /**
   * Tells whether a tree may turn from true to false, or back, where fewer facts are known.
   *
   * @param ground the tree
   * @return true if a part counts because it is known to hold
   */
  static boolean mayTurn(Ground ground) {
    if (ground instanceof Known && ground.truth() == Truth.TRUE) {
      return true;
    }
    List<Ground> parts = ground.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (mayTurn(parts.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Does what belongs to the kind of this node.
   *
   * @param <R> what comes of it
   * @param fold one case for each kind of node
   * @return what comes of it
   */
  <R> R fold(Fold<R> fold);

  /**
   * One case for each kind of node.
   *
   * @param <R> what comes of it
   */
  interface Fold<R> {
    /**
     * Does what belongs to this kind of node.
     *
     * @param atom a leaf
     * @return what comes of it
     */
    R atom(Atom atom);

    /**
     * Does what belongs to this kind of node.
     *
     * @param outcome a leaf that is read anew
     * @return what comes of it
     */
    R outcome(Outcome outcome);

    /**
     * Does what belongs to this kind of node.
     *
     * @param all a conjunction
     * @return what comes of it
     */
    R all(All all);

    /**
     * Does what belongs to this kind of node.
     *
     * @param any a disjunction
     * @return what comes of it
     */
    R any(Any any);

    /**
     * Does what belongs to this kind of node.
     *
     * @param not a negation
     * @return what comes of it
     */
    R not(Not not);

    /**
     * Does what belongs to this kind of node.
     *
     * @param known a part that counts only when it is known to hold
     * @return what comes of it
     */
    R known(Known known);

    /**
     * Does what belongs to this kind of node.
     *
     * @param given a part that is known only while its anchors are
     * @return what comes of it
     */
    R given(Given given);

    /**
     * Does what belongs to this kind of node.
     *
     * @param cited a part with words or papers
     * @return what comes of it
     */
    R cited(Cited cited);
  }

  /**
   * A leaf.
   *
   * @param truth whether it holds
   * @param facts what it rests on, all of them needed; empty if it is given or unknown
   * @param holds the ways to make it true, if it is unknown and ways were asked for
   * @param fails the ways to make it false, likewise
   * @param waits the day, in days since 1970-01-01, on which it is known if nothing happens, or
   *     {@link #NEVER}
   */
  record Atom(Truth truth, ImmutableList<FactRef> facts, Ways holds, Ways fails, int waits)
      implements Ground {
    @Override
    public Truth under(Predicate<FactRef> visible) {
      return areVisible(facts, visible) ? truth : Truth.UNKNOWN;
    }

    @Override
    public List<Ground> parts() {
      return ImmutableList.of();
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.atom(this);
    }
  }

  /**
   * A leaf that is known and rests on several inputs, some of which may do: with fewer of them it
   * is read anew.
   */
  non-sealed interface Outcome extends Ground {
    /**
     * Gives the facts that each input rests on; none for one that is open.
     *
     * @return the facts, input by input
     */
    ImmutableList<ImmutableList<FactRef>> inputs();

    /**
     * Reads it anew.
     *
     * @param open which of the inputs lack a fact
     * @return what it is without them
     */
    Truth without(boolean[] open);

    @Override
    default Truth under(Predicate<FactRef> visible) {
      boolean[] open = new boolean[inputs().size()];
      for (int i = 0; i < open.length; i++) {
        for (FactRef fact : inputs().get(i)) {
          open[i] |= !visible.test(fact);
        }
      }
      return without(open);
    }

    /**
     * Gives facts that suffice by themselves, none of which can be left out.
     *
     * @return the facts
     */
    ImmutableList<FactRef> facts();

    @Override
    default List<Ground> parts() {
      return ImmutableList.of();
    }

    @Override
    default <R> R fold(Fold<R> fold) {
      return fold.outcome(this);
    }
  }

  /**
   * All of the parts: their least truth.
   *
   * @param truth whether they hold
   * @param parts the parts
   */
  record All(Truth truth, List<Ground> parts) implements Ground {
    @Override
    public Truth under(Predicate<FactRef> visible) {
      Truth result = Truth.TRUE;
      for (int i = 0; i < parts.size() && result != Truth.FALSE; i++) {
        result = result.and(parts.get(i).under(visible));
      }
      return result;
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.all(this);
    }
  }

  /**
   * One of the parts: their greatest truth.
   *
   * @param truth whether one holds
   * @param parts the parts
   */
  record Any(Truth truth, List<Ground> parts) implements Ground {
    @Override
    public Truth under(Predicate<FactRef> visible) {
      Truth result = Truth.FALSE;
      for (int i = 0; i < parts.size() && result != Truth.TRUE; i++) {
        result = result.or(parts.get(i).under(visible));
      }
      return result;
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.any(this);
    }
  }

  /**
   * The opposite of the part.
   *
   * @param part the part
   */
  record Not(Ground part) implements Ground {
    @Override
    public Truth truth() {
      return part.truth().not();
    }

    @Override
    public Truth under(Predicate<FactRef> visible) {
      return part.under(visible).not();
    }

    @Override
    public List<Ground> parts() {
      return ImmutableList.of(part);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.not(this);
    }
  }

  /**
   * A part that counts only when it is known to hold: the one connective that is not monotone.
   *
   * @param part the part
   */
  record Known(Ground part) implements Ground {
    @Override
    public Truth truth() {
      return Truth.of(part.truth() == Truth.TRUE);
    }

    @Override
    public Truth under(Predicate<FactRef> visible) {
      return Truth.of(part.under(visible) == Truth.TRUE);
    }

    @Override
    public List<Ground> parts() {
      return ImmutableList.of(part);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.known(this);
    }
  }

  /**
   * A part that is known only while the facts that anchor it are.
   *
   * @param anchors the facts, all of them known
   * @param part the part
   */
  record Given(ImmutableList<FactRef> anchors, Ground part) implements Ground {
    @Override
    public Truth truth() {
      return part.truth();
    }

    @Override
    public Truth under(Predicate<FactRef> visible) {
      return areVisible(anchors, visible) ? part.under(visible) : Truth.UNKNOWN;
    }

    @Override
    public List<Ground> parts() {
      return ImmutableList.of(part);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.given(this);
    }
  }

  /**
   * A part with words or papers of its own.
   *
   * @param part the part
   * @param words the words
   * @param citations the papers; may be empty
   */
  record Cited(Ground part, Text words, ImmutableList<Citation> citations) implements Ground {
    @Override
    public Truth truth() {
      return part.truth();
    }

    @Override
    public Truth under(Predicate<FactRef> visible) {
      return part.under(visible);
    }

    @Override
    public List<Ground> parts() {
      return ImmutableList.of(part);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.cited(this);
    }
  }

  private static boolean areVisible(ImmutableList<FactRef> facts, Predicate<FactRef> visible) {
    for (int i = 0; i < facts.size(); i++) {
      if (!visible.test(facts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Makes a leaf that is given: it rests on no fact of the dossier.
   *
   * @param value whether it holds
   * @return the leaf
   */
  static Ground given(boolean value) {
    return value ? Constants.TRUE : Constants.FALSE;
  }

  /**
   * Makes a leaf that is known.
   *
   * @param truth whether it holds
   * @param facts what it rests on
   * @return the leaf
   */
  static Ground fact(Truth truth, FactRef... facts) {
    return new Atom(truth, ImmutableList.copyOf(facts), Ways.NONE, Ways.NONE, NEVER);
  }

  /**
   * Makes a leaf that is known.
   *
   * @param truth whether it holds
   * @param facts what it rests on
   * @return the leaf
   */
  static Ground fact(Truth truth, ImmutableList<FactRef> facts) {
    return new Atom(truth, facts, Ways.NONE, Ways.NONE, NEVER);
  }

  /**
   * Makes a leaf that is known and rests on one fact.
   *
   * @param truth whether it holds
   * @param fact what it rests on
   * @return the leaf
   */
  static Ground fact(Truth truth, FactRef fact) {
    return new Atom(truth, ImmutableList.of(fact), Ways.NONE, Ways.NONE, NEVER);
  }

  /**
   * Makes a leaf that is unknown.
   *
   * @param holds the ways to make it true
   * @param fails the ways to make it false
   * @param waits the day on which it is known if nothing happens, or {@link #NEVER}
   * @return the leaf
   */
  static Ground unknown(Ways holds, Ways fails, int waits) {
    return new Atom(Truth.UNKNOWN, ImmutableList.of(), holds, fails, waits);
  }

  /**
   * Makes a conjunction.
   *
   * @param parts the parts
   * @return the tree
   */
  static Ground all(List<Ground> parts) {
    Truth truth = Truth.TRUE;
    for (int i = 0; i < parts.size(); i++) {
      truth = truth.and(parts.get(i).truth());
    }
    return new All(truth, parts);
  }

  /**
   * Makes a disjunction.
   *
   * @param parts the parts
   * @return the tree
   */
  static Ground any(List<Ground> parts) {
    Truth truth = Truth.FALSE;
    for (int i = 0; i < parts.size(); i++) {
      truth = truth.or(parts.get(i).truth());
    }
    return new Any(truth, parts);
  }

  /** The leaves without facts. */
  final class Constants {
    private static final Ground TRUE = fact(Truth.TRUE);
    private static final Ground FALSE = fact(Truth.FALSE);

    private Constants() {}
  }
}
