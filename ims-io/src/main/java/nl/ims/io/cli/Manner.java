package nl.ims.io.cli;

import java.util.Optional;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;

/**
 * How a command line wants to be answered, as far as that shows before it is understood: what is
 * wrong with it is told so too.
 *
 * @param language the language of messages and of help
 * @param colour when text is coloured; empty if the environment decides
 */
record Manner(Language language, Optional<Colour> colour) {

  /** English, and nothing said of colour. */
  static final Manner PLAIN = new Manner(Language.EN, Optional.empty());

  /** What some arguments ask for; a value that is not known, which is refused later, is nothing. */
  static Manner of(String... arguments) {
    return new Manner(
        asked(Option.LANG, Language.class, arguments).orElse(Language.EN),
        asked(Option.COLOR, Colour.class, arguments));
  }

  private static <E extends Enum<E> & Code> Optional<E> asked(
      Option option, Class<E> type, String... arguments) {
    Optional<E> asked = Optional.empty();
    for (int i = 0; i < arguments.length && asked.isEmpty(); i++) {
      String argument = String.valueOf(arguments[i]);
      if (argument.equals(option.text()) && i + 1 < arguments.length) {
        asked = Code.find(type, String.valueOf(arguments[i + 1]));
      } else if (argument.startsWith(option.text() + "=")) {
        asked = Code.find(type, argument.substring(option.text().length() + 1));
      }
    }
    return asked;
  }
}
