package nl.ims.io;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.problem.Location;
import nl.ims.rules.waiver.FindingName;
import nl.ims.rules.waiver.Waiver;
import nl.ims.rules.waiver.Waivers;

/**
 * Waivers that were read without a problem, with what is needed to point back into their file.
 *
 * @param waivers what the file says
 * @param file the label under which it was read, usually a path
 * @param locations where in the file each waiver stands, by the finding that it names
 */
public record ReadWaivers(
    Waivers waivers, String file, ImmutableMap<FindingName, Location> locations) {

  /**
   * Refuses null.
   *
   * @param waivers what the file says
   * @param file the label under which it was read, usually a path
   * @param locations where in the file each waiver stands, by the finding that it names
   */
  public ReadWaivers {
    Objects.requireNonNull(waivers, "waivers");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(locations, "locations");
  }

  /** No file and no waivers. */
  public static final ReadWaivers NONE = new ReadWaivers(Waivers.NONE, "", ImmutableMap.of());

  /**
   * Where a waiver stands in the file.
   *
   * @param waiver the waiver
   * @return the place; empty for a waiver of another file
   */
  public Optional<Location> locationOf(Waiver waiver) {
    Objects.requireNonNull(waiver, "waiver");
    return Optional.ofNullable(locations.get(waiver.finding()));
  }
}
