package nl.ims.io.page;

/**
 * A rectangle of a picture, in pixels; y grows downwards.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width the width, 0 or more
 * @param height the height, 0 or more
 */
public record Box(int x, int y, int width, int height) {

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  /** Whether the two share a point that is inside both. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
}
