package nl.ims.io.cli;

/** A command line that asks for what is not there; its message says what is. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
