package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * The rules that can be asked for, by their id or by the end of it after a slash, if only one ends
 * so.
 *
 * @param ids the whole ids, in the order of their books
 */
record RuleNames(ImmutableSet<String> ids) {

  /** The id of the rule that somebody means. */
  String find(String given) throws UsageException {
    if (ids.contains(given)) {
      return given;
    }
    ImmutableList<String> ends = endingIn(given);
    return switch (ends.size()) {
      case 0 -> throw new UsageException(unknown(given));
      case 1 -> ends.get(0);
      default ->
          throw new UsageException(
              "'" + given + "' is the end of several rules, name one: " + Few.of(ends));
    };
  }

  private ImmutableList<String> endingIn(String end) {
    return ids.stream()
        .filter(id -> id.endsWith("/" + end))
        .collect(ImmutableList.toImmutableList());
  }

  private String unknown(String given) {
    String what = "there is no rule '" + given + "'";
    return ids.isEmpty()
        ? what + ", for no rule book was taken"
        : what + Missed.nearest(given, names(), ". ") + "See: ims rules";
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
