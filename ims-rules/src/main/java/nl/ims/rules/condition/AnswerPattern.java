package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.model.term.Internal;
import nl.ims.rules.logic.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Which of some conditions on answers hold, fail or are open, as one number: a digit each, in the
 * base of the truths.
 */
@Internal
public final class AnswerPattern {
  private static final int TRUTHS = Truth.values().length;
  private static final int OPEN = 2;

  private final ImmutableList<Question> questions;
  private final int[] indices;
  private final long[] admitted;
  private @Nullable Vocabulary<?> known; // the last that was seen to have the questions

  private AnswerPattern(ImmutableList<Is> leaves) {
    this.questions =
        leaves.stream().map(leaf -> leaf.question()).collect(ImmutableList.toImmutableList());
    this.indices = questions.stream().mapToInt(Question::index).toArray();
    this.admitted = leaves.stream().mapToLong(Is::admitted).toArray();
  }

  /**
   * Reads conditions together.
   *
   * @param leaves the conditions, each on a question on the whole
   * @return the pattern
   * @throws IllegalArgumentException if what one of them asks is no question on the whole
   */
  public static AnswerPattern of(Iterable<Is> leaves) {
    Objects.requireNonNull(leaves, "leaves");
    return new AnswerPattern(ImmutableList.copyOf(leaves));
  }

  /** {@return how many patterns there are} */
  public int size() {
    int size = 1;
    for (int i = 0; i < indices.length; i++) {
      size *= TRUTHS;
    }
    return size;
  }

  /**
   * {@return the pattern of a dossier, from 0}
   *
   * @param view the dossier
   * @throws IllegalArgumentException if a question is of another vocabulary
   */
  public int of(View view) {
    Objects.requireNonNull(view, "view");
    if (view.vocabulary() != known) {
      meet(view);
    }
    int pattern = 0;
    for (int i = 0; i < indices.length; i++) {
      int code = view.codeAt(indices[i]);
      int digit = code == Question.ABSENT ? OPEN : (int) (admitted[i] >>> code & 1);
      pattern = pattern * TRUTHS + digit;
    }
    return pattern;
  }

  /** Looks up whether a view has the questions, once a vocabulary. */
  private void meet(View view) {
    questions.forEach(view::code);
    known = view.vocabulary();
  }
}
