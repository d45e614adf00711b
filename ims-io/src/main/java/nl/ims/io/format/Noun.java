package nl.ims.io.format;

import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * What stands at a place, as messages and the schema call it.
 *
 * @param one one of them, with its article, to continue "expected …"
 * @param several more of them, to continue "a list of …"
 */
public record Noun(Text one, Text several) {

  /** A noun in Dutch, one and more, and in English, one and more. */
  static Noun of(String een, String meer, String one, String more) {
    return new Noun(Text.of(een, one), Text.of(meer, more));
  }

  /** The noun of a list of these. */
  Noun listed() {
    return of(
        "een lijst van " + several.in(Language.NL),
        "lijsten van " + several.in(Language.NL),
        "a list of " + several.in(Language.EN),
        "lists of " + several.in(Language.EN));
  }

  /** The noun of what is one of these or one of those. */
  Noun or(Noun other) {
    return of(
        one.in(Language.NL) + " of " + other.one.in(Language.NL),
        several.in(Language.NL) + " of " + other.several.in(Language.NL),
        one.in(Language.EN) + " or " + other.one.in(Language.EN),
        several.in(Language.EN) + " or " + other.several.in(Language.EN));
  }
}
