package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.ims.io.Assessed;
import nl.ims.io.Look;
import nl.ims.io.WaiverUse;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Document;
import nl.ims.io.page.MarkdownWriter;
import nl.ims.io.page.Phrases;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Verdict;

/**
 * The assessments of one call as one comment on a pull request, in the Markdown of GitHub: what
 * could not be read, a table of the dossiers, and a page of each with the regime, what is violated
 * or needs judgement, what is due, and the facts to ask for next.
 *
 * <p>A comment holds fewer than 65,000 characters, because more are refused; what is left out for
 * that is told at its end. Nothing in a dossier can make a link, a mention or markup. A report is a
 * value: it holds how to print, not what.
 */
public final class MarkdownReport {

  /** A comment stays below this number of UTF-16 units. */
  private static final int LIMIT = 65_000;

  /** Kept free for telling what is left out. */
  private static final int NOTE = 1_500;

  private static final int ROOM = LIMIT - NOTE;

  /** The most that is told of problems, so that there is room for the rest. */
  private static final int PROBLEMS = ROOM / 4;

  /** The most of problems and table together. */
  private static final int TABLE = ROOM / 2;

  /** The most of problems, table and waivers together. */
  private static final int WAIVERS = ROOM * 5 / 8;

  /** The dossiers that are named as left out, and how much of each name. */
  private static final int NAMED = 5;

  private static final int NAME = 80;

  private final TextReport page;
  private final Phrases phrases;
  private final WaiverUse waivers;

  private MarkdownReport(TextReport page, Phrases phrases, WaiverUse waivers) {
    this.page = page;
    this.phrases = phrases;
    this.waivers = waivers;
  }

  /**
   * A report that shows what is violated or needs judgement, and counts the rest.
   *
   * @param language the language of the comment
   * @return the report
   */
  public static MarkdownReport in(Language language) {
    TextReport page = TextReport.in(Look.in(language)).withUndetermined(false);
    return new MarkdownReport(page, new Phrases(language), WaiverUse.NONE);
  }

  /**
   * The same report with everything or only with what is open or broken.
   *
   * @param everything whether satisfied and not-applicable findings are shown too, and nothing is
   *     folded together
   * @return the changed report
   */
  public MarkdownReport withAll(boolean everything) {
    return new MarkdownReport(page.withAll(everything), phrases, waivers);
  }

  /**
   * The same report with or without what is undetermined.
   *
   * @param shown whether undetermined findings are shown one by one; else they are counted, and
   *     only the facts that would settle most are named
   * @return the changed report
   */
  public MarkdownReport withUndetermined(boolean shown) {
    return new MarkdownReport(page.withUndetermined(shown), phrases, waivers);
  }

  /**
   * The same report, which tells what became of waivers.
   *
   * @param use the waivers of the call, and what became of them; nothing is told if there are none
   * @return the changed report
   */
  public MarkdownReport withWaivers(WaiverUse use) {
    Objects.requireNonNull(use, "use");
    return new MarkdownReport(page, phrases, use);
  }

  /**
   * The comment on some assessments.
   *
   * @param assessments the assessments, in the order in which they are shown
   * @param problems what could not be read, in the order in which it was met
   * @param marked which assessments get a mark in the table
   * @param meaning what the mark means
   * @return the comment, which ends with a line feed
   */
  public String of(
      Iterable<Assessed> assessments,
      Iterable<Problem> problems,
      Predicate<Assessed> marked,
      String meaning) {
    Objects.requireNonNull(assessments, "assessments");
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(marked, "marked");
    Objects.requireNonNull(meaning, "meaning");
    ImmutableList<Assessed> all = ImmutableList.copyOf(assessments);
    Comment comment = new Comment();
    comment.page.append("## ims: ").append(dossiers(all.size())).append('\n');
    comment.problems(problems);
    if (!all.isEmpty()) {
      comment.table(all, marked, meaning);
    }
    comment.waivers();
    comment.pages(all);
    comment.leftOut();
    return comment.page.toString();
  }

  private String dossiers(int number) {
    return phrases.count(number, "dossier", "dossiers", "dossier", "dossiers");
  }

  /** A comment under way, and what had no room in it. */
  private final class Comment {
    private final StringBuilder page = new StringBuilder(1 << 13);
    private final List<String> missing = new ArrayList<>();

    /** Appends a part if it fits below a bound. */
    private boolean fits(String part, int bound) {
      boolean fits = page.length() + part.length() <= bound;
      if (fits) {
        page.append(part);
      }
      return fits;
    }

    void problems(Iterable<Problem> problems) {
      Canvas canvas = new Canvas();
      canvas.title(phrases.say("Niet gelezen:", "Could not be read:"));
      problems.forEach(problem -> canvas.line(0, problem.in(phrases.language())));
      List<MarkdownWriter.Piece> pieces = MarkdownWriter.of(canvas.document());
      if (pieces.size() == 1) {
        return;
      }
      int left = 0;
      for (MarkdownWriter.Piece piece : pieces) {
        left += fits(piece.text(), PROBLEMS) ? 0 : 1;
      }
      if (left > 0) {
        missing.add(phrases.count(left, "probleem", "problemen", "problem", "problems"));
      }
    }

