package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;

/**
 * A yearly report that states some facts of another, and as little else as it can. A list of which
 * anything is kept is kept whole, each element with its id alone, since forgetting one would deny
 * it.
 */
record ReportReduction(ImmutableSet<String> kept) {

  YearlyReport of(YearlyReport whole) {
    YearlyReport.Builder report =
        YearlyReport.builder()
            .year(whole.year().filter(v -> has("report.year")))
            .paper(whole.paper().filter(v -> has("report.paper")))
            .date(whole.date().filter(v -> has("report.date")))
            .partners(whole.partners().filter(v -> has("report.partners")))
            .partnersAnnounced(
                whole.partnersAnnounced().filter(v -> hasWithin("report.partners-announced")));
    if (hasWithin("report.annex-1")) {
      report.annex1(
          whole
              .annex1()
              .map(
                  annex ->
                      new Annex1(
                          annex.contributes().filter(v -> has("report.annex-1.contributes")),
                          annex
                              .doesNotContribute()
                              .filter(v -> has("report.annex-1.does-not-contribute")))));
    }
    if (hasWithin("report.promises")) {
      report.promises(whole.promises().map(this::promises));
    }
    if (hasWithin("report.topics")) {
      report.topics(whole.topics().map(this::topics));
    }
    if (hasWithin("report.annex-2")) {
      report.annex2(whole.annex2().map(this::projects));
    }
    return report.build();
  }

  private boolean has(String path) {
    return kept.contains(path);
  }

  private boolean hasWithin(String path) {
    return kept.stream()
        .anyMatch(p -> p.equals(path) || p.startsWith(path + ".") || p.startsWith(path + "["));
  }

  private ImmutableList<Promise> promises(ImmutableList<Promise> promises) {
    ImmutableList.Builder<Promise> reduced = ImmutableList.builder();
    for (int i = 0; i < promises.size(); i++) {
      String path = "report.promises[" + i + "].answered";
      Promise promise = promises.get(i);
      reduced.add(
          Promise.builder()
              .id(promise.id())
              .answered(promise.answered().filter(v -> has(path)))
              .build());
    }
    return reduced.build();
  }

  private ImmutableList<Topic> topics(ImmutableList<Topic> topics) {
    ImmutableList.Builder<Topic> reduced = ImmutableList.builder();
    for (int i = 0; i < topics.size(); i++) {
      String path = "report.topics[" + i + "].";
      Topic topic = topics.get(i);
      reduced.add(
          Topic.builder()
              .id(topic.id())
              .announced(topic.announced().filter(v -> has(path + "announced")))
              .developments(topic.developments().filter(v -> has(path + "developments")))
              .build());
    }
    return reduced.build();
  }

  private ImmutableList<ProjectState> projects(ImmutableList<ProjectState> projects) {
    ImmutableList.Builder<ProjectState> reduced = ImmutableList.builder();
    for (int i = 0; i < projects.size(); i++) {
      String path = "report.annex-2[" + i + "].";
      ProjectState project = projects.get(i);
      reduced.add(
          ProjectState.builder()
              .id(project.id())
              .status(project.status().filter(v -> has(path + "status")))
              .milestones(
                  project
                      .milestones()
                      .filter(v -> hasWithin(path + "milestones"))
                      .map(list -> milestones(path + "milestones", list)))
              .build());
    }
    return reduced.build();
  }

  private ImmutableList<Milestone> milestones(String list, ImmutableList<Milestone> milestones) {
    ImmutableList.Builder<Milestone> reduced = ImmutableList.builder();
    for (int j = 0; j < milestones.size(); j++) {
      String path = list + "[" + j + "].";
      Milestone milestone = milestones.get(j);
      reduced.add(
          Milestone.builder()
              .planned(milestone.planned().filter(v -> has(path + "planned")))
              .previouslyPlanned(
                  milestone.previouslyPlanned().filter(v -> has(path + "previously-planned")))
              .actual(milestone.actual().filter(v -> has(path + "actual")))
              .build());
    }
    return reduced.build();
  }
}
