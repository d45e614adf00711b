package nl.ims.rules.dossier;

import nl.ims.model.Dossier;
import nl.ims.rules.logic.View;
import nl.ims.rules.logic.ViewBuilder;
import nl.ims.rules.logic.Vocabulary;

/** The questions that rules ask of a dossier on a yearly report. */
public final class ReportQuestions {
  private static final Vocabulary.Builder<Dossier> ASKED = Vocabulary.builder();

  private static final Vocabulary<Dossier> VOCABULARY = ASKED.build();

  private ReportQuestions() {}

  /** The facts of a dossier on a yearly report. */
  static ViewBuilder view(Dossier dossier) {
    return View.builder(VOCABULARY.read(dossier));
  }
}
