package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ims.io.Assessed;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Closing;
import nl.ims.io.page.Heading;
import nl.ims.io.page.Inferred;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Look;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Settling;
import nl.ims.io.timeline.DueText;
import nl.ims.io.timeline.Timeline;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.article100.Regime;
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

  private final Language language;
  private final boolean all;
  private final boolean undetermined;
  private final Look look;

  private TextReport(Language language, boolean all, boolean undetermined, Look look) {
    this.language = language;
    this.all = all;
    this.undetermined = undetermined;
    this.look = look;
  }

  /**
   * A report without colour that shows what is open or broken.
   *
   * @param language the language of the page
   * @return the report
   */
  public static TextReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new TextReport(language, false, true, Look.PLAIN);
  }

  /**
   * The same report with everything or only with what is open or broken.
   *
   * @param everything whether satisfied and not-applicable findings are shown too, and nothing is
   *     folded together
   * @return the changed report
   */
  public TextReport withAll(boolean everything) {
    return new TextReport(language, everything, undetermined, look);
  }

  /**
   * The same report with or without what is undetermined.
   *
   * @param shown whether undetermined findings are shown, and the facts that would settle them;
   *     else they are only counted, unless everything is shown
   * @return the changed report
   */
  public TextReport withUndetermined(boolean shown) {
    return new TextReport(language, all, shown, look);
  }

  /**
   * The same report with or without colour.
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   * @return the changed report
   */
  public TextReport withColour(boolean coloured) {
    return new TextReport(language, all, undetermined, look.withColour(coloured));
  }

  /**
   * The same report for a terminal of some width.
   *
   * @param characters the most characters of a line; 100 without it, and 60 at least
   * @return the changed report
   */
  public TextReport withWidth(int characters) {
    return new TextReport(language, all, undetermined, look.withWidth(characters));
  }

  /**
   * The page of one assessment.
   *
   * @param assessed the assessment and its file
   * @return the page, which ends with a line feed
   */
  public String of(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    Canvas canvas = new Canvas(look);
    draw(canvas, assessed, shows(Verdict.UNDETERMINED));
    return canvas.text();
  }

  /**
   * Draws the page.
   *
   * @param settles whether the facts that would settle most are named
   */
  void draw(Canvas canvas, Assessed assessed, boolean settles) {
    Phrases phrases = new Phrases(language);
    Heading.draw(canvas, phrases, assessed);
    banner(canvas, phrases, assessed);
    regime(canvas, phrases, assessed);
    findings(canvas, phrases, assessed);
    if (!assessed.assessment().obligations().isEmpty()) {
      DueText.draw(canvas, phrases, Timeline.of(ImmutableList.of(assessed)).get(0));
    }
    assessed.assessment().profile().ifPresent(p -> ProfileText.draw(canvas, phrases, p));
    if (settles) {
      settling(canvas, phrases, assessed.assessment());
    }
    closing(canvas, phrases, assessed.assessment());
  }

  private void banner(Canvas canvas, Phrases phrases, Assessed assessed) {
    String lists = all ? "" : phrases.say("--all noemt ze", "--all lists them");
    Banner banner = Banner.of(assessed, phrases, lists);
    canvas.blank();
    if (!banner.regime().isEmpty()) {
      Canvas.Paragraph regime = canvas.plain();
      regime.add(Ink.BOLD, banner.regime().get(0));
      banner.regime().stream().skip(1).forEach(regime::add);
      regime.end();
    }
    for (Banner.Line line : banner.lines()) {
      int head = line.words().indexOf(':') + 1;
      Canvas.Paragraph words = canvas.paragraph(0, LABEL).add(Ink.BOLD, line.label()).to(LABEL);
      if (head > 0) {
        words.add(line.rank().ink(), line.words().substring(0, head));
      }
      words.add(line.words().substring(head).strip()).end();
    }
  }

  private static void regime(Canvas canvas, Phrases phrases, Assessed assessed) {
    if (assessed.assessment().regime().isEmpty()) {
      return;
    }
    RegimeAnswer answer = assessed.assessment().regime().get();
    List<String> outcomes = new ArrayList<>();
    for (Regime outcome : answer.outcomes()) {
      outcomes.add(phrases.regime(outcome));
    }
    canvas.blank();
    Canvas.Paragraph head = canvas.paragraph(0, 4).add(phrases.say("Regime:", "Regime:"));
    if (!answer.determined()) {
      head.add(phrases.stillPossible());
    }
    head.add(Ink.BOLD, String.join("; ", outcomes)).end();
    Canvas.Paragraph body = canvas.paragraph(4);
    body.add(phrases.sentence(phrases.say(answer.explanation())));
    if (!answer.missing().isEmpty()) {
      body.add(phrases.settledBy(answer.missing()));
    }
    ImmutableSet<String> inferred =
        new Inferred(assessed.assessment().dossier()).among(answer.proof());
    if (!inferred.isEmpty()) {
      body.add(Ink.FAINT, phrases.inferred(inferred));
    }
    body.end();
    for (String paper : Papers.placed(answer.citations(), phrases)) {
      canvas.item(4, paper);
    }
  }

  private void findings(Canvas canvas, Phrases phrases, Assessed assessed) {
    ImmutableList<Finding> findings = assessed.assessment().findings();
    canvas.blank();
    canvas.title(Counts.of(assessed.assessment(), shows(Verdict.UNDETERMINED), phrases));
    FindingText single = new FindingText(canvas, phrases, assessed);
    FoldText together = new FoldText(canvas, phrases, single);
    for (Rank rank : Rank.values()) {
      ImmutableList<Finding> ranked =
          shows(rank.verdict()) ? rank.among(findings) : ImmutableList.of();
      ImmutableList<Fold> folds = folds(ranked, assessed.assessment());
      if (!folds.isEmpty()) {
        canvas.blank();
        folds.forEach(together::draw);
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

  private static void settling(Canvas canvas, Phrases phrases, Assessment assessment) {
    ImmutableList<Settling> settlings = Settling.of(assessment);
    if (settlings.isEmpty()) {
      return;
    }
    canvas.blank();
    canvas.title(phrases.say("Feiten om als eerste naar te vragen:", "Facts to ask for next:"));
    for (Settling settling : settlings.subList(0, Math.min(SETTLING_SHOWN, settlings.size()))) {
      Canvas.Paragraph line =
          canvas.paragraph(4, COLUMN).add(phrases.findings(settling.findings().size()));
      line.to(COLUMN).add(Ink.BOLD, phrases.together(settling.facts()));
      settling.facts().forEach(fact -> line.add(Ink.FAINT, phrases.onlyIf(fact)));
      line.end();
    }
  }

  private void closing(Canvas canvas, Phrases phrases, Assessment assessment) {
    Closing closing = Closing.of(assessment, finding -> shows(finding.verdict()), phrases);
    canvas.blank();
    Canvas.Paragraph last = canvas.plain();
    last.add(Ink.FAINT, phrases.noOpinion());
    last.add(Ink.FAINT, closing.words());
    last.add(Ink.FAINT, Papers.bracketed(closing.papers(), phrases));
    last.end();
  }

  private boolean shows(Verdict verdict) {
    return switch (verdict) {
      case VIOLATED, NEEDS_JUDGEMENT -> true;
      case UNDETERMINED -> all || undetermined;
      case SATISFIED, NOT_APPLICABLE -> all;
    };
  }
}
