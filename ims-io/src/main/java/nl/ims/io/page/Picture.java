package nl.ims.io.page;

import com.google.common.collect.ImmutableList;

/**
 * A timeline as a picture: shapes and words with their places, in pixels.
 *
 * @param width the width
 * @param height the height
 * @param shapes the shapes, those behind first
 * @param words the words, none of which covers another
 */
public record Picture(
    int width, int height, ImmutableList<Shape> shapes, ImmutableList<Words> words) {

  /** A path, with the class that says how it looks. */
  public record Shape(String css, String path) {}

  /** A line of text that begins, ends or is centred at a point, as its class says. */
  public record Words(String css, int x, int y, String text) {}
}
