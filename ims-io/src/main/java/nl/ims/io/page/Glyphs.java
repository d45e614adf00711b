package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are when they are drawn, told from above: the widths are those of the commonest
 * sans-serif faces, with a margin for wider ones, because the face that a reader has is not known.
 */
public final class Glyphs {

  /** The widths of the characters from space to tilde, in thousandths of the size of the face. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** Letters with accents, and other letters of the Latin script. */
  private static final int LATIN = 780;

  /** Everything else: no wider than it is high, nearly always. */
  private static final int OTHER = 1100;

  private static final int LAST_LATIN = 0x24F;
  private static final int THOUSANDTHS = 1000;

  /** In hundredths: the margin for faces that are wider, and for bold ones. */
  private static final int MARGIN = 118;

  private static final String CUT = "\u2026";

  private Glyphs() {}

  /** The most pixels that a text takes in a face of some size. */
  public static int width(String text, int size) {
    long sum = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      sum += width(codePoint);
      i += Character.charCount(codePoint);
    }
    return (int) Math.min(Integer.MAX_VALUE / 2, (sum * size * MARGIN) / (THOUSANDTHS * 100L) + 1);
  }

  private static int width(int codePoint) {
    if (codePoint >= ' ' && codePoint <= '~') {
      return WIDTHS[codePoint - ' '];
    }
    return codePoint <= LAST_LATIN ? LATIN : OTHER;
  }

  /**
   * Breaks a text into lines between words, and words that are too long between characters.
   *
   * @param most the most lines; what is beyond is cut off with a mark
   */
  public static ImmutableList<String> wrap(String text, int size, int pixels, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Harmless.text(text).split(" ", -1)) {
      if (lines.size() > most) {
        break; // the rest would be cut off
      }
      if (!line.isEmpty() && width(line + " " + word, size) > pixels) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (lines.size() <= most
          && line.codePointCount(0, line.length()) > 1
          && width(line.toString(), size) > pixels) {
        int fits = fitting(line.toString(), size, pixels);
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    if (lines.size() <= most) {
      return ImmutableList.copyOf(lines);
    }
    String last = lines.get(most - 1);
    while (!last.isEmpty() && width(last + CUT, size) > pixels) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    return ImmutableList.<String>builder()
        .addAll(lines.subList(0, most - 1))
        .add(last + CUT)
        .build();
  }

  /** How much of a text fits, at least one character; rather up to a hyphen or a slash. */
  private static int fitting(String text, int size, int pixels) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()
        && width(text.substring(0, text.offsetByCodePoints(end, 1)), size) <= pixels) {
      end = text.offsetByCodePoints(end, 1);
    }
    int joint = Math.max(text.lastIndexOf('-', end - 1), text.lastIndexOf('/', end - 1)) + 1;
    return joint > end / 2 ? joint : end;
  }
}
