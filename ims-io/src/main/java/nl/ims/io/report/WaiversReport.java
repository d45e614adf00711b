package nl.ims.io.report;

import java.util.Objects;
import java.util.Optional;
import nl.ims.io.Look;
import nl.ims.io.WaiverUse;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Document;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.WaiverWords;
import nl.ims.io.problem.Location;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.WaiverOutcome;
import nl.ims.rules.waiver.WaiverRule;
import nl.ims.rules.waiver.WaiverState;

/**
 * What became of the waivers of a call, as a page to read: how many there are, and those that are
 * expired, too broad or unused, with the place in their file.
 */
public final class WaiversReport {

  private static final int BODY = 4;

  private WaiversReport() {}

  /**
   * {@return the page, which ends with a line feed; empty if there are no waivers}
   *
   * @param use the waivers of a call, and what became of them
   * @param look how the page looks
   */
  public static Optional<String> of(WaiverUse use, Look look) {
    Objects.requireNonNull(use, "use");
    Objects.requireNonNull(look, "look");
    return use.outcomes().isEmpty()
        ? Optional.empty()
        : Optional.of(document(new Phrases(look.language()), use).text(look));
  }

  /** All waivers of a call: how many came to what, then those that are findings themselves. */
  static Document document(Phrases phrases, WaiverUse use) {
    Canvas canvas = new Canvas();
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
      canvas.line(BODY, phrases.say(outcome.explanation()));
    }
    return canvas.document();
  }

  private static Ink ink(WaiverState state) {
    return state.verdict() == Verdict.VIOLATED ? Ink.RED : Ink.MAGENTA;
  }
}
