package nl.ims.io.cli;

import java.util.List;
import nl.ims.io.internal.Nearest;

/** What is said of a name that is not there: the nearest that is, if one is near, and what is. */
final class Missed {

  private Missed() {}

  /** Ends a sentence, asks whether the nearest name was meant, and leaves room for the next. */
  static String nearest(String wrong, List<String> valid) {
    return Nearest.to(wrong, valid).map(near -> ", did you mean '" + near + "'? ").orElse(". ");
  }

  /** The same, and then the names that there are. */
  static String oneOf(String wrong, List<String> valid) {
    return nearest(wrong, valid) + "It is one of " + String.join(", ", valid);
  }
}
