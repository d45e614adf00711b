package nl.ims.io.cli;

import nl.ims.model.term.Text;

/** A command line that asks for what is not there; its message says what is. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Message told;

  UsageException(Message told) {
    super(told.en());
    this.told = told;
  }

  /**
   * Makes one.
   *
   * @param pattern what is said, with {@code %s} for each part
   * @param parts what the message is about
   */
  UsageException(Text pattern, Object... parts) {
    this(Message.of(pattern, parts));
  }

  Message told() {
    return told;
  }
}
