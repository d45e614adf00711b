package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ims.io.Assessed;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Phrases;
import nl.ims.io.timeline.DueWords;
import nl.ims.io.timeline.Mark;
import nl.ims.io.timeline.Standing;
import nl.ims.io.timeline.Timeline;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;

/**
 * The answer for a reader who has five seconds: what applies, how each level of norm stands, and
 * what is due.
 *
 * @param regime what applies, a sentence each; empty where there is no regime
 * @param lines a line for each level that the findings have, the strongest first; then what is due
 */
record Banner(ImmutableList<String> regime, ImmutableList<Line> lines) {

  /**
   * A line.
   *
   * @param label what it is on
   * @param rank how bad it is
   * @param words how it stands, without a full stop
   */
  record Line(String label, Rank rank, String words) {}

  /**
   * Tells the answer.
   *
   * @param lists how a reader comes by the list of what is not stated; empty if it is at hand
   */
  static Banner of(Assessed assessed, Phrases phrases, String lists) {
    Assessment assessment = assessed.assessment();
    ImmutableListMultimap<String, Finding> byLevel = byLevel(assessment, phrases);
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (String level : byLevel.keySet()) {
      ImmutableList<Finding> onFramework =
          ImmutableList.copyOf(Iterables.filter(byLevel.get(level), Banner::isOnFramework));
      ImmutableList<Finding> others =
          ImmutableList.copyOf(
              Iterables.filter(byLevel.get(level), finding -> !isOnFramework(finding)));
      List<Line> told = new ArrayList<>();
      if (!onFramework.isEmpty()) {
        told.add(FrameworkLine.of(assessment, onFramework, phrases, lists));
      }
      if (!others.isEmpty()) {
        told.add(LevelLine.of(assessment, others, phrases));
      }
      lines.add(joined(phrases.capital(level), told));
    }
    if (assessment.regime().isPresent() || !assessment.obligations().isEmpty()) {
      lines.addAll(dues(assessed, phrases));
    }
    return new Banner(
        assessment
            .regime()
            .map(answer -> RegimeSentence.of(answer, assessment, phrases))
            .orElse(ImmutableList.of()),
        lines.build());
  }

  /** The letter against the framework, and other norms of that level, the worse first. */
  private static Line joined(String label, List<Line> lines) {
    List<Line> some =
        lines.stream()
            .filter(line -> line.rank() != Rank.NOT_APPLICABLE)
            .sorted(Comparator.comparing(Line::rank))
            .toList();
    List<Line> told = some.isEmpty() ? lines.subList(0, 1) : some;
    return new Line(
        label,
        told.get(0).rank(),
        Harmless.text(told.stream().map(Line::words).collect(Collectors.joining(" · "))));
  }

  private static boolean isOnFramework(Finding finding) {
    return FrameworkRules.onFramework(finding.rule());
  }

  /** The findings by the name of their level; all on the framework stand under its own. */
  private static ImmutableListMultimap<String, Finding> byLevel(
      Assessment assessment, Phrases phrases) {
    ImmutableListMultimap.Builder<String, Finding> byLevel = ImmutableListMultimap.builder();
    assessment.findings().stream()
        .sorted(Comparator.comparing(Banner::level))
        .forEach(
            finding ->
                byLevel.put(
                    FrameworkRules.onFramework(finding.rule())
                        ? phrases.level(Level.FRAMEWORK)
                        : phrases.level(finding.rule()),
                    finding));
    return byLevel.build();
  }

  private static Level level(Finding finding) {
    return FrameworkRules.onFramework(finding.rule()) ? Level.FRAMEWORK : finding.rule().level();
  }

  /** What is overdue and what is due next; that nothing is known to be is an answer too. */
  private static ImmutableList<Line> dues(Assessed assessed, Phrases phrases) {
    Timeline timeline = Timeline.of(ImmutableList.of(assessed)).get(0);
    ImmutableList<Line> dues =
        Stream.of(Standing.OVERDUE, Standing.OPEN)
            .flatMap(standing -> due(timeline, phrases, standing).stream())
            .collect(ImmutableList.toImmutableList());
    return dues.isEmpty()
        ? ImmutableList.of(
            new Line(
                phrases.say("Nog te doen", "Due next"),
                Rank.NOT_APPLICABLE,
                phrases.say(
                    "uit de vermelde feiten volgt geen termijn",
                    "no deadline follows from the facts recorded")))
        : dues;
  }

  /** The first of what stands in some way, and how many more do. */
  private static Optional<Line> due(Timeline timeline, Phrases phrases, Standing standing) {
    ImmutableList<Mark.Due> dues = timeline.dues(standing);
    if (dues.isEmpty()) {
      return Optional.empty();
    }
    boolean overdue = standing == Standing.OVERDUE;
    DueWords words = new DueWords(phrases);
    Mark.Due first = dues.get(0);
    return Optional.of(
        new Line(
            overdue ? phrases.say("Over tijd", "Overdue") : phrases.say("Nog te doen", "Due next"),
            overdue ? Rank.VIOLATED : Rank.WAITING,
            phrases.day(first.day())
                + ": "
                + words.what(first.obligation())
                + phrases.andMore(dues.size() - 1)));
  }
}
