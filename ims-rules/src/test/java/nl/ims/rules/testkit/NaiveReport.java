package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;

/** Reads a yearly report by paths and keys, each answer as it is written in a file. */
record NaiveReport(YearlyReport report) {

  static NaiveReport of(Dossier dossier) {
    return new NaiveReport(dossier.report().orElseThrow());
  }

  /** What stands at a path of the report; empty if it is not stated. */
  Optional<String> at(String path) {
    return switch (path) {
      case "report.year" -> report.year().map(year -> "stated");
      case "report.paper" -> report.paper().map(paper -> "stated");
      case "report.date" -> report.date().map(day -> "stated");
      case "report.annex-1.contributes" -> fill(report.annex1().flatMap(Annex1::contributes));
      case "report.annex-1.does-not-contribute" ->
          fill(report.annex1().flatMap(Annex1::doesNotContribute));
      case "report.promises" -> fill(report.promises());
      case "report.partners-announced" -> fill(report.partnersAnnounced());
      case "report.annex-2" -> fill(report.annex2());
      case "report.topics" -> fill(report.topics());
      default -> throw new AssertionError("a question that this test does not know: " + path);
    };
  }

  /** What an element of a list says under a key. */
  Optional<String> under(String list, int element, String key) {
    return switch (list + " " + key) {
      case "report.promises answered" -> fill(promise(element).answered());
      case "report.partners-announced treated" -> treated(element);
      case "report.topics announced" -> topic(element).announced().map(String::valueOf);
      case "report.topics developments" -> fill(topic(element).developments());
      case "report.annex-2 status" -> project(element).status().map(text -> "stated");
      case "report.annex-2 milestones" -> fill(project(element).milestones());
      default -> throw new AssertionError("a key that this test does not know: " + list + key);
    };
  }

  /** The day that a milestone states under a key; milestones are counted through all projects. */
  Optional<LocalDate> day(int milestone, String key) {
    Milestone stated = milestones().get(milestone);
    return switch (key) {
      case "planned" -> stated.planned();
      case "previously-planned" -> stated.previouslyPlanned();
      case "actual" -> stated.actual();
      default -> throw new AssertionError("a day that this test does not know: " + key);
    };
  }

  /** The numbers of the milestones of a project; empty if it states none. */
  Optional<List<Integer>> milestonesOf(int project) {
    Optional<ImmutableList<Milestone>> stated = project(project).milestones();
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    int before = 0;
    for (int i = 0; i < project; i++) {
      before += project(i).milestones().map(List::size).orElse(0);
    }
    List<Integer> numbers = new ArrayList<>();
    for (int j = 0; j < stated.get().size(); j++) {
      numbers.add(before + j);
    }
    return Optional.of(numbers);
  }

  private List<Milestone> milestones() {
    return report.annex2().orElseThrow().stream()
        .flatMap(project -> project.milestones().stream())
        .flatMap(List::stream)
        .toList();
  }

  private Promise promise(int index) {
    return report.promises().orElseThrow().get(index);
  }

  private Topic topic(int index) {
    return report.topics().orElseThrow().get(index);
  }

  private ProjectState project(int index) {
    return report.annex2().orElseThrow().get(index);
  }

  private Optional<String> treated(int index) {
    Country state = report.partnersAnnounced().orElseThrow().asList().get(index);
    return report.partners().map(set -> String.valueOf(set.stream().anyMatch(state::equals)));
  }

  private static Optional<String> fill(Optional<? extends ImmutableCollection<?>> list) {
    return list.map(elements -> elements.isEmpty() ? "[]" : "stated");
  }
}
