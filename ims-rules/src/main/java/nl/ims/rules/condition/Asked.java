package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ims.model.term.Internal;
import nl.ims.rules.compiled.Leaves;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that ask a question on the whole each, compiled to {@link Leaves}. Most connectives
 * join nothing else, and many a table asks nothing else.
 */
@Internal
public final class Asked {
  private final ImmutableList<Question> questions;
  private final Leaves leaves;
  private @Nullable Vocabulary<?> known; // the last that was seen to have the questions

  private Asked(Collection<? extends Condition> conditions) {
    this.questions =
        conditions.stream()
            .map(condition -> is(condition).question())
            .collect(ImmutableList.toImmutableList());
    this.leaves =
        new Leaves(
            questions.stream().mapToInt(Question::index).toArray(),
            conditions.stream().mapToLong(Asked::admitted).toArray());
  }

  private static long admitted(Condition condition) {
    long admitted = is(condition).admitted();
    return condition instanceof Not ? ~admitted : admitted;
  }

  private static Is is(Condition condition) {
    return (Is) undenied(condition);
  }

  private static Condition undenied(Condition condition) {
    return condition instanceof Not not ? not.part() : condition;
  }

  private static boolean isOnAnswer(Condition condition) {
    return condition instanceof Is is && is.operand() instanceof Question;
  }

  /**
   * Compiles conditions, or what they deny, one leaf each; null where one of them looks at anything
   * but an answer.
   */
  static @Nullable Asked ifPlain(Collection<Condition> conditions) {
    return Iterables.all(conditions, part -> isOnAnswer(undenied(part)))
        ? new Asked(conditions)
        : null;
  }

  /**
   * Compiles the conditions on one answer that some conditions are made of, each once. How they are
   * joined and denied is not kept: what the whole says depends on no more than their pattern.
   *
   * @param conditions what is made of them
   * @param most the most that are compiled
   * @return the leaves; empty where there are more, or where anything but answers is looked at
   */
  public static Optional<Asked> within(Iterable<Condition> conditions, int most) {
    Objects.requireNonNull(conditions, "conditions");
    Set<Condition> parts = new LinkedHashSet<>();
    boolean plain = Iterables.all(conditions, condition -> collect(condition, parts));
    return plain && parts.size() <= most ? Optional.of(new Asked(parts)) : Optional.empty();
  }

  /** Collects what a condition is made of; false if it looks at anything but answers. */
  private static boolean collect(Condition condition, Set<Condition> parts) {
    if (isOnAnswer(condition)) {
      parts.add(condition);
      return true;
    }
    return condition instanceof Given
        || (Reading.branches(condition)
            && Iterables.all(condition.parts(), part -> collect(part, parts)));
  }

  /** {@return what they are compiled to} */
  public Leaves leaves() {
    return leaves;
  }

  /** The codes of a dossier if it has what they ask; a vocabulary is looked at once. */
  int @Nullable [] codesIn(View view) {
    Vocabulary<?> vocabulary = view.vocabulary();
    if (vocabulary != known) {
      if (!Iterables.all(questions, vocabulary::has)) {
        return null;
      }
      known = vocabulary;
    }
    return view.codes();
  }

  /**
   * Gives the codes of a dossier, among which the leaves find their answers.
   *
   * @param view the dossier
   * @return the codes, which must not be changed
   * @throws IllegalArgumentException if a question is of another vocabulary
   */
  public int[] codes(View view) {
    Objects.requireNonNull(view, "view");
    if (codesIn(view) == null) {
      questions.forEach(view::code); // which refuses the one that it lacks
    }
    return view.codes();
  }
}
