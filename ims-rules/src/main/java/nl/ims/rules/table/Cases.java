package nl.ims.rules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ims.rules.condition.All;
import nl.ims.rules.condition.Any;
import nl.ims.rules.condition.Cited;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Grounds;
import nl.ims.rules.condition.Is;
import nl.ims.rules.condition.Not;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Ways;

/**
 * All cases of a table: an enumeration of the equivalence classes of its inputs. Each question or
 * claim in its rows is an axis; the answers that no row tells apart are one class; a case picks a
 * class on each axis, or leaves it open.
 */
final class Cases {
  private final ImmutableList<Condition> rows;
  private final ImmutableList<Axis> axes;
  private final ImmutableMap<Condition, Integer> axisOf;
  private final int[] open;
  private final int[] radix;
  private final int[] memory; // by case; 0 until it is worked out, the same whoever does

  /**
   * An axis.
   *
   * @param leaf a leaf that asks the question, or the claim
   * @param classes the answers of each class, as masks; for a claim: that it fails, that it holds
   */
  private record Axis(Condition leaf, ImmutableList<Long> classes) {}

  private Cases(
      ImmutableList<Condition> rows,
      ImmutableList<Axis> axes,
      ImmutableMap<Condition, Integer> axisOf) {
    this.rows = rows;
    this.axes = axes;
    this.axisOf = axisOf;
    this.open = axes.stream().mapToInt(axis -> axis.classes().size()).toArray();
    this.radix = new int[open.length + 1];
    radix[0] = 1;
    for (int i = 0; i < open.length; i++) {
      radix[i + 1] = radix[i] * (open[i] + 1);
    }
    this.memory = new int[radix[axes.size()]];
  }

  /** Derives the axes and their classes from the leaves of the rows. */
  static Cases of(List<Condition> rows) {
    Map<Object, List<Condition>> leaves = new LinkedHashMap<>();
    rows.forEach(row -> collect(row, leaves));
    ImmutableList.Builder<Axis> axes = ImmutableList.builder();
    ImmutableMap.Builder<Condition, Integer> axisOf = ImmutableMap.builder();
    int axis = 0;
    for (List<Condition> asking : leaves.values()) {
      axes.add(new Axis(asking.get(0), classes(asking)));
      for (Condition leaf : asking) {
        axisOf.put(leaf, axis);
      }
      axis++;
    }
    return new Cases(ImmutableList.copyOf(rows), axes.build(), axisOf.buildKeepingLast());
  }

  private static void collect(Condition condition, Map<Object, List<Condition>> leaves) {
    if (condition instanceof Is is) {
      leaves.computeIfAbsent(is.operand(), key -> new ArrayList<>()).add(is);
    } else if (condition instanceof StepClaim) {
      leaves.computeIfAbsent(condition, key -> new ArrayList<>()).add(condition);
    } else {
      condition.parts().forEach(part -> collect(part, leaves));
    }
  }

  private static ImmutableList<Long> classes(List<Condition> asking) {
    if (!(asking.get(0) instanceof Is first)) {
      return ImmutableList.of(1L, 2L);
    }
    Question question = question(first);
    Map<List<Boolean>, Long> classes = new LinkedHashMap<>();
    for (int answer = 0; answer < question.answers().size(); answer++) {
      List<Boolean> signature = new ArrayList<>();
      for (Condition leaf : asking) {
        signature.add((((Is) leaf).admitted() >>> answer & 1) == 1);
      }
      classes.merge(signature, 1L << answer, (a, b) -> a | b);
    }
    for (long answers : classes.values()) {
      if ((answers & question.completions()) == 0) {
        throw new IllegalArgumentException(
            "a row tells the empty set apart for "
                + question
                + ", which an absent set is never taken to be; let another answer go with it");
      }
    }
    return ImmutableList.copyOf(classes.values());
  }

  private static Question question(Is leaf) {
    if (leaf.operand() instanceof Question question) {
      return question;
    }
    throw new IllegalArgumentException("a table cannot hold the condition " + leaf.words());
  }

  /** The digit of an axis that is open: the one after its classes. */
  int open(int axis) {
    return open[axis];
  }

