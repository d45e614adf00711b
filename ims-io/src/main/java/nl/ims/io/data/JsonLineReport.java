package nl.ims.io.data;

import com.google.common.base.Suppliers;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.io.Assessed;
import nl.ims.io.ReadWaivers;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import nl.ims.rules.waiver.WaiverOutcome;

/**
 * Assessments and problems as JSON Lines: one object a line, each whole by itself, so that an
 * output of any length can be written and read line by line.
 *
 * <p>The line of an assessment is what {@link JsonReport} has as an element of {@code assessments},
 * without needless spaces; where verdicts alone are told, it is shorter still, and a {@link #first}
 * line lists the rules. The line of a problem is {@code {"problem": {…}}}, with what {@code
 * problems} has there, that of a waiver {@code {"waiver": {…}}}. What several dossiers promise
 * together is not told: for that all of them would have to be kept.
 *
 * <p>Immutable; any thread may make lines.
 */
public final class JsonLineReport {

  private static final int USUAL_LENGTH = 1 << 16;

  private final Language language;
  private final Detail detail;
  private final Supplier<VerdictLines> verdicts;

  private JsonLineReport(Language language, Detail detail, Supplier<VerdictLines> verdicts) {
    this.language = language;
    this.detail = detail;
    this.verdicts = verdicts;
  }

  /**
   * Chooses the language; everything is told.
   *
   * @param language the language of answers and of places in papers
   * @return the report
   */
  public static JsonLineReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new JsonLineReport(language, Detail.FULL, lines(Assessor.standard()));
  }

  /**
   * The same lines with more or less on them.
   *
   * @param chosen how much is told
   * @return the changed report
   */
  public JsonLineReport withDetail(Detail chosen) {
    Objects.requireNonNull(chosen, "chosen");
    return new JsonLineReport(language, chosen, verdicts);
  }

  /**
   * The same lines for dossiers that another assessor assesses than the standard one.
   *
   * @param assessor the assessor, whose rules are those that lines of verdicts can name
   * @return the changed report
   */
  public JsonLineReport withRulesOf(Assessor assessor) {
    Objects.requireNonNull(assessor, "assessor");
    return new JsonLineReport(language, detail, lines(assessor));
  }

  private static Supplier<VerdictLines> lines(Assessor assessor) {
    return Suppliers.memoize(() -> VerdictLines.of(assessor.books()));
  }

  /**
   * Makes the line that stands before all others.
   *
   * @return the object as UTF-8, ended by a line feed; it lists the rules that lines of verdicts
   *     name by their place there, from 0, and is the same for every stream. Empty unless verdicts
   *     alone are told
   */
  public Optional<byte[]> first() {
    return detail == Detail.VERDICTS ? Optional.of(verdicts.get().first()) : Optional.empty();
  }

  /**
   * Makes the line of an assessment.
   *
   * @param assessed the assessment and its file
   * @return the object as UTF-8, ended by a line feed, which stands nowhere else in it
   * @throws IllegalArgumentException if verdicts alone are told and a rule is not in the {@link
   *     #first} line
   */
  public byte[] of(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    if (detail == Detail.VERDICTS) {
      return verdicts.get().of(assessed);
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(USUAL_LENGTH);
    JsonOut json = JsonOut.onOneLine(line);
    new AssessmentJson(json, language, detail).write(assessed);
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
    JsonOut whole = JsonOut.onOneLine(line);
    JsonOut json = detail == Detail.FULL ? whole : whole.withoutWords();
    WaiverJson.outcome(json.object().object("waiver"), read, outcome);
    json.endObject().finish();
    return line.toByteArray();
  }
}
