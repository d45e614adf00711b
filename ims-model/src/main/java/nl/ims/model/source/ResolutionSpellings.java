package nl.ims.model.source;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.ims.model.source.PaperSpellings.Spelling;

/**
 * The spellings of resolutions of the Security Council (<i>resoluties van de Veiligheidsraad</i>).
 */
final class ResolutionSpellings {

  private static final String NUMBER_YEAR = "(?:nr\\.? |no\\.? )?([1-9]\\d{0,4}),? ?\\((\\d{4})\\)";

  private static final String ENGLISH =
      "(?:(?:UN|United Nations) )?(?:UNSCR?|SCR?|Security Council)(?: ?res(?:olution|\\.)?)?";

  private static final String DUTCH =
      "(?:VN[- ]?)?(?:VR|Veiligheidsraad)s?(?:[- ]?res(?:olutie|\\.)?)?";

  static final ImmutableList<Spelling> ALL =
      ImmutableList.of(
          PaperSpellings.spelling("S/RES/([1-9]\\d{0,4}) ?\\((\\d{4})\\)", ResolutionSpellings::id),
          PaperSpellings.spelling(
              "(?:" + ENGLISH + "|" + DUTCH + "),? " + NUMBER_YEAR, ResolutionSpellings::id),
          PaperSpellings.spelling(
              "res(?:olutie|olution|\\.) "
                  + NUMBER_YEAR
                  + " (?:van de (?:VN[- ])?Veiligheidsraad|of the (?:UN )?Security Council)"
                  + "(?: van de Verenigde Naties| of the United Nations)?",
              ResolutionSpellings::id));

  private ResolutionSpellings() {}

  private static Optional<String> id(Matcher m) {
    int year = Integer.parseInt(m.group(2));
    return year >= 1946
        ? Optional.of("S/RES/%s (%s)".formatted(m.group(1), year))
        : Optional.empty();
  }
}
