package nl.ims.io.data;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.procedure.Step;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.Notice;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Case;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.cooperation.Profile;
import nl.ims.rules.waiver.Waiver;

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

  AssessmentJson(JsonOut json, Language language) {
    this.json = json;
    this.language = language;
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
    assessment.findings().forEach(finding -> finding(assessed, finding));
    json.endList().list("obligations");
    assessment.obligations().forEach(this::obligation);
    json.endList();
    summary(assessment);
    json.list("notices");
    assessment.notices().forEach(notice -> notice(assessed, notice));
    json.endList();
    assessment.profile().ifPresent(this::profile);
    json.endObject();
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
        .field("level", finding.rule().level().code());
    finding.rule().levelLabel().ifPresent(label -> json.bilingual("level-label", label));
    json.field("verdict", finding.verdict().code())
        .bilingual("sentence", finding.rule().sentence())
        .bilingual("explanation", finding.explanation());
    proof(assessed, finding.proof());
    json.sets("missing", finding.missing())
        .field("missing-exact", finding.missingExact())
        .field("waits-until", finding.waitsUntil());
    json.citations(finding.citations(), language);
    cases(finding.rule());
    json.location(assessed.locationOf(finding));
    Optional<Waiver> waiver = assessed.assessment().setAside().by(finding);
    if (waiver.isPresent()) {
      WaiverJson.grounds(json.object("waived"), waiver.get());
      json.endObject();
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
        .field("basis", due.basis().in(language))
        .endObject();
  }

  private void proof(Assessed assessed, Iterable<Fact> proof) {
    json.list("proof");
    for (Fact fact : proof) {
      json.object().field("question", fact.question()).field("answer", fact.answer().in(language));
      fact.paper().ifPresent(paper -> json.field("paper", paper.toString()));
      json.location(assessed.locationOf(fact)).endObject();
    }
    json.endList();
  }

  /** In how many cases a practice was seen; a rule that rests on a text has none. */
  private void cases(Rule rule) {
    if (!rule.cases().isEmpty()) {
      json.object("cases")
          .field("for", rule.count(Case.Stance.FOR))
          .field("against", rule.count(Case.Stance.AGAINST))
          .endObject();
    }
  }

  private void notice(Assessed assessed, Notice notice) {
    json.object()
        .field("id", notice.id())
        .bilingual("text", notice.text())
        .location(notice.path().flatMap(assessed::locationOf))
        .endObject();
  }

  private void summary(Assessment assessment) {
    json.object("summary");
    SUMMARY.forEach(verdict -> json.field(verdict.code(), assessment.count(verdict)));
    json.endObject();
  }
}
