package nl.ims.io.report;

import nl.ims.io.WaiverUse;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.WaiverWords;
import nl.ims.io.problem.Location;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.WaiverOutcome;
import nl.ims.rules.waiver.WaiverRule;
import nl.ims.rules.waiver.WaiverState;

/** Draws what is said of waivers. */
final class WaiverText {

  private static final int BODY = 4;

  private WaiverText() {}

  /** What a finding that is set aside says beside its own explanation. */
  static void grounds(Canvas canvas, Phrases phrases, Waiver waiver) {
    canvas
        .paragraph(BODY)
        .add(Ink.BOLD, WaiverWords.setAside(waiver, phrases))
        .add(WaiverWords.why(waiver, phrases))
        .add(Ink.FAINT, WaiverWords.paper(waiver))
        .end();
  }

  /** All waivers of a call: how many came to what, then those that are findings themselves. */
  static void draw(Canvas canvas, Phrases phrases, WaiverUse use) {
    canvas.headline(phrases.say("Terzijdeleggingen", "Waivers") + " \u00B7 " + use.read().file());
    canvas.blank();
    canvas.title(WaiverWords.counts(phrases, use));
    for (WaiverOutcome outcome : use.findings()) {
      WaiverRule rule = outcome.state().rule().orElseThrow();
      canvas.blank();
      Canvas.Paragraph head = canvas.paragraph(0, BODY);
      head.add(ink(outcome.state()), phrases.verdict(outcome.state().verdict()));
      head.dot(Ink.BOLD, rule.id());
      FindingName finding = outcome.waiver().finding();
      head.dot(Ink.BOLD, finding.dossier()).dot(Ink.BOLD, finding.rule());
      finding.subject().ifPresent(subject -> head.dot(Ink.BOLD, subject));
      head.dot(Ink.FAINT, phrases.level(rule.level()));
      use.read()
          .locationOf(outcome.waiver())
          .map(Location::line)
          .ifPresent(line -> head.dot(Ink.FAINT, use.read().file() + ":" + line));
      head.end();
      canvas.line(BODY, phrases.say(outcome.explanation()));
    }
  }

  private static Ink ink(WaiverState state) {
    return state.verdict() == Verdict.VIOLATED ? Ink.RED : Ink.MAGENTA;
  }
}
