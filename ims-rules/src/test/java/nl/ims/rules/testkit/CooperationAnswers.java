package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.DecisionRule;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.GovernanceLevel;
import nl.ims.model.cooperation.GoverningBody;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/** The keys of a cooperation that are open, and their answers. */
final class CooperationAnswers {
  private static final String SELF = "cooperation.";
  private static final String COMPLETE = SELF + "account-complete";
  private static final String OBJECTIVES = SELF + "objectives.";
  private static final String CRITERIA = SELF + "criteria.";
  private static final String SOVEREIGNTY = SELF + "sovereignty.";
  private static final String PAPERS = ".papers";
  private static final Paper PAPER = Paper.parse("kst-33279-19");

  private CooperationAnswers() {}

  static ImmutableList<String> questions(Dossier dossier) {
    Cooperation c = dossier.cooperation().orElseThrow();
    ImmutableList.Builder<String> questions = ImmutableList.builder();
    questions.add(COMPLETE, SELF + "depth", SELF + "status", SELF + "history");
    list(questions, "basis", size(c.basis()), "kind", "in-force");
    list(questions, "governance", size(c.governance()), "level", "decides-by");
    list(questions, "milestones", size(c.milestones()), "planned");
    list(questions, "units", size(c.units()), "notice-to-move", "committed-to", "left-at-home");
    for (String path : accounts()) {
      questions.add(path, path + PAPERS);
    }
    for (SovereigntyCriterion criterion : SovereigntyCriterion.values()) {
      questions.add(SOVEREIGNTY + criterion.code());
    }
    return questions.build();
  }

  private static List<String> accounts() {
    return Stream.concat(
            Arrays.stream(Objective.values()).map(o -> OBJECTIVES + o.code()),
            Arrays.stream(Criterion.values()).map(k -> CRITERIA + k.code()))
        .toList();
  }

  private static void list(
      ImmutableList.Builder<String> questions, String key, int size, String... within) {
    questions.add(SELF + key);
    for (int i = 0; i < size; i++) {
      for (String element : within) {
        questions.add(SELF + key + "[" + i + "]." + element);
      }
    }
  }

  private static int size(Optional<? extends List<?>> list) {
    return list.map(List::size).orElse(0);
  }

  /** Nothing can be added to an account that is complete. */
  static boolean isClosed(Cooperation c) {
    return c.accountComplete().orElse(false);
  }

  static ImmutableList<Addition> to(String question, Situation situation) {
    Cooperation c = situation.dossier().cooperation().orElseThrow();
    if (question.equals(COMPLETE)) {
      return isClosed(c)
          ? ImmutableList.of()
          : ImmutableList.of(change(question, k -> k.withAccountComplete(true)));
    } else if (question.startsWith(UnitAnswers.UNITS)) {
      return UnitAnswers.to(question, c);
    } else if (question.contains("[")) {
      return ofElement(question, situation, c);
    } else if (question.startsWith(OBJECTIVES)) {
      Objective objective = of(Objective.class, question, OBJECTIVES);
      return account(question, c, c.objectives(), objective, Cooperation::withObjectives);
    } else if (question.startsWith(CRITERIA)) {
      Criterion criterion = of(Criterion.class, question, CRITERIA);
      return account(question, c, c.criteria(), criterion, Cooperation::withCriteria);
    } else if (question.startsWith(SOVEREIGNTY)) {
      return sovereignty(question, c);
    }
    return outline(question, situation, c);
  }

  private static <E extends Enum<E> & Code> E of(Class<E> type, String question, String prefix) {
    String code = question.substring(prefix.length()).replace(PAPERS, "");
    return Code.find(type, code).orElseThrow();
  }

