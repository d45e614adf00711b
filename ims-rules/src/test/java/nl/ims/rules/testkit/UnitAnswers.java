package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;

/** The answers to what is open on a unit that is promised to a cooperation. */
final class UnitAnswers {
  /** How every question on a unit starts. */
  static final String UNITS = "cooperation.units[";

  /** On either side of the two numbers of days at which notices are told apart. */
  private static final List<Integer> NOTICES = List.of(1, 2, 26, 27);

  private static final CommittedUnit SILENT = CommittedUnit.builder().build();
  private static final ImmutableList<String> ELSEWHERE = ImmutableList.of("vjtf");

  private UnitAnswers() {}

  /** No unit, one that states nothing, and one for each thing that it may state. */
  static List<ImmutableList<CommittedUnit>> lists() {
    return CooperationAnswers.lists(
        Stream.concat(
            NOTICES.stream().map(SILENT::withNoticeToMove),
            Stream.of(SILENT.withCommittedTo(ELSEWHERE), SILENT.withLeftAtHome(0))),
        SILENT);
  }

  static ImmutableList<Addition> to(String question, Cooperation c) {
    int index = CooperationAnswers.index(question);
    CommittedUnit unit = c.units().orElseThrow().get(index);
    return switch (question.substring(question.lastIndexOf('.') + 1)) {
      case "notice-to-move" ->
          CooperationAnswers.plain(
              question,
              unit.noticeToMove(),
              NOTICES,
              (k, days) -> change(k, index, u -> u.withNoticeToMove(days)));
      case "committed-to" ->
          CooperationAnswers.plain(
              question,
              unit.committedTo(),
              List.of(ImmutableList.<String>of(), ELSEWHERE),
              (k, to) -> change(k, index, u -> u.withCommittedTo(to)));
      case "left-at-home" ->
          CooperationAnswers.plain(
              question,
              unit.leftAtHome(),
              List.of(0, 1),
              (k, left) -> change(k, index, u -> u.withLeftAtHome(left)));
      default -> throw new AssertionError("a question that this test does not know: " + question);
    };
  }

  private static Cooperation change(Cooperation c, int index, UnaryOperator<CommittedUnit> how) {
    return c.withUnits(CooperationAnswers.at(c.units(), index, how));
  }
}
