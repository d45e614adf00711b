package nl.ims.io.cli;

import java.util.List;
import java.util.Optional;
import nl.ims.io.internal.Nearest;
import nl.ims.model.term.Text;

/** What is said of a name that is not there: the nearest that is, if one is near, and what is. */
final class Missed {

  private static final Text NEAR =
      Text.of(", bedoeld is misschien '%s'? ", ", did you mean '%s'? ");
  private static final Text FAR = Text.of(". ");
  private static final Text ONE_OF = Text.of("%sKies uit %s", "%sIt is one of %s");

  private Missed() {}

  /** Ends a sentence, asks whether the nearest name was meant, and leaves room for the next. */
  static Message nearest(String wrong, List<String> valid) {
    Optional<String> near = Nearest.to(wrong, valid);
    return near.isPresent() ? meant(near.get()) : Message.of(FAR);
  }

  /** Ends a sentence, asks whether this was meant, and leaves room for the next. */
  static Message meant(String near) {
    return Message.of(NEAR, near);
  }

  /** The same, and then the names that there are. */
  static Message oneOf(String wrong, List<String> valid) {
    return Message.of(ONE_OF, nearest(wrong, valid), String.join(", ", valid));
  }
}
