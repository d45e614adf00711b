package nl.ims.model.testkit;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.ims.model.term.Text;

/** Generators of words and texts. */
public final class Texts {

  /** Words that a reader or writer of YAML or JSON may take for something else. */
  private static final String[] TRICKY = {
    "no",
    "yes",
    "on",
    "off",
    "true",
    "False",
    "null",
    "Null",
    "~",
    "=",
    "<<",
    "nan",
    ".inf",
    "012",
    "0",
    "-1",
    "+1",
    "1_000",
    "0x1F",
    "0o17",
    "1e3",
    "1.50",
    ".5",
    "2024-03-08",
    "12:30:45",
    "a: b",
    "key:",
    ": value",
    "::",
    "# x",
    "a # b",
    "a #b",
    "a#b",
    "- item",
    "-",
    "--",
    "---",
    "--- doc",
    "...",
    "? q",
    "?",
    "! bang",
    "!!str x",
    "!t",
    "& anchor",
    "&a",
    "* alias",
    "*a",
    "| pipe",
    "|",
    "> fold",
    ">-",
    "% directive",
    "%YAML 1.2",
    "@ at",
    "`tick`",
    "'single'",
    "''",
    "it's",
    "\"double\"",
    "say \"so\"",
    "\\",
    "back\\slash",
    "\\n",
    "\\u0041",
    "{flow}",
    "{",
    "[list]",
    "[",
    "]",
    "}",
    "a, b",
    ",",
    "a,b",
    "/",
    "</script>",
    "${x}",
    "{{x}}",
    "%s",
    " leading",
    "trailing ",
    "  both  ",
    "two  spaces",
    "\ttab",
    "tab\tinside",
    "line\nbreak",
    "two\n\nbreaks",
    "ends\n",
    "ends\n\n",
    "\nstarts",
    "  indented\nthen not",
    "crlf\r\nline",
    "cr\rline",
    "a\n# b",
    "a\n---\nb",
    "a\n...\nb",
    "\u00a0",
    "nbsp\u00a0inside",
    "\u0085next line",
    "line\u2028separator",
    "\ufeffmark",
    "bell\u0007",
    "nul\u0000",
    "escape\u001b[31m",
    "delete\u007f",
    "\u200bzero width",
    "é",
    "e\u0301",
    "Zr.Ms. Tromp",
    "İstanbul ıI",
    "ß",
    "Ελλάδα",
    "日本",
    "שלום",
    "\u202eright to left",
    "🚢",
    "👩‍✈️",
    "🇳🇱 vlag",
    "\ufffe",
    "\uffff",
    "null\nnull",
    "nl",
    "en",
    "plain"
  };

  private static final Pattern VISIBLE =
      Pattern.compile("[\\p{L}\\p{Nd}&&[^\u115F\u1160\u3164\uFFA0]]");

  private Texts() {}

  /**
   * Generates words.
   *
   * @return strings that are not blank and hold only whole characters: everyday ones, tricky ones,
   *     any Unicode, long ones
   */
  public static Arbitrary<String> words() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(TRICKY)),
            Tuple.of(
                2, Arbitraries.strings().withCharRange(' ', '~').ofMinLength(1).ofMaxLength(30)),
            Tuple.of(2, Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12)),
            Tuple.of(1, longWords()))
        .filter(Texts::isText)
        .withoutEdgeCases();
  }

  /**
   * Generates texts of all shapes: without a language, in one language, in both.
   *
   * @return texts made of {@link #words()}
   */
  public static Arbitrary<Text> any() {
    Arbitrary<Text> both = Combinators.combine(words(), words()).as(Text::of);
    return Arbitraries.oneOf(
            words().map(Text::of),
            both,
            words().map(w -> new Text(Optional.empty(), Optional.of(w), Optional.empty())),
            words().map(w -> new Text(Optional.empty(), Optional.empty(), Optional.of(w))))
        .withoutEdgeCases();
  }

  /**
   * Leaves out texts in which nothing can be read: no file holds them as a reason.
   *
   * @param texts where the reasons come from
   * @return those that have a letter or a digit in each language
   */
  public static Arbitrary<Text> reasons(Arbitrary<Text> texts) {
    return texts.filter(
        text ->
            Stream.of(text.plain(), text.nl(), text.en())
                .flatMap(Optional::stream)
                .allMatch(words -> VISIBLE.matcher(words).find()));
  }

  /**
   * Generates a few short texts.
   *
   * @return one of three texts
   */
  public static Arbitrary<Text> few() {
    return Arbitraries.of(Text.of("a"), Text.of("b"), Text.of("ja", "yes")).withoutEdgeCases();
  }

  /**
   * Generates slugs.
   *
   * @return lower-case words of letters and digits, joined by single hyphens
   */
  public static Arbitrary<String> slugs() {
    Arbitrary<String> word =
        Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(6);
    return Arbitraries.frequencyOf(
            Tuple.of(
                3, word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join("-", words))),
            Tuple.of(
                1,
                Arbitraries.of("no", "null", "012", "1e3", "2024", "2024-03-08", "true", "0x1f")))
        .withoutEdgeCases();
  }

  private static Arbitrary<String> longWords() {
    return Arbitraries.strings()
        .withCharRange('a', 'f')
        .withChars(' ', ' ', '\n', ':', '#')
        .ofMinLength(81)
        .ofMaxLength(400)
        .withoutEdgeCases();
  }

  private static boolean isText(String words) {
    return !words.isBlank()
        && words.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
