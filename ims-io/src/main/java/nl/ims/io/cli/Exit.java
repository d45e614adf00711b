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

  /** A defect of ours, or an output that does not take what is written. */
  static final int DEFECT = 70;

  private Exit() {}
}
