package nl.ims.io.page;

import com.google.common.collect.ImmutableList;

/**
 * A table; the first cell of a row is its head.
 *
 * @param caption what it tells
 * @param numbers whether the cells after the first are numbers
 * @param columns the names of its columns
 * @param rows its rows
 */
public record Table(
    String caption, boolean numbers, ImmutableList<String> columns, ImmutableList<Row> rows) {

  /** A row; where it was found stands in a last column of its own. */
  public record Row(ImmutableList<String> cells, ImmutableList<Cite> cites) {}

  /** Whether its rows say where they were found; a narrow screen has no room for that as well. */
  public boolean cited() {
    return rows.stream().anyMatch(row -> !row.cites().isEmpty());
  }

  /**
   * Its rows, with the name of the column of each cell, for a screen that has no room for heads.
   */
  ImmutableList<NamedRow> named() {
    return rows.stream().map(this::named).collect(ImmutableList.toImmutableList());
  }

  private NamedRow named(Row row) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(new Cell(columns.get(i), row.cells().get(i)));
    }
    return new NamedRow(cells.build(), row.cites(), columns.get(columns.size() - 1));
  }

  /** A row with the names of its columns. */
  record NamedRow(ImmutableList<Cell> cells, ImmutableList<Cite> cites, String last) {}

  /** A cell with the name of its column. */
  record Cell(String column, String text) {}
}
