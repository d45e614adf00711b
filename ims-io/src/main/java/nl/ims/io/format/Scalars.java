package nl.ims.io.format;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** The shapes of words: texts, slugs, days, codes, papers and booleans. */
public final class Scalars {

  /** Characters that {@link String#isBlank} takes for space, as a class of a regular expression. */
  private static final String SPACE =
      "\\t\\n"
          + "\\u000B\\f\\r"
          + "\\u001C-\\u001F \\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000";

  private static final String SLUG_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
  private static final Pattern SLUG_FORM = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
  private static final int LONGEST_PAPER = 400;
  private static final ImmutableList<String> YES = ImmutableList.of("yes", "y", "on", "ja", "waar");
  private static final ImmutableList<String> NO =
      ImmutableList.of("no", "n", "off", "nee", "onwaar");

  private static final Lately<Paper> PAPERS = new Lately<>(Paper::parse);

  /** What a list of codes is called. */
  private static final Noun CODE = Noun.of("een code", "codes", "a code", "codes");

  private static final Text BLANK =
      Text.of("is leeg; laat het weg, of zeg wat", "is blank; leave it out, or say what");

  /** Words, not blank. */
  public static final ScalarShape<String> WORDS =
      named(
          "words",
          Noun.of("een tekst", "teksten", "a text", "texts"),
          text(Scalars::blank),
          () ->
              Schemas.pattern(
                  "[^" + SPACE + "]", Text.of("Een tekst is niet leeg", "A text is not blank")));

  /** Words without a language, as a text. */
  static final ScalarShape<Text> PLAIN = WORDS.as(Text::of, text -> text.plain().orElseThrow());

  /** Words for each language. */
  static final ObjectShape<Text, Parts> TEXTS = texts(WORDS);

  /** A text: words, or words for each language. */
  public static final EitherShape<Text> TEXT =
      EitherShape.of("text", PLAIN, text -> text.plain().isPresent(), TEXTS);

  /** A short name in lower case. */
  static final ScalarShape<String> SLUG =
      named(
          "slug",
          Noun.of(
              "een kenmerk in kleine letters, zoals red-sea-2024",
              "kenmerken",
              "a slug, such as red-sea-2024",
              "slugs"),
          text(Scalars::slug),
          () ->
              Schemas.pattern(
                  SLUG_PATTERN,
                  Text.of(
                      "Schrijf kleine letters en cijfers, verbonden door enkele streepjes, zoals"
                          + " red-sea-2024",
                      "Write lower-case letters and digits, joined by single hyphens, as in"
                          + " red-sea-2024")));

  /** A day of the calendar. */
  public static final ScalarShape<LocalDate> DATE =
      new ScalarShape<>(
          Noun.of("een datum, jjjj-MM-dd", "datums", "a date, yyyy-MM-dd", "dates"),
          Optional.empty(),
          Dates::complaint,
          Optional.of("date"),
          Dates::schema,
          Dates::day,
          Tree::date);

  /** An official paper, in any spelling that {@link Paper#parse} reads. */
  public static final ScalarShape<Paper> PAPER =
      named(
              "paper",
              Noun.of(
                  "een stuk, zoals kst-29521-471",
                  "stukken",
                  "a paper, such as kst-29521-471",
                  "papers"),
              text(Scalars::paper),
              WORDS.definition())
          .as(PAPERS::of, Paper::toString);

  /** A country. */
  static final ScalarShape<Country> COUNTRY =
      country("country", Countries::complaint, Country.codes());

  /** A country besides the Netherlands. */
  public static final ScalarShape<Country> PARTNER =
      country(
          "partner",
          Countries::complaintOfPartner,
          Sets.difference(Country.codes(), ImmutableSet.of(Country.NETHERLANDS.code())));

  /** True or false. */
  public static final ScalarShape<Boolean> BOOLEAN =
      new ScalarShape<>(
          Noun.of("true of false", "true of false", "true or false", "true or false"),
          Optional.empty(),
          Scalars::bool,
          Optional.empty(),
          Schemas.type("boolean")::build,
          Boolean::parseBoolean,
          Tree::bare);

  private Scalars() {}

  /** A code of a closed list. */
  static ScalarShape<String> code(Codes codes) {
    return new ScalarShape<>(
        CODE,
        Optional.of(codes),
        scalar -> codes.complaint(scalar.text()),
        codes.name(),
        () -> Schemas.codes(codes),
        Function.identity(),
        Tree::text);
  }

  /** A code of a list that is long, or costly to make: messages repeat its rule instead. */
  static ScalarShape<String> code(Supplier<ImmutableList<String>> codes, Text rule) {
    return code(Codes.of(codes, rule));
  }

  /** A code of an enum. */
  static <E extends Enum<E> & Labelled> ScalarShape<E> code(Class<E> type) {
    return code(type, constant -> true);
  }

  /** A code of an enum, of the constants that a test lets through. */
  static <E extends Enum<E> & Labelled> ScalarShape<E> code(Class<E> type, Predicate<E> valid) {
    return code(Codes.of(type, valid)).as(code -> Code.find(type, code).orElseThrow(), Code::code);
  }

