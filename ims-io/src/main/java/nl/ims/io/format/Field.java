package nl.ims.io.format;

import nl.ims.io.problem.Location;
import nl.ims.model.term.Text;

/**
 * A key of a mapping as it stands in a file.
 *
 * @param key where the key stands
 * @param value what stands at it
 */
public record Field(Location key, Cursor value) {

  /** Notes a problem with the key rather than with its value. */
  public void fail(Text message) {
    value.problems().add(key, value.path(), message);
  }
}
