package nl.ims.io.format;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.ims.model.term.Text;

/** The reason for what counts only because of it: a text in which there is something to read. */
final class Reasons {

  /** A letter or a digit, but for the letters that only fill a place and are not seen. */
  private static final String VISIBLE = "(?![\\u115F\\u1160\\u3164\\uFFA0])[\\p{L}\\p{Nd}]";

  private static final Pattern FORM = Pattern.compile(VISIBLE);

  private static final Text NOTHING =
      Text.of(
          "heeft geen letter of cijfer dat te lezen is; zeg in woorden waarom",
          "has no letter or digit that can be read; say why in words");

  private static final ScalarShape<String> WORDS =
      Scalars.named(
          "grounds",
          Noun.of("een tekst", "teksten", "a text", "texts"),
          Scalars.text(Reasons::complaint),
          () ->
              Schemas.pattern(
                  VISIBLE,
                  Text.of(
                      "Een reden heeft een letter of cijfer dat te lezen is",
                      "A reason has a letter or digit that can be read")));

  /** Words, or words for each language, each with a letter or a digit that can be seen. */
  static final EitherShape<Text> REASON =
      EitherShape.of(
          "reason",
          WORDS.as(Text::of, text -> text.plain().orElseThrow()),
          text -> text.plain().isPresent(),
          Scalars.texts(WORDS));

  private Reasons() {}

  private static Optional<Text> complaint(String text) {
    return FORM.matcher(text).find() ? Optional.empty() : Optional.of(NOTHING);
  }
}
