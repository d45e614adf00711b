package nl.ims.model.source;

import com.google.common.base.Ascii;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of ids: for each kind of paper the spellings known, the canonical one first.
 *
 * <p>A spelling is a pattern, compared without regard to case, and the way from its groups to the
 * canonical id. A way may still refuse, e.g. a session that is no two years in a row.
 */
final class PaperSpellings {

  private static final String SESSION =
      "(?:(?:vergaderjaar|zitting)\\s?)?((?:\\d{4}|\\d{2})[-/](?:\\d{4}|\\d{2}))";

  /** Where the number stands in the id of a paper of a plain dossier. */
  private static final int PLAIN_ISSUE = "kst-29521-".length();

  private static final String NUMBER = "(?:nrs?|no|nummer)?\\b\\.?\\s?";

  /** {@code (II) 2013/14,} in front of proceedings. */
  private static final String CHAMBER_SESSION =
      "\\s?(I|II|TK|EK|Tweede Kamer|Eerste Kamer)[\\s,]{1,2}" + SESSION + "[\\s,]{1,2}";

  private static final ImmutableListMultimap<PaperKind, Spelling> TABLE =
      ImmutableListMultimap.<PaperKind, Spelling>builder()
          .putAll(PaperKind.KAMERSTUK, KamerstukSpellings.ALL)
          .put(
              PaperKind.STAATSBLAD,
              spelling("stb-(\\d{4})-([1-9]\\d{0,4})(-n[1-9]\\d?)?", issue("stb")))
          .put(PaperKind.STAATSBLAD, series("st(?:aats)?bl?(?:ad)?", "stb"))
          .put(PaperKind.TRACTATENBLAD, spelling("trb-(\\d{4})-([1-9]\\d{0,4})()", issue("trb")))
          .put(
              PaperKind.TRACTATENBLAD,
              series("(?:rubriek [A-Z] van )?(?:trb|tractatenblad)", "trb"))
          .put(
              PaperKind.STAATSCOURANT,
              spelling("stcrt-(\\d{4})-([1-9]\\d{0,5})(-n[1-9]\\d?)?", issue("stcrt")))
          .put(PaperKind.STAATSCOURANT, series("(?:stcrt|staatscourant)", "stcrt"))
          .put(
              PaperKind.HANDELINGEN,
              spelling(
                  "h-(tk|ek|vv)-(\\d{8})-([1-9]\\d{0,4})-([1-9]\\d{0,4})",
                  m -> proceedings(lower(m, 1), m.group(2), m.group(3) + "-" + m.group(4))))
          .put(
              PaperKind.HANDELINGEN,
              spelling(
                  "handelingen"
                      + CHAMBER_SESSION
                      + "(?:"
                      + NUMBER
                      + "|p\\.\\s?)([1-9]\\d{0,4})(?:-|, ?item |, ?nr\\. ?|, ?)([1-9]\\d{0,4})",
                  m -> proceedings(chamber(m), m.group(2), m.group(3) + "-" + m.group(4))))
          .put(
              PaperKind.QUESTIONS,
              spelling(
                  "(?:kv-|kamervragen )((?:tk|ek)-)?(\\d{4}z\\d{5})",
                  m ->
                      Optional.of(
                          "kv-" + (m.group(1) == null ? "tk-" : lower(m, 1)) + upper(m, 2))))
          .put(
              PaperKind.ANSWERS,
              spelling(
                  "ah-(tk|ek)-(\\d{8})-([1-9]\\d{0,4})",
                  m -> answers(lower(m, 1), m.group(2), m.group(3))))
          .put(
              PaperKind.ANSWERS,
              spelling(
                  "aanhangsel(?: van de)?(?: handelingen)?"
                      + CHAMBER_SESSION
                      + NUMBER
                      + "([1-9]\\d{0,4})",
                  m -> answers(chamber(m), m.group(2), m.group(3))))
          .put(
              PaperKind.ATTACHMENT,
              spelling("blg-([1-9]\\d{0,8})", m -> Optional.of("blg-" + m.group(1))))
          .put(
              PaperKind.CHAMBER_DOCUMENT,
              spelling("(\\d{4}[dz]\\d{5})", m -> Optional.of(upper(m, 1))))
          .putAll(PaperKind.LAW, LawSpellings.ALL)
          .putAll(PaperKind.UN_RESOLUTION, ResolutionSpellings.ALL)
          .build();

