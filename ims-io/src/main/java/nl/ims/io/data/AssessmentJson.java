package nl.ims.io.data;

import com.google.common.collect.ImmutableList;
import nl.ims.io.Assessed;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.procedure.Step;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.Notice;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.cooperation.Profile;

/** Writes one assessment as a JSON object, the same in {@link JsonReport} and on a line. */
final class AssessmentJson {

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
  private final Detail detail;
  private final FindingJson findings;

  AssessmentJson(JsonOut json, Language language, Detail detail) {
    this.json = detail == Detail.FULL ? json : json.withoutWords();
    this.language = language;
    this.detail = detail;
    this.findings = new FindingJson(this.json, language, detail);
  }

  /** Writes the object as the root or as an element of a list. */
  void write(Assessed assessed) {
    Assessment assessment = assessed.assessment();
    json.object()
        .field("dossier", assessment.dossier().id())
        .field("file", assessed.file())
        .field("as-of", assessment.asOf())
        .field("reference-day", assessment.referenceDay())
        .field("omitted-steps", assessment.omittedSteps())
        .strings("rule-books", assessment.books().stream().map(RuleBook::id).toList());
    regime(assessed);
    json.list("findings");
    assessment.findings().forEach(finding -> findings.write(assessed, finding));
    json.endList();
    if (detail == Detail.VERDICTS) {
      summary(json, assessment);
    } else {
      rest(assessed);
    }
    json.endObject();
  }

  /** What there is beside the findings. */
  private void rest(Assessed assessed) {
    Assessment assessment = assessed.assessment();
    json.list("obligations");
    assessment.obligations().forEach(this::obligation);
    json.endList();
    summary(json, assessment);
    json.list("notices");
    assessment.notices().forEach(notice -> notice(assessed, notice));
    json.endList();
    assessment.profile().ifPresent(this::profile);
  }

  private void regime(Assessed assessed) {
    if (assessed.assessment().regime().isEmpty()) {
      json.nothing("regime");
      return;
    }
    RegimeAnswer answer = assessed.assessment().regime().get();
    json.object("regime")
        .field("determined", answer.determined())
        .strings("outcomes", answer.outcomes().stream().map(Regime::code).toList());
    if (detail != Detail.VERDICTS) {
      json.sets("missing", answer.missing());
      if (!answer.missingExact()) {
        json.field("missing-exact", false);
      }
      findings.proof(assessed, answer.proof());
      json.citations(answer.citations(), language);
    }
    json.endObject();
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

  /** Writes one answer on sovereignty. */
  void answer(SovereigntyAnswer answer) {
    json.object()
        .field("question", answer.criterion().code())
        .field("answer", answer.answer())
        .bilingual("label", answer.possible().label())
        .field("bearing", answer.bearing().code())
        .field("bearing-evidence", answer.bearing().evidence().code())
        .field("inferred", answer.inferred())
        .endObject();
  }

  /** Writes what is due. */
  void obligation(Obligation due) {
    json.object()
        .field("rule", due.rule())
        .field("subject", due.subject().orElse(null))
        .field("due", due.due().toString())
        .field("state", due.state().code())
        .field("met-on", due.metOn())
        .field("met-by", due.metBy().flatMap(Step::paper).map(Paper::toString).orElse(null))
        .words("basis", due.basis().in(language))
        .endObject();
  }

  private void notice(Assessed assessed, Notice notice) {
    json.object()
        .field("id", notice.id())
        .bilingual("text", notice.text())
        .location(notice.path().flatMap(assessed::locationOf))
        .endObject();
  }

  /** Writes how many findings have each verdict. */
  static void summary(JsonOut json, Assessment assessment) {
    json.object("summary");
    SUMMARY.forEach(verdict -> json.field(verdict.code(), assessment.count(verdict)));
    json.endObject();
  }
}
