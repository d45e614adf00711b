package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Phrases;
import nl.ims.model.term.Internal;
import nl.ims.rules.book.Obligation;

/** Draws what is still to be done by a day: what is overdue, and what is due next. */
@Internal
@SuppressWarnings("exports") // it is offered to the other packages of this module alone
public final class DueText {

  /** What is shown of each kind; the rest is counted. */
  private static final int SHOWN = 5;

  private static final int INDENT = 4;

  /** Where it begins what is to be done, after the day. */
  private static final int COLUMN = 16;

  private DueText() {}

  /**
   * Draws a block with a title; nothing at all if nothing is open or overdue.
   *
   * @param canvas where it is drawn
   * @param phrases the language
   * @param timeline the line
   */
  public static void draw(Canvas canvas, Phrases phrases, Timeline timeline) {
    Objects.requireNonNull(canvas, "canvas");
    Objects.requireNonNull(phrases, "phrases");
    Objects.requireNonNull(timeline, "timeline");
    list(canvas, phrases, timeline, Standing.OVERDUE, phrases.say("Over tijd:", "Overdue:"));
    list(
        canvas,
        phrases,
        timeline,
        Standing.OPEN,
        phrases.say("Wat nog moet, en wanneer uiterlijk:", "Due next:"));
  }

  private static void list(
      Canvas canvas, Phrases phrases, Timeline timeline, Standing standing, String title) {
    ImmutableList<Mark.Due> all = timeline.dues(standing);
    if (all.isEmpty()) {
      return;
    }
    canvas.blank();
    canvas.title(title);
    DueWords words = new DueWords(phrases);
    for (Mark.Due mark : all.subList(0, Math.min(SHOWN, all.size()))) {
      Obligation due = mark.obligation();
      Ink ink = standing == Standing.OVERDUE ? Ink.RED : Ink.PLAIN;
      canvas
          .paragraph(INDENT, COLUMN)
          .add(Ink.BOLD, due.due().toString())
          .to(COLUMN)
          .add(words.what(due))
          .dot(ink, words.standing(timeline, mark))
          .dot(Ink.FAINT, DueWords.rule(due))
          .dot(Ink.FAINT, words.follows(due));
    }
    int more = all.size() - SHOWN;
    if (more > 0) {
      canvas.line(INDENT, phrases.say("en nog " + more, "and " + more + " more"));
    }
  }
}
