package nl.ims.io.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of text of a given width, made of paragraphs that wrap between words.
 *
 * <p>Whatever comes from a dossier passes through here, so this is also where characters that would
 * steer a terminal are made harmless. A no-break space keeps two words on one line and is printed
 * as a space.
 */
final class Canvas {

  /** What is printed instead of a character that has no place in a text. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final String DOT = "\u00B7 ";

  private final StringBuilder page = new StringBuilder(4096);
  private final Look look;

  Canvas(Look look) {
    this.look = look;
  }

  /** Ends a group of paragraphs. */
  void blank() {
    page.append('\n');
  }

  /** Begins a paragraph; its lines after the first are indented by {@code hanging}. */
  Paragraph paragraph(int indent, int hanging) {
    return new Paragraph(indent, hanging);
  }

  Paragraph paragraph(int indent) {
    return new Paragraph(indent, indent);
  }

  /** A paragraph of one plain text. */
  void line(int indent, String text) {
    paragraph(indent).add(text).end();
  }

  String text() {
    return page.toString();
  }

  /**
   * A text with everything in it that would steer a terminal replaced, and each run of white space
   * as one space.
   */
  static String harmless(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String word : words(text)) {
      out.append(out.isEmpty() ? "" : " ").append(word.replace(NO_BREAK_SPACE, ' '));
    }
    return out.toString();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == NO_BREAK_SPACE || !breaks(c)) {
                word.appendCodePoint(steers(c) ? REPLACEMENT : c);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean breaks(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean steers(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      // marks that turn the direction of writing, and so could make a line read as another one
      case Character.FORMAT ->
          (codePoint >= 0x202A && codePoint <= 0x202E)
              || (codePoint >= 0x2066 && codePoint <= 0x2069);
      default -> false;
    };
  }

  /** A paragraph under way; {@link #end()} finishes it. */
  final class Paragraph {
    private final int hanging;
    private int column;
    private boolean fresh = true;

    private Paragraph(int indent, int hanging) {
      this.hanging = hanging;
      this.column = indent;
      page.append(" ".repeat(indent));
    }

    Paragraph add(String text) {
      return add(Ink.PLAIN, text);
    }

    Paragraph add(Ink ink, String text) {
      for (String word : words(text)) {
        word(ink, word, "");
      }
      return this;
    }

    /**
     * Adds a text after a separating dot, which stays with it, unless the paragraph is still empty.
     */
    Paragraph dot(Ink ink, String text) {
      String before = fresh ? "" : DOT;
      for (String word : words(text)) {
        word(ink, word, before);
        before = "";
      }
      return this;
    }

    private void word(Ink ink, String word, String before) {
      int length = before.length() + word.codePointCount(0, word.length());
      if (!fresh && column + 1 + length > look.width()) {
        page.append('\n').append(" ".repeat(hanging));
        column = hanging;
      } else if (!fresh) {
        page.append(' ');
        column++;
      }
      page.append(before).append(ink.paint(word.replace(NO_BREAK_SPACE, ' '), look.colour()));
      column += length;
      fresh = false;
    }

    /**
     * Fills up with spaces, so that what follows stands in a column; the paragraph goes on there.
     */
    Paragraph to(int target) {
      int spaces = Math.max(1, target - column);
      page.append(" ".repeat(spaces));
      column += spaces;
      fresh = true;
      return this;
    }

    void end() {
      page.append('\n');
    }
  }
}
