package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.framework.Frameworks;

/**
 * What a dossier may still be asked, each question named by its path in the file, and for each
 * question the answers that can be told apart. Every answer is an addition: it changes nothing that
 * the dossier states.
 */
public final class Answers {
  /** The day through which the log is complete. */
  public static final String RECORDED_THROUGH = "recorded-through";

  private static final String POINTS_COMPLETE = "points-complete";

  private Answers() {}

  /**
   * Names every question that the dossier leaves open and that a rule could ask.
   *
   * @param situation the dossier and its days
   * @return the paths, each with at least one answer
   */
  public static ImmutableList<String> questions(Situation situation) {
    return Stream.of(
            ImmutableList.of(RECORDED_THROUGH),
            ofSubject(situation),
            ofPoints(situation),
            ofSteps(situation),
            newSteps(situation))
        .flatMap(ImmutableList::stream)
        .filter(question -> !to(question, situation).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Those on what the dossier is about. */
  static ImmutableList<String> ofSubject(Situation situation) {
    if (situation.dossier().report().isPresent()) {
      return ReportAnswers.questions(situation.dossier());
    }
    return situation.dossier().cooperation().isPresent()
        ? CooperationAnswers.questions(situation.dossier())
        : ContributionAnswers.questions(situation.dossier());
  }

  /** Only a contribution has points. */
  static ImmutableList<String> ofPoints(Situation situation) {
    if (situation.dossier().contribution().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> questions = ImmutableList.builder();
    questions.add(POINTS_COMPLETE, POINTS_COMPLETE, POINTS_COMPLETE);
    Frameworks.aspectsByPoint()
        .forEach(
            (point, aspects) ->
                aspects.forEach(aspect -> questions.add("points." + point + "." + aspect)));
    return questions.build();
  }

  static ImmutableList<String> ofSteps(Situation situation) {
    ImmutableList.Builder<String> questions = ImmutableList.builder();
    ImmutableList<Step> steps = situation.dossier().procedure();
    for (int i = 0; i < steps.size(); i++) {
      for (StepKey key : StepAnswers.open(steps.get(i), situation.dossier())) {
        questions.add("procedure[" + i + "]." + key.code());
      }
    }
    return questions.build();
  }

  static ImmutableList<String> newSteps(Situation situation) {
    return Stream.of(StepKind.values())
        .filter(kind -> !kind.code().startsWith("harm-"))
        .map(kind -> "procedure." + kind.code())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Gives the answers to a question.
   *
   * @param question the path in the file
   * @param situation the dossier and its days
   * @return the answers that can be told apart; none if the question is not open
   */
  public static ImmutableList<Addition> to(String question, Situation situation) {
    Dossier dossier = situation.dossier();
    if (question.equals(RECORDED_THROUGH)) {
      return StepAnswers.days(situation).stream()
          .filter(day -> dossier.recordedThrough().filter(d -> !day.isAfter(d)).isEmpty())
          .map(day -> new Addition(question, d -> d.withRecordedThrough(day)))
          .collect(ImmutableList.toImmutableList());
    } else if (question.equals(POINTS_COMPLETE)) {
      return isClosed(dossier)
          ? ImmutableList.of()
          : ImmutableList.of(new Addition(question, d -> d.withPointsComplete(true)));
    } else if (question.startsWith("points.")) {
      return isClosed(dossier) ? ImmutableList.of() : aspect(question, dossier);
    } else if (question.startsWith("contribution.")) {
      return ContributionAnswers.to(question, situation);
    } else if (question.startsWith("cooperation.")) {
      return CooperationAnswers.to(question, situation);
    } else if (question.startsWith("report.")) {
      return ReportAnswers.to(question, situation);
    } else if (question.startsWith("procedure[")) {
      return StepAnswers.toKey(question, situation);
    } else if (question.startsWith("procedure.")) {
      return StepAnswers.toStep(question, situation);
    }
    throw new AssertionError("a question that this test does not know: " + question);
  }

  /** Nothing can be added to points that are complete. */
  static boolean isClosed(Dossier dossier) {
    return dossier.pointsComplete().orElse(false);
  }

  private static ImmutableList<Addition> aspect(String question, Dossier dossier) {
    String point = question.substring("points.".length(), question.lastIndexOf('.'));
    String aspect = question.substring(question.lastIndexOf('.') + 1);
    ImmutableSortedMap<String, Statement> stated = dossier.points().get(point);
    if (stated != null && stated.containsKey(aspect)) {
      return ImmutableList.of();
    }
    Addition says = new Addition(question, d -> with(d, point, aspect, Statement.of(Text.of("s"))));
    Optional<TwinKey> twin =
        TwinKey.of(point, aspect)
            .filter(key -> dossier.contribution().filter(key::states).isPresent());
    return twin.isPresent()
        ? ImmutableList.of(says)
        : ImmutableList.of(
            says,
            new Addition(question, d -> with(d, point, aspect, Statement.leftOut(Text.of("l")))));
  }

  private static Dossier with(Dossier dossier, String point, String aspect, Statement statement) {
    TreeMap<String, ImmutableSortedMap<String, Statement>> points =
        new TreeMap<>(Maps.transformValues(dossier.points(), m -> m));
    TreeMap<String, Statement> aspects = new TreeMap<>();
    ImmutableSortedMap<String, Statement> stated = points.get(point);
    if (stated != null) {
      aspects.putAll(stated);
    }
    aspects.put(aspect, statement);
    points.put(point, ImmutableSortedMap.copyOf(aspects));
    return dossier.withPoints(points);
  }

  /** The day on which a dossier that speaks of no day is looked at. */
  static LocalDate someDay() {
    return LocalDate.of(2024, 3, 8);
  }
}
