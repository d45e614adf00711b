package nl.ims.io.cli;

/** One command: what it takes, and what it does with it. */
interface Command {

  /** What it takes. */
  Usage usage();

  /**
   * Does the work.
   *
   * @return the exit code
   * @throws UsageException if an option or operand asks for what is not there
   */
  int run(Shell shell, Arguments arguments) throws UsageException;
}
