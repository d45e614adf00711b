package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Given;
import nl.ims.rules.table.Decision.Row;

/**
 * The law under which a rule applies: a condition on the dossier as a whole, and what is the case
 * while it cannot be told whether that law governs.
 *
 * @param asked the condition; false makes the rule not applicable
 * @param unsettled rows that come before the demand
 */
public record Scope(Condition asked, ImmutableList<Row<Verdict>> unsettled) {

  /**
   * Refuses null.
   *
   * @param asked the condition; false makes the rule not applicable
   * @param unsettled rows that come before the demand
   */
  public Scope {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(unsettled, "unsettled");
  }

  /** A rule on a subject that no regime governs: a cooperation, or a yearly report. */
  public static final Scope NONE = new Scope(Given.TRUE, ImmutableList.of());

  /** A rule that applies whatever law governs. */
  public static final Scope ANY =
      new Scope(new Given(true, Text.of("elk regime", "any regime")), ImmutableList.of());
}
