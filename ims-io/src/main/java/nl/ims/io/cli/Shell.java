package nl.ims.io.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Look;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** What surrounds one call of the command: its streams and its screen. */
final class Shell {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int PATIENCE_SECONDS = 2;

  /** What the second line of a message is indented by. */
  private static final int HANGING = 2;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Screen screen;
  private final Manner manner;
  private final ReentrantLock whole;

  Shell(InputStream in, PrintStream out, PrintStream err, Screen screen) {
    this(in, out, err, screen, Manner.PLAIN, new ReentrantLock());
  }

  private Shell(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Screen screen,
      Manner manner,
      ReentrantLock whole) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.screen = screen;
    this.manner = manner;
    this.whole = whole;
  }

  /** The same streams, for a command line that wants to be answered in some manner. */
  Shell in(Manner wanted) {
    return new Shell(in, out, err, screen.with(wanted.colour()), wanted, whole);
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
    tell(Ink.BOLD, oneLine(place), oneLine(rest));
  }

  private static String oneLine(String text) {
    return text.replace('\n', REPLACEMENT);
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

  /** Writes one message to standard error; a character that would steer a terminal is replaced. */
  private void tell(Ink ink, String head, String rest) {
    Screen.Surface look = screen.errors();
    String first = ink.paint(harmless(head), look.colour());
    err.print(
        look.terminal()
            ? wrapped(ink, harmless(head), harmless(rest))
            : first + harmless(rest) + "\n");
  }

  private String wrapped(Ink ink, String head, String rest) {
    Screen.Surface look = screen.errors();
    Canvas canvas = new Canvas(new Look(look.colour(), look.width()));
    List<String> lines = Splitter.on('\n').splitToList(rest);
    canvas.paragraph(0, HANGING).add(ink, head.replace(' ', '\u00A0')).add(lines.get(0)).end();
    lines.stream().skip(1).forEach(line -> canvas.line(HANGING, line));
    return canvas.text();
  }

  private static String harmless(String text) {
    StringBuilder harmless = new StringBuilder();
    text.codePoints()
        .map(c -> c != '\n' && Character.isISOControl(c) ? REPLACEMENT : c)
        .forEach(harmless::appendCodePoint);
    return harmless.toString();
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
