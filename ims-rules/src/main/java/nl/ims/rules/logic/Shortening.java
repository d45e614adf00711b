package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes away the facts of a proof that can be left out, one by one, as long as the same is still
 * known.
 *
 * <p>The tree is written out flat first, each node before its parts, each fact as its place in the
 * proof: so it is read quickly, again and again. What is unknown even with all facts of the proof
 * stays unknown with fewer, and is one node, unless a part may turn. An outcome is read anew each
 * time.
 */
final class Shortening implements Ground.Fold<Truth> {
  private static final int[] NOTHING = {};

  private final Map<FactRef, Integer> places = new LinkedHashMap<>();
  private final boolean[] seen;
  private final boolean[] everything;
  private final boolean turning; // whether some part may be true with fewer facts, and was false
  private boolean repeats;
  private Node[] nodes = new Node[16];
  private int size;

  /** How a node is read from its parts. */
  private enum Kind {
    LEAF,
    OUTCOME,
    ALL,
    ANY,
    NOT,
    KNOWN,
    PART
  }

  /**
   * A node of the tree.
   *
   * @param truth what it is, for a leaf
   * @param needs the places of the facts that it rests on itself
   * @param span how many nodes it and its parts are
   * @param input what is read anew, where it is that
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Node(Kind kind, Truth truth, int[] needs, int span, @Nullable Input input) {
    static final Node UNKNOWN = new Node(Kind.LEAF, Truth.UNKNOWN, NOTHING, 1, null);
  }

  /**
   * An outcome.
   *
   * @param outcome what is read anew
   * @param needs the places of the facts of each input; null for one that lacks a fact
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Input(Ground.Outcome outcome, int[] @Nullable [] needs) {
    Truth read(boolean[] visible) {
      boolean[] open = new boolean[needs.length];
      for (int i = 0; i < open.length; i++) {
        int[] places = needs[i];
        open[i] = places == null || !allVisible(places, visible);
      }
      return outcome.without(open);
    }
  }

  private Shortening(Ground ground, List<FactRef> facts) {
    this.turning = Ground.mayTurn(ground);
    for (int i = 0; i < facts.size(); i++) {
      places.put(facts.get(i), i);
    }
    this.seen = new boolean[facts.size()];
    this.everything = new boolean[facts.size()];
    Arrays.fill(everything, true);
  }

  /**
   * Takes facts away; where there is but one, or none of them stands at two places of the tree, all
   * are needed.
   *
   * @param ground the tree
   * @param facts facts that suffice for it to be known
   */
  static void shorten(Ground ground, List<FactRef> facts) {
    if (facts.size() == 1 && !Ground.mayTurn(ground)) {
      return;
    }
    Shortening flat = new Shortening(ground, facts);
    Truth whole = ground.fold(flat);
    if (!flat.repeats && !flat.turning) {
      return;
    }
    boolean[] visible = flat.everything.clone();
    while (flat.takesAway(whole, visible) && flat.turning) {
      // what was needed may no longer be, once a part has turned
    }
    for (int i = visible.length - 1; i >= 0; i--) {
      if (!visible[i]) {
        facts.remove(i);
      }
    }
  }

  /** Hides each fact that can be; tells whether there was one. */
  private boolean takesAway(Truth whole, boolean[] visible) {
    boolean some = false;
    for (int i = 0; i < visible.length; i++) {
      if (visible[i]) {
        visible[i] = false;
        visible[i] = read(0, visible) != whole;
        some |= !visible[i];
      }
    }
    return some;
  }

  // ---- writing: each case tells what its node is with all facts of the proof

  @Override
  public Truth atom(Ground.Atom atom) {
    int index = size++;
    int[] needs = needs(atom.facts());
    return put(index, Kind.LEAF, needs == null ? Truth.UNKNOWN : atom.truth(), needs);
  }

  /** What an outcome takes from others of the proof may spare it its own. */
  @Override
  public Truth outcome(Ground.Outcome outcome) {
    repeats = true;
    Input input = new Input(outcome, places(outcome));
    Truth truth = input.read(everything);
    add(size, truth.isKnown() ? new Node(Kind.OUTCOME, truth, NOTHING, 1, input) : Node.UNKNOWN);
    return truth;
  }

