package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.catalogue.Answer;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.io.catalogue.Doubt;
import nl.ims.io.catalogue.Match;
import nl.ims.io.catalogue.RowEvidence;
import nl.ims.io.catalogue.Selection;
import nl.ims.io.report.DraftDocument.Group;
import nl.ims.io.report.DraftDocument.Item;
import nl.ims.io.report.DraftDocument.Line;
import nl.ims.io.report.DraftDocument.Part;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.report.ReportKey;
import nl.ims.model.report.YearlyReport;

/** Makes the part on the partners that are treated in depth. */
final class DraftPartners {

  private final DraftInputs inputs;
  private final DraftWords words;
  private final DraftGaps gaps;
  private final DraftRows rows;
  private final DraftCooperations told;
  private final DraftRunning running;

  DraftPartners(DraftInputs inputs, DraftWords words, DraftGaps gaps) {
    this.inputs = inputs;
    this.words = words;
    this.gaps = gaps;
    this.rows = new DraftRows(inputs.catalogue(), words);
    this.told = new DraftCooperations(inputs, words);
    this.running = new DraftRunning(inputs);
  }

  Part make() {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    Optional<ImmutableSortedSet<Country>> treated = inputs.report().flatMap(YearlyReport::partners);
    Optional<ImmutableSortedSet<Country>> announced =
        inputs.report().flatMap(YearlyReport::partnersAnnounced);
    groups.add(choice(treated, announced));
    dossiersWithoutPartners();
    for (Country state : treated.or(() -> announced).orElse(ImmutableSortedSet.of())) {
      groups.addAll(state(state));
    }
    return new Part(
        "partners",
        words.say("Partners die uitvoerig aan bod komen", "Partners in depth"),
        groups.build());
  }

  private Group choice(
      Optional<ImmutableSortedSet<Country>> treated,
      Optional<ImmutableSortedSet<Country>> announced) {
    if (treated.isEmpty()) {
      gaps.add(
          words.say(
              "Welke partners het rapport uitvoerig behandelt: niet vermeld",
              "Which partners the report treats in depth: not stated"),
          "report.partners");
    }
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    if (treated.isPresent()) {
      lines.add(
          stated(
              treated.get().isEmpty()
                  ? words.say(
                      "Volgens het dossier wordt geen partner uitvoerig behandeld",
                      "According to the dossier no partner is treated in depth")
                  : words.say("Uitvoerig behandeld: ", "Treated in depth: ")
                      + words.states(treated.get())));
      Sets.SetView<Country> left =
          Sets.difference(announced.orElse(ImmutableSortedSet.of()), treated.get());
      if (!left.isEmpty()) {
        String names = words.states(left);
        lines.add(
            announced(
                words.say("Aangekondigd, en niet behandeld: ", "Announced, and not treated: ")
                    + names));
        gaps.add(
            words.say("Aangekondigd, en niet behandeld: ", "Announced, and not treated: ") + names,
            "report.partners");
      }
    } else if (announced.isPresent()) {
      lines.add(
          announced(
              words.say(
                      "Behandeld worden de partners die zijn aangekondigd: ",
                      "The partners that were announced are treated: ")
                  + words.states(announced.get())));
    } else {
      lines.add(
          Line.of(
                  words.say(
                      "Welke partners worden behandeld of aangekondigd, is niet vermeld",
                      "Which partners are treated or announced is not stated"))
              .withPaths(ImmutableList.of("report.partners", "report.partners-announced")));
    }
    lines.add(
        Line.of(
            words.say(
                "Een dossier gaat voor de rij van de catalogus met dezelfde naam. Domein en diepte"
                    + " zijn overal een oordeel",
                "A dossier comes before the row of the catalogue with the same name. Domain and"
                    + " depth are judgements everywhere")));
    return new Group("", lines.build(), ImmutableList.of(), ImmutableList.of());
  }

  /** What parliament was told before, for which a report has no key that names the paper. */
  private Line announced(String text) {
    return Line.of(text, words.cite(Optional.empty(), false));
  }

  private Line stated(String text) {
    boolean inferred =
        inputs
            .report()
            .flatMap(YearlyReport::inferred)
            .filter(keys -> keys.contains(ReportKey.PARTNERS))
            .isPresent();
    return Line.of(text, words.cite(inputs.report().flatMap(YearlyReport::paper), inferred));
  }

