package nl.ims.io.data;

import java.io.ByteArrayOutputStream;
import java.util.Objects;
import nl.ims.io.Assessed;
import nl.ims.io.ReadWaivers;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.rules.waiver.WaiverOutcome;

/**
 * Assessments and problems as JSON Lines: one object a line, each whole by itself, so that an
 * output of any length can be written and read line by line.
 *
 * <p>The line of an assessment is what {@link JsonReport} has as an element of {@code assessments},
 * without needless spaces. The line of a problem is {@code {"problem": {…}}}, with what {@code
 * problems} has there, that of a waiver {@code {"waiver": {…}}}. What several dossiers promise
 * together is not told: for that all of them would have to be kept.
 *
 * <p>Immutable; any thread may make lines.
 */
public final class JsonLineReport {

  private static final int USUAL_LENGTH = 1 << 16;

  private final Language language;

  private JsonLineReport(Language language) {
    this.language = language;
  }

  /**
   * Chooses the language.
   *
   * @param language the language of answers and of places in papers
   * @return the report
   */
  public static JsonLineReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new JsonLineReport(language);
  }

  /**
   * Makes the line of an assessment.
   *
   * @param assessed the assessment and its file
   * @return the object as UTF-8, ended by a line feed, which stands nowhere else in it
   */
  public byte[] of(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    ByteArrayOutputStream line = new ByteArrayOutputStream(USUAL_LENGTH);
    JsonOut json = JsonOut.onOneLine(line);
    new AssessmentJson(json, language).write(assessed);
    json.finish();
    return line.toByteArray();
  }

  /**
   * Makes the line of a problem.
   *
   * @param problem the problem
   * @return the object as UTF-8, ended by a line feed, which stands nowhere else in it
   */
  public byte[] of(Problem problem) {
    Objects.requireNonNull(problem, "problem");
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    JsonOut json = JsonOut.onOneLine(line);
    json.object().object("problem").problem(problem).endObject().finish();
    return line.toByteArray();
  }

  /**
   * Makes the line of a waiver.
   *
   * @param read the waivers and their file
   * @param outcome what became of one of them
   * @return the object as UTF-8, ended by a line feed, which stands nowhere else in it
   */
  public byte[] of(ReadWaivers read, WaiverOutcome outcome) {
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(outcome, "outcome");
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    JsonOut json = JsonOut.onOneLine(line);
    WaiverJson.outcome(json.object().object("waiver"), read, outcome);
    json.endObject().finish();
    return line.toByteArray();
  }
}
