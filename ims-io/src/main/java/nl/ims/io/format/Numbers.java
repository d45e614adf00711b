package nl.ims.io.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.ims.io.syntax.Limits;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.ScalarType;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** The shapes of numbers. They are decimal digits; what else YAML takes for a number is refused. */
public final class Numbers {

  private static final Pattern DIGITS = Pattern.compile("[0-9]++");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]++(\\.[0-9]++)?");
  private static final Pattern EXPONENT = Pattern.compile("[0-9.]++[eE][-+]?[0-9]++");

  /** How many, 0 or more. */
  public static final ScalarShape<Integer> COUNT =
      integer(
          Noun.of(
              "een geheel getal, 0 of meer",
              "gehele getallen",
              "an integer of 0 or more",
              "integers"),
          0,
          Integer.MAX_VALUE);

  /** A year. */
  public static final ScalarShape<Integer> YEAR =
      integer(Noun.of("een jaar", "jaren", "a year", "years"), 1, 9999);

  /** An amount of money, exact. */
  static final ScalarShape<BigDecimal> AMOUNT =
      number(
          Noun.of("een bedrag", "bedragen", "an amount", "amounts"),
          Numbers::amount,
          () -> Schemas.type("number").put("minimum", Tree.bare(0)).build(),
          BigDecimal::new,
          amount -> Tree.bare(amount.toPlainString()));

  /** The version of the format. */
  public static final ScalarShape<Integer> VERSION = version(Dossier.FORMAT_VERSION);

  private Numbers() {}

  /** The one version of a format that is read here. */
  public static ScalarShape<Integer> version(int only) {
    return number(
        Noun.of(
            "de versie van het formaat, " + only,
            "versies",
            "the version of the format, " + only,
            "versions"),
        scalar -> version(scalar, Integer.toString(only)),
        () -> Tree.fields().put("const", Tree.bare(only)).build(),
        Integer::parseInt,
        Tree::bare);
  }

  private static ScalarShape<Integer> integer(Noun noun, int least, int greatest) {
    return number(
        noun,
        scalar -> integer(scalar, noun, least, greatest),
        () ->
            Schemas.type("integer")
                .put("minimum", Tree.bare(least))
                .put("maximum", Tree.bare(greatest))
                .build(),
        Integer::parseInt,
        Tree::bare);
  }

  private static <T> ScalarShape<T> number(
      Noun noun,
      Function<Node.Scalar, Optional<Text>> complaint,
      java.util.function.Supplier<Tree> schema,
      Function<String, T> decoder,
      Function<T, Tree> encoder) {
    return new ScalarShape<>(
        noun, Optional.empty(), complaint, Optional.empty(), schema, decoder, encoder);
  }

  private static Optional<Text> integer(Node.Scalar scalar, Noun noun, int least, int greatest) {
    String text = scalar.text();
    String shown = Shown.quoted(text);
    Optional<Text> spelling = spelling(scalar);
    if (spelling.isPresent()) {
      return spelling;
    }
    if (DIGITS.matcher(text).matches()) {
      boolean small = text.length() <= 10 && Long.parseLong(text) <= greatest;
      if (small && Long.parseLong(text) >= least) {
        return Optional.empty();
      }
      return Optional.of(
          Text.of(
              "%s is te %s; geef een getal van %s tot en met %s"
                  .formatted(shown, small ? "klein" : "groot", least, greatest),
              "%s is too %s; give a number from %s through %s"
                  .formatted(shown, small ? "small" : "large", least, greatest)));
    }
    return Optional.of(
        Spelled.meant(text)
            .map(meant -> whole(shown, meant))
            .orElseGet(() -> mismatch(noun, scalar)));
  }

  private static Text whole(String shown, String meant) {
    boolean whole = DIGITS.matcher(meant).matches();
    return Text.of(
        shown
            + " is geen geheel getal; "
            + (whole ? "schrijf alleen de cijfers: " + meant : "rond het af"),
        shown
            + " is not an integer; "
            + (whole ? "write its digits and nothing else: " + meant : "round it"));
  }

  private static Optional<Text> amount(Node.Scalar scalar) {
    String text = scalar.text();
    String shown = Shown.quoted(text);
    Optional<Text> spelling = spelling(scalar);
    if (spelling.isPresent()) {
      return spelling;
    }
    if (DECIMAL.matcher(text).matches()) {
      return text.length() <= Limits.DIGITS + (text.contains(".") ? 1 : 0)
          ? Optional.empty()
          : Optional.of(
              Text.of(
                  "%s heeft meer dan %s cijfers; geef hele eenheden"
                      .formatted(shown, Limits.DIGITS),
                  "%s has more than %s digits; give whole units".formatted(shown, Limits.DIGITS)));
    }
    if (EXPONENT.matcher(text).matches()) {
      return Optional.of(
          Text.of(
              shown + " heeft een exponent; schrijf alle cijfers uit",
              shown + " has an exponent; write all digits out"));
    }
    return Optional.of(
        Spelled.meant(text)
            .map(
                meant ->
                    Text.of(
                        shown + " is geen bedrag; schrijf cijfers met hoogstens één punt: " + meant,
                        shown + " is not an amount; write digits with at most one point: " + meant))
            .orElseGet(() -> mismatch(AMOUNT.noun(), scalar)));
  }

  private static Text mismatch(Noun noun, Node.Scalar scalar) {
    Text found = scalar.described();
    return Text.of(
        "verwacht: " + noun.one().in(Language.NL) + ", gevonden: " + found.in(Language.NL),
        "expected " + noun.one().in(Language.EN) + ", found " + found.in(Language.EN));
  }

  private static Optional<Text> version(Node.Scalar scalar, String expected) {
    if (scalar.type() == ScalarType.INTEGER && scalar.text().equals(expected)) {
      return Optional.empty();
    }
    String shown = Shown.quoted(scalar.text());
    return spelling(scalar)
        .or(
            () ->
                Optional.of(
                    Text.of(
                        shown
                            + " is geen versie van het formaat die hier wordt gelezen; de enige is "
                            + expected,
                        shown
                            + " is not a version of the format that is read here; the only one is "
                            + expected)));
  }

  /** What is wrong with the spelling of any number: quotes, a sign, a leading zero. */
  private static Optional<Text> spelling(Node.Scalar scalar) {
    String text = scalar.text();
    String shown = Shown.quoted(text);
    String body = text.replaceFirst("^0++(?=[0-9])", "");
    if (scalar.quoted() && DECIMAL.matcher(text).matches()) {
      String brief = Shown.brief(body);
      return Optional.of(
          Text.of(
              shown + " tussen aanhalingstekens is tekst; schrijf " + brief + " zonder",
              shown + " in quotes is text; write " + brief + " without them"));
    }
    if (scalar.type() == ScalarType.TEXT || scalar.type() == ScalarType.BOOLEAN) {
      return Optional.empty();
    }
    if (text.startsWith("-")) {
      return Optional.of(
          Text.of(shown + " is negatief; geef 0 of meer", shown + " is negative; give 0 or more"));
    }
    if (text.startsWith("+")) {
      String brief = Shown.brief(text.substring(1));
      return Optional.of(
          Text.of(
              shown + " heeft een teken; schrijf " + brief, shown + " has a sign; write " + brief));
    }
    if (DECIMAL.matcher(text).matches() && !body.equals(text)) {
      String brief = Shown.brief(body);
      return Optional.of(
          Text.of(
              shown + " begint met een nul; schrijf " + brief,
              shown + " has a leading zero; integers have no leading zero, write " + brief));
    }
    return Optional.empty();
  }
}
