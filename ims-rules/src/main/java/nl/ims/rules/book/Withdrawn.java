package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.term.Text;

/**
 * A rule that was withdrawn (<i>ingetrokken</i>). Its id is not used again; a judgement or a waiver
 * on it is answered with the reason, and is no problem.
 *
 * @param id the id that the rule had
 * @param reason why it was withdrawn, in both languages, without a full stop
 */
public record Withdrawn(String id, Text reason) {

  /**
   * Refuses null.
   *
   * @param id the id that the rule had
   * @param reason why it was withdrawn, in both languages, without a full stop
   */
  public Withdrawn {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(reason, "reason");
  }

  private static final ImmutableList<Withdrawn> ALL =
      ImmutableList.of(
          new Withdrawn(
              "finance/amount-and-line",
              Text.of(
                  "de bron gaat over criteria voor een budget, en de aspecten van het punt Financiën"
                      + " vragen hetzelfde",
                  "its source speaks of criteria for a budget, and the aspects of the point Finances"
                      + " ask the same")));

  /** {@return the rules that were withdrawn, in the order in which they were withdrawn} */
  public static ImmutableList<Withdrawn> all() {
    return ALL;
  }

  /**
   * Finds a rule that was withdrawn.
   *
   * @param id the id that it had
   * @return the rule; empty if no rule of that id was withdrawn
   */
  public static Optional<Withdrawn> find(String id) {
    Objects.requireNonNull(id, "id");
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
