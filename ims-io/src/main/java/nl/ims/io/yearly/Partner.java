package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.RowEvidence;
import nl.ims.io.page.Certainty;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Course;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.actor.Country;

/** Collects what is known or presumed with one state, and what is not, and tells it. */
final class Partner {

  private final Country state;
  private final Wording words;
  private final List<Item> known = new ArrayList<>();
  private final List<CatalogueEntry> perhaps = new ArrayList<>();
  private final List<String> unstated = new ArrayList<>();
  private int presumed;
  private int uncertain;
  private int members;

  Partner(Country state, Wording words) {
    this.state = state;
    this.words = words;
  }

  Country state() {
    return state;
  }

  /** It ran in the year or is presumed to have, and the state took part. */
  void counts(Item item, Course course) {
    known.add(item);
    presumed += course.kind() == Course.Kind.PRESUMED ? 1 : 0;
  }

  /** The state is named, and the year or when it joined is not certain. */
  void uncertain() {
    uncertain++;
  }

  /** A row of which not all partners were seen, also if a dossier comes before it. */
  void perhaps(CatalogueEntry row) {
    perhaps.add(row);
  }

  /** A dossier that states no partners, and of which there is no row. */
  void perhaps(String dossier) {
    unstated.add(dossier);
  }

  /** Members of an organisation take part, and which ones was not listed. */
  void member() {
    members++;
  }

  /** What is told of it in the chapter on partners. */
  Group group(int year) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    lines.add(number(year));
    if (uncertain > 0) {
      String more =
          words.count(
              uncertain, "samenwerking", "samenwerkingen", "more cooperation", "more cooperations");
      lines.add(
          words.line(
              "Van nog " + more + " is dat niet zeker: zie bijlage 3",
              "Of " + more + " this is not certain: see annex 3"));
    }
    return Group.of(words.state(state))
        .withText(lines.build())
        .withItems(ImmutableList.copyOf(known));
  }

  /** What is told of it in the annex on what is not certain; none if it is all certain. */
  ImmutableList<Item> doubts() {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
    if (members > 0) {
      String some = words.count(members, "rij", "rijen", "row", "rows");
      lines.add(
          words.line(
              "Bij " + some + " doen leden van de NAVO of de EU mee, en is niet vermeld welke",
              "In "
                  + some
                  + " members of NATO or the EU take part, and which ones was not listed"));
    }
    perhaps(lines, RowEvidence.SEEN, Certainty.READ);
    perhaps(lines, RowEvidence.MEMORY, Certainty.MEMORY);
    if (!unstated.isEmpty()) {
      lines.add(
          words.line(
              "Zonder vermelde partners, zodat deze staat erbij kan zijn: ",
              "Without stated partners, so that this state may be among them: ",
              words.all(unstated)));
    }
    ImmutableList<Sentence> all = lines.build();
    return all.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(Item.of(words.state(state), "").with(all));
  }

  private Sentence number(int year) {
    String name = words.named(state);
    int ran = known.size() - presumed;
    String number =
        words.count(ran, "samenwerking", "samenwerkingen", "cooperation", "cooperations");
    String sentence =
        words.say(
            "Met %s %s in %s %s".formatted(name, ran == 1 ? "liep" : "liepen", year, number),
            "%s with %s ran in %s".formatted(number, name, year));
    String more =
        words.say(
            "; van nog " + presumed + " wordt dat vermoed",
            "; %s more %s presumed to have been running"
                .formatted(presumed, presumed == 1 ? "is" : "are"));
    return Sentence.of(sentence + (presumed == 0 ? "" : more));
  }

  /** A sentence on rows of which not all partners were seen. */
  private void perhaps(
      ImmutableList.Builder<Sentence> lines, RowEvidence evidence, Certainty certainty) {
    ImmutableList<String> some =
        perhaps.stream()
            .filter(row -> row.evidence() == evidence)
            .map(CatalogueEntry::number)
            .sorted()
            .collect(ImmutableList.toImmutableList());
    if (!some.isEmpty()) {
      String number = words.count(some.size(), "rij", "rijen", "row", "rows");
      lines.add(
          words.line(
              "Van " + number + " zijn niet alle partners gezien: deze staat kan erbij zijn",
              "Of " + number + " not all partners were seen: this state may be among them",
              new Cite(ImmutableList.of(), some, certainty, words.language())));
    }
  }
}
