package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.io.catalogue.Doubt;
import nl.ims.io.catalogue.Selection;
import nl.ims.io.report.DraftDocument.Group;
import nl.ims.io.report.DraftDocument.Item;
import nl.ims.io.report.DraftDocument.Line;
import nl.ims.io.report.DraftDocument.Part;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.AnnexEntry;
import nl.ims.model.report.YearlyReport;

/** Makes annex 1: to what the Netherlands contributes, and to what it does not. */
final class DraftAnnex1 {

  private final DraftInputs inputs;
  private final DraftWords words;
  private final DraftGaps gaps;
  private final DraftRows rows;
  private final DraftMissions missions;

  DraftAnnex1(DraftInputs inputs, DraftWords words, DraftGaps gaps) {
    this.inputs = inputs;
    this.words = words;
    this.gaps = gaps;
    this.rows = new DraftRows(inputs.catalogue(), words);
    this.missions = new DraftMissions(new DraftContributions(inputs, words), words, gaps);
  }

  Part contributes() {
    Optional<ImmutableList<AnnexEntry>> half =
        inputs.report().flatMap(YearlyReport::annex1).flatMap(Annex1::contributes);
    List<Group> groups = new ArrayList<>();
    groups.add(half(half, "report.annex-1.contributes"));
    groups.addAll(missions.contributes());
    groups.addAll(standby(named(half)));
    return new Part(
        "annex-1-contributes",
        words.say(
            "Bijlage 1: waaraan Nederland bijdraagt",
            "Annex 1: to what the Netherlands contributes"),
        ImmutableList.copyOf(groups));
  }

  Part doesNotContribute() {
    Optional<ImmutableList<AnnexEntry>> half =
        inputs.report().flatMap(YearlyReport::annex1).flatMap(Annex1::doesNotContribute);
    List<Group> groups = new ArrayList<>();
    groups.add(half(half, "report.annex-1.does-not-contribute"));
    groups.addAll(missions.doesNotContribute());
    Selection selection = select(Depth.NONE);
    groups.addAll(
        catalogue(
            selection,
            named(half),
            Line.of(
                words.say(
                    "De catalogus kent deze samenwerking zonder Nederland",
                    "The catalogue knows these cooperations without the Netherlands"))));
    return new Part(
        "annex-1-does-not-contribute",
        words.say(
            "Bijlage 1: waaraan Nederland niet bijdraagt",
            "Annex 1: to what the Netherlands does not contribute"),
        ImmutableList.copyOf(groups));
  }

  private Group half(Optional<ImmutableList<AnnexEntry>> half, String path) {
    String title = words.say("Uit het dossier van het rapport", "From the report dossier");
    if (half.isEmpty()) {
      String which =
          path.endsWith("does-not-contribute")
              ? words.say(
                  "Bijlage 1, waaraan Nederland niet bijdraagt: niet vermeld",
                  "Annex 1, to what the Netherlands does not contribute: not stated")
              : words.say(
                  "Bijlage 1, waaraan Nederland bijdraagt: niet vermeld",
                  "Annex 1, to what the Netherlands contributes: not stated");
      gaps.add(which, path);
      return Group.of(
          title,
          Line.of(words.say("Deze helft is niet vermeld", "This half is not stated"))
              .withPaths(ImmutableList.of(path)));
    }
    if (half.get().isEmpty()) {
      return Group.of(
          title,
          Line.of(
              words.say("Vermeld als leeg", "Stated to be empty"),
              words.cite(inputs.report().flatMap(YearlyReport::paper), false)));
    }
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (int i = 0; i < half.get().size(); i++) {
      items.add(entry(half.get().get(i), path + "[" + i + "]"));
    }
    return Group.of(title).withItems(items.build());
  }

  private Item entry(AnnexEntry entry, String path) {
    String kind =
        entry.kind().map(words::say).orElse(words.say("soort niet vermeld", "kind not stated"));
    String framework =
        entry.framework().map(id -> words.say(", verband ", ", framework ") + id).orElse("");
    String name = entry.name().map(words::say).or(entry::framework).orElse(words.notStated());
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.add(
        Line.of(words.sentence(kind) + framework, words.cite(entry.paper(), entry.inferred())));
    if (entry.name().isEmpty()) {
      lines.addAll(gaps.of(name, path).key(entry.name(), "name", "de naam", "the name").end());
    }
    return Item.of(name, "", lines.build());
  }

  private ImmutableList<Group> standby(ImmutableSet<String> named) {
    return catalogue(
        select(Depth.STANDBY_FORCE),
        named,
        Line.of(
            words.say(
                "Dat een verband liep, zegt niet dat Nederland er in dat jaar eenheden voor"
                    + " toezegde",
                "That a framework ran does not say that the Netherlands promised units to it in"
                    + " that year")));
  }

  /** What the catalogue has, told apart by how certain the year is. */
  private ImmutableList<Group> catalogue(
      Selection selection, ImmutableSet<String> named, Line intro) {
    ImmutableList<Item> running =
        selection.matching().stream()
            .filter(row -> !named.contains(row.id()))
            .map(row -> rows.brief(row, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Item> unknown = ImmutableList.builder();
    for (Doubt doubt : selection.unknown()) {
      if (!named.contains(doubt.entry().id())) {
        unknown.add(rows.brief(doubt.entry(), doubt.because()));
      }
    }
    ImmutableList<Item> doubts = unknown.build();
    String year = String.valueOf(inputs.year());
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    Group known =
        Group.of(
            words.say("Uit de catalogus: liep in ", "From the catalogue: ran in ") + year, intro);
    if (!running.isEmpty()) {
      groups.add(known.withItems(running));
    }
    if (!doubts.isEmpty()) {
      Group group =
          Group.of(
              words.say("Uit de catalogus: niet zeker in ", "From the catalogue: not certain in ")
                  + year,
              running.isEmpty() ? new Line[] {intro} : new Line[0]);
      groups.add(group.withItems(doubts));
    }
    return groups.build();
  }

  private Selection select(Depth depth) {
    return inputs
        .catalogue()
        .select(ImmutableList.of(CatalogueFilter.depth(depth), inputs.running()));
  }

  /** The rows that the dossier of the report names already. */
  private static ImmutableSet<String> named(Optional<ImmutableList<AnnexEntry>> half) {
    return half.orElse(ImmutableList.of()).stream()
        .map(AnnexEntry::framework)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }
}
