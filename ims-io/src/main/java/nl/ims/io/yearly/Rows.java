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
import nl.ims.io.page.Item;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.term.Text;

/** Tells in sentences what rows of the catalogue say. */
record Rows(Catalogue catalogue, Wording words) {

  /** A row in full, of a cooperation that ran or is presumed to have. */
  Item item(CatalogueEntry row, Course course, int year) {
    return Item.of(head(row), row.number())
        .with(presumed(row, course, year))
        .with(judged(row), partners(row))
        .with(started(row))
        .with(described(row, Optional.empty()));
  }

  /** A row in one sentence, which may be presumed to have run. */
  Item brief(CatalogueEntry row, Course course, int year) {
    return brief(row, presumed(row, course, year));
  }

  /** A row with what is not known of it. */
  Item uncertain(CatalogueEntry row, ImmutableList<Text> because) {
    return brief(row, words.uncertain(because));
  }

  private Item brief(CatalogueEntry row, ImmutableList<Sentence> first) {
    return Item.of(head(row), row.number()).with(first).with(judged(row)).with(standing(row));
  }

  private ImmutableList<Sentence> presumed(CatalogueEntry row, Course course, int year) {
    return words.presumed(course, year, cite(row, Certainty.PRESUMED));
  }

  /** What a row adds to the dossier of the same cooperation. */
  ImmutableList<Sentence> added(CatalogueEntry row, Cooperation told) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
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

  private Sentence judged(CatalogueEntry row) {
    return judged(
        row,
        ImmutableList.of(
            words.say(row.kind()),
            words.say("domein ", "domain ") + words.say(row.domain()),
            words.say("diepte ", "depth ") + words.say(row.depth())));
  }

  private Sentence judged(CatalogueEntry row, List<String> parts) {
    return Sentence.of(words.sentence(String.join(", ", parts)), cite(row, Certainty.JUDGED));
  }

  private Sentence partners(CatalogueEntry row) {
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
    return words.line("Partners: ", "Partners: ", words.all(names), read(row));
  }

  private ImmutableList<Sentence> started(CatalogueEntry row) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    row.startYear()
        .map(
            year ->
                words.line(
                    "Eerste jaar dat is gezien: ", "First year seen: ", "" + year, read(row)))
        .ifPresent(lines::add);
    row.term()
        .map(term -> words.line("Termijn: ", "Term: ", term(term), cite(row, Certainty.INFERRED)))
        .ifPresent(lines::add);
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

  private ImmutableList<Sentence> described(CatalogueEntry row, Optional<Cooperation> told) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    if (told.flatMap(Cooperation::basis).isEmpty()) {
      row.basis()
          .map(text -> described(row, "Grondslag", "Basis", text))
          .map(line -> line.withCites(ImmutableList.of(read(row).withPapers(row.papers()))))
          .ifPresent(lines::add);
    }
    if (told.flatMap(Cooperation::dutchContribution).isEmpty()) {
      row.contribution()
          .map(text -> described(row, "Nederlandse bijdrage", "Dutch contribution", text))
          .ifPresent(lines::add);
    }
    standing(row).ifPresent(lines::add);
    if (told.flatMap(Cooperation::status).isEmpty()) {
      row.status()
          .map(words::say)
          .map(said -> words.line("Stand: ", "Status: ", said, cite(row, Certainty.INFERRED)))
          .ifPresent(lines::add);
    }
    for (Conflict conflict : catalogue.conflictsOn(row)) {
      lines.add(conflict(row, conflict));
    }
    return lines.build();
  }

  private Optional<Sentence> standing(CatalogueEntry row) {
    return row.standing().map(text -> described(row, "Beschreven", "Described", text));
  }

  private Sentence conflict(CatalogueEntry row, Conflict conflict) {
    List<String> claims = new ArrayList<>();
    for (Claim claim : conflict.claims()) {
      claims.add(words.say(claim.says()) + " (" + words.say(claim.source()) + ")");
    }
    String label =
        words.say("Bronnen verschillen. ", "Sources differ. ") + words.say(conflict.subject());
    return Sentence.of(label, String.join("; ", claims), read(row));
  }

  private Sentence described(CatalogueEntry row, String nl, String en, Text text) {
    return Sentence.of(words.say(nl, en), words.say(text), read(row));
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
