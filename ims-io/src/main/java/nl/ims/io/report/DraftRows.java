package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.Claim;
import nl.ims.io.catalogue.Conflict;
import nl.ims.io.catalogue.Term;
import nl.ims.io.report.DraftDocument.Item;
import nl.ims.io.report.DraftDocument.Line;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** Tells in sentences what rows of the catalogue say. */
record DraftRows(Catalogue catalogue, DraftWords words) {

  /** A row in full. */
  Item item(CatalogueEntry row) {
    List<Line> lines = new ArrayList<>();
    lines.add(judged(row));
    lines.add(partners(row));
    lines.addAll(started(row));
    lines.addAll(described(row, Optional.empty()));
    return Item.of(head(row), row.number(), ImmutableList.copyOf(lines));
  }

  /** A row in one sentence, with what is not known of it, if anything. */
  Item brief(CatalogueEntry row, ImmutableList<Text> because) {
    List<Line> lines = new ArrayList<>();
    lines.add(judged(row));
    row.standing()
        .ifPresent(
            standing -> lines.add(foreign(row, words.say("Beschreven", "Described"), standing)));
    lines.addAll(words.uncertain(because));
    return Item.of(head(row), row.number(), ImmutableList.copyOf(lines));
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
    return Line.of(
        words.sentence(String.join(", ", parts)),
        DraftCite.of(row, DraftCertainty.JUDGED, words.language()));
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
                        DraftCite.of(row, DraftCertainty.INFERRED, words.language()))));
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
                      new Line(
                          words.say("Grondslag", "Basis"),
                          Canvas.harmless(text),
                          english(),
                          ImmutableList.of(),
                          ImmutableList.of(),
                          ImmutableList.of(read(row).withPapers(row.papers())))));
    }
    if (told.flatMap(Cooperation::dutchContribution).isEmpty()) {
      row.contribution()
          .ifPresent(
              text ->
                  lines.add(
                      foreign(row, words.say("Nederlandse bijdrage", "Dutch contribution"), text)));
    }
    row.standing()
        .ifPresent(text -> lines.add(foreign(row, words.say("Beschreven", "Described"), text)));
    if (told.flatMap(Cooperation::status).isEmpty()) {
      row.status()
          .ifPresent(
              status ->
                  lines.add(
                      Line.of(
                          words.say("Stand: ", "Status: ") + words.say(status),
                          DraftCite.of(row, DraftCertainty.INFERRED, words.language()))));
    }
    for (Conflict conflict : catalogue.conflictsOn(row)) {
      lines.add(conflict(row, conflict));
    }
    return lines.build();
  }

  private Line conflict(CatalogueEntry row, Conflict conflict) {
    List<String> claims = new ArrayList<>();
    for (Claim claim : conflict.claims()) {
      claims.add(Canvas.harmless(claim.says() + " (" + claim.source() + ")"));
    }
    String label =
        words.say("Bronnen verschillen. ", "Sources differ. ") + words.say(conflict.subject());
    return foreign(row, label, String.join("; ", claims));
  }

  /** A sentence in the words of the catalogue, which are English. */
  private Line foreign(CatalogueEntry row, String label, String text) {
    Line line = Line.of(label, Canvas.harmless(text), read(row));
    return words.language() == Language.EN ? line : line.withForeign(Language.EN.code());
  }

  private ImmutableList<String> english() {
    return words.language() == Language.EN
        ? ImmutableList.of()
        : ImmutableList.of(Language.EN.code());
  }

  private DraftCite read(CatalogueEntry row) {
    return DraftCite.of(row, DraftCertainty.READ, words.language());
  }
}
