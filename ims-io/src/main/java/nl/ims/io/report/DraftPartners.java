package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import nl.ims.io.catalogue.Answer;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.io.catalogue.Doubt;
import nl.ims.io.catalogue.Match;
import nl.ims.io.catalogue.Selection;
import nl.ims.io.report.DraftDocument.Group;
import nl.ims.io.report.DraftDocument.Line;
import nl.ims.io.report.DraftDocument.Part;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.report.ReportKey;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;

/** Makes the part on the partners that are treated in depth. */
final class DraftPartners {

  private final DraftInputs inputs;
  private final DraftWords words;
  private final DraftGaps gaps;
  private final DraftRows rows;
  private final DraftCooperations told;
  private final DraftRunning running;
  private final DraftTakingPart takingPart;

  DraftPartners(DraftInputs inputs, DraftWords words, DraftGaps gaps) {
    this.inputs = inputs;
    this.words = words;
    this.gaps = gaps;
    this.rows = new DraftRows(inputs.catalogue(), words);
    this.told = new DraftCooperations(inputs, words);
    this.running = new DraftRunning(inputs);
    this.takingPart = new DraftTakingPart(inputs);
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
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    if (treated.isPresent()) {
      lines.add(treated(treated.get()));
      left(treated.get(), announced.orElse(ImmutableSortedSet.of())).ifPresent(lines::add);
    } else {
      gaps.add(
          words.say(
              "Welke partners het rapport uitvoerig behandelt: niet vermeld",
              "Which partners the report treats in depth: not stated"),
          "report.partners");
      lines.addAll(onlyAnnounced(announced));
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

  private Line treated(ImmutableSortedSet<Country> treated) {
    return stated(
        treated.isEmpty()
            ? words.say(
                "Volgens het dossier wordt geen partner uitvoerig behandeld",
                "According to the dossier no partner is treated in depth")
            : words.say("Uitvoerig behandeld: ", "Treated in depth: ") + words.states(treated));
  }

  /** The partners that were announced and are not treated, which is noted as a gap as well. */
  private Optional<Line> left(
      ImmutableSortedSet<Country> treated, ImmutableSortedSet<Country> announced) {
    Sets.SetView<Country> left = Sets.difference(announced, treated);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    String text =
        words.say("Aangekondigd, en niet behandeld: ", "Announced, and not treated: ")
            + words.states(left);
    gaps.add(text, "report.partners");
    return Optional.of(announced(text));
  }

  /** What is said where it is not stated which partners are treated. */
  private ImmutableList<Line> onlyAnnounced(Optional<ImmutableSortedSet<Country>> announced) {
    if (announced.isEmpty()) {
      return ImmutableList.of(
          Line.of(
                  words.say(
                      "Welke partners worden behandeld of aangekondigd, is niet vermeld",
                      "Which partners are treated or announced is not stated"))
              .withPaths(ImmutableList.of("report.partners", "report.partners-announced")));
    }
    return ImmutableList.of(
        announced(
            announced.get().isEmpty()
                ? words.say("Er zijn geen partners aangekondigd", "No partners were announced")
                : words.say("Aangekondigd: ", "Announced: ") + words.states(announced.get())),
        Line.of(
                words.say(
                    "Of zij uitvoerig worden behandeld, is niet vermeld",
                    "Whether they are treated in depth is not stated"))
            .withPaths(ImmutableList.of("report.partners")));
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
          && inputs.row(dossier).filter(row -> row.partners().complete()).isEmpty()) {
        gaps.add(
            told.name(dossier) + words.say(": partners niet vermeld", ": partners not stated"),
            dossier.id() + ": cooperation.partners");
      }
    }
  }

  private ImmutableList<Group> state(Country state) {
    DraftPartner partner = new DraftPartner(state, words);
    for (Dossier dossier : inputs.cooperations()) {
      dossier(partner, dossier);
    }
    Selection selection =
        inputs
            .catalogue()
            .select(ImmutableList.of(CatalogueFilter.partner(state), inputs.running()));
    selection.matching().stream().filter(this::isUntold).map(rows::item).forEach(partner::known);
    for (Doubt doubt : selection.unknown()) {
      if (isUntold(doubt.entry()) && doubt.entry().partners().listed().contains(state)) {
        partner.unknown(rows.brief(doubt.entry(), doubt.because()));
      } else if (isUntold(doubt.entry())) {
        partner.perhaps(doubt.entry());
      }
    }
    selection.membership().stream().filter(this::isUntold).forEach(row -> partner.member());
    return partner.groups(inputs.year());
  }

  /** Puts a dossier where it belongs by what is known of the year and of the state. */
  private void dossier(DraftPartner partner, Dossier dossier) {
    Answer part = takingPart.of(dossier, partner.state());
    Answer ran = running.of(dossier);
    if (part.match() == Match.NO || ran.match() == Match.NO) {
      return;
    }
    if (part.match() == Match.MEMBERSHIP) {
      partner.member();
    } else if (part.match() == Match.UNKNOWN && !takingPart.isNamed(dossier, partner.state())) {
      inputs
          .row(dossier)
          .ifPresentOrElse(partner::perhaps, () -> partner.perhaps(told.name(dossier)));
    } else if (part.match() == Match.YES && ran.match() == Match.YES) {
      partner.known(told.item(dossier, ImmutableList.of()));
    } else {
      partner.unknown(
          told.item(
              dossier,
              ImmutableSet.<Text>builder()
                  .addAll(part.because())
                  .addAll(ran.because())
                  .build()
                  .asList()));
    }
  }

  private boolean isUntold(CatalogueEntry row) {
    return DraftInputs.takesPart(row) && !inputs.isTold(row);
  }
}
