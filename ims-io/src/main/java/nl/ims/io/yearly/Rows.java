package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.Claim;
import nl.ims.io.catalogue.Conflict;
import nl.ims.io.catalogue.RowEvidence;
import nl.ims.io.catalogue.Term;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Course;
import nl.ims.io.page.DraftDocument.Item;
import nl.ims.io.page.DraftDocument.Line;
import nl.ims.io.page.DraftWords;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.term.Text;

/** Tells in sentences what rows of the catalogue say. */
record Rows(Catalogue catalogue, DraftWords words) {

  /** A row in full, of a cooperation that ran or is presumed to have. */
  Item item(CatalogueEntry row, Course course, int year) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(presumed(row, course, year));
    lines.add(judged(row));
    lines.add(partners(row));
    lines.addAll(started(row));
    lines.addAll(described(row, Optional.empty()));
    return Item.of(head(row), row.number(), ImmutableList.copyOf(lines));
  }

  /** A row in one sentence, which may be presumed to have run. */
  Item brief(CatalogueEntry row, Course course, int year) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.addAll(presumed(row, course, year));
    lines.add(judged(row));
    row.standing().ifPresent(text -> lines.add(described(row, "Beschreven", "Described", text)));
    return Item.of(head(row), row.number(), lines.build());
  }

  private ImmutableList<Line> presumed(CatalogueEntry row, Course course, int year) {
    return words.presumed(course, year, cite(row, Certainty.PRESUMED));
  }

  /** A row with what is not known of it. */
  Item uncertain(CatalogueEntry row, ImmutableList<Text> because) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.addAll(words.uncertain(because));
    lines.add(judged(row));
    row.standing().ifPresent(text -> lines.add(described(row, "Beschreven", "Described", text)));
    return Item.of(head(row), row.number(), lines.build());
  }

  /** What a row adds to the dossier of the same cooperation. */
  ImmutableList<Line> added(CatalogueEntry row, Cooperation told) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    List<String> judged = new ArrayList<>();
    if (told.kind().isEmpty()) {
      judged.add(words.say(row.kind()));
    }
    if (told.domains().isEmpty()) {
      judged.add(words.say("domein ", "domain ") + words.say(row.domain()));
    }
    if (told.depth().isEmpty()) {
      judged.add(words.say("diepte ", "depth ") + words.say(row.depth()));
    }
    if (!judged.isEmpty()) {
      lines.add(judged(row, judged));
    }
    if (told.partners().isEmpty() || !row.partners().complete()) {
      lines.add(partners(row));
    }
    if (told.history().isEmpty() && told.basis().isEmpty()) {
      lines.addAll(started(row));
    }
    return lines.addAll(described(row, Optional.of(told))).build();
  }

  String head(CatalogueEntry row) {
    String name = words.say(row.name());
    return row.abbreviation()
        .filter(words -> !name.contains(words))
        .map(words -> name + " (" + words + ")")
        .orElse(name);
  }

  private Line judged(CatalogueEntry row) {
    return judged(
        row,
        ImmutableList.of(
            words.say(row.kind()),
            words.say("domein ", "domain ") + words.say(row.domain()),
            words.say("diepte ", "depth ") + words.say(row.depth())));
  }

  private Line judged(CatalogueEntry row, List<String> parts) {
    return Line.of(words.sentence(String.join(", ", parts)), cite(row, Certainty.JUDGED));
  }

  private Line partners(CatalogueEntry row) {
    List<String> names = new ArrayList<>();
    row.partners().listed().forEach(state -> names.add(words.named(state)));
    row.partners()
        .membersOf()
        .forEach(
            organisation ->
                names.add(words.say("leden van de ", "members of ") + words.say(organisation)));
    if (row.partners().more()) {
      names.add(words.say("andere staten, die niet zijn gezien", "other states, not seen"));
    }
    return Line.of(words.say("Partners: ", "Partners: ") + words.all(names), read(row));
  }

  private ImmutableList<Line> started(CatalogueEntry row) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    row.startYear()
        .ifPresent(
            year ->
                lines.add(
                    Line.of(
                        words.say("Eerste jaar dat is gezien: ", "First year seen: ") + year,
                        read(row))));
    row.term()
        .ifPresent(
            term ->
                lines.add(
                    Line.of(
                        words.say("Termijn: ", "Term: ") + term(term),
                        cite(row, Certainty.INFERRED))));
    return lines.build();
  }

  private String term(Term term) {
    String from =
        term.fromInclusive()
            .map(words::day)
            .orElse(words.say("een dag die niet is gezien", "a day not seen"));
    String through =
        term.throughInclusive()
            .map(day -> words.say(" tot en met ", " through ") + words.day(day))
            .orElse("");
    return (term.whole() ? "" : words.say("ergens ", "somewhere "))
        + (through.isEmpty() ? words.say("vanaf ", "from ") : words.say("van ", "from "))
        + from
        + through;
  }

  private ImmutableList<Line> described(CatalogueEntry row, Optional<Cooperation> told) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    if (told.flatMap(Cooperation::basis).isEmpty()) {
      row.basis()
          .ifPresent(
              text ->
                  lines.add(
                      Line.of(
                          words.say("Grondslag", "Basis"),
                          words.say(text),
                          read(row).withPapers(row.papers()))));
    }
    if (told.flatMap(Cooperation::dutchContribution).isEmpty()) {
      row.contribution()
          .ifPresent(
              text ->
                  lines.add(described(row, "Nederlandse bijdrage", "Dutch contribution", text)));
    }
    row.standing().ifPresent(text -> lines.add(described(row, "Beschreven", "Described", text)));
    if (told.flatMap(Cooperation::status).isEmpty()) {
      row.status()
          .ifPresent(
              status ->
                  lines.add(
                      Line.of(
                          words.say("Stand: ", "Status: ") + words.say(status),
                          cite(row, Certainty.INFERRED))));
    }
    for (Conflict conflict : catalogue.conflictsOn(row)) {
      lines.add(conflict(row, conflict));
    }
    return lines.build();
  }

  private Line conflict(CatalogueEntry row, Conflict conflict) {
    List<String> claims = new ArrayList<>();
    for (Claim claim : conflict.claims()) {
      claims.add(words.say(claim.says()) + " (" + words.say(claim.source()) + ")");
    }
    String label =
        words.say("Bronnen verschillen. ", "Sources differ. ") + words.say(conflict.subject());
    return Line.of(label, String.join("; ", claims), read(row));
  }

  private Line described(CatalogueEntry row, String nl, String en, Text text) {
    return Line.of(words.say(nl, en), words.say(text), read(row));
  }

  /** What a row states; of one from memory all is from memory. */
  private Cite cite(CatalogueEntry row, Certainty ifSeen) {
    return new Cite(
        ImmutableList.of(),
        ImmutableList.of(row.number()),
        row.evidence() == RowEvidence.MEMORY ? Certainty.MEMORY : ifSeen,
        words.language());
  }

  private Cite read(CatalogueEntry row) {
    return cite(row, Certainty.READ);
  }
}
