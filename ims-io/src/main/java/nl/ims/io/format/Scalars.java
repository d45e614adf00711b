package nl.ims.io.format;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.ims.io.internal.Nearest;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.ScalarType;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;
import nl.ims.model.actor.Country;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/** The shapes of words: texts, slugs, days, codes, papers and booleans. */
public final class Scalars {

  /** Characters that {@link String#isBlank} takes for space, as a class of a regular expression. */
  private static final String SPACE =
      "\\t\\n"
          + "\\u000B\\f\\r"
          + "\\u001C-\\u001F \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

  private static final String DAY_31 = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
  private static final String DAY_30 = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
  private static final String DAY_28 = "02-(0[1-9]|1[0-9]|2[0-8])";
  private static final String LEAP =
      "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
  private static final String DATE_PATTERN =
      "^([0-9]{4}-(" + DAY_31 + "|" + DAY_30 + "|" + DAY_28 + ")|" + LEAP + "-02-29)$";
  private static final String SLUG_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern SLUG_FORM = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
  private static final int LONGEST_PAPER = 400;
  private static final ImmutableList<String> YES = ImmutableList.of("yes", "y", "on");
  private static final ImmutableList<String> NO = ImmutableList.of("no", "n", "off");

  /** Words, not blank. */
  public static final ScalarShape<String> WORDS =
      named("words", "a text", text(Scalars::blank), () -> Schemas.pattern("[^" + SPACE + "]"));

  /** Words without a language, as a text. */
  static final ScalarShape<Text> PLAIN = WORDS.as(Text::of, text -> text.plain().orElseThrow());

  /** Words for each language. */
  static final ObjectShape<Text, Parts> TEXTS =
      RecordShape.of(
              (nl, en) -> new Text(Optional.empty(), nl, en),
              Key.optional("nl", WORDS, "in Dutch").of(Text::nl),
              Key.optional("en", WORDS, "in English").of(Text::en))
          .with(Rules.atLeastOne(ImmutableList.of("nl", "en")));

  /** A text: words, or words for each language. */
  public static final EitherShape<Text> TEXT =
      EitherShape.of("text", PLAIN, text -> text.plain().isPresent(), TEXTS);

  /** A short name in lower case. */
  static final ScalarShape<String> SLUG =
      named("slug", "a slug", text(Scalars::slug), () -> Schemas.pattern(SLUG_PATTERN));

  /** A day of the calendar. */
  public static final ScalarShape<LocalDate> DATE =
      new ScalarShape<>(
          "a date, yyyy-MM-dd",
          Scalars::date,
          Optional.of("date"),
          () -> Schemas.pattern(DATE_PATTERN),
          Scalars::day,
          Tree::date);

  /** An official paper, in any spelling that {@link Paper#parse} reads. */
  public static final ScalarShape<Paper> PAPER =
      named("paper", "a paper", text(Scalars::paper), WORDS.definition())
          .as(Paper::parse, Paper::toString);

  /** A country. */
  static final ScalarShape<Country> COUNTRY =
      named("country", "a country", Scalars::country, () -> Schemas.oneOf(Country.codes()))
          .as(Country::of, Country::code);

  /** A country besides the Netherlands. */
  public static final ScalarShape<Country> PARTNER =
      named(
              "partner",
              "a country",
              Scalars::partner,
              () ->
                  Schemas.oneOf(
                      Sets.difference(
                          Country.codes(), ImmutableSet.of(Country.NETHERLANDS.code()))))
          .as(Country::of, Country::code);

  /** True or false. */
  public static final ScalarShape<Boolean> BOOLEAN =
      new ScalarShape<>(
          "true or false",
          Scalars::bool,
          Optional.empty(),
          Schemas.type("boolean")::build,
          Boolean::parseBoolean,
          Tree::bare);

  private Scalars() {}

  /** A code of a closed list. */
  public static ScalarShape<String> code(ImmutableList<String> codes) {
    return code(() -> codes, Shown.list(codes));
  }

  /** A code of a list that is long, or costly to make: messages repeat its rule instead. */
  public static ScalarShape<String> code(Supplier<ImmutableList<String>> codes, String rule) {
    return new ScalarShape<>(
        "a code (" + rule + ")",
        scalar -> code(scalar, codes.get(), rule),
        Optional.empty(),
        () -> Schemas.oneOf(codes.get()),
        Function.identity(),
        Tree::text);
  }

  /** A code of an enum. */
  public static <E extends Enum<E> & Code> ScalarShape<E> code(Class<E> type) {
    return code(type, constant -> true);
  }

