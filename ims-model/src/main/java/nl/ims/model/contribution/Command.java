package nl.ims.model.contribution;

import java.util.Objects;
import java.util.Optional;
import nl.ims.model.term.Text;

/**
 * Who commands the force (<i>bevelsstructuur</i>).
 *
 * @param full who has full command, in practice the chief of defence; absent means not stated
 * @param operational who has operational command or control; absent means not stated
 * @param redCard whether the Netherlands may refuse a task (<i>rode kaart</i>); absent means not
 *     stated
 */
public record Command(Optional<Text> full, Optional<Text> operational, Optional<Boolean> redCard) {

  /**
   * Refuses null.
   *
   * @param full who has full command, in practice the chief of defence; absent means not stated
   * @param operational who has operational command or control; absent means not stated
   * @param redCard whether the Netherlands may refuse a task (<i>rode kaart</i>); absent means not
   *     stated
   */
  public Command {
    Objects.requireNonNull(full, "full");
    Objects.requireNonNull(operational, "operational");
    Objects.requireNonNull(redCard, "redCard");
  }
}
