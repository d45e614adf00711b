package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.page.Box;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Picture;
import nl.ims.model.procedure.StepKind;

/** Paints a timeline: a strip that is to scale, and below it the line with its labels. */
final class Painter {

  private static final int MARGIN = 24;
  private static final int LEFT_WIDTH = 280;
  private static final int RIGHT_WIDTH = 430;
  private static final int RIGHT_WIDTH_ALONE = 600;
  private static final int DATE_WIDTH = 92;
  private static final int LANE = 9;

  /** Where the line begins, below the strip and the heads of its columns. */
  private static final int TOP = 150;

  private static final int HEADS = 126;
  private static final int RADIUS = 6;

  /** How far below the top of a label its sign is. */
  private static final int SIGN = 10;

  /** The things of one day. */
  private static final class Day {
    private final List<Mark> left = new ArrayList<>();
    private final List<Mark> right = new ArrayList<>();
    private final List<Label> leftLabels = new ArrayList<>();
    private final List<Label> rightLabels = new ArrayList<>();
  }

  private final Timeline timeline;
  private final Phrases phrases;
  private final LabelMaker labels;
  private final Map<LocalDate, Day> days = new LinkedHashMap<>();
  private final Map<LocalDate, Layout.Placed> placed = new LinkedHashMap<>();
  private final ImmutableList.Builder<Picture.Shape> shapes = ImmutableList.builder();
  private final ImmutableList.Builder<Picture.Words> words = ImmutableList.builder();
  private final int leftWidth;
  private final int rightWidth;

  private Painter(Timeline timeline, Phrases phrases) {
    this.timeline = timeline;
    this.phrases = phrases;
    this.labels = new LabelMaker(timeline, phrases);
    boolean alone = timeline.dues().isEmpty();
    this.leftWidth = alone ? 0 : LEFT_WIDTH;
    this.rightWidth = alone ? RIGHT_WIDTH_ALONE : RIGHT_WIDTH;
  }

  /** The picture of a line on which something stands. */
  static Picture paint(Timeline timeline, Phrases phrases) {
    return new Painter(timeline, phrases).paint();
  }

  private Picture paint() {
    timeline.marks().forEach(this::collect);
    Bars bars = Bars.of(timeline);
    int dueX = leftWidth == 0 ? 0 : MARGIN + leftWidth + 16;
    int lanes = bars.lanes() * LANE;
    int dateX = leftWidth == 0 ? MARGIN : dueX + 18 + lanes;
    int spine = dateX + DATE_WIDTH + 18;
    Layout.Columns columns = new Layout.Columns(MARGIN, leftWidth, dateX, DATE_WIDTH, spine + 22);
    int width = spine + 22 + rightWidth + MARGIN;
    Layout layout = Layout.of(slots(), columns, TOP);
    int i = 0;
    for (LocalDate day : days.keySet()) {
      placed.put(day, layout.placed().get(i++));
    }
    int height = layout.bottom() + MARGIN;
    future(width, height);
    new Strip(timeline, shapes, words).paint(MARGIN, width - MARGIN);
    heads(spine);
    spine(spine, layout);
    bars(bars, dueX);
    for (Map.Entry<LocalDate, Day> entry : days.entrySet()) {
      day(entry.getKey(), entry.getValue(), dueX, spine);
    }
    return new Picture(width, height, shapes.build(), words.build());
  }

  private void collect(Mark mark) {
    Day day = days.computeIfAbsent(mark.day(), d -> new Day());
    boolean due = mark instanceof Mark.Due;
    (due ? day.left : day.right).add(mark);
    (due ? day.leftLabels : day.rightLabels).add(labels.of(mark, due ? leftWidth : rightWidth));
  }

  private List<Layout.Slot> slots() {
    List<Layout.Slot> slots = new ArrayList<>();
    for (Map.Entry<LocalDate, Day> entry : days.entrySet()) {
      Day day = entry.getValue();
      slots.add(
          new Layout.Slot(
              entry.getKey().toEpochDay(), sizes(day.leftLabels), sizes(day.rightLabels)));
    }
    return slots;
  }

  private static ImmutableList<Layout.Size> sizes(List<Label> labels) {
    return labels.stream().map(Label::size).collect(ImmutableList.toImmutableList());
  }

  /** Behind everything: what is still to come, below a line where the record ends. */
  private void future(int width, int height) {
    Optional<LocalDate> end = timeline.end();
    if (end.isPresent()) {
      int y = bottom(end.get()) + Layout.APART / 2;
      shape("future", "M0 " + y + "H" + width + "V" + height + "H0z");
      shape("record-end", "M" + MARGIN + " " + y + "H" + (width - MARGIN));
    }
  }

