package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.Paper;
import nl.ims.model.source.Source;
import nl.ims.model.term.Language;

/**
 * Where a sentence of a draft was found, and how surely it is known.
 *
 * @param papers the papers that say it
 * @param rows the numbers of the rows of the catalogue that say it
 * @param names what papers are called that do not go by their id, as a law
 * @param certainty how surely it is known
 * @param language the language of the words
 */
public record Cite(
    ImmutableList<Source> papers,
    ImmutableList<String> rows,
    ImmutableMap<Source, String> names,
    Certainty certainty,
    Language language) {

  public Cite(
      ImmutableList<? extends Source> papers,
      ImmutableList<String> rows,
      Certainty certainty,
      Language language) {
    this(ImmutableList.copyOf(papers), rows, ImmutableMap.of(), certainty, language);
  }

  /** A link to an entry of the sources. */
  public record Link(String anchor, String text) {}

  /** What a dossier states, with the paper for it if there is one. */
  public static Cite of(Optional<Paper> paper, boolean inferred, Language language) {
    return of(
        paper.map(ImmutableList::of).orElse(ImmutableList.of()),
        paper.isPresent()
            ? inferred ? Certainty.INFERRED : Certainty.STATED
            : inferred ? Certainty.INFERRED_NO_PAPER : Certainty.NO_PAPER,
        language);
  }

  public static Cite of(
      ImmutableList<? extends Source> papers, Certainty certainty, Language language) {
    return new Cite(papers, ImmutableList.of(), certainty, language);
  }

  /** The papers that a rule rests on, those of each evidence together. */
  public static ImmutableList<Cite> of(Iterable<Citation> citations, Phrases phrases) {
    ImmutableList.Builder<Cite> cites = ImmutableList.builder();
    for (Evidence evidence : Evidence.values()) {
      Map<Source, String> names = new LinkedHashMap<>();
      for (Citation citation : citations) {
        if (citation.evidence() == evidence) {
          names.putIfAbsent(citation.source(), Papers.name(citation, phrases));
        }
      }
      if (!names.isEmpty()) {
        cites.add(
            new Cite(
                ImmutableList.copyOf(names.keySet()),
                ImmutableList.of(),
                ImmutableMap.copyOf(names),
                certainty(evidence),
                phrases.language()));
      }
    }
    return cites.build();
  }

  /** How a draft marks what is known so surely. */
  public static Certainty certainty(Evidence evidence) {
    return switch (evidence) {
      case READ -> Certainty.READ;
      case RECONSTRUCTED -> Certainty.RECONSTRUCTED;
      case INFERRED -> Certainty.INFERRED;
    };
  }

  public Cite withPapers(ImmutableList<? extends Source> added) {
    return new Cite(ImmutableList.copyOf(added), rows, names, certainty, language);
  }

  /** The sources by name, papers first. */
  public ImmutableList<Link> links() {
    ImmutableList.Builder<Link> links = ImmutableList.builder();
    papers.forEach(
        paper -> links.add(new Link(anchor(paper), names.getOrDefault(paper, paper.toString()))));
    rows.forEach(row -> links.add(new Link(anchor(row), row)));
    return links.build();
  }

  public String mark() {
    return certainty.label().in(language);
  }

  public String css() {
    return certainty.code();
  }

  /** The place of a paper among the sources, whatever page of it is meant. */
  public static String anchor(Source paper) {
    return "paper-" + paper.id().replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** The place of a row of the catalogue among the sources, by its number. */
  public static String anchor(String row) {
    return "row-" + row;
  }
}
