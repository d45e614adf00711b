package nl.ims.io.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import nl.ims.rules.RuleIds;
import nl.ims.rules.waiver.WaiverRule;

/**
 * The rules that can be asked for, by their id or by the end of it after a slash, if only one ends
 * so.
 *
 * @param ids the whole ids, in the order of their books
 */
record RuleNames(ImmutableSet<String> ids) {

  /** The name under which the regime is explained, as judgements name it too. */
  static final String REGIME = "regime";

  /** All rules that there are: on dossiers, those withdrawn, and on waivers. */
  static RuleNames all() {
    return new RuleNames(
        ImmutableSet.<String>builder()
            .addAll(RuleIds.nameable())
            .addAll(Code.codes(WaiverRule.class))
            .build());
  }

  /** The id of the rule that somebody means. */
  String find(String given) throws UsageException {
    if (ids.contains(given)) {
      return given;
    }
    ImmutableList<String> ends = endingIn(given);
    return switch (ends.size()) {
      case 0 -> throw unknown(given);
      case 1 -> ends.get(0);
      default ->
          throw new UsageException(
              Text.of(
                  "'%s' is het einde van verschillende regels, noem er een: %s",
                  "'%s' is the end of several rules, name one: %s"),
              given,
              Few.of(ends));
    };
  }

  private ImmutableList<String> endingIn(String end) {
    return ids.stream().filter(id -> id.endsWith("/" + end)).collect(toImmutableList());
  }

  private UsageException unknown(String given) {
    return ids.isEmpty()
        ? new UsageException(
            Text.of(
                "er is geen regel '%s', want er is geen regelboek gebruikt",
                "there is no rule '%s', for no rule book was taken"),
            given)
        : new UsageException(
            Text.of(
                "er is geen regel '%s'%sZie: ims rules", "there is no rule '%s'%sSee: ims rules"),
            given,
            Missed.nearest(given, names()));
  }

  /** The ids, and the last parts that stand for one of them. */
  private ImmutableList<String> names() {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.addAll(ids);
    for (String id : ids) {
      String last = id.substring(id.lastIndexOf('/') + 1);
      if (endingIn(last).size() == 1) {
        names.add(last);
      }
    }
    return names.build();
  }
}
