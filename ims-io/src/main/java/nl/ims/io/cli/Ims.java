package nl.ims.io.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.ims.model.term.Text;

/**
 * The {@code ims} command.
 *
 * <p>Its exit codes are {@value Exit#FINE} (nothing at or above the thresholds), {@value
 * Exit#FOUND} (something is), {@value Exit#USAGE} (wrong usage), {@value Exit#INPUT} (input that
 * cannot be read, which outranks {@value Exit#FOUND}), {@value Exit#DEFECT} (a defect of ours) and
 * {@value Exit#SYSTEM} (the system refuses the output: it is closed or full, or may not be
 * written).
 *
 * <p>Who calls it needs picocli ({@code info.picocli:picocli}), which this module brings to nobody,
 * and for calendars biweekly; the jar with the classifier {@code cli} holds both.
 */
public final class Ims {

  /** Tells that the process has no standard output; its number may be that of another file. */
  private static final String CLOSED = "ims.closed";

  private Ims() {}

  /**
   * Runs the command with the streams of the process and ends the process with its exit code.
   *
   * <p>The system properties {@code ims.terminal}, {@code ims.terminal.error} and {@code
   * ims.terminal.input} say with {@code true} that standard output, standard error and standard
   * input are a terminal. Without them there is neither colour nor progress, and nobody is asked.
   * {@code ims.closed} says that there is no standard output.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(runInProcess(arguments));
  }

  /**
   * Runs the command with given streams, without colour or progress, and returns its exit code.
   *
   * @param in what {@code -} reads
   * @param out where reports go; it is flushed and not closed
   * @param err where problems and complaints go; it is flushed and not closed
   * @param arguments the command line
   * @return the exit code
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(arguments, "arguments");
    return run(new Shell(in, out, err, Screen.NONE), arguments);
  }

  /** Runs one command line; nothing is thrown, whatever happens. */
  static int run(Shell given, String... arguments) {
    Shell shell = given.in(Manner.of(arguments));
    int code;
    try {
      code = Commands.run(shell, arguments);
    } catch (UsageException e) {
      shell.complain(e.told());
      code = Exit.USAGE;
    } catch (OutputException e) {
      shell.complain(e.told());
      code = Exit.SYSTEM;
    } catch (Throwable e) {
      shell.complain(Defect.of(e));
      code = Exit.DEFECT;
    }
    shell.flush();
    if (!shell.out().checkError()) {
      return code;
    }
    shell.complain(
        Text.of(
            "ims: de uitvoer kon niet worden geschreven: %s",
            "ims: the output could not be written: %s"),
        shell.refusal());
    return code == Exit.DEFECT ? code : Exit.SYSTEM;
  }

  /** Runs with the streams of the process. */
  private static int runInProcess(String... arguments) {
    boolean closed = "true".equals(System.getProperty(CLOSED));
    OutputStream out = closed ? Guarded.CLOSED : new FileOutputStream(FileDescriptor.out);
    return run(shell(out, new FileOutputStream(FileDescriptor.err)), arguments);
  }

  /**
   * What a process runs in: UTF-8 and line feeds whatever the locale and the system, and no half
   * line or half file when the process ends.
   */
  static Shell shell(OutputStream output, OutputStream errors) {
    Guarded guarded = new Guarded(output);
    PrintStream out =
        new PrintStream(new BufferedOutputStream(guarded), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
    Screen screen = Screen.of(System::getProperty, System::getenv);
    Shell shell = new Shell(System.in, out, err, screen, guarded::failure);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(shell)));
    return shell;
  }

  /** The process ends, perhaps because somebody stopped it: no half line, no half file. */
  private static void end(Shell shell) {
    shell.endLine();
    Part.deleteAll();
  }
}
