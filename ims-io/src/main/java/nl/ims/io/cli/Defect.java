package nl.ims.io.cli;

import java.util.Arrays;
import nl.ims.model.term.Text;

/**
 * How a defect of ours is told: on one line, with the place in our code, and without a stack trace.
 */
final class Defect {

  private static final String OURS = "nl.ims.";

  private Defect() {}

  static Message of(Throwable thrown) {
    return Message.of(Text.of("ims: %s", "ims: %s"), told(thrown));
  }

  /** The same without the name of the command. */
  static Message told(Throwable thrown) {
    Throwable defect = original(thrown);
    String place =
        Arrays.stream(defect.getStackTrace())
            .filter(element -> element.getClassName().startsWith(OURS))
            .findFirst()
            .map(element -> " at " + element.getClassName() + ":" + element.getLineNumber())
            .orElse("");
    String message = defect.getMessage();
    return Message.of(
        Text.of(
            "dit is een fout van ons, meld hem alstublieft: %s%s%s",
            "this is a defect of ours, please report it: %s%s%s"),
        defect.getClass().getSimpleName(),
        place,
        message == null ? "" : ": " + String.join(" ", message.lines().toList()));
  }

  /** What another thread threw comes as a copy of it, made here. */
  private static Throwable original(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause != null && cause.getClass() == thrown.getClass() ? cause : thrown;
  }
}
