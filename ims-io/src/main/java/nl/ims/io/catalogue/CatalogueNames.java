package nl.ims.io.catalogue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.Optional;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** How rows are found: by slug, by number, by an abbreviation that one row has, or by words. */
final class CatalogueNames {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();
  private static final Splitter SEVERAL = Splitter.on(" / ");

  private final ImmutableMap<String, CatalogueEntry> fixed;
  private final ImmutableSetMultimap<String, CatalogueEntry> abbreviated;
  private final ImmutableSetMultimap<String, CatalogueEntry> worded;

  CatalogueNames(ImmutableList<CatalogueEntry> entries) {
    ImmutableMap.Builder<String, CatalogueEntry> names = ImmutableMap.builder();
    entries.forEach(entry -> names.put(entry.id(), entry));
    entries.forEach(entry -> names.put(entry.number(), entry));
    this.fixed = names.buildOrThrow();
    ImmutableSetMultimap.Builder<String, CatalogueEntry> briefs = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, CatalogueEntry> words = ImmutableSetMultimap.builder();
    for (CatalogueEntry entry : entries) {
      String brief = lower(entry.abbreviation().orElse(""));
      entry.abbreviation().ifPresent(all -> briefs.put(lower(all), entry));
      SEVERAL.omitEmptyStrings().split(brief).forEach(one -> briefs.put(one, entry));
      Text name = entry.name();
      words(String.join(" ", entry.id(), brief, name.in(Language.NL), name.in(Language.EN)))
          .forEach(word -> words.put(word, entry));
    }
    this.abbreviated = briefs.build();
    this.worded = words.build();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static ImmutableSet<String> words(String text) {
    return ImmutableSet.copyOf(WORDS.split(lower(text)));
  }

  /** The slugs, then the numbers. */
  ImmutableList<String> fixed() {
    return fixed.keySet().asList();
  }

  /** The row that has a name; slugs and numbers come before abbreviations. */
  Optional<CatalogueEntry> find(String name) {
    ImmutableSet<CatalogueEntry> brief = abbreviated.get(lower(name));
    return Optional.ofNullable(fixed.get(lower(name)))
        .or(() -> Optional.ofNullable(fixed.get(name.toUpperCase(Locale.ROOT))))
        .or(() -> brief.size() == 1 ? brief.stream().findFirst() : Optional.empty());
  }

  /** The rows whose slug, abbreviation and names hold all of some words; none for no word. */
  ImmutableList<CatalogueEntry> holding(String text) {
    ImmutableSet<String> wanted = words(text);
    return wanted.stream()
        .findFirst()
        .map(
            first ->
                worded.get(first).stream()
                    .filter(entry -> wanted.stream().allMatch(w -> worded.containsEntry(w, entry)))
                    .collect(ImmutableList.toImmutableList()))
        .orElse(ImmutableList.of());
  }
}
