package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.io.Assessed;
import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.FactNames;
import nl.ims.io.page.Heading;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Settling;

/**
 * What would settle what, as a page to read: each set of missing facts with the findings that it
 * can settle, first the sets that settle most.
 */
public final class MissingReport {

  private static final int COLUMN = 4;

  /** How many findings on the framework are named one by one. */
  private static final int NAMED = 3;

  private MissingReport() {}

  /**
   * {@return the page of one assessment, which ends with a line feed}
   *
   * @param assessed the assessment and its file
   * @param look how the page looks
   */
  public static String of(Assessed assessed, Look look) {
    Objects.requireNonNull(assessed, "assessed");
    Objects.requireNonNull(look, "look");
    Canvas canvas = new Canvas();
    Phrases phrases = new Phrases(look.language());
    Heading.draw(canvas, phrases, assessed);
    canvas.blank();
    ImmutableList<Settling> settlings = Settling.of(assessed.assessment());
    if (settlings.isEmpty()) {
      canvas.line(0, phrases.nothingMissing());
    }
    FactNames names = FactNames.of(assessed.assessment(), phrases);
    for (Settling settling : settlings) {
      Canvas.Paragraph head = canvas.paragraph(0, COLUMN);
      head.add(Ink.BOLD, names.together(settling.facts()));
      if (names.tells(settling.facts())) {
        head.dot(Ink.FAINT, String.join(", ", settling.facts()));
      }
      settling.facts().forEach(fact -> head.add(Ink.FAINT, phrases.onlyIf(fact)));
      head.dot(Ink.FAINT, phrases.findings(settling.findings().size()));
      canvas.line(COLUMN, String.join(", ", FindingNames.of(settling.findings(), phrases, NAMED)));
    }
    return canvas.document().text(look);
  }
}
