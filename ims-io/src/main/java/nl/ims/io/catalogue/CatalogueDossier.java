package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.DossierWriter;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.Cooperation;
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
   * stands in the Tractatenblad tells of what kind one is.
   *
   * @param entry the row
   * @return the cooperation
   */
  public static Cooperation cooperation(CatalogueEntry entry) {
    Cooperation.Builder cooperation =
        Cooperation.builder()
            .name(entry.name())
            .kind(entry.kind())
            .depth(entry.depth())
            .status(entry.status());
    entry.abbreviation().ifPresent(words -> cooperation.abbreviation(Text.of(words)));
    if (entry.partners().complete()) {
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
    parts.add("judgements of this project: kind, depth");
    entry.status().ifPresent(status -> parts.add("inferred: status"));
    if (!entry.partners().complete()) {
      parts.add("partners in the row: " + entry.partners());
    }
    entry.startYear().ifPresent(year -> parts.add("first year seen: " + year));
    entry.basis().ifPresent(words -> parts.add("basis as described: " + words));
    return String.join("; ", parts);
  }

  /**
   * Writes the dossier of a row, with comments on what was judged, inferred or not seen.
   *
   * @param entry the row
   * @param conflicts what sources say differently about it
   * @return a YAML document that reads back as {@link #dossier}
   */
  public static String toYaml(CatalogueEntry entry, Iterable<Conflict> conflicts) {
    List<String> remarks = new ArrayList<>();
    remarks.add("A dossier to start from, made of row " + entry.number() + " of the catalogue.");
    remarks.add(
        entry.evidence() == RowEvidence.SEEN
            ? "The row was read in these sources:"
            : "The row is from memory: no source was seen, and every fact must be checked.");
    entry.sources().forEach(source -> remarks.add("- " + source));
    remarks.add("kind and depth are judgements of this project.");
    remarks.add(
        entry.status().isPresent()
            ? "status is inferred from: " + entry.standing().orElse("the term of the row")
            : "status is absent: the row does not settle it.");
    if (!entry.partners().complete()) {
      remarks.add(
          "partners is absent: the row names "
              + entry.partners()
              + ", and these are not all. NATO and EU stand for a whole membership, + for more.");
    }
    entry.basis().ifPresent(words -> remarks.add("basis as described: " + words));
    for (Conflict conflict : conflicts) {
      List<String> claims = new ArrayList<>();
      conflict.claims().forEach(claim -> claims.add(claim.says() + " (" + claim.source() + ")"));
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
