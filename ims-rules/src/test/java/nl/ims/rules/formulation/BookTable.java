package nl.ims.rules.formulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;

/**
 * A book as a table: each rule on a line, each citation of its own on a line below that starts with
 * {@code >}, with columns as the first lines name them; {@code -} is no day.
 *
 * @param rules the columns of each rule, by name, in the order of the book
 */
record BookTable(ImmutableList<Map<String, String>> rules) {
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final String CITES = ">";
  private static final String ID = "rule";

  /** Reads the table that lies beside the tests. */
  static BookTable read(String name) {
    List<String> lines = lines(name);
    List<String> ofRule = COLUMNS.splitToList(lines.get(0));
    List<String> ofCitation = COLUMNS.splitToList(lines.get(1));
    List<Map<String, String>> rules = new ArrayList<>();
    int citation = 0;
    for (String line : lines.subList(2, lines.size())) {
      List<String> cells = COLUMNS.splitToList(line);
      boolean cites = cells.get(0).equals(CITES);
      if (!cites) {
        rules.add(new LinkedHashMap<>());
      }
      citation = cites ? citation + 1 : 0;
      List<String> columns = cites ? ofCitation : ofRule;
      for (int i = cites ? 1 : 0; i < columns.size(); i++) {
        rules.get(rules.size() - 1).put(column(columns.get(i), citation), cells.get(i));
      }
    }
    return new BookTable(ImmutableList.copyOf(rules));
  }

  /** Reads the lines of a file that lies beside the tests. */
  static List<String> lines(String name) {
    try {
      return Resources.readLines(Resources.getResource("nl/ims/rules/" + name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String column(String name, int citation) {
    return citation == 0 ? name : "citation " + citation + ", " + name;
  }

  /** Writes down what a book says. */
  static BookTable of(RuleBook book) {
    return new BookTable(
        book.rules().stream().map(BookTable::columns).collect(ImmutableList.toImmutableList()));
  }

  private static Map<String, String> columns(Rule rule) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(ID, rule.id());
    columns.put("level", rule.level().code());
    columns.put("first day", rule.holdsFrom().map(LocalDate::toString).orElse("-"));
    columns.put("sentence in Dutch", rule.sentence().in(Language.NL));
    columns.put("sentence in English", rule.sentence().in(Language.EN));
    for (int i = 0; i < rule.citations().size(); i++) {
      Citation cited = rule.citations().get(i);
      columns.put(column("paper", i + 1), cited.paper().toString());
      columns.put(column("evidence", i + 1), cited.evidence().code());
      columns.put(column("where in Dutch", i + 1), cited.where().in(Language.NL));
      columns.put(column("where in English", i + 1), cited.where().in(Language.EN));
    }
    return columns;
  }

  /** All in which a book differs from this table: rule, column, and what each of the two says. */
  ImmutableList<String> differencesFrom(BookTable book) {
    ImmutableList.Builder<String> differences = ImmutableList.builder();
    if (!ids().equals(book.ids())) {
      differences.add("rules: the table has " + ids() + ", the book has " + book.ids());
    }
    for (Map<String, String> own : rules) {
      for (Map<String, String> other : book.rules) {
        if (id(own).equals(id(other))) {
          differences.addAll(differences(own, other));
        }
      }
    }
    return differences.build();
  }

  private static List<String> differences(Map<String, String> table, Map<String, String> book) {
    Map<String, String> columns = new LinkedHashMap<>(table);
    columns.putAll(book);
    List<String> differences = new ArrayList<>();
    for (String column : columns.keySet()) {
      String says = table.getOrDefault(column, "nothing");
      String found = book.getOrDefault(column, "nothing");
      if (!says.equals(found)) {
        differences.add(
            "%s, %s: the table has %s, the book has %s".formatted(id(table), column, says, found));
      }
    }
    return differences;
  }

  private List<String> ids() {
    return rules.stream().map(BookTable::id).toList();
  }

  private static String id(Map<String, String> rule) {
    return Objects.requireNonNull(rule.get(ID));
  }
}
