package nl.ims.io.page;

/** A piece of a line. */
public sealed interface Span permits Span.Words, Span.Tab, Sentence {

  /**
   * Words in one ink.
   *
   * @param dotted whether a dot sets them apart from what is before them in the line
   * @param ink how they look
   * @param text the words, as they came
   */
  record Words(boolean dotted, Ink ink, String text) implements Span {}

  /**
   * What follows stands in a column, where there are columns.
   *
   * @param column the column, in characters from the edge of the page
   */
  record Tab(int column) implements Span {}
}
