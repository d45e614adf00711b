package nl.ims.io.report;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Phrases;
import nl.ims.io.problem.Location;
import nl.ims.model.source.Citation;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/**
 * Draws findings one by one.
 *
 * <p>Most findings rest on the regime as well. Its papers are shown once, with the regime, and not
 * again with each of them. Facts that were inferred are marked in the explanation.
 */
final class FindingText {

  /** Where the lines after the first begin. */
  static final int BODY = 4;

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

  /**
   * A finding: the verdict and a sentence about the case, or the norm while it is open; behind it
   * the rule, its subject, its level and its place; then why, and on which papers.
   */
  void draw(Finding finding) {
    Canvas.Paragraph lead = canvas.paragraph(0, BODY);
    verdict(lead, finding);
    lead.dot(Ink.BOLD, lead(finding, phrases)).end();
    Canvas.Paragraph head = canvas.paragraph(BODY).add(Ink.FAINT, finding.rule().id());
    finding.subject().ifPresent(subject -> head.dot(Ink.FAINT, subject));
    head.dot(Ink.FAINT, phrases.level(finding.rule()));
    if (Phrases.tellsBasis(finding.rule())) {
      head.dot(Ink.FAINT, phrases.basis(finding.rule()));
    }
    place(finding).ifPresent(place -> head.dot(Ink.FAINT, place));
    head.end();
    Canvas.Paragraph body = canvas.paragraph(BODY);
    finding.details().ifPresent(details -> body.add(phrases.say(details)));
    if (!finding.missingExact()) {
      body.add(phrases.sentence(phrases.cutShort()));
    }
    body.add(Ink.FAINT, papers(ImmutableSet.copyOf(finding.citations())));
    body.end();
    assessed
        .assessment()
        .setAside()
        .by(finding)
        .ifPresent(waiver -> WaiverText.grounds(canvas, phrases, waiver));
  }

  /** What a finding is led by: a sentence about the case, or the norm while it is open. */
  static String lead(Finding finding, Phrases phrases) {
    boolean open = finding.verdict() == Verdict.UNDETERMINED;
    return phrases.sentence(phrases.say(open ? finding.rule().sentence() : finding.inBrief()));
  }

  /** Begins a head with the verdict of a finding, on one line. */
  void verdict(Canvas.Paragraph head, Finding finding) {
    String word = phrases.verdict(finding).replace(' ', '\u00A0');
    head.add(Rank.of(finding).ink(), word);
  }

  /** The papers in brackets, without those that the regime shows, if there are others. */
  String papers(ImmutableSet<Citation> all) {
    ImmutableSet<Citation> own = Sets.difference(all, papersOfRegime).immutableCopy();
    return Papers.bracketed(own.isEmpty() ? all : own, phrases);
  }

  private Optional<String> place(Finding finding) {
    return assessed
        .locationOf(finding)
        .map(Location::line)
        .map(line -> assessed.file() + ":" + line);
  }
}
