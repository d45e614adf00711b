package nl.ims.io.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ims.io.Assessed;

/** Gives each dossier a file of its own, named after it, that every system takes. */
final class PageNames {

  static final String INDEX = "index.html";

  private static final String HTML = ".html";

  /** The longest name, well below what file systems take. */
  private static final int LONGEST = 120;

  /** Names that are devices on some systems, and that of the index. */
  private static final ImmutableSet<String> TAKEN =
      ImmutableSet.of(
          "index", "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5",
          "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
          "lpt7", "lpt8", "lpt9");

  private PageNames() {}

  /**
   * The dossiers by the name of their page, in order; of several with one id, all but the first get
   * a number.
   */
  static ImmutableMap<String, Assessed> of(List<Assessed> all) {
    Set<String> ids = new HashSet<>();
    all.forEach(assessed -> ids.add(stem(assessed)));
    Set<String> used = new HashSet<>();
    Map<String, Integer> next = new HashMap<>(); // the first number that may be free, by stem
    ImmutableMap.Builder<String, Assessed> names = ImmutableMap.builder();
    for (Assessed assessed : all) {
      String stem = stem(assessed);
      String name = stem;
      int number = next.getOrDefault(stem, 2);
      while (!used.add(name)) {
        do {
          name = stem + "-" + number++;
        } while (ids.contains(name));
      }
      next.put(stem, number);
      names.put(name + HTML, assessed);
    }
    return names.buildOrThrow();
  }

  /** A dossier's id is a slug, which is safe but for its length and a few words. */
  private static String stem(Assessed assessed) {
    String id = assessed.assessment().dossier().id();
    String cut = id.length() <= LONGEST ? id : id.substring(0, LONGEST);
    return TAKEN.contains(cut) ? cut + "-dossier" : cut;
  }
}
