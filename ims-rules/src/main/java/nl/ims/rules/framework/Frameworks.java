package nl.ims.rules.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ims.model.term.Text;

/** The versions of the assessment framework, and the day on which each came into force. */
public final class Frameworks {
  private static final ImmutableList<Framework> ALL =
      ImmutableList.of(
          framework(Version.OF_1995),
          framework(Version.OF_2001),
          framework(Version.OF_2009),
          framework(Version.OF_2014));

  private Frameworks() {}

  private static Framework framework(Version version) {
    return new Framework(
        "toetsingskader-" + version.name(),
        Text.of("Toetsingskader " + version.name(), "Assessment framework " + version.name()),
        version.from(),
        version.through(),
        version.text(),
        FrameworkTable.points(version));
  }

  /**
   * Gives every version.
   *
   * @return the versions, oldest first
   */
  public static ImmutableList<Framework> all() {
    return ALL;
  }

  /**
   * Finds the version in force.
   *
   * @param day the day; empty means the newest
   * @return the version; empty before the first
   */
  public static Optional<Framework> inForce(Optional<LocalDate> day) {
    return ALL.stream().filter(framework -> framework.isInForce(day)).findFirst();
  }

  /**
   * Finds a version by its id.
   *
   * @param id the id, such as {@code toetsingskader-2014}
   * @return the version; empty if there is none of that id
   */
  public static Optional<Framework> find(String id) {
    return ALL.stream().filter(framework -> framework.id().equals(id)).findFirst();
  }

  /**
   * Gives what a dossier may state: the points of every version with their aspects.
   *
   * @return for the id of each point the ids of its aspects, those of the newest version first and
   *     in its order
   */
  public static ImmutableMap<String, ImmutableList<String>> aspectsByPoint() {
    Map<String, Set<String>> aspects = new LinkedHashMap<>();
    for (Framework framework : ALL.reverse()) {
      for (Point point : framework.points()) {
        Set<String> ids = aspects.computeIfAbsent(point.id(), id -> new LinkedHashSet<>());
        point.aspects().forEach(aspect -> ids.add(aspect.id()));
      }
    }
    ImmutableMap.Builder<String, ImmutableList<String>> byPoint = ImmutableMap.builder();
    aspects.forEach((point, ids) -> byPoint.put(point, ImmutableSet.copyOf(ids).asList()));
    return byPoint.buildOrThrow();
  }
}
