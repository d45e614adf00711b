package nl.ims.rules.article100;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Language;
import nl.ims.rules.table.PartialDecision.Row;
import nl.ims.rules.tables.Cited;
import nl.ims.rules.tables.Differences;
import nl.ims.rules.tables.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rows of the regime against a table written from their contract and from the papers: outcome,
 * reason and citations, in each period of law.
 */
class RegimeCitationsTest {

  /** A row of the table, with what it cites; known in the code by its reason in Dutch. */
  private record Expected(
      String name, String outcome, Span span, String nl, String en, List<Citing> cites) {

    private ImmutableList<Cited> citesOn(LocalDate day) {
      return cites.stream()
          .filter(citing -> citing.span().holds(day))
          .map(Citing::cited)
          .collect(ImmutableList.toImmutableList());
    }
  }

  private record Citing(Cited cited, Span span) {}

  /** From a day, included, to another, excluded; a dash is no bound. */
  private record Span(String from, String before) {
    private boolean holds(LocalDate day) {
      return (from.equals("-") || !day.isBefore(LocalDate.parse(from)))
          && (before.equals("-") || day.isBefore(LocalDate.parse(before)));
    }
  }

  private static ImmutableList<Expected> table() {
    List<Expected> rows = new ArrayList<>();
    for (List<String> line : TableFile.lines("regime.tsv")) {
      switch (line.get(0)) {
        case "row" ->
            rows.add(
                new Expected(
                    "row " + line.get(1),
                    line.get(2),
                    new Span(line.get(3), line.get(4)),
                    line.get(5),
                    line.get(6),
                    new ArrayList<>()));
        case "cites" ->
            rows.get(rows.size() - 1)
                .cites()
                .add(new Citing(Cited.at(line, 1), new Span(line.get(6), line.get(7))));
        default -> throw new IllegalArgumentException("no line is led by '" + line.get(0) + "'");
      }
    }
    return ImmutableList.copyOf(rows);
  }

  private static ImmutableList<String> reasons(ImmutableList<Row<Regime>> rows) {
    return rows.stream()
        .map(row -> row.words().in(Language.NL))
        .collect(ImmutableList.toImmutableList());
  }

  private static void compare(
      Differences differences, String day, Expected table, Row<Regime> code) {
    String place = day + ", " + table.name();
    differences.cell(place, "outcome", table.outcome(), code.outcome().code());
    differences.cell(place, "reason in English", table.en(), code.words().in(Language.EN));
    differences.citations(
        place,
        table.citesOn(LocalDate.parse(day)),
        code.citations().stream().map(Cited::of).collect(ImmutableList.toImmutableList()));
  }

  /** A row that cannot hold on the day may stand in the code, never reached, or be left out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2000-07-18",
        "2000-07-19",
        "2009-06-30",
        "2009-07-01",
        "2014-01-21",
        "2014-01-22"
      })
  void each_row_decides_and_cites_what_its_table_says(String day) {
    LocalDate on = LocalDate.parse(day);
    ImmutableList<Row<Regime>> code = RegimeTable.table(on).rows();
    ImmutableList<String> reasons = reasons(code);
    Differences differences = new Differences();
    differences.order(
        day,
        table().stream()
            .filter(row -> row.span().holds(on) || reasons.contains(row.nl()))
            .map(Expected::nl)
            .collect(ImmutableList.toImmutableList()),
        reasons);
    for (Expected row : table()) {
      if (row.span().holds(on) && reasons.contains(row.nl())) {
        compare(differences, day, row, code.get(reasons.indexOf(row.nl())));
      }
    }
    differences.assertNone();
  }

  @Test
  void an_open_row_cites_what_speaks_for_each_side() {
    Differences differences = new Differences();
    for (Expected row : table()) {
      boolean both =
          row.cites().stream().anyMatch(citing -> citing.cited().nl().startsWith("erbinnen: "))
              && row.cites().stream()
                  .anyMatch(citing -> citing.cited().nl().startsWith("erbuiten: "));
      differences.cell(
          row.name(),
          "both sides",
          String.valueOf(row.outcome().equals("open")),
          String.valueOf(both));
    }
    differences.assertNone();
  }
}
