package nl.ims.io.report;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.Location;
import nl.ims.model.source.Citation;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;

/**
 * Draws findings, one by one or folded together.
 *
 * <p>Most findings rest on the regime as well. Its papers are shown once, with the regime, and not
 * again with each of them. Facts that were inferred are marked in the explanation.
 */
final class FindingText {

  private static final int BODY = 4;

  private final Canvas canvas;
  private final Phrases phrases;
  private final Assessed assessed;
  private final ImmutableSet<Citation> papersOfRegime;

  FindingText(Canvas canvas, Phrases phrases, Assessed assessed) {
    this.canvas = canvas;
    this.phrases = phrases;
    this.assessed = assessed;
    this.papersOfRegime =
        assessed.assessment().regime().map(RegimeAnswer::citations).stream()
            .flatMap(ImmutableCollection::stream)
            .collect(ImmutableSet.toImmutableSet());
  }

  /** A finding: what, on which subject, of what level, where; then why, and on which papers. */
  void draw(Finding finding) {
    Canvas.Paragraph head = canvas.paragraph(0, BODY);
    verdict(head, finding);
    head.dot(Ink.BOLD, finding.rule().id());
    finding.subject().ifPresent(subject -> head.dot(Ink.BOLD, subject));
    head.dot(Ink.FAINT, phrases.level(finding.rule().level()));
    place(finding).ifPresent(place -> head.dot(Ink.FAINT, place));
    head.end();
    Canvas.Paragraph body = canvas.paragraph(BODY).add(phrases.say(finding.explanation()));
    if (!finding.missingExact()) {
      body.add(phrases.sentence(phrases.cutShort()));
    }
    body.add(Ink.FAINT, papers(ImmutableSet.copyOf(finding.citations())));
    body.end();
  }

  /**
   * Findings with one reason: how many of which level, their aspects point by point, and one of
   * them as an example.
   */
  void draw(Fold fold) {
    Finding first = fold.findings().get(0);
    if (!fold.folds()) {
      draw(first);
      return;
    }
    if (fold.kind() == Fold.Kind.NOT_RECORDED) {
      drawNotRecorded(fold);
      return;
    }
    Canvas.Paragraph head = canvas.paragraph(0, BODY);
    verdict(head, first);
    head.dot(Ink.BOLD, "toetsingskader").dot(Ink.BOLD, title(fold));
    head.dot(Ink.FAINT, levels(fold)).end();
    if (fold.weighed()) {
      canvas.line(BODY, String.join(", ", fold.aspectsByPoint().keySet()));
    } else {
      fold.aspectsByPoint().asMap().forEach(this::point);
    }
    Canvas.Paragraph end = canvas.paragraph(BODY);
    if (fold.kind() != Fold.Kind.NOT_STATED) {
      end.add(phrases.say("Bijvoorbeeld ", "For example ") + first.rule().id() + ":");
      end.add(phrases.say(first.explanation()));
    }
    end.add(Ink.FAINT, papers(fold.citations())).end();
  }

  /** Rules that look at steps of which none is recorded, each with the step. */
  private void drawNotRecorded(Fold fold) {
    int size = fold.findings().size();
    Canvas.Paragraph head = canvas.paragraph(0, BODY);
    verdict(head, fold.findings().get(0));
    head.dot(
            Ink.BOLD,
            phrases.say(
                size + " regels over stappen die niet zijn vermeld",
                size + " rules on steps that are not recorded"))
        .dot(Ink.FAINT, levels(fold))
        .end();
    List<String> rules = new ArrayList<>();
    for (Finding finding : fold.findings()) {
      rules.add(
          finding.rule().id()
              + " ("
              + Fold.notRecorded(finding).orElse("").replace('-', ' ')
              + ")");
    }
    canvas
        .paragraph(BODY)
        .add(String.join(", ", rules) + ".")
        .add(
            phrases.say(
                "Elk hangt af van zo'n stap, of van recorded-through.",
                "Each depends on such a step, or on recorded-through."))
        .add(Ink.FAINT, papers(fold.citations()))
        .end();
  }

  private void point(String point, Iterable<String> aspects) {
    canvas
        .paragraph(BODY, BODY + 2)
        .add(Ink.BOLD, point + ":")
        .add(String.join(", ", aspects))
        .end();
  }

  private void verdict(Canvas.Paragraph head, Finding finding) {
    String word = phrases.verdict(finding.verdict()).replace(' ', '\u00A0');
    head.add(Rank.of(finding).ink(), word);
  }

  private Optional<String> place(Finding finding) {
    return assessed
        .locationOf(finding)
        .map(Location::line)
        .map(line -> assessed.file() + ":" + line);
  }

  private String papers(ImmutableSet<Citation> all) {
    ImmutableSet<Citation> own = Sets.difference(all, papersOfRegime).immutableCopy();
    return Papers.bracketed(own.isEmpty() ? all : own, phrases);
  }

  private String title(Fold fold) {
    int size = fold.findings().size();
    if (fold.weighed()) {
      return phrases.say("weging van " + size + " punten", "weighing of " + size + " points");
    }
    return fold.kind() == Fold.Kind.NOT_STATED
        ? phrases.say(size + " aspecten niet vermeld", size + " aspects not stated")
        : phrases.say(size + " aspecten", size + " aspects");
  }

  private String levels(Fold fold) {
    List<String> counts = new ArrayList<>();
    ImmutableList<Finding> findings = fold.findings();
    for (Level level : Level.values()) {
      int count = (int) findings.stream().filter(f -> f.rule().level() == level).count();
      if (count == findings.size()) {
        return phrases.level(level);
      }
      if (count > 0) {
        counts.add(count + " " + phrases.level(level));
      }
    }
    return String.join(", ", counts);
  }
}
