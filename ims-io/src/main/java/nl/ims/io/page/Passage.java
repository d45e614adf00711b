package nl.ims.io.page;

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
public record Passage(String text, ImmutableList<String> foreign) {

  /** Words of this project, in the language of the page. */
  public static Passage of(String text) {
    return new Passage(Harmless.text(text), ImmutableList.of());
  }

  /** A text of a rule, in the language of the page if it has that. */
  public static Passage of(Text text, Language language) {
    return of(text, language, ImmutableList.of());
  }

  /** A text that a dossier says in words; without a language, nobody knows which it has. */
  public static Passage said(Text text, Language language) {
    return of(text, language, ImmutableList.of(""));
  }

  private static Passage of(Text text, Language language, ImmutableList<String> plain) {
    String shown = Harmless.text(text.in(language));
    if (text.plain().isPresent()) {
      return new Passage(shown, plain);
    }
    Language other = language == Language.NL ? Language.EN : Language.NL;
    boolean ours = (language == Language.NL ? text.nl() : text.en()).isPresent();
    return new Passage(shown, ours ? ImmutableList.of() : ImmutableList.of(other.code()));
  }

  public boolean plain() {
    return foreign.isEmpty();
  }
}
