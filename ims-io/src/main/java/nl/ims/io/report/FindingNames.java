package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.page.FrameworkRules;
import nl.ims.io.page.Phrases;
import nl.ims.rules.book.Finding;

/** Names findings by their rules and subjects; many on the framework are counted. */
final class FindingNames {
  private FindingNames() {}

  /**
   * The names, in the order given; those that are counted come last.
   *
   * @param most how many on the framework are named, if there are no more
   */
  static List<String> of(ImmutableList<Finding> findings, Phrases phrases, int most) {
    int onFramework =
        (int) findings.stream().filter(f -> FrameworkRules.onFramework(f.rule())).count();
    List<String> names = new ArrayList<>();
    int weighings = 0;
    for (Finding finding : findings) {
      String id = finding.rule().id();
      if (onFramework <= most || !FrameworkRules.onFramework(finding.rule())) {
        names.add(finding.subject().map(subject -> id + '\u00A0' + subject).orElse(id));
      } else if (FrameworkRules.onWeighing(finding.rule())) {
        weighings++;
      }
    }
    int aspects = onFramework > most ? onFramework - weighings : 0;
    if (aspects > 0) {
      names.add(
          phrases.count(aspects, "aspect", "aspecten", "aspect", "aspects")
              + phrases.say(" van het toetsingskader", " of the toetsingskader"));
    }
    if (weighings > 0) {
      names.add(
          phrases.count(weighings, "weging", "wegingen", "weighing", "weighings")
              + phrases.say(" van een heel punt", " of a whole point"));
    }
    return names;
  }
}
