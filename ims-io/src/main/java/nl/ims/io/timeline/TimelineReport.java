package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Heading;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Letters;
import nl.ims.io.page.Look;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.StepLabel;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;

/**
 * A timeline as a page to read on a terminal: the days from top to bottom, with the days that
 * passed between the steps, what was late by how much, where the record ends, and what is due next.
 *
 * <p>A report is a value: it holds how to print, not what.
 */
public final class TimelineReport {

  /** The lag ends before this column. */
  private static final int LAG_END = 18;

  /** The line itself. */
  private static final int LINE = 20;

  /** What stands on it. */
  private static final int BODY = 23;

  /** From so many days on, a gap is drawn as one open line, and from so many as two. */
  private static final int[] GAPS = {14, 90, 365};

  private final Language language;
  private final Look look;

  private TimelineReport(Language language, Look look) {
    this.language = language;
    this.look = look;
  }

  /**
   * A report without colour.
   *
   * @param language the language of the page
   * @return the report
   */
  public static TimelineReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new TimelineReport(language, Look.PLAIN);
  }

  /**
   * The same report with or without colour.
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   * @return the changed report
   */
  public TimelineReport withColour(boolean coloured) {
    return new TimelineReport(language, look.withColour(coloured));
  }

  /**
   * The same report for a terminal of some width.
   *
   * @param characters the most characters of a line; 100 without it, and 60 at least
   * @return the changed report
   */
  public TimelineReport withWidth(int characters) {
    return new TimelineReport(language, look.withWidth(characters));
  }

  /**
   * The page of one timeline.
   *
   * @param timeline the line
   * @return the page, which ends with a line feed
   */
  public String of(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    Canvas canvas = new Canvas(look);
    new Page(canvas, new Phrases(language), timeline).draw();
    return canvas.text();
  }

  /** One page under way. */
  private static final class Page {
    private final Canvas canvas;
    private final Phrases phrases;
    private final DueWords words;
    private final Language language;
    private final Timeline timeline;
    private Optional<LocalDate> lastDay = Optional.empty();
    private Optional<LocalDate> lastStep = Optional.empty();

    Page(Canvas canvas, Phrases phrases, Timeline timeline) {
      this.canvas = canvas;
      this.phrases = phrases;
      this.words = new DueWords(phrases);
      this.language = phrases.language();
      this.timeline = timeline;
    }

    void draw() {
      heading();
      canvas.blank();
      canvas.paragraph(0).add(Ink.BOLD, phrases.sentence(counts())).end();
      if (!timeline.marks().isEmpty()) {
        canvas.blank();
      }
      for (Mark mark : timeline.marks()) {
        if (mark instanceof Mark.Done done) {
          done(done);
        } else if (mark instanceof Mark.Due due) {
          due(due);
        } else {
          end((Mark.End) mark);
        }
      }
      lags();
      brokenAsAWhole();
      DueText.draw(canvas, phrases, timeline);
      canvas.blank();
      canvas.paragraph(0).add(Ink.FAINT, phrases.noOpinion()).end();
    }

    private void heading() {
      if (!timeline.isChain()) {
        Heading.draw(canvas, phrases, timeline.chapters().get(0).assessed());
        return;
      }
      int size = timeline.chapters().size();
      canvas
          .paragraph(0)
          .add(
              Ink.BOLD,
              phrases.say(size + " besluiten op één lijn", size + " decisions on one timeline"))
          .end();
      for (int i = 0; i < size; i++) {
        Chapter chapter = timeline.chapters().get(i);
        canvas
            .paragraph(0, 4)
            .add(Ink.BOLD, Letters.of(i))
            .to(4)
            .add(chapter.title(phrases))
            .dot(Ink.FAINT, chapter.dossier().id())
            .dot(Ink.FAINT, chapter.assessed().file())
            .end();
      }
    }

    private String counts() {
      if (timeline.marks().isEmpty()) {
        return phrases.say(
            "er is geen stap vermeld, en er is geen uiterste dag",
            "no step is recorded, and nothing is due");
      }
      String steps = phrases.count(timeline.steps(), "stap", "stappen", "step", "steps");
      String span = " in " + words.days(timeline.span());
      String counts = words.counts(timeline);
      return steps
          + (timeline.steps() > 1 ? span : "")
          + (counts.isEmpty() ? "" : phrases.say("; verplichtingen: ", "; obligations: ") + counts);
    }

    private void done(Mark.Done done) {
      StepLabel label = StepLabel.of(done.step(), language);
      Canvas.Paragraph line = begin(done.day(), true, done.broken().isEmpty() ? "●" : "✗");
      chapter(line, done);
      line.add(Ink.BOLD, label.head());
      label.details().forEach(detail -> line.dot(Ink.PLAIN, detail));
      if (label.inferred()) {
        line.dot(Ink.FAINT, phrases.say("afgeleid", "inferred"));
      }
      line.end();
      for (Finding broken : done.broken()) {
        body()
            .add(Ink.RED, phrases.verdict(broken))
            .dot(Ink.PLAIN, broken.rule().id())
            .dot(Ink.FAINT, phrases.level(broken.rule()))
            .end();
      }
      for (Obligation met : done.met()) {
        boolean late = met.state() == Obligation.State.LATE;
        body()
            .add(late ? Ink.RED : Ink.GREEN, words.done(met))
            .dot(Ink.PLAIN, words.what(met))
            .dot(Ink.FAINT, phrases.say("uiterlijk ", "due ") + met.due())
            .end();
      }
      lastStep = Optional.of(done.day());
    }

    /** What was met is told at the step that met it. */
    private void due(Mark.Due mark) {
      Obligation due = mark.obligation();
      Standing standing = mark.standing();
      if (standing == Standing.MET && due.metBy().isPresent()) {
        return;
      }
      String sign = standing == Standing.LATE ? Standing.OVERDUE.sign() : standing.sign();
      Canvas.Paragraph line = begin(due.due(), false, sign);
      chapter(line, mark);
      line.add(phrases.say("uiterlijk:", "due:")).add(Ink.BOLD, words.what(due));
      line.dot(
          standing.bad() ? Ink.RED : Ink.PLAIN,
          standing == Standing.LATE
              ? phrases.say("niet op tijd", "not in time")
              : words.standing(timeline, mark));
      line.dot(Ink.FAINT, DueWords.rule(due)).end();
    }

    private void end(Mark.End mark) {
      boolean last = timeline.end().equals(Optional.of(mark.day()));
      Canvas.Paragraph line = begin(mark.day(), true, last ? "╪" : "┆");
      chapter(line, mark);
      line.add(Ink.YELLOW, RecordEnd.of(timeline, mark, phrases)).end();
    }

    private void chapter(Canvas.Paragraph line, Mark mark) {
      if (timeline.isChain()) {
        line.add(Ink.MAGENTA, Letters.of(mark.chapter()));
      }
    }

    /** Begins a line with its day and lag, if it is the first of the day, and a sign. */
    private Canvas.Paragraph begin(LocalDate day, boolean withLag, String sign) {
      boolean fresh = !lastDay.equals(Optional.of(day));
      if (fresh) {
        gap(day);
      }
      Canvas.Paragraph line = canvas.paragraph(0, BODY);
      if (fresh) {
        line.add(Ink.BOLD, day.toString());
        String lag = withLag ? lag(day) : "";
        if (!lag.isEmpty()) {
          line.to(LAG_END - lag.length()).add(Ink.FAINT, lag.replace(' ', '\u00A0'));
        }
      }
      lastDay = Optional.of(day);
      return line.to(LINE).add(sign).to(BODY);
    }

    private String lag(LocalDate day) {
      return lastStep
          .map(last -> DueWords.between(last, day))
          .filter(days -> days > 0)
          .map(days -> "+" + days + " d")
          .orElse("");
    }

    private void gap(LocalDate day) {
      long days = lastDay.map(last -> DueWords.between(last, day)).orElse(0L);
      boolean known = timeline.end().map(end -> !day.isAfter(end)).orElse(true);
      for (int from : GAPS) {
        if (days >= from) {
          canvas.paragraph(LINE).add(known ? "│" : "┆").end();
        }
      }
    }

    private Canvas.Paragraph body() {
      return canvas.paragraph(BODY, BODY + 2);
    }

    private void lags() {
      List<String> lags = new ArrayList<>();
      for (Lag lag : Lag.of(timeline)) {
        String to = phrases.say(lag.to().label());
        lags.add(phrases.say(lag.from().label()) + " → " + to + " " + words.days(lag.days()));
      }
      if (lags.isEmpty()) {
        return;
      }
      canvas.blank();
      Canvas.Paragraph line =
          canvas.paragraph(0, 4).add(Ink.BOLD, phrases.say("Doorlooptijd:", "From step to step:"));
      line.add(lags.get(0).replace(' ', '\u00A0'));
      lags.subList(1, lags.size()).forEach(lag -> line.dot(Ink.PLAIN, lag.replace(' ', '\u00A0')));
      line.end();
    }

    private void brokenAsAWhole() {
      ImmutableList<Finding> broken = timeline.brokenAsAWhole();
      if (broken.isEmpty()) {
        return;
      }
      canvas.blank();
      for (Finding finding : broken) {
        canvas
            .paragraph(0, 4)
            .add(Ink.RED, phrases.verdict(finding))
            .dot(Ink.BOLD, finding.rule().id())
            .dot(Ink.FAINT, phrases.level(finding.rule()))
            .end();
      }
    }
  }
}
