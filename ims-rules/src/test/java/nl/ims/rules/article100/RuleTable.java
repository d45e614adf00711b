package nl.ims.rules.article100;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The table of the rules of the book {@code article-100}, with the cases of its practices. */
final class RuleTable {
  private static final ImmutableList<List<String>> LINES = TableFile.lines("article-100.tsv");

  /**
   * One case in which a practice was seen, or seen broken.
   *
   * @param rule the id of the rule
   * @param paper the paper that was read
   * @param day the day of what it shows
   * @param speaks for or against
   */
  record Case(String rule, String paper, String day, String speaks) {}

  private RuleTable() {}

  /** The rules, in order; a practice cites its cases after the papers that it rests on itself. */
  static ImmutableList<RuleRow> rules() {
    List<RuleRow> rules = new ArrayList<>();
    for (List<String> line : LINES) {
      switch (line.get(0)) {
        case "rule" ->
            rules.add(
                new RuleRow(
                    line.get(1),
                    line.get(2),
                    line.get(3),
                    line.get(4),
                    line.get(5),
                    ImmutableList.of()));
        case "cites" -> cite(rules, Cited.at(line, 1));
        case "case" -> cite(rules, shown(line));
        default -> throw new IllegalArgumentException("no line is led by '" + line.get(0) + "'");
      }
    }
    return rules.stream()
        .filter(rule -> !rule.level().equals("withdrawn"))
        .collect(ImmutableList.toImmutableList());
  }

  /** What a case shows; one that speaks against the practice is cited as such. */
  private static Cited shown(List<String> line) {
    boolean against = line.get(3).equals("against");
    return Cited.of(
        line.get(1),
        "read",
        (against ? "daartegen: " : "") + line.get(4),
        (against ? "against it: " : "") + line.get(5));
  }

  private static void cite(List<RuleRow> rules, Cited cited) {
    RuleRow last = rules.remove(rules.size() - 1);
    rules.add(
        new RuleRow(
            last.id(),
            last.level(),
            last.holdsFrom(),
            last.nl(),
            last.en(),
            ImmutableList.<Cited>builder().addAll(last.cites()).add(cited).build()));
  }

  /** The ids that were withdrawn: no rule has one of them again. */
  static ImmutableList<String> withdrawn() {
    return LINES.stream()
        .filter(line -> line.get(0).equals("rule") && line.get(2).equals("withdrawn"))
        .map(line -> line.get(1))
        .collect(ImmutableList.toImmutableList());
  }

  /** The cases, rule by rule. */
  static ImmutableList<Case> cases() {
    ImmutableList.Builder<Case> cases = ImmutableList.builder();
    String rule = "";
    for (List<String> line : LINES) {
      rule = line.get(0).equals("rule") ? line.get(1) : rule;
      if (line.get(0).equals("case")) {
        cases.add(new Case(rule, line.get(1), line.get(2), line.get(3)));
      }
    }
    return cases.build();
  }
}
