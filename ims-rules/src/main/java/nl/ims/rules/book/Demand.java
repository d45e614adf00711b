package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Condition;
import nl.ims.rules.logic.Decision.Row;

/**
 * What a rule demands, as a table of verdicts: the first row that holds decides.
 *
 * @param rows the rows
 * @param otherwise the verdict where no row holds
 * @param saying what is then the case, in words
 */
public record Demand(ImmutableList<Row<Verdict>> rows, Verdict otherwise, Text saying) {

  /**
   * Demands that a condition holds, and says in words what is the case if it does and if it does
   * not.
   *
   * @param condition the condition
   * @param held the words if it holds, without a full stop
   * @param failed the words if it does not
   * @return the demand
   */
  public static Demand that(Condition condition, Text held, Text failed) {
    return new Demand(
        ImmutableList.of(new Row<>(condition, Verdict.SATISFIED, held)), Verdict.VIOLATED, failed);
  }

  /**
   * Starts a table without a row.
   *
   * @return no rows
   */
  public static Rows start() {
    return new Rows(ImmutableList.of());
  }

  /**
   * Starts a table.
   *
   * @param condition when the first row holds
   * @param verdict its verdict
   * @param nl what is then the case, in Dutch, without a full stop
   * @param en the same in English
   * @return the rows so far
   */
  public static Rows when(Condition condition, Verdict verdict, String nl, String en) {
    return start().when(condition, verdict, nl, en);
  }

  /**
   * The rows of a table that is being written.
   *
   * @param rows the rows so far
   */
  public record Rows(ImmutableList<Row<Verdict>> rows) {
    /**
     * Adds a row.
     *
     * @param condition when it holds
     * @param verdict its verdict
     * @param nl what is then the case, in Dutch, without a full stop
     * @param en the same in English
     * @return the rows so far
     */
    public Rows when(Condition condition, Verdict verdict, String nl, String en) {
      return new Rows(
          ImmutableList.<Row<Verdict>>builder()
              .addAll(rows)
              .add(new Row<>(condition, verdict, Text.of(nl, en)))
              .build());
    }

    /**
     * Adds rows that were written elsewhere.
     *
     * @param more the rows
     * @return the rows so far
     */
    public Rows and(Rows more) {
      return new Rows(ImmutableList.<Row<Verdict>>builder().addAll(rows).addAll(more.rows).build());
    }

    /**
     * Closes the table.
     *
     * @param verdict the verdict where no row holds
     * @param nl what is then the case, in Dutch, without a full stop
     * @param en the same in English
     * @return the demand
     */
    public Demand otherwise(Verdict verdict, String nl, String en) {
      return new Demand(rows, verdict, Text.of(nl, en));
    }

    /**
     * Closes a table that leaves nothing out: as long as none of its rows holds, a fact is not
     * known, and the finding names what it depends on.
     *
     * @return the demand, undetermined otherwise
     */
    public Demand otherwiseUnknown() {
      return otherwise(Verdict.UNDETERMINED, "geen van de rijen geldt", "none of the rows holds");
    }
  }
}
