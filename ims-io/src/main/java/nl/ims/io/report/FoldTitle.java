package nl.ims.io.report;

import nl.ims.io.page.Phrases;

/** What findings that are shown together are called. */
final class FoldTitle {

  /** What findings are on that share a reason of their own. */
  static final String FRAMEWORK = "toetsingskader";

  private final Phrases phrases;

  FoldTitle(Phrases phrases) {
    this.phrases = phrases;
  }

  /** How many there are, and what they have in common. */
  String of(Fold fold) {
    int size = fold.findings().size();
    return switch (fold.kind()) {
      case WHETHER_GOVERNED ->
          rules(fold) + phrases.say(", of artikel 100 geldt", ", whether article 100 governs");
      case REGIME ->
          rules(fold) + phrases.say(" waarover het regime beslist", " that depend on the regime");
      case NOT_RECORDED ->
          phrases.say(
              size + " regels waarvan de stap niet is vermeld, of niet volledig",
              size + " rules whose step is not recorded, or not in full");
      case NOT_IN_ACCOUNT ->
          rules(fold) + phrases.say(" over wat niet is vermeld", " on what is not stated");
      case NOT_STATED, NOT_WEIGHED, REASON -> onFramework(fold, size);
    };
  }

  /** The same, after what they are on where the title does not say so. */
  String withSubject(Fold fold) {
    return fold.isOnFramework() ? FRAMEWORK + ": " + of(fold) : of(fold);
  }

  private String onFramework(Fold fold, int size) {
    if (fold.weighed()) {
      return phrases.say("weging van " + size + " punten", "weighing of " + size + " points");
    }
    return fold.kind() == Fold.Kind.NOT_STATED
        ? phrases.say(size + " aspecten niet vermeld", size + " aspects not stated")
        : phrases.say(size + " aspecten", size + " aspects");
  }

  private String rules(Fold fold) {
    return phrases.count(fold.rules().size(), "regel", "regels", "rule", "rules");
  }
}
