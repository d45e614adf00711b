package nl.ims.io.report;

import java.util.ArrayList;
import java.util.List;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Phrases;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.rules.cooperation.Profile;

/** The profile of a cooperation on a page: its answers on sovereignty, side by side. */
final class ProfileText {
  private static final int INDENT = 4;
  private static final int ANSWERS = 8;

  private ProfileText() {}

  /** Draws the three sides: what is known, and what is not. */
  static void draw(Canvas canvas, Phrases phrases, Profile profile) {
    canvas.blank();
    canvas.title(phrases.say("Soevereiniteit", "Sovereignty"), "(" + note(phrases) + ")");
    for (Profile.Side side : profile.sides()) {
      canvas.paragraph(INDENT).add(Ink.BOLD, phrases.say(side.group().label()) + ":");
      for (SovereigntyAnswer answer : side.known()) {
        known(canvas, phrases, answer);
      }
      if (!side.unknown().isEmpty()) {
        canvas.paragraph(ANSWERS, ANSWERS + 2).add(Ink.FAINT, unknown(phrases, side));
      }
    }
  }

  /** What a profile is, and whose judgement is in it. */
  static String note(Phrases phrases) {
    return phrases.say(
        "een profiel, geen cijfer; wat gunstig of ongunstig is, is het oordeel van dit project",
        "a profile, no score; what is favourable or adverse is the judgement of this project");
  }

  /** The questions of a side that are not answered. */
  static String unknown(Phrases phrases, Profile.Side side) {
    List<String> names = new ArrayList<>();
    for (SovereigntyCriterion criterion : side.unknown()) {
      names.add(phrases.say(criterion.label()));
    }
    return phrases.say("niet bekend: ", "not known: ") + String.join(", ", names);
  }

  private static void known(Canvas canvas, Phrases phrases, SovereigntyAnswer answer) {
    Canvas.Paragraph line = canvas.paragraph(ANSWERS, ANSWERS + 2);
    line.add(phrases.say(answer.criterion().label()) + ":");
    line.add(phrases.say(answer.possible().label()));
    line.add(Ink.FAINT, "(" + phrases.say(answer.bearing().label()) + ")");
    if (answer.inferred()) {
      line.add(Ink.FAINT, phrases.say("(antwoord afgeleid)", "(answer inferred)"));
    }
  }
}
