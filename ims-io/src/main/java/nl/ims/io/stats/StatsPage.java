package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import io.jstach.jstache.JStache;
import nl.ims.io.page.Passage;

/**
 * What the template of a page of statistics shows. A list that holds at most one element stands for
 * something optional, as templates want it.
 *
 * @param lang the code of the language
 * @param title the title of the page
 * @param answer the answer in a sentence
 * @param notes what is left out
 * @param charts the figures, each a table with a picture in every row
 * @param heat what each letter says on the points, behind the chart of them
 * @param closing what the page is not
 */
@JStache(path = "nl/ims/io/stats/stats.mustache")
record StatsPage(
    String lang,
    String title,
    ImmutableList<String> answer,
    ImmutableList<String> notes,
    ImmutableList<Chart> charts,
    ImmutableList<Heat> heat,
    String closing) {

  /**
   * A table with a picture in every row.
   *
   * @param id what addresses call it
   * @param heads the heads of the columns, that of the picture last
   * @param ticks the lines behind the pictures
   * @param scaled whether the ticks have names
   */
  record Chart(
      String id,
      String title,
      ImmutableList<String> intro,
      ImmutableList<Key> keys,
      ImmutableList<Head> heads,
      String picture,
      ImmutableList<Tick> ticks,
      boolean scaled,
      ImmutableList<Row> rows,
      ImmutableList<String> notes) {}

  /** The head of a column. */
  record Head(String text, String css) {}

  /** What a look means. */
  record Key(String css, String text, boolean round) {}

  /** A line at a place, with what stands there on the scale. */
  record Tick(String at, String text) {}

  /** A row: its name, its numbers, and its picture. */
  record Row(
      String css,
      String head,
      ImmutableList<Cell> cells,
      ImmutableList<Bar> bars,
      ImmutableList<Dot> dots) {}

  /** A number under the head of its column. */
  record Cell(String column, String text, String css) {}

  /** A bar from a place, in hundredths of the width. */
  record Bar(String css, String at, String width) {}

  /** A dot at a place, how far down in pixels, and what it stands for. */
  record Dot(String css, String at, int down, String name) {}

  /** What each letter says on the points. */
  record Heat(
      String title,
      String intro,
      ImmutableList<String> keys,
      String letter,
      ImmutableList<String> points,
      ImmutableList<Letter> letters) {

    boolean known() {
      return !letters.isEmpty();
    }
  }

  /** A letter with the state of each point. */
  record Letter(String year, Passage title, ImmutableList<State> states) {}

  /** What is known of a point: how it looks, the point, the sign, and what it means. */
  record State(String css, String point, String sign, String text) {}
}
