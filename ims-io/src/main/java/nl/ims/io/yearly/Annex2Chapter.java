package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Course;
import nl.ims.io.page.Group;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Table;
import nl.ims.io.page.Table.Row;
import nl.ims.io.page.Wording;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.YearlyReport;
import nl.ims.rules.report.MilestonePair;

/**
 * Makes annex 2: where the main projects stand, and how their planning moved.
 *
 * <p>A day that was planned before and is not stated is taken from the report before, if its
 * dossier is there; it is then told which dossier that is.
 */
record Annex2Chapter(Inputs inputs, Wording words, Gaps gaps, Optional<Slippage> before) {

  static Annex2Chapter of(Inputs inputs, Wording words, Gaps gaps) {
    return new Annex2Chapter(
        inputs, words, gaps, inputs.reportBefore().map(step -> new Slippage(step, words)));
  }

  Part make() {
    Optional<ImmutableList<ProjectState>> projects = inputs.report().flatMap(YearlyReport::annex2);
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    groups.add(projects(projects));
    groups.addAll(cooperations());
    return words.part(
        "annex-2",
        "Bijlage 2: stand van zaken van de belangrijkste projecten",
        "Annex 2: status of the main projects",
        groups.build());
  }

  /** The planning of those that ran in the year or are presumed to have. */
  private ImmutableList<Group> cooperations() {
    Cooperations told = new Cooperations(inputs, words);
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Dossier dossier : inputs.cooperations()) {
      Course course = new Running(inputs).of(dossier);
      ImmutableList<Table> planning = planning(dossier);
      if (course.counts() && !planning.isEmpty()) {
        items.add(
            words
                .dossier(told.name(dossier), dossier)
                .with(words.presumed(course, inputs.year(), words.presumption()))
                .withTables(planning));
      }
    }
    return words
        .group("Uit de dossiers van samenwerking", "From the dossiers of cooperations")
        .withItems(items.build())
        .unlessEmpty();
  }

  /** The milestones of a cooperation as a table; none if it states none. */
  ImmutableList<Table> planning(Dossier dossier) {
    ImmutableList<Milestone> milestones =
        dossier.cooperation().flatMap(Cooperation::milestones).orElse(ImmutableList.of());
    return milestones.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            table(
                new Cooperations(inputs, words).name(dossier),
                milestones,
                none -> Optional.empty()));
  }

  private Group projects(Optional<ImmutableList<ProjectState>> projects) {
    String title = words.say("Uit het dossier van het rapport", "From the report dossier");
    if (projects.isEmpty()) {
      String text = words.say("Bijlage 2: niet vermeld", "Annex 2: not stated");
      gaps.add(text, "report.annex-2");
      return Group.of(title, Sentence.of(text).withPaths("report.annex-2"));
    }
    if (projects.get().isEmpty()) {
      return Group.of(title, words.line("Vermeld als leeg", "Stated to be empty", words.noPaper()));
    }
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (int i = 0; i < projects.get().size(); i++) {
      items.add(project(projects.get().get(i), "report.annex-2[" + i + "]"));
    }
    before.ifPresent(slippage -> slippage.gone(gaps));
    return Group.of(title).withItems(items.build());
  }

  private Item project(ProjectState project, String path) {
    ImmutableList<Milestone> milestones = project.milestones().orElse(ImmutableList.of());
    String name = project.name().map(words::say).orElse(project.id());
    Optional<Milestone> planned =
        milestones.stream().filter(each -> each.planned().isPresent()).findFirst();
    String cooperation =
        project.cooperation().map(id -> words.say("samenwerking ", "cooperation ") + id).orElse("");
    Item item =
        Item.of(name, cooperation)
            .with(project.status().map(status -> status(project, words.say(status))))
            .with(
                before
                    .map(slippage -> slippage.contradictions(project.id()))
                    .orElse(ImmutableList.of()))
            .with(
                gaps.ofWhole(words.say("Project ", "Project ") + name, path)
                    .key(project.status(), "status", "stand van zaken", "status")
                    .key(planned, "milestones", "planning", "planning")
                    .end());
    return milestones.isEmpty()
        ? item
        : item.withTables(
            ImmutableList.of(
                table(
                    name,
                    milestones,
                    one -> before.flatMap(slippage -> slippage.of(project.id(), one)))));
  }

  private Sentence status(ProjectState project, String status) {
    return words.line("Stand van zaken: ", "Status: ", status, words.cite(project.paper(), false));
  }

  private Table table(
      String name,
      ImmutableList<Milestone> milestones,
      Function<Milestone, Optional<MilestonePair>> taken) {
    ImmutableList<String> columns =
        ImmutableList.of(
            words.say("Mijlpaal", "Milestone"),
            words.say("Gepland", "Planned"),
            words.say("Eerder gepland", "Planned before"),
            words.say("Bereikt", "Reached"),
            words.say("Vertraging in dagen", "Delay in days"),
            words.say("Verschuiving in dagen", "Slippage in days"),
            words.say("Bron", "Source"));
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (Milestone milestone : milestones) {
      rows.add(row(milestone, taken.apply(milestone)));
    }
    return new Table(
        words.say("Planning van ", "Planning of ") + name, true, columns, rows.build());
  }

  /** A milestone; what is taken from the report before brings the source of that with it. */
  private Row row(Milestone milestone, Optional<MilestonePair> taken) {
    ImmutableList<String> cells =
        ImmutableList.of(
            milestone.milestone().map(words::say).orElse(words.notStated()),
            shown(milestone.planned()),
            taken
                .flatMap(pair -> before.map(slippage -> slippage.shown(pair)))
                .orElseGet(() -> shown(milestone.previouslyPlanned())),
            shown(milestone.actual()) + after(milestone),
            days(milestone.delay()),
            days(milestone.slippage().or(() -> taken.flatMap(MilestonePair::slippage))));
    ImmutableList.Builder<Cite> cites = ImmutableList.builder();
    cites.add(words.cite(milestone.paper(), milestone.inferred()));
    taken.ifPresent(pair -> before.ifPresent(slippage -> cites.add(slippage.cite(pair))));
    return new Row(cells, cites.build());
  }

  private String after(Milestone milestone) {
    return milestone.actual().filter(day -> day.isAfter(inputs.last())).isPresent()
        ? words.say(" (na het jaar)", " (after the year)")
        : "";
  }

  private String shown(Optional<LocalDate> day) {
    return day.map(words::day).orElse(words.notStated());
  }

  private String days(Optional<Integer> days) {
    return days.map(number -> (number > 0 ? "+" : "") + number)
        .orElse(words.say("niet bekend", "not known"));
  }
}
