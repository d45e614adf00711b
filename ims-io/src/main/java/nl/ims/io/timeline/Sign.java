package nl.ims.io.timeline;

import nl.ims.io.page.Phrases;
import nl.ims.model.procedure.StepKind;

/** The shape that stands for a sort of step in a picture; the colour only repeats it. */
enum Sign {
  /** A square: the government, or an international body, decides or prepares. */
  GOVERNMENT,
  /** A circle: a paper or a briefing between government and parliament. */
  PAPER,
  /** A diamond: parliament debates. */
  DEBATE,
  /** A triangle: something happens in the field. */
  FIELD;

  static Sign of(StepKind kind) {
    return switch (kind) {
      case REQUEST, READYING, INTENTION, DECISION, NEGATIVE_DECISION, MANDATE_CHANGE -> GOVERNMENT;
      case DEBATE, PLENARY_DEBATE -> DEBATE;
      case DEPARTURE,
          EMPLOYMENT,
          CHANGE,
          END,
          STANDBY_START,
          STANDBY_END,
          HARM_SUSPECTED,
          HARM_FIRST_ANALYSIS,
          HARM_INVESTIGATION_STARTED,
          HARM_INVESTIGATION_ENDED ->
          FIELD;
      default -> PAPER;
    };
  }

  /** The class by which a style sheet knows it. */
  String css() {
    return switch (this) {
      case GOVERNMENT -> "government";
      case PAPER -> "paper";
      case DEBATE -> "debate";
      case FIELD -> "field";
    };
  }

  String label(Phrases phrases) {
    return switch (this) {
      case GOVERNMENT -> phrases.say("besluit of voorbereiding", "decision or preparation");
      case PAPER -> phrases.say("stuk of briefing", "paper or briefing");
      case DEBATE -> phrases.say("debat", "debate");
      case FIELD -> phrases.say("in het veld", "in the field");
    };
  }

  /** The outline around a point, as a path. */
  String path(int x, int y, int radius) {
    return switch (this) {
      case GOVERNMENT -> {
        int side = 2 * radius - 1;
        yield move(x - radius, y - radius) + "h" + side + "v" + side + "h" + -side + "z";
      }
      case PAPER -> {
        String arc = "a" + radius + " " + radius + " 0 1 0 ";
        yield move(x - radius, y) + arc + 2 * radius + " 0" + arc + -2 * radius + " 0z";
      }
      case DEBATE -> {
        int r = radius + 1;
        yield move(x, y - r) + line(r, r) + line(-r, r) + line(-r, -r) + "z";
      }
      case FIELD -> {
        int r = radius + 1;
        yield move(x, y - r) + line(r, 2 * r - 1) + line(-2 * r, 0) + "z";
      }
    };
  }

  static String move(int x, int y) {
    return "M" + x + " " + y;
  }

  private static String line(int dx, int dy) {
    return "l" + dx + " " + dy;
  }
}
