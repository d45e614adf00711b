package nl.ims.io.page;

import java.util.ArrayList;
import java.util.List;
import nl.ims.io.internal.Steering;

/**
 * A page of text of a given width, made of paragraphs that wrap between words; a subclass may lay
 * the same paragraphs out in another way.
 *
 * <p>Whatever comes from a dossier passes through here, so this is also where characters that would
 * steer a terminal are made harmless. A no-break space keeps two words on one line and is printed
 * as a space.
 */
public class Canvas {

  private static final char LAST_OF_LATIN_1 = '\u00FF';

  static final char NO_BREAK_SPACE = '\u00A0';
  static final String DOT = "\u00B7 ";

  private final StringBuilder page = new StringBuilder(4096);
  private final Look look;

  public Canvas(Look look) {
    this.look = look;
  }

  /** Draws the name of the whole page. */
  public void headline(String text) {
    title(text);
  }

  /** Draws what a group of paragraphs is about. */
  public final void title(String text) {
    title(text, "");
  }

  /** Draws what a group of paragraphs is about, with a remark; none if that is empty. */
  public void title(String text, String remark) {
    paragraph(0).add(Ink.BOLD, text).add(Ink.FAINT, remark).end();
  }

  /** Begins a paragraph of running text, which stands apart. */
  public Paragraph plain() {
    return paragraph(0);
  }

  /** Draws an item of a list. */
  public void item(int indent, String text) {
    paragraph(indent, indent + 2).add("-").add(Ink.FAINT, text).end();
  }

  /** Ends a group of paragraphs. */
  public void blank() {
    page.append('\n');
  }

  /** Begins a paragraph; its lines after the first are indented by {@code hanging}. */
  public Paragraph paragraph(int indent, int hanging) {
    return new Wrapped(indent, hanging);
  }

  public final Paragraph paragraph(int indent) {
    return paragraph(indent, indent);
  }

  /** A paragraph of one plain text. */
  public void line(int indent, String text) {
    paragraph(indent).add(text).end();
  }

  public String text() {
    return page.toString();
  }

  /**
   * A text with the number of everything in it that would steer a terminal, and each run of white
   * space as one space.
   */
  public static String harmless(String text) {
    return isHarmless(text) ? text : madeHarmless(text);
  }

  /** Whether nothing is to be done, as nearly always: no character is odd, no two spaces meet. */
  private static boolean isHarmless(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = (c > ' ' && c <= '~') || (c > NO_BREAK_SPACE && c <= LAST_OF_LATIN_1);
      if (!word && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  private static String madeHarmless(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String word : words(text)) {
      out.append(out.isEmpty() ? "" : " ").append(word.replace(NO_BREAK_SPACE, ' '));
    }
    return out.toString();
  }

  /** The words of a text, harmless; a no-break space is part of a word. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (breaks(c)) {
        add(words, text.substring(start, i), plain);
        start = i + 1;
        plain = true;
      } else {
        plain &= c > ' ' && c <= '~';
      }
    }
    add(words, text.substring(start), plain);
    return words;
  }

  /** Whether a word ends before a character; none beyond the basic plane is a space. */
  private static boolean breaks(char c) {
    if (c > ' ' && c <= '~') {
      return false; // nearly every one
    }
    return c != NO_BREAK_SPACE && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Adds a word, with what would steer a terminal made visible, unless it is empty. */
  private static void add(List<String> words, String word, boolean plain) {
    if (!word.isEmpty()) {
      words.add(plain ? word : Steering.shown(word));
    }
  }

  /** A paragraph under way; {@link #end()} finishes it. */
  public abstract static class Paragraph {

    public Paragraph add(String text) {
      return add(Ink.PLAIN, text);
    }

    public abstract Paragraph add(Ink ink, String text);

    /**
     * Adds a text after a separating dot, which stays with it, unless the paragraph is still empty.
     */
    public abstract Paragraph dot(Ink ink, String text);

    /**
     * Fills up with spaces, so that what follows stands in a column; the paragraph goes on there.
     */
    public abstract Paragraph to(int target);

    public abstract void end();
  }

  /** A paragraph that wraps between words. */
  private final class Wrapped extends Paragraph {
    private final int hanging;
    private int column;
    private boolean fresh = true;

    private Wrapped(int indent, int hanging) {
      this.hanging = hanging;
      this.column = indent;
      page.append(" ".repeat(indent));
    }

    @Override
    public Paragraph add(Ink ink, String text) {
      for (String word : words(text)) {
        word(ink, word, "");
      }
      return this;
    }

    @Override
    public Paragraph dot(Ink ink, String text) {
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

    @Override
    public Paragraph to(int target) {
      int spaces = Math.max(1, target - column);
      page.append(" ".repeat(spaces));
      column += spaces;
      fresh = true;
      return this;
    }

    @Override
    public void end() {
      page.append('\n');
    }
  }
}
