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
 * stays unknown with fewer, and is one node. The outcome of a table is read from the table each
 * time.
 */
final class Shortening {
  private static final int[] NOTHING = {};

  private final Map<FactRef, Integer> places = new LinkedHashMap<>();
  private final boolean[] seen;
  private boolean repeats;
  private Node[] nodes = new Node[16];
  private int size;

  /** A node of the tree. */
  private static final class Node {
    static final Node UNKNOWN = new Node(Shape.ATOM, Truth.UNKNOWN, NOTHING, 1);

    final Shape shape;
    final Truth truth;

    /** The places of the facts that it rests on itself. */
    final int[] needs;

    /** How many nodes it and its parts are. */
    final int span;

    /** The outcome of a table, where it is one. */
    final @Nullable Outcome outcome;

    Node(Shape shape, Truth truth, int[] needs, int span) {
      this.shape = shape;
      this.truth = truth;
      this.needs = needs;
      this.span = span;
      this.outcome = null;
    }

    Node(Outcome outcome) {
      this.shape = Shape.TABLE;
      this.truth = outcome.table.truth();
      this.needs = NOTHING;
      this.span = 1;
      this.outcome = outcome;
    }
  }

  /** The outcome of a table, read with some facts. */
  private static final class Outcome {
    /** No place: the facts of an axis are not all of the proof, so that it stays open. */
    static final int[] NEVER = {-1};

    final Ground.Table table;
    final int[][] axes;

    Outcome(Ground.Table table, int[][] axes) {
      this.table = table;
      this.axes = axes;
    }

    Truth read(boolean[] visible) {
      int[] digits = new int[axes.length];
      for (int axis = 0; axis < digits.length; axis++) {
        digits[axis] =
            isVisible(axes[axis], visible)
                ? table.digits().get(axis)
                : table.decision().cases().open(axis);
      }
      return table.decision().among(table.decision().cases().rows(digits), table.wanted());
    }

    private static boolean isVisible(int[] places, boolean[] visible) {
      for (int place : places) {
        if (place < 0 || !visible[place]) {
          return false;
        }
      }
      return true;
    }
  }

  private Shortening(List<FactRef> facts) {
    for (int i = 0; i < facts.size(); i++) {
      places.put(facts.get(i), i);
    }
    this.seen = new boolean[facts.size()];
  }

  /**
   * Takes facts away; where none of them stands at two places of the tree, all are needed.
   *
   * @param ground the tree
   * @param facts facts that suffice for it to be known
   */
  static void shorten(Ground ground, List<FactRef> facts) {
    Shortening flat = new Shortening(facts);
    Truth whole = flat.write(ground);
    if (!flat.repeats && !turns(ground)) {
      return;
    }
    boolean[] visible = new boolean[facts.size()];
    Arrays.fill(visible, true);
    for (int i = 0; i < visible.length; i++) {
      visible[i] = false;
      visible[i] = flat.read(0, visible) != whole;
    }
    for (int i = visible.length - 1; i >= 0; i--) {
      if (!visible[i]) {
        facts.remove(i);
      }
    }
  }

  /** Writes the outcome of a table: what it takes from others of the proof may spare it its own. */
  private Truth write(Ground.Table table) {
    int[][] axes = new int[table.axes().size()][];
    for (int axis = 0; axis < axes.length; axis++) {
      axes[axis] = Objects.requireNonNullElse(needs(table.axes().get(axis)), Outcome.NEVER);
    }
    repeats = true;
    boolean[] all = new boolean[places.size()];
    Arrays.fill(all, true);
    Outcome outcome = new Outcome(table, axes);
    Truth truth = outcome.read(all);
    put(size, truth.isKnown() ? new Node(outcome) : Node.UNKNOWN);
    return truth;
  }

  /** Writes a node and its parts, and tells what it is with all facts of the proof. */
  private Truth write(Ground ground) {
    Shape shape = Shape.of(ground);
    if (shape == Shape.TABLE) {
      return write((Ground.Table) ground);
    }
    int index = size++;
    int[] needs = NOTHING;
    Truth truth =
        switch (shape) {
          case TABLE -> throw new IllegalStateException("written above");
          case ATOM -> {
            needs = needs(((Ground.Atom) ground).facts());
            yield needs == null ? Truth.UNKNOWN : ground.truth();
          }
          case ALL -> write(((Ground.All) ground).parts(), ground.truth(), Truth.TRUE);
          case ANY -> write(((Ground.Any) ground).parts(), ground.truth(), Truth.FALSE);
          case NOT -> write(((Ground.Not) ground).part()).not();
          case KNOWN -> Truth.of(write(((Ground.Known) ground).part()) == Truth.TRUE);
          case GIVEN -> {
            needs = needs(((Ground.Given) ground).anchors());
            yield needs == null ? Truth.UNKNOWN : write(((Ground.Given) ground).part());
          }
          case CITED -> write(((Ground.Cited) ground).part());
        };
    put(
        index,
        needs == null || !truth.isKnown()
            ? Node.UNKNOWN
            : new Node(shape, truth, needs, size - index));
    return truth;
  }

  /**
   * Writes the parts that decide; the others change nothing, unless they turn for want of a fact.
   */
  private Truth write(List<Ground> parts, Truth whole, Truth none) {
    Truth result = none;
    for (int i = 0; i < parts.size(); i++) {
      Ground part = parts.get(i);
      if (whole == none || part.truth() == whole || turns(part)) {
        result = none == Truth.TRUE ? result.and(write(part)) : result.or(write(part));
      }
    }
    return result;
  }

  /** Whether a tree may turn from true to false, or back, where fewer facts are known. */
  private static boolean turns(Ground ground) {
    return switch (Shape.of(ground)) {
      case ATOM, TABLE -> false;
      case ALL -> turns(((Ground.All) ground).parts());
      case ANY -> turns(((Ground.Any) ground).parts());
      case NOT -> turns(((Ground.Not) ground).part());
      case KNOWN -> ground.truth() == Truth.TRUE || turns(((Ground.Known) ground).part());
      case GIVEN -> turns(((Ground.Given) ground).part());
      case CITED -> turns(((Ground.Cited) ground).part());
    };
  }

  private static boolean turns(List<Ground> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (turns(parts.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void put(int index, Node node) {
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

  /** What a node is with some facts of the proof. */
  private Truth read(int index, boolean[] visible) {
    Node node = nodes[index];
    for (int place : node.needs) {
      if (!visible[place]) {
        return Truth.UNKNOWN;
      }
    }
    return switch (node.shape) {
      case ATOM -> node.truth;
      case TABLE -> Objects.requireNonNull(node.outcome).read(visible);
      case ALL -> readAll(index, visible);
      case ANY -> readAny(index, visible);
      case NOT -> read(index + 1, visible).not();
      case KNOWN -> Truth.of(read(index + 1, visible) == Truth.TRUE);
      case GIVEN, CITED -> read(index + 1, visible);
    };
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
