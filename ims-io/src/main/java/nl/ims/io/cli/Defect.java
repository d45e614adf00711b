package nl.ims.io.cli;

/**
 * How a defect of ours is told: on one line, with the place in our code, and without a stack trace.
 */
final class Defect {

  private static final String OURS = "nl.ims.";

  private Defect() {}

  static String of(Throwable defect) {
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
}
