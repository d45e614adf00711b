package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Text;

/** The keys of a contribution that are open, and their answers. */
final class ContributionAnswers {
  private static final Cost NO_COST =
      new Cost(Optional.empty(), Optional.empty(), Optional.empty());
  private static final Period NO_PERIOD = new Period(Optional.empty(), Optional.empty());
  private static final Optional<Text> REASON = Optional.of(Text.of("r"));

  private static final ImmutableList<String> PLAIN =
      ImmutableList.of(
          "contribution.task",
          "contribution.special-operation-type",
          "contribution.purposes",
          "contribution.forms",
          "contribution.armed-force",
          "contribution.armed-conflict",
          "contribution.kind-of-decision",
          "contribution.secrecy",
          "contribution.secrecy.ground",
          "contribution.secrecy.reason");

  /** The keys that state an aspect too, and can be added only while the points are open. */
  private static final ImmutableList<String> TWINS =
      ImmutableList.of(
          "contribution.requests",
          "contribution.mandate",
          "contribution.period.through",
          "contribution.cost.amount",
          "contribution.cost.funding");

  private ContributionAnswers() {}

  static ImmutableList<String> questions(Dossier dossier) {
    ImmutableList.Builder<String> questions = ImmutableList.builder();
    questions.addAll(PLAIN).addAll(TWINS);
    questions.addAll(DetailAnswers.questions(dossier.contribution().orElseThrow()));
    int mandates = mandates(dossier.contribution().orElseThrow()).size();
    for (int i = 0; i < mandates; i++) {
      questions.add("contribution.mandate[" + i + "].through");
    }
    return questions.build();
  }

  private static List<Mandate> mandates(Contribution c) {
    return c.mandate().<List<Mandate>>map(list -> list).orElse(List.of());
  }

  static ImmutableList<Addition> to(String question, Situation situation) {
    Contribution c = situation.dossier().contribution().orElseThrow();
    if (question.startsWith("contribution.mandate[")) {
      int index = Integer.parseInt(question.substring(21, question.indexOf(']')));
      return mandate(question, situation, index);
    }
    if (DetailAnswers.knows(question)) {
      return DetailAnswers.to(question, situation, c);
    }
    if (TWINS.contains(question)) {
      return Answers.isClosed(situation.dossier())
          ? ImmutableList.of()
          : twin(question, situation, c).stream()
              .filter(answer -> holds(situation.dossier(), answer))
              .collect(ImmutableList.toImmutableList());
    }
    return switch (question) {
      case "contribution.task" ->
          plain(question, c.task(), List.of(Task.values()), Contribution::withTask);
      case "contribution.special-operation-type" ->
          plain(
              question,
              c.specialOperationType(),
              List.of(SpecialOperationType.values()),
              Contribution::withSpecialOperationType);
      case "contribution.purposes" ->
          plain(question, c.purposes(), sets(Purpose.class), Contribution::withPurposes);
      case "contribution.forms" ->
          plain(question, c.forms(), sets(Form.class), Contribution::withForms);
      case "contribution.armed-force" ->
          plain(
              question, c.armedForce(), List.of(ArmedForce.values()), Contribution::withArmedForce);
      case "contribution.armed-conflict" ->
          plain(question, c.armedConflict(), List.of(true, false), Contribution::withArmedConflict);
      case "contribution.kind-of-decision" ->
          plain(
              question,
              c.kindOfDecision(),
              List.of(KindOfDecision.values()),
              Contribution::withKindOfDecision);
      case "contribution.secrecy", "contribution.secrecy.ground", "contribution.secrecy.reason" ->
          secrecy(question, c);
      default -> throw new AssertionError("a question that this test does not know: " + question);
    };
  }

