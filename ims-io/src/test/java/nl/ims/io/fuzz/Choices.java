package nl.ims.io.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes taken as choices, one after the other. When they are used up, every choice is the first
 * one, so that each input, however short, means something.
 */
final class Choices {

  private static final int ODD = 1;
  private static final int BYTE = 0xFF;

  private final byte[] data;
  private int next;

  private Choices(byte[] data, int next) {
    this.data = data;
    this.next = next;
  }

  /** The choices of an input, after the byte that says how to take it. */
  static Choices of(byte[] data) {
    return new Choices(data, 1);
  }

  /** Whether an input says that it is made of choices. */
  static boolean areIn(byte[] data) {
    return data.length > 0 && (data[0] & ODD) == ODD;
  }

  /** What an input says as it is, after the byte that says how to take it. */
  static byte[] raw(byte[] data) {
    return Arrays.copyOfRange(data, Math.min(1, data.length), data.length);
  }

  /** Whether there are choices left. */
  boolean hasMore() {
    return next < data.length;
  }

  /** A number from 0 and below a bound, which is at most 65536. */
  int below(int bound) {
    int chosen = one();
    return (bound > BYTE + 1 ? chosen << 8 | one() : chosen) % Math.max(1, bound);
  }

  /** One of some values. */
  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  /** A text of a few bytes. */
  String text() {
    int length = Math.min(below(24), data.length - Math.min(next, data.length));
    String text = new String(data, Math.min(next, data.length), length, StandardCharsets.UTF_8);
    next += length;
    return text;
  }

  private int one() {
    return hasMore() ? data[next++] & BYTE : 0;
  }
}
