package nl.ims.model.source;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.ims.model.source.PaperSpellings.Spelling;

/**
 * The spellings of papers of parliament (<i>Kamerstukken</i>).
 *
 * <p>A paper has a dossier and a number or, in the Senate, letters. A dossier is four or five
 * digits, or a Roman numeral for the Senate's own; a chapter of a budget or a fund has letters
 * behind it, and dossier 21 501 has sub-dossiers of two digits and is none without.
 *
 * <p>One letter behind a dossier is a paper of the Senate, unless a number or letters follow; then
 * it is a fund.
 */
final class KamerstukSpellings {

  private static final String WEB =
      "kst-(?:(?<session>\\d{8})-)?"
          + "(?:(?<eu>21501)-(?<sub>\\d{2})"
          + "|(?!21501)(?<dossier>\\d{4,5})(?:-(?<chapter>[ivxlc]{1,8}[a-z]?|[a-z]))?"
          + "|(?<roman>[ivxlcdm]{1,12}))"
          + "-(?<issue>[1-9]\\d{0,4}[a-z]?|[a-z]{1,3})";

  private static final String CHAMBER =
      "(?<chamber>I-II|II|I|TK|EK|VV|Tweede Kamer|Eerste Kamer|Verenigde Vergadering)"
          + "(?: der Staten-Generaal)?";

  /** Small words that are no letters of a paper of the Senate. */
  private static final String LETTERS =
      "(?-i:(?!(?:[Nn]rs?|[Nn]o|en|of|and|or|pp|blz|zie|jo)\\b)[A-Za-z]{1,3})";

  /**
   * {@code Kamerstukken II 2013/14,}; {@code Tweede Kamer, vergaderjaar 2013-2014,}; {@code EK}.
   */
  private static final String LEAD =
      "(?:kamerst(?:uk|ukken)?\\.?(?: [12](?=[\\s,]))?[\\s,]{1,2})?"
          + "(?:"
          + CHAMBER
          + "[\\s,]{1,2})?"
          + "(?:(?:vergaderjaar |zitting )?(?<session>\\d{4}[-/]\\d{4}|\\d{4}[-/]\\d{2}|\\d{2}-\\d{2})[\\s,]{1,2})?";

  private static final String WRITTEN =
      LEAD
          + "(?:dossier )?"
          + "(?:(?<eu>21[ .-]?501)[ -](?<sub>\\d{2})"
          + "|(?!21[ .-]?501|(?:1[89]|20)\\d{2}(?!\\d))(?<dossier>\\d{2}[ .-]?\\d{2,3})"
          + "(?:[ .-]?(?:hoofdstuk )?(?<chapter>[ivxlc]{1,8}[a-z]?|[a-z]))?"
          + "|(?<roman>[ivxlcdm]{2,12}))"
          + "(?:,? ?\\(R ?\\d{3,4}\\))?"
          + "[\\s,.-]{1,2}(?:(?:nrs?|no|nummer)\\b\\.?\\s?)?"
          + "(?<issue>[1-9]\\d{0,4}[a-z]?|"
          + LETTERS
          + ")"
          + "(?: ?\\((?<behind>EK|TK|Eerste Kamer|Tweede Kamer)\\))?";

  static final ImmutableList<Spelling> ALL =
      ImmutableList.of(
          PaperSpellings.spelling(WEB, m -> id(m, Optional.ofNullable(m.group("session")))),
          PaperSpellings.spelling(WRITTEN, KamerstukSpellings::written));

  private KamerstukSpellings() {}

  /** The session belongs to the id only where the Senate counted anew each session. */
  private static Optional<String> written(Matcher m) {
    String session = m.group("session");
    if (session != null && PaperSpellings.session(session).isEmpty()) {
      return Optional.empty();
    }
    String chamber = m.group("chamber");
    boolean senate = chamber != null && chamber.matches("(?i)I|EK|Eerste Kamer|1");
    boolean counted = Character.isDigit(m.group("issue").charAt(0));
    return id(m, senate && counted ? Optional.ofNullable(session) : Optional.empty());
  }

  private static Optional<String> id(Matcher m, Optional<String> session) {
    Optional<String> years = session.flatMap(PaperSpellings::session);
    if (session.isPresent() && years.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "kst-" + years.map(y -> y + "-").orElse("") + dossier(m) + "-" + issue(m.group("issue")));
  }

  private static String dossier(Matcher m) {
    if (m.group("eu") != null) {
      return "21501-" + m.group("sub");
    }
    if (m.group("roman") != null) {
      return upper(m.group("roman"));
    }
    String digits = m.group("dossier").replaceAll("\\D", "");
    String chapter = m.group("chapter");
    return chapter == null ? digits : digits + "-" + upper(chapter);
  }

  private static String issue(String issue) {
    return Character.isDigit(issue.charAt(0)) ? Ascii.toLowerCase(issue) : upper(issue);
  }

  private static String upper(String letters) {
    return Ascii.toUpperCase(letters);
  }
}
