package nl.ims.io;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.io.syntax.Chunk;
import nl.ims.io.syntax.Limits;

/**
 * One line of JSON Lines, cut and not yet read.
 *
 * <p>Immutable; may be read by any thread.
 */
public final class Line {

  private final String file;
  private final Optional<Chunk> chunk;
  private final long length;
  private final long end;

  Line(String file, Optional<Chunk> chunk, long length, long end) {
    this.file = file;
    this.chunk = chunk;
    this.length = length;
    this.end = end;
  }

  /**
   * Gives the length of the line.
   *
   * @return its bytes, without its end
   */
  public long length() {
    return length;
  }

  /**
   * Gives how far into the input the line reaches.
   *
   * @return the bytes of the input through the end of this line
   */
  public long end() {
    return end;
  }

  /**
   * Reads the line.
   *
   * @return the dossier, or all that is wrong with it
   */
  public ReadLine read() {
    if (chunk.isEmpty()) {
      return new ReadLine(Optional.empty(), DossierReader.empty(file), Optional.empty());
    }
    Document document =
        length > Limits.DOCUMENT_BYTES
            ? Document.tooLarge(file, chunk.get().start(), length)
            : Document.read(file, chunk.get());
    return new ReadLine(
        document.problems().none() ? document.dossier() : Optional.empty(),
        ImmutableList.sortedCopyOf(document.problems().list()),
        document.id().map(id -> new StatedId(id.text(), file, id.location())));
  }
}
