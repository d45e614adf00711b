package nl.ims.rules.compiled;

import com.google.common.math.IntMath;
import java.util.Objects;
import nl.ims.model.term.Internal;
import nl.ims.rules.logic.Truth;

/**
 * Conditions on answers as masks: what each admits is a set of codes, one bit a code, so that to
 * read one is a shift and an AND. Immutable and safe to share between threads.
 *
 * <p>The loops check nothing: the codes of a dossier are those of the vocabulary that the places
 * are of, each from 0 through 63, or {@link #ABSENT}.
 */
@Internal
public final class Leaves {
  /** The code of an answer that is not stated: below all codes, which count from 0. */
  public static final int ABSENT = Integer.MIN_VALUE;

  /** No condition. */
  public static final Leaves NONE = new Leaves(new int[0], new long[0]);

  private static final int TRUTHS = Truth.values().length;
  private static final int OPEN = 2;

  private final int[] places;
  private final long[] admitted;

  /**
   * Lays conditions side by side.
   *
   * @param places where each finds its answer among the codes of a dossier
   * @param admitted what each admits, as many as there are places: bit n is the answer with code n,
   *     from 0 through 63
   * @throws IllegalArgumentException if there are not as many of the one as of the other
   */
  public Leaves(int[] places, long[] admitted) {
    Objects.requireNonNull(places, "places");
    Objects.requireNonNull(admitted, "admitted");
    if (places.length != admitted.length) {
      throw new IllegalArgumentException(
          "there are %s places and %s masks; give each place one mask"
              .formatted(places.length, admitted.length));
    }
    this.places = places.clone();
    this.admitted = admitted.clone();
  }

  /**
   * Reads them together, where one of them may settle the whole.
   *
   * @param codes the codes of a dossier
   * @param settling what settles: {@link Truth#FALSE} where all must hold, {@link Truth#TRUE} where
   *     one suffices; never unknown
   * @return what settles if one of them is that; otherwise unknown if one is open; otherwise the
   *     opposite
   */
  public Truth truth(int[] codes, Truth settling) {
    int settles = settling == Truth.TRUE ? 1 : 0;
    boolean open = false;
    for (int i = 0; i < places.length; i++) {
      int code = codes[places[i]];
      if (code == ABSENT) {
        open = true;
      } else if ((admitted[i] >>> code & 1) == settles) {
        return settling;
      }
    }
    return open ? Truth.UNKNOWN : settling.not();
  }

  /**
   * {@return how many patterns there are: a power of three}
   *
   * @throws ArithmeticException if there are more than 19 conditions, for which a number is too
   *     small
   */
  public int patterns() {
    return IntMath.checkedPow(TRUTHS, places.length);
  }

  /**
   * {@return which of them hold, fail or are open, as one number from 0: a digit each, in the base
   * of the truths; of at most 19 conditions}
   *
   * @param codes the codes of a dossier
   */
  public int pattern(int[] codes) {
    int pattern = 0;
    for (int i = 0; i < places.length; i++) {
      int code = codes[places[i]];
      int digit = code == ABSENT ? OPEN : (int) (admitted[i] >>> code & 1);
      pattern = pattern * TRUTHS + digit;
    }
    return pattern;
  }
}
