package nl.ims.io.catalogue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ims.io.DossierWriter;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.source.Paper;
import nl.ims.model.source.PaperKind;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A row of the catalogue as a dossier to start from.
 *
 * <p>What the format has a key for goes there; what it has none for, and how surely each thing is
 * known, goes into the note and the comments.
 */
public final class CatalogueDossier {

  /** The most characters of a comment, unless one word is longer. */
  private static final int COMMENT = 98;

  /** As long as what begins a line, behind which no line is broken. */
  private static final int LEAD = 3;

  private CatalogueDossier() {}

  /**
   * The cooperation that a row describes.
   *
   * <p>Partners are left out where the row does not list them all, since a set of partners says
   * that there are no others. The basis holds the papers that the row names; only that a treaty
   * stands in the Tractatenblad tells of what kind one is. The history holds the days of the term,
   * where the row settles the status. Of a cooperation that the Netherlands stays out of, neither
   * partners nor status are stated: its depth none says how it stands to the Netherlands.
   *
   * @param entry the row
   * @return the cooperation
   */
  public static Cooperation cooperation(CatalogueEntry entry) {
    Objects.requireNonNull(entry, "entry");
    Cooperation.Builder cooperation =
        Cooperation.builder()
            .name(entry.name())
            .kind(entry.kind())
            .depth(entry.depth())
            .domains(ImmutableSortedSet.of(entry.domain()));
    entry.abbreviation().ifPresent(words -> cooperation.abbreviation(Text.of(words)));
    entry.contribution().ifPresent(cooperation::dutchContribution);
    if (!entry.staysOut()) {
      cooperation.status(entry.status());
      ImmutableList<StatusChange> history = history(entry);
      if (!history.isEmpty()) {
        cooperation.history(history);
      }
    }
    if (entry.partners().complete() && !entry.staysOut()) {
      cooperation.partners(entry.partners().listed());
    }
    if (!entry.papers().isEmpty()) {
      cooperation.basis(
          entry.papers().stream()
              .map(CatalogueDossier::basis)
              .collect(ImmutableList.toImmutableList()));
    }
    return cooperation.build();
  }

  /** When it took which status, as far as days of a term and a status support it. */
  private static ImmutableList<StatusChange> history(CatalogueEntry entry) {
    ImmutableList.Builder<StatusChange> history = ImmutableList.builder();
    Optional<Term> term = entry.term().filter(Term::whole);
    boolean ended = entry.status().filter(CooperationStatus.ENDED::equals).isPresent();
    if (ended || entry.status().filter(CooperationStatus.ACTIVE::equals).isPresent()) {
      term.flatMap(Term::fromInclusive)
          .ifPresent(day -> history.add(change(CooperationStatus.ACTIVE, day)));
    }
    if (ended) {
      term.flatMap(Term::throughInclusive)
          .ifPresent(day -> history.add(change(CooperationStatus.ENDED, day.plusDays(1))));
    }
    return history.build();
  }

  private static StatusChange change(CooperationStatus status, LocalDate day) {
    return new StatusChange(status, day, Optional.empty());
  }

  private static Basis basis(Paper paper) {
    Basis.Builder basis = Basis.builder().paper(paper);
    if (paper.kind() == PaperKind.TRACTATENBLAD) {
      basis.kind(BasisKind.TREATY);
    }
    return basis.build();
  }

  /**
   * The dossier of a row.
   *
   * @param entry the row
   * @return a dossier with the slug of the row as its id, and a note on how surely it is known
   */
  public static Dossier dossier(CatalogueEntry entry) {
    Objects.requireNonNull(entry, "entry");
    return Dossier.builder()
        .id(entry.id())
        .title(entry.name())
        .cooperation(cooperation(entry))
        .note(Text.of(note(entry)))
        .build();
  }

