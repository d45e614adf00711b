package nl.ims.io;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is kept of a text that nobody reads whole: a digest, the number of its lines, and marks by
 * which the first line that differs is found. An empty text has none.
 *
 * <p>A mark is a few bits of the digest of all lines up to this one. From the first line that
 * differs on, every mark is as good as drawn by lot, so the first mark that differs stands at that
 * line or shortly below it. In a text of up to {@value #EXACT} lines a mark has six bits, one
 * character for each line, and stands at the line itself 63 times of 64; in a longer one it has one
 * bit, six lines share a character, and the line is this one or one of the five above it 63 times
 * of 64.
 *
 * @param digest the digest of all lines, in sixteen hexadecimal digits
 * @param lines how many lines there are, of which the last may lack its line end
 * @param marks the marks of the lines, six bits a character
 */
record Fingerprint(String digest, int lines, String marks) {

  /** Up to how many lines each has a character to itself. */
  static final int EXACT = 500;

  private static final int BITS = 6;
  private static final String CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  static Fingerprint of(String text) {
    ImmutableList<String> lines = lines(text);
    return of(lines, lines.size() <= EXACT ? 1 : BITS);
  }

  /** The lines of a text, each with its line end. */
  static ImmutableList<String> lines(String text) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start) + 1;
      end = end == 0 ? text.length() : end;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines.build();
  }

  /** The inverse of {@link #toString}. */
  static Fingerprint parse(String text) {
    List<String> parts = Splitter.on(' ').splitToList(text);
    return new Fingerprint(parts.get(0), Integer.parseInt(parts.get(1)), parts.get(2));
  }

  /** The number of lines above the one that was found among which it may be, too. */
  int doubt() {
    return linesInCharacter() - 1;
  }

  /** The number of the first line of another text, from 1, that this one has not. */
  int firstDifference(String text) {
    ImmutableList<String> others = lines(text);
    int shared = Math.min(lines, others.size());
    Fingerprint other = of(others, linesInCharacter());
    for (int line = 0; line < shared; line++) {
      if (mark(line) != other.mark(line)) {
        return line + 1;
      }
    }
    return lines == others.size() ? lines : shared + 1;
  }

  private static Fingerprint of(ImmutableList<String> lines, int linesInCharacter) {
    StringBuilder marks = new StringBuilder();
    int bits = BITS / linesInCharacter;
    byte[] sum = new byte[0];
    int character = 0;
    for (int line = 0; line < lines.size(); line++) {
      Hasher hasher = Hashing.sha256().newHasher().putBytes(sum);
      sum = hasher.putString(lines.get(line), StandardCharsets.UTF_8).hash().asBytes();
      character = (character << bits) | (sum[sum.length - 1] & ((1 << bits) - 1));
      boolean last = line + 1 == lines.size();
      int missing = linesInCharacter - 1 - (line % linesInCharacter);
      if (last || missing == 0) {
        marks.append(CHARACTERS.charAt(character << (missing * bits)));
        character = 0;
      }
    }
    return new Fingerprint(hexadecimal(sum), lines.size(), marks.toString());
  }

  private static String hexadecimal(byte[] sum) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < Math.min(sum.length, Long.BYTES); i++) {
      digits.append(Strings.padStart(Integer.toHexString(Byte.toUnsignedInt(sum[i])), 2, '0'));
    }
    return digits.toString();
  }

  private int mark(int line) {
    int bits = BITS / linesInCharacter();
    int character = CHARACTERS.indexOf(marks.charAt(line / linesInCharacter()));
    int below = linesInCharacter() - 1 - (line % linesInCharacter());
    return (character >> (below * bits)) & ((1 << bits) - 1);
  }

  private int linesInCharacter() {
    return marks.length() == lines ? 1 : BITS;
  }

  @Override
  public String toString() {
    return digest + " " + lines + " " + marks;
  }
}
