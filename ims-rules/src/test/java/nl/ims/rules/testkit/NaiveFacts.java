package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.report.YearlyReport;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.DossierFact;
import nl.ims.rules.condition.ElementList;
import nl.ims.rules.condition.ElementValue;
import nl.ims.rules.condition.IncidentRecorded;
import nl.ims.rules.condition.Judged;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.SomeElement;
import nl.ims.rules.condition.Subject;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.table.OutcomeIn;

/** The leaves of conditions, read from the dossier as far as they may be seen. */
final class NaiveFacts {
  static final Condition EMPLOYED = Words.there(StepKind.EMPLOYMENT);

  private final Situation situation;
  private final Sight sight;
  private final Log log;

  NaiveFacts(Situation situation, Sight sight, Log log) {
    this.situation = situation;
    this.sight = sight;
    this.log = log;
  }

  private Contribution contribution() {
    return situation.dossier().contribution().orElseThrow();
  }

  Truth is(Question question, long admitted) {
    int answer =
        sight.sees(question)
            ? NaiveQuestions.read(question, situation.dossier())
            : NaiveQuestions.ABSENT;
    if (answer == NaiveQuestions.ABSENT) {
      return Truth.UNKNOWN;
    }
    return known(answer != NaiveQuestions.NO_ANSWER && (admitted >> answer & 1) != 0);
  }

  private static Truth known(boolean value) {
    return value ? Truth.TRUE : Truth.FALSE;
  }

  Truth complete() {
    return sight.sees(DossierFact.THROUGH)
            && situation.asOf().filter(situation::isComplete).isPresent()
        ? Truth.TRUE
        : Truth.UNKNOWN;
  }

