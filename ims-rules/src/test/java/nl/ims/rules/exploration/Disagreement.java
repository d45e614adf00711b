package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A dossier on which library and formulation differ.
 *
 * @param circumstances all of it but its log
 * @param steps its log
 * @param recordedThrough through which day the log is complete
 * @param asOf the day as of which it was judged, where one was named
 * @param expected what the formulations say
 * @param found what the library says
 */
record Disagreement(
    Circumstances circumstances,
    ImmutableList<PlainStep> steps,
    OptionalInt recordedThrough,
    OptionalInt asOf,
    ImmutableList<PlainFinding> expected,
    ImmutableList<PlainFinding> found) {

  /** What differs, one line for each finding that only one of them has. */
  String differences() {
    String differences = onlyOneHas();
    return differences.isEmpty()
        ? "\n  the same in another order: " + expected + " and " + found
        : differences;
  }

  private String onlyOneHas() {
    return expected.stream()
            .filter(finding -> !found.contains(finding))
            .map(finding -> "\n  formulation: " + finding)
            .collect(Collectors.joining())
        + found.stream()
            .filter(finding -> !expected.contains(finding))
            .map(finding -> "\n  library:     " + finding)
            .collect(Collectors.joining());
  }

  /** The rule on which they differ first. */
  String rule() {
    return found.stream()
        .filter(finding -> !expected.contains(finding))
        .findFirst()
        .map(PlainFinding::rule)
        .orElse("the number of findings");
  }

  @Override
  public String toString() {
    return circumstances
        + ": "
        + steps.stream().map(Disagreement::shown).collect(Collectors.joining(", ", "[", "]"))
        + ", recorded through "
        + Explorer.date(recordedThrough).map(Object::toString).orElse("no day")
        + ", as of "
        + Explorer.date(asOf).map(Object::toString).orElse("the last day")
        + differences();
  }

  private static String shown(PlainStep step) {
    StringBuilder shown = new StringBuilder(step.name());
    step.step().to().ifPresent(to -> shown.append(" to ").append(to));
    step.by().ifPresent(by -> shown.append(" by ").append(by));
    step.ledBy().ifPresent(committee -> shown.append(" led by ").append(committee));
    return shown.toString();
  }
}
