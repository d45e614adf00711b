package nl.ims.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;

/** Where the code and a table differ: every place, each with its rule or row and its column. */
public final class Differences {
  private final Set<String> found = new LinkedHashSet<>();

  /** Compares one cell. */
  public void cell(String place, String column, String table, String code) {
    if (!table.equals(code)) {
      found.add(
          place + ", " + column + ":\n    the table has " + table + "\n    the code has  " + code);
    }
  }

  /** Compares the order of what both have, and tells what only one of them has. */
  public void order(String place, ImmutableList<String> table, ImmutableList<String> code) {
    table.stream()
        .filter(id -> !code.contains(id))
        .forEach(id -> found.add(place + ": " + id + " is in the table, not in the code"));
    code.stream()
        .filter(id -> !table.contains(id))
        .forEach(id -> found.add(place + ": " + id + " is in the code, not in the table"));
    ImmutableList<String> inTable = table.stream().filter(code::contains).collect(toList());
    ImmutableList<String> inCode = code.stream().filter(table::contains).collect(toList());
    for (int i = 0; i < Math.min(inTable.size(), inCode.size()); i++) {
      if (!inTable.get(i).equals(inCode.get(i))) {
        found.add(
            place + ", order: " + inTable.get(i) + " stands where the code has " + inCode.get(i));
        return;
      }
    }
  }

  /** Compares citations: what each side lacks, and their order. */
  public void citations(String place, ImmutableList<Cited> table, ImmutableList<Cited> code) {
    order(place + ", citations", strings(table), strings(code));
  }

  /** Compares rules: which there are, in which order, and each of their columns. */
  void rules(String place, ImmutableList<RuleRow> table, ImmutableList<RuleRow> code) {
    order(place, ids(table), ids(code));
    ImmutableMap<String, RuleRow> byId = Maps.uniqueIndex(code, RuleRow::id);
    for (RuleRow row : table) {
      if (byId.containsKey(row.id())) {
        rule(row, Objects.requireNonNull(byId.get(row.id())));
      }
    }
  }

  private void rule(RuleRow table, RuleRow code) {
    cell(table.id(), "level", table.level(), code.level());
    cell(table.id(), "day from which it holds", table.holdsFrom(), code.holdsFrom());
    cell(table.id(), "sentence in Dutch", table.nl(), code.nl());
    cell(table.id(), "sentence in English", table.en(), code.en());
    order(table.id() + ", law", table.law(), code.law());
    order(table.id() + ", names", table.names(), code.names());
    order(table.id() + ", for each", table.each(), code.each());
    order(table.id() + ", says", table.says(), code.says());
    order(table.id() + ", duties", table.duties(), code.duties());
    citations(table.id(), table.cites(), code.cites());
  }

  private static ImmutableList<String> ids(ImmutableList<RuleRow> rows) {
    return rows.stream().map(RuleRow::id).collect(toList());
  }

  private static ImmutableList<String> strings(ImmutableList<Cited> cites) {
    return cites.stream().map(Cited::toString).collect(toList());
  }

  private static Collector<String, ?, ImmutableList<String>> toList() {
    return ImmutableList.toImmutableList();
  }

  /** What was found, one difference after another. */
  String told() {
    return String.join("\n", found);
  }

  /** Fails with everything that was found. */
  public void assertNone() {
    assertThat(told()).as(found.size() + " differences from the table").isEmpty();
  }
}
