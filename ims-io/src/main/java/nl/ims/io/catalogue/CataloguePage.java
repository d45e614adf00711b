package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import io.jstach.jstache.JStache;
import nl.ims.io.page.Picture;

/**
 * What the template of a page of the catalogue shows.
 *
 * @param lang the code of the language
 * @param title the title of the page
 * @param facts what was asked for and how many rows there are
 * @param judgements what is a judgement, and what is inferred
 * @param pictures the picture, if there is anything to draw
 * @param groups the rows, by how surely they match
 * @param notes what was left out
 * @param differTitle the heading of what sources say differently on no row
 * @param differ what sources say differently on no row
 */
@JStache(path = "nl/ims/io/catalogue/catalogue.mustache")
record CataloguePage(
    String lang,
    String title,
    ImmutableList<String> facts,
    String judgements,
    ImmutableList<Matrix> pictures,
    ImmutableList<Group> groups,
    ImmutableList<String> notes,
    String differTitle,
    ImmutableList<Differ> differ) {

  boolean someDiffer() {
    return !differ.isEmpty();
  }

  /** Partners against domains. */
  record Matrix(
      String title,
      String description,
      int width,
      int height,
      ImmutableList<Band> bands,
      ImmutableList<Picture.Words> words,
      ImmutableList<Cell> cells,
      ImmutableList<Key> keys,
      Key sample,
      String caption) {}

  /** A stripe behind every other row. */
  record Band(int y, int height) {}

  /** One cooperation of one partner; {@code x} and {@code y} are its upper left corner. */
  record Cell(
      String css,
      int x,
      int y,
      int middle,
      int base,
      String code,
      String number,
      String title,
      String anchor) {}

  /** An entry of the legend. */
  record Key(String css, String code, String text) {}

  /** Rows that match, or that may. */
  record Group(String title, ImmutableList<Entry> entries) {}

  /** A row in full. */
  record Entry(
      String anchor,
      String number,
      String name,
      String id,
      String css,
      String code,
      ImmutableList<String> tags,
      ImmutableList<String> because,
      ImmutableList<Fact> facts,
      ImmutableList<Source> sources,
      String sourcesTitle,
      ImmutableList<Differ> differ) {

    boolean someSources() {
      return !sources.isEmpty();
    }
  }

  /** A fact with its name. */
  record Fact(String key, String value) {}

  /** A source: an address that can be followed, or words. */
  record Source(ImmutableList<String> address, ImmutableList<String> words) {}

  /** What sources say differently. */
  record Differ(String subject, ImmutableList<String> claims) {}
}
