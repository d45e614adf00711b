package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import nl.ims.io.Look;
import nl.ims.model.term.Language;

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

  /** The document as one page of HTML that needs nothing else. */
  public String html(Language language) {
    return HtmlWriterRenderer.of().execute(HtmlWriter.of(this, language));
  }

  /** The pieces of one kind, in order. */
  public <T extends Block> ImmutableList<T> all(Class<T> kind) {
    return blocks.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
