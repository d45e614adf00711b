package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes a document line by line. */
public final class Canvas {

  private final List<Supplier<Block>> blocks = new ArrayList<>();

  /** What was drawn so far. */
  public Document document() {
    return new Document(
        blocks.stream().map(Supplier::get).collect(ImmutableList.toImmutableList()));
  }

  /** Draws the name of a page that stands alone. */
  public void page(String text) {
    draw(new Block.Title(Block.Title.Rank.PAGE, text, ""));
  }

  /** Draws the name of what all that follows is about. */
  public void headline(String text) {
    draw(new Block.Title(Block.Title.Rank.HEADLINE, text, ""));
  }

  /** Draws what a group of lines is about. */
  public void title(String text) {
    title(text, "");
  }

  /** Draws what a group of lines is about, with a remark; none if that is empty. */
  public void title(String text, String remark) {
    draw(new Block.Title(Block.Title.Rank.LINES, text, remark));
  }

  /** Ends a group of lines. */
  public void blank() {
    draw(new Block.Space());
  }

  /** Draws a whole piece. */
  public void draw(Block block) {
    blocks.add(() -> block);
  }

  private Paragraph begin(Block.Line.Kind kind, int indent, int hanging) {
    Paragraph paragraph = new Paragraph(kind, indent, hanging);
    blocks.add(paragraph::line);
    return paragraph;
  }

  /** Begins running text, which stands apart. */
  public Paragraph plain() {
    return begin(Block.Line.Kind.RUNNING, 0, 0);
  }

  /** Begins a line; what does not fit on it goes on in the column {@code hanging}. */
  public Paragraph paragraph(int indent, int hanging) {
    return begin(Block.Line.Kind.LISTED, indent, hanging);
  }

  /** Begins a line that goes on in the column in which it began. */
  public Paragraph paragraph(int indent) {
    return paragraph(indent, indent);
  }

  /** Begins a line with a mark before it. */
  public Paragraph item(int indent, int hanging) {
    return begin(Block.Line.Kind.MARKED, indent, hanging);
  }

  /** Draws a line of one plain text. */
  public void line(int indent, String text) {
    paragraph(indent).add(text);
  }

  /** A line under way. */
  public static final class Paragraph {

    private final Block.Line.Kind kind;
    private final int indent;
    private final int hanging;
    private final ImmutableList.Builder<Span> spans = ImmutableList.builder();

    private Paragraph(Block.Line.Kind kind, int indent, int hanging) {
      this.kind = kind;
      this.indent = indent;
      this.hanging = hanging;
    }

    public Paragraph add(String text) {
      return add(Ink.PLAIN, text);
    }

    public Paragraph add(Ink ink, String text) {
      spans.add(new Span.Words(false, ink, text));
      return this;
    }

    public Paragraph dot(String text) {
      return dot(Ink.PLAIN, text);
    }

    /** Adds a text after a separating dot, which stays with it, unless the line is still empty. */
    public Paragraph dot(Ink ink, String text) {
      spans.add(new Span.Words(true, ink, text));
      return this;
    }

    /** Adds sentences. */
    public Paragraph add(Iterable<Sentence> sentences) {
      spans.addAll(sentences);
      return this;
    }

    /** Sets a column in which what follows stands; it goes on there. */
    public Paragraph to(int column) {
      spans.add(new Span.Tab(column));
      return this;
    }

    private Block line() {
      return new Block.Line(kind, indent, hanging, spans.build());
    }
  }
}
