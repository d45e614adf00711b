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
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** The versions of the assessment framework, and the day on which each came into force. */
public final class Frameworks {
  private static final ImmutableList<Framework> ALL =
      ImmutableList.of(
          announced(1995, LocalDate.of(1995, 6, 28), LocalDate.of(2001, 7, 12), "kst-23591-5"),
          announced(2001, LocalDate.of(2001, 7, 13), LocalDate.of(2009, 6, 30), "kst-23591-7"),
          announced(2009, LocalDate.of(2009, 7, 1), LocalDate.of(2014, 5, 13), "kst-30162-11"),
          Framework2014.FRAMEWORK);

  private Frameworks() {}

  private static Framework announced(int year, LocalDate from, LocalDate through, String paper) {
    return new Framework(
        "toetsingskader-" + year,
        Text.of("Toetsingskader " + year, "Assessment framework " + year),
        from,
        Optional.of(through),
        new Citation(
            Paper.parse(paper),
            Text.of("de tekst van het kader", "the text of the framework"),
            Evidence.RECONSTRUCTED),
        ImmutableList.of());
  }

  /**
   * Gives every version.
   *
   * @return the versions, oldest first; those that are not held yet have no points
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
   * Gives what a dossier may state: the points of every version held here with their aspects.
   *
   * @return for the id of each point the ids of its aspects, both in order
   */
  public static ImmutableMap<String, ImmutableList<String>> aspectsByPoint() {
    Map<String, Set<String>> aspects = new LinkedHashMap<>();
    for (Framework framework : ALL) {
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
