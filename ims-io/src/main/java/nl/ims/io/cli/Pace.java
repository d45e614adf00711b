package nl.ims.io.cli;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Shows on standard error how far and how fast a long stream of dossiers is, while somebody looks
 * on, and takes it away at the end.
 *
 * <p>The one place that reads a clock; nothing of it reaches the output.
 */
final class Pace {

  private static final long SECOND = 1_000_000_000;

  /** So long what was shown stays. */
  private static final long STAYS = SECOND / 5;

  /** Goes to the start of the line and clears it. */
  private static final String CLEAR = "\r\u001b[K";

  private final Shell shell;
  private final boolean watched;
  private final OptionalLong size;
  private final LongSupplier clock;
  private final long began;
  private long shown;
  private boolean visible;
  private long done;

  private Pace(Shell shell, OptionalLong size, LongSupplier clock) {
    this.shell = shell;
    this.watched = shell.screen().progress();
    this.size = size;
    this.clock = clock;
    this.began = watched ? clock.getAsLong() : 0;
    this.shown = began;
  }

  /**
   * Begins to count.
   *
   * @param size the bytes of all inputs; empty if they are not known
   */
  static Pace of(Shell shell, OptionalLong size) {
    return new Pace(shell, size, System::nanoTime);
  }

  /** Begins to count by another clock, of nanoseconds. */
  static Pace by(LongSupplier clock, Shell shell, OptionalLong size) {
    return new Pace(shell, size, clock);
  }

  /**
   * One more line is done.
   *
   * @param bytes the bytes of all inputs that are done
   */
  void step(long bytes) {
    done++;
    if (watched) {
      long now = clock.getAsLong();
      if (now - shown >= STAYS) {
        shown = now;
        visible = true;
        shell.show(CLEAR + "ims: " + told(now - began, bytes));
      }
    }
  }

  /** Makes room for a message, or for what comes after the work. */
  void clear() {
    if (visible) {
      visible = false;
      shell.show(CLEAR);
    }
  }

  private String told(long nanos, long bytes) {
    String many = done == 1 ? " dossier, " : " dossiers, ";
    String rate = done + many + Math.round(done * (double) SECOND / nanos) + " a second";
    if (size.isEmpty() || bytes <= 0 || bytes > size.getAsLong()) {
      return rate;
    }
    double share = (double) bytes / size.getAsLong();
    long left = Math.round(nanos * (1 - share) / share / SECOND);
    return rate + ", " + (long) (100 * share) + "%, " + time(left) + " left";
  }

  private static String time(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    long minutes = seconds / 60;
    return minutes < 60
        ? minutes + " min " + seconds % 60 + " s"
        : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
