package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.source.Paper;
import nl.ims.model.source.Source;

/** Makes the list of what the parts of a draft cite, each paper and each row once. */
final class Sources {

  private final Wording words;
  private final Catalogue catalogue;
  private final Map<String, Source> papers = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, CatalogueEntry> rows = new TreeMap<>();
  private final Map<String, CatalogueEntry> memory = new TreeMap<>();
  private int withoutPaper;

  private Sources(Wording words, Catalogue catalogue) {
    this.words = words;
    this.catalogue = catalogue;
  }

  /** Collects what some parts cite, and papers that they name without citing them. */
  static Sources of(
      Iterable<Part> parts, Iterable<Paper> named, Wording words, Catalogue catalogue) {
    Sources sources = new Sources(words, catalogue);
    named.forEach(paper -> sources.papers.putIfAbsent(paper.id(), paper));
    for (Part part : parts) {
      part.cites().forEach(sources::add);
    }
    return sources;
  }

  private void add(Cite cite) {
    cite.papers().forEach(paper -> papers.putIfAbsent(paper.id(), paper));
    cite.names().forEach((paper, name) -> names.putIfAbsent(paper.id(), name));
    cite.rows().forEach(number -> rows.computeIfAbsent(number, this::found));
    switch (cite.certainty()) {
      case MEMORY -> cite.rows().forEach(row -> memory.put(row, rows.get(row)));
      case NO_PAPER, INFERRED_NO_PAPER -> withoutPaper++;
      case READ, STATED, RECONSTRUCTED, INFERRED, PRESUMED, JUDGED -> {}
    }
  }

  /** A row that is cited for the first time, with the papers that it names. */
  private CatalogueEntry found(String number) {
    CatalogueEntry row = catalogue.find(number).orElseThrow();
    for (Paper paper : row.allPapers()) {
      papers.putIfAbsent(paper.id(), paper);
    }
    return row;
  }

  /** The rows that rest on memory, by number. */
  ImmutableSortedMap<String, CatalogueEntry> memory() {
    return ImmutableSortedMap.copyOf(memory, Comparator.naturalOrder());
  }

  /** The sentences and rows of tables for which no paper is stated. */
  int withoutPaper() {
    return withoutPaper;
  }

  Part make() {
    Map<String, String> addresses = addresses();
    ImmutableList<Item> cited =
        papers.values().stream()
            .map(paper -> paper(paper, Optional.ofNullable(addresses.get(paper.id()))))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Item> used =
        rows.values().stream().map(this::row).collect(ImmutableList.toImmutableList());
    return words.part(
        "sources",
        "Bronnen",
        "Sources",
        group(cited, "Stukken", "Papers"),
        group(used, "Rijen van de catalogus", "Rows of the catalogue"));
  }

  private Group group(ImmutableList<Item> items, String nl, String en) {
    String title = words.say(nl, en);
    return Group.of(title).withItems(items, words.line("Geen", "None"));
  }

  /** Where papers can be read, each by the first row that was read there. */
  private Map<String, String> addresses() {
    Map<String, String> addresses = new TreeMap<>();
    for (CatalogueEntry row : rows.values()) {
      for (Paper paper : row.allPapers()) {
        row.address(paper).ifPresent(address -> addresses.putIfAbsent(paper.id(), address));
      }
    }
    return addresses;
  }

  private Item paper(Source paper, Optional<String> found) {
    return Item.of(names.getOrDefault(paper.id(), paper.id()), words.say(paper.label()))
        .with(found.map(Sentence::ofAddress))
        .withAnchor(Cite.anchor(paper));
  }

  private Item row(CatalogueEntry row) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    if (row.sources().isEmpty()) {
      lines.add(
          words.line(
              "Uit het geheugen: geen bron gezien, elk gegeven is na te gaan",
              "From memory: no source was seen, every fact must be checked"));
    }
    for (String source : row.sources()) {
      boolean address = source.startsWith("http") && source.indexOf(' ') < 0;
      lines.add(address ? Sentence.ofAddress(source) : Sentence.of(source));
    }
    return Item.of(row.number(), row.id())
        .with(lines.build())
        .withAnchor(Cite.anchor(row.number()));
  }
}
