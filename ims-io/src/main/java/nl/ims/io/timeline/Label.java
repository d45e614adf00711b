package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.page.Box;
import nl.ims.io.page.Glyphs;
import nl.ims.io.page.Picture;

/** The lines of a label in a picture, and what room they need. */
final class Label {

  /** How a line looks: its class, its size, and how far down its foot and the next line are. */
  enum Style {
    HEAD("h", 14, 14, 18),
    MORE("m", 12, 12, 16),
    GOOD("good", 12, 12, 16),
    BAD("bad", 12, 12, 16),
    WAIT("wait", 12, 12, 16),
    END("end", 13, 13, 17);

    private final String css;
    private final int size;
    private final int foot;
    private final int height;

    Style(String css, int size, int foot, int height) {
      this.css = css;
      this.size = size;
      this.foot = foot;
      this.height = height;
    }
  }

  private record Line(Style style, String text) {}

  /** A label is cut off after so many lines of one style: only a hostile text is longer. */
  private static final int MOST_LINES = 6;

  /** The size of the letter of a chapter, and the height of the frame around it. */
  private static final int LETTER = 11;

  private static final int FRAME = 16;

  private final int pixels;
  private final String letter;
  private final int indent;
  private final List<Line> lines = new ArrayList<>();

  /**
   * An empty label.
   *
   * @param pixels how wide it is at most
   * @param letter the letter of the chapter that stands before it; empty for none
   */
  Label(int pixels, String letter) {
    this.letter = letter;
    this.indent = letter.isEmpty() ? 0 : frame() + 7;
    this.pixels = pixels - indent;
  }

  private int frame() {
    return Math.max(FRAME, Glyphs.width(letter, LETTER) + 6);
  }

  Label add(Style style, String text) {
    if (!text.isBlank()) {
      Glyphs.wrap(text, style.size, pixels, MOST_LINES)
          .forEach(line -> lines.add(new Line(style, line)));
    }
    return this;
  }

  Layout.Size size() {
    int width = 0;
    int height = 0;
    for (Line line : lines) {
      width = Math.max(width, Glyphs.width(line.text(), line.style().size));
      height += line.style().height;
    }
    return new Layout.Size(Math.min(width, pixels) + indent, Math.max(height, FRAME));
  }

  /** The words in a box: from its left edge, or up to its right edge. */
  ImmutableList<Picture.Words> in(Box box, boolean toTheRight) {
    ImmutableList.Builder<Picture.Words> words = ImmutableList.builder();
    int y = box.y();
    if (!letter.isEmpty()) {
      Box frame = frame(box, toTheRight);
      words.add(new Picture.Words("letter", frame.x() + frame.width() / 2, frame.y() + 12, letter));
    }
    for (Line line : lines) {
      String css = line.style().css + (toTheRight ? " r" : "");
      int x = toTheRight ? box.right() - indent : box.x() + indent;
      words.add(new Picture.Words(css, x, y + line.style().foot, line.text()));
      y += line.style().height;
    }
    return words.build();
  }

  /** The frame around the letter, as a path; empty if there is none. */
  Optional<Picture.Shape> framed(Box box, boolean toTheRight) {
    if (letter.isEmpty()) {
      return Optional.empty();
    }
    Box f = frame(box, toTheRight);
    String path =
        Sign.move(f.x() + 3, f.y())
            + ("h" + (f.width() - 6) + "q3 0 3 3")
            + ("v" + (f.height() - 6) + "q0 3 -3 3")
            + ("h-" + (f.width() - 6) + "q-3 0 -3 -3")
            + ("v-" + (f.height() - 6) + "q0 -3 3 -3z");
    return Optional.of(new Picture.Shape("chip", path));
  }

  private Box frame(Box box, boolean toTheRight) {
    int x = toTheRight ? box.right() - frame() : box.x();
    return new Box(x, box.y() + 1, frame(), FRAME);
  }
}