  /** A code of an enum, of the constants that a test lets through. */
  static <E extends Enum<E> & Code> ScalarShape<E> code(Class<E> type, Predicate<E> valid) {
    return code(Arrays.stream(type.getEnumConstants())
            .filter(valid)
            .map(Code::code)
            .collect(ImmutableList.toImmutableList()))
        .as(code -> Code.find(type, code).orElseThrow(), Code::code);
  }

  private static ScalarShape<String> named(
      String name,
      String expected,
      Function<Node.Scalar, Optional<String>> complaint,
      Supplier<Tree> schema) {
    return new ScalarShape<>(
        expected, complaint, Optional.of(name), schema, Function.identity(), Tree::text);
  }

  /** A complaint about a string, which a number or a boolean is not. */
  private static Function<Node.Scalar, Optional<String>> text(
      Function<String, Optional<String>> complaint) {
    return scalar ->
        scalar.type() == ScalarType.TEXT
            ? complaint.apply(scalar.text())
            : Optional.of(
                "expected a text, found "
                    + scalar.described()
                    + "; put it in quotes to make it one");
  }

  private static Optional<String> blank(String text) {
    return text.isBlank() ? Optional.of("is blank; leave it out, or say what") : Optional.empty();
  }

  private static Optional<String> slug(String text) {
    if (SLUG_FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Shown.quoted(text)
            + " is not a slug; use lower-case letters and digits, joined by single hyphens, as in"
            + " red-sea-2024");
  }

  private static Optional<String> date(Node.Scalar scalar) {
    String text = scalar.text();
    if (!DATE_FORM.matcher(text).matches()) {
      return Optional.of(Shown.quoted(text) + " is not a date (expected yyyy-MM-dd)");
    }
    try {
      day(text);
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(
          Shown.quoted(text)
              + " is not a date (expected yyyy-MM-dd); the calendar has no such day");
    }
  }

  /**
   * A day in the form of a date.
   *
   * @throws DateTimeException if the calendar has no such day
   */
  public static LocalDate day(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private static Optional<String> paper(String text) {
    if (text.isBlank()) {
      return blank(text);
    }
    if (text.length() > LONGEST_PAPER) {
      return Optional.of(
          Shown.quoted(text) + " is too long for a paper; give its id, such as kst-29521-471");
    }
    try {
      Paper.parse(text);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      // the path says already that it is about a paper
      String message = Shown.message(e);
      return Optional.of(message.startsWith("paper: ") ? message.substring(7) : message);
    }
  }

  private static Optional<String> country(Node.Scalar scalar) {
    try {
      Country.of(scalar.text());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String message = Shown.message(e);
      boolean named = Country.codes().stream().anyMatch(c -> message.endsWith("write " + c));
      return Optional.of(
          named ? message : message + nearest(scalar.text(), Country.codes().asList()));
    }
  }

  private static Optional<String> partner(Node.Scalar scalar) {
    return scalar.text().equals(Country.NETHERLANDS.code())
        ? Optional.of(
            Shown.quoted(scalar.text())
                + " is the Netherlands itself; leave it out, for partners are the other states")
        : country(scalar);
  }

  private static Optional<String> bool(Node.Scalar scalar) {
    if (scalar.type() == ScalarType.BOOLEAN) {
      return Optional.empty();
    }
    String shown = Shown.quoted(scalar.text());
    String lower = Ascii.toLowerCase(scalar.text());
    if (scalar.quoted() && ScalarType.ofPlain(scalar.text()) == ScalarType.BOOLEAN) {
      return Optional.of(shown + " in quotes is text; write " + lower + " without them");
    }
    if (YES.contains(lower) || NO.contains(lower)) {
      return Optional.of(
          shown + " is text in YAML 1.2; write " + (YES.contains(lower) ? "true" : "false"));
    }
    return Optional.of("expected true or false, found " + scalar.described());
  }

  private static Optional<String> code(
      Node.Scalar scalar, ImmutableList<String> codes, String valid) {
    if (codes.contains(scalar.text())) {
      return Optional.empty();
    }
    return Optional.of(
        "unknown code "
            + Shown.quoted(scalar.text())
            + nearest(scalar.text(), codes)
            + " (valid: "
            + valid
            + ")");
  }

  /** The valid word that is near to a wrong one, as the end of a message; empty if none is. */
  public static String nearest(String wrong, List<String> valid) {
    return Nearest.to(wrong, valid).map(near -> "; nearest is '" + near + "'").orElse("");
  }
}
