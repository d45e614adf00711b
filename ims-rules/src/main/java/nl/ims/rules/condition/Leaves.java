package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import java.util.Collection;
import java.util.Objects;
import nl.ims.model.term.Internal;
import nl.ims.rules.logic.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on answers, and denials of such, laid side by side: what each admits is a mask, so
 * that to read one is to shift and compare. Most connectives join nothing else, and many a table
 * asks nothing else: what it says then depends on a pattern, which of them hold, fail or are open.
 */
@Internal
public final class Leaves {
  private static final int TRUTHS = Truth.values().length;
  private static final int OPEN = 2;

  private final ImmutableList<Question> questions;
  private final int[] indices;
  private final long[] admitted;
  private @Nullable Vocabulary<?> known; // the last that was seen to have the questions

  private Leaves(Collection<? extends Condition> leaves) {
    this.questions =
        leaves.stream()
            .map(leaf -> asked(leaf).question())
            .collect(ImmutableList.toImmutableList());
    this.indices = questions.stream().mapToInt(Question::index).toArray();
    this.admitted =
        leaves.stream()
            .mapToLong(
                leaf -> leaf instanceof Not ? ~asked(leaf).admitted() : asked(leaf).admitted())
            .toArray();
  }

  /**
   * Lays conditions side by side.
   *
   * @param leaves the conditions, each on a question on the whole
   * @return the leaves
   * @throws IllegalArgumentException if what one of them asks is no question on the whole
   */
  public static Leaves of(Iterable<Is> leaves) {
    Objects.requireNonNull(leaves, "leaves");
    return new Leaves(ImmutableList.copyOf(leaves));
  }

  /** The same; null where one of the conditions looks at anything but an answer. */
  static @Nullable Leaves ifPlain(Collection<Condition> conditions) {
    return conditions.stream().allMatch(Leaves::isPlain) ? new Leaves(conditions) : null;
  }

  private static boolean isPlain(Condition condition) {
    Condition asked = condition instanceof Not not ? not.part() : condition;
    return asked instanceof Is is && is.operand() instanceof Question;
  }

  private static Is asked(Condition leaf) {
    return (Is) (leaf instanceof Not not ? not.part() : leaf);
  }

  /** Whether a view has what they ask; a vocabulary that has it is looked at once. */
  boolean serve(View view) {
    if (view.vocabulary() != known && questions.stream().allMatch(view.vocabulary()::has)) {
      known = view.vocabulary();
    }
    return view.vocabulary() == known;
  }

  /** What they are together where one of them may settle the whole, in a view that they serve. */
  Truth truth(View view, Truth settling) {
    int settles = settling == Truth.TRUE ? 1 : 0;
    boolean open = false;
    for (int i = 0; i < indices.length; i++) {
      int code = view.codeAt(indices[i]);
      if (code == Question.ABSENT) {
        open = true;
      } else if ((admitted[i] >>> code & 1) == settles) {
        return settling;
      }
    }
    return open ? Truth.UNKNOWN : settling.not();
  }

  /** {@return how many patterns there are} */
  public int patterns() {
    return IntMath.pow(TRUTHS, indices.length);
  }

  /**
   * {@return which of them hold, fail or are open in a dossier, as one number from 0: a digit each,
   * in the base of the truths}
   *
   * @param view the dossier
   * @throws IllegalArgumentException if a question is of another vocabulary
   */
  public int pattern(View view) {
    Objects.requireNonNull(view, "view");
    if (!serve(view)) {
      questions.forEach(view::code); // which refuses the one that it lacks
    }
    int pattern = 0;
    for (int i = 0; i < indices.length; i++) {
      int code = view.codeAt(indices[i]);
      int digit = code == Question.ABSENT ? OPEN : (int) (admitted[i] >>> code & 1);
      pattern = pattern * TRUTHS + digit;
    }
    return pattern;
  }
}
