package nl.ims.rules.cooperation;

import static nl.ims.model.source.Evidence.READ;
import static nl.ims.model.source.Evidence.RECONSTRUCTED;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** The reaction times that were reported for rapid-reaction forces, by abbreviation. */
final class ReportedTimes {
  private static final ImmutableList<String> FORCES =
      ImmutableList.of("NRF", "VJTF", "EUBG", "JEF");

  /** None was seen for the JEF. */
  private static final ImmutableList<Reported> REPORTED =
      ImmutableList.of(
          new Reported(
              "NRF",
              Text.of("5 tot 30 dagen, van de versterkte NRF", "5 to 30 days, of the enhanced NRF"),
              Optional.of(
                  "https://www.upinthesky.nl/2022/02/27/wat-draagt-nederland-militair-bij-aan-de-navo/")),
          new Reported(
              "VJTF",
              Text.of("als doel binnen 2 dagen", "as a goal within 2 days"),
              Optional.of(
                  "https://www.nu.nl/buitenland/3986573/nederland-loopt-voorop-bij-flitsmacht-navo.html")),
          new Reported("VJTF", Text.of("2 tot 7 dagen", "2 to 7 days"), Optional.empty()),
          new Reported(
              "EUBG",
              Text.of(
                  "5 dagen voor het besluit en 10 voor de troepen",
                  "5 days for the decision and 10 for the forces"),
              Optional.empty()));

  /**
   * What was reported for a force.
   *
   * @param force its abbreviation
   * @param time the time, in words
   * @param press the address of the press report in which it was read; empty if it was
   *     reconstructed
   */
  private record Reported(String force, Text time, Optional<String> press) {
    String in(Language language) {
      String at = language == Language.NL ? " op " : " at ";
      return time.in(language)
          + " ("
          + press
              .map(address -> READ.label().in(language) + at + address)
              .orElse(RECONSTRUCTED.label().in(language))
          + ")";
    }
  }

  private ReportedTimes() {}

  /** What was reported for a force; empty if it is none of these. */
  static Optional<Text> of(Text abbreviation) {
    return FORCES.stream()
        .filter(
            force ->
                force.equals(abbreviation.in(Language.NL))
                    || force.equals(abbreviation.in(Language.EN)))
        .findFirst()
        .map(force -> Text.of(words(force, Language.NL), words(force, Language.EN)));
  }

  private static String words(String force, Language language) {
    boolean nl = language == Language.NL;
    String times =
        REPORTED.stream()
            .filter(reported -> reported.force().equals(force))
            .map(reported -> reported.in(language))
            .collect(Collectors.joining("; "));
    if (times.isEmpty()) {
      return nl
          ? "Voor de " + force + " is geen reactietijd gezien."
          : "For the " + force + " no reaction time was seen.";
    }
    return (nl
            ? "Gemelde reactietijd van de " + force + ": "
            : "Reaction time reported for the " + force + ": ")
        + times
        + ".";
  }
}
