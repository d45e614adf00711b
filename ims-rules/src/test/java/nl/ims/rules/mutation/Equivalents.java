package nl.ims.rules.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** The mutants that mean the same as the rule, and that somebody has looked at. */
final class Equivalents {
  private static final int COLUMNS = 5;

  private final ImmutableList<Entry> entries;

  private Equivalents(ImmutableList<Entry> entries) {
    this.entries = entries;
  }

  /**
   * One mutant that was looked at.
   *
   * @param constant the class, and its field or method
   * @param line the text of the line
   * @param operator the operator
   * @param change what there was, and what there is
   * @param reason why it means the same, in a sentence
   */
  record Entry(String constant, String line, String operator, String change, String reason) {
    boolean is(Mutant mutant) {
      return constant.equals(mutant.constant())
          && line.equals(mutant.lineText())
          && operator.equals(mutant.operator())
          && change.equals(mutant.change());
    }

    @Override
    public String toString() {
      return constant + ": " + operator + ": " + change;
    }
  }

  /** Reads a table: columns with tabs between them; a line that begins with # says something. */
  static Equivalents parse(List<String> lines) {
    return new Equivalents(
        lines.stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(Equivalents::entry)
            .collect(toImmutableList()));
  }

  private static Entry entry(String line) {
    List<String> columns = Splitter.on('\t').splitToList(line);
    if (columns.size() != COLUMNS || !columns.get(4).endsWith(".")) {
      throw new IllegalArgumentException(
          "an equivalent mutant has a constant, a line, an operator, a change and a reason that is"
              + " a sentence, with tabs between them: '"
              + line
              + "'");
    }
    return new Entry(
        columns.get(0), columns.get(1), columns.get(2), columns.get(3), columns.get(4));
  }

  boolean has(Mutant mutant) {
    return entries.stream().anyMatch(entry -> entry.is(mutant));
  }

  /** The entries on some classes that are no mutants of them any more. */
  ImmutableList<Entry> stale(ImmutableSet<String> classes, List<Mutant> mutants) {
    return entries.stream()
        .filter(entry -> classes.contains(Splitter.on('.').splitToList(entry.constant()).get(0)))
        .filter(entry -> mutants.stream().noneMatch(entry::is))
        .collect(toImmutableList());
  }
}
