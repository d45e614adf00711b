package nl.ims.io.data;

import java.io.OutputStream;
import java.util.Objects;
import nl.ims.io.Assessed;
import nl.ims.io.page.Settling;
import nl.ims.io.problem.Problem;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;

/**
 * What would settle what, as one JSON object for programs.
 *
 * <p>Each dossier has a list {@code sets} of {@code {"facts": [paths], "findings": [{"rule",
 * "subject"}]}}, first the sets that settle most, then by path; {@code exact} is false where a
 * bound cut the search for some finding. The object is written while it grows, as that of {@link
 * JsonReport}. One report is for one thread.
 */
public final class MissingJson {

  private final JsonOut json;

  private MissingJson(JsonOut json) {
    this.json = json;
  }

  /**
   * Begins a report.
   *
   * @param out where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @return a report without dossiers
   */
  public static MissingJson to(OutputStream out) {
    Objects.requireNonNull(out, "out");
    return new MissingJson(JsonOut.to(out).object().field("ims", 1).list("missing"));
  }

  /**
   * Writes what is missing in one dossier.
   *
   * @param assessed the assessment and its file
   */
  public void add(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    Assessment assessment = assessed.assessment();
    json.object()
        .field("dossier", assessment.dossier().id())
        .field("file", assessed.file())
        .field("as-of", assessment.asOf())
        .field("reference-day", assessment.referenceDay())
        .field("exact", assessment.findings().stream().allMatch(Finding::missingExact))
        .list("sets");
    for (Settling settling : Settling.of(assessment)) {
      json.object().strings("facts", settling.facts()).list("findings");
      for (Finding finding : settling.findings()) {
        json.object()
            .field("rule", finding.rule().id())
            .field("subject", finding.subject().orElse(null))
            .endObject();
      }
      json.endList().endObject();
    }
    json.endList().endObject();
  }

  /**
   * Ends the report.
   *
   * @param problems what could not be read, in the order in which it was met
   */
  public void finish(Iterable<Problem> problems) {
    Objects.requireNonNull(problems, "problems");
    json.endList().problems(problems).endObject().finish();
  }
}
