package nl.ims.io.cli;

/** An output file that did not take what was written, though the command line is right. */
final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputException(String file, String reason) {
    super("ims: '" + file + "' could not be written: " + reason + "; mend that, or name another");
  }
}