  /** An aspect that is left out cannot be stated by its key. */
  private static boolean holds(Dossier dossier, Addition answer) {
    try {
      answer.to(dossier);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static <T> ImmutableList<Addition> plain(
      String question,
      Optional<T> stated,
      Collection<T> answers,
      BiFunction<Contribution, T, Contribution> with) {
    return stated.isPresent()
        ? ImmutableList.of()
        : answers.stream()
            .map(answer -> change(question, c -> with.apply(c, answer)))
            .collect(ImmutableList.toImmutableList());
  }

  private static Addition change(
      String question, java.util.function.UnaryOperator<Contribution> how) {
    return new Addition(
        question, d -> d.withContribution(how.apply(d.contribution().orElseThrow())));
  }

  private static <E extends Enum<E>> List<ImmutableSortedSet<E>> sets(Class<E> type) {
    return Sets.powerSet(ImmutableSet.copyOf(type.getEnumConstants())).stream()
        .map(ImmutableSortedSet::copyOf)
        .toList();
  }

  private static ImmutableList<Addition> secrecy(String question, Contribution c) {
    if (question.equals("contribution.secrecy")) {
      return plain(question, c.secrecy(), claims(), Contribution::withSecrecy);
    }
    Secrecy stated = c.secrecy().filter(Secrecy::claimed).orElse(Secrecy.NONE);
    boolean ground = question.endsWith(".ground");
    if (!stated.claimed() || (ground ? stated.ground() : stated.reason()).isPresent()) {
      return ImmutableList.of();
    }
    return ground
        ? plain(
            question,
            Optional.empty(),
            List.of(SecrecyGround.values()),
            (k, answer) ->
                k.withSecrecy(new Secrecy(true, Optional.of(answer), secrecy(k).reason())))
        : ImmutableList.of(
            change(question, k -> k.withSecrecy(new Secrecy(true, secrecy(k).ground(), REASON))));
  }

  private static Secrecy secrecy(Contribution c) {
    return c.secrecy().orElse(Secrecy.NONE);
  }

  /** No secrecy, and a claim of it with and without a ground and a reason. */
  private static List<Secrecy> claims() {
    Stream<Optional<SecrecyGround>> grounds =
        Stream.concat(
            Stream.of(SecrecyGround.values()).map(Optional::of), Stream.of(Optional.empty()));
    return Stream.concat(
            Stream.of(Secrecy.NONE),
            grounds.flatMap(
                ground ->
                    Stream.of(
                        new Secrecy(true, ground, REASON),
                        new Secrecy(true, ground, Optional.empty()))))
        .toList();
  }

  private static ImmutableList<Addition> twin(
      String question, Situation situation, Contribution c) {
    return switch (question) {
      case "contribution.requests" ->
          plain(
              question,
              c.requests(),
              DetailAnswers.requests(situation),
              Contribution::withRequests);
      case "contribution.mandate" ->
          plain(question, c.mandate(), mandateLists(situation), Contribution::withMandate);
      case "contribution.period.through" ->
          plain(
              question,
              c.period().flatMap(Period::throughInclusive),
              days(situation).stream()
                  .filter(
                      day ->
                          c.period().flatMap(Period::fromInclusive).filter(day::isBefore).isEmpty())
                  .toList(),
              (k, day) ->
                  k.withPeriod(
                      new Period(k.period().orElse(NO_PERIOD).fromInclusive(), Optional.of(day))));
      default -> cost(question, c);
    };
  }

  private static ImmutableList<Addition> cost(String question, Contribution c) {
    return question.endsWith(".amount")
        ? plain(
            question,
            c.cost().flatMap(Cost::amount),
            List.of(BigDecimal.TEN),
            (k, amount) -> {
              Cost cost = k.cost().orElse(NO_COST);
              return k.withCost(new Cost(Optional.of(amount), cost.currency(), cost.funding()));
            })
        : plain(
            question,
            c.cost().flatMap(Cost::funding),
            List.of(ImmutableSortedSet.<Funding>of(), ImmutableSortedSet.of(Funding.BIV)),
            (k, funding) -> {
              Cost cost = k.cost().orElse(NO_COST);
              return k.withCost(new Cost(cost.amount(), cost.currency(), Optional.of(funding)));
            });
  }

  /** The days that the contribution states, and their neighbours. */
  static ImmutableSortedSet<LocalDate> days(Situation situation) {
    Contribution c = situation.dossier().contribution().orElseThrow();
    return Stream.of(
            mandates(c).stream()
                .flatMap(
                    m -> Stream.concat(m.throughInclusive().stream(), m.fromInclusive().stream())),
            c.period().stream()
                .flatMap(
                    p -> Stream.concat(p.throughInclusive().stream(), p.fromInclusive().stream())),
            Stream.of(Answers.someDay()))
        .flatMap(day -> day)
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));
  }

  private static List<ImmutableList<Mandate>> mandateLists(Situation situation) {
    Mandate silent = Mandate.builder().build();
    return Stream.concat(
            Stream.of(ImmutableList.<Mandate>of(), ImmutableList.of(silent)),
            days(situation).stream()
                .map(day -> ImmutableList.of(Mandate.builder().throughInclusive(day).build())))
        .toList();
  }

  private static ImmutableList<Addition> mandate(String question, Situation situation, int index) {
    Mandate stated = mandates(situation.dossier().contribution().orElseThrow()).get(index);
    if (stated.throughInclusive().isPresent()) {
      return ImmutableList.of();
    }
    return days(situation).stream()
        .filter(day -> stated.fromInclusive().filter(day::isBefore).isEmpty())
        .map(
            day ->
                change(
                    question,
                    k -> {
                      Mandate[] all = mandates(k).toArray(Mandate[]::new);
                      all[index] = all[index].withThroughInclusive(day);
                      return k.withMandate(ImmutableList.copyOf(all));
                    }))
        .collect(ImmutableList.toImmutableList());
  }
}
