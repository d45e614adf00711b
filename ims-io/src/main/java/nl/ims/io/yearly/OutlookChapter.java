package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.ReportChapter;
import nl.ims.model.report.YearlyReport;

/** Makes the outlook: what is planned for a day after the year, in order of day. */
record OutlookChapter(Inputs inputs, Wording words, Said said) {

  /** A milestone that is still to come, and what it is one of. */
  private record Coming(String of, Milestone milestone) {
    LocalDate planned() {
      return milestone.planned().orElseThrow();
    }
  }

  Part make() {
    List<Coming> coming = new ArrayList<>();
    for (ProjectState project :
        inputs.report().flatMap(YearlyReport::annex2).orElse(ImmutableList.of())) {
      String name = project.name().map(words::say).orElse(project.id());
      collect(coming, name, project.milestones().orElse(ImmutableList.of()));
    }
    Running running = new Running(inputs);
    Cooperations told = new Cooperations(inputs, words);
    for (Dossier dossier : inputs.cooperations()) {
      if (running.of(dossier).counts()) {
        collect(
            coming,
            told.name(dossier),
            dossier.cooperation().flatMap(Cooperation::milestones).orElse(ImmutableList.of()));
      }
    }
    coming.sort(Comparator.comparing(Coming::planned));
    return words.part(
        "outlook",
        "Vooruitblik",
        "Outlook",
        Group.of("").withText(said.of(ReportChapter.OUTLOOK)),
        planned(coming));
  }

  private void collect(List<Coming> coming, String of, ImmutableList<Milestone> milestones) {
    milestones.stream()
        .filter(each -> each.planned().filter(day -> day.isAfter(inputs.last())).isPresent())
        .forEach(each -> coming.add(new Coming(of, each)));
  }

  private Group planned(List<Coming> coming) {
    Group group = words.group("Gepland voor na het jaar", "Planned for after the year");
    return group.withItems(
        coming.stream().map(this::item).collect(ImmutableList.toImmutableList()),
        words.line("Niets bij de gegeven bestanden", "Nothing in the files given"));
  }

  private Item item(Coming coming) {
    Milestone milestone = coming.milestone();
    String name =
        milestone
            .milestone()
            .map(words::say)
            .orElse(words.say("Mijlpaal zonder omschrijving", "A milestone not described"));
    return Item.of(coming.of(), "")
        .with(
            words.line(
                name + ": gepland op ",
                name + ": planned for ",
                words.day(coming.planned()),
                words.cite(milestone.paper(), milestone.inferred())));
  }
}
