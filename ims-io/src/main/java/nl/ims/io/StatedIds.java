package nl.ims.io;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.io.syntax.Limits;
import nl.ims.io.syntax.Problems;

/**
 * The ids of one stream of JSON Lines, as far as they are remembered: an id is unique in a stream.
 *
 * <p>Of each id a fingerprint of 64 bits and its line are kept, of the first {@value #MOST}
 * different ids at most: 24 megabytes, however long the stream. Any later line is compared with
 * these, and not with what came after them; {@link #isFull()} says so. That two ids out of a
 * million share a fingerprint, so that a good line is refused, is to be expected once in some
 * thirty million such streams.
 *
 * <p>Lines are given in the order of the stream. One object is for one thread.
 */
public final class StatedIds {

  /** How many different ids are remembered. */
  public static final int MOST = 1 << 20;

  private static final int FEWEST_SLOTS = 1 << 10;

  private final int most;
  private long[] fingerprints = new long[FEWEST_SLOTS];
  private int[] lines = new int[FEWEST_SLOTS];
  private int known;
  private boolean full;

  private StatedIds(int most) {
    this.most = most;
  }

  /**
   * Begins a stream.
   *
   * @return no ids
   */
  public static StatedIds none() {
    return new StatedIds(MOST);
  }

  /** Begins a stream of which only so many ids are remembered. */
  static StatedIds ofAtMost(int most) {
    return new StatedIds(most);
  }

  /**
   * Gives the problems of a line, and remembers its id.
   *
   * @param line the next line of the stream
   * @return its own problems, and one more if an earlier line stated its id; by place
   */
  public ImmutableList<Problem> problems(ReadLine line) {
    Objects.requireNonNull(line, "line");
    Optional<Problem> twice = line.id().flatMap(this::add);
    if (twice.isEmpty() || line.problems().size() > Limits.PROBLEMS) {
      return line.problems();
    }
    return ImmutableList.sortedCopyOf(
        ImmutableList.<Problem>builder().addAll(line.problems()).add(twice.get()).build());
  }

  /**
   * Tells whether an id came that is not remembered.
   *
   * @return true once there were more than {@value #MOST} different ids
   */
  public boolean isFull() {
    return full;
  }

  private Optional<Problem> add(StatedId id) {
    long hash =
        Hashing.farmHashFingerprint64().hashString(id.text(), StandardCharsets.UTF_8).asLong();
    long fingerprint = hash == 0 ? 1 : hash; // a slot that holds 0 is free
    int slot = slot(fingerprint);
    if (fingerprints[slot] == fingerprint) {
      return Optional.of(repeated(id, new Location(lines[slot], 1)));
    }
    if (known == most) {
      full = true;
    } else {
      fingerprints[slot] = fingerprint;
      lines[slot] = id.location().line();
      known++;
      grow();
    }
    return Optional.empty();
  }

  private static Problem repeated(StatedId id, Location before) {
    Problems problem = new Problems(id.file());
    problem.add(id.location(), "dossier", StreamRules.repeated(id.text(), before));
    return problem.list().get(0);
  }

  /** The slot that holds a fingerprint, or the free one that it goes into. */
  private int slot(long fingerprint) {
    int slot = (int) fingerprint & (fingerprints.length - 1);
    while (fingerprints[slot] != 0 && fingerprints[slot] != fingerprint) {
      slot = (slot + 1) & (fingerprints.length - 1);
    }
    return slot;
  }

  /** Keeps half of the slots free. */
  private void grow() {
    if (2 * known <= fingerprints.length) {
      return;
    }
    long[] all = fingerprints;
    int[] theirs = lines;
    fingerprints = new long[2 * all.length];
    lines = new int[2 * all.length];
    for (int i = 0; i < all.length; i++) {
      if (all[i] != 0) {
        int slot = slot(all[i]);
        fingerprints[slot] = all[i];
        lines[slot] = theirs[i];
      }
    }
  }
}
