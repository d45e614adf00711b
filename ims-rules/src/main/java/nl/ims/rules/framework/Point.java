package nl.ims.rules.framework;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.Text;

/**
 * A point for attention (<i>aandachtspunt</i>) of a framework.
 *
 * @param id the id, the same in every version that has the point
 * @param title the title, in Dutch as letters write it, if it was read; a label of our own in the
 *     version of 1995, whose points were sentences
 * @param titleCitations the papers in which the title was read; if it was not, the framework itself
 *     as reconstructed
 * @param whenPresent asked for only where police or civilians go too
 * @param aspects what the letter is to speak of, in order
 */
public record Point(
    String id,
    Text title,
    ImmutableList<Citation> titleCitations,
    boolean whenPresent,
    ImmutableList<Aspect> aspects) {

  /**
   * Refuses null.
   *
   * @param id the id, the same in every version that has the point
   * @param title the title, in Dutch as letters write it, if it was read; a label of our own in the
   *     version of 1995, whose points were sentences
   * @param titleCitations the papers in which the title was read; if it was not, the framework
   *     itself as reconstructed
   * @param whenPresent asked for only where police or civilians go too
   * @param aspects what the letter is to speak of, in order
   */
  public Point {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(titleCitations, "titleCitations");
    Objects.requireNonNull(aspects, "aspects");
  }

  /**
   * Tells how surely the title is known; what is asked under it has evidence of its own.
   *
   * @return {@link Evidence#READ} if it was read in a letter
   */
  public Evidence titleEvidence() {
    return leastSure(titleCitations);
  }

  static Evidence leastSure(ImmutableList<Citation> citations) {
    return citations.stream().allMatch(citation -> citation.evidence() == Evidence.READ)
        ? Evidence.READ
        : Evidence.RECONSTRUCTED;
  }
}