  boolean isOpen(int axis, int digit) {
    return digit == open(axis);
  }

  /** The class of each axis in one dossier. */
  int[] digits(Scene scene) {
    int[] digits = new int[axes.size()];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = digit(axes.get(i), scene);
    }
    return digits;
  }

  private static int digit(Axis axis, Scene scene) {
    if (axis.leaf() instanceof Is is) {
      int code = scene.view().code(question(is));
      for (int i = 0; code != Question.ABSENT && i < axis.classes().size(); i++) {
        if ((axis.classes().get(i) >>> code & 1) == 1) {
          return i;
        }
      }
      return axis.classes().size();
    }
    return switch (axis.leaf().truth(scene)) {
      case FALSE -> 0;
      case TRUE -> 1;
      case UNKNOWN -> 2;
    };
  }

  List<FactRef> facts(int axis, Scene scene) {
    return Grounds.prove(scene, axes.get(axis).leaf()::ground).facts();
  }

  /** The rows that decide some completion of a case, as a mask. */
  int rows(int[] digits) {
    return rows(index(digits));
  }

  /** The number of a case. */
  int index(int[] digits) {
    int index = 0;
    for (int i = 0; i < digits.length; i++) {
      index += digits[i] * radix[i];
    }
    return index;
  }

  /**
   * Works a case out once: a closed one by its rows, an open one by closing its first open axis.
   */
  private int rows(int index) {
    int known = memory[index];
    if (known == 0) {
      int axis = firstOpen(index);
      known = axis < 0 ? 1 << deciding(digits(index)) : union(index, axis);
      memory[index] = known;
    }
    return known;
  }

  private int digit(int index, int axis) {
    return index / radix[axis] % (open(axis) + 1);
  }

  /** The digits of the case of a number. */
  int[] digits(int index) {
    int[] digits = new int[axes.size()];
    for (int axis = 0; axis < digits.length; axis++) {
      digits[axis] = digit(index, axis);
    }
    return digits;
  }

  private int firstOpen(int index) {
    for (int axis = 0; axis < axes.size(); axis++) {
      if (isOpen(axis, digit(index, axis))) {
        return axis;
      }
    }
    return -1;
  }

  private int union(int index, int axis) {
    int union = 0;
    for (int digit = 0; digit < open(axis); digit++) {
      union |= rows(index - (open(axis) - digit) * radix[axis]);
    }
    return union;
  }

  private int deciding(int[] digits) {
    for (int i = 0; i < rows.size(); i++) {
      if (holds(rows.get(i), digits)) {
        return i;
      }
    }
    throw new IllegalStateException(
        "the table has no row for the case " + Arrays.toString(digits) + " of " + axes);
  }

  private boolean holds(Condition condition, int[] digits) {
    if (condition instanceof Is is) {
      int axis = axisOf.getOrDefault(is, -1);
      return (axes.get(axis).classes().get(digits[axis]) & is.admitted()) != 0;
    } else if (condition instanceof StepClaim) {
      return digits[axisOf.getOrDefault(condition, -1)] == 1;
    } else if (condition instanceof All) {
      return each(condition, digits, true);
    } else if (condition instanceof Any) {
      return !each(condition, digits, false);
    } else if (condition instanceof Not) {
      return !holds(condition.parts().get(0), digits);
    } else if (condition instanceof Cited) {
      return holds(condition.parts().get(0), digits);
    } else if (condition instanceof Given given) {
      return given.holds();
    }
    throw new IllegalArgumentException("a table cannot hold the condition " + condition.words());
  }

  /** Whether each part holds, or none does. */
  private boolean each(Condition condition, int[] digits, boolean holds) {
    for (Condition part : condition.parts()) {
      if (holds(part, digits) != holds) {
        return false;
      }
    }
    return true;
  }

  /** The ways to close an axis as one of its classes. */
  Ways ways(int axis, int digit, Scene scene) {
    if (axes.get(axis).leaf() instanceof Is is) {
      return question(is).ways(scene.view(), axes.get(axis).classes().get(digit));
    }
    return Missing.ways(axes.get(axis).leaf().ground(scene), digit == 1, scene.budget());
  }
}
