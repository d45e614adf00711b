package nl.ims.io.cli;

import nl.ims.model.term.Text;

/** An output file that the system did not let take what was written, though it is well named. */
final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final Text TOLD =
      Text.of(
          "ims: '%s' kon niet worden geschreven: %s; verhelp dat, of noem een ander",
          "ims: '%s' could not be written: %s; mend that, or name another");

  private final transient Message told;

  OutputException(String file, Message reason) {
    this(Message.of(TOLD, file, reason));
  }

  private OutputException(Message told) {
    super(told.en());
    this.told = told;
  }

  Message told() {
    return told;
  }
}
