package nl.ims.rules.dossier;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.GoverningBody;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Bits;
import nl.ims.rules.condition.ElementList;
import nl.ims.rules.condition.Question;

/** The lists of a cooperation as rules see them, and what of it was inferred. */
final class CooperationLists {
  /** How it is written that the Netherlands has none of a kind left. */
  static final String NONE_LEFT = "0";

  private static final String UNITS = "cooperation.units[";

  private CooperationLists() {}

  static ElementList.Rows bases(Cooperation c) {
    return ElementList.Rows.of(rows(c.basis(), b -> new int[] {code(b.kind()), day(b.inForce())}));
  }

  static ElementList.Rows bodies(Cooperation c) {
    return ElementList.Rows.of(
        rows(c.governance(), b -> new int[] {code(b.level()), code(b.decidesBy())}));
  }

  static ElementList.Rows milestones(Cooperation c) {
    return ElementList.Rows.of(
        rows(c.milestones(), m -> new int[] {m.planned().isPresent() ? 0 : Question.ABSENT}));
  }

  /** Only units are looked at one by one. */
  static ElementList.Rows units(Cooperation c) {
    return ElementList.Rows.named(
        rows(
            c.units(),
            u ->
                new int[] {
                  code(u.noticeToMove().map(NoticeToMove::of)),
                  code(u.committedTo().map(all -> all.isEmpty() ? Fill.EMPTY : Fill.FILLED)),
                  u.leftAtHome().map(left -> left == 0 ? 0 : 1).orElse(Question.ABSENT)
                }),
        names(c.units().orElse(ImmutableList.of())));
  }

  /**
   * The names of the units, in Dutch if they have one in both languages. One that has none, or
   * shares it with another, goes by its place in the list.
   */
  private static ImmutableList<String> names(ImmutableList<CommittedUnit> units) {
    ImmutableMultiset<String> named =
        units.stream()
            .flatMap(unit -> unit.name().stream())
            .map(name -> name.in(Language.NL))
            .collect(ImmutableMultiset.toImmutableMultiset());
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (int i = 0; i < units.size(); i++) {
      String place = "units[" + i + "]";
      names.add(
          units
              .get(i)
              .name()
              .map(name -> name.in(Language.NL))
              .filter(name -> !name.startsWith("units[") && named.count(name) == 1)
              .orElse(place));
    }
    return names.build();
  }

  /** What remarks and facts call things, by path. */
  static ImmutableMap<String, Text> words(Cooperation c) {
    ImmutableMap.Builder<String, Text> words = ImmutableMap.builder();
    c.abbreviation().ifPresent(text -> words.put("cooperation.abbreviation", text));
    ImmutableList<GoverningBody> bodies = c.governance().orElse(ImmutableList.of());
    for (int i = 0; i < bodies.size(); i++) {
      String path = "cooperation.governance[" + i + "]";
      bodies.get(i).body().ifPresent(text -> words.put(path, text));
    }
    ImmutableList<CommittedUnit> units = c.units().orElse(ImmutableList.of());
    for (int i = 0; i < units.size(); i++) {
      String path = UNITS + i + "].";
      CommittedUnit unit = units.get(i);
      unit.noticeToMove().ifPresent(days -> words.put(path + "notice-to-move", number(days)));
      unit.leftAtHome().ifPresent(left -> words.put(path + "left-at-home", number(left)));
      unit.committedTo()
          .filter(frameworks -> !frameworks.isEmpty())
          .ifPresent(
              frameworks ->
                  words.put(path + "committed-to", Text.of(Joiner.on(", ").join(frameworks))));
    }
    return words.buildOrThrow();
  }

  private static Text number(int number) {
    return Text.of(String.valueOf(number));
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
    ImmutableList<CommittedUnit> units = c.units().orElse(ImmutableList.of());
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).inferred()) {
        paths.add(UNITS + i + "]");
      }
    }
    return paths.build();
  }
}
