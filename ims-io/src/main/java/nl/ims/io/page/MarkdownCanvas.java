package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a page as Markdown in the flavour of GitHub: titles in bold, all else as items
 * of lists, nested as they were indented.
 *
 * <p>A text stays text, whatever it holds: what means something in Markdown is escaped. A mention,
 * the number of an issue, the hash of a commit and an address become links, and a name between
 * colons a picture, although they are escaped; so a character without width stands in each of them.
 */
public final class MarkdownCanvas extends Canvas {

  /** How much deeper a paragraph stands that belongs to the one before. */
  private static final int LEVEL = 4;

  /** What was found, and a character without width. */
  private static final String BROKEN = "$0\u200B";

  /** The name of a picture, with a letter or one of few without. */
  private static final String PICTURE =
      "(?:100|1234|\\\\?[+-]1|[\\\\0-9_+-]*+[A-Za-z][\\\\A-Za-z0-9_+-]*+)";

  /** What becomes a link or a picture by itself; the character goes behind. */
  private static final Pattern LINKING =
      Pattern.compile("@|#|(?i:www)(?=\\.)|(?i:\\bgh-)(?=[0-9])|:(?=//)|:(?=" + PICTURE + ":)");

  /** The hash of a commit, or the beginning of one: letters and digits, as no word has them. */
  private static final Pattern HASH =
      Pattern.compile(
          "\\b(?:(?=[0-9]*+[a-f])(?=[a-f]*+[0-9])[0-9a-f]{7,}+|(?i:[0-9a-f]{40,}+))\\b");

  /** So many digits in a row are no hash yet. */
  private static final Pattern NO_HASH = Pattern.compile("[0-9A-Fa-f]{6}(?=.)");

  /**
   * A part of the page that is left out as a whole, if it is left out.
   *
   * @param text the part, which ends with a line feed
   * @param title whether it only says what comes
   */
  public record Block(String text, boolean title) {}

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int outermost = Integer.MAX_VALUE;

  public MarkdownCanvas() {
    super(Look.PLAIN);
  }

  /** A text that stays one line of text wherever it stands. */
  public static String escaped(String text) {
    List<String> escaped = new ArrayList<>();
    for (String word : words(text)) {
      for (String part : word.split(String.valueOf(NO_BREAK_SPACE), -1)) {
        escaped.add(unlinked(DraftMarkdown.escaped(part)));
      }
    }
    return String.join(" ", escaped).strip();
  }

  /** A text that is escaped already, in which nothing becomes a link by itself. */
  static String unlinked(String escaped) {
    return HASH.matcher(LINKING.matcher(escaped).replaceAll(BROKEN))
        .replaceAll(hash -> NO_HASH.matcher(hash.group()).replaceAll(BROKEN));
  }

  /** What was drawn, in order. */
  public ImmutableList<Block> blocks() {
    endItem();
    return ImmutableList.copyOf(blocks);
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    blocks().forEach(each -> text.append(each.text()));
    return text.toString();
  }

  @Override
  public void headline(String text) {
    block("### " + escaped(text) + "\n\n", true);
  }

  @Override
  public void title(String text, String remark) {
    block(("**" + escaped(text) + "** " + escaped(remark)).strip() + "\n\n", true);
  }

  @Override
  public void item(int indent, String text) {
    paragraph(indent).add(text).end();
  }

  /** Nothing: a blank line would set the items of a list apart. */
  @Override
  public void blank() {}

  @Override
  public Paragraph plain() {
    return new Line("", false);
  }

  @Override
  public Paragraph paragraph(int indent, int hanging) {
    if (indent <= outermost) {
      endItem();
      outermost = indent;
    }
    return new Line("  ".repeat((indent - outermost) / LEVEL) + "- ", true);
  }

  /** A block that stands apart from what is before it. */
  private void block(String text, boolean title) {
    endItem();
    boolean apart = !blocks.isEmpty() && blocks.get(blocks.size() - 1).title();
    blocks.add(new Block(apart ? text : "\n" + text, title));
    outermost = Integer.MAX_VALUE;
  }

  private void endItem() {
    if (!block.isEmpty()) {
      blocks.add(new Block(block.toString(), false));
      block.setLength(0);
    }
  }

  /** A paragraph on one line. */
  private final class Line extends Paragraph {
    private final StringBuilder line;
    private final boolean item;
    private String before = "";

    private Line(String opening, boolean item) {
      this.line = new StringBuilder(opening);
      this.item = item;
    }

    @Override
    public Paragraph add(Ink ink, String text) {
      String words = escaped(text);
      if (!words.isEmpty()) {
        String mark = ink == Ink.PLAIN || ink == Ink.FAINT ? "" : "**";
        line.append(before).append(mark).append(words).append(mark);
        before = " ";
      }
      return this;
    }

    @Override
    public Paragraph dot(Ink ink, String text) {
      before = before.isEmpty() ? "" : " " + DOT;
      return add(ink, text);
    }

    /** There are no columns; a colon stands between what two of them would hold. */
    @Override
    public Paragraph to(int target) {
      before = before.isEmpty() ? "" : ": ";
      return this;
    }

    @Override
    public void end() {
      line.append('\n');
      if (item) {
        block.append(line);
      } else {
        MarkdownCanvas.this.block(line.toString(), false);
      }
    }
  }
}
