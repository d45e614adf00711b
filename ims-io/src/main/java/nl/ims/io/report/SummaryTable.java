package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ims.io.Assessed;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Look;
import nl.ims.io.page.Phrases;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Verdict;

/**
 * What the rules say of several dossiers, one line each: the regime, how many findings have which
 * verdict, what is overdue, and the level of the worst finding that is open or broken.
 *
 * <p>A report is a value: it holds how to print, not what.
 */
public final class SummaryTable {

  /** Before the name, for the mark. */
  private static final int NAME = 2;

  /** Between two columns. */
  private static final int SPACE = 2;

  private static final int NUMBER = 4;

  /** The widest word for a regime, and for a level. */
  private static final int REGIME = 17;

  private static final int LEVEL = 10;

  private static final ImmutableMap<Verdict, Ink> VERDICTS =
      ImmutableMap.of(
          Verdict.VIOLATED, Ink.RED,
          Verdict.NEEDS_JUDGEMENT, Ink.YELLOW,
          Verdict.UNDETERMINED, Ink.MAGENTA,
          Verdict.SATISFIED, Ink.PLAIN);

  private static final int NUMBERS = (VERDICTS.size() + 1) * NUMBER;

  private static final String MARK = "✗";

  private final Language language;
  private final boolean counted;
  private final Look look;

  private SummaryTable(Language language, boolean counted, Look look) {
    this.language = language;
    this.counted = counted;
    this.look = look;
  }

  /**
   * A table without colour.
   *
   * @param language the language of the table
   * @return the report
   */
  public static SummaryTable in(Language language) {
    Objects.requireNonNull(language, "language");
    return new SummaryTable(language, false, Look.PLAIN);
  }

  /**
   * The same table with or without colour.
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   * @return the changed report
   */
  public SummaryTable withColour(boolean coloured) {
    return new SummaryTable(language, counted, look.withColour(coloured));
  }

  /**
   * The same table for a terminal of some width.
   *
   * @param characters the most characters of a line; 100 without it, and 60 at least
   * @return the changed report
   */
  public SummaryTable withWidth(int characters) {
    return new SummaryTable(language, counted, look.withWidth(characters));
  }

  /**
   * The same table, which tells what the pages after it do not show.
   *
   * @param counted whether undetermined findings are only counted
   * @return the changed report
   */
  public SummaryTable withUndeterminedCounted(boolean counted) {
    return new SummaryTable(language, counted, look);
  }

  /**
   * The table of some assessments.
   *
   * @param assessments the assessments, in the order in which they are shown
   * @param marked which of them get a mark
   * @param meaning what the mark means, in the language of the table
   * @return the table, which ends with a line feed
   */
  public String of(Iterable<Assessed> assessments, Predicate<Assessed> marked, String meaning) {
    Objects.requireNonNull(assessments, "assessments");
    Objects.requireNonNull(marked, "marked");
    Objects.requireNonNull(meaning, "meaning");
    return table(ImmutableList.copyOf(assessments), marked, meaning);
  }

  private String table(
      ImmutableList<Assessed> assessments, Predicate<Assessed> marked, String meaning) {
    Canvas canvas = new Canvas(look);
    Phrases phrases = new Phrases(language);
    int longest = "dossier".length();
    for (Assessed assessed : assessments) {
      longest = Math.max(longest, assessed.assessment().dossier().id().length());
    }
    int most = look.width() - NAME - SPACE - REGIME - NUMBERS - SPACE - LEVEL;
    int second = NAME + Math.min(longest, most) + SPACE;
    canvas
        .paragraph(0)
        .add(
            Ink.BOLD,
            phrases.count(assessments.size(), "dossier", "dossiers", "dossier", "dossiers"))
        .end();
    canvas.blank();
    Lines lines = new Lines(canvas, phrases, second, second + REGIME);
    lines.head();
    assessments.forEach(a -> lines.line(a.assessment(), marked.test(a)));
    lines.legend(
        assessments.stream().anyMatch(marked) ? MARK + "\u00A0" + meaning + "\u00A0· " : "");
    if (counted && assessments.stream().anyMatch(SummaryTable::hasUndetermined)) {
      lines.counted();
    }
    SummaryRow.setAside(assessments, phrases)
        .ifPresent(told -> canvas.paragraph(0).add(Ink.FAINT, told).end());
    return canvas.text();
  }

