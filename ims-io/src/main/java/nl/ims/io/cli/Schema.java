package nl.ims.io.cli;

import nl.ims.io.AnswerSchema;
import nl.ims.io.DossierSchema;
import nl.ims.io.WaiversSchema;

/** The schemas that can be printed, by what they are of. */
enum Schema implements Choice {
  DOSSIER,
  WAIVERS,
  ANSWER;

  String text() {
    return switch (this) {
      case DOSSIER -> DossierSchema.text();
      case WAIVERS -> WaiversSchema.text();
      case ANSWER -> AnswerSchema.text();
    };
  }
}
