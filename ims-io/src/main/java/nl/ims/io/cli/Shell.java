package nl.ims.io.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.ims.io.internal.Steering;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import org.jspecify.annotations.Nullable;

/** What surrounds one call of the command: its streams and its screen. */
final class Shell {

  private static final int PATIENCE_SECONDS = 2;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Screen screen;
  private volatile Language language = Language.EN;
  private final Supplier<Optional<String>> failure;
  private final ReentrantLock whole = new ReentrantLock();

  /** Streams of somebody else, of which nobody tells why they take nothing. */
  Shell(InputStream in, PrintStream out, PrintStream err, Screen screen) {
    this(in, out, err, screen, Optional::empty);
  }

  Shell(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Screen screen,
      Supplier<Optional<String>> failure) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.screen = screen;
    this.failure = failure;
  }

  /** Why standard output did not take something. */
  String refusal() {
    return failure.get().orElse("it is closed, or full");
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

  /** Tells problems in this language from now on. */
  void speak(Language wished) {
    language = wished;
  }

  /** Held while a line is written that must not be cut. */
  Lock whole() {
    return whole;
  }

  /** Writes something. */
  interface Writing {
    void write() throws IOException;
  }

  /** Writes something that must not be cut. */
  void writeWhole(Writing writing) throws IOException {
    whole.lock();
    try {
      writing.write();
    } finally {
      whole.unlock();
    }
  }

  /**
   * Lets the line that is being written end before the process does, and no other begin; but does
   * not wait for somebody who reads no more.
   */
  void endLine() {
    try {
      if (!whole.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        complain("ims: stopped within a line of the output, which nobody reads");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The version of this library, as its jar names it. */
  static String version() {
    String packaged = Shell.class.getPackage().getImplementationVersion();
    return packaged == null ? "(not packaged)" : packaged;
  }

  /** Tells a problem on one line. */
  void complain(Problem problem) {
    complain(Steering.shown(problem.in(language)));
  }

  /** Writes one message to standard error; what would steer a terminal is made visible. */
  void complain(@Nullable String message) {
    err.print(Steering.shown(String.valueOf(message)) + "\n");
  }

  /** Lets go of what was written. */
  void flush() {
    out.flush();
    err.flush();
  }

  /** Writes to standard error without ending the line. */
  void show(String progress) {
    err.print(progress);
    err.flush();
  }
}
