package nl.ims.io.data;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ims.io.Assessed;
import nl.ims.io.WaiverUse;
import nl.ims.io.problem.Problem;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.rules.cooperation.BroughtIn;
import nl.ims.rules.cooperation.Commitment;
import nl.ims.rules.cooperation.Commitments;
import nl.ims.rules.logic.Truth;

/**
 * The assessments of one call as one JSON object: the answer for programs, with every finding of
 * every rule book taken.
 *
 * <p>Sentences, explanations and notices stand there in Dutch and English; answers of facts and
 * places in papers are plain strings, in one language. Keys and lists have a fixed order, so that
 * the same input gives the same bytes. The object is written while it grows:
 *
 * <pre>{@code
 * JsonReport report = JsonReport.to(stream, Language.EN);
 * report.add(assessed);
 * report.finish(problems);
 * }</pre>
 */
public final class JsonReport implements GrowingReport {

  /** The version of the answer, which is that of the dossier format. */
  static final int VERSION = 1;

  private final JsonOut json;
  private final Detail detail;
  private final AssessmentJson assessments;
  private final List<Dossier> promising = new ArrayList<>();
  private int added;

  private JsonReport(JsonOut json, Language language, Detail detail) {
    this.json = detail == Detail.FULL ? json : json.withoutWords();
    this.detail = detail;
    this.assessments = new AssessmentJson(json, language, detail);
  }

  /**
   * Begins a report that tells everything.
   *
   * @param out where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @param language the language of answers and of places in papers
   * @return a report without assessments
   */
  public static JsonReport to(OutputStream out, Language language) {
    return to(out, language, Detail.FULL);
  }

  /**
   * Begins a report.
   *
   * @param out where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @param language the language of answers and of places in papers
   * @param detail how much is told
   * @return a report without assessments
   */
  public static JsonReport to(OutputStream out, Language language, Detail detail) {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(detail, "detail");
    JsonOut json = JsonOut.to(out).object().field("ims", VERSION).list("assessments");
    return new JsonReport(json, language, detail);
  }

  @Override
  public void add(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    Dossier dossier = assessed.assessment().dossier();
    added++;
    if (detail != Detail.VERDICTS && promises(dossier)) {
      promising.add(dossier);
    }
    assessments.write(assessed);
  }

  /**
   * Ends the report; of several dossiers it tells what they promise together, unless it is one of
   * verdicts alone.
   *
   * @param problems what could not be read, in the order in which it was met
   * @param use the waivers of the call; without any nothing is told of them
   */
  @Override
  public void finish(Iterable<Problem> problems, WaiverUse use) {
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(use, "use");
    json.endList().problems(problems);
    if (detail != Detail.VERDICTS && added > 1) {
      together();
    }
    waivers(use);
    json.endObject().finish();
  }

  private void waivers(WaiverUse waivers) {
    if (!waivers.outcomes().isEmpty()) {
      json.list("waivers");
      waivers
          .outcomes()
          .forEach(outcome -> WaiverJson.outcome(json.object(), waivers.read(), outcome));
      json.endList();
    }
  }

  /** Only what names units or frameworks is kept to the end. */
  private static boolean promises(Dossier dossier) {
    return dossier.cooperation().isPresent()
        || dossier
            .contribution()
            .filter(c -> c.units().isPresent() || c.frameworks().isPresent())
            .isPresent();
  }

  private void together() {
    Commitments commitments = Commitments.of(promising);
    json.object("together").list("promised-twice");
    for (Commitments.Clash clash : commitments.clashes()) {
      json.object()
          .name("unit", clash.first().unit())
          .field("overlap", clash.overlap() == Truth.TRUE ? "certain" : "possible");
      commitment("first", clash.first());
      commitment("second", clash.second());
      json.endObject();
    }
    json.endList();
    if (!commitments.clashesExact()) {
      json.field("promised-twice-exact", false);
    }
    json.list("brought-in");
    for (BroughtIn broughtIn : BroughtIn.of(promising, commitments)) {
      json.object()
          .field("contribution", broughtIn.contribution())
          .field("framework", broughtIn.framework())
          .list("answers");
      broughtIn.answers().forEach(assessments::answer);
      json.endList().endObject();
    }
    json.endList().endObject();
  }

  private void commitment(String key, Commitment commitment) {
    json.object(key)
        .field("framework", commitment.framework())
        .field("from", commitment.fromInclusive())
        .field("through", commitment.throughInclusive())
        .field("dossier", commitment.dossier())
        .field("path", commitment.path())
        .endObject();
  }
}
