package nl.ims.io.cli;

/**
 * How a defect of ours is told: on one line, with the place in our code, and without a stack trace.
 */
final class Defect {

  private static final String OURS = "nl.ims.";

  private Defect() {}

  static String of(Throwable thrown) {
    Throwable defect = original(thrown);
    StringBuilder line = new StringBuilder("ims: this is a defect of ours, please report it: ");
    line.append(defect.getClass().getSimpleName());
    for (StackTraceElement element : defect.getStackTrace()) {
      if (element.getClassName().startsWith(OURS)) {
        line.append(" at ")
            .append(element.getClassName())
            .append(':')
            .append(element.getLineNumber());
        break;
      }
    }
    String message = defect.getMessage();
    if (message != null) {
      line.append(": ").append(String.join(" ", message.lines().toList()));
    }
    return line.toString();
  }

  /** What another thread threw comes as a copy of it, made here. */
  private static Throwable original(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause != null && cause.getClass() == thrown.getClass() ? cause : thrown;
  }
}
