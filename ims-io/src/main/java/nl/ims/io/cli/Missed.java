package nl.ims.io.cli;

import com.google.common.collect.ImmutableCollection;
import nl.ims.io.internal.Nearest;

/** What is said of a name that is not there: the nearest that is, and all of them. */
final class Missed {

  private Missed() {}

  static String rule(String wrong, ImmutableCollection<String> rules) {
    if (rules.isEmpty()) {
      return "there is no rule '" + wrong + "', for no rule book was taken";
    }
    String nearest = Nearest.to(wrong, rules.asList());
    return told("there is no rule '" + wrong + "'", nearest, "rules", rules);
  }

  static String told(String what, String nearest, String kind, ImmutableCollection<String> all) {
    return what
        + ", did you mean '"
        + nearest
        + "'? The "
        + kind
        + " are:\n  "
        + String.join("\n  ", all);
  }
}
