package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.io.Assessed;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Heading;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Look;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Phrases;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
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
 *
 * <p>A report is a value: it holds how to print, not what.
 */
public final class ExplainReport {

  private static final int BODY = 2;

  private final Language language;
  private final boolean derivation;
  private final Look look;

  private ExplainReport(Language language, boolean derivation, Look look) {
    this.language = language;
    this.derivation = derivation;
    this.look = look;
  }

  /**
   * A report without colour.
   *
   * @param language the language of the page
   * @return the report
   */
  public static ExplainReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new ExplainReport(language, false, Look.PLAIN);
  }

  /**
   * The same report with or without the derivation.
   *
   * @param shown whether each condition that was read is shown, with its truth and its facts
   * @return the changed report
   */
  public ExplainReport withDerivation(boolean shown) {
    return new ExplainReport(language, shown, look);
  }

  /**
   * The same report with or without colour.
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   * @return the changed report
   */
  public ExplainReport withColour(boolean coloured) {
    return new ExplainReport(language, derivation, look.withColour(coloured));
  }

  /**
   * The same report for a terminal of some width.
   *
   * @param characters the most characters of a line; 100 without it, and 60 at least
   * @return the changed report
   */
  public ExplainReport withWidth(int characters) {
    return new ExplainReport(language, derivation, look.withWidth(characters));
  }

  /**
   * The page of some findings of one assessment, in the order given.
   *
   * @param assessed the assessment and its file
   * @param findings findings of that assessment
   * @return the page, which ends with a line feed
   */
  public String of(Assessed assessed, Iterable<Finding> findings) {
    Objects.requireNonNull(assessed, "assessed");
    Objects.requireNonNull(findings, "findings");
    Page page = new Page(assessed);
    for (Finding finding : findings) {
      page.finding(finding);
    }
    return page.canvas.text();
  }

  /**
   * The page of the regime, which is a decision and no finding.
   *
   * @param assessed the assessment and its file
   * @param answer the answer of that assessment
   * @return the page, which ends with a line feed
   */
  public String ofRegime(Assessed assessed, RegimeAnswer answer) {
    Objects.requireNonNull(assessed, "assessed");
    Objects.requireNonNull(answer, "answer");
    Page page = new Page(assessed);
    page.regime(answer);
    return page.canvas.text();
  }

  /** A page under way. */
  private final class Page {
    private final Canvas canvas = new Canvas(look);
    private final Phrases phrases = new Phrases(language);
    private final Assessed assessed;

    Page(Assessed assessed) {
      this.assessed = assessed;
      Heading.draw(canvas, phrases, assessed);
    }

    void regime(RegimeAnswer answer) {
      canvas.blank();
      Canvas.Paragraph head = canvas.paragraph(0, BODY).add(Ink.BOLD, "regime");
      if (!answer.determined()) {
        head.dot(Ink.MAGENTA, phrases.stillPossible());
      }
      answer.outcomes().forEach(outcome -> head.dot(Ink.BOLD, phrases.regime(outcome)));
      head.end();
      canvas.line(BODY, phrases.sentence(phrases.say(answer.explanation())));
      facts(answer.proof());
      missing(answer.missing(), true);
      papers(answer.citations());
    }

    void finding(Finding finding) {
      canvas.blank();
      Canvas.Paragraph head = canvas.paragraph(0, BODY);
      head.add(Rank.of(finding).ink(), phrases.verdict(finding));
      head.dot(Ink.BOLD, FindingText.lead(finding, phrases)).end();
      Canvas.Paragraph rule = canvas.paragraph(BODY, BODY).add(Ink.FAINT, finding.rule().id());
      finding.subject().ifPresent(subject -> rule.dot(Ink.FAINT, subject));
      rule.dot(Ink.FAINT, phrases.level(finding.rule()));
      if (Phrases.tellsBasis(finding.rule())) {
        rule.dot(Ink.FAINT, phrases.basis(finding.rule()));
      }
      rule.end();
      if (finding.verdict() != Verdict.UNDETERMINED) {
        canvas.line(
            BODY, phrases.say("De norm: ", "The norm: ") + phrases.say(finding.rule().sentence()));
      }
      finding.details().ifPresent(details -> canvas.line(BODY, phrases.say(details)));
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
      Canvas.Paragraph line = canvas.paragraph(indent, indent + 4);
      line.add(ink(node.truth()), "[" + phrases.truth(node.truth()) + "]");
      line.add(phrases.say(node.words())).end();
      node.facts().forEach(fact -> fact(fact, indent + 4));
      node.parts().forEach(part -> derivation(part, indent + 2));
    }

    private void facts(ImmutableList<Fact> proof) {
      if (proof.isEmpty()) {
        return;
      }
      section(phrases.say("Bewijs: deze feiten zijn genoeg", "Proof: these facts are enough"));
      proof.forEach(fact -> fact(fact, BODY));
    }

    private void fact(Fact fact, int indent) {
      Canvas.Paragraph line = canvas.paragraph(indent, indent + 4).add("-");
      line.add(phrases.say(fact.label()) + ":").add(Ink.BOLD, phrases.say(fact.answer()));
      String place =
          assessed
              .locationOf(fact)
              .map(location -> assessed.file() + ":" + location.line())
              .orElseGet(phrases::notInFile);
      line.dot(Ink.FAINT, fact.question()).dot(Ink.FAINT, place);
      line.end();
    }

    private void missing(ImmutableList<ImmutableList<String>> sets, boolean exact) {
      if (sets.isEmpty()) {
        return;
      }
      section(phrases.say("Te beslissen met één van", "To settle it, any one of"));
      for (ImmutableList<String> set : sets) {
        canvas.paragraph(BODY, BODY + 4).add("-").add(Ink.BOLD, phrases.together(set)).end();
      }
      if (!exact) {
        canvas.line(BODY, phrases.sentence(phrases.cutShort()));
      }
    }

    private void papers(ImmutableList<Citation> citations) {
      section(phrases.say("Stukken", "Papers"));
      for (Citation citation : citations) {
        canvas.paragraph(BODY, BODY + 4).add("-").add(Papers.full(citation, phrases)).end();
      }
    }

    private void section(String title) {
      canvas.blank();
      canvas.paragraph(BODY).add(Ink.FAINT, title).end();
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
