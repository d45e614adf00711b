package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.Statement;
import nl.ims.model.term.Code;
import nl.ims.rules.condition.Question;

/** Reads the answer to a question from a dossier by its path, as it is written in a file. */
final class NaiveQuestions {
  /** The file does not state it. */
  static final int ABSENT = -1;

  /** It lies within something that is stated to be absent. */
  static final int NO_ANSWER = -2;

  static final String NOT_ASKED = "\0";

  private NaiveQuestions() {}

  /** The index of the answer among those of the question, or one of the two above. */
  static int read(Question question, Dossier dossier) {
    String path = question.path();
    Optional<String> answer =
        dossier.cooperation().isPresent()
            ? NaiveCooperation.answer(question, dossier.cooperation().get())
            : path.startsWith("points.")
                ? aspect(dossier, path.split("\\.", -1)[1], path.split("\\.", -1)[2])
                : path.equals("points-complete")
                    ? dossier.pointsComplete().filter(said -> said).map(String::valueOf)
                    : path.startsWith("report.")
                        ? NaiveReport.of(dossier).at(path)
                        : ofContribution(path, dossier.contribution().orElseThrow());
    if (answer.isEmpty()) {
      return ABSENT;
    }
    if (answer.get().equals(NOT_ASKED)) {
      return NO_ANSWER;
    }
    int index = question.answers().indexOf(answer.get());
    if (index < 0) {
      throw new AssertionError(path + " has no answer " + answer.get() + question.answers());
    }
    return index;
  }

  private static Optional<String> ofContribution(String path, Contribution c) {
    return switch (path) {
      case "contribution.purposes" -> c.purposes().map(NaiveQuestions::set);
      case "contribution.forms" -> c.forms().map(NaiveQuestions::set);
      case "contribution.task" -> c.task().map(Code::code);
      case "contribution.special-operation-type" -> c.specialOperationType().map(Code::code);
      case "contribution.armed-force" -> c.armedForce().map(Code::code);
      case "contribution.armed-conflict" -> c.armedConflict().map(String::valueOf);
      case "contribution.kind-of-decision" -> c.kindOfDecision().map(Code::code);
      case "contribution.secrecy" -> c.secrecy().map(s -> s.claimed() ? "claimed" : "none");
      case "contribution.secrecy.ground" -> c.secrecy().flatMap(NaiveQuestions::ground);
      case "contribution.secrecy.reason" -> c.secrecy().flatMap(NaiveQuestions::reason);
      case "contribution.period.through" ->
          c.period().flatMap(Period::throughInclusive).map(day -> "stated");
      case "contribution.mandate" -> c.mandate().map(list -> list.isEmpty() ? "[]" : "stated");
      default -> throw new AssertionError("a question that this test does not know: " + path);
    };
  }

  private static Optional<String> ground(Secrecy secrecy) {
    return secrecy.claimed() ? secrecy.ground().map(Code::code) : Optional.of(NOT_ASKED);
  }

  private static Optional<String> reason(Secrecy secrecy) {
    return secrecy.claimed() ? secrecy.reason().map(text -> "stated") : Optional.of(NOT_ASKED);
  }

  private static <E extends Enum<E> & Code> String set(ImmutableSortedSet<E> set) {
    return set.isEmpty() ? "[]" : set.stream().map(Code::code).collect(Collectors.joining(", "));
  }

  private static Optional<String> aspect(Dossier dossier, String point, String aspect) {
    Contribution c = dossier.contribution().orElseThrow();
    boolean twin =
        switch (point + "/" + aspect) {
          case "grounds/request" -> c.requests().isPresent();
          case "mandate/legal-basis" -> c.mandate().isPresent();
          case "duration/period" -> c.period().flatMap(Period::throughInclusive).isPresent();
          case "finances/amount" -> c.cost().flatMap(Cost::amount).isPresent();
          case "finances/funding-line" ->
              c.cost().flatMap(Cost::funding).filter(set -> !set.isEmpty()).isPresent();
          default -> false;
        };
    List<Statement> stated =
        dossier.points().getOrDefault(point, ImmutableSortedMap.of()).entrySet().stream()
            .filter(entry -> entry.getKey().equals(aspect))
            .map(Map.Entry::getValue)
            .toList();
    if (twin) {
      return Optional.of("stated by its key");
    } else if (!stated.isEmpty()) {
      return Optional.of(stated.get(0) instanceof Statement.LeftOut ? "left-out" : "stated");
    }
    return dossier.pointsComplete().equals(Optional.of(true))
        ? Optional.of("absent")
        : Optional.empty();
  }
}