    void table(ImmutableList<Assessed> all, Predicate<Assessed> marked, String meaning) {
      List<String> heads = new ArrayList<>(List.of("dossier", "regime"));
      heads.addAll(SummaryRow.meanings(phrases));
      heads.add(phrases.say("ergste", "worst"));
      page.append('\n').append(row(heads));
      page.append("| --- | --- |");
      page.append(" ---: |".repeat(heads.size() - 3)).append(" --- |\n");
      int rows = 0;
      for (Assessed assessed : all) {
        String row = row(cells(assessed.assessment(), marked.test(assessed)));
        rows += fits(row, TABLE) ? 1 : 0;
      }
      if (all.stream().anyMatch(marked)) {
        note(SummaryRow.MARK + " " + meaning);
      }
      note(SummaryRow.worst(phrases));
      if (!MarkdownReport.this.page.shows(Verdict.UNDETERMINED)) {
        SummaryRow.counted(all, phrases).ifPresent(this::note);
      }
      SummaryRow.setAside(all, phrases).ifPresent(this::note);
      if (rows < all.size()) {
        missing.add(
            phrases.count(all.size() - rows, "rij", "rijen", "row", "rows")
                + phrases.say(" van de tabel", " of the table"));
      }
    }

    private void note(String told) {
      page.append('\n').append(told).append('\n');
    }

    private List<String> cells(Assessment assessment, boolean marked) {
      List<String> cells = new ArrayList<>();
      cells.add(
          (marked ? SummaryRow.MARK + " " : "")
              + MarkdownWriter.escaped(assessment.dossier().id()));
      cells.add(SummaryRow.regime(assessment, phrases));
      SummaryRow.VERDICTS.forEach(v -> cells.add(Integer.toString(assessment.count(v))));
      cells.add(Integer.toString(SummaryRow.overdue(assessment)));
      cells.add(SummaryRow.worst(assessment).map(w -> phrases.level(w.level())).orElse("-"));
      return cells;
    }

    private static String row(List<String> cells) {
      return "| " + String.join(" | ", cells) + " |\n";
    }

    /** What became of the waivers, as far as it fits. */
    void waivers() {
      if (waivers.outcomes().isEmpty()) {
        return;
      }
      int before = page.length();
      for (MarkdownWriter.Piece piece :
          MarkdownWriter.of(WaiversReport.document(phrases, waivers))) {
        if (!fits(piece.text(), WAIVERS)) {
          missing.add(
              page.length() == before
                  ? phrases.say("de terzijdeleggingen", "the waivers")
                  : phrases.say("de rest van de terzijdeleggingen", "the rest of the waivers"));
          return;
        }
      }
    }

    /** One page after the other, until one does not fit; of that one as much as fits. */
    void pages(ImmutableList<Assessed> all) {
      for (int i = 0; i < all.size(); i++) {
        if (!fits(MarkdownReport.this.page.document(all.get(i), true))) {
          ImmutableList<Assessed> rest = all.subList(i + 1, all.size());
          missing.add(phrases.say("de rest van ", "the rest of ") + name(all.get(i)));
          if (!rest.isEmpty()) {
            missing.add(named(rest));
          }
          return;
        }
      }
    }

    /** Appends a page piece by piece; no title stands at the end of what is cut off. */
    private boolean fits(Document document) {
      int whole = page.length();
      for (MarkdownWriter.Piece piece : MarkdownWriter.of(document, ROOM)) {
        if (!fits(piece.text(), ROOM)) {
          page.setLength(whole);
          return false;
        }
        whole = piece.title() ? whole : page.length();
      }
      return true;
    }

    private String named(ImmutableList<Assessed> rest) {
      List<String> names = new ArrayList<>();
      rest.stream().limit(NAMED).forEach(assessed -> names.add(name(assessed)));
      int more = rest.size() - NAMED;
      return phrases.say("alles van ", "all of ")
          + dossiers(rest.size())
          + " ("
          + String.join(", ", names)
          + (more > 0 ? phrases.say(" en nog ", " and ") + more + phrases.say("", " more") : "")
          + ")";
    }

    private String name(Assessed assessed) {
      String id = assessed.assessment().dossier().id();
      return MarkdownWriter.escaped(id.length() <= NAME ? id : id.substring(0, NAME - 1) + "…");
    }

    void leftOut() {
      if (missing.isEmpty()) {
        return;
      }
      page.append("\n> **")
          .append(
              phrases.say("Weggelaten, omdat er geen plaats is: ", "Left out for want of room: "))
          .append(String.join("; ", missing))
          .append(".** ")
          .append(
              phrases.say(
                  "ims assess zonder --format markdown laat alles zien.",
                  "ims assess without --format markdown shows all of it."))
          .append('\n');
    }
  }
}
