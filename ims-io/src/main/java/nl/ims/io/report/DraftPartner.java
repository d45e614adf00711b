package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.RowEvidence;
import nl.ims.io.report.DraftDocument.Group;
import nl.ims.io.report.DraftDocument.Item;
import nl.ims.io.report.DraftDocument.Line;
import nl.ims.model.actor.Country;

/** Collects what is known with one state, and what is not, and tells it. */
final class DraftPartner {

  private final Country state;
  private final DraftWords words;
  private final List<Item> known = new ArrayList<>();
  private final List<Item> unknown = new ArrayList<>();
  private final List<CatalogueEntry> perhaps = new ArrayList<>();
  private final List<String> unstated = new ArrayList<>();
  private int members;

  DraftPartner(Country state, DraftWords words) {
    this.state = state;
    this.words = words;
  }

  Country state() {
    return state;
  }

  /** It ran in the year, and the state took part. */
  void known(Item item) {
    known.add(item);
  }

  /** The state is named, and the year is not certain. */
  void unknown(Item item) {
    unknown.add(item);
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

  ImmutableList<Group> groups(int year) {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    groups.add(Group.of(words.state(state)).withText(intro(year)).withItems(items(known)));
    if (!unknown.isEmpty()) {
      groups.add(
          Group.of(
                  words.state(state) + words.say(": niet zeker in ", ": not certain in ") + year,
                  Line.of(
                      words.say(
                          "Van deze is niet bekend of zij in het jaar liepen en deze staat toen"
                              + " meedeed",
                          "Of these it is not known whether they ran in the year and this state"
                              + " took part by then")))
              .withItems(items(unknown)));
    }
    return groups.build();
  }

  private static ImmutableList<Item> items(List<Item> items) {
    return ImmutableList.copyOf(items);
  }

  private ImmutableList<Line> intro(int year) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(number(year));
    if (members > 0) {
      lines.add(
          Line.of(
              words.count(
                      members,
                      "rij is weggelaten",
                      "rijen zijn weggelaten",
                      "row is left out",
                      "rows are left out")
                  + words.say(
                      ": daar doen leden van de NAVO of de EU mee, welke is niet vermeld",
                      ": there members of NATO or the EU take part, and which ones was not listed")));
    }
    perhaps(lines, RowEvidence.SEEN, DraftCertainty.READ);
    perhaps(lines, RowEvidence.MEMORY, DraftCertainty.MEMORY);
    if (!unstated.isEmpty()) {
      lines.add(
          Line.of(
              words.say(
                      "Zonder vermelde partners, zodat deze staat erbij kan zijn: ",
                      "Without stated partners, so that this state may be among them: ")
                  + words.all(unstated)));
    }
    return lines.build();
  }

  private Line number(int year) {
    String number =
        words.count(known.size(), "samenwerking", "samenwerkingen", "cooperation", "cooperations");
    String name = words.named(state);
    return Line.of(
        words.say(
            "Voor zover bekend "
                + (known.size() == 1 ? "liep" : "liepen")
                + " in het jaar met "
                + name
                + ": "
                + number,
            number + " with " + name + " ran in " + year + ", as far as known"));
  }

  /** A sentence on rows of which not all partners were seen. */
  private void perhaps(
      ImmutableList.Builder<Line> lines, RowEvidence evidence, DraftCertainty certainty) {
    ImmutableList<CatalogueEntry> some =
        perhaps.stream()
            .filter(row -> row.evidence() == evidence)
            .sorted(Comparator.comparing(CatalogueEntry::number))
            .collect(ImmutableList.toImmutableList());
    if (!some.isEmpty()) {
      String number =
          words.count(some.size(), "andere rij", "andere rijen", "more row", "more rows");
      lines.add(
          Line.of(
              words.say(
                  "Van " + number + " zijn niet alle partners gezien: deze staat kan erbij zijn",
                  "Of " + number + " not all partners were seen: this state may be among them"),
              new DraftCite(ImmutableList.of(), some, certainty, words.language())));
    }
  }
}