  private static ImmutableList<Addition> outline(
      String question, Situation situation, Cooperation c) {
    return switch (question) {
      case "cooperation.depth" ->
          plain(question, c.depth(), List.of(Depth.values()), Cooperation::withDepth);
      case "cooperation.status" ->
          plain(question, c.status(), List.of(CooperationStatus.values()), Cooperation::withStatus);
      case "cooperation.basis" ->
          plain(question, c.basis(), bases(situation), Cooperation::withBasis);
      case "cooperation.history" ->
          plain(question, c.history(), histories(situation), Cooperation::withHistory);
      case "cooperation.governance" ->
          plain(question, c.governance(), bodies(), Cooperation::withGovernance);
      case "cooperation.milestones" ->
          plain(question, c.milestones(), milestones(situation), Cooperation::withMilestones);
      case "cooperation.units" ->
          plain(question, c.units(), UnitAnswers.lists(), Cooperation::withUnits);
      default -> throw new AssertionError("a question that this test does not know: " + question);
    };
  }

  static <T> ImmutableList<Addition> plain(
      String question,
      Optional<T> stated,
      Collection<T> answers,
      BiFunction<Cooperation, T, Cooperation> with) {
    return stated.isPresent()
        ? ImmutableList.of()
        : answers.stream()
            .map(answer -> change(question, c -> with.apply(c, answer)))
            .collect(ImmutableList.toImmutableList());
  }

  private static Addition change(String question, UnaryOperator<Cooperation> how) {
    return new Addition(question, d -> d.withCooperation(how.apply(d.cooperation().orElseThrow())));
  }

  private static <E extends Enum<E> & Code> ImmutableList<Addition> account(
      String question,
      Cooperation c,
      Map<E, Statement> stated,
      E key,
      BiFunction<Cooperation, Map<E, Statement>, Cooperation> with) {
    Optional<Statement> statement = Optional.ofNullable(stated.get(key));
    List<Statement> answers = new ArrayList<>();
    Statement.Stated papered =
        new Statement.Stated(Text.of("s"), ImmutableList.of(PAPER), Optional.empty());
    if (question.endsWith(PAPERS)) {
      if (statement.isPresent()
          && statement.get() instanceof Statement.Stated said
          && said.papers().isEmpty()) {
        answers.add(new Statement.Stated(said.text(), ImmutableList.of(PAPER), said.judgement()));
      }
    } else if (statement.isEmpty() && !isClosed(c)) {
      answers.add(papered);
      answers.add(Statement.of(Text.of("s")));
      answers.add(Statement.leftOut(Text.of("l")));
    }
    return answers.stream()
        .map(answer -> change(question, k -> with.apply(k, put(now(k, key), key, answer))))
        .collect(ImmutableList.toImmutableList());
  }

  @SuppressWarnings("unchecked") // the map of the kind that the key is of
  private static <E extends Enum<E>> Map<E, Statement> now(Cooperation c, E key) {
    return (Map<E, Statement>) (key instanceof Objective ? c.objectives() : c.criteria());
  }

  private static <E extends Enum<E>, T> ImmutableSortedMap<E, T> put(
      Map<E, T> stated, E key, T value) {
    TreeMap<E, T> larger = new TreeMap<>(stated);
    larger.put(key, value);
    return ImmutableSortedMap.copyOf(larger);
  }

  private static ImmutableList<Addition> sovereignty(String question, Cooperation c) {
    SovereigntyCriterion criterion = of(SovereigntyCriterion.class, question, SOVEREIGNTY);
    if (isClosed(c) || c.sovereignty().containsKey(criterion)) {
      return ImmutableList.of();
    }
    return criterion.answerCodes().stream()
        .map(code -> SovereigntyAnswer.builder().criterion(criterion).answer(code).build())
        .map(
            answer ->
                change(question, k -> k.withSovereignty(put(k.sovereignty(), criterion, answer))))
        .collect(ImmutableList.toImmutableList());
  }

  /** The days that the cooperation states, and their neighbours. */
  private static List<LocalDate> days(Situation situation) {
    Cooperation c = situation.dossier().cooperation().orElseThrow();
    return Stream.of(
            c.basis().stream().flatMap(List::stream).flatMap(b -> b.inForce().stream()),
            c.history().stream().flatMap(List::stream).map(StatusChange::date),
            Stream.of(Answers.someDay()))
        .flatMap(day -> day)
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
        .sorted(Comparator.naturalOrder())
        .distinct()
        .toList();
  }

