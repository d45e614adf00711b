package nl.ims.io.data;

import java.util.Optional;
import nl.ims.io.Assessed;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Case;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.waiver.Waiver;

/** Writes a finding as a JSON object, with as much of it as is wanted. */
final class FindingJson {

  private final JsonOut json;
  private final Language language;
  private final Detail detail;

  FindingJson(JsonOut json, Language language, Detail detail) {
    this.json = json;
    this.language = language;
    this.detail = detail;
  }

  void write(Assessed assessed, Finding finding) {
    json.object()
        .field("rule", finding.rule().id())
        .field("subject", finding.subject().orElse(null))
        .field("level", finding.rule().level().code());
    finding.rule().levelLabel().ifPresent(label -> json.bilingual("level-label", label));
    json.field("verdict", finding.verdict().code());
    if (detail != Detail.VERDICTS) {
      why(assessed, finding);
    }
    json.endObject();
  }

  private void why(Assessed assessed, Finding finding) {
    if (detail == Detail.FULL) {
      json.bilingual("sentence", finding.rule().sentence())
          .bilingual("explanation", finding.explanation());
    }
    proof(assessed, finding.proof());
    json.sets("missing", finding.missing())
        .field("missing-exact", finding.missingExact())
        .field("waits-until", finding.waitsUntil());
    if (detail == Detail.FULL) {
      json.citations(finding.citations(), language);
      cases(json, finding.rule());
    }
    json.location(assessed.locationOf(finding));
    waived(assessed.assessment().setAside().by(finding));
  }

  /** Writes the facts of a proof under their key. */
  void proof(Assessed assessed, Iterable<Fact> proof) {
    json.list("proof");
    for (Fact fact : proof) {
      json.object().field("question", fact.question()).field("answer", fact.answer().in(language));
      fact.paper().ifPresent(paper -> json.field("paper", paper.toString()));
      json.location(assessed.locationOf(fact));
      json.endObject();
    }
    json.endList();
  }

  /** In how many cases a practice was seen; a rule that rests on a text has none. */
  static void cases(JsonOut json, Rule rule) {
    if (!rule.cases().isEmpty()) {
      json.object("cases")
          .field("for", rule.count(Case.Stance.FOR))
          .field("against", rule.count(Case.Stance.AGAINST))
          .endObject();
    }
  }

  private void waived(Optional<Waiver> waiver) {
    if (waiver.isPresent()) {
      WaiverJson.grounds(json.object("waived"), waiver.get());
      json.endObject();
    }
  }
}
