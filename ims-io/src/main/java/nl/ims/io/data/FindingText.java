package nl.ims.io.data;

import com.google.common.collect.ImmutableList;
import nl.ims.io.page.Phrases;
import nl.ims.rules.book.Finding;

/** What a tool of others shows of a finding, where it has room for one text. */
final class FindingText {

  private FindingText() {}

  /** The explanation; it names the smallest missing sets, or they are added. */
  static String of(Finding finding, Phrases phrases) {
    String explanation = phrases.say(finding.explanation());
    ImmutableList<ImmutableList<String>> missing = finding.missing();
    if (missing.isEmpty() || explanation.contains(String.join(" + ", missing.get(0)))) {
      return explanation;
    }
    return explanation + " " + phrases.settledBy(missing);
  }
}
