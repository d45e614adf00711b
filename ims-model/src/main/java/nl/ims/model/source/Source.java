package nl.ims.model.source;

import nl.ims.model.term.Text;

/**
 * What a citation rests on: an official {@link Paper}, or an {@link OtherSource}, such as a
 * handbook, a page on the web or a foreign statute. Its text ({@code toString}) is what it is
 * called where it is cited.
 */
public sealed interface Source permits Paper, OtherSource {
  /**
   * Gives what tells it from others.
   *
   * @return the canonical id of a paper, the title of another source
   */
  String id();

  /**
   * Says what kind of source it is.
   *
   * @return the kind in both languages
   */
  Text label();
}