  private void dossiersWithoutPartners() {
    for (Dossier dossier : inputs.cooperations()) {
      if (dossier.cooperation().flatMap(Cooperation::partners).isEmpty()
          && told.row(dossier).isEmpty()) {
        gaps.add(
            told.name(dossier) + words.say(": partners niet vermeld", ": partners not stated"),
            dossier.id() + ": cooperation.partners");
      }
    }
  }

  private ImmutableList<Group> state(Country state) {
    Selection selection =
        inputs
            .catalogue()
            .select(ImmutableList.of(CatalogueFilter.partner(state), inputs.running()));
    ImmutableList.Builder<Item> known = ImmutableList.builder();
    List<Item> unknown = new ArrayList<>();
    for (Dossier dossier : inputs.cooperations()) {
      Answer answer = running.of(dossier);
      if (!isWith(dossier, state) || answer.match() == Match.NO) {
        continue;
      }
      Item item = told.item(dossier, answer.because());
      if (answer.match() == Match.YES) {
        known.add(item);
      } else {
        unknown.add(item);
      }
    }
    selection.matching().stream().filter(this::isUntold).map(rows::item).forEach(known::add);
    List<CatalogueEntry> perhaps = new ArrayList<>();
    for (Doubt doubt : selection.unknown()) {
      if (isUntold(doubt.entry()) && doubt.entry().partners().listed().contains(state)) {
        unknown.add(rows.brief(doubt.entry(), doubt.because()));
      } else if (isUntold(doubt.entry())) {
        perhaps.add(doubt.entry());
      }
    }
    int whole = (int) selection.membership().stream().filter(DraftInputs::takesPart).count();
    ImmutableList<Line> intro = intro(state, known.build().size(), whole, perhaps);
    return groups(state, intro, known.build(), ImmutableList.copyOf(unknown));
  }

  private ImmutableList<Group> groups(
      Country state,
      ImmutableList<Line> intro,
      ImmutableList<Item> known,
      ImmutableList<Item> unknown) {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    groups.add(new Group(words.state(state), intro, known, ImmutableList.of()));
    if (!unknown.isEmpty()) {
      groups.add(
          Group.of(
                  words.state(state)
                      + words.say(": niet zeker in ", ": not certain in ")
                      + inputs.year(),
                  Line.of(
                      words.say(
                          "Van deze is niet bekend of zij in het jaar liepen",
                          "Of these it is not known whether they ran in the year")))
              .withItems(unknown));
    }
    return groups.build();
  }

  private ImmutableList<Line> intro(
      Country state, int known, int whole, List<CatalogueEntry> perhaps) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    String number =
        words.count(known, "samenwerking", "samenwerkingen", "cooperation", "cooperations");
    lines.add(
        Line.of(
            words.say(
                "Voor zover bekend liep in het jaar met " + words.state(state) + ": " + number,
                number
                    + " with "
                    + words.state(state)
                    + " ran in "
                    + inputs.year()
                    + ", as far as known")));
    if (whole > 0) {
      lines.add(
          Line.of(
              words.count(
                      whole,
                      "rij is niet vermeld",
                      "rijen zijn niet vermeld",
                      "row is left out",
                      "rows are left out")
                  + words.say(
                      ": daar doen leden van de NAVO of de EU mee, welke is niet vermeld",
                      ": there members of NATO or the EU take part, and which ones was not listed")));
    }
    perhaps(lines, perhaps, RowEvidence.SEEN, DraftCertainty.READ);
    perhaps(lines, perhaps, RowEvidence.MEMORY, DraftCertainty.MEMORY);
    return lines.build();
  }

  /** A sentence on rows of which not all partners were seen. */
  private void perhaps(
      ImmutableList.Builder<Line> lines,
      List<CatalogueEntry> rows,
      RowEvidence evidence,
      DraftCertainty certainty) {
    ImmutableList<CatalogueEntry> some =
        rows.stream()
            .filter(row -> row.evidence() == evidence)
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

  private boolean isWith(Dossier dossier, Country state) {
    Optional<ImmutableSortedSet<Country>> partners =
        dossier
            .cooperation()
            .flatMap(Cooperation::partners)
            .or(() -> told.row(dossier).map(row -> row.partners().listed()));
    return partners.filter(states -> states.contains(state)).isPresent();
  }

  private boolean isUntold(CatalogueEntry row) {
    return DraftInputs.takesPart(row) && !inputs.isTold(row);
  }
}
