package nl.ims.io.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.model.term.Text;

/** {@code ims new}: asks a few questions and writes a dossier. */
final class NewCommand implements Command {

  private static final Text NO_ANSWER =
      Text.of(
          "'%s' is geen sleutel en antwoord (verwacht: sleutel=antwoord, zoals task=operation)",
          "'%s' is no key and answer (expected key=answer, as task=operation)");
  private static final Text NO_KEY =
      Text.of("er is geen vraag '%s'%s", "there is no question '%s'%s");
  private static final Text TWICE =
      Text.of(
          "'%s' is al beantwoord; geef één antwoord", "'%s' is answered twice; give one answer");
  private static final Text THERE =
      Text.of(
          "'%s' is er al; noem een ander bestand, of verplaats het",
          "'%s' is there already; name another file, or move it away");
  private static final Text NEXT =
      Text.of(
          "ims new: %s is geschreven. Verder met: ims assess %s --lang nl (wat geldt), ims missing %s"
              + " --lang nl (wat ontbreekt), ims outline %s --lang nl (de opzet van de brief)",
          "ims new: %s is written. Go on with: ims assess %s (what applies), ims missing %s (what is"
              + " missing), ims outline %s (the outline of the letter)");

  @Override
  public Usage usage() {
    return Usage.of(
            "Stel enkele vragen over een bijdrage, of lees de antwoorden regel voor regel van de"
                + " standaardinvoer, en schrijf een dossier om verder in te vullen.",
            "Ask a few questions about a contribution, or read the answers line by line from standard"
                + " input, and write a dossier to fill in.")
        .options(Option.SET, Option.LANG, Option.COLOR, Option.OUTPUT)
        .sample(
            "new --lang nl --output new.yaml --set task=operation",
            "een dossier met één antwoord; zonder --set wordt elk antwoord gevraagd",
            "a dossier with one answer; without --set each is asked for")
        .sample(
            "new --set personnel=120 --set forms=unit,individuals",
            "alles vooraf, voor een script",
            "all of it beforehand, for a script");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Optional<String> file = arguments.value(Option.OUTPUT);
    if (file.isPresent() && isThere(file.get())) {
      throw Option.OUTPUT.refusal(THERE, file.get());
    }
    Output output = Output.of(shell, arguments);
    Optional<ImmutableMap<Question, Reply>> answers =
        arguments.has(Option.SET) ? Optional.of(set(arguments)) : Interview.hold(shell);
    if (answers.isEmpty()) {
      return Exit.INPUT;
    }
    NewDossier dossier = new NewDossier(answers.get(), shell.language());
    output.print(new NewDossierText(dossier, shell.language()).text());
    int code = output.finish();
    if (file.isPresent() && shell.screen().asks()) {
      shell.complain(NEXT, file.get(), file.get(), file.get(), file.get());
    }
    return code;
  }

  /** Somebody's work is never written over. */
  private static boolean isThere(String file) {
    try {
      return Files.isRegularFile(Path.of(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static ImmutableMap<Question, Reply> set(Arguments arguments) throws UsageException {
    Map<Question, Reply> answers = new EnumMap<>(Question.class);
    for (String given : arguments.values(Option.SET)) {
      int equals = given.indexOf('=');
      if (equals < 0) {
        throw Option.SET.refusal(NO_ANSWER, given);
      }
      Question question = question(given.substring(0, equals));
      if (answers.containsKey(question)) {
        throw Option.SET.refusal(TWICE, question.key());
      }
      try {
        Heard.answer(question, given.substring(equals + 1))
            .ifPresent(answer -> answers.put(question, answer));
      } catch (UsageException e) {
        throw Option.SET.refusal(Text.of("%s: %s"), question.key(), e.told());
      }
    }
    try {
      Question.check(answers);
    } catch (UsageException e) {
      throw Option.SET.refusal(Text.of("%s: %s"), Question.THROUGH.key(), e.told());
    }
    return ImmutableMap.copyOf(answers);
  }

  private static Question question(String key) throws UsageException {
    for (Question question : Question.values()) {
      if (question.key().equals(key)) {
        return question;
      }
    }
    throw Option.SET.refusal(NO_KEY, key, Missed.oneOf(key, Question.keys()));
  }
}
