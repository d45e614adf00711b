package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import io.jstach.jstache.JStache;
import nl.ims.io.page.Passage;

/**
 * What the template of an index of dossiers shows. A list that holds at most one element stands for
 * something optional, as templates want it.
 *
 * @param lang the code of the language
 * @param title the title of the page
 * @param answer how many dossiers stand how, the worst first
 * @param worst the first dossiers of which something is broken
 * @param problems what could not be read
 * @param words what the page says whatever is on it
 * @param heads the heads of the columns
 * @param orders the same rows in several orders, each of which can be chosen
 * @param mark what the mark of a row means, if a row has one
 * @param waivers what became of the waivers of the call, if there are any
 */
@JStache(path = "nl/ims/io/report/index.mustache")
record IndexPage(
    String lang,
    String title,
    ImmutableList<Answer> answer,
    ImmutableList<Row> worst,
    ImmutableList<String> problems,
    Words words,
    ImmutableList<String> heads,
    ImmutableList<Order> orders,
    ImmutableList<String> mark,
    ImmutableList<WaiverSection> waivers) {

  /** How many columns there are. */
  int span() {
    return heads.size() + 1;
  }

  /** Whether something is broken. */
  boolean bad() {
    return !worst.isEmpty();
  }

  /** Whether something could not be read. */
  boolean unread() {
    return !problems.isEmpty();
  }

  /** What the page says whatever is on it. */
  record Words(
      String unread,
      String order,
      String dossier,
      String waivers,
      String daysNote,
      String noOpinion) {}

  /** How many dossiers stand in some way. */
  record Answer(String css, String text) {}

  /** All rows in one order. */
  record Order(String id, String label, boolean chosen, ImmutableList<Group> groups) {}

  /** Rows under a heading, if they have one. */
  record Group(ImmutableList<String> title, ImmutableList<Row> rows) {}

  /** A dossier. */
  record Row(
      String address,
      Passage title,
      String id,
      ImmutableList<String> mark,
      ImmutableList<String> broken,
      ImmutableList<Day> day,
      Cell regime,
      ImmutableList<Cell> levels,
      Cell days) {}

  /** The day whose law applies. */
  record Day(String column, String day) {}

  /** A cell: how it looks, the head of its column, a sign, and words. */
  record Cell(String css, String column, String sign, String text) {}
}
