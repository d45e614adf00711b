package nl.ims.io.page;

import java.util.ArrayList;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.model.Dossier;
import nl.ims.rules.Assessment;
import nl.ims.rules.Notice;
import nl.ims.rules.book.RuleBook;

/** Draws what every page of text about a dossier begins with. */
public final class Heading {

  private Heading() {}

  /** What the dossier is, where it stands, and under which days and books it was assessed. */
  public static void draw(Canvas canvas, Phrases phrases, Assessed assessed) {
    Assessment assessment = assessed.assessment();
    Dossier dossier = assessment.dossier();
    String title = dossier.title().map(phrases::say).orElse(dossier.id());
    canvas.headline(title);
    canvas.paragraph(0, 4).add(phrases.subjectOf(dossier)).dot(dossier.id()).dot(assessed.file());
    Canvas.Paragraph days = canvas.paragraph(0, 4);
    for (String day : phrases.days(assessment.asOf(), assessment.referenceDay())) {
      days.dot(day);
    }
    days.dot(books(phrases, assessment));
    if (assessment.omittedSteps() > 0) {
      days.dot(phrases.omitted(assessment.omittedSteps()));
    }
    for (Notice notice : assessment.notices()) {
      Canvas.Paragraph line =
          canvas.paragraph(0, 4).add(Ink.YELLOW, phrases.say("Let op:", "Note:"));
      line.add(phrases.say(notice.text()));
      notice
          .path()
          .flatMap(assessed::locationOf)
          .ifPresent(place -> line.add(Ink.FAINT, assessed.file() + ":" + place.line()));
    }
  }

  /** The rule books that were taken. */
  public static String books(Phrases phrases, Assessment assessment) {
    List<String> ids = new ArrayList<>();
    for (RuleBook book : assessment.books()) {
      ids.add(book.id());
    }
    return phrases.say("regels ", "rules ") + String.join(", ", ids);
  }
}
