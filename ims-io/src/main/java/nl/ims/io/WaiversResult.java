package nl.ims.io;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.io.problem.Problem;

/**
 * Everything that a file of waivers gave.
 *
 * @param waivers the waivers; none if there is a problem
 * @param problems all problems, by place; empty if the whole file is good
 */
public record WaiversResult(ReadWaivers waivers, ImmutableList<Problem> problems) {

  /**
   * Refuses null.
   *
   * @param waivers the waivers; none if there is a problem
   * @param problems all problems, by place; empty if the whole file is good
   */
  public WaiversResult {
    Objects.requireNonNull(waivers, "waivers");
    Objects.requireNonNull(problems, "problems");
  }
}
