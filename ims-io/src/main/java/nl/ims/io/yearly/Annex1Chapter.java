package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.page.Course;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.AnnexEntry;
import nl.ims.model.report.YearlyReport;

/** Makes annex 1: to what the Netherlands contributes, and to what it does not. */
final class Annex1Chapter {

  private final Inputs inputs;
  private final Wording words;
  private final Gaps gaps;
  private final Rows rows;
  private final Missions missions;

  Annex1Chapter(Inputs inputs, Wording words, Gaps gaps) {
    this.inputs = inputs;
    this.words = words;
    this.gaps = gaps;
    this.rows = new Rows(inputs.catalogue(), words);
    this.missions = new Missions(new Contributions(inputs, words), words, gaps);
  }

  /** The contributions of which it is not certain that they ran. */
  ImmutableList<Group> uncertain() {
    return missions.uncertain();
  }

  Part contributes() {
    Optional<ImmutableList<AnnexEntry>> half =
        inputs.report().flatMap(YearlyReport::annex1).flatMap(Annex1::contributes);
    List<Group> groups = new ArrayList<>();
    groups.add(half(half, "report.annex-1.contributes"));
    groups.addAll(missions.contributes());
    groups.addAll(standby(named(half)));
    return words.part(
        "annex-1-contributes",
        "Bijlage 1: waaraan Nederland bijdraagt",
        "Annex 1: to what the Netherlands contributes",
        ImmutableList.copyOf(groups));
  }

  Part doesNotContribute() {
    Optional<ImmutableList<AnnexEntry>> half =
        inputs.report().flatMap(YearlyReport::annex1).flatMap(Annex1::doesNotContribute);
    List<Group> groups = new ArrayList<>();
    groups.add(half(half, "report.annex-1.does-not-contribute"));
    groups.addAll(missions.doesNotContribute());
    groups.addAll(
        catalogue(
            Depth.NONE,
            named(half),
            words.line(
                "De catalogus kent deze samenwerking zonder Nederland",
                "The catalogue knows these cooperations without the Netherlands")));
    return words.part(
        "annex-1-does-not-contribute",
        "Bijlage 1: waaraan Nederland niet bijdraagt",
        "Annex 1: to what the Netherlands does not contribute",
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
          words.line("Deze helft is niet vermeld", "This half is not stated").withPaths(path));
    }
    if (half.get().isEmpty()) {
      return Group.of(
          title,
          words.line(
              "Vermeld als leeg",
              "Stated to be empty",
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
    String name =
        entry
            .name()
            .map(words::say)
            .or(() -> entry.framework().map(this::framework))
            .orElse(words.notStated());
    return Item.of(name, entry.framework().orElse(""))
        .with(Sentence.of(words.sentence(kind), words.cite(entry.paper(), entry.inferred())))
        .with(gaps.of(name, path).key(entry.name(), "name", "de naam", "the name").end());
  }

  /** The name of a framework in the catalogue, else its id. */
  private String framework(String id) {
    return inputs
        .catalogue()
        .find(id)
        .filter(row -> row.id().equals(id))
        .map(rows::head)
        .orElse(id);
  }

  private ImmutableList<Group> standby(ImmutableSet<String> named) {
    return catalogue(
        Depth.STANDBY_FORCE,
        named,
        words.line(
            "Dat een verband liep, zegt niet dat Nederland er in dat jaar eenheden aan"
                + " toezegde",
            "That a framework ran does not say that the Netherlands promised units to it in"
                + " that year"));
  }

  /** The rows of a depth that ran in the year or are presumed to have. */
  private ImmutableList<Group> catalogue(Depth depth, ImmutableSet<String> named, Sentence intro) {
    Running running = new Running(inputs);
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (CatalogueEntry row : inputs.catalogue().entries()) {
      Course course = running.of(row);
      if (row.depth() == depth && course.counts() && !named.contains(row.id())) {
        items.add(rows.brief(row, course, inputs.year()));
      }
    }
    return words
        .group("Uit de catalogus", "From the catalogue", intro)
        .withItems(items.build())
        .unlessEmpty();
  }

  /** The rows that the dossier of the report names already. */
  private static ImmutableSet<String> named(Optional<ImmutableList<AnnexEntry>> half) {
    return half.orElse(ImmutableList.of()).stream()
        .map(AnnexEntry::framework)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }
}
