package nl.ims.model.source;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;

/**
 * An official paper, by its id on the web (<i>officiële publicatie</i>), and perhaps a page of it.
 *
 * <p>The id is canonical: two spellings of one paper are equal after {@link #parse}. What only
 * describes a paper is not in it: the session year of a paper of the House, the number of a Kingdom
 * act in brackets, a rubric of a treaty issue. Papers are ordered by their text.
 *
 * @param kind the kind of paper
 * @param id the canonical id, e.g. {@code kst-29521-471}; its form depends on the kind
 * @param page a page or a range of pages, e.g. {@code 15} or {@code 15-17}; absent means the paper
 *     as a whole
 */
public record Paper(PaperKind kind, String id, Optional<String> page)
    implements Source, Comparable<Paper> {

  private static final Pattern PAGE = Pattern.compile("([1-9]\\d{0,4})(?:-([1-9]\\d{0,4}))?");

  /**
   * Checks that the id is the canonical one.
   *
   * @param kind the kind of paper
   * @param id the canonical id
   * @param page a page or a range of pages
   * @throws IllegalArgumentException if the id is not the canonical form of an id of this kind, or
   *     the page is neither a number nor an ascending range
   */
  public Paper {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(page, "page");
    Optional<String> canonical = PaperSpellings.read(kind, id);
    if (canonical.isEmpty() || !canonical.get().equals(id)) {
      throw Checks.refused(
          "paper",
          "id",
          id,
          "is not the canonical id of a %s".formatted(kind.code()),
          canonical.map(c -> "write " + c).orElse("write e.g. " + kind.example()));
    }
    page.ifPresent(Paper::checkPage);
  }

  /**
   * Reads an id in any spelling that people write, the inverse of {@link #toString()}.
   *
   * <p>Accepted are the canonical ids, in capitals or not; addresses of the official sites; and the
   * ways of citing in letters, e.g. {@code 29 521, nr. 471}, {@code Kamerstukken II 2013/14, 33
   * 763, nr. 1}, {@code Trb. 2015, nr. 36}, {@code UNSCR 2722 (2024)}, each with a page behind it
   * or not. Case does not matter.
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
        && page.equals(that.page);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + page.hashCode();
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
   * @return the id, with {@code , p. 15} behind it if there is a page
   */
  @Override
  public String toString() {
    return page.map(p -> id + ", p. " + p).orElse(id);
  }

  private static void checkPage(String page) {
    Matcher m = PAGE.matcher(page);
    if (!m.matches()) {
      throw Checks.refused(
          "paper", "page", page, "is not a page", "write a number or a range, e.g. 15 or 15-17");
    }
    String last = m.group(2);
    if (last != null && Integer.parseInt(last) < Integer.parseInt(m.group(1))) {
      throw Checks.refused(
          "paper", "page", page, "ends before it starts", "write both pages in full, e.g. 15-17");
    }
  }
}
