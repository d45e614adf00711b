package nl.ims.io.cli;

/** The exit codes of the command, which other programs depend on. */
final class Exit {

  /** Nothing at or above the thresholds. */
  static final int FINE = 0;

  /** Something at or above the thresholds. */
  static final int FOUND = 1;

  /** Wrong usage. */
  static final int USAGE = 64;

  /** Input that cannot be read. */
  static final int INPUT = 65;

  /** A defect of ours. */
  static final int DEFECT = 70;

  /** What the system refuses: an output that is closed or full, or may not be written. */
  static final int SYSTEM = 74;

  private Exit() {}
}
