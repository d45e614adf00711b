package nl.ims.io;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.problem.Problem;

/**
 * What one line of JSON Lines gave: a dossier or problems.
 *
 * @param dossier the dossier; empty if there is a problem
 * @param problems all that is wrong with the line by itself, by place; empty if it is good
 * @param id the id that the line states, whatever else is wrong with it; empty if it states none
 */
public record ReadLine(
    Optional<ReadDossier> dossier, ImmutableList<Problem> problems, Optional<StatedId> id) {

  /**
   * Refuses null.
   *
   * @param dossier the dossier; empty if there is a problem
   * @param problems all that is wrong with the line by itself, by place; empty if it is good
   * @param id the id that the line states, whatever else is wrong with it; empty if it states none
   */
  public ReadLine {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(id, "id");
  }
}
