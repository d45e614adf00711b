package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.io.Assessed;
import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Heading;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Phrases;
import nl.ims.model.source.Citation;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Derivation;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.logic.Truth;

/**
 * The whole of a finding as a page to read: a sentence about the case, the facts that prove it with
 * their lines, every set of facts that would settle it, and the papers in full; where it is asked
 * for, also the derivation, each condition with its truth.
 */
public final class ExplainReport {

  private static final int BODY = 2;
  private static final int FACT = BODY + 4;

  private final Look look;
  private final boolean derivation;

  private ExplainReport(Look look, boolean derivation) {
    this.look = look;
    this.derivation = derivation;
  }

  /**
   * {@return a report without the derivation}
   *
   * @param look how the page looks
   */
  public static ExplainReport in(Look look) {
    return new ExplainReport(Objects.requireNonNull(look, "look"), false);
  }

  /**
   * {@return the same report with or without the derivation}
   *
   * @param shown whether each condition that was read is shown, with its truth and its facts
   */
  public ExplainReport withDerivation(boolean shown) {
    return new ExplainReport(look, shown);
  }

  /**
   * {@return the page of some findings of one assessment, in the order given, which ends with a
   * line feed}
   *
   * @param assessed the assessment and its file
   * @param findings findings of that assessment
   */
  public String of(Assessed assessed, Iterable<Finding> findings) {
    Objects.requireNonNull(assessed, "assessed");
    Objects.requireNonNull(findings, "findings");
    Page page = new Page(assessed);
    findings.forEach(page::finding);
    return page.canvas.document().text(look);
  }

  /**
   * {@return the page of the regime, which is a decision and no finding; it ends with a line feed}
   *
   * @param assessed the assessment and its file
   * @param answer the answer of that assessment
   */
  public String ofRegime(Assessed assessed, RegimeAnswer answer) {
    Objects.requireNonNull(assessed, "assessed");
    Objects.requireNonNull(answer, "answer");
    Page page = new Page(assessed);
    page.regime(answer);
    return page.canvas.document().text(look);
  }

  /** A page under way. */
  private final class Page {
    private final Canvas canvas = new Canvas();
    private final Phrases phrases = new Phrases(look.language());
    private final Assessed assessed;
    private final FindingLines lines;

    Page(Assessed assessed) {
      this.assessed = assessed;
      this.lines = new FindingLines(assessed, phrases);
      Heading.draw(canvas, phrases, assessed);
    }

    void regime(RegimeAnswer answer) {
      canvas.blank();
      Canvas.Paragraph head = canvas.paragraph(0, BODY).add(Ink.BOLD, "regime");
      if (!answer.determined()) {
        head.dot(Ink.MAGENTA, phrases.stillPossible());
      }
      answer.outcomes().forEach(outcome -> head.dot(Ink.BOLD, phrases.regime(outcome)));
      canvas.line(BODY, phrases.sentence(phrases.say(answer.explanation())));
      facts(answer.proof());
      missing(answer.missing(), true);
      papers(answer.citations());
    }

    void finding(Finding finding) {
      canvas.blank();
      lines.lead(canvas.paragraph(0, BODY), finding);
      lines.rule(canvas.paragraph(BODY), finding);
      if (finding.verdict() != Verdict.UNDETERMINED) {
        canvas.line(
            BODY, phrases.say("De norm: ", "The norm: ") + phrases.say(finding.rule().sentence()));
      }
      lines.details(finding).ifPresent(details -> canvas.line(BODY, details));
      if (Rank.of(finding) == Rank.WAITING) {
        canvas.line(BODY, phrases.sentence(phrases.waits(finding.waitsUntil())));
      }
      facts(finding.proof());
      missing(finding.missing(), finding.missingExact());
      papers(finding.citations());
      if (derivation) {
        section(phrases.say("Afleiding", "Derivation"));
        derivation(finding.derivation(), BODY);
      }
    }

    private void derivation(Derivation node, int indent) {
      canvas
          .paragraph(indent, indent + 4)
          .add(ink(node.truth()), "[" + phrases.truth(node.truth()) + "]")
          .add(phrases.say(node.words()));
      node.facts().forEach(fact -> fact(fact, indent + 4));
      node.parts().forEach(part -> derivation(part, indent + 2));
    }

    private void facts(ImmutableList<Fact> proof) {
      if (!proof.isEmpty()) {
        section(phrases.say("Bewijs: deze feiten zijn genoeg", "Proof: these facts are enough"));
        proof.forEach(fact -> fact(fact, BODY));
      }
    }

    private void fact(Fact fact, int indent) {
      canvas
          .item(indent, indent + 4)
          .add(phrases.say(fact.label()) + ":")
          .add(Ink.BOLD, phrases.say(fact.words()))
          .dot(Ink.FAINT, fact.question())
          .dot(
              Ink.FAINT,
              assessed
                  .locationOf(fact)
                  .map(location -> assessed.file() + ":" + location.line())
                  .orElseGet(phrases::notInFile));
    }

    private void missing(ImmutableList<ImmutableList<String>> sets, boolean exact) {
      if (sets.isEmpty()) {
        return;
      }
      section(phrases.say("Te beslissen met één van", "To settle it, any one of"));
      sets.forEach(set -> canvas.item(BODY, FACT).add(Ink.BOLD, phrases.together(set)));
      if (!exact) {
        canvas.line(BODY, phrases.sentence(phrases.cutShort()));
      }
    }

    private void papers(ImmutableList<Citation> citations) {
      section(phrases.say("Stukken", "Papers"));
      citations.forEach(citation -> canvas.item(BODY, FACT).add(Papers.full(citation, phrases)));
    }

    private void section(String title) {
      canvas.blank();
      canvas.paragraph(BODY).add(Ink.FAINT, title);
    }

    private static Ink ink(Truth truth) {
      return switch (truth) {
        case TRUE -> Ink.GREEN;
        case FALSE -> Ink.RED;
        case UNKNOWN -> Ink.MAGENTA;
      };
    }
  }
}
