package nl.ims.io;

import java.util.Objects;
import nl.ims.io.problem.Location;

/**
 * The id that a line states, and where it does.
 *
 * @param text the id as it stands there; it may be no slug
 * @param file the label under which the line was read
 * @param location where the id stands
 */
public record StatedId(String text, String file, Location location) {

  /**
   * Refuses null.
   *
   * @param text the id as it stands there; it may be no slug
   * @param file the label under which the line was read
   * @param location where the id stands
   */
  public StatedId {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(location, "location");
  }
}