  /** The value of a key of a step, as a number; empty if it is silent or not seen. */
  OptionalInt key(int step, StepKey key) {
    if (step < 0 || !sight.sees(new DossierFact.OfKey(step, key))) {
      return OptionalInt.empty();
    }
    Step recorded = log.step(step);
    Optional<Integer> value =
        switch (key) {
          case TO -> recorded.to().map(NaiveFacts::mask);
          case COPY_TO -> recorded.copyTo().map(NaiveFacts::mask);
          case BY -> recorded.by().map(NaiveFacts::mask);
          case CHANGES -> recorded.changes().map(NaiveFacts::mask);
          case LED_BY -> recorded.ledBy().map(Enum::ordinal);
          case DECREASE -> recorded.decrease().map(yes -> yes ? 1 : 0);
          case DECIDED -> recorded.decided().map(yes -> yes ? 1 : 0);
          case CURRENT_END -> recorded.currentEnd().map(day -> (int) day.toEpochDay());
          case UNTIL -> recorded.until().map(day -> (int) day.toEpochDay());
          case COVERS -> recorded.covers();
          case INDEPENDENT -> recorded.independent().map(yes -> yes ? 1 : 0);
          case PLANNED_VOYAGE -> recorded.plannedVoyage().map(yes -> yes ? 1 : 0);
          case FRAMEWORK -> recorded.framework().map(String::hashCode);
          case INCIDENT -> recorded.incident().map(String::hashCode);
          case INVOKES -> recorded.invokes().map(Enum::ordinal);
          case PAPER -> recorded.paper().map(paper -> 1);
          case INFERRED, NOTE, POSITIONS -> Optional.empty();
        };
    return value.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  @SuppressWarnings("EnumOrdinal")
  private static int mask(Collection<? extends Enum<?>> set) {
    return set.stream().mapToInt(e -> 1 << e.ordinal()).sum();
  }

  Truth states(StepKey key, int step) {
    return step < 0 ? Truth.UNKNOWN : known(log.step(step).stated().contains(key));
  }

  OptionalInt ofSubject(StepKey key, Subject about) {
    if (about.term().isEmpty()) {
      return key(about.step(), key);
    }
    return key == StepKey.COVERS ? OptionalInt.of(about.term().get().year()) : OptionalInt.empty();
  }

  /** Some incident has enough kinds of step that are seen, and the first of them is late enough. */
  Truth begun(IncidentRecorded begun) {
    Map<String, List<Step>> incidents = new TreeMap<>();
    for (int i = 0; i < log.size(); i++) {
      Step step = log.step(i);
      if (begun.word().kinds().containsKey(step.kind())
          && sight.sees(new DossierFact.OfStep(i))
          && (begun.least() > 1 || !step.date().isBefore(begun.from()))) {
        incidents.computeIfAbsent(step.incident().orElseThrow(), id -> new ArrayList<>()).add(step);
      }
    }
    boolean some =
        incidents.values().stream()
            .anyMatch(
                steps ->
                    steps.stream().map(Step::kind).distinct().count() >= begun.least()
                        && !steps.get(0).date().isBefore(begun.from()));
    boolean none =
        situation.asOf().filter(day -> sight.silent(begun.word(), epoch(day))).isPresent();
    return some ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static int epoch(LocalDate day) {
    return (int) day.toEpochDay();
  }

  /** The day that an element states under a key. */
  OptionalInt elementDay(ElementValue value, int element) {
    Optional<LocalDate> day =
        situation.dossier().report().isPresent()
            ? day(value.list(), element, value.column())
            : seen(
                new DossierFact.OfElement(value.list(), element, value.column()),
                elementDay(element));
    return day.map(d -> OptionalInt.of(epoch(d))).orElse(OptionalInt.empty());
  }

  /** The last day of a mandate, or the day on which a document took effect. */
  private Optional<LocalDate> elementDay(int element) {
    Optional<Cooperation> c = situation.dossier().cooperation();
    if (c.isPresent()) {
      return c.get().basis().orElseThrow().get(element).inForce();
    }
    List<Mandate> mandates = contribution().mandate().orElse(ImmutableList.of());
    return element < mandates.size() ? mandates.get(element).throughInclusive() : Optional.empty();
  }

  /** The day with which those are compared. */
  private Optional<LocalDate> otherDay() {
    Optional<Cooperation> c = situation.dossier().cooperation();
    return c.isPresent()
        ? NaiveCooperation.activeSince(c.get())
        : contribution().period().flatMap(Period::throughInclusive);
  }

  Truth elementIs(ElementValue condition, long admitted, int element) {
    ElementList.Column column = condition.list().columns().get(condition.column());
    String path = condition.list().stated().path();
    if (column.answers().isEmpty()) {
      return day(condition.list(), element, condition.column()).isPresent()
          ? Truth.TRUE
          : Truth.UNKNOWN;
    }
    if (!sight.sees(new DossierFact.OfElement(condition.list(), element, condition.column()))) {
      return Truth.UNKNOWN;
    }
    Optional<Cooperation> c = situation.dossier().cooperation();
    Optional<String> answer =
        c.isPresent()
            ? NaiveCooperation.element(path, element, column.key(), c.get())
            : NaiveReport.of(situation.dossier()).under(path, element, column.key());
    return answer
        .map(known -> known((admitted >> column.answers().indexOf(known) & 1) != 0))
        .orElse(Truth.UNKNOWN);
  }

  private Optional<LocalDate> day(ElementList list, int element, int column) {
    return sight.sees(new DossierFact.OfElement(list, element, column))
        ? NaiveReport.of(situation.dossier()).day(element, list.columns().get(column).key())
        : Optional.empty();
  }

  /** The day or the number behind a question. */
  OptionalInt exact(Question.Exact question) {
    Optional<YearlyReport> report = situation.dossier().report();
    Optional<Integer> value =
        question instanceof Question.Count
            ? report.orElseThrow().year()
            : (report.isPresent() ? report.get().date() : otherDay()).map(NaiveFacts::epoch);
    return seen(question.stated(), value).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** The elements that a quantified condition ranges over; empty while none are stated. */
  Optional<List<Integer>> elements(SomeElement some, int focus) {
    if (some.list().holder().isPresent()) {
      return NaiveReport.of(situation.dossier()).milestonesOf(focus);
    }
    Optional<Cooperation> c = situation.dossier().cooperation();
    Optional<? extends List<?>> list =
        c.isPresent()
            ? NaiveCooperation.list(some.list().stated().path(), c.get())
            : contribution().mandate();
    return list.map(stated -> IntStream.range(0, stated.size()).boxed().toList());
  }

  /** Whether it may be seen that a list holds no more than its elements. */
  boolean seesAll(SomeElement some, int focus) {
    return sight.sees(
        some.list()
            .holder()
            .<FactRef>map(h -> new DossierFact.OfElement(h.list(), focus, h.column()))
            .orElse(some.list().stated()));
  }

  NaiveWorlds worlds(Truth employed) {
    Contribution c = contribution();
    return new NaiveWorlds(
        seen(Questions.TASK, c.task()),
        seen(Questions.SPECIAL_OPERATION_TYPE, c.specialOperationType()),
        seen(Questions.FORMS, c.forms().map(Set::copyOf)),
        seen(Questions.PURPOSES, c.purposes().map(Set::copyOf)),
        seen(Questions.ARMED_CONFLICT, c.armedConflict()),
        seen(Questions.ARMED_FORCE, c.armedForce()),
        seen(Questions.SECRECY, c.secrecy().map(secrecy -> !secrecy.claimed())),
        employed,
        situation.referenceDay());
  }

  /** The outcomes over all completions of what is not seen. */
  Truth among(OutcomeIn among, Truth employed) {
    int wanted = 0;
    int excluded = 0;
    for (Regime regime : worlds(employed).outcomes()) {
      boolean served = (among.wanted() & mask(List.of(regime))) != 0;
      wanted += served ? 1 : 0;
      excluded += served ? 0 : 1;
    }
    return excluded == 0 ? Truth.TRUE : wanted == 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  private <T> Optional<T> seen(FactRef question, Optional<T> answer) {
    return sight.sees(question) ? answer : Optional.empty();
  }

  Truth judged(Judged judged, Subject about) {
    String on = judged.ofSubject() ? about.name(log) : "";
    List<Recorded> recorded = recorded();
    for (int i = 0; i < recorded.size(); i++) {
      Recorded judgement = recorded.get(i);
      if (sight.sees(new DossierFact.OfJudgement(i))
          && judged.rules().contains(judgement.rule)
          && judged.outcomes().contains(judgement.outcome)
          && judgement.subject.equals(on)) {
        return Truth.TRUE;
      }
    }
    return Truth.FALSE;
  }

  private record Recorded(LocalDate date, String rule, String subject, JudgementOutcome outcome) {}

  /** The judgements that count, by day, rule, subject and path: cooperation, judgements, points. */
  private List<Recorded> recorded() {
    List<Recorded> counted = new ArrayList<>();
    situation.dossier().cooperation().map(NaiveCooperation::judgements).stream()
        .flatMap(List::stream)
        .filter(within -> counts(within.judgement().date()))
        .forEach(
            within ->
                counted.add(
                    new Recorded(
                        within.judgement().date(),
                        within.rule(),
                        "",
                        within.judgement().outcome())));
    situation.dossier().judgements().stream()
        .filter(j -> counts(j.date()))
        .forEach(
            j ->
                counted.add(new Recorded(j.date(), j.rule(), j.subject().orElse(""), j.outcome())));
    situation
        .dossier()
        .points()
        .forEach(
            (point, aspects) ->
                aspects.forEach(
                    (aspect, statement) ->
                        Stream.of(statement)
                            .filter(Statement.Stated.class::isInstance)
                            .flatMap(s -> ((Statement.Stated) s).judgement().stream())
                            .filter(j -> counts(j.date()))
                            .forEach(
                                j ->
                                    counted.add(
                                        new Recorded(
                                            j.date(),
                                            "toetsingskader/" + point + "/" + aspect,
                                            "",
                                            j.outcome())))));
    counted.sort(
        Comparator.comparing(Recorded::date)
            .thenComparing(Recorded::rule)
            .thenComparing(Recorded::subject));
    return counted;
  }

  private boolean counts(LocalDate day) {
    return situation.asOf().filter(day::isAfter).isEmpty();
  }
}
