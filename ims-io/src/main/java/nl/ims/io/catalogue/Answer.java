package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.Objects;
import nl.ims.model.term.Text;

/**
 * Whether a row passes some filters, and what is not known if that is not known.
 *
 * @param match whether it passes
 * @param because what is not known, in short phrases, each once; empty if it is known
 */
public record Answer(Match match, ImmutableList<Text> because) {

  /**
   * Refuses null.
   *
   * @param match whether it passes
   * @param because what is not known, in short phrases, each once; empty if it is known
   */
  public Answer {
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(because, "because");
  }

  static final Answer YES = new Answer(Match.YES, ImmutableList.of());
  static final Answer NO = new Answer(Match.NO, ImmutableList.of());

  static Answer of(boolean passes) {
    return passes ? YES : NO;
  }

  static Answer unknown(String nl, String en) {
    return new Answer(Match.UNKNOWN, ImmutableList.of(Text.of(nl, en)));
  }

  /** Whether both pass; what is not known of either is told once. */
  Answer and(Answer other) {
    Match least = Ordering.natural().min(match, other.match);
    return least == Match.NO
        ? NO
        : new Answer(
            least,
            ImmutableSet.<Text>builder().addAll(because).addAll(other.because).build().asList());
  }
}
