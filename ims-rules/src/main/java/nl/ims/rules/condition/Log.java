package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Code;
import nl.ims.model.term.Internal;
import org.jspecify.annotations.Nullable;

/**
 * The recorded steps of one dossier through some day, in order of day, as numbers.
 *
 * <p>Steps of one day stand in the order of their kinds, then of the canonical text of their paper,
 * those without one last, then of their other keys; so the order in which a file gives them changes
 * nothing.
 */
@Internal
public final class Log {
  private static final StepKey[] KEYS = StepKey.values();
  private static final StepKind[] KINDS = StepKind.values();
  private static final int[] NO_STEPS = {};

  /** No steps at all. */
  static final Log EMPTY = new Log(ImmutableList.of(), 0);

  private final ImmutableList<Step> steps;
  private final int[] places;
  private final int[] days;
  private final int[] kinds;
  private final int[][] keys;
  private final long recorded; // the kinds of which there is a step
  private final int[][] ofKind;
  private final int omitted;
  private @Nullable ImmutableSortedSet<Integer> neighbourhood; // the same whoever works it out
  private int @Nullable [] ofItsKind; // the same too
  private @Nullable Map<Long, int[]> ofKinds; // and this
  private @Nullable String @Nullable [] paths; // and these

  private Log(List<Placed> sorted, int omitted) {
    int size = sorted.size();
    this.places = new int[size];
    this.days = new int[size];
    this.kinds = new int[size];
    this.keys = new int[size][];
    this.omitted = omitted;
    ImmutableList.Builder<Step> list = ImmutableList.builderWithExpectedSize(size);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Step step = sorted.get(i).step;
      list.add(step);
      places[i] = sorted.get(i).place;
      days[i] = (int) step.date().toEpochDay();
      kinds[i] = Bits.code(step.kind());
      keys[i] = keys(step, names);
    }
    this.steps = list.build();
    this.ofKind = byKind(kinds);
    long some = 0;
    for (int kind : kinds) {
      some |= 1L << kind;
    }
    this.recorded = some;
  }

  /** The places of the steps of each kind, rising. */
  private static int[][] byKind(int[] kinds) {
    int[] sizes = new int[KINDS.length];
    for (int kind : kinds) {
      sizes[kind]++;
    }
    int[][] places = new int[KINDS.length][];
    int[] next = new int[KINDS.length];
    for (int i = 0; i < kinds.length; i++) {
      int kind = kinds[i];
      if (places[kind] == null) {
        places[kind] = new int[sizes[kind]];
      }
      places[kind][next[kind]++] = i;
    }
    return places;
  }

  private record Placed(Step step, int place) {}

  private static final Comparator<Placed> ORDER =
      Comparator.comparing((Placed placed) -> placed.step.date())
          .thenComparing(placed -> placed.step.kind())
          .thenComparing(placed -> placed.step.paper().isEmpty())
          .thenComparing(placed -> placed.step.paper().map(Object::toString).orElse(""))
          .thenComparing(placed -> StepText.of(placed.step));

  /**
   * Reads the steps through a day.
   *
   * @param procedure the steps, in any order
   * @param asOf the last day that exists; empty if nothing is cut off
   * @return the log
   */
  public static Log of(List<Step> procedure, Optional<LocalDate> asOf) {
    List<Placed> kept = new ArrayList<>(procedure.size());
    for (int i = 0; i < procedure.size(); i++) {
      Step step = procedure.get(i);
      if (asOf.isEmpty() || !step.date().isAfter(asOf.get())) {
        kept.add(new Placed(step, i));
      }
    }
    kept.sort(ORDER);
    return new Log(kept, procedure.size() - kept.size());
  }

  private static int[] keys(Step step, List<String> names) {
    int[] values = new int[KEYS.length];
    for (int i = 0; i < KEYS.length; i++) {
      values[i] = value(step, KEYS[i], names);
    }
    return values;
  }

  /** What a step says of a key, as a number. */
  private static int value(Step step, StepKey key, List<String> names) {
    return switch (key) {
      case TO -> step.to().map(Bits::mask).orElse(Question.ABSENT);
      case COPY_TO -> step.copyTo().map(Bits::mask).orElse(Question.ABSENT);
      case BY -> step.by().map(Bits::mask).orElse(Question.ABSENT);
      case CHANGES -> step.changes().map(Bits::mask).orElse(Question.ABSENT);
      case INVOKES -> step.invokes().map(Bits::code).orElse(Question.ABSENT);
      case LED_BY -> step.ledBy().map(Bits::code).orElse(Question.ABSENT);
      case DECREASE -> step.decrease().map(Log::yes).orElse(Question.ABSENT);
      case DECIDED -> step.decided().map(Log::yes).orElse(Question.ABSENT);
      case INDEPENDENT -> step.independent().map(Log::yes).orElse(Question.ABSENT);
      case PLANNED_VOYAGE -> step.plannedVoyage().map(Log::yes).orElse(Question.ABSENT);
      case CURRENT_END -> step.currentEnd().map(Log::epoch).orElse(Question.ABSENT);
      case UNTIL -> step.until().map(Log::epoch).orElse(Question.ABSENT);
      case COVERS -> step.covers().orElse(Question.ABSENT);
      case FRAMEWORK -> number(step.framework(), names);
      case INCIDENT -> number(step.incident(), names);
      case PAPER -> step.paper().isPresent() ? 1 : Question.ABSENT; // which one, no rule asks
      case INFERRED, NOTE, POSITIONS -> Question.ABSENT;
    };
  }

  private static int yes(boolean yes) {
    return yes ? 1 : 0;
  }

  private static int epoch(LocalDate day) {
    return (int) day.toEpochDay();
  }

  /** A name as the place of its first mention. */
  private static int number(Optional<String> id, List<String> names) {
    if (id.isEmpty()) {
      return Question.ABSENT;
    }
    if (!names.contains(id.get())) {
      names.add(id.get());
    }
    return names.indexOf(id.get());
  }

  /** How many values of a key can be told apart; 0 if too many, or none at all. */
  static int answers(StepKey key) {
    return switch (key) {
      case TO, COPY_TO -> 1 << Chamber.values().length;
      case CHANGES -> 1 << ChangeKind.values().length;
      case LED_BY -> Committee.values().length;
      case INVOKES -> Invocation.values().length;
      case INDEPENDENT, PLANNED_VOYAGE, DECREASE, DECIDED -> 2;
      default -> 0;
    };
  }

  static ImmutableList<? extends Code> codes(StepKey key) {
    return switch (key) {
      case TO, COPY_TO -> ImmutableList.copyOf(Chamber.values());
      case BY -> ImmutableList.copyOf(Actor.values());
      case CHANGES -> ImmutableList.copyOf(ChangeKind.values());
      case LED_BY -> ImmutableList.copyOf(Committee.values());
      case INVOKES -> ImmutableList.copyOf(Invocation.values());
      default -> ImmutableList.of();
    };
  }

  /**
   * Gives how many steps there are.
   *
   * @return the number of steps through the as-of day
   */
  public int size() {
    return days.length;
  }

  /**
   * Gives how many steps were cut off.
   *
   * @return the number of steps after the as-of day
   */
  public int omitted() {
    return omitted;
  }

  /**
   * {@return the step}
   *
   * @param index its index, from 0, in order of day
   */
  public Step step(int index) {
    return steps.get(index);
  }

  /**
   * {@return the day of a step, in days since 1970-01-01}
   *
   * @param index its index
   */
  public int day(int index) {
    return days[index];
  }

  StepKind kind(int index) {
    return KINDS[kinds[index]];
  }

  int kindCode(int index) {
    return kinds[index];
  }

  int key(int index, StepKey key) {
    return keys[index][Bits.code(key)];
  }

  /** The kinds of which there is a step, as a mask. */
  long recorded() {
    return recorded;
  }

  /** The steps of a kind, in order. */
  int[] ofKind(int kind) {
    return ofKind[kind];
  }

  /** The steps of some kinds, in order; the kinds as a mask. */
  int[] ofKinds(long mask) {
    long kinds = mask & recorded;
    if (kinds == 0) {
      return NO_STEPS;
    }
    if (Long.bitCount(kinds) == 1) {
      return ofKind[Long.numberOfTrailingZeros(kinds)];
    }
    Map<Long, int[]> known = ofKinds;
    if (known == null) {
      known = new ConcurrentHashMap<>();
      ofKinds = known;
    }
    return known.computeIfAbsent(
        kinds,
        some ->
            IntStream.range(0, this.kinds.length)
                .filter(i -> (some >>> this.kinds[i] & 1) == 1)
                .toArray());
  }

  /** The place of the first of some steps on or after a day; their number if there is none. */
  int from(int day, int[] some) {
    int low = 0;
    int high = some.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days[some[middle]] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Finds the first step of a kind.
   *
   * @param kind the kind
   * @return its index, or -1 if none is recorded
   */
  public int first(StepKind kind) {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Bits.code(kind)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * {@return the path, such as {@code procedure[3]}, counted as the file gives the steps}
   *
   * @param index its index
   */
  public String path(int index) {
    int at = index * (KEYS.length + 1) + KEYS.length;
    String known = paths()[at];
    return known == null ? keep(at, "procedure[" + places[index] + "]") : known;
  }

  String path(int index, StepKey key) {
    int at = index * (KEYS.length + 1) + Bits.code(key);
    String known = paths()[at];
    return known == null ? keep(at, path(index) + "." + key.code()) : known;
  }

  /** Each path is the same string whenever it is asked for, so that two are quickly compared. */
  private String keep(int at, String path) {
    paths()[at] = path;
    return path;
  }

  private @Nullable String[] paths() {
    @Nullable String[] known = paths;
    if (known == null) {
      known = new String[places.length * (KEYS.length + 1)];
      paths = known;
    }
    return known;
  }

  /**
   * Names a step: its kind and day, and a number for the later ones of that kind on that day.
   *
   * @param index its index
   * @return the name, such as {@code letter/2024-03-08} or {@code letter/2024-03-08/2}
   */
  public String name(int index) {
    String name = kind(index).code() + "/" + steps.get(index).date();
    int nth = ofItsKind()[index];
    return nth == 1 ? name : name + "/" + nth;
  }

  /** The how manieth of its kind on its day each step is, from 1. */
  private int[] ofItsKind() {
    int[] known = ofItsKind;
    if (known == null) {
      known = new int[kinds.length];
      Map<StepKind, Integer> seen = new EnumMap<>(StepKind.class);
      for (int i = 0; i < known.length; i++) {
        if (i > 0 && days[i] != days[i - 1]) {
          seen.clear();
        }
        known[i] = seen.merge(kind(i), 1, Integer::sum);
      }
      ofItsKind = known;
    }
    return known;
  }

  /** The recorded days with their neighbours, rising, each once. */
  ImmutableSortedSet<Integer> neighbourhood() {
    ImmutableSortedSet<Integer> known = neighbourhood;
    if (known == null) {
      ImmutableSortedSet.Builder<Integer> near = ImmutableSortedSet.naturalOrder();
      for (int day : days) {
        near.add(day - 1, day, day + 1);
      }
      known = near.build();
      neighbourhood = known;
    }
    return known;
  }
}