  /** The places of the facts of each input; none for one that lacks a fact. */
  private int[] @Nullable [] places(Ground.Outcome outcome) {
    int[] @Nullable [] inputs = new int[outcome.inputs().size()][];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = needs(outcome.inputs().get(i));
    }
    return inputs;
  }

  @Override
  public Truth all(Ground.All all) {
    int index = size++;
    boolean every = needsAll(all, Truth.TRUE);
    Truth result = Truth.TRUE;
    for (int i = 0; i < all.parts().size() && !isLost(all, Truth.TRUE, result); i++) {
      if (every || all.parts().get(i).truth() == all.truth()) {
        result = result.and(all.parts().get(i).fold(this));
      }
    }
    return put(index, Kind.ALL, result, NOTHING);
  }

  @Override
  public Truth any(Ground.Any any) {
    int index = size++;
    boolean every = needsAll(any, Truth.FALSE);
    Truth result = Truth.FALSE;
    for (int i = 0; i < any.parts().size() && !isLost(any, Truth.FALSE, result); i++) {
      if (every || any.parts().get(i).truth() == any.truth()) {
        result = result.or(any.parts().get(i).fold(this));
      }
    }
    return put(index, Kind.ANY, result, NOTHING);
  }

  /**
   * Whether all parts of a node matter: each is needed, or one may turn for want of a fact. Else
   * only those do that decide.
   */
  private boolean needsAll(Ground node, Truth none) {
    return node.truth() == none || (turning && Ground.mayTurn(node));
  }

  /** Whether a node for which every part is needed lacks one. */
  private boolean isLost(Ground node, Truth none, Truth result) {
    return !turning && node.truth() == none && result == Truth.UNKNOWN;
  }

  @Override
  public Truth not(Ground.Not not) {
    int index = size++;
    return put(index, Kind.NOT, not.part().fold(this).not(), NOTHING);
  }

  @Override
  public Truth known(Ground.Known known) {
    int index = size++;
    Truth part = known.part().fold(this);
    return put(index, Kind.KNOWN, Truth.of(part == Truth.TRUE), NOTHING);
  }

  @Override
  public Truth given(Ground.Given given) {
    int index = size++;
    int[] needs = needs(given.anchors());
    Truth truth = needs == null ? Truth.UNKNOWN : given.part().fold(this);
    return put(index, Kind.PART, truth, needs);
  }

  @Override
  public Truth cited(Ground.Cited cited) {
    int index = size++;
    return put(index, Kind.PART, cited.part().fold(this), NOTHING);
  }

  private Truth put(int index, Kind kind, Truth truth, int @Nullable [] needs) {
    add(
        index,
        needs == null || (!truth.isKnown() && !turning)
            ? Node.UNKNOWN
            : new Node(kind, truth, needs, size - index, null));
    return truth;
  }

  private void add(int index, Node node) {
    if (index >= nodes.length) {
      nodes = Arrays.copyOf(nodes, Math.max(index + 1, 2 * nodes.length));
    }
    nodes[index] = node;
    size = index + node.span;
  }

  /** The places of facts; null if one of them is none of the proof. */
  private int @Nullable [] needs(ImmutableList<FactRef> needed) {
    int[] needs = needed.isEmpty() ? NOTHING : new int[needed.size()];
    for (int i = 0; i < needs.length; i++) {
      Integer place = places.get(needed.get(i));
      if (place == null) {
        return null;
      }
      repeats |= seen[place];
      seen[place] = true;
      needs[i] = place;
    }
    return needs;
  }

  // ---- reading

  /** What a node is with some facts of the proof. */
  private Truth read(int index, boolean[] visible) {
    Node node = nodes[index];
    if (!allVisible(node.needs, visible)) {
      return Truth.UNKNOWN;
    }
    return switch (node.kind) {
      case LEAF -> node.truth;
      case OUTCOME -> Objects.requireNonNull(node.input).read(visible);
      case ALL -> readAll(index, visible);
      case ANY -> readAny(index, visible);
      case NOT -> read(index + 1, visible).not();
      case KNOWN -> Truth.of(read(index + 1, visible) == Truth.TRUE);
      case PART -> read(index + 1, visible);
    };
  }

  private static boolean allVisible(int[] places, boolean[] visible) {
    for (int place : places) {
      if (!visible[place]) {
        return false;
      }
    }
    return true;
  }

  private Truth readAll(int index, boolean[] visible) {
    Truth result = Truth.TRUE;
    int end = index + nodes[index].span;
    for (int i = index + 1; i < end && result != Truth.FALSE; i += nodes[i].span) {
      result = result.and(read(i, visible));
    }
    return result;
  }

  private Truth readAny(int index, boolean[] visible) {
    Truth result = Truth.FALSE;
    int end = index + nodes[index].span;
    for (int i = index + 1; i < end && result != Truth.TRUE; i += nodes[i].span) {
      result = result.or(read(i, visible));
    }
    return result;
  }
}