  private static boolean hasUndetermined(Assessed assessed) {
    return assessed.assessment().count(Verdict.UNDETERMINED) > 0;
  }

  /** The lines of one table. */
  private record Lines(Canvas canvas, Phrases phrases, int second, int third) {

    private ImmutableList<String> letters() {
      return phrases.language() == Language.NL
          ? ImmutableList.of("G", "J", "O", "V", "T")
          : ImmutableList.of("V", "J", "U", "S", "D");
    }

    void head() {
      Canvas.Paragraph line = canvas.paragraph(NAME, NAME).add(Ink.FAINT, "dossier");
      line.to(second).add(Ink.FAINT, "regime");
      int end = third;
      for (String letter : letters()) {
        end += NUMBER;
        line.to(end - 1).add(Ink.FAINT, letter);
      }
      line.to(end + SPACE).add(Ink.FAINT, phrases.say("ergste", "worst")).end();
    }

    void line(Assessment assessment, boolean marked) {
      Canvas.Paragraph line = canvas.paragraph(0, NAME);
      if (marked) {
        line.add(Ink.RED, MARK);
      }
      line.to(NAME).add(Ink.BOLD, cut(assessment.dossier().id()));
      line.to(second).add(SummaryRow.regime(assessment, phrases));
      int end = third;
      for (Map.Entry<Verdict, Ink> verdict : VERDICTS.entrySet()) {
        end += NUMBER;
        number(line, end, assessment.count(verdict.getKey()), verdict.getValue());
      }
      end += NUMBER;
      number(line, end, SummaryRow.overdue(assessment), Ink.RED);
      worst(line.to(end + SPACE), assessment);
      line.end();
    }

    /** A name that is too long for its column loses its end: it stands in full on its page. */
    private String cut(String id) {
      int most = second - NAME - SPACE;
      return id.length() <= most ? id : id.substring(0, most - 1) + "…";
    }

    private static void number(Canvas.Paragraph line, int end, int number, Ink ink) {
      String digits = number == 0 ? "." : String.valueOf(number);
      line.to(end - digits.length()).add(number == 0 ? Ink.FAINT : ink, digits);
    }

    /** The level of the gravest finding of the gravest verdict that is open or broken. */
    private void worst(Canvas.Paragraph line, Assessment assessment) {
      Optional<SummaryRow.Worst> worst = SummaryRow.worst(assessment);
      if (worst.isPresent()) {
        Ink ink = Objects.requireNonNull(VERDICTS.get(worst.get().verdict()));
        line.add(ink, phrases.level(worst.get().level()));
      } else {
        line.add(Ink.FAINT, "-");
      }
    }

    void legend(String mark) {
      StringBuilder legend = new StringBuilder(mark);
      for (int i = 0; i < letters().size(); i++) {
        legend.append(i == 0 ? "" : "\u00A0· ").append(letters().get(i)).append('\u00A0');
        legend.append(SummaryRow.meanings(phrases).get(i).replace(' ', '\u00A0'));
      }
      canvas.blank();
      canvas.paragraph(0).add(Ink.FAINT, legend.toString()).end();
    }

    /** Nobody should take what is not shown for a pass. */
    void counted() {
      canvas
          .paragraph(0)
          .add(
              Ink.FAINT,
              phrases.say(
                  "Wat onbepaald is, is hier alleen geteld: ims missing noemt de feiten die het"
                      + " beslissen, --all toont elke bevinding.",
                  "What is undetermined is only counted here: ims missing names the facts that"
                      + " settle it, --all shows each finding."))
          .end();
    }
  }
}
