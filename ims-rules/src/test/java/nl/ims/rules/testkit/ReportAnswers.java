package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.AnnexEntry;
import nl.ims.model.report.Development;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** The keys of a yearly report that are open, and their answers. */
final class ReportAnswers {
  private static final ImmutableList<String> PLAIN =
      ImmutableList.of(
          "report.year",
          "report.paper",
          "report.date",
          "report.promises",
          "report.partners",
          "report.partners-announced",
          "report.annex-1.contributes",
          "report.annex-1.does-not-contribute",
          "report.annex-2",
          "report.topics");

  private static final Pattern ELEMENT =
      Pattern.compile("report\\.([a-z0-9-]+)\\[(\\d+)]\\.([a-z-]+)(?:\\[(\\d+)]\\.([a-z-]+))?");

  private static final Annex1 NO_ANNEX = new Annex1(Optional.empty(), Optional.empty());
  private static final PromiseAnswer ANSWER =
      new PromiseAnswer(Optional.empty(), Optional.empty(), Optional.empty());
  private static final Milestone SILENT = Milestone.builder().build();
  private static final List<ImmutableList<PromiseAnswer>> ANSWERED =
      List.of(ImmutableList.of(), ImmutableList.of(ANSWER));
  private static final List<ImmutableList<Development>> TOLD =
      List.of(ImmutableList.of(), ImmutableList.of(Development.builder().build()));
  private static final List<ImmutableList<AnnexEntry>> ENTRIES =
      List.of(ImmutableList.of(), ImmutableList.of(AnnexEntry.builder().build()));

  private ReportAnswers() {}

  private static <T> ImmutableList<T> list(Optional<ImmutableList<T>> stated) {
    return stated.orElse(ImmutableList.of());
  }

  static ImmutableList<String> questions(Dossier dossier) {
    YearlyReport report = dossier.report().orElseThrow();
    ImmutableList.Builder<String> questions = ImmutableList.builder();
    questions.addAll(PLAIN);
    for (int i = 0; i < list(report.promises()).size(); i++) {
      questions.add("report.promises[" + i + "].answered");
    }
    for (int i = 0; i < list(report.topics()).size(); i++) {
      questions.add("report.topics[" + i + "].announced", "report.topics[" + i + "].developments");
    }
    ImmutableList<ProjectState> projects = list(report.annex2());
    for (int i = 0; i < projects.size(); i++) {
      String project = "report.annex-2[" + i + "].";
      questions.add(project + "status", project + "milestones");
      for (int j = 0; j < list(projects.get(i).milestones()).size(); j++) {
        String milestone = project + "milestones[" + j + "].";
        questions.add(milestone + "planned", milestone + "previously-planned");
        questions.add(milestone + "actual");
      }
    }
    return questions.build();
  }

  static ImmutableList<Addition> to(String question, Situation situation) {
    YearlyReport report = situation.dossier().report().orElseThrow();
    Matcher element = ELEMENT.matcher(question);
    if (element.matches()) {
      int index = Integer.parseInt(element.group(2));
      return switch (element.group(1)) {
        case "promises" ->
            plain(
                question,
                list(report.promises()).get(index).answered(),
                ANSWERED,
                (r, answer) ->
                    r.withPromises(put(r.promises(), index, p -> p.withAnswered(answer))));
        case "topics" -> topic(question, report, index);
        case "annex-2" -> project(question, report, index, element);
        default -> throw new AssertionError("a list that this test does not know: " + question);
      };
    }
    return whole(question, report);
  }

  private static ImmutableList<Addition> whole(String question, YearlyReport report) {
    Promise promise = Promise.builder().id("new").build();
    Topic topic = Topic.builder().id("new").build();
    ProjectState project = ProjectState.builder().id("new").build();
    return switch (question) {
      case "report.year" -> plain(question, report.year(), years(report), YearlyReport::withYear);
      case "report.paper" ->
          plain(
              question,
              report.paper(),
              List.of(Paper.parse("kst-33279-16")),
              YearlyReport::withPaper);
      case "report.date" -> plain(question, report.date(), days(report), YearlyReport::withDate);
      case "report.promises" ->
          plain(
              question,
              report.promises(),
              lists(promise, promise.withAnswered(ImmutableList.of(ANSWER))),
              YearlyReport::withPromises);
      case "report.partners" ->
          plain(question, report.partners(), states(report), YearlyReport::withPartners);
      case "report.partners-announced" ->
          plain(
              question,
              report.partnersAnnounced(),
              states(report),
              YearlyReport::withPartnersAnnounced);
      case "report.annex-1.contributes" ->
          plain(
              question,
              report.annex1().flatMap(Annex1::contributes),
              ENTRIES,
              (r, list) ->
                  r.withAnnex1(
                      new Annex1(
                          Optional.of(list), r.annex1().orElse(NO_ANNEX).doesNotContribute())));
      case "report.annex-1.does-not-contribute" ->
          plain(
              question,
              report.annex1().flatMap(Annex1::doesNotContribute),
              ENTRIES,
              (r, list) ->
                  r.withAnnex1(
                      new Annex1(r.annex1().orElse(NO_ANNEX).contributes(), Optional.of(list))));
      case "report.annex-2" ->
          plain(
              question,
              report.annex2(),
              lists(project, project.withStatus(Text.of("s"))),
              YearlyReport::withAnnex2);
      case "report.topics" ->
          plain(
              question,
              report.topics(),
              lists(topic, topic.withAnnounced(true)),
              YearlyReport::withTopics);
      default -> throw new AssertionError("a question that this test does not know: " + question);
    };
  }

