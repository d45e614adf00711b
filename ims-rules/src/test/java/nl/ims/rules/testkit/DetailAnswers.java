package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ims.model.actor.Country;
import nl.ims.model.contribution.Branch;
import nl.ims.model.contribution.Command;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Request;
import nl.ims.model.term.Text;

/** The answers to what no rule that ships asks of a contribution, but one of your own may. */
final class DetailAnswers {
  private static final String PREFIX = "contribution.";
  private static final String UNITS = "contribution.units[";
  private static final String REQUESTS = "contribution.requests[";

  private static final ImmutableList<String> PLAIN =
      ImmutableList.of(
          "contribution.operations",
          "contribution.areas",
          "contribution.personnel",
          "contribution.units",
          "contribution.partners",
          "contribution.frameworks",
          "contribution.period.from",
          "contribution.command.full",
          "contribution.command.operational",
          "contribution.command.red-card");

  private static final MilitaryUnit SILENT = MilitaryUnit.builder().build();
  private static final Command NO_COMMAND =
      new Command(Optional.empty(), Optional.empty(), Optional.empty());
  private static final ImmutableList<Text> SOME = ImmutableList.of(Text.of("s"));
  private static final List<ImmutableList<Text>> LISTS = List.of(ImmutableList.of(), SOME);
  private static final List<ImmutableList<String>> FRAMEWORKS =
      List.of(ImmutableList.of(), ImmutableList.of("nato"), ImmutableList.of("eu"));

  /** Numbers on either side of all that rules are likely to tell apart. */
  private static final ImmutableSortedSet<Integer> NUMBERS = numbers();

  private DetailAnswers() {}

  private static ImmutableSortedSet<Integer> numbers() {
    ImmutableSortedSet.Builder<Integer> numbers = ImmutableSortedSet.naturalOrder();
    numbers.add(0, Integer.MAX_VALUE);
    for (int tens = 1; tens <= 1_000_000; tens *= 10) {
      for (double digits : new double[] {1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9}) {
        int number = (int) (digits * tens);
        numbers.add(number - 1, number, number + 1);
      }
    }
    return numbers.build();
  }

