package nl.ims.rules.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.term.Code;
import nl.ims.rules.logic.Bits;
import nl.ims.rules.logic.Question;

/** The lists of a cooperation as rules see them, and what of it was inferred. */
final class CooperationLists {
  private CooperationLists() {}

  /** The documents, the bodies and the milestones, each one code a column. */
  static ImmutableList<int[][]> of(Cooperation c) {
    return ImmutableList.of(
        rows(c.basis(), b -> new int[] {code(b.kind()), day(b.inForce())}),
        rows(c.governance(), b -> new int[] {code(b.level())}),
        rows(c.milestones(), m -> new int[] {m.planned().isPresent() ? 0 : Question.ABSENT}));
  }

  private static <T> int[][] rows(Optional<ImmutableList<T>> list, Function<T, int[]> row) {
    return list.<List<T>>map(all -> all).orElse(ImmutableList.of()).stream()
        .map(row)
        .toArray(int[][]::new);
  }

  private static int code(Optional<? extends Enum<?>> constant) {
    return constant.isPresent() ? Bits.code(constant.get()) : Question.ABSENT;
  }

  private static int day(Optional<LocalDate> day) {
    return day.map(d -> (int) d.toEpochDay()).orElse(Question.ABSENT);
  }

  static <E extends Enum<E> & Code> String[] codes(Class<E> type) {
    return Code.codes(type).toArray(String[]::new);
  }

  /** The first day on which it became active; empty if the changes do not say so. */
  static Optional<LocalDate> activeSince(ImmutableList<StatusChange> changes) {
    return changes.stream()
        .filter(change -> change.status() == CooperationStatus.ACTIVE)
        .map(StatusChange::date)
        .min(Comparator.naturalOrder());
  }

  /** The paths of what was inferred, not read. */
  static ImmutableSet<String> inferred(Cooperation c) {
    ImmutableSet.Builder<String> paths = ImmutableSet.builder();
    c.sovereignty()
        .forEach(
            (criterion, answer) -> {
              if (answer.inferred()) {
                paths.add("cooperation.sovereignty." + criterion.code());
              }
            });
    int size = c.milestones().map(List::size).orElse(0);
    for (int i = 0; i < size; i++) {
      if (c.milestones().orElseThrow().get(i).inferred()) {
        paths.add("cooperation.milestones[" + i + "]");
      }
    }
    return paths.build();
  }
}
