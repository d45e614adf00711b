package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words on the days from letter to debate that the pages for people share. */
final class DaysWords {

  /** The most letters of a year whose days are listed. */
  private static final int LISTED = 40;

  private final StatsWords words;

  DaysWords(StatsWords words) {
    this.words = words;
  }

  /** The answer in a sentence; none if there is no letter. */
  ImmutableList<String> answer(CorpusStats stats) {
    LetterYear letters = stats.allLetters();
    Optional<Bounds> recorded = letters.recorded().median();
    return letters.days().median().stream()
        .map(
            median ->
                half(letters.days().number(), median)
                    + recorded.filter(other -> !other.equals(median)).map(this::assumed).orElse("")
                    + "; "
                    + debated(letters)
                    + ".")
        .collect(ImmutableList.toImmutableList());
  }

  private String debated(LetterYear letters) {
    Bounds number = letters.debates().number();
    if (!isOne(letters.days().number())) {
      return words.say(
          "voor %s is een debat vermeld",
          "a debate is recorded for %s", StatsWords.between(number));
    }
    if (!number.exact()) {
      return words.say("misschien is een debat vermeld", "perhaps a debate is recorded");
    }
    return isOne(number)
        ? words.say("er is een debat vermeld", "a debate is recorded")
        : words.say("er is geen debat vermeld", "no debate is recorded");
  }

  private static boolean isOne(Bounds number) {
    return number.equals(Bounds.exactly(1));
  }

  private String half(Bounds number, Bounds median) {
    boolean one = isOne(number);
    String days = median.bounded() ? StatsWords.between(median) : String.valueOf(median.least());
    String many = StatsWords.between(number);
    if (median.bounded()) {
      return one
          ? words.say(
              "De ene brief is binnen %s dagen behandeld",
              "The one letter was debated within %s days", days)
          : words.say(
              "Van de %s brieven is ten minste de helft binnen %s dagen behandeld",
              "Of the %s letters at least half were debated within %s days", many, days);
    }
    if (median.least() == 0) {
      return one
          ? words.say(
              "Van de ene brief is niet bekend of hij is behandeld",
              "Of the one letter nobody knows whether it was debated")
          : words.say(
              "Van de %s brieven is niet bekend of de helft is behandeld",
              "Of the %s letters nobody knows whether half were debated", many);
    }
    return one
        ? words.say(
            "De ene brief is pas na %s of meer dagen behandeld, of niet",
            "The one letter was debated after %s or more days, or not at all", days)
        : words.say(
            "Van de %s brieven is ten minste de helft pas na %s of meer dagen behandeld, of niet",
            "Of the %s letters at least half were debated after %s or more days, or not at all",
            many,
            days);
  }

  /** What the median is under the assumption that its name in the tables stands for. */
  private String assumed(Bounds recorded) {
    return words.say(
        " (%s als vóór het eerste vermelde debat geen ander ontbreekt)",
        " (%s if no debate is missing before the first one recorded)", median(recorded));
  }

  /** Between which days a median lies. */
  String median(Bounds median) {
    return median.bounded()
        ? StatsWords.between(median)
        : median.least() == 0
            ? words.say("niet bekend", "not known")
            : median.least() + words.say(" of meer", " or more");
  }

  String title() {
    return words.say("Dagen van brief tot debat", "Days from letter to debate");
  }

  String intro() {
    return words.say(
        "Van de brief over het besluit, ook een die zegt dat er nog geen is, tot het eerste debat in de"
            + " Tweede Kamer, naar het jaar van de brief. De mediaan is de lage: het kleinste aantal"
            + " dagen waarbinnen ten minste de helft van de brieven is behandeld. Hij ligt tussen zijn"
            + " twee grenzen, wat er ook onbekend is.",
        "From the letter on the decision, even one that says that none was taken yet, to the first"
            + " debate in the House of Representatives, by the year of the letter. The median is the"
            + " lower one: the least number of days within which at least half of the letters were"
            + " debated. It lies between its two bounds whatever is unknown.");
  }

  /** What the heads and signs of the table mean. */
  ImmutableList<String> notes(CorpusStats stats) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    notes.add(
        words.say(
            "Zoals vermeld: de mediaan als vóór het eerste vermelde debat geen ander is gehouden."
                + " Niet bekend: van te veel brieven staat geen debat vast.",
            "As recorded: the median if no debate was held before the first one recorded. Not known:"
                + " of too many letters no debate is certain."));
    if (stats.allLetters().debates().open()) {
      notes.add(
          words.say(
              "11–40: meer dan één brief of debat kan het zijn. Een vraagteken: misschien geen, want de"
                  + " brief kan een andere zijn dan die over het besluit, of het debat een van de Eerste"
                  + " Kamer.",
              "11–40: more than one letter or debate may be the one. A question mark: perhaps none is,"
                  + " for the letter may be another than that on the decision, or the debate one of the"
                  + " Senate."));
    }
    Bounds without = stats.withoutLetter();
    if (without.most() > 0) {
      notes.add(
          StatsWords.between(without)
              + (isOne(without)
                  ? words.say(" bijdrage", " contribution")
                  : words.say(" bijdragen", " contributions"))
              + words.say(
                  " zonder vermelde brief over het besluit aan de Tweede Kamer: niet meegeteld.",
                  " without a recorded letter on the decision to the House: not counted here."));
    }
    return notes.build();
  }

  String letters() {
    return words.say("brieven", "letters");
  }

  String debateRecorded() {
    return words.say("debat vermeld", "debate recorded");
  }

  String median() {
    return words.say("mediaan", "median");
  }

  String asRecorded() {
    return words.say("zoals vermeld", "as recorded");
  }

  /** The days to the debates that are recorded, rising. */
  static String listed(LetterYear letters) {
    String some =
        Streams.stream(letters.debates().letters())
            .filter(RecordedDebates.Debated::any)
            .limit(LISTED)
            .map(DaysWords::listed)
            .collect(Collectors.joining(" "));
    return letters.debates().number().most() > LISTED ? some + " …" : some;
  }

  /** The days to a debate that is recorded, with a question mark where it is open whether it is. */
  static String listed(RecordedDebates.Debated debated) {
    return StatsWords.between(debated.days()) + (debated.sure() ? "" : "?");
  }
}
