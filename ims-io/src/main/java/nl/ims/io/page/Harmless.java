package nl.ims.io.page;

import java.util.ArrayList;
import java.util.List;
import nl.ims.io.internal.Steering;

/**
 * Texts of dossiers, on one line and with the characters that would steer a terminal made visible.
 * A no-break space keeps two words together.
 */
public final class Harmless {

  static final char NO_BREAK_SPACE = '\u00A0';

  private static final char LAST_OF_LATIN_1 = '\u00FF';

  private Harmless() {}

  /**
   * A text with the number of everything in it that would steer a terminal, and each run of white
   * space as one space.
   */
  public static String text(String text) {
    return isHarmless(text) ? text : String.join(" ", words(text)).replace(NO_BREAK_SPACE, ' ');
  }

  /** Whether nothing is to be done, as nearly always: no character is odd, no two spaces meet. */
  private static boolean isHarmless(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = (c > ' ' && c <= '~') || (c > NO_BREAK_SPACE && c <= LAST_OF_LATIN_1);
      if (!word && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  /** The words of a text, harmless; a no-break space is part of a word. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (breaks(c)) {
        add(words, text.substring(start, i), plain);
        start = i + 1;
        plain = true;
      } else {
        plain &= c > ' ' && c <= '~';
      }
    }
    add(words, text.substring(start), plain);
    return words;
  }

  /** Whether a word ends before a character; none beyond the basic plane is a space. */
  private static boolean breaks(char c) {
    if (c > ' ' && c <= '~') {
      return false; // nearly every one
    }
    return c != NO_BREAK_SPACE && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Adds a word, with what would steer a terminal made visible, unless it is empty. */
  private static void add(List<String> words, String word, boolean plain) {
    if (!word.isEmpty()) {
      words.add(plain ? word : Steering.shown(word));
    }
  }
}
