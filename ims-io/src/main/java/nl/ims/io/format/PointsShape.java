package nl.ims.io.format;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.ims.io.syntax.Tree;
import nl.ims.model.contribution.Statement;
import nl.ims.rules.framework.Frameworks;

/**
 * What is stated on the points of the framework, aspect by aspect.
 *
 * @param known the aspects by point, of all versions of the framework
 * @param delegate the mapping with these
 */
record PointsShape(
    ImmutableMap<String, ImmutableSet<String>> known,
    Shape<ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>>> delegate)
    implements ForwardingShape<ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>>> {

  static PointsShape of() {
    ImmutableMap<String, ImmutableSet<String>> known =
        ImmutableMap.copyOf(
            Maps.transformValues(Frameworks.aspectsByPoint(), ImmutableSet::copyOf));
    return new PointsShape(known, points(known));
  }

  /** Points and aspects in the order of the framework; ids that it does not have come last. */
  @Override
  public Tree encode(ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> points) {
    Map<String, Set<String>> ids = new LinkedHashMap<>();
    for (String point : inOrder(known.keySet(), points)) {
      ids.put(
          point,
          inOrder(
              known.getOrDefault(point, ImmutableSet.of()),
              requireNonNull(points.get(point), point)));
    }
    return points(ids).encode(points);
  }

  private static Set<String> inOrder(Set<String> known, Map<String, ?> stated) {
    return Sets.union(Sets.intersection(known, stated.keySet()), stated.keySet());
  }

  private static Shape<ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>>> points(
      Map<String, ? extends Set<String>> ids) {
    return MapShape.of(
        "points",
        ids.keySet(),
        Function.identity(),
        point -> aspects(point, requireNonNull(ids.get(point), point)),
        PointWords::of);
  }

  private static Shape<ImmutableSortedMap<String, Statement>> aspects(
      String point, Set<String> ids) {
    return MapShape.of(
        "points." + point,
        ids,
        Function.identity(),
        aspect -> PointShapes.STATEMENT,
        aspect -> PointWords.of(point, aspect));
  }
}