  private static ScalarShape<Country> country(
      String name, Function<Node.Scalar, Optional<Text>> complaint, Set<String> codes) {
    return named(
            name,
            Noun.of("een landcode, zoals DE", "landcodes", "a country, such as DE", "countries"),
            complaint,
            () -> Schemas.oneOf(codes))
        .as(Country::of, Country::code);
  }

  /** Words for each language, each of some shape. */
  static ObjectShape<Text, Parts> texts(ScalarShape<String> words) {
    return RecordShape.of(
            "texts",
            (nl, en) -> new Text(Optional.empty(), nl, en),
            Key.optional("nl", words).of(Text::nl),
            Key.optional("en", words).of(Text::en))
        .with(Rules.atLeastOne(ImmutableList.of("nl", "en")));
  }

  static ScalarShape<String> named(
      String name,
      Noun noun,
      Function<Node.Scalar, Optional<Text>> complaint,
      Supplier<Tree> definition) {
    return new ScalarShape<>(
        noun,
        Optional.empty(),
        complaint,
        Optional.of(name),
        definition,
        Function.identity(),
        Tree::text);
  }

  /** A check of a value that is text: a number or a boolean is not. */
  static Function<Node.Scalar, Optional<Text>> text(Function<String, Optional<Text>> complaint) {
    return scalar ->
        scalar.type() == ScalarType.TEXT
            ? complaint.apply(scalar.text())
            : Optional.of(
                Text.of(
                    "verwacht: een tekst, gevonden: %s; zet het tussen aanhalingstekens om er een van te maken"
                        .formatted(scalar.described().in(Language.NL)),
                    "expected a text, found %s; put it in quotes to make it one"
                        .formatted(scalar.described().in(Language.EN))));
  }

  private static Optional<Text> blank(String text) {
    return text.isBlank() ? Optional.of(BLANK) : Optional.empty();
  }

  private static Optional<Text> slug(String text) {
    if (SLUG_FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    String shown = Shown.quoted(text);
    return Optional.of(
        Text.of(
            shown
                + " is geen kenmerk; gebruik kleine letters en cijfers, verbonden door enkele"
                + " streepjes, zoals red-sea-2024",
            shown
                + " is not a slug; use lower-case letters and digits, joined by single hyphens,"
                + " as in red-sea-2024"));
  }

  private static Optional<Text> paper(String text) {
    if (text.isBlank()) {
      return blank(text);
    }
    if (text.length() > LONGEST_PAPER) {
      String shown = Shown.quoted(text);
      return Optional.of(
          Text.of(
              shown + " is te lang voor een stuk; geef het kenmerk, zoals kst-29521-471",
              shown + " is too long for a paper; give its id, such as kst-29521-471"));
    }
    try {
      PAPERS.of(text);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      // the path says already that it is about a paper
      String message = Shown.message(e);
      String en = message.startsWith("paper: ") ? message.substring(7) : message;
      return Optional.of(Text.of(inDutch(text, en), en));
    }
  }

  /** The way out of what a paper is refused for, in Dutch. */
  private static String inDutch(String text, String english) {
    String way =
        english
            .substring(english.lastIndexOf("; ") + 2)
            .replaceFirst("^write e\\.g\\. ", "schrijf bijvoorbeeld ")
            .replaceFirst("^probably (.*) is meant$", "waarschijnlijk is $1 bedoeld")
            .replaceFirst("^give each by itself, here ", "noem elk apart, hier ")
            .replaceFirst("^name each page once$", "noem elke bladzijde één keer")
            .replaceFirst(
                "^write both pages in full, e\\.g\\. ",
                "schrijf beide bladzijden voluit, bijvoorbeeld ");
    return Shown.quoted(text) + " is geen bekende vindplaats van een stuk; " + way;
  }

  private static Optional<Text> bool(Node.Scalar scalar) {
    if (scalar.type() == ScalarType.BOOLEAN) {
      return Optional.empty();
    }
    String shown = Shown.quoted(scalar.text());
    String lower = Ascii.toLowerCase(scalar.text());
    if (scalar.quoted() && ScalarType.ofPlain(scalar.text()) == ScalarType.BOOLEAN) {
      return Optional.of(
          Text.of(
              shown + " tussen aanhalingstekens is tekst; schrijf " + lower + " zonder",
              shown + " in quotes is text; write " + lower + " without them"));
    }
    if (YES.contains(lower) || NO.contains(lower)) {
      String meant = YES.contains(lower) ? "true" : "false";
      return Optional.of(
          Text.of(
              shown + " is tekst in YAML 1.2; schrijf " + meant,
              shown + " is text in YAML 1.2; write " + meant));
    }
    return Optional.of(
        Text.of(
            "verwacht: true of false, gevonden: " + scalar.described().in(Language.NL),
            "expected true or false, found " + scalar.described().in(Language.EN)));
  }

  /** The valid word that is near to a wrong one, as the end of a message; empty if none is. */
  static String nearest(String wrong, List<String> valid, Language language) {
    String lead = language == Language.NL ? "; het dichtst ligt '" : "; nearest is '";
    return Nearest.to(wrong, valid).map(near -> lead + near + "'").orElse("");
  }
}
