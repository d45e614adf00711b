package nl.ims.io.timeline;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.io.page.Phrases;

/** Says what the end of a record means. */
final class RecordEnd {

  private RecordEnd() {}

  /** That it was kept through this day, or that more may have happened. */
  static String of(Timeline timeline, Mark.End mark, Phrases phrases) {
    Chapter chapter = timeline.chapters().get(mark.chapter());
    Optional<LocalDate> recorded = chapter.dossier().recordedThrough();
    if (chapter.assessed().assessment().omittedSteps() > 0) {
      return phrases.say(
          "peildag: wat later is, telt niet mee", "as-of day: what is later is left out");
    }
    if (recorded.isEmpty() || recorded.get().isBefore(mark.day())) {
      return phrases.say(
          "hier houdt het dossier op; er kan meer zijn gebeurd",
          "here the record ends; more may have happened");
    }
    return phrases.say(
        "hier houdt het dossier op, volledig tot en met deze dag",
        "here the record ends, complete through this day");
  }
}
