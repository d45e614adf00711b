package nl.ims.io.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ims.io.syntax.Limits;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.ScalarType;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;
import nl.ims.model.Dossier;

/** The shapes of numbers. They are decimal digits; what else YAML takes for a number is refused. */
public final class Numbers {

  private static final Pattern DIGITS = Pattern.compile("[0-9]++");
  private static final Pattern GROUPED = Pattern.compile("[0-9][0-9_., ]*+");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]++(\\.[0-9]++)?");
  private static final Pattern EXPONENT = Pattern.compile("[0-9.]++[eE][-+]?[0-9]++");

  /** How many, 0 or more. */
  public static final ScalarShape<Integer> COUNT =
      integer("an integer of 0 or more", 0, Integer.MAX_VALUE);

  /** A year. */
  public static final ScalarShape<Integer> YEAR = integer("a year", 1, 9999);

  /** An amount of money, exact. */
  static final ScalarShape<BigDecimal> AMOUNT =
      new ScalarShape<>(
          "an amount",
          Numbers::amount,
          Optional.empty(),
          () -> Schemas.type("number").put("minimum", Tree.bare(0)).build(),
          BigDecimal::new,
          amount -> Tree.bare(amount.toPlainString()));

  /** The version of the format. */
  public static final ScalarShape<Integer> VERSION = version(Dossier.FORMAT_VERSION);

  private Numbers() {}

  /** The one version of a format that is read here. */
  public static ScalarShape<Integer> version(int only) {
    return new ScalarShape<>(
        "the version of the format, " + only,
        scalar -> version(scalar, Integer.toString(only)),
        Optional.empty(),
        () -> Tree.fields().put("const", Tree.bare(only)).build(),
        Integer::parseInt,
        Tree::bare);
  }

  private static ScalarShape<Integer> integer(String expected, int least, int greatest) {
    return new ScalarShape<>(
        expected,
        scalar -> integer(scalar, expected, least, greatest),
        Optional.empty(),
        () ->
            Schemas.type("integer")
                .put("minimum", Tree.bare(least))
                .put("maximum", Tree.bare(greatest))
                .build(),
        Integer::parseInt,
        Tree::bare);
  }

  private static Optional<String> integer(
      Node.Scalar scalar, String expected, int least, int greatest) {
    String text = scalar.text();
    String shown = Shown.quoted(text);
    Optional<String> spelling = spelling(scalar);
    if (spelling.isPresent()) {
      return spelling;
    }
    if (DIGITS.matcher(text).matches()) {
      boolean small = text.length() <= 10 && Long.parseLong(text) <= greatest;
      if (small && Long.parseLong(text) >= least) {
        return Optional.empty();
      }
      String bounds = "; give a number from " + least + " through " + greatest;
      return Optional.of(shown + (small ? " is too small" : " is too large") + bounds);
    }
    if (GROUPED.matcher(text).matches()) {
      return Optional.of(
          shown + " is not an integer; write its digits and nothing else, as in 1000");
    }
    return Optional.of("expected " + expected + ", found " + scalar.described());
  }

  private static Optional<String> amount(Node.Scalar scalar) {
    String text = scalar.text();
    String shown = Shown.quoted(text);
    Optional<String> spelling = spelling(scalar);
    if (spelling.isPresent()) {
      return spelling;
    }
    if (DECIMAL.matcher(text).matches()) {
      return text.length() <= Limits.DIGITS + (text.contains(".") ? 1 : 0)
          ? Optional.empty()
          : Optional.of(shown + " has more than " + Limits.DIGITS + " digits; give whole units");
    }
    if (EXPONENT.matcher(text).matches()) {
      return Optional.of(shown + " has an exponent; write all digits out");
    }
    if (GROUPED.matcher(text).matches()) {
      return Optional.of(
          shown + " is not an amount; write digits with at most one point, as in 2500000.50");
    }
    return Optional.of("expected an amount, found " + scalar.described());
  }

  private static Optional<String> version(Node.Scalar scalar, String expected) {
    if (scalar.type() == ScalarType.INTEGER && scalar.text().equals(expected)) {
      return Optional.empty();
    }
    Optional<String> spelling = spelling(scalar);
    return spelling.isPresent()
        ? spelling
        : Optional.of(
            Shown.quoted(scalar.text())
                + " is not a version of the format that is read here; the only one is "
                + expected);
  }

  /** What is wrong with the spelling of any number: quotes, a sign, a leading zero. */
  private static Optional<String> spelling(Node.Scalar scalar) {
    String text = scalar.text();
    String shown = Shown.quoted(text);
    String body = text.replaceFirst("^0++(?=[0-9])", "");
    if (scalar.quoted() && DECIMAL.matcher(text).matches()) {
      return Optional.of(
          shown + " in quotes is text; write " + Shown.brief(body) + " without them");
    }
    if (scalar.type() == ScalarType.TEXT || scalar.type() == ScalarType.BOOLEAN) {
      return Optional.empty();
    }
    if (text.startsWith("-")) {
      return Optional.of(shown + " is negative; give 0 or more");
    }
    if (text.startsWith("+")) {
      return Optional.of(shown + " has a sign; write " + Shown.brief(text.substring(1)));
    }
    if (DECIMAL.matcher(text).matches() && !body.equals(text)) {
      return Optional.of(
          shown + " has a leading zero; integers have no leading zero, write " + Shown.brief(body));
    }
    return Optional.empty();
  }
}
