package nl.ims.rules.dossier;

import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Question;
import nl.ims.rules.logic.View;
import nl.ims.rules.logic.ViewBuilder;
import nl.ims.rules.logic.Vocabulary;

/** The questions that rules ask of a dossier on a cooperation. */
public final class CooperationQuestions {
  private static final Vocabulary.Builder<Dossier> ASKED = Vocabulary.builder();

  /** How deep it goes. */
  public static final Question.Choice<Depth> DEPTH =
      ASKED.choice(
          "cooperation.depth", Text.of("diepte", "depth"), Depth.class, of(Cooperation::depth));

  /** Where it stands. */
  public static final Question.Choice<CooperationStatus> STATUS =
      ASKED.choice(
          "cooperation.status",
          Text.of("stand", "status"),
          CooperationStatus.class,
          of(Cooperation::status));

  private static final Vocabulary<Dossier> VOCABULARY = ASKED.build();

  private CooperationQuestions() {}

  /** The facts of a dossier on a cooperation. */
  static ViewBuilder view(Dossier dossier) {
    return View.builder(VOCABULARY.read(dossier));
  }

  private static <T> Function<Dossier, Optional<T>> of(
      Function<Cooperation, Optional<T>> attribute) {
    return dossier -> dossier.cooperation().flatMap(attribute);
  }
}
