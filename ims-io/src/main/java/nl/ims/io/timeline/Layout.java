package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.ims.io.page.Box;

/**
 * Places labels along a timeline that runs from top to bottom, so that none covers another.
 *
 * <p>What was done stands to the right of the line, what is due to the left, the days between. The
 * line is elastic: the way from one day to the next grows with the square root of the days between
 * them, so that years and bursts are both readable, and it is longer where the labels of the
 * earlier day need room. Laws: no two boxes overlap, a later day is lower, and all is inside.
 */
final class Layout {

  /** The labels of one day, as sizes; those on each side stand below one another. */
  record Slot(long day, ImmutableList<Size> left, ImmutableList<Size> right) {}

  /** What a label needs, in pixels. */
  record Size(int width, int height) {}

  /** Where the things of one day came to stand. */
  record Placed(int y, Box date, ImmutableList<Box> left, ImmutableList<Box> right) {}

  /** The columns of the picture. */
  record Columns(int leftEdge, int leftWidth, int dateX, int dateWidth, int rightX) {}

  /** Between two labels of one day. */
  static final int BETWEEN = 8;

  /** Between the labels of one day and the next day. */
  static final int APART = 16;

  /** The day itself, and under it the days since the step before. */
  static final int DATE_HEIGHT = 32;

  /** The longest way between two days, whatever there is between them. */
  private static final int LONGEST = 260;

  private static final double STRETCH = 6.5;

  private final ImmutableList<Placed> placed;
  private final int bottom;

  private Layout(ImmutableList<Placed> placed, int bottom) {
    this.placed = placed;
    this.bottom = bottom;
  }

  /**
   * Places the labels of some days.
   *
   * @param slots the days, in order, each once
   * @param top where the first day stands
   */
  static Layout of(List<Slot> slots, Columns columns, int top) {
    ImmutableList.Builder<Placed> placed = ImmutableList.builder();
    int y = top;
    int bottom = top;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (i > 0) {
        y = Math.max(y + way(slot.day() - slots.get(i - 1).day()), bottom + APART);
      }
      ImmutableList.Builder<Box> left = ImmutableList.builder();
      ImmutableList.Builder<Box> right = ImmutableList.builder();
      int leftBottom = y;
      for (Size size : slot.left()) {
        int x = columns.leftEdge() + columns.leftWidth() - size.width();
        left.add(new Box(x, leftBottom, size.width(), size.height()));
        leftBottom += size.height() + BETWEEN;
      }
      int rightBottom = y;
      for (Size size : slot.right()) {
        right.add(new Box(columns.rightX(), rightBottom, size.width(), size.height()));
        rightBottom += size.height() + BETWEEN;
      }
      Box date = new Box(columns.dateX(), y, columns.dateWidth(), DATE_HEIGHT);
      bottom = Math.max(date.bottom(), Math.max(leftBottom, rightBottom) - BETWEEN);
      placed.add(new Placed(y, date, left.build(), right.build()));
    }
    return new Layout(placed.build(), bottom);
  }

  /** How far apart two days are drawn, if no label needs more. */
  static int way(long days) {
    return (int) Math.min(LONGEST, StrictMath.round(STRETCH * StrictMath.sqrt((double) days)));
  }

  /** One for each slot, in order. */
  ImmutableList<Placed> placed() {
    return placed;
  }

  /** The lower edge of the lowest box. */
  int bottom() {
    return bottom;
  }
}
