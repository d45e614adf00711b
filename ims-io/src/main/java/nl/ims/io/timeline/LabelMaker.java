package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.io.page.Letters;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.StepLabel;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;

/** Makes the labels of a picture: what stands beside each mark. */
final class LabelMaker {

  private final Timeline timeline;
  private final Phrases phrases;
  private final DueWords words;

  LabelMaker(Timeline timeline, Phrases phrases) {
    this.timeline = timeline;
    this.phrases = phrases;
    this.words = new DueWords(phrases);
  }

  Label of(Mark mark, int pixels) {
    Label label = new Label(pixels, timeline.isChain() ? Letters.of(mark.chapter()) : "");
    if (mark instanceof Mark.Done done) {
      return done(label, done);
    }
    return mark instanceof Mark.Due due
        ? due(label, due)
        : label.add(Label.Style.END, RecordEnd.of(timeline, (Mark.End) mark, phrases));
  }

  private Label done(Label label, Mark.Done done) {
    StepLabel step = StepLabel.of(done.step(), phrases.language());
    ImmutableList<String> details = step.details();
    label.add(Label.Style.HEAD, step.head());
    label.add(
        Label.Style.MORE,
        String.join(" · ", details)
            + (step.inferred()
                ? (details.isEmpty() ? "" : " · ") + phrases.say("afgeleid", "inferred")
                : ""));
    for (Finding broken : done.broken()) {
      String level = " (" + phrases.level(broken.rule()) + ")";
      label.add(
          Label.Style.BAD, "✗ " + phrases.verdict(broken) + ": " + broken.rule().id() + level);
    }
    for (Obligation met : done.met()) {
      boolean late = met.state() == Obligation.State.LATE;
      label.add(
          late ? Label.Style.BAD : Label.Style.GOOD,
          (late ? "! " : "✓ ") + words.done(met) + ": " + words.what(met));
    }
    return label;
  }

  private Label due(Label label, Mark.Due mark) {
    Obligation due = mark.obligation();
    label.add(Label.Style.HEAD, words.what(due));
    label.add(
        style(mark.standing()), mark.standing().sign() + " " + words.standing(timeline, mark));
    return label.add(Label.Style.MORE, DueWords.rule(due));
  }

  private static Label.Style style(Standing standing) {
    return switch (standing) {
      case MET -> Label.Style.GOOD;
      case LATE, OVERDUE -> Label.Style.BAD;
      case JUDGEMENT, OPEN -> Label.Style.WAIT;
      case UNRECORDED -> Label.Style.MORE;
    };
  }

  /** The days since the step before, under the day; empty for the first, and on its own day. */
  String lag(LocalDate day, Optional<LocalDate> before) {
    return before
        .map(step -> DueWords.between(step, day))
        .filter(days -> days > 0)
        .map(days -> "+" + words.days(days))
        .orElse("");
  }
}
