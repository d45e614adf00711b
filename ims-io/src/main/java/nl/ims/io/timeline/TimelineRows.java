package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Letters;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.StepLabel;
import nl.ims.io.page.TimelinePage;
import nl.ims.model.procedure.Step;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;

/** Makes the table that says in words what a picture shows. */
final class TimelineRows {

  private final Timeline timeline;
  private final Phrases phrases;
  private final DueWords words;
  private Optional<LocalDate> lastStep = Optional.empty();

  TimelineRows(Timeline timeline, Phrases phrases) {
    this.timeline = timeline;
    this.phrases = phrases;
    this.words = new DueWords(phrases);
  }

  ImmutableList<TimelinePage.Row> make() {
    ImmutableList.Builder<TimelinePage.Row> rows = ImmutableList.builder();
    for (Mark mark : timeline.marks()) {
      if (mark instanceof Mark.Done done) {
        rows.add(done(done));
        lastStep = Optional.of(done.day());
      } else if (mark instanceof Mark.Due due) {
        rows.add(due(due));
      } else {
        rows.add(
            row(
                "end",
                mark,
                RecordEnd.of(timeline, (Mark.End) mark, phrases),
                ImmutableList.of(),
                ""));
      }
    }
    return rows.build();
  }

  private TimelinePage.Row done(Mark.Done done) {
    StepLabel label = StepLabel.of(done.step(), phrases.language());
    ImmutableList.Builder<String> more = ImmutableList.builder();
    String details = String.join(" · ", label.details());
    if (!details.isEmpty()) {
      more.add(details);
    }
    if (label.inferred()) {
      more.add(phrases.say("afgeleid, volgens het dossier", "inferred, per the dossier"));
    }
    done.step().note().ifPresent(note -> more.add(Harmless.text(phrases.say(note))));
    done.met().forEach(met -> more.add(words.done(met) + ": " + words.what(met)));
    StringBuilder standing = new StringBuilder();
    for (Finding broken : done.broken()) {
      standing.append(standing.isEmpty() ? "" : "; ");
      standing.append(phrases.verdict(broken)).append(": ").append(broken.rule().id());
    }
    String css = done.broken().isEmpty() ? "" : "bad";
    return row(css, done, label.head(), more.build(), standing.toString());
  }

  private TimelinePage.Row due(Mark.Due mark) {
    Obligation due = mark.obligation();
    ImmutableList.Builder<String> more = ImmutableList.builder();
    more.add(Harmless.text(DueWords.rule(due)) + " · " + words.follows(due));
    due.metOn()
        .ifPresent(
            day ->
                more.add(
                    phrases.say("gedaan op ", "done on ")
                        + day
                        + due.metBy().flatMap(Step::paper).map(paper -> ", " + paper).orElse("")));
    String what = phrases.say("uiterlijk: ", "due: ") + words.what(due);
    String standing = mark.standing().sign() + " " + words.standing(timeline, mark);
    String css = mark.standing().bad() ? "bad" : mark.standing() == Standing.MET ? "good" : "open";
    return row(css, mark, what, more.build(), standing);
  }

  private TimelinePage.Row row(
      String css, Mark mark, String what, ImmutableList<String> more, String standing) {
    String lag =
        mark instanceof Mark.Due
            ? ""
            : lastStep
                .map(step -> DueWords.between(step, mark.day()))
                .filter(days -> days > 0)
                .map(words::days)
                .orElse("");
    return new TimelinePage.Row(
        css, mark.day().toString(), lag, letter(mark), what, more, standing);
  }

  private ImmutableList<String> letter(Mark mark) {
    return timeline.isChain() ? ImmutableList.of(Letters.of(mark.chapter())) : ImmutableList.of();
  }
}