  private static List<ImmutableList<Basis>> bases(Situation situation) {
    Stream<Basis> kinds =
        Arrays.stream(BasisKind.values()).map(k -> Basis.builder().kind(k).build());
    Stream<Basis> inForce =
        days(situation).stream().map(day -> Basis.builder().inForce(day).build());
    return lists(Stream.concat(kinds, inForce), Basis.builder().build());
  }

  private static List<ImmutableList<StatusChange>> histories(Situation situation) {
    return lists(
        days(situation).stream()
            .map(day -> new StatusChange(CooperationStatus.ACTIVE, day, Optional.empty())),
        new StatusChange(CooperationStatus.PROPOSED, Answers.someDay(), Optional.empty()));
  }

  private static List<ImmutableList<GoverningBody>> bodies() {
    return lists(
        Stream.concat(
            Stream.of(GoverningBody.builder().level(GovernanceLevel.MINISTERS).build()),
            Arrays.stream(DecisionRule.values())
                .map(rule -> GoverningBody.builder().decidesBy(rule).build())),
        GoverningBody.builder().build());
  }

  private static List<ImmutableList<Milestone>> milestones(Situation situation) {
    return lists(
        days(situation).stream().map(day -> Milestone.builder().planned(day).build()),
        Milestone.builder().build());
  }

  /** No element, one of each, and one that says nothing to the point. */
  static <T> List<ImmutableList<T>> lists(Stream<T> elements, T silent) {
    return Stream.concat(
            Stream.of(ImmutableList.<T>of(), ImmutableList.of(silent)),
            elements.map(ImmutableList::of))
        .toList();
  }

  private static ImmutableList<Addition> ofElement(
      String question, Situation situation, Cooperation c) {
    int index = index(question);
    List<LocalDate> days = days(situation);
    return switch (question.replaceAll("\\[\\d+]", "")) {
      case "cooperation.basis.kind" ->
          plain(
              question,
              c.basis().orElseThrow().get(index).kind(),
              List.of(BasisKind.values()),
              (k, kind) -> k.withBasis(at(k.basis(), index, b -> b.withKind(kind))));
      case "cooperation.basis.in-force" ->
          plain(
              question,
              c.basis().orElseThrow().get(index).inForce(),
              days,
              (k, day) -> k.withBasis(at(k.basis(), index, b -> b.withInForce(day))));
      case "cooperation.governance.level" ->
          plain(
              question,
              c.governance().orElseThrow().get(index).level(),
              List.of(GovernanceLevel.values()),
              (k, level) -> k.withGovernance(at(k.governance(), index, b -> b.withLevel(level))));
      case "cooperation.governance.decides-by" ->
          plain(
              question,
              c.governance().orElseThrow().get(index).decidesBy(),
              List.of(DecisionRule.values()),
              (k, r) -> k.withGovernance(at(k.governance(), index, b -> b.withDecidesBy(r))));
      case "cooperation.milestones.planned" ->
          plain(
              question,
              c.milestones().orElseThrow().get(index).planned(),
              days,
              (k, day) -> k.withMilestones(at(k.milestones(), index, m -> m.withPlanned(day))));
      default -> throw new AssertionError("a question that this test does not know: " + question);
    };
  }

  static int index(String question) {
    return Integer.parseInt(question.substring(question.indexOf('[') + 1, question.indexOf(']')));
  }

  static <T> ImmutableList<T> at(Optional<ImmutableList<T>> list, int index, UnaryOperator<T> how) {
    ImmutableList<T> elements = list.orElseThrow();
    return IntStream.range(0, elements.size())
        .mapToObj(i -> i == index ? how.apply(elements.get(i)) : elements.get(i))
        .collect(ImmutableList.toImmutableList());
  }
}
