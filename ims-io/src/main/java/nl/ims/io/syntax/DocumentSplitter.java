package nl.ims.io.syntax;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * Cuts an input into its documents, so that a fault in one leaves the others readable.
 *
 * <p>In YAML a line that starts with {@code ---} or {@code ...} is a mark between documents
 * wherever it stands, even within a quoted string. In JSON Lines each line is a document, and a
 * file called {@code .json} is one.
 */
public final class DocumentSplitter {

  private static final String GOING_ON = "{[:,";

  private final ByteBuffer input;
  private final boolean json;
  private final ImmutableList.Builder<Chunk> chunks = ImmutableList.builder();
  private int lineStart;
  private int lineEnd;
  private int next;
  private int line;

  private DocumentSplitter(ByteBuffer input, boolean json) {
    this.input = input;
    this.json = json;
    this.next = startsWithMark(input) ? 3 : 0;
  }

  /** Whether a name is one of JSON Lines. */
  public static boolean isNameOfLines(String fileLabel) {
    String label = fileLabel.toLowerCase(Locale.ROOT);
    return label.endsWith(".jsonl") || label.endsWith(".ndjson");
  }

  /**
   * Whether the input is JSON Lines: its name says so, or each of its several lines starts as an
   * object does, and the first one does not stop where an object goes on.
   */
  public static boolean isJsonLines(String fileLabel, ByteBuffer input) {
    if (isNameOfLines(fileLabel)) {
      return true;
    }
    DocumentSplitter lines = new DocumentSplitter(input, true);
    int objects = 0;
    while (lines.advance()) {
      if (!lines.isBlank()) {
        if (lines.at(lines.lineStart) != '{' || (objects == 0 && lines.goesOn())) {
          return false;
        }
        objects++;
      }
    }
    return objects > 1;
  }

  /** One document a line, which is JSON; blank lines are none. */
  public static ImmutableList<Chunk> lines(ByteBuffer input) {
    DocumentSplitter lines = new DocumentSplitter(input, true);
    while (lines.advance()) {
      if (!lines.isBlank()) {
        lines.cut(lines.lineStart, lines.lineEnd, lines.line);
      }
    }
    return lines.chunks.build();
  }

  /**
   * The documents of an input that is not JSON Lines: the one of a file whose name says that it is
   * JSON, else those of a YAML stream; what holds only comments is none.
   */
  public static ImmutableList<Chunk> documents(String fileLabel, ByteBuffer input) {
    return fileLabel.toLowerCase(Locale.ROOT).endsWith(".json") ? whole(input) : stream(input);
  }

  /** All lines as one document of JSON; none if there is nothing in them. */
  private static ImmutableList<Chunk> whole(ByteBuffer input) {
    DocumentSplitter lines = new DocumentSplitter(input, true);
    while (lines.chunks.build().isEmpty() && lines.advance()) {
      if (!lines.isBlank()) {
        lines.cut(lines.lineStart, input.limit(), lines.line);
      }
    }
    return lines.chunks.build();
  }

  /** The documents of a YAML stream; what holds only comments is none. */
  public static ImmutableList<Chunk> stream(ByteBuffer input) {
    DocumentSplitter lines = new DocumentSplitter(input, false);
    int start = -1;
    int firstLine = 0;
    boolean content = false;
    while (lines.advance()) {
      boolean begins = lines.isMark('-');
      if (content && begins) {
        lines.cut(start, lines.lineStart, firstLine);
        content = false;
        start = -1;
      }
      if (start < 0) {
        start = lines.lineStart;
        firstLine = lines.line;
      }
      boolean ends = lines.isMark('.');
      if (ends && content) {
        lines.cut(start, lines.lineEnd, firstLine);
      }
      content = !ends && (content || begins || !lines.isProlog());
      start = ends ? -1 : start;
    }
    if (content) {
      lines.cut(start, input.limit(), firstLine);
    }
    return lines.chunks.build();
  }

  private void cut(int from, int to, int firstLine) {
    chunks.add(new Chunk(input, from, to, firstLine, 0, json));
  }

  private boolean advance() {
    if (next >= input.limit()) {
      return false;
    }
    lineStart = next;
    line++;
    lineEnd = lineStart;
    while (lineEnd < input.limit() && at(lineEnd) != '\n' && at(lineEnd) != '\r') {
      lineEnd++;
    }
    boolean pair = at(lineEnd) == '\r' && at(lineEnd + 1) == '\n';
    next = lineEnd + (pair ? 2 : 1);
    return true;
  }

  private boolean isMark(char sign) {
    for (int i = 0; i < 3; i++) {
      if (at(lineStart + i) != sign) {
        return false;
      }
    }
    int after = at(lineStart + 3);
    return lineStart + 3 == lineEnd || after == ' ' || after == '\t';
  }

  private boolean isBlank() {
    return firstVisible() == lineEnd;
  }

  /** Whether the line ends with what stands before a key or a value. */
  private boolean goesOn() {
    int last = lineEnd - 1;
    while (last > lineStart && (at(last) == ' ' || at(last) == '\t')) {
      last--;
    }
    return GOING_ON.indexOf(at(last)) >= 0;
  }

  private boolean isProlog() {
    int visible = firstVisible();
    return visible == lineEnd || at(visible) == '#' || at(lineStart) == '%';
  }

  private int firstVisible() {
    int i = lineStart;
    while (i < lineEnd && (at(i) == ' ' || at(i) == '\t')) {
      i++;
    }
    return i;
  }

  private int at(int index) {
    return index < input.limit() ? input.get(index) : -1;
  }

  private static boolean startsWithMark(ByteBuffer input) {
    return input.limit() >= 3
        && input.get(0) == (byte) 0xEF
        && input.get(1) == (byte) 0xBB
        && input.get(2) == (byte) 0xBF;
  }
}
