package nl.ims.rules.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The versions of the assessment framework, and the day on which each came into force. */
public final class Frameworks {
  private static final ImmutableList<Framework> ALL =
      ImmutableList.of(
          new Framework(Version.OF_1995),
          new Framework(Version.OF_2001),
          new Framework(Version.OF_2009),
          new Framework(Version.OF_2014));

  private Frameworks() {}

  /** {@return every version, oldest first} */
  public static ImmutableList<Framework> all() {
    return ALL;
  }

  /**
   * Finds the version in force.
   *
   * @param day the day
   * @return the version; empty before the first
   */
  public static Optional<Framework> inForce(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return ALL.stream().filter(framework -> framework.isInForce(day)).findFirst();
  }

  /**
   * Gives the newest version.
   *
   * @return the version that is still in force
   */
  public static Framework newest() {
    return Iterables.getLast(ALL);
  }

  /**
   * Finds a version by its id.
   *
   * @param id the id, such as {@code toetsingskader-2014}
   * @return the version; empty if there is none of that id
   */
  public static Optional<Framework> find(String id) {
    Objects.requireNonNull(id, "id");
    return ALL.stream().filter(framework -> framework.id().equals(id)).findFirst();
  }

  /**
   * Gives what a dossier may state: the points of every version with their aspects.
   *
   * @return for the id of each point the ids of its aspects, those of the newest version first and
   *     in its order
   */
  public static ImmutableMap<String, ImmutableList<String>> aspectsByPoint() {
    return FrameworkTable.ASPECTS_BY_POINT;
  }
}
