package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a document as Markdown in the flavour of GitHub: titles in bold, all else as items of
 * lists, nested as they were indented.
 *
 * <p>A text stays text, whatever it holds: what means something in Markdown is escaped. A mention,
 * the number of an issue, the hash of a commit and an address become links, and a name between
 * colons a picture, although they are escaped; so a character without width stands in each of them.
 */
public final class MarkdownWriter {

  /** How much deeper a line stands that belongs to the one before. */
  private static final int LEVEL = 4;

  private static final String DOT = " \u00B7 ";

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
  public record Piece(String text, boolean title) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder item = new StringBuilder();
  private int outermost = Integer.MAX_VALUE;

  private MarkdownWriter() {}

  /** The pieces of a document, in order. */
  public static ImmutableList<Piece> of(Document document) {
    MarkdownWriter writer = new MarkdownWriter();
    document.blocks().forEach(writer::write);
    writer.endItem();
    return ImmutableList.copyOf(writer.pieces);
  }

  /** A text that stays one line of text wherever it stands. */
  public static String escaped(String text) {
    List<String> escaped = new ArrayList<>();
    for (String word : Harmless.words(text)) {
      for (String part : word.split(String.valueOf(Harmless.NO_BREAK_SPACE), -1)) {
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

  /** Writes a block; no space, for a blank line would set the items of a list apart. */
  private void write(Block block) {
    if (block instanceof Block.Title title) {
      apart(title(title) + "\n\n", true);
    } else if (block instanceof Block.Line line) {
      if (line.kind() == Block.Line.Kind.RUNNING) {
        apart(words(line.spans()) + "\n", false);
      } else {
        listed(line);
      }
    }
  }

  private static String title(Block.Title title) {
    String text = escaped(title.text());
    return title.headline()
        ? "### " + text
        : ("**" + text + "** " + escaped(title.remark())).strip();
  }

  /** A piece that stands apart from what is before it. */
  private void apart(String text, boolean title) {
    endItem();
    boolean follows = !pieces.isEmpty() && pieces.get(pieces.size() - 1).title();
    pieces.add(new Piece(follows ? text : "\n" + text, title));
    outermost = Integer.MAX_VALUE;
  }

  /** A line of a list; one that is no deeper than the first begins a new piece. */
  private void listed(Block.Line line) {
    if (line.indent() <= outermost) {
      endItem();
      outermost = line.indent();
    }
    item.append("  ".repeat((line.indent() - outermost) / LEVEL)).append("- ");
    item.append(words(line.spans())).append('\n');
  }

  private void endItem() {
    if (!item.isEmpty()) {
      pieces.add(new Piece(item.toString(), false));
      item.setLength(0);
    }
  }

  /** The words of a line; where there would be a column, a colon stands between them. */
  private static String words(ImmutableList<Span> spans) {
    StringBuilder line = new StringBuilder();
    String between = "";
    for (Span span : spans) {
      if (span instanceof Span.Words words) {
        String text = escaped(words.text());
        String mark = words.ink() == Ink.PLAIN || words.ink() == Ink.FAINT ? "" : "**";
        between = words.dotted() && !between.isEmpty() ? DOT : between;
        if (!text.isEmpty()) {
          line.append(between).append(mark).append(text).append(mark);
          between = " ";
        }
      } else {
        between = between.isEmpty() ? "" : ": ";
      }
    }
    return line.toString();
  }
}