  private static String note(CatalogueEntry entry) {
    List<String> parts = new ArrayList<>();
    parts.add("From row " + entry.number() + " of the catalogue");
    parts.add("evidence: " + entry.evidence().label().in(Language.EN));
    parts.add("judgements of this project: kind, depth, domains");
    if (entry.staysOut()) {
      parts.add("the Netherlands takes no part; those that do: " + entry.partners());
    } else {
      inferred(entry).ifPresent(keys -> parts.add("inferred: " + keys));
      if (!entry.partners().complete()) {
        parts.add("partners in the row: " + entry.partners());
      }
    }
    if (!entry.partners().from().isEmpty()) {
      parts.add(
          "partner since, as far as seen: "
              + Joiner.on(", ").withKeyValueSeparator(" ").join(entry.partners().from()));
    }
    entry.startYear().ifPresent(year -> parts.add("first year seen: " + year));
    entry.startBy().ifPresent(year -> parts.add("begun by: " + year));
    entry.term().ifPresent(term -> parts.add("term, inferred: " + term));
    entry.seenThrough().ifPresent(year -> parts.add("last year seen: " + year));
    entry.agreedThrough().ifPresent(year -> parts.add("agreed through: " + year));
    entry.absentIn().ifPresent(year -> parts.add("shown without the Netherlands in: " + year));
    entry.basis().ifPresent(words -> parts.add("basis as described: " + words.in(Language.EN)));
    return String.join("; ", parts);
  }

  private static Optional<String> inferred(CatalogueEntry entry) {
    String keys =
        (entry.status().isPresent() ? "status" : "")
            + (history(entry).isEmpty() ? "" : ", history");
    return Optional.of(keys).filter(some -> !some.isEmpty());
  }

  /**
   * What the status is inferred from: the term as well, if it says that the cooperation is over.
   */
  private static String ground(CatalogueEntry entry) {
    Optional<String> term =
        entry
            .term()
            .filter(days -> days.throughInclusive().isPresent())
            .map(days -> "the term of the row, " + days);
    return Stream.of(entry.standing().map(words -> words.in(Language.EN)), term)
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; and from "));
  }

  /**
   * Writes the dossier of a row, with comments on what was judged, inferred or not seen.
   *
   * @param entry the row
   * @param conflicts what sources say differently about it
   * @return a YAML document that reads back as {@link #dossier}
   */
  public static String toYaml(CatalogueEntry entry, Iterable<Conflict> conflicts) {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(conflicts, "conflicts");
    List<String> remarks = new ArrayList<>();
    remarks.add("A dossier to start from, made of row " + entry.number() + " of the catalogue.");
    remarks.add(
        entry.evidence() == RowEvidence.SEEN
            ? "The row was read in these sources:"
            : "The row is from memory: no source was seen, and every fact must be checked.");
    entry.sources().forEach(source -> remarks.add("- " + source));
    remarks.add("kind, depth and domains are judgements of this project.");
    remarks.addAll(entry.staysOut() ? outside(entry) : inside(entry));
    entry.basis().ifPresent(words -> remarks.add("basis as described: " + words.in(Language.EN)));
    for (Conflict conflict : conflicts) {
      List<String> claims = new ArrayList<>();
      conflict
          .claims()
          .forEach(
              claim ->
                  claims.add(
                      claim.says().in(Language.EN) + " (" + claim.source().in(Language.EN) + ")"));
      remarks.add(
          "Sources differ. "
              + conflict.subject().in(Language.EN)
              + ": "
              + String.join("; ", claims));
    }
    StringBuilder yaml = new StringBuilder();
    remarks.forEach(remark -> comment(yaml, remark));
    return yaml + DossierWriter.toYaml(ImmutableList.of(dossier(entry)));
  }

  private static ImmutableList<String> outside(CatalogueEntry entry) {
    return ImmutableList.of(
        "The Netherlands takes no part: depth is none, and partners and status are left out.",
        "those that take part: " + entry.partners(),
        "where it stands, without the Netherlands: "
            + entry.standing().map(words -> words.in(Language.EN)).orElse("not seen"));
  }

  private static ImmutableList<String> inside(CatalogueEntry entry) {
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    remarks.add(
        entry.status().isPresent()
            ? "status is inferred from: " + ground(entry)
            : "status is absent: the row does not settle it.");
    if (!history(entry).isEmpty()) {
      remarks.add("history is inferred from the term of the row.");
    }
    if (!entry.partners().complete()) {
      remarks.add(
          "partners is absent: the row names "
              + entry.partners()
              + ", and these are not all. NATO and EU stand for members of theirs, which ones was"
              + " not listed; + for more.");
    }
    return remarks.build();
  }

  /** Writes a comment, broken between words. */
  private static void comment(StringBuilder yaml, String remark) {
    StringBuilder line = new StringBuilder("#");
    for (String word : remark.split(" ", -1)) {
      if (line.length() + 1 + word.length() > COMMENT && line.length() > LEAD) {
        yaml.append(line).append('\n');
        line.setLength(0);
        line.append("#  ");
      }
      line.append(' ').append(word);
    }
    yaml.append(line).append('\n');
  }
}
