package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import nl.ims.io.page.Picture;
import nl.ims.model.procedure.Step;

/** Paints everything once more on a straight scale without labels: how long it really was. */
final class Strip {

  private static final int LINE = 44;
  private static final int DUES = 64;
  private static final int NAMES = 74;
  private static final int RADIUS = 4;

  private final Timeline timeline;
  private final ImmutableList.Builder<Picture.Shape> shapes;
  private final ImmutableList.Builder<Picture.Words> words;

  Strip(
      Timeline timeline,
      ImmutableList.Builder<Picture.Shape> shapes,
      ImmutableList.Builder<Picture.Words> words) {
    this.timeline = timeline;
    this.shapes = shapes;
    this.words = words;
  }

  void paint(int left, int right) {
    LocalDate first = timeline.marks().get(0).day();
    LocalDate last = Iterables.getLast(timeline.marks()).day();
    Scale scale = new Scale(first, last, left + 12, right - 12);
    shape("strip", "M" + left + " 16H" + right + "V96H" + left + "z");
    for (Ticks tick : Ticks.on(scale, NAMES)) {
      int x = scale.x(tick.day());
      shape("tick", "M" + x + " 24V" + (NAMES - 2));
      words.add(new Picture.Words("m c", x, NAMES + 13, tick.name()));
    }
    shape("spine", "M" + scale.left() + " " + LINE + "H" + scale.right());
    for (int i = 0; i < timeline.chapters().size(); i++) {
      Term.of(timeline, i)
          .ifPresent(
              term ->
                  shape(
                      term.ended() ? "term" : "term on",
                      Sign.move(scale.x(term.from()), LINE - 5)
                          + "H"
                          + Math.max(scale.x(term.through()), scale.x(term.from()) + 2)
                          + "v10H"
                          + scale.x(term.from())
                          + "z"));
    }
    timeline.end().ifPresent(end -> shape("record-end", "M" + scale.x(end) + " 22V" + NAMES));
    for (Mark mark : timeline.marks()) {
      int x = scale.x(mark.day());
      if (mark instanceof Mark.Due due) {
        shape("due " + due.standing().css(), Sign.DEBATE.path(x, DUES - 1, RADIUS - 1));
      } else if (mark instanceof Mark.Done done) {
        Step step = done.step();
        Sign sign = Sign.of(step.kind());
        shape(
            "step " + sign.css() + (step.inferred() ? " inferred" : ""),
            sign.path(x, LINE, RADIUS));
      }
    }
  }

  private void shape(String css, String path) {
    shapes.add(new Picture.Shape(css, path));
  }
}
