package nl.ims.io.report;

import java.util.ArrayList;
import java.util.List;
import nl.ims.io.Location;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.WaiverOutcome;
import nl.ims.rules.waiver.WaiverRule;
import nl.ims.rules.waiver.WaiverState;

/** The words on waivers, and how they are drawn. */
final class WaiverText {

  private static final int BODY = 4;

  private WaiverText() {}

  /** By whom and through which day a finding is set aside, why, and where that is read. */
  static String told(Waiver waiver, Phrases phrases) {
    return setAside(waiver, phrases) + " " + why(waiver, phrases) + " " + paper(waiver);
  }

  /** What a finding that is set aside says beside its own explanation. */
  static void grounds(Canvas canvas, Phrases phrases, Waiver waiver) {
    canvas
        .paragraph(BODY)
        .add(Ink.BOLD, setAside(waiver, phrases))
        .add(why(waiver, phrases))
        .add(Ink.FAINT, paper(waiver))
        .end();
  }

  /** By whom and through which day. */
  static String setAside(Waiver waiver, Phrases phrases) {
    return phrases.say("Terzijde gelegd t/m ", "Set aside through ")
        + waiver.throughInclusive()
        + phrases.say(" door ", " by ")
        + phrases.say(waiver.grounds().authority())
        + ":";
  }

  private static String why(Waiver waiver, Phrases phrases) {
    return phrases.sentence(phrases.say(waiver.grounds().reason()));
  }

  private static String paper(Waiver waiver) {
    return "[" + waiver.grounds().paper().toString().replace(' ', '\u00A0') + "]";
  }

  /** All waivers of a call: how many came to what, then those that are findings themselves. */
  static void draw(Canvas canvas, Phrases phrases, WaiverUse use) {
    canvas.headline(phrases.say("Terzijdeleggingen", "Waivers") + " \u00B7 " + use.read().file());
    canvas.blank();
    canvas.title(counts(phrases, use));
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

  /** How many waivers there are, and what became of them. */
  static String counts(Phrases phrases, WaiverUse use) {
    List<String> counts = new ArrayList<>();
    for (WaiverState state : WaiverState.values()) {
      int count = use.count(state);
      if (count > 0) {
        counts.add(count + " " + word(state, phrases));
      }
    }
    int all = use.outcomes().size();
    return phrases.count(all, "terzijdelegging", "terzijdeleggingen", "waiver", "waivers")
        + ": "
        + String.join(", ", counts);
  }

  /** What became of a waiver, in a word or two. */
  static String word(WaiverState state, Phrases phrases) {
    return switch (state) {
      case SETS_ASIDE -> phrases.say("in gebruik", "in use");
      case UNDATED -> phrases.say("in gebruik zonder peildag", "in use without an as-of day");
      case EXPIRED -> phrases.say("verlopen", "expired");
      case TOO_BROAD -> phrases.say("te ruim", "too broad");
      case UNUSED -> phrases.say("niet nodig", "unused");
      case WITHDRAWN -> phrases.say("op een ingetrokken regel", "on a withdrawn rule");
      case NOT_ASSESSED ->
          phrases.say("voor dossiers buiten deze run", "for dossiers outside this run");
    };
  }

  private static Ink ink(WaiverState state) {
    return state.verdict() == Verdict.VIOLATED ? Ink.RED : Ink.MAGENTA;
  }
}
