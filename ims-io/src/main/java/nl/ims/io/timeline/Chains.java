package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts dossiers into chains of decisions that follow one another.
 *
 * <p>The name of a dossier is unique in its file; one that follows it looks for it there first, and
 * then in the other files of the call.
 */
final class Chains {

  /** Where a chapter stands in its chain: the number of the first one, and how far it is off. */
  private record Place(int root, int depth) {}

  private final List<Chapter> given;
  private final Map<String, Integer> byName = new LinkedHashMap<>();
  private final Map<String, Integer> byFileAndName = new LinkedHashMap<>();
  private final Map<Integer, Place> places = new LinkedHashMap<>();

  private Chains(List<Chapter> given) {
    this.given = given;
    for (int i = 0; i < given.size(); i++) {
      byName.putIfAbsent(given.get(i).dossier().id(), i);
      byFileAndName.putIfAbsent(key(given.get(i), given.get(i).dossier().id()), i);
    }
  }

  /** The chains in the order of their first chapter given; in each a chapter follows its own. */
  static ImmutableList<ImmutableList<Chapter>> of(List<Chapter> given) {
    Chains chains = new Chains(given);
    Map<Integer, List<Integer>> byRoot = new LinkedHashMap<>();
    for (int i = 0; i < given.size(); i++) {
      byRoot.computeIfAbsent(chains.place(i).root(), root -> new ArrayList<>()).add(i);
    }
    ImmutableList.Builder<ImmutableList<Chapter>> all = ImmutableList.builder();
    byRoot.values().forEach(members -> all.add(chains.inOrder(members)));
    return all.build();
  }

  /** Those with fewer decisions before them first, and as they were given among equals. */
  private ImmutableList<Chapter> inOrder(List<Integer> members) {
    return members.stream()
        .sorted(Comparator.comparingInt(member -> place(member).depth()))
        .map(given::get)
        .collect(ImmutableList.toImmutableList());
  }

  private Place place(int chapter) {
    LinkedHashSet<Integer> walked = new LinkedHashSet<>();
    Optional<Integer> at = Optional.of(chapter);
    while (at.isPresent() && !places.containsKey(at.get()) && walked.add(at.get())) {
      at = before(given.get(at.get()));
    }
    Optional<Place> known = at.map(places::get);
    for (int member : ImmutableList.copyOf(walked).reverse()) {
      Place place =
          known.map(p -> new Place(p.root(), p.depth() + 1)).orElseGet(() -> new Place(member, 0));
      places.put(member, place);
      known = Optional.of(place);
    }
    return known.orElseThrow();
  }

  private Optional<Integer> before(Chapter chapter) {
    return chapter
        .dossier()
        .follows()
        .flatMap(
            name ->
                Optional.ofNullable(byFileAndName.get(key(chapter, name)))
                    .or(() -> Optional.ofNullable(byName.get(name))));
  }

  private static String key(Chapter chapter, String name) {
    return name + "\n" + chapter.assessed().file();
  }
}
