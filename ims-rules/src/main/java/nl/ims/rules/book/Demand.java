package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;

/**
 * What a rule demands, as a table of verdicts: the first row that holds decides.
 *
 * @param rows the rows
 * @param otherwise the verdict where no row holds
 * @param saying what is then the case, in words
 */
public record Demand(ImmutableList<Row> rows, Verdict otherwise, Saying saying) {

  /**
   * Refuses null.
   *
   * @param rows the rows
   * @param otherwise the verdict where no row holds
   * @param saying what is then the case, in words
   */
  public Demand {
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(otherwise, "otherwise");
    Objects.requireNonNull(saying, "saying");
  }

  /**
   * A row.
   *
   * @param when the condition
   * @param outcome the verdict if it holds and no earlier row does
   * @param saying what is then the case, in words
   */
  public record Row(Condition when, Verdict outcome, Saying saying) {
    /**
     * Refuses null.
     *
     * @param when the condition
     * @param outcome the verdict if it holds and no earlier row does
     * @param saying what is then the case, in words
     */
    public Row {
      Objects.requireNonNull(when, "when");
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(saying, "saying");
    }
  }

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
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(held, "held");
    Objects.requireNonNull(failed, "failed");
    return new Demand(
        ImmutableList.of(new Row(condition, Verdict.SATISFIED, new Saying(held, Optional.empty()))),
        Verdict.VIOLATED,
        new Saying(failed, Optional.empty()));
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
   * Starts a table.
   *
   * @param condition when the first row holds
   * @param verdict its verdict
   * @param saying what is then the case, and what is to be judged of it
   * @return the rows so far
   */
  public static Rows when(Condition condition, Verdict verdict, Saying saying) {
    return start().when(condition, verdict, saying);
  }

  /**
   * The rows of a table that is being written.
   *
   * @param rows the rows so far
   */
  public record Rows(ImmutableList<Row> rows) {
    /**
     * Refuses null.
     *
     * @param rows the rows so far
     */
    public Rows {
      Objects.requireNonNull(rows, "rows");
    }

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
      return when(condition, verdict, Saying.of(nl, en));
    }

    /**
     * Adds a row.
     *
     * @param condition when it holds
     * @param verdict its verdict
     * @param saying what is then the case, and what is to be judged of it
     * @return the rows so far
     */
    public Rows when(Condition condition, Verdict verdict, Saying saying) {
      Objects.requireNonNull(condition, "condition");
      Objects.requireNonNull(verdict, "verdict");
      return new Rows(
          ImmutableList.<Row>builder()
              .addAll(rows)
              .add(new Row(condition, verdict, saying))
              .build());
    }

    /**
     * Adds rows that were written elsewhere.
     *
     * @param more the rows
     * @return the rows so far
     */
    public Rows and(Rows more) {
      Objects.requireNonNull(more, "more");
      return new Rows(ImmutableList.<Row>builder().addAll(rows).addAll(more.rows).build());
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
      return otherwise(verdict, Saying.of(nl, en));
    }

    /**
     * Closes the table.
     *
     * @param verdict the verdict where no row holds
     * @param saying what is then the case, and what is to be judged of it
     * @return the demand
     */
    public Demand otherwise(Verdict verdict, Saying saying) {
      Objects.requireNonNull(verdict, "verdict");
      return new Demand(rows, verdict, saying);
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
