package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a document as Markdown in the flavour of GitHub: titles of lines in bold, lines as items
 * of lists, nested as they were indented, and parts in prose as they are.
 *
 * <p>A text stays text, whatever it holds: what means something in Markdown is escaped. A mention,
 * the number of an issue, the hash of a commit and an address become links, and a name between
 * colons a picture, although they are escaped; so a character without width stands in each of them.
 */
public final class MarkdownWriter {

  /** How much deeper a line stands that belongs to the one before. */
  private static final int LEVEL = 4;

  private static final String DOT = " \u00B7 ";

  /** What means something somewhere in CommonMark, or in the tables of GitHub. */
  private static final String SPECIAL = "\\`*_{}[]<>#|~&$";

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
  private long written;

  private MarkdownWriter() {}

  /** The pieces of a document, in order. */
  public static ImmutableList<Piece> of(Document document) {
    return of(document, Integer.MAX_VALUE);
  }

  /**
   * The pieces of a document, in order, for a page on which not all of them may have room.
   *
   * @param document the document
   * @param enough after so many UTF-16 units no more is written
   * @return all pieces; else those from the first on that are longer than that together
   */
  public static ImmutableList<Piece> of(Document document, int enough) {
    MarkdownWriter writer = new MarkdownWriter();
    for (Block block : document.blocks()) {
      writer.write(block);
      if (writer.written > enough) {
        return ImmutableList.copyOf(writer.pieces);
      }
    }
    writer.endItem();
    return ImmutableList.copyOf(writer.pieces);
  }

  /** A text that stays one line of text wherever it stands, and does not become a link either. */
  public static String escaped(String text) {
    String unmarked = unmarked(Harmless.text(text).strip());
    return HASH.matcher(LINKING.matcher(unmarked).replaceAll(BROKEN))
        .replaceAll(hash -> NO_HASH.matcher(hash.group()).replaceAll(BROKEN));
  }

