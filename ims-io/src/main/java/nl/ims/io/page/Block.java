package nl.ims.io.page;

import com.google.common.collect.ImmutableList;

/** A piece of a document. */
public sealed interface Block {

  /**
   * What a group of lines is about.
   *
   * @param headline whether it is the name of the whole page
   * @param text what they are about
   * @param remark a remark on it; may be empty
   */
  record Title(boolean headline, String text, String remark) implements Block {}

  /**
   * A line, which goes on below itself where a page is narrow.
   *
   * @param kind how it stands among others
   * @param indent the column in which it begins
   * @param hanging the column in which it goes on
   * @param spans what it says
   */
  record Line(Kind kind, int indent, int hanging, ImmutableList<Span> spans) implements Block {

    /** How a line stands among others. */
    public enum Kind {
      /** One of a list, below the last one that begins further to the left. */
      LISTED,
      /** The same, with a mark before it. */
      MARKED,
      /** Running text, which stands apart. */
      RUNNING
    }
  }

  /** The end of a group of lines. */
  record Space() implements Block {}
}
