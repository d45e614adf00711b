package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Objects;
import nl.ims.io.Assessed;
import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Closing;
import nl.ims.io.page.Document;
import nl.ims.io.page.FactNames;
import nl.ims.io.page.Heading;
import nl.ims.io.page.Inferred;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Settling;
import nl.ims.io.timeline.DueText;
import nl.ims.io.timeline.Timeline;
import nl.ims.rules.Assessment;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/**
 * An assessment as a page to read: what the dossier is; the answer in a line for each level of
 * norm; why the regime applies, the findings with the worst first, and the facts to ask for next.
 *
 * <p>Findings that are satisfied or not applicable are only counted, and findings below the law
 * that share their reason are shown together, unless {@linkplain #withAll(boolean) everything} is
 * asked for. A report is a value: it holds how to print, not what.
 */
public final class TextReport {

  /** The sets of facts that are named at the end. */
  private static final int SETTLING_SHOWN = 5;

  /** Where the words of a line of the banner begin, after its label. */
  private static final int LABEL = 14;

  /** Where the facts to ask for begin, after the number of findings. */
  private static final int COLUMN = 20;

  private final Look look;
  private final Phrases phrases;
  private final boolean all;
  private final boolean undetermined;

  private TextReport(Look look, boolean all, boolean undetermined) {
    this.look = look;
    this.phrases = new Phrases(look.language());
    this.all = all;
    this.undetermined = undetermined;
  }

  /**
   * {@return a report that shows what is open or broken}
   *
   * @param look how its pages look
   */
  public static TextReport in(Look look) {
    return new TextReport(Objects.requireNonNull(look, "look"), false, true);
  }

  /**
   * {@return the same report with everything or only with what is open or broken}
   *
   * @param everything whether satisfied and not-applicable findings are shown too, and nothing is
   *     folded together
   */
  public TextReport withAll(boolean everything) {
    return new TextReport(look, everything, undetermined);
  }

  /**
   * {@return the same report with or without what is undetermined}
   *
   * @param shown whether undetermined findings are shown, and the facts that would settle them;
   *     else they are only counted, unless everything is shown
   */
  public TextReport withUndetermined(boolean shown) {
    return new TextReport(look, all, shown);
  }

  /**
   * {@return the page of one assessment, which ends with a line feed}
   *
   * @param assessed the assessment and its file
   */
  public String of(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    return document(assessed, shows(Verdict.UNDETERMINED)).text(look);
  }

  /**
   * The page of one assessment.
   *
   * @param settles whether the facts that would settle most are named
   */
  Document document(Assessed assessed, boolean settles) {
    Canvas canvas = new Canvas();
    Assessment assessment = assessed.assessment();
    Heading.draw(canvas, phrases, assessed);
    banner(canvas, assessed);
    assessment.regime().ifPresent(answer -> regime(canvas, assessment, answer));
    findings(canvas, assessed);
    if (!assessment.obligations().isEmpty()) {
      DueText.draw(canvas, phrases, Timeline.of(ImmutableList.of(assessed)).get(0));
    }
    assessment.profile().ifPresent(profile -> ProfileText.draw(canvas, phrases, profile));
    if (settles) {
      settling(canvas, assessment);
    }
    closing(canvas, assessment);
    return canvas.document();
  }

  private void banner(Canvas canvas, Assessed assessed) {
    String lists = all ? "" : phrases.say("--all noemt ze", "--all lists them");
    Banner banner = Banner.of(assessed, phrases, lists);
    canvas.blank();
    if (!banner.regime().isEmpty()) {
      Canvas.Paragraph regime = canvas.plain().add(Ink.BOLD, banner.regime().get(0));
      banner.regime().stream().skip(1).forEach(regime::add);
    }
    for (Banner.Line line : banner.lines()) {
      int head = line.words().indexOf(':') + 1;
      Canvas.Paragraph words = canvas.paragraph(0, LABEL).add(Ink.BOLD, line.label()).to(LABEL);
      words.add(line.rank().ink(), line.words().substring(0, head));
      words.add(line.words().substring(head).strip());
    }
  }

