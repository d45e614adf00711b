package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** A question that a new dossier begins with. */
enum Question {
  TITLE("title", Kind.TEXT, "Hoe heet de bijdrage?", "What is the contribution called?"),
  OPERATIONS(
      "operations", Kind.TEXTS, "Welke operatie of missie is het?", "Which operation is it?"),
  AREAS(
      "areas", Kind.TEXTS, "In welk land, welke zee of welk gebied?", "In which country or area?"),
  PURPOSES("purposes", Purpose.class, true, "Waartoe dient zij?", "What purpose does it serve?"),
  TASK("task", Task.class, false, "Wat is de taak?", "What is the task?"),
  FORMS("forms", Form.class, true, "Wie gaan er?", "Who goes?"),
  ARMED_FORCE(
      "armed-force",
      ArmedForce.class,
      false,
      "Is gewapend optreden van hen of tegen hen mogelijk?",
      "May they have to use armed force, or be exposed to it?"),
  KIND_OF_DECISION(
      "kind-of-decision",
      KindOfDecision.class,
      false,
      "Wat voor besluit is het?",
      "What kind of decision is it?"),
  PERSONNEL("personnel", Kind.COUNT, "Hoeveel mensen gaan er?", "How many people go?"),
  UNITS(
      "units",
      Kind.TEXTS,
      "Welke eenheden, schepen of toestellen?",
      "Which units, ships or aircraft?"),
  LETTER(
      "letter",
      Kind.DAY,
      "Van welke dag is de brief aan de Kamers, als die er al is?",
      "Of which day is the letter to parliament, if there is one?");

  /** What an answer is. */
  private enum Kind {
    TEXT,
    TEXTS,
    CODE,
    CODES,
    COUNT,
    DAY
  }

  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  /**
   * What is in no text: what steers a terminal, has no meaning, or stands for what was no UTF-8.
   */
  private static final Pattern ODD = Pattern.compile("[\\p{C}\uFFFD]");

  private static final Pattern COUNT_OF_PEOPLE = Pattern.compile("[0-9]{1,6}");
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
  private static final Text NO_CHOICE =
      Text.of(
          "'%s' is geen van de keuzes%sGeef een nummer van 1 tot en met %s, of de woorden",
          "'%s' is none of the choices%sGive a number from 1 through %s, or the words");
  private static final Text ONE_CHOICE =
      Text.of("hier past één keuze, en dit zijn er %s", "one choice fits here, and these are %s");

  private final String key;
  private final Kind kind;
  private final Class<? extends Labelled> type;
  private final String dutch;
  private final String english;

  Question(String key, Kind kind, String dutch, String english) {
    this.key = key;
    this.kind = kind;
    this.type = Labelled.class;
    this.dutch = dutch;
    this.english = english;
  }

  Question(
      String key, Class<? extends Labelled> type, boolean several, String dutch, String english) {
    this.key = key;
    this.kind = several ? Kind.CODES : Kind.CODE;
    this.type = type;
    this.dutch = dutch;
    this.english = english;
  }

  /** What it is called in a file, and by {@code --set}. */
  String key() {
    return key;
  }

  Text asked() {
    return Text.of(dutch, english);
  }

  /** What can be answered, where that is a closed list; empty where it is not. */
  ImmutableList<Labelled> choices() {
    return type.isEnum() ? ImmutableList.copyOf(type.getEnumConstants()) : ImmutableList.of();
  }

  /** Whether it asks for a key of the contribution. */
  boolean isOfContribution() {
    return this != TITLE && this != LETTER;
  }

  /** How an answer is spelled in a file. */
  String sample() {
    return switch (kind) {
      case TEXT, DAY -> "…";
      case TEXTS -> this == UNITS ? "[{name: …, branch: navy, personnel: 120}]" : "[…]";
      case CODE -> choices().get(0).code();
      case CODES -> "[" + choices().get(0).code() + "]";
      case COUNT -> "120";
    };
  }

  /** Whether an answer may name several things, with commas between them. */
  boolean isSeveral() {
    return kind == Kind.TEXTS || kind == Kind.CODES;
  }

  static ImmutableList<String> keys() {
    return Arrays.stream(values()).map(Question::key).collect(toImmutableList());
  }

  /**
   * Understands an answer.
   *
   * @param said what was answered
   * @return the answer; empty if nothing is said, which is: not known
   * @throws UsageException if it cannot be understood; its message says what could
   */
  Optional<Reply> answer(String said) throws UsageException {
    String given = said.strip();
    boolean nothing = isSeveral() ? COMMAS.splitToList(given).isEmpty() : given.isEmpty();
    return nothing ? Optional.empty() : Optional.of(understood(given));
  }

  private Reply understood(String given) throws UsageException {
    if (given.length() > LONGEST) {
      throw new UsageException(TOO_LONG, LONGEST);
    }
    if (ODD.matcher(given).find()) {
      throw new UsageException(ODD_TEXT, given);
    }
    return switch (kind) {
      case TEXT -> Reply.texts(List.of(given));
      case TEXTS -> Reply.texts(COMMAS.splitToList(given));
      case CODE, CODES -> Reply.codes(chosen(given));
      case COUNT -> {
        if (!COUNT_OF_PEOPLE.matcher(given).matches()) {
          throw new UsageException(NO_COUNT, given);
        }
        yield Reply.count(Integer.parseInt(given));
      }
      case DAY -> Reply.day(SpokenDay.of(given));
    };
  }

  private Set<Labelled> chosen(String given) throws UsageException {
    Set<Labelled> chosen = new LinkedHashSet<>();
    for (String one : COMMAS.split(given)) {
      chosen.add(choice(one));
    }
    if (kind == Kind.CODE && chosen.size() != 1) {
      throw new UsageException(ONE_CHOICE, chosen.size());
    }
    return chosen;
  }

  private Labelled choice(String given) throws UsageException {
    for (int i = 0; i < choices().size(); i++) {
      Labelled choice = choices().get(i);
      if (given.equals(Integer.toString(i + 1))
          || given.equals(choice.code())
          || choice.label().spellings().containsAll(Text.of(given).spellings())) {
        return choice;
      }
    }
    throw new UsageException(NO_CHOICE, given, near(given), choices().size());
  }

  /** What may have been meant, in the words of each language. */
  private Message near(String given) {
    List<String> dutch = choices().stream().map(choice -> choice.label().in(Language.NL)).toList();
    List<String> english =
        choices().stream().map(choice -> choice.label().in(Language.EN)).toList();
    return new Message(Missed.nearest(given, dutch).nl(), Missed.nearest(given, english).en());
  }
}