  /** A text that means nothing in Markdown. */
  static String unmarked(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    Start start = Start.BLANK;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean atStart = start == Start.BLANK && "+-=".indexOf(character) >= 0;
      boolean numbers = start != Start.WORDS && i > 0 && (character == '.' || character == ')');
      if (SPECIAL.indexOf(character) >= 0 || atStart || numbers) {
        out.append('\\');
      }
      out.append(character);
      start = start.then(character);
    }
    return out.toString();
  }

  /** What a text has begun with: a marker of a list stands after blanks, or after a number. */
  private enum Start {
    BLANK,
    NUMBER,
    BLANK_AFTER_NUMBER,
    WORDS;

    Start then(char character) {
      if (Character.isWhitespace(character)) {
        return this == NUMBER ? BLANK_AFTER_NUMBER : this;
      }
      boolean number = Character.isDigit(character) && (this == BLANK || this == NUMBER);
      return number ? NUMBER : WORDS;
    }
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
    } else if (block instanceof Block.Aside aside) {
      apart(aside(aside), false);
    } else if (block instanceof Part part) {
      apart(part(part), false);
    }
  }

  private static String title(Block.Title title) {
    String text = escaped(title.text());
    return switch (title.rank()) {
      case PAGE -> "# " + text;
      case HEADLINE -> "### " + text;
      case LINES -> ("**" + text + "** " + escaped(title.remark())).strip();
    };
  }

  /** A piece that stands apart from what is before it. */
  private void apart(String text, boolean title) {
    endItem();
    boolean follows = isAfterTitle() || text.startsWith("# ");
    add(new Piece(follows ? text : "\n" + text, title));
    outermost = Integer.MAX_VALUE;
  }

  private boolean isAfterTitle() {
    return !pieces.isEmpty() && pieces.get(pieces.size() - 1).title();
  }

  /** A line of a list; one that is no deeper than the first begins a new piece. */
  private void listed(Block.Line line) {
    if (line.indent() <= outermost) {
      endItem();
      boolean first = outermost == Integer.MAX_VALUE;
      item.append(first && !pieces.isEmpty() && !isAfterTitle() ? "\n" : "");
      outermost = line.indent();
    }
    item.append("  ".repeat((line.indent() - outermost) / LEVEL)).append("- ");
    item.append(words(line.spans())).append('\n');
  }

  private void endItem() {
    if (!item.isEmpty()) {
      add(new Piece(item.toString(), false));
      item.setLength(0);
    }
  }

  private void add(Piece piece) {
    pieces.add(piece);
    written += piece.text().length();
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
      } else if (span instanceof Sentence sentence) {
        line.append(between).append(sentence(sentence));
        between = " ";
      } else {
        between = between.isEmpty() ? "" : ": ";
      }
    }
    return line.toString();
  }

  private static String aside(Block.Aside aside) {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(escaped(aside.title())).append("\n\n> ");
    text.append(escaped(aside.text())).append("\n>\n");
    for (Sentence point : aside.points()) {
      text.append("> - ").append(unstopped(point)).append('\n');
    }
    return text.toString();
  }

  /** A part; a blank line stands between what it is made of. */
  private static String part(Part part) {
    List<String> all = new ArrayList<>();
    String number = part.number().stream().map(given -> given + ". ").findFirst().orElse("");
    all.add("## " + number + escaped(part.title()) + "\n");
    for (Group group : part.groups()) {
      if (group.isTitled()) {
        all.add("### " + escaped(group.title()) + "\n");
      }
      if (!group.text().isEmpty()) {
        all.add(sentences(group.text()) + "\n");
      }
      for (Table table : group.tables()) {
        all.add("*" + escaped(table.caption()) + "*\n\n" + table("", table));
      }
      if (!group.items().isEmpty()) {
        all.add(list(group.items()));
      }
    }
    return String.join("\n", all);
  }

  /** A list; what is in a table below an entry has that entry above it for a caption. */
  private static String list(List<Item> items) {
    StringBuilder list = new StringBuilder();
    String between = "";
    for (Item item : items) {
      list.append(between).append(item(item));
      item.tables().forEach(table -> list.append('\n').append(table("  ", table)));
      between = item.tables().isEmpty() ? "" : "\n";
    }
    return list.toString();
  }

  private static String item(Item item) {
    String note = item.isNoted() ? " (" + escaped(item.note()) + ")" : "";
    StringBuilder text = new StringBuilder("- **" + escaped(item.head()) + "**" + note + ".");
    if (item.isInLines()) {
      item.sentences().forEach(each -> text.append("\n  - ").append(sentence(each)));
    } else if (!item.sentences().isEmpty()) {
      text.append(' ').append(sentences(item.sentences()));
    }
    return text.append('\n').toString();
  }

  private static String table(String indent, Table table) {
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      boolean number = table.numbers() && i > 0 && i < table.rows().get(0).cells().size();
      rules.add(number ? "---:" : "---");
    }
    StringBuilder text = new StringBuilder(row(indent, escaped(table.columns())));
    text.append(row(indent, rules));
    for (Table.Row row : table.rows()) {
      List<String> cells = escaped(row.cells());
      if (!row.cites().isEmpty()) {
        cells.add(String.join(DOT, row.cites().stream().map(MarkdownWriter::cited).toList()));
      }
      text.append(row(indent, cells));
    }
    return text.toString();
  }

  private static List<String> escaped(List<String> cells) {
    return new ArrayList<>(Lists.transform(cells, MarkdownWriter::escaped));
  }

  private static String row(String indent, List<String> cells) {
    return indent + "| " + String.join(" | ", cells) + " |\n";
  }

  private static String sentences(List<Sentence> sentences) {
    return String.join(" ", Lists.transform(sentences, MarkdownWriter::sentence));
  }

  private static String sentence(Sentence sentence) {
    return (unstopped(sentence) + sentence.stop()).strip();
  }

  private static String unstopped(Sentence sentence) {
    StringBuilder said = new StringBuilder();
    if (!sentence.label().isEmpty()) {
      said.append(escaped(sentence.label())).append(": ");
    }
    said.append(sentence.address() ? "<" + sentence.text() + ">" : escaped(sentence.text()));
    if (!sentence.paths().isEmpty()) {
      said.append(" (`").append(String.join("`, `", sentence.paths())).append("`)");
    }
    sentence.cites().forEach(cite -> said.append(" \\[").append(cited(cite)).append("\\]"));
    return said.toString();
  }

  private static String cited(Cite cite) {
    String sources = String.join(", ", Lists.transform(cite.links(), l -> escaped(l.text())));
    return (sources.isEmpty() ? "" : sources + "; ") + "*" + escaped(cite.mark()) + "*";
  }
}
