package nl.ims.io.report;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.FactNames;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.WaiverWords;
import nl.ims.model.source.Citation;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/**
 * How a finding is told, wherever it stands.
 *
 * <p>Most findings rest on the regime as well. Its papers are shown once, with the regime, and not
 * again with each of them. Facts that were inferred are marked in the explanation.
 */
final class FindingLines {

  /** Where the lines after the first begin. */
  static final int BODY = 4;

  private final Assessed assessed;
  private final Phrases phrases;
  private final FactNames names;
  private final ImmutableSet<Citation> papersOfRegime;

  FindingLines(Assessed assessed, Phrases phrases) {
    this.assessed = assessed;
    this.phrases = phrases;
    this.names = FactNames.of(assessed.assessment(), phrases);
    this.papersOfRegime =
        assessed.assessment().regime().map(RegimeAnswer::citations).stream()
            .flatMap(ImmutableCollection::stream)
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * A finding: the verdict and a sentence about the case, or the norm while it is open; behind it
   * the rule, its subject, its level and its place; then why, and on which papers.
   */
  void draw(Canvas canvas, Finding finding) {
    lead(canvas.paragraph(0, BODY), finding);
    Canvas.Paragraph rule = rule(canvas.paragraph(BODY), finding);
    assessed
        .locationOf(finding)
        .ifPresent(place -> rule.dot(Ink.FAINT, assessed.file() + ":" + place.line()));
    Canvas.Paragraph body = canvas.paragraph(BODY);
    details(finding).ifPresent(body::add);
    if (!finding.missingExact()) {
      body.add(phrases.sentence(phrases.cutShort()));
    }
    body.add(Ink.FAINT, papers(ImmutableSet.copyOf(finding.citations())));
    assessed
        .assessment()
        .setAside()
        .by(finding)
        .ifPresent(
            waiver ->
                canvas
                    .paragraph(BODY)
                    .add(Ink.BOLD, WaiverWords.setAside(waiver, phrases))
                    .add(WaiverWords.why(waiver, phrases))
                    .add(Ink.FAINT, WaiverWords.paper(waiver)));
  }

  /** What there is to say beside the lead, by names that everybody knows. */
  Optional<String> details(Finding finding) {
    return names.details(finding);
  }

  /** The name of a fact that a sentence goes on to. */
  String name(String path) {
    return names.inSentence(path);
  }

  /** The verdict, and what a finding is led by. */
  void lead(Canvas.Paragraph line, Finding finding) {
    verdict(line, finding);
    line.dot(Ink.BOLD, lead(finding, phrases));
  }

  /** What a finding is led by: a sentence about the case, or the norm while it is open. */
  static String lead(Finding finding, Phrases phrases) {
    return finding.verdict() == Verdict.UNDETERMINED
        ? norm(finding, phrases)
        : phrases.sentence(phrases.say(finding.inBrief()));
  }

  /** What the rule demands, without a full stop. */
  static String demand(Finding finding, Phrases phrases) {
    String sentence = phrases.say(finding.rule().sentence());
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** The norm, in quotes: that it holds does not say that it was kept. */
  static String norm(Finding finding, Phrases phrases) {
    String norm = demand(finding, phrases);
    return norm.indexOf('‘') < 0 ? "‘" + norm + "’" : "“" + norm + "”";
  }

  /** The rule, its subject, its level, and its basis where no paper tells it. */
  Canvas.Paragraph rule(Canvas.Paragraph line, Finding finding) {
    line.dot(Ink.FAINT, finding.rule().id());
    finding.subject().ifPresent(subject -> line.dot(Ink.FAINT, subject));
    line.dot(Ink.FAINT, phrases.level(finding.rule()));
    if (Phrases.tellsBasis(finding.rule())) {
      line.dot(Ink.FAINT, phrases.basis(finding.rule()));
    }
    return line;
  }

  /** Begins a line with the verdict of a finding. */
  void verdict(Canvas.Paragraph line, Finding finding) {
    line.add(Rank.of(finding).ink(), phrases.verdict(finding).replace(' ', '\u00A0'));
  }

  /** The papers in brackets, without those that the regime shows, if there are others. */
  String papers(ImmutableSet<Citation> all) {
    ImmutableSet<Citation> own = Sets.difference(all, papersOfRegime).immutableCopy();
    return Papers.bracketed(own.isEmpty() ? all : own, phrases);
  }
}
