package nl.ims.io.format;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.ims.io.internal.Nearest;
import nl.ims.io.syntax.Shown;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A closed list of codes.
 *
 * @param name the name of the list in the schema; empty to write it out at each use
 * @param list gives the codes, in the order of the format
 * @param words what a code is called and means; empty if it says so itself
 * @param dutch the codes by their labels, and by other Dutch names
 * @param rule what messages say instead of the codes, where these are many or costly to make
 */
public record Codes(
    Optional<String> name,
    Supplier<ImmutableList<String>> list,
    Optional<Function<String, Words>> words,
    Optional<Supplier<Dutch>> dutch,
    Optional<Text> rule) {

  /** How many codes a message names; of a longer list it names the nearest. */
  private static final int FEW = 12;

  /** A short list with words. */
  static Codes of(ImmutableList<String> codes, Function<String, Words> words) {
    Optional<Text> rule =
        codes.size() <= FEW
            ? Optional.empty()
            : Optional.of(
                Text.of(
                    "een van " + codes.size() + " codes, zie: ims schema",
                    "one of " + codes.size() + " codes, see: ims schema"));
    Optional<Supplier<Dutch>> dutch = Optional.of(Dutch.ofCodes(() -> codes, words));
    return new Codes(Optional.empty(), () -> codes, Optional.of(words), dutch, rule);
  }

  /** Codes that messages do not repeat, because there is a rule for them. */
  static Codes of(Supplier<ImmutableList<String>> codes, Text rule) {
    return new Codes(
        Optional.empty(), codes, Optional.empty(), Optional.empty(), Optional.of(rule));
  }

  /** The codes of an enum, of the constants that a test lets through. */
  static <E extends Enum<E> & Labelled> Codes of(Class<E> type, Predicate<E> valid) {
    ImmutableMap.Builder<String, E> byCode = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      if (valid.test(constant)) {
        byCode.put(constant.code(), constant);
      }
    }
    ImmutableMap<String, E> constants = byCode.buildOrThrow();
    String list = hyphened(type.getSimpleName());
    Codes codes =
        of(
            constants.keySet().asList(),
            code -> WordTable.code(list, requireNonNull(constants.get(code), code)));
    boolean whole = constants.size() == type.getEnumConstants().length;
    return new Codes(
        Optional.of(list).filter(l -> whole),
        codes.list(),
        codes.words(),
        codes.dutch(),
        codes.rule());
  }

  /** The name of a type in lower case, with a hyphen before each word but the first. */
  private static String hyphened(String type) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < type.length(); i++) {
      char c = type.charAt(i);
      if (i > 0 && Ascii.isUpperCase(c)) {
        name.append('-');
      }
      name.append(Ascii.toLowerCase(c));
    }
    return name.toString();
  }

  /** The valid codes, or the rule for them. */
  Text valid() {
    return rule.orElseGet(() -> Text.of(Shown.list(list.get())));
  }

  /** What is wrong with a word; empty if it is one of the codes. */
  Optional<Text> complaint(String word) {
    if (list.get().contains(word)) {
      return Optional.empty();
    }
    Optional<String> meant = dutch.flatMap(names -> names.get().meant(word));
    String shown = Shown.quoted(word);
    if (meant.isPresent()) {
      return Optional.of(
          Text.of(
              shown + " is hier geen code; in een dossier is het '" + meant.get() + "'",
              shown + " is not a code here; in a dossier it is '" + meant.get() + "'"));
    }
    return Optional.of(
        Text.of(
            "onbekende code %s%s (geldig: %s)"
                .formatted(shown, near(word, Language.NL), valid().in(Language.NL)),
            "unknown code %s%s (valid: %s)"
                .formatted(shown, near(word, Language.EN), valid().in(Language.EN))));
  }

  private String near(String word, Language language) {
    ImmutableList<String> codes = list.get();
    if (words.isEmpty() || codes.size() <= FEW) {
      return Scalars.nearest(word, codes, language);
    }
    String form =
        language == Language.NL
            ? "; het dichtst liggen '%s', '%s' en '%s'"
            : "; nearest are '%s', '%s' and '%s'";
    return form.formatted(Nearest.first(3, word, codes).toArray());
  }
}
