package nl.ims.io.cli;

import com.google.common.collect.ImmutableCollection;
import java.util.List;
import nl.ims.io.internal.Nearest;

/** What is said of a name that is not there: the nearest that is, if one is near, and what is. */
final class Missed {

  private Missed() {}

  static String told(String what, String wrong, String kind, ImmutableCollection<String> all) {
    return what
        + nearest(wrong, all.asList(), ". ")
        + "The "
        + kind
        + " are:\n  "
        + String.join("\n  ", all);
  }

  /**
   * A question whether the nearest name was meant, which ends a sentence and leaves room for the
   * next.
   *
   * @param otherwise how the sentence ends if no name is near
   */
  static String nearest(String wrong, List<String> valid, String otherwise) {
    return Nearest.to(wrong, valid)
        .map(near -> ", did you mean '" + near + "'? ")
        .orElse(otherwise);
  }
}
