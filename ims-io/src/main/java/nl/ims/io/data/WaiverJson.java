package nl.ims.io.data;

import nl.ims.io.ReadWaivers;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.WaiverOutcome;
import nl.ims.rules.waiver.WaiverRule;

/** Writes waivers as JSON, the same in all formats that are made of it. */
final class WaiverJson {

  private WaiverJson() {}

  /** Writes why a finding is set aside, by whom, where that is read, and through which day. */
  static void grounds(JsonOut json, Waiver waiver) {
    json.bilingual("reason", waiver.grounds().reason())
        .bilingual("authority", waiver.grounds().authority())
        .field("paper", waiver.grounds().paper().toString())
        .field("through", waiver.throughInclusive().toString());
  }

  /** Writes what became of a waiver into the object that was opened for it, and ends it. */
  static void outcome(JsonOut json, ReadWaivers read, WaiverOutcome outcome) {
    Waiver waiver = outcome.waiver();
    FindingName finding = waiver.finding();
    json.field("dossier", finding.dossier())
        .field("rule", finding.rule())
        .field("subject", finding.subject().orElse(null));
    grounds(json, waiver);
    json.field("state", outcome.state().code());
    if (outcome.state().rule().isPresent()) {
      WaiverRule rule = outcome.state().rule().get();
      json.object("finding")
          .field("rule", rule.id())
          .field("level", rule.level().code())
          .field("verdict", outcome.state().verdict().code())
          .bilingual("sentence", rule.sentence())
          .endObject();
    } else {
      json.nothing("finding");
    }
    json.bilingual("explanation", outcome.explanation())
        .field("file", read.file())
        .location(read.locationOf(waiver))
        .endObject();
  }
}
