package nl.ims.io.cli;

/** An output file that the system did not let take what was written, though it is well named. */
final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputException(String file, Exception cause) {
    super(
        "ims: '"
            + file
            + "' could not be written: "
            + Output.reason(cause)
            + "; mend that, or name another");
  }
}
