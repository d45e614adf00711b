package nl.ims.rules.condition;

import com.google.common.primitives.Ints;
import java.util.Collection;
import java.util.function.IntPredicate;
import nl.ims.model.term.Internal;

/**
 * Enum constants as bits: the one place where the order of constants becomes a number. Such numbers
 * live within one run and are never stored.
 */
@SuppressWarnings("EnumOrdinal")
@Internal
public final class Bits {
  private Bits() {}

  /**
   * Gives the code of a constant.
   *
   * @param constant the constant
   * @return its place among the constants, from 0
   */
  public static int code(Enum<?> constant) {
    return constant.ordinal();
  }

  /**
   * {@return the bit of a constant}
   *
   * @param constant the constant, one of the first 62
   */
  public static long bit(Enum<?> constant) {
    return 1L << constant.ordinal();
  }

  /**
   * Gives the sum of the bits of some constants.
   *
   * @param constants the constants, of the first 31
   * @return the mask; 0 if there are none
   */
  public static int mask(Collection<? extends Enum<?>> constants) {
    int mask = 0;
    for (Enum<?> constant : constants) {
      mask |= 1 << constant.ordinal();
    }
    return mask;
  }

  /** The codes that serve, of the first so many, as a mask. */
  static long those(int size, IntPredicate serves) {
    long mask = 0;
    for (int code = 0; code < size; code++) {
      mask |= serves.test(code) ? 1L << code : 0;
    }
    return mask;
  }

  /** A number to which something is added, as near as there is one; absent where it is absent. */
  static int moved(int code, int by) {
    return code == Question.ABSENT
        ? code
        : Math.max(Question.ABSENT + 1, Ints.saturatedCast((long) code + by));
  }
}
