package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import nl.ims.io.Look;

/**
 * What a report says, whatever format it gets.
 *
 * @param blocks its pieces, in order
 */
public record Document(ImmutableList<Block> blocks) {

  /** The document for somebody who reads it on a terminal; it ends with a line feed. */
  public String text(Look look) {
    return TextWriter.of(this, look);
  }

  /** The document in the Markdown of GitHub. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    MarkdownWriter.of(this).forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
