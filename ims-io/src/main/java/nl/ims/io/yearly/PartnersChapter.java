package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.io.catalogue.Match;
import nl.ims.io.page.Course;
import nl.ims.io.page.Group;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.report.ReportKey;
import nl.ims.model.report.YearlyReport;

/** Makes the part on the partners that are treated in depth. */
final class PartnersChapter {

  private final Inputs inputs;
  private final Wording words;
  private final Gaps gaps;
  private final Rows rows;
  private final Cooperations told;
  private final Running running;
  private final TakingPart takingPart;

  PartnersChapter(Inputs inputs, Wording words, Gaps gaps) {
    this.inputs = inputs;
    this.words = words;
    this.gaps = gaps;
    this.rows = new Rows(inputs.catalogue(), words);
    this.told = new Cooperations(inputs, words);
    this.running = new Running(inputs);
    this.takingPart = new TakingPart(inputs);
  }

  /** Looks at each of the states that are treated, or else were announced. */
  ImmutableList<Partner> states() {
    return inputs.treated().stream().map(this::state).collect(ImmutableList.toImmutableList());
  }

  Part make(ImmutableList<Partner> states) {
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    Optional<ImmutableSortedSet<Country>> treated = inputs.report().flatMap(YearlyReport::partners);
    Optional<ImmutableSortedSet<Country>> announced =
        inputs.report().flatMap(YearlyReport::partnersAnnounced);
    groups.add(choice(treated, announced));
    dossiersWithoutPartners();
    states.forEach(state -> groups.add(state.group(inputs.year())));
    return words.part(
        "partners", "Partners die uitvoerig aan bod komen", "Partners in depth", groups.build());
  }

  private Group choice(
      Optional<ImmutableSortedSet<Country>> treated,
      Optional<ImmutableSortedSet<Country>> announced) {
    ImmutableList.Builder<Sentence> lines = ImmutableList.builder();
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
        words.line(
            "Een dossier gaat voor de rij van de catalogus met dezelfde naam. Domein en diepte"
                + " zijn overal een oordeel",
            "A dossier comes before the row of the catalogue with the same name. Domain and"
                + " depth are judgements everywhere"));
    return Group.of("").withText(lines.build());
  }

  private Sentence treated(ImmutableSortedSet<Country> treated) {
    return stated(
        treated.isEmpty()
            ? words.say(
                "Volgens het dossier wordt geen partner uitvoerig behandeld",
                "According to the dossier no partner is treated in depth")
            : words.say("Uitvoerig behandeld: ", "Treated in depth: ") + words.states(treated));
  }

  /** The partners that were announced and are not treated, which is noted as a gap as well. */
  private Optional<Sentence> left(
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
  private ImmutableList<Sentence> onlyAnnounced(Optional<ImmutableSortedSet<Country>> announced) {
    if (announced.isEmpty()) {
      return ImmutableList.of(
          words
              .line(
                  "Welke partners worden behandeld of aangekondigd, is niet vermeld",
                  "Which partners are treated or announced is not stated")
              .withPaths("report.partners", "report.partners-announced"));
    }
    return ImmutableList.of(
        announced(
            announced.get().isEmpty()
                ? words.say("Er zijn geen partners aangekondigd", "No partners were announced")
                : words.say("Aangekondigd: ", "Announced: ") + words.states(announced.get())),
        words
            .line(
                "Of zij uitvoerig worden behandeld, is niet vermeld",
                "Whether they are treated in depth is not stated")
            .withPaths("report.partners"));
  }

  /** What parliament was told before, for which a report has no key that names the paper. */
  private Sentence announced(String text) {
    return Sentence.of(text, words.noPaper());
  }

  private Sentence stated(String text) {
    boolean inferred =
        inputs
            .report()
            .flatMap(YearlyReport::inferred)
            .filter(keys -> keys.contains(ReportKey.PARTNERS))
            .isPresent();
    return Sentence.of(text, words.cite(inputs.report().flatMap(YearlyReport::paper), inferred));
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

  private Partner state(Country state) {
    Partner partner = new Partner(state, words);
    for (Dossier dossier : inputs.cooperations()) {
      dossier(partner, dossier);
    }
    for (CatalogueEntry row : inputs.catalogue().entries()) {
      if (isUntold(row)) {
        row(partner, row);
      }
    }
    return partner;
  }

  /** Puts a row where it belongs by what is known of the year and of the state. */
  private void row(Partner partner, CatalogueEntry row) {
    Match part = CatalogueFilter.partner(partner.state()).of(row, inputs.running()).match();
    Course ran = running.of(row);
    if (part == Match.NO || ran.kind() == Course.Kind.NOT) {
      return;
    }
    if (part == Match.MEMBERSHIP) {
      partner.member();
    } else if (!row.partners().listed().contains(partner.state())) {
      partner.perhaps(row);
    } else if (part == Match.YES && ran.counts()) {
      partner.counts(rows.item(row, ran, inputs.year()), ran);
    } else {
      partner.uncertain();
    }
  }

  /** Puts a dossier where it belongs by what is known of the year and of the state. */
  private void dossier(Partner partner, Dossier dossier) {
    Match part = takingPart.of(dossier, partner.state()).match();
    Course ran = running.of(dossier);
    if (part == Match.NO || ran.kind() == Course.Kind.NOT) {
      return;
    }
    if (part == Match.MEMBERSHIP) {
      partner.member();
    } else if (part == Match.UNKNOWN && !takingPart.isNamed(dossier, partner.state())) {
      inputs
          .row(dossier)
          .ifPresentOrElse(partner::perhaps, () -> partner.perhaps(told.name(dossier)));
    } else if (part == Match.YES && ran.counts()) {
      partner.counts(told.item(dossier, ran), ran);
    } else {
      partner.uncertain();
    }
  }

  private boolean isUntold(CatalogueEntry row) {
    return Inputs.takesPart(row) && !inputs.isTold(row);
  }
}
