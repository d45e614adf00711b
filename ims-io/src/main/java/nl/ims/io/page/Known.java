package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.rules.book.Rule;

/**
 * How surely the norm of a rule is known. A title that was read is told from what is asked under
 * it, which was not.
 */
public enum Known {
  /** All that the rule rests on was read in its source. */
  READ,
  /** Of a point of the framework only the title was read. */
  TITLE_READ,
  /** Of an aspect of the framework only a heading or a remark on it was read. */
  HEADING_READ,
  /** Some of the papers were read, some were not. */
  READ_IN_PART,
  /** None of it was read in its source, and some of it was rebuilt from elsewhere. */
  RECONSTRUCTED,
  /** All of it was concluded from something else. */
  INFERRED;

  public static Known of(Rule rule) {
    ImmutableList<Citation> citations = rule.citations();
    long read = citations.stream().filter(c -> c.evidence() == Evidence.READ).count();
    if (read == citations.size()) {
      return READ;
    } else if (citations.stream().allMatch(c -> c.evidence() == Evidence.INFERRED)) {
      return INFERRED;
    } else if (read == 0) {
      return RECONSTRUCTED;
    } else if (!FrameworkRules.onFramework(rule)) {
      return READ_IN_PART;
    }
    return FrameworkRules.onWeighing(rule) ? TITLE_READ : HEADING_READ;
  }
}
