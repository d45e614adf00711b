package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;

/** What a rule says at each row of its table of verdicts. */
public final class Sayings {
  private Sayings() {}

  /**
   * A row.
   *
   * @param verdict the verdict, as a code
   * @param text what is then the case
   */
  public record Saying(String verdict, Text text) {}

  /** Reads the rows of a rule, in order; the last one speaks where no other row holds. */
  public static ImmutableList<Saying> of(Rule rule) {
    Demand demand = rule.demand();
    ImmutableList.Builder<Saying> sayings = ImmutableList.builder();
    demand
        .rows()
        .forEach(row -> sayings.add(new Saying(row.outcome().code(), row.saying().text())));
    return sayings.add(new Saying(demand.otherwise().code(), demand.saying().text())).build();
  }
}
