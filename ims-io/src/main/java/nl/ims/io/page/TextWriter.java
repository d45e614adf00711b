package nl.ims.io.page;

import nl.ims.io.Look;

/** Writes a document for a terminal: lines that wrap between words, in colour if that is wanted. */
final class TextWriter {

  private static final String DOT = "\u00B7 ";

  private final StringBuilder page = new StringBuilder(4096);
  private final Look look;
  private int column;

  /** Whether no word stands yet in the line or in its last column. */
  private boolean fresh;

  private TextWriter(Look look) {
    this.look = look;
  }

  static String of(Document document, Look look) {
    TextWriter writer = new TextWriter(look);
    document.blocks().forEach(writer::write);
    return writer.page.toString();
  }

  private void write(Block block) {
    if (block instanceof Part || block instanceof Block.Aside) {
      throw prose();
    }
    if (block instanceof Block.Line line) {
      line(line);
    } else if (block instanceof Block.Title title) {
      begin(0);
      words(Ink.BOLD, title.text(), false, 0);
      words(Ink.FAINT, title.remark(), false, 0);
    }
    page.append('\n');
  }

  private void line(Block.Line line) {
    begin(line.indent());
    if (line.kind() == Block.Line.Kind.MARKED) {
      words(Ink.PLAIN, "-", false, line.hanging());
    }
    for (Span span : line.spans()) {
      if (span instanceof Span.Words words) {
        words(words.ink(), words.text(), words.dotted(), line.hanging());
      } else if (span instanceof Span.Tab tab) {
        tab(tab.column());
      } else {
        throw prose();
      }
    }
  }

  /** Nothing that is written in prose is offered as lines for a terminal. */
  private static IllegalArgumentException prose() {
    return new IllegalArgumentException("prose has no lines; write it as Markdown or HTML");
  }

  private void begin(int indent) {
    page.append(" ".repeat(indent));
    column = indent;
    fresh = true;
  }

  private void tab(int to) {
    int spaces = Math.max(1, to - column);
    page.append(" ".repeat(spaces));
    column += spaces;
    fresh = true;
  }

  private void words(Ink ink, String text, boolean dotted, int hanging) {
    String before = dotted && !fresh ? DOT : "";
    for (String word : Harmless.words(text)) {
      word(ink, word, before, hanging);
      before = "";
    }
  }

  private void word(Ink ink, String word, String before, int hanging) {
    int length = before.length() + word.codePointCount(0, word.length());
    if (!fresh && column + 1 + length > look.width()) {
      page.append('\n').append(" ".repeat(hanging));
      column = hanging;
    } else if (!fresh) {
      page.append(' ');
      column++;
    }
    page.append(before);
    page.append(ink.paint(word.replace(Harmless.NO_BREAK_SPACE, ' '), look.colour()));
    column += length;
    fresh = false;
  }
}
