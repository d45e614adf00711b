package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * Words on a page, with their language where it is not that of the page.
 *
 * @param text the words, harmless and on one line
 * @param foreign the code of their language if it is another one, empty text if nobody said which;
 *     at most one
 */
record Passage(String text, ImmutableList<String> foreign) {

  /** Words of this project, in the language of the page. */
  static Passage of(String text) {
    return new Passage(Canvas.harmless(text), ImmutableList.of());
  }

  /** A text of a rule or a dossier, in the language of the page if it has that. */
  static Passage of(Text text, Language language) {
    String shown = Canvas.harmless(text.in(language));
    boolean ours = (language == Language.NL ? text.nl() : text.en()).isPresent();
    if (ours) {
      return new Passage(shown, ImmutableList.of());
    }
    Language other = language == Language.NL ? Language.EN : Language.NL;
    return new Passage(shown, ImmutableList.of(text.plain().isPresent() ? "" : other.code()));
  }

  /** Words of which nobody said the language: a name, or what a dossier says without one. */
  static Passage unknown(String text) {
    return new Passage(Canvas.harmless(text), ImmutableList.of(""));
  }

  boolean plain() {
    return foreign.isEmpty();
  }
}
