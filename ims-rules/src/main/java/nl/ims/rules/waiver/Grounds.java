package nl.ims.rules.waiver;

import java.util.Objects;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;

/**
 * Why and by whom a finding was set aside (<i>gronden</i>). None of the three can be left out: who
 * reads the waiver must be able to ask somebody, and to look it up.
 *
 * @param reason why
 * @param authority who set it aside: a minister, an office, a committee
 * @param paper the paper in which that is read
 */
@Internal
public record Grounds(Text reason, Text authority, Paper paper) {

  /**
   * Refuses null.
   *
   * @param reason why
   * @param authority who set it aside: a minister, an office, a committee
   * @param paper the paper in which that is read
   */
  public Grounds {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(paper, "paper");
  }
}
