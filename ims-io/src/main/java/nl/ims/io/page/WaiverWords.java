package nl.ims.io.page;

import java.util.ArrayList;
import java.util.List;
import nl.ims.io.WaiverUse;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.WaiverState;

/** The words on waivers. */
public final class WaiverWords {

  private WaiverWords() {}

  /** By whom and through which day a finding is set aside, why, and where that is read. */
  public static String told(Waiver waiver, Phrases phrases) {
    return setAside(waiver, phrases) + " " + why(waiver, phrases) + " " + paper(waiver);
  }

  /** By whom and through which day. */
  public static String setAside(Waiver waiver, Phrases phrases) {
    return phrases.say("Terzijde gelegd t/m ", "Set aside through ")
        + waiver.throughInclusive()
        + phrases.say(" door ", " by ")
        + phrases.say(waiver.grounds().authority())
        + ":";
  }

  /** The reason, as a sentence. */
  public static String why(Waiver waiver, Phrases phrases) {
    return phrases.sentence(phrases.say(waiver.grounds().reason()));
  }

  /** Where it is read. */
  public static String paper(Waiver waiver) {
    return "[" + waiver.grounds().paper().toString().replace(' ', '\u00A0') + "]";
  }

  /** How many waivers there are, and what became of them. */
  public static String counts(Phrases phrases, WaiverUse use) {
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
  public static String word(WaiverState state, Phrases phrases) {
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
}
