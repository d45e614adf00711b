package nl.ims.io.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.ims.io.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One call of the command: its streams, its screen, and what happens when something goes wrong. */
final class Shell {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int PATIENCE_SECONDS = 2;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Screen screen;
  private final ReentrantLock whole = new ReentrantLock();

  Shell(InputStream in, PrintStream out, PrintStream err, Screen screen) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.screen = screen;
  }

  /**
   * Runs with the streams of the process: UTF-8 and line feeds whatever the locale and the system.
   */
  static int runInProcess(String[] arguments) {
    Guarded guarded = new Guarded(new FileOutputStream(FileDescriptor.out));
    PrintStream out =
        new PrintStream(new BufferedOutputStream(guarded), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Screen screen = Screen.of(System::getProperty, System::getenv);
    Shell shell = new Shell(System.in, out, err, screen);
    Runtime.getRuntime().addShutdownHook(new Thread(shell::endLine));
    int code = shell.run(arguments);
    return guarded.failure().map(reason -> complainOfOutput(err, reason)).orElse(code);
  }

  private static int complainOfOutput(PrintStream err, String reason) {
    err.print("ims: the output could not be written: " + reason + "\n");
    return Exit.DEFECT;
  }

  /** Runs one command line; nothing is thrown, whatever happens. */
  int run(String... arguments) {
    int code;
    try {
      code = Commands.run(this, arguments);
    } catch (UsageException e) {
      complain(e.getMessage());
      code = Exit.USAGE;
    } catch (OutputException e) {
      complain(e.getMessage());
      code = Exit.DEFECT;
    } catch (Throwable e) {
      complain(Defect.of(e));
      code = Exit.DEFECT;
    }
    out.flush();
    err.flush();
    return code;
  }

  InputStream in() {
    return in;
  }

  /** Standard output; it never throws. */
  PrintStream out() {
    return out;
  }

  Screen screen() {
    return screen;
  }

  /** Held while a line is written that must not be cut. */
  Lock whole() {
    return whole;
  }

  /**
   * Lets the line that is being written end before the process does, and no other begin; but does
   * not wait for somebody who reads no more.
   */
  private void endLine() {
    try {
      if (!whole.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        complain("ims: stopped within a line of the output, which nobody reads");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells a problem on one line. */
  void complain(Problem problem) {
    complain(problem.toString().replace('\n', REPLACEMENT));
  }

  /** Writes one message to standard error; a character that would steer a terminal is replaced. */
  void complain(@Nullable String message) {
    StringBuilder harmless = new StringBuilder();
    String.valueOf(message)
        .codePoints()
        .map(c -> c != '\n' && Character.isISOControl(c) ? REPLACEMENT : c)
        .forEach(harmless::appendCodePoint);
    err.print(harmless.append('\n'));
  }

  /** Writes to standard error without ending the line. */
  void show(String progress) {
    err.print(progress);
    err.flush();
  }

  /** The process's output, which remembers why it did not take something. */
  static final class Guarded extends OutputStream {
    private static final String READER_GONE = "Broken pipe";

    private final OutputStream out;
    private @Nullable String failure;

    Guarded(OutputStream out) {
      this.out = out;
    }

    /** Why something was lost; empty also if the reader has only seen enough. */
    Optional<String> failure() {
      return Optional.ofNullable(failure).filter(reason -> !reason.contains(READER_GONE));
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    /** Takes nothing more once something was lost: nobody is there to read the rest. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (failure != null) {
        return;
      }
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = String.valueOf(e.getMessage());
        throw e;
      }
    }
  }
}
