package nl.ims.model.source;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;

/**
 * An official paper, by its id on the web (<i>officiële publicatie</i>), and perhaps pages of it.
 *
 * <p>The id is canonical: two spellings of one paper are equal after {@link #parse}. What only
 * describes a paper is not in it: the session year of a paper of the House, the number of a Kingdom
 * act in brackets, a rubric of a treaty issue. Papers are ordered by their text.
 *
 * @param kind the kind of paper
 * @param id the canonical id, e.g. {@code kst-29521-471}; its form depends on the kind
 * @param pages the pages and rows of pages that are meant, as they were given, none of them twice;
 *     none means the paper as a whole
 */
public record Paper(PaperKind kind, String id, ImmutableList<Pages> pages)
    implements Source, Comparable<Paper> {

  /** How many pages and rows of pages are read and written. */
  static final int MOST_PAGES = 20;

  /**
   * Checks that the id is the canonical one.
   *
   * @param kind the kind of paper
   * @param id the canonical id
   * @param pages the pages and rows of pages that are meant
   * @throws IllegalArgumentException if the id is not the canonical form of an id of this kind, or
   *     a page stands in two of the pages, or there are more than twenty
   */
  public Paper {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(pages, "pages");
    Optional<String> canonical = PaperSpellings.read(kind, id);
    if (canonical.isEmpty() || !canonical.get().equals(id)) {
      throw Checks.refused(
          "paper",
          "id",
          id,
          "is not the canonical id of a %s".formatted(kind.code()),
          canonical.map(c -> "write " + c).orElse("write e.g. " + kind.example()));
    }
    checkPages(pages);
  }

  /**
   * Reads an id in any spelling that people write, the inverse of {@link #toString()}.
   *
   * <p>Accepted are the canonical ids, in capitals or not; addresses of the official sites; and the
   * ways of citing in letters, e.g. {@code 29 521, nr. 471}, {@code Kamerstukken II 2013/14, 33
   * 763, nr. 1}, {@code Trb. 2015, nr. 36}, {@code UNSCR 2722 (2024)}, each with pages behind it or
   * not: {@code p. 17, 19-22}, {@code blz. 12 en 13}. Case does not matter.
   *
   * @param spelling the id as written
   * @return the paper
   * @throws IllegalArgumentException if it is no id, names several papers, or is a known slip; the
   *     message says what is wrong and which id is probably meant
   */
  public static Paper parse(String spelling) {
    Objects.requireNonNull(spelling, "spelling");
    return PaperParser.parse(spelling);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Paper that
        && kind == that.kind
        && id.equals(that.id)
        && pages.equals(that.pages);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + pages.hashCode();
  }

  @Override
  public Text label() {
    return kind.label();
  }

  @Override
  public int compareTo(Paper other) {
    return toString().compareTo(other.toString());
  }

  /**
   * Returns the canonical text.
   *
   * @return the id, with {@code , p. 17, 19-22} behind it if there are pages
   */
  @Override
  public String toString() {
    return pages.isEmpty() ? id : id + ", p. " + Joiner.on(", ").join(pages);
  }

  private static void checkPages(ImmutableList<Pages> pages) {
    if (pages.size() > MOST_PAGES) {
      throw Checks.refused(
          "paper",
          "pages",
          pages.size() + " of them",
          "are more than " + MOST_PAGES,
          "write pages in a row as 15-17");
    }
    for (int i = 0; i < pages.size(); i++) {
      for (Pages before : pages.subList(0, i)) {
        Optional<Integer> twice = before.shared(pages.get(i));
        if (twice.isPresent()) {
          throw Checks.refused(
              "paper",
              "page",
              twice.get(),
              "stands in '%s' and in '%s'".formatted(before, pages.get(i)),
              "name each page once");
        }
      }
    }
  }
}