  private void regime(Canvas canvas, Assessment assessment, RegimeAnswer answer) {
    canvas.blank();
    Canvas.Paragraph head = canvas.paragraph(0, 4).add("Regime:");
    if (!answer.determined()) {
      head.add(phrases.stillPossible());
    }
    head.add(Ink.BOLD, phrases.regimes(answer.outcomes()));
    Canvas.Paragraph body = canvas.paragraph(4);
    body.add(phrases.sentence(phrases.say(answer.explanation())));
    if (!answer.missing().isEmpty()) {
      FactNames names = FactNames.of(assessment, phrases);
      body.add(
          phrases.sentence(
              phrases.dependsOn(
                  Lists.transform(
                      answer.missing(), set -> Lists.transform(set, names::inSentence)))));
    }
    ImmutableSet<String> inferred =
        new Inferred(assessment.dossier()).inWords(answer.proof(), phrases);
    if (!inferred.isEmpty()) {
      body.add(Ink.FAINT, phrases.inferred(inferred));
    }
    Papers.placed(answer.citations(), phrases)
        .forEach(paper -> canvas.item(4, 6).add(Ink.FAINT, paper));
  }

  private void findings(Canvas canvas, Assessed assessed) {
    Assessment assessment = assessed.assessment();
    canvas.blank();
    canvas.title(Counts.of(assessment, shows(Verdict.UNDETERMINED), phrases));
    FoldLines lines = new FoldLines(canvas, phrases, new FindingLines(assessed, phrases));
    for (Rank rank : Rank.values()) {
      ImmutableList<Finding> ranked =
          shows(rank.verdict()) ? rank.among(assessment.findings()) : ImmutableList.of();
      ImmutableList<Fold> folds = folds(ranked, assessment);
      if (!folds.isEmpty()) {
        canvas.blank();
        folds.forEach(lines::draw);
      }
    }
  }

  /** Those that are shown together; each alone where everything is asked for. */
  private ImmutableList<Fold> folds(ImmutableList<Finding> ranked, Assessment assessment) {
    return all
        ? ranked.stream().map(Fold::alone).collect(ImmutableList.toImmutableList())
        : Fold.all(ranked, assessment).stream()
            .filter(fold -> !fold.isOfUntranscribed(assessment.dossier()))
            .collect(ImmutableList.toImmutableList());
  }

  private void settling(Canvas canvas, Assessment assessment) {
    ImmutableList<Settling> settlings = Settling.of(assessment);
    FactNames names = FactNames.of(assessment, phrases);
    if (settlings.isEmpty()) {
      return;
    }
    canvas.blank();
    canvas.title(phrases.say("Feiten om als eerste naar te vragen:", "Facts to ask for next:"));
    for (Settling settling : settlings.subList(0, Math.min(SETTLING_SHOWN, settlings.size()))) {
      Canvas.Paragraph line =
          canvas.paragraph(4, COLUMN).add(phrases.findings(settling.findings().size()));
      line.to(COLUMN).add(Ink.BOLD, names.together(settling.facts()));
      if (names.tells(settling.facts())) {
        line.dot(Ink.FAINT, String.join(", ", settling.facts()));
      }
      settling.facts().forEach(fact -> line.add(Ink.FAINT, phrases.onlyIf(fact)));
    }
  }

  private void closing(Canvas canvas, Assessment assessment) {
    Closing closing = Closing.of(assessment, finding -> shows(finding.verdict()), phrases);
    canvas.blank();
    canvas
        .plain()
        .add(Ink.FAINT, phrases.noOpinion())
        .add(Ink.FAINT, closing.words())
        .add(Ink.FAINT, Papers.bracketed(closing.papers(), phrases));
  }

  /** Whether findings with a verdict are shown one by one. */
  boolean shows(Verdict verdict) {
    return switch (verdict) {
      case VIOLATED, NEEDS_JUDGEMENT -> true;
      case UNDETERMINED -> all || undetermined;
      case SATISFIED, NOT_APPLICABLE -> all;
    };
  }
}
