package nl.ims.rules.tables;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The table of the rules of a book, with the cases of its practices. */
final class RuleTable {
  /** The words of the line without its first cell are what the rule has. */
  private static final int LED = 1;

  private final ImmutableList<List<String>> lines;

  /**
   * One case in which a practice was seen, or seen broken.
   *
   * @param rule the id of the rule
   * @param paper the paper that was read
   * @param day the day of what it shows
   * @param speaks for or against
   */
  record Case(String rule, String paper, String day, String speaks) {}

  RuleTable(String file) {
    this.lines = TableFile.lines(file);
  }

  /** The book: id, first and last day or a dash, title in Dutch and in English. */
  List<String> book() {
    return lines.get(0).subList(LED, lines.get(0).size());
  }

  /** The rules, in order; a practice cites its cases after the papers that it rests on itself. */
  ImmutableList<RuleRow> rules() {
    List<Draft> rules = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      if (line.get(0).equals("rule")) {
        rules.add(new Draft(line));
      } else {
        rules.get(rules.size() - 1).add(line);
      }
    }
    return rules.stream()
        .map(Draft::row)
        .filter(rule -> !rule.level().equals("withdrawn"))
        .collect(ImmutableList.toImmutableList());
  }

  /** A rule while its lines are read. */
  private static final class Draft {
    private final List<String> rule;
    private final ImmutableList.Builder<String> law = ImmutableList.builder();
    private final ImmutableList.Builder<String> names = ImmutableList.builder();
    private final ImmutableList.Builder<String> each = ImmutableList.builder();
    private final ImmutableList.Builder<String> says = ImmutableList.builder();
    private final ImmutableList.Builder<String> duties = ImmutableList.builder();
    private final ImmutableList.Builder<Cited> cites = ImmutableList.builder();

    Draft(List<String> rule) {
      this.rule = rule;
    }

    void add(List<String> line) {
      String rest = String.join("\t", line.subList(LED, line.size()));
      switch (line.get(0)) {
        case "under" -> law.add(rest);
        case "named" -> names.add(rest);
        case "each" -> each.add(rest);
        case "says" -> says.add(rest);
        case "duty" -> duties.add(rest);
        case "cites" -> cites.add(Cited.at(line, 1));
        case "case" -> cites.add(shown(line));
        default -> throw new IllegalArgumentException("no line is led by '" + line.get(0) + "'");
      }
    }

    RuleRow row() {
      return new RuleRow(
          rule.get(1),
          rule.get(2),
          rule.get(3),
          rule.get(4),
          rule.get(5),
          law.build(),
          names.build(),
          each.build(),
          says.build(),
          duties.build(),
          cites.build());
    }
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

  /** The ids that were withdrawn: no rule has one of them again. */
  ImmutableList<String> withdrawn() {
    return lines.stream()
        .filter(line -> line.get(0).equals("rule") && line.get(2).equals("withdrawn"))
        .map(line -> line.get(1))
        .collect(ImmutableList.toImmutableList());
  }

  /** The cases, rule by rule. */
  ImmutableList<Case> cases() {
    ImmutableList.Builder<Case> cases = ImmutableList.builder();
    String rule = "";
    for (List<String> line : lines) {
      rule = line.get(0).equals("rule") ? line.get(1) : rule;
      if (line.get(0).equals("case")) {
        cases.add(new Case(rule, line.get(1), line.get(2), line.get(3)));
      }
    }
    return cases.build();
  }
}
