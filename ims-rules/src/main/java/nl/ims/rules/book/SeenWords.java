package nl.ims.rules.book;

import java.util.Optional;
import nl.ims.model.term.Text;

/** In how many cases a practice was seen, in words. */
final class SeenWords {
  private SeenWords() {}

  static Optional<Text> of(Rule rule) {
    if (rule.cases().isEmpty()) {
      return Optional.empty();
    }
    int followed = rule.count(Case.Stance.FOR);
    int against = rule.count(Case.Stance.AGAINST);
    return Optional.of(
        Text.of(
            "gezien in " + number(followed, "geval", "gevallen") + againstInDutch(against),
            "seen in " + number(followed, "case", "cases") + againstInEnglish(against)));
  }

  private static String againstInDutch(int against) {
    return against == 0 ? "" : ", niet gevolgd in " + against;
  }

  private static String againstInEnglish(int against) {
    return against == 0 ? "" : ", not followed in " + against;
  }

  private static String number(int count, String one, String more) {
    return count + " " + (count == 1 ? one : more);
  }
}
