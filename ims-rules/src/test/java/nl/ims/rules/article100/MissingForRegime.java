package nl.ims.rules.article100;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.testkit.NaiveWorlds;
import nl.ims.rules.testkit.Situation;

/** The sets of facts that can determine the regime, found by trying every set and every answer. */
final class MissingForRegime {
  private final NaiveWorlds known;
  private final Map<String, List<UnaryOperator<NaiveWorlds>>> answers = new LinkedHashMap<>();

  MissingForRegime(NaiveWorlds known, Situation situation) {
    this.known = known;
    if (known.task().isEmpty()) {
      ask("contribution.task", each(Task.values(), this::task));
    }
    if (known.type().isEmpty()) {
      ask("contribution.special-operation-type", each(SpecialOperationType.values(), this::type));
    }
    if (known.forms().isEmpty()) {
      ask("contribution.forms", each(sets(Form.values()), this::forms));
    }
    if (known.purposes().isEmpty()) {
      ask("contribution.purposes", each(sets(Purpose.values()), this::purposes));
    }
    if (known.armedConflict().isEmpty()) {
      ask("contribution.armed-conflict", each(new Boolean[] {true, false}, this::conflict));
    }
    if (known.armedForce().isEmpty()) {
      ask("contribution.armed-force", each(ArmedForce.values(), this::force));
    }
    if (known.inTheOpen().isEmpty()) {
      ask("contribution.secrecy", each(new Boolean[] {true, false}, this::inTheOpen));
    }
    if (known.employed() == Truth.UNKNOWN) {
      ask("procedure.employment", ImmutableList.of(w -> employed(w, Truth.TRUE)));
      ask("recorded-through", ImmutableList.of(w -> employed(w, Truth.FALSE)));
    }
  }

  private void ask(String question, List<UnaryOperator<NaiveWorlds>> options) {
    answers.put(question, options);
  }

  private static <T> List<UnaryOperator<NaiveWorlds>> each(
      T[] values, java.util.function.BiFunction<NaiveWorlds, T, NaiveWorlds> with) {
    List<UnaryOperator<NaiveWorlds>> all = new ArrayList<>();
    for (T value : values) {
      all.add(w -> with.apply(w, value));
    }
    return all;
  }

  /** The sets that matter: with or without each element that the contract names. */
  @SuppressWarnings("unchecked")
  private static <E extends Enum<E>> Set<E>[] sets(E[] constants) {
    return Sets.powerSet(ImmutableSet.copyOf(constants)).stream()
        .filter(set -> set.size() <= 2)
        .map(ImmutableSet::copyOf)
        .toArray(Set[]::new);
  }

  /** Minimal by inclusion. */
  List<ImmutableSet<String>> sets() {
    List<ImmutableSet<String>> found = new ArrayList<>();
    if (known.outcomes().size() == 1) {
      return found;
    }
    for (int size = 1; size <= answers.size(); size++) {
      for (Set<String> set : Sets.combinations(answers.keySet(), size)) {
        if (found.stream().noneMatch(set::containsAll) && settles(known, List.copyOf(set))) {
          found.add(ImmutableSet.copyOf(set));
        }
      }
    }
    return found;
  }

  private boolean settles(NaiveWorlds worlds, List<String> questions) {
    if (questions.isEmpty()) {
      return worlds.outcomes().size() == 1;
    }
    List<UnaryOperator<NaiveWorlds>> options =
        answers.getOrDefault(questions.get(0), ImmutableList.of());
    return options.stream()
        .anyMatch(option -> settles(option.apply(worlds), questions.subList(1, questions.size())));
  }

  private NaiveWorlds task(NaiveWorlds w, Task task) {
    return new NaiveWorlds(
        Optional.of(task),
        w.type(),
        w.forms(),
        w.purposes(),
        w.armedConflict(),
        w.armedForce(),
        w.inTheOpen(),
        w.employed(),
        w.referenceDay());
  }

  private NaiveWorlds type(NaiveWorlds w, SpecialOperationType type) {
    return new NaiveWorlds(
        w.task(),
        Optional.of(type),
        w.forms(),
        w.purposes(),
        w.armedConflict(),
        w.armedForce(),
        w.inTheOpen(),
        w.employed(),
        w.referenceDay());
  }

  private NaiveWorlds forms(NaiveWorlds w, Set<Form> forms) {
    return new NaiveWorlds(
        w.task(),
        w.type(),
        Optional.of(forms),
        w.purposes(),
        w.armedConflict(),
        w.armedForce(),
        w.inTheOpen(),
        w.employed(),
        w.referenceDay());
  }

  private NaiveWorlds purposes(NaiveWorlds w, Set<Purpose> purposes) {
    return new NaiveWorlds(
        w.task(),
        w.type(),
        w.forms(),
        Optional.of(purposes),
        w.armedConflict(),
        w.armedForce(),
        w.inTheOpen(),
        w.employed(),
        w.referenceDay());
  }

  private NaiveWorlds conflict(NaiveWorlds w, boolean conflict) {
    return new NaiveWorlds(
        w.task(),
        w.type(),
        w.forms(),
        w.purposes(),
        Optional.of(conflict),
        w.armedForce(),
        w.inTheOpen(),
        w.employed(),
        w.referenceDay());
  }

  private NaiveWorlds force(NaiveWorlds w, ArmedForce force) {
    return new NaiveWorlds(
        w.task(),
        w.type(),
        w.forms(),
        w.purposes(),
        w.armedConflict(),
        Optional.of(force),
        w.inTheOpen(),
        w.employed(),
        w.referenceDay());
  }

  private NaiveWorlds inTheOpen(NaiveWorlds w, boolean inTheOpen) {
    return new NaiveWorlds(
        w.task(),
        w.type(),
        w.forms(),
        w.purposes(),
        w.armedConflict(),
        w.armedForce(),
        Optional.of(inTheOpen),
        w.employed(),
        w.referenceDay());
  }

  private NaiveWorlds employed(NaiveWorlds w, Truth employed) {
    // yes and no together contradict each other: then no completion is left, and nothing settles
    Truth both = w.employed() == Truth.UNKNOWN ? employed : Truth.UNKNOWN;
    return new NaiveWorlds(
        w.task(),
        w.type(),
        w.forms(),
        w.purposes(),
        w.armedConflict(),
        w.armedForce(),
        w.inTheOpen(),
        both,
        w.referenceDay());
  }
}
