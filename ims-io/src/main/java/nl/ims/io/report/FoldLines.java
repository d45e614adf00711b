package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Known;
import nl.ims.io.page.NotRecorded;
import nl.ims.io.page.Phrases;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;

/** Draws findings that are shown together: how many, of which level, and which. */
final class FoldLines {

  private static final int BODY = FindingLines.BODY;

  private final Canvas canvas;
  private final Phrases phrases;
  private final FindingLines single;
  private final FoldTitle title;

  FoldLines(Canvas canvas, Phrases phrases, FindingLines single) {
    this.canvas = canvas;
    this.phrases = phrases;
    this.single = single;
    this.title = new FoldTitle(phrases);
  }

  /** Findings with one reason, or the only one as it is drawn alone. */
  void draw(Fold fold) {
    if (!fold.folds()) {
      single.draw(canvas, fold.findings().get(0));
      return;
    }
    Canvas.Paragraph head = canvas.paragraph(0, BODY);
    single.verdict(head, fold.findings().get(0));
    if (fold.isOnFramework()) {
      head.dot(Ink.BOLD, FoldTitle.FRAMEWORK);
    }
    head.dot(Ink.BOLD, title.of(fold)).dot(Ink.FAINT, levels(fold));
    Canvas.Paragraph end =
        switch (fold.kind()) {
          case WHETHER_GOVERNED -> whetherGoverned(fold);
          case REGIME -> regime(fold);
          case NOT_RECORDED -> notRecorded(fold);
          case NOT_IN_ACCOUNT -> notInAccount(fold);
          case NOT_STATED, NOT_WEIGHED, REASON -> framework(fold);
        };
    end.add(Ink.FAINT, single.papers(fold.citations()));
  }

  private Canvas.Paragraph body(String text) {
    return canvas.paragraph(BODY).add(text);
  }

  private String named(ImmutableList<Finding> findings) {
    return String.join(", ", FindingNames.of(findings, phrases, 0));
  }

  /** Rules that need a judgement on whether article 100 governs, by what they say if it does. */
  private Canvas.Paragraph whetherGoverned(Fold fold) {
    ImmutableListMultimap<Verdict, Finding> would =
        Multimaps.index(fold.findings(), finding -> finding.wouldBe().orElseThrow());
    for (Verdict verdict : Rank.VERDICTS) {
      if (would.containsKey(verdict)) {
        list(
            phrases.say("zo ja, ", "if it does, ") + phrases.verdict(verdict),
            named(would.get(verdict)));
      }
    }
    return body("");
  }

  /** Rules that the facts on the regime settle. */
  private Canvas.Paragraph regime(Fold fold) {
    body(named(fold.findings()) + ".");
    return body("");
  }

  /**
   * Rules that look at steps of which none is recorded, or none that states what they ask, each
   * with the step.
   */
  private Canvas.Paragraph notRecorded(Fold fold) {
    List<String> rules = new ArrayList<>();
    for (Finding finding : fold.findings()) {
      String step = NotRecorded.step(finding).map(kind -> phrases.say(kind.label())).orElse("");
      rules.add("%s (%s)".formatted(finding.rule().id(), step));
    }
    return body(String.join(", ", rules) + ".")
        .add(
            dependsOn(
                phrases.say(
                    "zo'n stap met wat de regel ervan vraagt",
                    "such a step with what the rule asks of it"),
                "recorded-through"));
  }

  /** Rules on what the account of a cooperation does not state, by what they are on. */
  private Canvas.Paragraph notInAccount(Fold fold) {
    fold.byTopic().asMap().forEach(this::point);
    return body(
        dependsOn(
            phrases.say("het eigen gegeven", "its own fact"), "cooperation.account-complete"));
  }

  /** What each of the findings depends on: something, or a fact that says that nothing lacks. */
  private String dependsOn(String something, String whole) {
    return phrases.say("Elk hangt af van ", "Each depends on ")
        + something
        + phrases.say(", of van ", ", or on ")
        + single.name(whole)
        + ".";
  }

  /** Rules on the framework: their aspects point by point, and one of them as an example. */
  private Canvas.Paragraph framework(Fold fold) {
    if (fold.weighed()) {
      List<String> points = new ArrayList<>();
      fold.byPoint().forEach((point, finding) -> points.add(marked(point, finding)));
      body(String.join(", ", points));
    } else {
      fold.byPoint().asMap().forEach(this::point);
    }
    Finding first = fold.findings().get(0);
    return switch (fold.kind()) {
      case NOT_STATED -> body("");
      case NOT_WEIGHED ->
          body(
              dependsOn(
                  phrases.say(
                      "wat de brief over het punt zegt", "what the letter says on the point"),
                  "points-complete"));
      default ->
          body(phrases.say("Bijvoorbeeld ", "For example ") + first.rule().id() + ":")
              .add(phrases.say(first.explanation()));
    };
  }

  private void point(String point, Iterable<Finding> findings) {
    List<String> aspects = new ArrayList<>();
    findings.forEach(finding -> aspects.add(marked(Fold.aspect(finding), finding)));
    list(point, String.join(", ", aspects));
  }

  private void list(String label, String names) {
    canvas.paragraph(BODY, BODY + 2).add(Ink.BOLD, label + ":").add(names);
  }

  /** A name with what was read of it, if anything was. */
  private String marked(String name, Finding finding) {
    return phrases
        .whatWasRead(Known.of(finding.rule()))
        .map(read -> (name + " " + read).replace(' ', '\u00A0'))
        .orElse(name);
  }

  private String levels(Fold fold) {
    List<String> counts = new ArrayList<>();
    ImmutableList<Level> levels = fold.rules().values().asList();
    for (Level level : Level.values()) {
      int count = Collections.frequency(levels, level);
      if (count == levels.size()) {
        return phrases.level(level);
      }
      if (count > 0) {
        counts.add(count + " " + phrases.level(level));
      }
    }
    return String.join(", ", counts);
  }
}
