package nl.ims.model.cooperation;

import java.util.Objects;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/**
 * One of the answers that a criterion of sovereignty allows.
 *
 * @param code its spelling in files, lower-case kebab-case, unique within its criterion; another
 *     criterion may use the same word for an answer of its own
 * @param label what it says, in Dutch and in English
 * @param bearing what it does to sovereignty under the heading of its criterion
 */
public record PossibleAnswer(String code, Text label, Bearing bearing) implements Code {

  /**
   * Refuses null.
   *
   * @param code its spelling in files, lower-case kebab-case, unique within its criterion; another
   *     criterion may use the same word for an answer of its own
   * @param label what it says, in Dutch and in English
   * @param bearing what it does to sovereignty under the heading of its criterion
   */
  public PossibleAnswer {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(bearing, "bearing");
  }
}
