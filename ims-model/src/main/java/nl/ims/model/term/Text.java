package nl.ims.model.term;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something said in words: once without a language, or in Dutch, in English or in both.
 *
 * <p>Either {@code plain} is present alone, or at least one of {@code nl} and {@code en} is. No
 * part is blank, and none holds half of a surrogate pair, because such a string cannot be written
 * to a file and read back.
 *
 * @param plain the words without a language; absent if they are given by language
 * @param nl the words in Dutch; absent means not stated
 * @param en the words in English; absent means not stated
 */
public record Text(Optional<String> plain, Optional<String> nl, Optional<String> en) {

  /**
   * Checks the parts.
   *
   * @param plain the words without a language
   * @param nl the words in Dutch
   * @param en the words in English
   * @throws IllegalArgumentException if the parts do not go together, or one of them is blank or
   *     holds half of a surrogate pair
   */
  public Text {
    Objects.requireNonNull(plain, "plain");
    Objects.requireNonNull(nl, "nl");
    Objects.requireNonNull(en, "en");
    if (plain.isPresent() && (nl.isPresent() || en.isPresent())) {
      throw new IllegalArgumentException(
          "text: plain '%s' stands beside nl or en; give the words once, or by language"
              .formatted(plain.get()));
    }
    if (plain.isEmpty() && nl.isEmpty() && en.isEmpty()) {
      throw new IllegalArgumentException(
          "text: plain, nl and en are all absent; give one, or leave the text out");
    }
    plain.ifPresent(words -> check("plain", words));
    nl.ifPresent(words -> check("nl", words));
    en.ifPresent(words -> check("en", words));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text that
        && plain.equals(that.plain)
        && nl.equals(that.nl)
        && en.equals(that.en);
  }

  /**
   * Shows the words.
   *
   * @return the words without a language; else those in Dutch, a bar, and those in English, with a
   *     question mark for what is not stated
   */
  @Override
  public String toString() {
    return plain.orElseGet(() -> nl.orElse("?") + " | " + en.orElse("?"));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * plain.hashCode() + nl.hashCode()) + en.hashCode();
  }

  /**
   * Makes a text without a language.
   *
   * @param plain the words, not blank
   * @return the text
   * @throws IllegalArgumentException if the words are blank or hold half of a surrogate pair
   */
  public static Text of(String plain) {
    Objects.requireNonNull(plain, "plain");
    return new Text(Optional.of(plain), Optional.empty(), Optional.empty());
  }

  /**
   * Makes a text in both languages.
   *
   * @param nl the words in Dutch, not blank
   * @param en the words in English, not blank
   * @return the text
   * @throws IllegalArgumentException if a part is blank or holds half of a surrogate pair
   */
  public static Text of(String nl, String en) {
    Objects.requireNonNull(nl, "nl");
    Objects.requireNonNull(en, "en");
    return new Text(Optional.empty(), Optional.of(nl), Optional.of(en));
  }

  /**
   * {@return the words for a reader of one language, else those without a language, else those in
   * the other one; never blank}
   *
   * @param language the language wished
   */
  public String in(Language language) {
    Objects.requireNonNull(language, "language");
    Optional<String> wished = language == Language.NL ? nl : en;
    Optional<String> other = language == Language.NL ? en : nl;
    return wished.or(() -> plain).or(() -> other).orElseThrow();
  }

  /**
   * Returns the spellings by which a thing of this name is known again.
   *
   * <p>Two texts name the same thing if they share one.
   *
   * @return the words in each language that is stated, in lower case, with single blanks between
   *     them and none around them; never empty
   */
  public ImmutableSet<String> spellings() {
    return Stream.of(plain, nl, en)
        .flatMap(Optional::stream)
        .map(
            words ->
                CharMatcher.whitespace().trimAndCollapseFrom(words, ' ').toLowerCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a surrogate stands in a pair. */
  private static boolean isWhole(String words, int i) {
    return Character.isHighSurrogate(words.charAt(i))
        ? i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
  }

  private static void check(String attribute, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException(
          "text: %s '%s' is blank; leave it out, or say something".formatted(attribute, words));
    }
    for (int i = 0; i < words.length(); i++) {
      if (Character.isSurrogate(words.charAt(i)) && !isWhole(words, i)) {
        throw new IllegalArgumentException(
            "text: %s holds half of a surrogate pair (\\u%04x) at index %s, which no file can hold; give whole characters"
                .formatted(attribute, (int) words.charAt(i), i));
      }
    }
  }
}
