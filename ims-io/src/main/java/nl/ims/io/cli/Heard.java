package nl.ims.io.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * Understands what was answered to a question.
 *
 * @param question the question
 * @param given what was said, which is not nothing
 */
record Heard(Question question, String given) {

  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  /**
   * What is in no text: what steers a terminal, has no meaning, or stands for what was no UTF-8.
   */
  private static final Pattern ODD = Pattern.compile("[\\p{C}\uFFFD]");

  private static final Pattern COUNT_OF_PEOPLE = Pattern.compile("[0-9]{1,6}");

  /** Digits, perhaps in groups of three. */
  private static final Pattern EUROS = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}([., ][0-9]{3}){1,2}");

  private static final int LONGEST = 500;

  private static final Text TOO_LONG =
      Text.of(
          "het antwoord is langer dan %s tekens; houd het kort, de rest kan later in het bestand",
          "the answer is longer than %s characters; keep it short, the rest can go into the file");
  private static final Text ODD_TEXT =
      Text.of(
          "'%s' bevat een teken dat in geen tekst hoort; laat het weg",
          "'%s' holds a character that belongs in no text; leave it out");
  private static final Text NO_COUNT =
      Text.of(
          "'%s' is geen aantal; geef een heel getal, zoals 120",
          "'%s' is not a number; give a whole number, as 120");
  private static final Text NO_AMOUNT =
      Text.of(
          "'%s' is geen bedrag in hele euro's onder een miljard; geef het in cijfers, zoals 12.500.000",
          "'%s' is no amount in whole euros below a billion; give it in digits, as 12,500,000");
  private static final Text NO_CHOICE =
      Text.of(
          "'%s' is geen van de keuzes%sGeef een nummer van 1 tot en met %s, of de woorden",
          "'%s' is none of the choices%sGive a number from 1 through %s, or the words");
  private static final Text ONE_CHOICE =
      Text.of("hier past één keuze, en dit zijn er %s", "one choice fits here, and these are %s");

  /**
   * Understands what was answered to a question.
   *
   * @param question the question
   * @param said what was answered
   * @return the answer; empty if nothing is said, which is: not known
   * @throws UsageException if it cannot be understood; its message says what could
   */
  static Optional<Reply> answer(Question question, String said) throws UsageException {
    String given = said.strip();
    boolean nothing = question.isSeveral() ? parts(given).isEmpty() : given.isEmpty();
    return nothing ? Optional.empty() : Optional.of(new Heard(question, given).reply());
  }

  /** The things that an answer names, with commas between them. */
  private static List<String> parts(String given) {
    return COMMAS.splitToList(given);
  }

  private Reply reply() throws UsageException {
    if (given.length() > LONGEST) {
      throw new UsageException(TOO_LONG, LONGEST);
    }
    if (ODD.matcher(given).find()) {
      throw new UsageException(ODD_TEXT, given);
    }
    return switch (question.kind()) {
      case TEXT -> Reply.texts(List.of(given));
      case TEXTS -> Reply.texts(parts(given));
      case CODE, CODES -> Reply.codes(chosen());
      case COUNT -> {
        if (!COUNT_OF_PEOPLE.matcher(given).matches()) {
          throw new UsageException(NO_COUNT, given);
        }
        yield Reply.count(Integer.parseInt(given));
      }
      case AMOUNT -> {
        if (!EUROS.matcher(given).matches()) {
          throw new UsageException(NO_AMOUNT, given);
        }
        yield Reply.count(Integer.parseInt(given.replaceAll("[., ]", "")));
      }
      case DAY -> Reply.day(SpokenDay.of(given));
    };
  }

  private Set<Labelled> chosen() throws UsageException {
    Set<Labelled> chosen = new LinkedHashSet<>();
    for (String one : COMMAS.split(given)) {
      chosen.add(choice(one));
    }
    if (question.kind() == Question.Kind.CODE && chosen.size() != 1) {
      throw new UsageException(ONE_CHOICE, chosen.size());
    }
    return chosen;
  }

  private Labelled choice(String said) throws UsageException {
    ImmutableList<Labelled> choices = question.choices();
    for (int i = 0; i < choices.size(); i++) {
      Labelled choice = choices.get(i);
      if (said.equals(Integer.toString(i + 1))
          || said.equals(choice.code())
          || choice.label().spellings().containsAll(Text.of(said).spellings())) {
        return choice;
      }
    }
    throw new UsageException(NO_CHOICE, said, near(said), choices.size());
  }

  /** What may have been meant, in the words of each language. */
  private Message near(String said) {
    List<String> dutch =
        question.choices().stream().map(choice -> choice.label().in(Language.NL)).toList();
    List<String> english =
        question.choices().stream().map(choice -> choice.label().in(Language.EN)).toList();
    return new Message(Missed.nearest(said, dutch).nl(), Missed.nearest(said, english).en());
  }
}
