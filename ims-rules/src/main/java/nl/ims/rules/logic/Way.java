package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.ims.model.term.Internal;
import org.jspecify.annotations.Nullable;

/**
 * A cube: a conjunction that settles something, with for each question the answers that serve, as a
 * bit mask over the candidate answers of that question. A question that is not in it may have any
 * answer.
 *
 * <p>The questions are kept in one order, beside their masks: two ways are joined and compared by
 * walking along both. The order is that of the numbers that stand for strings in the language
 * (their hash), which is quicker to look at than the strings, and the same everywhere.
 */
@Internal
public final class Way {
  /** The mask of a question whose answers are not told apart: any suitable one serves. */
  public static final long ANY = Long.MAX_VALUE;

  /**
   * The answer "it may as well not be answered". Where it is admitted the question is not asked;
   * the other answers of its mask only say which do no harm.
   */
  public static final long NOT_AT_ALL = 1L << 63;

  /** The way that asks nothing. */
  static final Way EMPTY = new Way(new String[0], new long[0]);

  private final String[] questions;
  private final long[] masks;
  private final long sign;
  private int hash; // 0 until it is asked for, alike by all

  private Way(String[] questions, long[] masks) {
    this.questions = questions;
    this.masks = masks;
    long bits = 0;
    for (String question : questions) {
      bits |= 1L << question.hashCode();
    }
    this.sign = bits;
  }

  /** Goes one way for all of some questions. */
  static Way of(ImmutableSortedMap<String, Long> answers) {
    Way way = EMPTY;
    for (Map.Entry<String, Long> answer : answers.entrySet()) {
      way = way.join(of(answer.getKey(), answer.getValue()));
    }
    return way;
  }

  static Way of(String question, long answers) {
    return new Way(new String[] {question}, new long[] {answers});
  }

  /**
   * Gives the admitted answers of each question.
   *
   * @return a mask of answers by the path of the question
   */
  public ImmutableSortedMap<String, Long> answers() {
    ImmutableSortedMap.Builder<String, Long> answers = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < size(); i++) {
      answers.put(questions[i], masks[i]);
    }
    return answers.buildOrThrow();
  }

  /**
   * One bit for each question, which others may share: without a common bit, no common question.
   */
  long sign() {
    return sign;
  }

  /** How many questions it asks. */
  int size() {
    return questions.length;
  }

  /** Goes both ways at once; null if they admit no common answer to some question. */
  @Nullable Way and(Way other) {
    if ((sign & other.sign) == 0) {
      return join(other);
    }
    if (covers(other)) {
      return other;
    }
    if (other.covers(this)) {
      return this;
    }
    return clashes(other) ? null : join(other);
  }

  private boolean clashes(Way other) {
    for (int i = 0, j = 0; i < size() && j < other.size(); ) {
      int order = compare(questions[i], other.questions[j]);
      if (order == 0 && (masks[i] & other.masks[j]) == 0) {
        return true;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return false;
  }

  private Way join(Way other) {
    String[] asked = new String[size() + other.size()];
    long[] admitted = new long[asked.length];
    int count = 0;
    for (int i = 0, j = 0; i < size() || j < other.size(); count++) {
      int order = order(i, other, j);
      asked[count] = order <= 0 ? questions[i] : other.questions[j];
      admitted[count] = (order <= 0 ? masks[i++] : -1L) & (order >= 0 ? other.masks[j++] : -1L);
    }
    return count == asked.length
        ? new Way(asked, admitted)
        : new Way(Arrays.copyOf(asked, count), Arrays.copyOf(admitted, count));
  }

  /** Which of two questions comes first; one that is not there comes last. */
  private int order(int index, Way other, int otherIndex) {
    if (index == size()) {
      return 1;
    }
    return otherIndex == other.size() ? -1 : compare(questions[index], other.questions[otherIndex]);
  }

  /** Tells whether every completion that goes the other way goes this way too. */
  boolean covers(Way other) {
    if ((sign & ~other.sign) != 0) {
      return false;
    }
    int j = 0;
    for (int i = 0; i < size(); i++) {
      while (j < other.size() && compare(other.questions[j], questions[i]) < 0) {
        j++;
      }
      if (j == other.size()
          || compare(other.questions[j], questions[i]) != 0
          || (other.masks[j] & ~masks[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Joins two ways that ask the same and differ in one question only; null if they do not. */
  @Nullable Way merge(Way other) {
    if (sign != other.sign) {
      return null;
    }
    int differs = -1;
    for (int i = 0; i < size(); i++) {
      if (size() != other.size() || compare(questions[i], other.questions[i]) != 0) {
        return null;
      }
      if (masks[i] != other.masks[i]) {
        if (differs >= 0) {
          return null;
        }
        differs = i;
      }
    }
    if (differs < 0) {
      return size() == other.size() ? this : null;
    }
    long[] joined = masks.clone();
    joined[differs] |= other.masks[differs];
    return new Way(questions, joined);
  }

  /** The questions that must be answered to go this way, in code-point order. */
  ImmutableList<String> asked() {
    List<String> asked = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      if ((masks[i] & NOT_AT_ALL) == 0) {
        asked.add(questions[i]);
      }
    }
    return ImmutableList.sortedCopyOf(asked);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Way that
            && sign == that.sign
            && Arrays.equals(masks, that.masks)
            && Arrays.equals(questions, that.questions));
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = 31 * Arrays.hashCode(questions) + Arrays.hashCode(masks);
    }
    return hash;
  }

  /** Fewer questions first, then by the first question in which they differ. */
  static int compare(Way left, Way right) {
    if (left.size() != right.size()) {
      return Integer.compare(left.size(), right.size());
    }
    for (int i = 0; i < left.size(); i++) {
      int order = compare(left.questions[i], right.questions[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Most questions are the same string. */
  @SuppressWarnings("ReferenceEquality")
  private static int compare(String left, String right) {
    if (left == right) {
      return 0;
    }
    int order = Integer.compare(left.hashCode(), right.hashCode());
    return order == 0 ? left.compareTo(right) : order;
  }
}
