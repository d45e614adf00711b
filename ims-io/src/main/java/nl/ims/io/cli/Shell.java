package nl.ims.io.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.ims.io.internal.Steering;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** What surrounds one call of the command: its streams and its screen. */
final class Shell {

  private static final int PATIENCE_SECONDS = 2;

  /** What the second line of a message is indented by. */
  private static final int HANGING = 2;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Screen screen;
  private final Supplier<Optional<String>> failure;
  private final Manner manner;
  private final ReentrantLock whole;

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
    this(in, out, err, screen, failure, Manner.PLAIN, new ReentrantLock());
  }

  private Shell(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Screen screen,
      Supplier<Optional<String>> failure,
      Manner manner,
      ReentrantLock whole) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.screen = screen;
    this.failure = failure;
    this.manner = manner;
    this.whole = whole;
  }

  /** Why standard output did not take something. */
  String refusal() {
    return failure.get().orElse("it is closed, or full");
  }

  /** The same streams, for a command line that wants to be answered in some manner. */
  Shell in(Manner wanted) {
    return new Shell(in, out, err, screen.with(wanted.colour()), failure, wanted, whole);
  }

  /** The language of messages and of help. */
  Language language() {
    return manner.language();
  }

  /** Whether colour is asked for wherever text goes, into a file too. */
  boolean coloursFiles() {
    return manner.colour().equals(Optional.of(Colour.ALWAYS));
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
        complain(
            Text.of(
                "ims: gestopt binnen een regel van de uitvoer, die niemand leest",
                "ims: stopped within a line of the output, which nobody reads"));
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

  /** Tells a problem, on one line unless somebody looks on. */
  void complain(Problem problem) {
    String place = problem.file() + ":" + problem.line() + ":" + problem.column() + ":";
    String rest = " " + problem.path() + ": " + problem.text().in(language());
    tell(Ink.BOLD, Steering.shown(place), Steering.shown(rest));
  }

  /** Says what is wrong, or why the exit code is what it is; who says it stands before a colon. */
  void complain(Message message) {
    String told = message.in(language());
    int head = told.indexOf(": ") + 1;
    tell(Ink.RED, told.substring(0, head), told.substring(head));
  }

  /** The same of a pattern with its parts. */
  void complain(Text pattern, Object... parts) {
    complain(Message.of(pattern, parts));
  }

  /** Writes one message to standard error; what would steer a terminal is made visible. */
  private void tell(Ink ink, String head, String rest) {
    Screen.Surface look = screen.errors();
    err.print(
        look.terminal()
            ? wrapped(ink, Steering.shown(head), harmless(rest))
            : ink.paint(Steering.shown(head), look.colour()) + harmless(rest) + "\n");
  }

  /** Lines that a message has of its own stay lines. */
  private static String harmless(String lines) {
    return Splitter.on('\n').splitToStream(lines).map(Steering::shown).collect(joining("\n"));
  }

  private String wrapped(Ink ink, String head, String rest) {
    Canvas canvas = new Canvas();
    List<String> lines = Splitter.on('\n').splitToList(rest);
    canvas.paragraph(0, HANGING).add(ink, head.replace(' ', '\u00A0')).add(lines.get(0));
    lines.stream().skip(1).forEach(line -> canvas.line(HANGING, line));
    return canvas.document().text(screen.errors().look(language()));
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
