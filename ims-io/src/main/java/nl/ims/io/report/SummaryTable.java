package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.ims.io.Assessed;
import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Phrases;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Verdict;

/**
 * What the rules say of several dossiers, one line each: the regime, how many findings have which
 * verdict, what is overdue, and the level of the worst finding that is open or broken.
 *
 * <p>A table is a value: it holds how to print, not what.
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

  private final Look look;
  private final boolean counted;

  private SummaryTable(Look look, boolean counted) {
    this.look = look;
    this.counted = counted;
  }

  /**
   * {@return a table}
   *
   * @param look how it looks
   */
  public static SummaryTable in(Look look) {
    return new SummaryTable(Objects.requireNonNull(look, "look"), false);
  }

  /**
   * {@return the same table, which tells what the pages after it do not show}
   *
   * @param counted whether undetermined findings are only counted
   */
  public SummaryTable withUndeterminedCounted(boolean counted) {
    return new SummaryTable(look, counted);
  }

  /**
   * {@return the table of some assessments, which ends with a line feed}
   *
   * @param assessments the assessments, in the order in which they are shown
   * @param marked which of them get a mark
   * @param meaning what the mark means, in the language of the table
   */
  public String of(Iterable<Assessed> assessments, Predicate<Assessed> marked, String meaning) {
    Objects.requireNonNull(assessments, "assessments");
    Objects.requireNonNull(marked, "marked");
    Objects.requireNonNull(meaning, "meaning");
    ImmutableList<Assessed> all = ImmutableList.copyOf(assessments);
    Lines lines = Lines.of(all, look);
    lines.head(all.size());
    all.forEach(a -> lines.line(a.assessment(), marked.test(a)));
    lines.legend(
        all.stream().anyMatch(marked) ? SummaryRow.MARK + "\u00A0" + meaning + "\u00A0· " : "");
    if (counted) {
      SummaryRow.counted(all, lines.phrases).ifPresent(lines::note);
    }
    SummaryRow.setAside(all, lines.phrases).ifPresent(lines::note);
    return lines.canvas.document().text(look);
  }

  /** The lines of one table, with the columns in which a regime and the numbers stand. */
  private record Lines(Canvas canvas, Phrases phrases, int second, int third) {

    static Lines of(ImmutableList<Assessed> all, Look look) {
      int longest = "dossier".length();
      for (Assessed assessed : all) {
        longest = Math.max(longest, assessed.assessment().dossier().id().length());
      }
      int most = look.width() - NAME - SPACE - REGIME - NUMBERS - SPACE - LEVEL;
      int second = NAME + Math.min(longest, most) + SPACE;
      return new Lines(new Canvas(), new Phrases(look.language()), second, second + REGIME);
    }

    private ImmutableList<String> letters() {
      return phrases.language() == Language.NL
          ? ImmutableList.of("G", "J", "O", "V", "T")
          : ImmutableList.of("V", "J", "U", "S", "D");
    }

    void head(int dossiers) {
      canvas.title(phrases.count(dossiers, "dossier", "dossiers", "dossier", "dossiers"));
      canvas.blank();
      Canvas.Paragraph line = canvas.paragraph(NAME).add(Ink.FAINT, "dossier");
      line.to(second).add(Ink.FAINT, "regime");
      int end = third;
      for (String letter : letters()) {
        end += NUMBER;
        line.to(end - 1).add(Ink.FAINT, letter);
      }
      line.to(end + SPACE).add(Ink.FAINT, phrases.say("ergste", "worst"));
    }

    void line(Assessment assessment, boolean marked) {
      Canvas.Paragraph line = canvas.paragraph(0, NAME);
      if (marked) {
        line.add(Ink.RED, SummaryRow.MARK);
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
      line.to(end + SPACE);
      SummaryRow.worst(assessment)
          .ifPresentOrElse(
              worst ->
                  line.add(
                      Objects.requireNonNull(VERDICTS.get(worst.verdict())),
                      phrases.level(worst.level())),
              () -> line.add(Ink.FAINT, "-"));
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

    void legend(String mark) {
      StringBuilder legend = new StringBuilder(mark);
      for (int i = 0; i < letters().size(); i++) {
        legend.append(i == 0 ? "" : "\u00A0· ").append(letters().get(i)).append('\u00A0');
        legend.append(SummaryRow.meanings(phrases).get(i).replace(' ', '\u00A0'));
      }
      canvas.blank();
      note(legend.toString());
      note(SummaryRow.worst(phrases));
    }

    void note(String text) {
      canvas.paragraph(0).add(Ink.FAINT, text);
    }
  }
}
