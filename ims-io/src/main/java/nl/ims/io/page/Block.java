package nl.ims.io.page;

import com.google.common.collect.ImmutableList;

/** A piece of a document. */
public sealed interface Block permits Block.Title, Block.Line, Block.Space, Block.Aside, Part {

  /**
   * What follows is about.
   *
   * @param rank how much follows
   * @param text what it is about
   * @param remark a remark on it; may be empty
   */
  record Title(Rank rank, String text, String remark) implements Block {

    /** How much a title is that of. */
    public enum Rank {
      /** A page that stands alone. */
      PAGE,
      /** All that is said of one thing, as a dossier. */
      HEADLINE,
      /** A group of lines. */
      LINES
    }
  }

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

  /**
   * What a reader must see before the parts.
   *
   * @param title what it is about
   * @param text what is said before the points
   * @param points the points, which end without a stop
   */
  record Aside(String title, String text, ImmutableList<Sentence> points) implements Block {}
}
