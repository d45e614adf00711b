package nl.ims.rules.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.term.Code;
import nl.ims.rules.condition.Question;

/** Reads the answers to questions on a cooperation, each as it is written in a file. */
final class NaiveCooperation {
  private NaiveCooperation() {}

  /** The answer; empty if the file does not state it. */
  static Optional<String> answer(Question question, Cooperation c) {
    String path = question.path();
    String[] keys = path.split("\\.", -1);
    return switch (path) {
      case "cooperation.depth" -> c.depth().map(Code::code);
      case "cooperation.status" -> c.status().map(Code::code);
      case "cooperation.basis" -> c.basis().map(NaiveCooperation::filled);
      case "cooperation.governance" -> c.governance().map(NaiveCooperation::filled);
      case "cooperation.milestones" -> c.milestones().map(NaiveCooperation::filled);
      case "cooperation.units" -> c.units().map(NaiveCooperation::filled);
      case "cooperation.objectives" -> together(c);
      case "cooperation.history" ->
          c.history()
              .map(history -> activeSince(c).isPresent() ? "dated" : "undated")
              .filter(question.answers()::contains)
              .or(() -> activeSince(c).map(day -> "stated"));
      default ->
          keys[1].equals("sovereignty")
              ? sovereignty(keys[2], c)
              : account(keys[1].equals("criteria"), keys[2], keys.length == 4, c);
    };
  }

  private static String filled(List<?> list) {
    return list.isEmpty() ? "[]" : "stated";
  }

  static Optional<LocalDate> activeSince(Cooperation c) {
    return c.history().stream()
        .flatMap(List::stream)
        .filter(change -> change.status() == CooperationStatus.ACTIVE)
        .map(StatusChange::date)
        .min(Comparator.naturalOrder());
  }

  private static boolean closed(Cooperation c) {
    return c.accountComplete().equals(Optional.of(true));
  }

  private static Optional<String> together(Cooperation c) {
    long stated =
        c.objectives().values().stream().filter(s -> s instanceof Statement.Stated).count();
    if (stated > 0) {
      return Optional.of("stated");
    } else if (c.objectives().size() == 10) {
      return Optional.of("left-out");
    }
    return !closed(c)
        ? Optional.empty()
        : Optional.of(c.objectives().isEmpty() ? "silent" : "left-out");
  }

  private static Optional<String> sovereignty(String code, Cooperation c) {
    for (SovereigntyAnswer answer : c.sovereignty().values()) {
      if (answer.criterion().code().equals(code)) {
        return Optional.of(answer.answer());
      }
    }
    return closed(c) ? Optional.of("silent") : Optional.empty();
  }

  private static Optional<String> account(
      boolean criteria, String code, boolean papers, Cooperation c) {
    Optional<Statement> statement = statement(criteria, code, c);
    if (statement.isEmpty()) {
      return !closed(c)
          ? Optional.empty()
          : Optional.of(papers ? NaiveQuestions.NOT_ASKED : "silent");
    } else if (statement.get() instanceof Statement.Stated stated) {
      return papers && stated.papers().isEmpty() ? Optional.empty() : Optional.of("stated");
    }
    return Optional.of(papers ? NaiveQuestions.NOT_ASKED : "left-out");
  }

  private static Optional<Statement> statement(boolean criteria, String code, Cooperation c) {
    return (criteria ? c.criteria() : c.objectives())
        .entrySet().stream()
            .filter(entry -> ((Code) entry.getKey()).code().equals(code))
            .<Statement>map(Map.Entry::getValue)
            .findFirst();
  }

  /** The elements of a list; empty if the file does not state it. */
  static Optional<? extends List<?>> list(String path, Cooperation c) {
    return switch (path) {
      case "cooperation.basis" -> c.basis();
      case "cooperation.governance" -> c.governance();
      case "cooperation.milestones" -> c.milestones();
      case "cooperation.units" -> c.units();
      default -> throw new AssertionError("a list that this test does not know: " + path);
    };
  }

  /** What an element of a list states under a key. */
  static Optional<String> element(String path, int i, String key, Cooperation c) {
    return switch (path + "." + key) {
      case "cooperation.basis.kind" -> c.basis().orElseThrow().get(i).kind().map(Code::code);
      case "cooperation.governance.level" ->
          c.governance().orElseThrow().get(i).level().map(Code::code);
      case "cooperation.governance.decides-by" ->
          c.governance().orElseThrow().get(i).decidesBy().map(Code::code);
      case "cooperation.milestones.planned" ->
          c.milestones().orElseThrow().get(i).planned().map(day -> "stated");
      case "cooperation.units.notice-to-move" ->
          c.units().orElseThrow().get(i).noticeToMove().map(NaiveCooperation::window);
      case "cooperation.units.committed-to" ->
          c.units().orElseThrow().get(i).committedTo().map(NaiveCooperation::filled);
      case "cooperation.units.left-at-home" ->
          c.units().orElseThrow().get(i).leftAtHome().map(left -> left > 0 ? "1.." : "0");
      default -> throw new AssertionError("a key that this test does not know: " + path + key);
    };
  }

  /** A day or none; less than 27 days, within which half of the letters were debated; or more. */
  private static String window(int days) {
    if (days >= 27) {
      return "27..";
    }
    return days > 1 ? "2..26" : "0..1";
  }

  /** A judgement within a statement, with the rule that it is on. */
  record Within(String rule, AspectJudgement judgement) {}

  static List<Within> judgements(Cooperation c) {
    List<Within> judgements = new ArrayList<>();
    c.criteria()
        .forEach(
            (k, s) -> within("cooperation/criterion/" + k.code(), s).ifPresent(judgements::add));
    c.objectives()
        .forEach(
            (o, s) -> within("cooperation/objective/" + o.code(), s).ifPresent(judgements::add));
    return judgements;
  }

  private static Optional<Within> within(String rule, Statement statement) {
    return statement instanceof Statement.Stated stated
        ? stated.judgement().map(judgement -> new Within(rule, judgement))
        : Optional.empty();
  }
}
