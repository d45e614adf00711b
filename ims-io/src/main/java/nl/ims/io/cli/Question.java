package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.MandateBasis;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** A question that a new dossier begins with. */
enum Question {
  TITLE("title", Kind.TEXT, "Hoe heet de bijdrage?", "What is the contribution called?"),
  OPERATIONS(
      "operations", Kind.TEXTS, "Welke operatie of missie is het?", "Which operation is it?"),
  AREAS(
      "areas", Kind.TEXTS, "In welk land, welke zee of welk gebied?", "In which country or area?"),
  PURPOSES("purposes", Purpose.class, true, "Waartoe dient zij?", "What purpose does it serve?"),
  TASK(
      "task",
      Task.class,
      false,
      "Wat is de taak? Een schip of eenheid in een missie is een operatie, ook als zij de scheepvaart"
          + " beschermt; bescherming van koopvaardijschepen doet een team aan boord ervan.",
      "What is the task? A ship or unit in a mission is an operation, also where it protects"
          + " shipping; protecting merchant vessels is what a team on board of them does."),
  FORMS("forms", Form.class, true, "Wie gaan er?", "Who goes?"),
  ARMED_FORCE(
      "armed-force",
      ArmedForce.class,
      false,
      "Is gewapend optreden van hen of tegen hen mogelijk?",
      "May they have to use armed force, or be exposed to it?"),
  SECRECY(
      "secrecy",
      Secret.class,
      false,
      "Belet geheimhouding dat de Kamers vooraf worden geïnformeerd?",
      "Does secrecy prevent parliament from being informed beforehand?"),
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
  FROM(
      "from",
      Kind.DAY,
      "Vanaf welke dag geldt het besluit, of gaat het gelden?",
      "From which day does the decision hold?"),
  THROUGH("through", Kind.DAY, "Tot en met welke dag?", "Through which day?"),
  MANDATE(
      "mandate",
      MandateBasis.class,
      true,
      "Op welk mandaat berust het?",
      "On which mandate does it rest?"),
  AMOUNT(
      "amount",
      Kind.AMOUNT,
      "Hoeveel euro kost het naar schatting?",
      "What does it cost in euros?"),
  FUNDING(
      "funding",
      Funding.class,
      true,
      "Waaruit wordt dat betaald?",
      "From which budget is it paid?"),
  NOTIFICATION(
      "notification",
      Kind.DAY,
      "Van welke dag is de kennisgeving aan de Kamer, als die er al is?",
      "Of which day is the notification to parliament, if there is one?"),
  DECISION(
      "decision",
      Kind.DAY,
      "Op welke dag heeft de regering besloten, als dat al is gebeurd?",
      "On which day did the government decide, if it has?"),
  LETTER(
      "letter",
      Kind.DAY,
      "Van welke dag is de brief aan de Kamers, als die er al is?",
      "Of which day is the letter to parliament, if there is one?");

  /** Whether secrecy is in the way. */
  enum Secret implements Labelled {
    NONE("nee", "no"),
    CLAIMED("ja", "yes");

    private final String dutch;
    private final String english;

    Secret(String dutch, String english) {
      this.dutch = dutch;
      this.english = english;
    }

    @Override
    public Text label() {
      return Text.of(dutch, english);
    }
  }

  /** What an answer is. */
  enum Kind {
    TEXT,
    TEXTS,
    CODE,
    CODES,
    COUNT,
    AMOUNT,
    DAY
  }

  private static final Text BEFORE =
      Text.of(
          "%s ligt vóór de eerste dag, %s; geef een latere dag, of niets",
          "%s is before the first day, %s; give a later day, or nothing");

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

  Kind kind() {
    return kind;
  }

  Text asked() {
    return Text.of(dutch, english);
  }

  /** What can be answered, where that is a closed list; empty where it is not. */
  ImmutableList<Labelled> choices() {
    return type.isEnum() ? ImmutableList.copyOf(type.getEnumConstants()) : ImmutableList.of();
  }

  /** Whether it asks for what stands as a whole at one key of the contribution. */
  boolean isOfContribution() {
    return switch (this) {
      case OPERATIONS, AREAS, PURPOSES, TASK, FORMS, ARMED_FORCE, KIND_OF_DECISION -> true;
      case PERSONNEL, UNITS -> true;
      case TITLE, SECRECY, FROM, THROUGH, MANDATE, AMOUNT, FUNDING -> false;
      case NOTIFICATION, DECISION, LETTER -> false;
    };
  }

  /** How an answer is spelled in a file. */
  String sample() {
    return switch (kind) {
      case TEXT, DAY -> "…";
      case TEXTS -> this == UNITS ? "[{name: …, branch: navy, personnel: 120}]" : "[…]";
      case CODE -> choices().get(0).code();
      case CODES -> "[" + choices().get(0).code() + "]";
      case COUNT -> "120";
      case AMOUNT -> "12500000";
    };
  }

  /** Whether an answer may name several things, with commas between them. */
  boolean isSeveral() {
    return kind == Kind.TEXTS || kind == Kind.CODES;
  }

  static ImmutableList<String> keys() {
    return Arrays.stream(values()).map(Question::key).collect(toImmutableList());
  }

  /** Refuses a last day before the first one. */
  static void check(Map<Question, Reply> answers) throws UsageException {
    Optional<LocalDate> first = day(answers, FROM);
    Optional<LocalDate> last = day(answers, THROUGH);
    if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
      throw new UsageException(BEFORE, last.get(), first.get());
    }
  }

  private static Optional<LocalDate> day(Map<Question, Reply> answers, Question question) {
    return Optional.ofNullable(answers.get(question)).flatMap(Reply::day);
  }
}
