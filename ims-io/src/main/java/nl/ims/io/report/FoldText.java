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
final class FoldText {

  private static final int BODY = FindingText.BODY;

  /** The verdicts that a finding may come to have, the worst first. */
  private static final ImmutableList<Verdict> WORST_FIRST =
      ImmutableList.of(
          Verdict.VIOLATED,
          Verdict.NEEDS_JUDGEMENT,
          Verdict.UNDETERMINED,
          Verdict.SATISFIED,
          Verdict.NOT_APPLICABLE);

  private final Canvas canvas;
  private final Phrases phrases;
  private final FindingText single;
  private final FoldTitle title;

  FoldText(Canvas canvas, Phrases phrases, FindingText single) {
    this.canvas = canvas;
    this.phrases = phrases;
    this.single = single;
    this.title = new FoldTitle(phrases);
  }

  /** Findings with one reason, or the only one as it is drawn alone. */
  void draw(Fold fold) {
    if (!fold.folds()) {
      single.draw(fold.findings().get(0));
      return;
    }
    switch (fold.kind()) {
      case WHETHER_GOVERNED -> drawWhetherGoverned(fold);
      case REGIME -> drawRegime(fold);
      case NOT_RECORDED -> drawNotRecorded(fold);
      case NOT_IN_ACCOUNT -> drawNotInAccount(fold);
      case NOT_STATED, NOT_WEIGHED, REASON -> drawFramework(fold);
    }
  }

  /** Rules that need a judgement on whether article 100 governs, by what they say if it does. */
  private void drawWhetherGoverned(Fold fold) {
    head(fold);
    ImmutableListMultimap<Verdict, Finding> would =
        Multimaps.index(fold.findings(), finding -> finding.wouldBe().orElseThrow());
    for (Verdict verdict : WORST_FIRST) {
      if (would.containsKey(verdict)) {
        canvas
            .paragraph(BODY, BODY + 2)
            .add(Ink.BOLD, phrases.say("zo ja, ", "if it does, ") + phrases.verdict(verdict) + ":")
            .add(String.join(", ", FindingNames.of(would.get(verdict), phrases, 0)))
            .end();
      }
    }
    papers(fold);
  }

  /** Rules that the facts on the regime settle. */
  private void drawRegime(Fold fold) {
    head(fold);
    canvas
        .paragraph(BODY)
        .add(String.join(", ", FindingNames.of(fold.findings(), phrases, 0)) + ".")
        .end();
    papers(fold);
  }

  /** Rules that look at steps of which none is recorded, each with the step. */
  private void drawNotRecorded(Fold fold) {
    head(fold);
    List<String> rules = new ArrayList<>();
    for (Finding finding : fold.findings()) {
      rules.add(
          finding.rule().id()
              + " ("
              + NotRecorded.step(finding).orElse("").replace('-', ' ')
              + ")");
    }
    canvas
        .paragraph(BODY)
        .add(String.join(", ", rules) + ".")
        .add(
            phrases.say(
                "Elk hangt af van zo'n stap, of van recorded-through.",
                "Each depends on such a step, or on recorded-through."))
        .add(Ink.FAINT, single.papers(fold.citations()))
        .end();
  }

  /** Rules on what the account of a cooperation does not state, by what they are on. */
  private void drawNotInAccount(Fold fold) {
    head(fold);
    fold.byTopic().asMap().forEach(this::point);
    canvas
        .paragraph(BODY)
        .add(
            phrases.say(
                "Elk hangt af van de eigen sleutel, of van cooperation.account-complete.",
                "Each depends on its own key, or on cooperation.account-complete."))
        .add(Ink.FAINT, single.papers(fold.citations()))
        .end();
  }

  /** Rules on the framework: their aspects point by point, and one of them as an example. */
  private void drawFramework(Fold fold) {
    Finding first = fold.findings().get(0);
    Canvas.Paragraph head = canvas.paragraph(0, BODY);
    single.verdict(head, first);
    head.dot(Ink.BOLD, FoldTitle.FRAMEWORK).dot(Ink.BOLD, title.of(fold));
    head.dot(Ink.FAINT, levels(fold)).end();
    if (fold.weighed()) {
      List<String> points = new ArrayList<>();
      fold.byPoint().forEach((point, finding) -> points.add(marked(point, finding)));
      canvas.line(BODY, String.join(", ", points));
    } else {
      fold.byPoint().asMap().forEach(this::point);
    }
    Canvas.Paragraph end = canvas.paragraph(BODY);
    if (fold.kind() == Fold.Kind.NOT_WEIGHED) {
      end.add(
          phrases.say(
              "Elk hangt af van wat de brief over het punt zegt, of van points-complete.",
              "Each depends on what the letter says on the point, or on points-complete."));
    } else if (fold.kind() != Fold.Kind.NOT_STATED) {
      end.add(phrases.say("Bijvoorbeeld ", "For example ") + first.rule().id() + ":");
      end.add(phrases.say(first.explanation()));
    }
    end.add(Ink.FAINT, single.papers(fold.citations())).end();
  }

  private void head(Fold fold) {
    Canvas.Paragraph head = canvas.paragraph(0, BODY);
    single.verdict(head, fold.findings().get(0));
    head.dot(Ink.BOLD, title.of(fold)).dot(Ink.FAINT, levels(fold)).end();
  }

  private void papers(Fold fold) {
    canvas.paragraph(BODY).add(Ink.FAINT, single.papers(fold.citations())).end();
  }

  private void point(String point, Iterable<Finding> findings) {
    List<String> aspects = new ArrayList<>();
    findings.forEach(finding -> aspects.add(marked(Fold.aspect(finding), finding)));
    canvas
        .paragraph(BODY, BODY + 2)
        .add(Ink.BOLD, point + ":")
        .add(String.join(", ", aspects))
        .end();
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