  private int bottom(LocalDate day) {
    Layout.Placed place = placed(day);
    int bottom = place.date().bottom();
    for (Box box : place.left()) {
      bottom = Math.max(bottom, box.bottom());
    }
    for (Box box : place.right()) {
      bottom = Math.max(bottom, box.bottom());
    }
    return bottom;
  }

  private void heads(int spine) {
    if (leftWidth > 0) {
      word("head r", MARGIN + leftWidth, HEADS, phrases.say("uiterlijk", "due"));
    }
    word("head", spine + 22, HEADS, phrases.say("gedaan", "done"));
  }

  private void spine(int x, Layout layout) {
    int end = layout.bottom() + 6;
    int known = timeline.end().map(day -> bottom(day) + Layout.APART / 2).orElse(end);
    shape("spine", "M" + x + " " + (TOP - 12) + "V" + Math.min(known, end));
    if (known < end) {
      shape("spine to-come", "M" + x + " " + known + "V" + end);
    }
    for (int i = 0; i < timeline.chapters().size(); i++) {
      Term.of(timeline, i)
          .ifPresent(
              term ->
                  shape(
                      term.ended() ? "term" : "term on",
                      Sign.move(x - 4, y(term.from(), StepKind.EMPLOYMENT))
                          + "h8V"
                          + (term.ended()
                              ? y(term.through(), StepKind.END)
                              : bottom(term.through()) + Layout.APART / 2)
                          + "h-8z"));
    }
  }

  /** Where the sign of a step of a kind is, on some day. */
  private int y(LocalDate date, StepKind kind) {
    Day day = days.get(date);
    for (int i = 0; day != null && i < day.right.size(); i++) {
      if (day.right.get(i) instanceof Mark.Done done && done.step().kind() == kind) {
        return placed(date).right().get(i).y() + SIGN;
      }
    }
    return placed(date).y() + SIGN;
  }

  /** Where the sign of something due is. */
  private int y(Mark.Due due) {
    Day day = days.get(due.day());
    int i = day == null ? -1 : day.left.indexOf(due);
    return (i < 0 ? placed(due.day()).y() : placed(due.day()).left().get(i).y()) + SIGN;
  }

  private void bars(Bars bars, int dueX) {
    for (Bars.Bar bar : bars.all()) {
      int x = dueX + 12 + bar.lane() * LANE;
      int from = y(bar.due());
      int to = placed(bar.through()).y() + SIGN;
      shape("late", "M" + dueX + " " + from + "H" + x + "V" + to + (bar.open() ? "" : "h-4h8"));
    }
  }

  private void day(LocalDate date, Day day, int dueX, int spine) {
    Layout.Placed place = placed(date);
    boolean done = !day.right.isEmpty();
    int right = place.date().right();
    word(done ? "day r" : "day due r", right, place.y() + 14, date.toString());
    if (done) {
      word("m r", right, place.y() + 29, labels.lag(date, stepBefore(date)));
    }
    for (int i = 0; i < day.left.size(); i++) {
      Box box = place.left().get(i);
      words.addAll(day.leftLabels.get(i).in(box, true));
      day.leftLabels.get(i).framed(box, true).ifPresent(shapes::add);
      Standing standing = ((Mark.Due) day.left.get(i)).standing();
      shape("to-label", "M" + (box.right() + 4) + " " + (box.y() + SIGN) + "H" + dueX);
      shape("due " + standing.css(), Sign.DEBATE.path(dueX, box.y() + SIGN, RADIUS - 1));
    }
    for (int i = 0; i < day.right.size(); i++) {
      Box box = place.right().get(i);
      words.addAll(day.rightLabels.get(i).in(box, false));
      day.rightLabels.get(i).framed(box, false).ifPresent(shapes::add);
      if (day.right.get(i) instanceof Mark.Done step) {
        Sign sign = Sign.of(step.step().kind());
        String css = sign.css() + (step.step().inferred() ? " inferred" : "");
        shape("step " + css, sign.path(spine, box.y() + SIGN, RADIUS));
        if (!step.broken().isEmpty()) {
          shape("broken", Sign.PAPER.path(spine, box.y() + SIGN, RADIUS + 5));
        }
      }
    }
  }

  private Optional<LocalDate> stepBefore(LocalDate date) {
    Optional<LocalDate> before = Optional.empty();
    for (Mark mark : timeline.marks()) {
      if (mark instanceof Mark.Done && mark.day().isBefore(date)) {
        before = Optional.of(mark.day());
      }
    }
    return before;
  }

  private Layout.Placed placed(LocalDate day) {
    Layout.Placed place = placed.get(day);
    if (place == null) {
      throw new IllegalStateException("nothing stands at " + day);
    }
    return place;
  }

  private void shape(String css, String path) {
    shapes.add(new Picture.Shape(css, path));
  }

  private void word(String css, int x, int y, String text) {
    if (!text.isEmpty()) {
      words.add(new Picture.Words(css, x, y, text));
    }
  }
}
