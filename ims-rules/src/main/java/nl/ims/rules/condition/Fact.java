package nl.ims.rules.condition;

import java.util.Optional;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/**
 * A fact as it is shown to a reader.
 *
 * @param question the path of the place in the file, such as {@code contribution.forms} or {@code
 *     procedure[3].to}
 * @param label what is asked there, in both languages
 * @param answer what the file says there, as it is written in a file
 * @param words the same in words, for people
 * @param paper the paper that the dossier names for it; empty if it names none. It was read by
 *     whoever keeps the dossier, not by this project
 */
public record Fact(String question, Text label, Text answer, Text words, Optional<Paper> paper) {

  /**
   * Shows a fact whose answer is words already, and for which the dossier names no paper.
   *
   * @param question the path of the place in the file
   * @param label what is asked there
   * @param answer what the file says there
   */
  public Fact(String question, Text label, Text answer) {
    this(question, label, answer, answer, Optional.empty());
  }
}
