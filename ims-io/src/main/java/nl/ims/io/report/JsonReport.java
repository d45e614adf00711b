package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.Problem;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.procedure.Step;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.cooperation.BroughtIn;
import nl.ims.rules.cooperation.Commitment;
import nl.ims.rules.cooperation.Commitments;
import nl.ims.rules.cooperation.Profile;
import nl.ims.rules.logic.Fact;
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
  private static final int VERSION = 1;

  /** The verdicts in the order in which the summary counts them. */
  private static final ImmutableList<Verdict> SUMMARY =
      ImmutableList.of(
          Verdict.SATISFIED,
          Verdict.VIOLATED,
          Verdict.UNDETERMINED,
          Verdict.NEEDS_JUDGEMENT,
          Verdict.NOT_APPLICABLE);

  private final JsonOut json;
  private final Language language;
  private final List<Dossier> promising = new ArrayList<>();
  private int added;

  private JsonReport(JsonOut json, Language language) {
    this.json = json;
    this.language = language;
  }

  /**
   * Begins a report.
   *
   * @param out where the bytes go, as UTF-8; it is flushed at the end and never closed
   * @param language the language of answers and of places in papers
   * @return a report without assessments
   */
  public static JsonReport to(OutputStream out, Language language) {
    JsonOut json = JsonOut.to(out).object().field("ims", VERSION).list("assessments");
    return new JsonReport(json, language);
  }

  @Override
  public void add(Assessed assessed) {
    Assessment assessment = assessed.assessment();
    added++;
    if (promises(assessment.dossier())) {
      promising.add(assessment.dossier());
    }
    json.object()
        .field("dossier", assessment.dossier().id())
        .field("file", assessed.file())
        .field("as-of", assessment.asOf())
        .field("reference-day", assessment.referenceDay())
        .field("omitted-steps", assessment.omittedSteps())
        .strings("rule-books", assessment.books().stream().map(RuleBook::id).toList());
    regime(assessed);
    json.list("findings");
    assessment.findings().forEach(finding -> finding(assessed, finding));
    json.endList().list("obligations");
    assessment.obligations().forEach(this::obligation);
    json.endList();
    summary(assessment);
    json.list("notices");
    assessment.notices().forEach(json::bilingual);
    json.endList();
    assessment.profile().ifPresent(this::profile);
    json.endObject();
  }

  /**
   * Ends the report; of several dossiers it tells what they promise together.
   *
   * @param problems what could not be read, in the order in which it was met
   */
  @Override
  public void finish(Iterable<Problem> problems) {
    json.endList().problems(problems);
    if (added > 1) {
      together();
    }
    json.endObject().finish();
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
          .bilingual("unit", clash.first().unit())
          .field("overlap", clash.overlap() == Truth.TRUE ? "certain" : "possible");
      commitment("first", clash.first());
      commitment("second", clash.second());
      json.endObject();
    }
    json.endList().list("brought-in");
    for (BroughtIn broughtIn : BroughtIn.of(promising, commitments)) {
      json.object()
          .field("contribution", broughtIn.contribution())
          .field("framework", broughtIn.framework())
          .list("answers");
      broughtIn.answers().forEach(this::answer);
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

  private void regime(Assessed assessed) {
    if (assessed.assessment().regime().isEmpty()) {
      json.nothing("regime");
      return;
    }
    RegimeAnswer answer = assessed.assessment().regime().get();
    json.object("regime")
        .field("determined", answer.determined())
        .strings("outcomes", answer.outcomes().stream().map(regime -> regime.code()).toList())
        .sets("missing", answer.missing());
    proof(assessed, answer.proof());
    json.citations(answer.citations(), language);
    json.endObject();
  }

  private void finding(Assessed assessed, Finding finding) {
    json.object()
        .field("rule", finding.rule().id())
        .field("subject", finding.subject().orElse(null))
        .field("level", finding.rule().level().code())
        .field("verdict", finding.verdict().code())
        .bilingual("sentence", finding.rule().sentence())
        .bilingual("explanation", finding.explanation());
    proof(assessed, finding.proof());
    json.sets("missing", finding.missing())
        .field("missing-exact", finding.missingExact())
        .field("waits-until", finding.waitsUntil());
    json.citations(finding.citations(), language)
        .location(assessed.locationOf(finding))
        .endObject();
  }

  /** Side by side, never added up; a cooperation has one, nothing else does. */
  private void profile(Profile profile) {
    json.list("profile");
    for (Profile.Side side : profile.sides()) {
      json.object()
          .field("group", side.group().code())
          .bilingual("title", side.group().label())
          .list("known");
      side.known().forEach(this::answer);
      json.endList()
          .strings("unknown", side.unknown().stream().map(SovereigntyCriterion::code).toList())
          .endObject();
    }
    json.endList();
  }

  private void answer(SovereigntyAnswer answer) {
    json.object()
        .field("question", answer.criterion().code())
        .field("answer", answer.answer())
        .bilingual("label", answer.possible().label())
        .field("bearing", answer.bearing().code())
        .field("bearing-evidence", answer.bearing().evidence().code())
        .field("inferred", answer.inferred())
        .endObject();
  }

  void obligation(Obligation due) {
    json.object()
        .field("rule", due.rule())
        .field("subject", due.subject().orElse(null))
        .field("due", due.due().toString())
        .field("state", due.state().code())
        .field("met-on", due.metOn())
        .field("met-by", due.metBy().flatMap(Step::paper).map(Paper::toString).orElse(null))
        .field("basis", due.basis().in(language))
        .endObject();
  }

  private void proof(Assessed assessed, Iterable<Fact> proof) {
    json.list("proof");
    for (Fact fact : proof) {
      json.object()
          .field("question", fact.question())
          .field("answer", fact.answer().in(language))
          .location(assessed.locationOf(fact))
          .endObject();
    }
    json.endList();
  }

  private void summary(Assessment assessment) {
    json.object("summary");
    SUMMARY.forEach(verdict -> json.field(verdict.code(), assessment.count(verdict)));
    json.endObject();
  }
}
