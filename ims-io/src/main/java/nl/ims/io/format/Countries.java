package nl.ims.io.format;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.model.actor.Country;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** What is wrong with the code of a country, and which code was probably meant. */
final class Countries {

  private static final Supplier<Map<String, String>> NAMES = Suppliers.memoize(Countries::names);

  private Countries() {}

  static Optional<Text> complaint(Node.Scalar scalar) {
    String word = scalar.text();
    try {
      Country.of(word);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String model = Shown.message(e);
      Optional<String> meant =
          Country.codes().stream()
              .filter(code -> model.endsWith("write " + code))
              .findFirst()
              .or(() -> named(word));
      String shown = Shown.quoted(word);
      return Optional.of(
          Text.of(
              shown
                  + " is geen landcode van ISO 3166-1 (of XK); schrijf "
                  + meant.orElseGet(() -> "twee hoofdletters" + near(word, Language.NL)),
              shown
                  + " is no code of a country in ISO 3166-1 (or XK); write "
                  + meant.orElseGet(() -> "two capital letters" + near(word, Language.EN))));
    }
  }

  static Optional<Text> complaintOfPartner(Node.Scalar scalar) {
    String shown = Shown.quoted(scalar.text());
    return scalar.text().equals(Country.NETHERLANDS.code())
        ? Optional.of(
            Text.of(
                shown + " is Nederland zelf; laat het weg, want partners zijn de andere landen",
                shown
                    + " is the Netherlands itself; leave it out, for partners are the other"
                    + " states"))
        : complaint(scalar);
  }

  private static String near(String word, Language language) {
    return Scalars.nearest(word, Country.codes().asList(), language);
  }

  /** The country of that name, in Dutch or in English, as far as this Java knows names. */
  private static Optional<String> named(String word) {
    return Optional.ofNullable(NAMES.get().get(word.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Country.codes()) {
      Locale country = new Locale("", code);
      for (Locale language : ImmutableList.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
        names.put(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
      }
    }
    return names;
  }
}
