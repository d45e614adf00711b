package nl.ims.io.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One call of the command as a test sees it.
 *
 * @param code the exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Call(int code, String out, String err) {

  /** Nobody looks on; what is expected here has as long lines as are read with ease. */
  private static final Screen WIDE = Screens.narrow(100);

  static Call of(String... arguments) {
    return withInput("", arguments);
  }

  static Call withInput(String input, String... arguments) {
    return on(WIDE, input, arguments);
  }

  static Call on(Screen screen, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Shell shell =
        new Shell(
            in,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            screen);
    int code = Ims.run(shell, arguments);
    return new Call(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A call that ended with an exit code and said nothing but this on standard error. */
  static Call refused(int code, String message) {
    return new Call(code, "", message + "\n");
  }
}