  private static <T> List<ImmutableList<T>> lists(T silent, T told) {
    return List.of(ImmutableList.of(), ImmutableList.of(silent), ImmutableList.of(told));
  }

  private static ImmutableList<Addition> topic(String question, YearlyReport report, int index) {
    Topic topic = list(report.topics()).get(index);
    return question.endsWith(".announced")
        ? plain(
            question,
            topic.announced(),
            List.of(true, false),
            (r, yes) -> r.withTopics(put(r.topics(), index, t -> t.withAnnounced(yes))))
        : plain(
            question,
            topic.developments(),
            TOLD,
            (r, told) -> r.withTopics(put(r.topics(), index, t -> t.withDevelopments(told))));
  }

  private static ImmutableList<Addition> project(
      String question, YearlyReport report, int index, Matcher element) {
    ProjectState project = list(report.annex2()).get(index);
    if (element.group(5) != null) {
      int place = Integer.parseInt(element.group(4));
      Milestone milestone = list(project.milestones()).get(place);
      return milestone(question, report, index, place, milestone);
    }
    return element.group(3).equals("status")
        ? plain(
            question,
            project.status(),
            List.of(Text.of("s")),
            (r, text) -> r.withAnnex2(put(r.annex2(), index, p -> p.withStatus(text))))
        : plain(
            question,
            project.milestones(),
            milestones(),
            (r, list) -> r.withAnnex2(put(r.annex2(), index, p -> p.withMilestones(list))));
  }

  /** No milestone, and one that states nothing, a plan, a plan that stands and one that moved. */
  private static List<ImmutableList<Milestone>> milestones() {
    LocalDate day = Answers.someDay();
    Milestone planned = SILENT.withPlanned(day);
    return List.of(
        ImmutableList.of(),
        ImmutableList.of(SILENT),
        ImmutableList.of(planned),
        ImmutableList.of(planned.withPreviouslyPlanned(day)),
        ImmutableList.of(planned.withPreviouslyPlanned(day.minusDays(1))));
  }

  private static ImmutableList<Addition> milestone(
      String question, YearlyReport report, int project, int place, Milestone stated) {
    return switch (question.substring(question.lastIndexOf('.') + 1)) {
      case "planned" ->
          day(question, report, stated.planned(), project, place, Milestone::withPlanned);
      case "actual" ->
          day(question, report, stated.actual(), project, place, Milestone::withActual);
      default ->
          day(
              question,
              report,
              stated.previouslyPlanned(),
              project,
              place,
              Milestone::withPreviouslyPlanned);
    };
  }

  private static ImmutableList<Addition> day(
      String question,
      YearlyReport report,
      Optional<LocalDate> stated,
      int project,
      int place,
      BiFunction<Milestone, LocalDate, Milestone> with) {
    return plain(
        question,
        stated,
        days(report),
        (r, day) ->
            r.withAnnex2(
                put(
                    r.annex2(),
                    project,
                    p -> p.withMilestones(put(p.milestones(), place, m -> with.apply(m, day))))));
  }

  /** The days that the report states and their neighbours, and one in the year reported on. */
  private static Collection<LocalDate> days(YearlyReport report) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(Answers.someDay());
    report.year().ifPresent(year -> days.add(LocalDate.of(year, 6, 1)));
    for (ProjectState project : list(report.annex2())) {
      for (Milestone milestone : list(project.milestones())) {
        Stream.of(milestone.planned(), milestone.previouslyPlanned())
            .flatMap(Optional::stream)
            .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
      }
    }
    return days;
  }

  private static Collection<Integer> years(YearlyReport report) {
    int year = report.date().orElse(Answers.someDay()).getYear();
    return List.of(year, year + 1);
  }

  /** No state, one, and those that were announced. */
  private static Collection<ImmutableSortedSet<Country>> states(YearlyReport report) {
    return List.of(
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(Country.of("BE")),
        report.partnersAnnounced().orElse(ImmutableSortedSet.of(Country.of("DE"))));
  }

  private static <T> ImmutableList<T> put(
      Optional<ImmutableList<T>> list, int index, java.util.function.UnaryOperator<T> how) {
    ImmutableList.Builder<T> all = ImmutableList.builder();
    ImmutableList<T> stated = list.orElseThrow();
    for (int i = 0; i < stated.size(); i++) {
      all.add(i == index ? how.apply(stated.get(i)) : stated.get(i));
    }
    return all.build();
  }

  private static <T> ImmutableList<Addition> plain(
      String question,
      Optional<? extends T> stated,
      Collection<T> answers,
      BiFunction<YearlyReport, T, YearlyReport> with) {
    return stated.isPresent()
        ? ImmutableList.of()
        : answers.stream()
            .map(
                answer ->
                    new Addition(
                        question, d -> d.withReport(with.apply(d.report().orElseThrow(), answer))))
            .collect(ImmutableList.toImmutableList());
  }
}
