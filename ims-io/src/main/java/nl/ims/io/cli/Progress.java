package nl.ims.io.cli;

/**
 * Shows on standard error how far long work is, while somebody looks on, and takes it away at the
 * end.
 *
 * <p>Long is what has many dossiers: no clock is needed to know that.
 */
final class Progress {

  /**
   * After so many dossiers the count is shown, and again after each so many: some tenths of a
   * second.
   */
  private static final int STEP = 500;

  /** Goes to the start of the line and clears it. */
  private static final String CLEAR = "\r\u001b[K";

  private final Shell shell;
  private int done;

  Progress(Shell shell) {
    this.shell = shell;
  }

  /** One more dossier is done. */
  void step() {
    done++;
    if (done % STEP == 0 && shell.screen().progress()) {
      shell.show(CLEAR + "ims: " + done + " dossiers");
    }
  }

  /** The work is done. */
  void end() {
    if (done >= STEP && shell.screen().progress()) {
      shell.show(CLEAR);
    }
  }
}
