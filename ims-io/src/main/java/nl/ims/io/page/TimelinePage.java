package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import io.jstach.jstache.JStache;
import nl.ims.model.term.Language;

/**
 * What the template of a page of timelines shows.
 *
 * @param lang the code of the language
 * @param title the title of the page
 * @param nav the names and anchors of the lines, if there are several
 * @param sections the lines
 */
@JStache(path = "nl/ims/io/page/timeline.mustache")
public record TimelinePage(
    String lang, String title, ImmutableList<Link> nav, ImmutableList<Section> sections) {

  /** Which of the two wordings of a template is meant. */
  public boolean dutch() {
    return lang.equals(Language.NL.code());
  }

  /** Whether there are several lines. */
  public boolean several() {
    return !nav.isEmpty();
  }

  /** A link to a line on the page. */
  public record Link(String anchor, String text) {}

  /** One timeline. */
  public record Section(
      String anchor,
      String title,
      ImmutableList<String> facts,
      ImmutableList<String> counts,
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
    public boolean chain() {
      return !decisions.isEmpty();
    }

    public boolean someOverdue() {
      return !overdue.isEmpty();
    }

    public boolean someNext() {
      return !next.isEmpty();
    }
  }

  /** A decision of a chain. */
  public record Decision(String letter, String title, String id) {}

  /** Something to be done. */
  public record Item(String day, String what, String standing, String basis) {}

  /** An entry of the legend. */
  public record Key(String css, String path, String text) {}

  /** A line of the table. */
  public record Row(
      String css,
      String day,
      String lag,
      ImmutableList<String> letter,
      String what,
      ImmutableList<String> more,
      String standing) {}
}
