package nl.ims.io.cli;

import com.google.common.base.Strings;
import java.util.Arrays;
import nl.ims.io.internal.Steering;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * What is said to who calls the command, in both languages, whatever the values in it are.
 *
 * @param nl in Dutch
 * @param en in English
 */
record Message(String nl, String en) {

  /**
   * Fills in a pattern.
   *
   * @param pattern what is said, with {@code %s} for each part
   * @param parts what it is about; a text or a message is told in the language of the whole
   */
  static Message of(Text pattern, Object... parts) {
    return new Message(filled(Language.NL, pattern, parts), filled(Language.EN, pattern, parts));
  }

  private static String filled(Language language, Text pattern, Object... parts) {
    Object[] told = Arrays.stream(parts).map(part -> told(part, language)).toArray();
    return Strings.lenientFormat(pattern.in(language), told);
  }

  private static String told(Object part, Language language) {
    return part instanceof Message message
        ? message.in(language)
        : part instanceof Text text
            ? text.in(language)
            : Steering.shown(String.valueOf(part)); // no part makes a line of its own
  }

  /** The same as a text that others tell. */
  Text text() {
    return Text.of(nl, en);
  }

  String in(Language language) {
    return language == Language.NL ? nl : en;
  }
}
