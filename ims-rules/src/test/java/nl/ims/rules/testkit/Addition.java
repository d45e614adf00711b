package nl.ims.rules.testkit;

import java.util.function.UnaryOperator;
import nl.ims.model.Dossier;

/**
 * A fact that is added to a dossier which does not state it yet.
 *
 * @param question the path in the file that it answers
 * @param how what it makes of a dossier
 */
public record Addition(String question, UnaryOperator<Dossier> how) {

  /**
   * Adds the fact.
   *
   * @param dossier the dossier that it is an addition to, or a larger one
   * @return the dossier with the fact
   * @throws IllegalArgumentException if the dossier cannot hold it
   */
  public Dossier to(Dossier dossier) {
    return how.apply(dossier);
  }
}
