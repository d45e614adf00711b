package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import nl.ims.io.Assessed;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Phrases;
import nl.ims.model.Dossier;
import nl.ims.rules.book.Obligation;

/**
 * One decision on a timeline: its dossier with what the rules say of it and what is due.
 *
 * @param assessed the assessment and its file
 * @param obligations what must be done by a day, in order of due day
 */
record Chapter(Assessed assessed, ImmutableList<Obligation> obligations) {

  static Chapter of(Assessed assessed) {
    return new Chapter(assessed, assessed.assessment().obligations());
  }

  Dossier dossier() {
    return assessed.assessment().dossier();
  }

  /** The title, or the id of a dossier without one; on one line, and harmless. */
  String title(Phrases phrases) {
    return Harmless.text(dossier().title().map(phrases::say).orElse(dossier().id()));
  }
}
