package nl.ims.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.syntax.Chunk;
import nl.ims.io.syntax.DocumentSplitter;
import nl.ims.io.syntax.Limits;

/**
 * JSON Lines, one dossier a line, taken from a stream line by line: an input of any length in
 * constant memory.
 *
 * <pre>{@code
 * JsonLines lines = JsonLines.of("dossiers.jsonl", stream);
 * for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
 *   ReadLine read = line.get().read();
 * }
 * }</pre>
 *
 * <p>A line is cut here and read by {@link Line#read()}, so that several threads can read lines of
 * one input. What a line means, and what is wrong with it, is what {@link DossierReader} says of
 * it. What lines ask of each other is left to the caller: {@link StatedIds} finds an id that stands
 * twice; whether dossiers follow one another in a circle is not looked at.
 *
 * <p>One object is for one thread.
 */
public final class JsonLines {

  private static final int BUFFER = 1 << 16;

  private final String file;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private long before;
  private int position;
  private int limit;
  private boolean afterReturn;

  private byte[] kept = new byte[BUFFER];
  private long start;
  private boolean blank;
  private int number;
  private boolean any;

  private JsonLines(String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /**
   * Begins with an input.
   *
   * @param fileLabel what to call the input in problems: a path, or {@code -} for standard input
   * @param utf8 the bytes: UTF-8, with or without a byte-order mark; read as lines are asked for,
   *     and never closed
   * @return the lines
   */
  public static JsonLines of(String fileLabel, InputStream utf8) {
    Objects.requireNonNull(fileLabel, "fileLabel");
    Objects.requireNonNull(utf8, "utf8");
    return new JsonLines(fileLabel, utf8);
  }

  /**
   * Tells whether the name of an input says that it is JSON Lines.
   *
   * @param fileLabel a path, or what else the input is called
   * @return whether it ends with {@code .jsonl} or {@code .ndjson}, in small letters or capitals
   */
  public static boolean isName(String fileLabel) {
    Objects.requireNonNull(fileLabel, "fileLabel");
    return DocumentSplitter.isNameOfLines(fileLabel);
  }

  /**
   * Takes the next line that is not blank. A line ends with a line feed, a carriage return or both;
   * the last one may end with the input.
   *
   * @return the line; of an input that has none, once, one that reads as that problem; then empty
   * @throws IOException if the stream cannot be read
   */
  public Optional<Line> next() throws IOException {
    while (hasMore()) {
      long length = take();
      if (!blank) {
        any = true;
        return Optional.of(line(length));
      }
    }
    if (any) {
      return Optional.empty();
    }
    any = true;
    return Optional.of(new Line(file, Optional.empty(), 0, before + limit));
  }

  private Line line(long length) {
    byte[] bytes = Arrays.copyOf(kept, (int) Math.min(length, Limits.DOCUMENT_BYTES));
    Chunk chunk = new Chunk(ByteBuffer.wrap(bytes), 0, bytes.length, number, start, true);
    return new Line(file, Optional.of(chunk), length, before + position);
  }

  /** Takes one line and its end, and keeps no more of it than the limit; its length. */
  private long take() throws IOException {
    start = before + position;
    number++;
    blank = true;
    long length = 0;
    do {
      int from = position;
      while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
        blank &= buffer[position] == ' ' || buffer[position] == '\t';
        position++;
      }
      keep(from, length);
      length += position - from;
    } while (position == limit && fill());
    if (position < limit) {
      afterReturn = buffer[position++] == '\r';
    }
    return length;
  }

  private void keep(int from, long length) {
    int room = (int) Math.max(0, Limits.DOCUMENT_BYTES - length);
    int more = Math.min(position - from, room);
    if (more > 0) {
      if (length + more > kept.length) {
        int doubled = Math.max(2 * kept.length, (int) length + more);
        kept = Arrays.copyOf(kept, Math.min(doubled, Limits.DOCUMENT_BYTES));
      }
      System.arraycopy(buffer, from, kept, (int) length, more);
    }
  }

  /** Whether a line begins here; passes a byte-order mark and the rest of an end of line. */
  private boolean hasMore() throws IOException {
    if (before + limit == 0 && !readMark()) {
      return false;
    }
    if (afterReturn && (position < limit || fill())) {
      position += buffer[position] == '\n' ? 1 : 0;
    }
    afterReturn = false;
    return position < limit || fill();
  }

  /** Reads as many bytes as a mark has, and passes them if they are one. */
  private boolean readMark() throws IOException {
    limit = in.readNBytes(buffer, 0, 3);
    boolean mark =
        limit == 3
            && buffer[0] == (byte) 0xEF
            && buffer[1] == (byte) 0xBB
            && buffer[2] == (byte) 0xBF;
    position = mark ? limit : 0;
    return limit > 0;
  }

  private boolean fill() throws IOException {
    before += limit;
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }
}
