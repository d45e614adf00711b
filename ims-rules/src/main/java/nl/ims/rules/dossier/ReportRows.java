package nl.ims.rules.dossier;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.Development;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Bits;
import nl.ims.rules.condition.ElementList;
import nl.ims.rules.condition.Question;

/** The lists of a yearly report as rows of codes, in the order of {@link ReportQuestions}. */
final class ReportRows {
  private final YearlyReport report;
  private final ImmutableList<Promise> promises;
  private final ImmutableList<Country> announced;
  private final ImmutableList<Topic> topics;
  private final ImmutableList<ProjectState> projects;

  ReportRows(YearlyReport report) {
    this.report = report;
    this.promises = report.promises().orElse(ImmutableList.of());
    this.announced =
        report.partnersAnnounced().map(ImmutableCollection::asList).orElse(ImmutableList.of());
    this.topics = report.topics().orElse(ImmutableList.of());
    this.projects = report.annex2().orElse(ImmutableList.of());
  }

  ElementList.Rows promises() {
    return rows(promises, Promise::id, p -> new int[] {fill(p.answered())});
  }

  ElementList.Rows partners() {
    return rows(announced, Country::code, state -> new int[] {treated(state)});
  }

  ElementList.Rows topics() {
    return rows(topics, Topic::id, t -> new int[] {yesNo(t.announced()), fill(t.developments())});
  }

  ElementList.Rows projects() {
    return rows(
        projects,
        ProjectState::id,
        p -> new int[] {p.status().isPresent() ? 0 : Question.ABSENT, fill(p.milestones())});
  }

  private static <T> ElementList.Rows rows(
      ImmutableList<T> elements, Function<T, String> name, Function<T, int[]> codes) {
    return ElementList.Rows.named(
        elements.stream().map(codes).toArray(int[][]::new),
        elements.stream().map(name).collect(ImmutableList.toImmutableList()));
  }

  private int treated(Country state) {
    return yesNo(report.partners().map(treated -> treated.contains(state)));
  }

  ElementList.Rows milestones() {
    List<int[]> rows = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      for (Milestone milestone : of(projects.get(i))) {
        rows.add(
            new int[] {
              i,
              day(milestone.planned()),
              day(milestone.previouslyPlanned()),
              day(milestone.actual())
            });
      }
    }
    return ElementList.Rows.of(rows.toArray(int[][]::new));
  }

  private static ImmutableList<Milestone> of(ProjectState project) {
    return project.milestones().orElse(ImmutableList.of());
  }

  /** The keys, promises and milestones that were inferred, and the topics with nothing read. */
  ImmutableSet<String> inferred() {
    ImmutableSet.Builder<String> inferred = ImmutableSet.builder();
    report.inferred().ifPresent(keys -> keys.forEach(key -> inferred.add("report." + key.code())));
    for (int i = 0; i < promises.size(); i++) {
      if (promises.get(i).inferred()) {
        inferred.add("report.promises[" + i + "]");
      }
    }
    for (int i = 0; i < projects.size(); i++) {
      ImmutableList<Milestone> milestones = of(projects.get(i));
      for (int j = 0; j < milestones.size(); j++) {
        if (milestones.get(j).inferred()) {
          inferred.add(milestone(i, j));
        }
      }
    }
    for (int i = 0; i < topics.size(); i++) {
      ImmutableList<Development> told = topics.get(i).developments().orElse(ImmutableList.of());
      if (!told.isEmpty() && told.stream().allMatch(Development::inferred)) {
        inferred.add("report.topics[" + i + "].developments");
      }
    }
    return inferred.build();
  }

  /** What the milestones are, by path. */
  ImmutableMap<String, Text> words() {
    ImmutableMap.Builder<String, Text> words = ImmutableMap.builder();
    for (int i = 0; i < projects.size(); i++) {
      ImmutableList<Milestone> milestones = of(projects.get(i));
      for (int j = 0; j < milestones.size(); j++) {
        String path = milestone(i, j);
        milestones.get(j).milestone().ifPresent(text -> words.put(path, text));
      }
    }
    return words.buildOrThrow();
  }

  private static String milestone(int project, int milestone) {
    return "report.annex-2[" + project + "].milestones[" + milestone + "]";
  }

  private static int fill(Optional<? extends ImmutableCollection<?>> list) {
    return list.map(elements -> Bits.code(elements.isEmpty() ? Fill.EMPTY : Fill.FILLED))
        .orElse(Question.ABSENT);
  }

  private static int yesNo(Optional<Boolean> answer) {
    return answer.map(YesNo::of).map(Bits::code).orElse(Question.ABSENT);
  }

  private static int day(Optional<LocalDate> day) {
    return day.map(date -> (int) date.toEpochDay()).orElse(Question.ABSENT);
  }
}
