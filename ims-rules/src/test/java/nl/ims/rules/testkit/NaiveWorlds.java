package nl.ims.rules.testkit;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.logic.Truth;

/**
 * What is known of the things that decide the regime; its completions are enumerated one by one.
 *
 * @param task the task, if known
 * @param type the type of a special operation, if known
 * @param forms who goes, if known; else any set but the empty one
 * @param purposes the aims, if known; else any set but the empty one
 * @param armedConflict whether there is an armed conflict, if known
 * @param armedForce whether armed force may be involved, if known
 * @param inTheOpen whether secrecy is stated to be none or a ground for it is, if known
 * @param employed whether employment is recorded
 * @param referenceDay the day whose law applies; empty means the newest
 */
public record NaiveWorlds(
    Optional<Task> task,
    Optional<SpecialOperationType> type,
    Optional<Set<Form>> forms,
    Optional<Set<Purpose>> purposes,
    Optional<Boolean> armedConflict,
    Optional<ArmedForce> armedForce,
    Optional<Boolean> inTheOpen,
    Truth employed,
    Optional<LocalDate> referenceDay) {

  private static final LoadingCache<NaiveWorlds, BitSet> ROWS =
      CacheBuilder.newBuilder().maximumSize(20_000).build(CacheLoader.from(NaiveWorlds::enumerate));

  private static final ImmutableList<Boolean> EITHER = ImmutableList.of(true, false);
  private static final ImmutableList<Set<Form>> ANY_FORMS = nonEmpty(Form.class);
  private static final ImmutableList<Set<Purpose>> ANY_PURPOSES = nonEmpty(Purpose.class);

  private static <E extends Enum<E>> ImmutableList<Set<E>> nonEmpty(Class<E> type) {
    return Sets.powerSet(ImmutableSet.copyOf(EnumSet.allOf(type))).stream()
        .filter(set -> !set.isEmpty())
        .<Set<E>>map(EnumSet::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds the rows that decide some completion.
   *
   * @return the rows, from 0
   */
  public BitSet rows() {
    return ROWS.getUnchecked(
        new NaiveWorlds(
            task,
            type,
            forms,
            purposes,
            armedConflict,
            armedForce,
            inTheOpen,
            employed,
            referenceDay.map(NaiveRegime::begun)));
  }

  /**
   * Finds the regimes of all completions.
   *
   * @return the regimes
   */
  public Set<Regime> outcomes() {
    EnumSet<Regime> outcomes = EnumSet.noneOf(Regime.class);
    rows().stream().forEach(row -> outcomes.add(NaiveRegime.outcome(row, referenceDay)));
    return outcomes;
  }

  private BitSet enumerate() {
    BitSet rows = new BitSet();
    for (Task t : options(task, ImmutableList.copyOf(Task.values()))) {
      for (SpecialOperationType s :
          options(type, ImmutableList.copyOf(SpecialOperationType.values()))) {
        for (Set<Form> f : options(forms, ANY_FORMS)) {
          for (Set<Purpose> p : options(purposes, ANY_PURPOSES)) {
            enumerate(t, s, f, p, rows);
          }
        }
      }
    }
    return rows;
  }

  private void enumerate(Task t, SpecialOperationType s, Set<Form> f, Set<Purpose> p, BitSet rows) {
    for (boolean conflict : options(armedConflict, EITHER)) {
      for (ArmedForce force : options(armedForce, ImmutableList.copyOf(ArmedForce.values()))) {
        for (boolean open : options(inTheOpen, EITHER)) {
          for (boolean sent : sent()) {
            rows.set(new NaiveRegime(t, s, f, p, conflict, force, open, sent).row(referenceDay));
          }
        }
      }
    }
  }

  private ImmutableList<Boolean> sent() {
    return switch (employed) {
      case TRUE -> ImmutableList.of(true);
      case FALSE -> ImmutableList.of(false);
      case UNKNOWN -> EITHER;
    };
  }

  private static <T> List<T> options(Optional<T> known, ImmutableList<T> any) {
    return known.<List<T>>map(ImmutableList::of).orElse(any);
  }
}
