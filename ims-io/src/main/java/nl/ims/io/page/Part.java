package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * A chapter of a document in words.
 *
 * @param anchor the name of its place
 * @param number its number, if parts are numbered
 * @param title what it is about
 * @param foreign the code of the language of its title, if that is another one than that of the
 *     page
 * @param groups its pieces
 */
public record Part(
    String anchor,
    ImmutableList<Integer> number,
    String title,
    ImmutableList<String> foreign,
    ImmutableList<Group> groups)
    implements Block {

  public static Part of(String anchor, String title, ImmutableList<Group> groups) {
    return new Part(anchor, ImmutableList.of(), title, ImmutableList.of(), groups);
  }

  public Part withNumber(int given) {
    return new Part(anchor, ImmutableList.of(given), title, foreign, groups);
  }

  public Part withForeign(String code) {
    return new Part(anchor, number, title, ImmutableList.of(code), groups);
  }

  /** Where everything in it was found, in order. */
  public ImmutableList<Cite> cites() {
    return groups.stream().flatMap(Part::cites).collect(ImmutableList.toImmutableList());
  }

  private static Stream<Cite> cites(Group group) {
    Stream<Sentence> sentences =
        Stream.concat(
            group.text().stream(), group.items().stream().flatMap(i -> i.sentences().stream()));
    Stream<Table> tables =
        Stream.concat(
            group.tables().stream(), group.items().stream().flatMap(i -> i.tables().stream()));
    return Stream.concat(
        sentences.flatMap(sentence -> sentence.cites().stream()),
        tables.flatMap(table -> table.rows().stream()).flatMap(row -> row.cites().stream()));
  }
}
