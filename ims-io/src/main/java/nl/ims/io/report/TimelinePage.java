package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import io.jstach.jstache.JStache;

/**
 * What the template of a page of lines of time shows.
 *
 * @param lang the code of the language
 * @param title the title of the page
 * @param fixed the words that are the same on every page
 * @param nav the names and anchors of the lines, if there are several
 * @param sections the lines
 */
@JStache(path = "nl/ims/io/report/timeline.mustache")
record TimelinePage(
    String lang,
    String title,
    Fixed fixed,
    ImmutableList<Link> nav,
    ImmutableList<Section> sections) {

  /** Whether there are several lines. */
  boolean several() {
    return !nav.isEmpty();
  }

  /** The words that are the same on every page of one language. */
  record Fixed(
      String day,
      String lag,
      String what,
      String standing,
      String table,
      String scale,
      String noOpinion) {}

  /** A link to a line on the page. */
  record Link(String anchor, String text) {}

  /** One line of time. */
  record Section(
      String anchor,
      String title,
      ImmutableList<String> facts,
      ImmutableList<String> lags,
      ImmutableList<Decision> decisions,
      ImmutableList<String> notices,
      ImmutableList<Item> overdue,
      ImmutableList<Item> next,
      String overdueTitle,
      String nextTitle,
      String description,
      ImmutableList<Picture> pictures,
      ImmutableList<Key> keys,
      ImmutableList<Row> rows,
      ImmutableList<String> broken) {

    /** Whether there are several decisions. */
    boolean chain() {
      return !decisions.isEmpty();
    }

    boolean someOverdue() {
      return !overdue.isEmpty();
    }

    boolean someNext() {
      return !next.isEmpty();
    }
  }

  /** A decision of a chain. */
  record Decision(String letter, String title, String id) {}

  /** Something to be done. */
  record Item(String day, String what, String standing, String basis) {}

  /** An entry of the legend. */
  record Key(String css, String path, String text) {}

  /** A line of the table. */
  record Row(
      String css,
      String day,
      String lag,
      ImmutableList<String> letter,
      String what,
      ImmutableList<String> more,
      String standing) {}
}
