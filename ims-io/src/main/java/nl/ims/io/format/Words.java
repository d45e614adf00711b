package nl.ims.io.format;

import java.util.Locale;
import java.util.Optional;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * What a key or a code is called, and what it means.
 *
 * @param title what it is called, with a capital
 * @param meaning what it means, to continue a sentence
 * @param example a value that may stand at the key
 */
public record Words(Text title, Text meaning, Optional<String> example) {

  /** The words of what has a label of its own. */
  static Words of(Text label, Text meaning) {
    return new Words(
        Text.of(capital(label.in(Language.NL)), capital(label.in(Language.EN))),
        meaning,
        Optional.empty());
  }

  /** The words with another meaning. */
  static Words of(Text label, String nl, String en) {
    return of(label, Text.of(nl, en));
  }

  /** The title in English and in Dutch, once if they are the same. */
  public String titles() {
    return both(title.in(Language.EN), title.in(Language.NL));
  }

  /** Meaning and type in both languages, as sentences. */
  public String described(Noun type) {
    return both(sentence(type, Language.EN), sentence(type, Language.NL));
  }

  /** Label and meaning of a code in both languages, as sentences. */
  public String described() {
    return both(labelled(Language.EN), labelled(Language.NL));
  }

  private String sentence(Noun type, Language language) {
    return capital(meaning.in(language)) + " (" + type.one().in(language) + ").";
  }

  private String labelled(Language language) {
    return title.in(language) + ": " + meaning.in(language) + ".";
  }

  static String both(String en, String nl) {
    return en.equals(nl) ? en : en + " — " + nl;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
