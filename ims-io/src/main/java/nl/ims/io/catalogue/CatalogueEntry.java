package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.source.Paper;
import nl.ims.model.source.Source;
import nl.ims.model.term.Text;

/**
 * One row of the catalogue: a cooperation (<i>samenwerkingsverband</i>), and how surely it is
 * known.
 *
 * <p>A row of depth none records that the Netherlands stays out: its partners are those that are
 * in.
 *
 * <p>Kind, domain and depth are judgements of this project, whatever the evidence; term and status
 * are inferred from the row. The descriptions are in Dutch and in English, in the words of the
 * catalogue.
 *
 * @param number its number, {@code C001} and up
 * @param id its readable name, a slug that is unique and never changes: dossiers name it
 * @param name its name in Dutch and in English
 * @param abbreviation its short name; absent means that it has none, or none was seen
 * @param partners who takes part besides the Netherlands, or without it if the depth is none
 * @param kind between whom it is; a judgement
 * @param domain in what field it is; a judgement
 * @param depth how deep it goes; a judgement
 * @param startYear the first binding or working year that was seen; absent means not seen
 * @param startBy a year by which it had begun, where the start itself was not seen; absent means
 *     that the row names none
 * @param term its first and last day, inferred; absent means that the row names no day
 * @param basis what it rests on, described; absent means not seen
 * @param papers the official papers that the description of the basis names; empty if it names none
 * @param contribution what the Netherlands brings, described; absent means not seen
 * @param standing where it stands, described as of the day of the source; absent means not seen
 * @param status where it stands as a code, inferred from the description; absent means that the
 *     description does not settle it
 * @param seenThrough the last year in which the row shows it at work, plans apart; absent means
 *     that it names no year
 * @param agreedThrough the last year for which it was agreed, which is no end that was seen; absent
 *     means that the row names none
 * @param absentIn the first year in which a source shows it without the Netherlands; absent means
 *     that none does
 * @param sources where it was read, addresses and papers; empty for a row from memory
 * @param evidence how surely the row is known
 */
public record CatalogueEntry(
    String number,
    String id,
    Text name,
    Optional<String> abbreviation,
    Partners partners,
    CooperationKind kind,
    Domain domain,
    Depth depth,
    Optional<Integer> startYear,
    Optional<Integer> startBy,
    Optional<Term> term,
    Optional<Text> basis,
    ImmutableList<Paper> papers,
    Optional<Text> contribution,
    Optional<Text> standing,
    Optional<CooperationStatus> status,
    Optional<Integer> seenThrough,
    Optional<Integer> agreedThrough,
    Optional<Integer> absentIn,
    ImmutableList<String> sources,
    RowEvidence evidence) {

  /**
   * Checks that a row says where it was read, or that it was not.
   *
   * @param number its number
   * @param id its readable name
   * @param name its name
   * @param abbreviation its short name
   * @param partners who takes part
   * @param kind between whom it is
   * @param domain in what field it is
   * @param depth how deep it goes
   * @param startYear the first year seen
   * @param startBy a year by which it had begun
   * @param term the days of its term
   * @param basis what it rests on
   * @param papers the papers that the basis names
   * @param contribution what the Netherlands brings
   * @param standing where it stands
   * @param status where it stands as a code
   * @param seenThrough the last year in which it is shown at work
   * @param agreedThrough the last year for which it was agreed
   * @param absentIn the first year in which it is shown without the Netherlands
   * @param sources where it was read
   * @param evidence how surely it is known
   * @throws IllegalArgumentException if a row that was seen has no source, or one from memory has
   */
  public CatalogueEntry {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(abbreviation, "abbreviation");
    Objects.requireNonNull(partners, "partners");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(domain, "domain");
    Objects.requireNonNull(depth, "depth");
    Objects.requireNonNull(startYear, "startYear");
    Objects.requireNonNull(startBy, "startBy");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(papers, "papers");
    Objects.requireNonNull(contribution, "contribution");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(seenThrough, "seenThrough");
    Objects.requireNonNull(agreedThrough, "agreedThrough");
    Objects.requireNonNull(absentIn, "absentIn");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(evidence, "evidence");
    if (sources.isEmpty() != (evidence == RowEvidence.MEMORY)) {
      throw new IllegalArgumentException(
          "entry %s: evidence '%s' with %s sources; what was seen has a source, what is from memory has none"
              .formatted(number, evidence.code(), sources.size()));
    }
  }

  /**
   * Tells whether the row records that the Netherlands takes no part.
   *
   * @return true if its depth is none
   */
  public boolean staysOut() {
    return depth == Depth.NONE;
  }

  /**
   * Lists the official papers that the row names anywhere.
   *
   * @return those of the basis and those among the sources, in order of id; an address of the
   *     official site counts as the paper it holds
   */
  public ImmutableSortedSet<Paper> allPapers() {
    ImmutableSortedSet.Builder<Paper> all = ImmutableSortedSet.naturalOrder();
    all.addAll(papers);
    sources.forEach(source -> Sources.paper(source).ifPresent(all::add));
    return all.build();
  }

  /**
   * Finds where a paper can be read, if the row was read there.
   *
   * @param paper a source; the page of a paper does not matter
   * @return the address of the official site among the sources; empty if the row has none for it
   */
  public Optional<String> address(Source paper) {
    Objects.requireNonNull(paper, "paper");
    return sources.stream()
        .filter(source -> source.startsWith("http"))
        .filter(source -> Sources.paper(source).filter(p -> p.id().equals(paper.id())).isPresent())
        .findFirst();
  }
}