  static ImmutableList<String> questions(Contribution c) {
    return Stream.of(
            PLAIN.stream(),
            places(c.units())
                .flatMap(i -> Stream.of(UNITS + i + "].branch", UNITS + i + "].personnel")),
            places(c.requests()).map(i -> REQUESTS + i + "].date"))
        .flatMap(question -> question)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Integer> places(Optional<? extends Collection<?>> list) {
    return IntStream.range(0, list.map(Collection::size).orElse(0)).boxed();
  }

  static boolean knows(String question) {
    return PLAIN.contains(question) || question.startsWith(UNITS) || question.startsWith(REQUESTS);
  }

  static ImmutableList<Addition> to(String question, Situation situation, Contribution c) {
    if (question.startsWith(UNITS)) {
      return unit(question, c);
    } else if (question.startsWith(REQUESTS)) {
      int index = CooperationAnswers.index(question);
      Request request = c.requests().orElseThrow().get(index);
      return answers(
          question,
          request.date(),
          days(situation),
          (k, day) ->
              k.withRequests(
                  CooperationAnswers.at(
                      k.requests(), index, r -> new Request(r.by(), Optional.of(day)))));
    }
    return switch (question.substring(PREFIX.length())) {
      case "operations" -> answers(question, c.operations(), LISTS, Contribution::withOperations);
      case "areas" -> answers(question, c.areas(), LISTS, Contribution::withAreas);
      case "personnel" -> answers(question, c.personnel(), NUMBERS, Contribution::withPersonnel);
      case "units" -> answers(question, c.units(), units(), Contribution::withUnits);
      case "partners" -> answers(question, c.partners(), partners(), Contribution::withPartners);
      case "frameworks" ->
          answers(question, c.frameworks(), FRAMEWORKS, Contribution::withFrameworks);
      case "period.from" -> first(question, situation, c);
      default -> command(question, c);
    };
  }

  private static <T> ImmutableList<Addition> answers(
      String question,
      Optional<?> stated,
      Iterable<? extends T> answers,
      BiFunction<Contribution, T, Contribution> with) {
    ImmutableList.Builder<Addition> additions = ImmutableList.builder();
    if (stated.isEmpty()) {
      for (T answer : answers) {
        additions.add(
            new Addition(
                question,
                d -> d.withContribution(with.apply(d.contribution().orElseThrow(), answer))));
      }
    }
    return additions.build();
  }

  /** No unit, and one that states one thing or nothing. */
  private static List<ImmutableList<MilitaryUnit>> units() {
    return Stream.of(
            Stream.of(ImmutableList.<MilitaryUnit>of(), ImmutableList.of(SILENT)),
            Stream.of(Branch.values()).map(branch -> ImmutableList.of(SILENT.withBranch(branch))),
            NUMBERS.stream().map(people -> ImmutableList.of(SILENT.withPersonnel(people))))
        .flatMap(lists -> lists)
        .toList();
  }

  /** No request, one that states nothing, and one on each day. */
  static List<ImmutableList<Request>> requests(Situation situation) {
    return Stream.of(
            Stream.of(ImmutableList.<Request>of()),
            Stream.of(ImmutableList.of(new Request(Optional.empty(), Optional.empty()))),
            days(situation).stream()
                .map(day -> ImmutableList.of(new Request(Optional.empty(), Optional.of(day)))))
        .flatMap(lists -> lists)
        .toList();
  }

  private static ImmutableList<Addition> unit(String question, Contribution c) {
    int index = CooperationAnswers.index(question);
    MilitaryUnit unit = c.units().orElseThrow().get(index);
    return question.endsWith(".branch")
        ? DetailAnswers.<Branch>answers(
            question,
            unit.branch(),
            List.of(Branch.values()),
            (k, branch) ->
                k.withUnits(CooperationAnswers.at(k.units(), index, u -> u.withBranch(branch))))
        : DetailAnswers.<Integer>answers(
            question,
            unit.personnel(),
            NUMBERS,
            (k, people) ->
                k.withUnits(CooperationAnswers.at(k.units(), index, u -> u.withPersonnel(people))));
  }

  /** None, each country alone, and all together. */
  private static List<ImmutableSortedSet<Country>> partners() {
    List<Country> all = Country.codes().stream().map(Country::of).toList();
    return Stream.concat(
            Stream.of(ImmutableSortedSet.<Country>of(), ImmutableSortedSet.copyOf(all)),
            all.stream().map(ImmutableSortedSet::of))
        .toList();
  }

  private static ImmutableList<Addition> first(
      String question, Situation situation, Contribution c) {
    Optional<LocalDate> last = c.period().flatMap(Period::throughInclusive);
    return DetailAnswers.<LocalDate>answers(
        question,
        c.period().flatMap(Period::fromInclusive),
        days(situation).stream().filter(day -> last.filter(day::isAfter).isEmpty()).toList(),
        (k, day) ->
            k.withPeriod(
                new Period(Optional.of(day), k.period().flatMap(Period::throughInclusive))));
  }

  /** The days that a contribution states, and days about them, near and far. */
  static ImmutableSortedSet<LocalDate> days(Situation situation) {
    Contribution c = situation.dossier().contribution().orElseThrow();
    Stream<LocalDate> requested =
        c.requests().stream().flatMap(List::stream).flatMap(request -> request.date().stream());
    return Stream.concat(ContributionAnswers.days(situation).stream(), requested)
        .flatMap(
            day ->
                Stream.of(0, 1, 7, 30, 90, 183, 365, 366, 1_000)
                    .flatMap(by -> Stream.of(day.minusDays(by), day.plusDays(by))))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  private static ImmutableList<Addition> command(String question, Contribution c) {
    Command stated = c.command().orElse(NO_COMMAND);
    return switch (question.substring(question.lastIndexOf('.') + 1)) {
      case "full" ->
          answers(
              question,
              stated.full(),
              SOME,
              (Contribution k, Text full) ->
                  k.withCommand(
                      new Command(
                          Optional.of(full), command(k).operational(), command(k).redCard())));
      case "operational" ->
          answers(
              question,
              stated.operational(),
              SOME,
              (Contribution k, Text operational) ->
                  k.withCommand(
                      new Command(
                          command(k).full(), Optional.of(operational), command(k).redCard())));
      default ->
          answers(
              question,
              stated.redCard(),
              List.of(true, false),
              (Contribution k, Boolean card) ->
                  k.withCommand(
                      new Command(command(k).full(), command(k).operational(), Optional.of(card))));
    };
  }

  private static Command command(Contribution c) {
    return c.command().orElse(NO_COMMAND);
  }
}