  private PaperSpellings() {}

  /** Reads a spelling as an id of one kind; the canonical id, or empty. */
  static Optional<String> read(PaperKind kind, String spelling) {
    if (kind == PaperKind.KAMERSTUK && isPlain(spelling)) {
      return Optional.of(spelling);
    }
    for (Spelling known : TABLE.get(kind)) {
      Optional<String> id = known.read(spelling);
      if (id.isPresent()) {
        return id;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a spelling is the canonical id of a paper of a plain dossier, such as {@code
   * kst-29521-471}: by far the most common one, told without a pattern.
   */
  static boolean isPlain(String spelling) {
    if (!spelling.startsWith("kst-")
        || spelling.length() < PLAIN_ISSUE + 1
        || spelling.length() > PLAIN_ISSUE + 4
        || spelling.charAt(PLAIN_ISSUE - 1) != '-'
        || spelling.charAt(PLAIN_ISSUE) == '0'
        || spelling.startsWith("21501", 4)) {
      return false;
    }
    for (int i = 4; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (i != PLAIN_ISSUE - 1 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /**
   * One way to write an id: the pattern of the whole string, and the way from its groups to the
   * canonical id.
   */
  record Spelling(Supplier<Pattern> pattern, Function<Matcher, Optional<String>> id) {
    Optional<String> read(String spelling) {
      Matcher m = pattern.get().matcher(spelling);
      return m.matches() ? id.apply(m) : Optional.empty();
    }
  }

  static Spelling spelling(String pattern, Function<Matcher, Optional<String>> id) {
    return new Spelling(
        Suppliers.memoize(() -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)), id);
  }

  /**
   * Reads {@code 2013/14}, {@code 1999-2000}, {@code 13-14} or {@code 20132014} as eight digits.
   */
  static Optional<String> session(String years) {
    String digits = years.replaceAll("\\D", "");
    boolean shortFirst = digits.length() == 4;
    int first = Integer.parseInt(digits.substring(0, shortFirst ? 2 : 4));
    if (shortFirst) {
      first += first < 46 ? 2000 : 1900;
    }
    int next = first + 1;
    String last = digits.substring(shortFirst ? 2 : 4);
    boolean follows = Integer.parseInt(last) == (last.length() == 4 ? next : next % 100);
    return follows && first >= 1800 && first < 2100
        ? Optional.of("" + first + next)
        : Optional.empty();
  }

  static String lower(Matcher m, int group) {
    return Ascii.toLowerCase(m.group(group));
  }

  static String upper(Matcher m, int group) {
    return Ascii.toUpperCase(m.group(group));
  }

  private static Spelling series(String name, String prefix) {
    return spelling(
        name + "\\.?[\\s,]?\\s?(\\d{4})(?:[\\s,/-]{1,2})" + NUMBER + "([1-9]\\d{0,5})()",
        issue(prefix));
  }

  private static Function<Matcher, Optional<String>> issue(String prefix) {
    return m ->
        Optional.of(
            "%s-%s-%s%s"
                .formatted(prefix, m.group(1), m.group(2), m.group(3) == null ? "" : lower(m, 3)));
  }

  private static String chamber(Matcher m) {
    String chamber = lower(m, 1);
    return chamber.equals("ii") || chamber.startsWith("t") ? "tk" : "ek";
  }

  private static Optional<String> proceedings(String chamber, String session, String rest) {
    return session(session).map(s -> "h-%s-%s-%s".formatted(chamber, s, rest));
  }

  private static Optional<String> answers(String chamber, String session, String number) {
    return session(session).map(s -> "ah-%s-%s-%s".formatted(chamber, s, number));
  }
}
