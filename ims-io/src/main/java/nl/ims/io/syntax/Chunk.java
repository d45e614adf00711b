package nl.ims.io.syntax;

import java.nio.ByteBuffer;
import nl.ims.io.problem.Location;

/**
 * The bytes of one document within its input.
 *
 * @param input all bytes of the input, or those at hand, backed by an array; not to be changed
 * @param from where in them the document starts
 * @param to the byte after the last one
 * @param firstLine the line of the input on which the document starts, from 1
 * @param before the bytes of the input that went before those at hand
 * @param json whether it has to be JSON, and what YAML allows beyond that is a fault
 */
public record Chunk(ByteBuffer input, int from, int to, int firstLine, long before, boolean json) {

  /** How many bytes the document has. */
  public int length() {
    return to - from;
  }

  /** The bytes of the document alone. */
  public ByteBuffer bytes() {
    return input.duplicate().position(from).limit(to);
  }

  /** Where the document starts. */
  public Location start() {
    return new Location(firstLine, 1);
  }

  /** The place of a character of the document, given all that stands before it. */
  public Location after(CharSequence before) {
    int line = firstLine;
    int lineStart = 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      boolean pair = c == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Location(line, 1 + Character.codePointCount(before, lineStart, before.length()));
  }
}
