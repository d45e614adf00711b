package nl.ims.io.cli;

import com.google.common.base.Strings;

/** A command line that asks for what is not there; its message says what is. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param message what is said, with {@code %s} for each part
   * @param parts what the message is about
   */
  UsageException(String message, Object... parts) {
    super(Strings.lenientFormat(message, parts));
  }
}
