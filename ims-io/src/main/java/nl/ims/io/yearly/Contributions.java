package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.io.page.Item;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.io.timeline.Standing;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Period;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;

/** Finds the dossiers of contributions that belong to the year, and tells why they do. */
record Contributions(Inputs inputs, Wording words) {

  /**
   * How a contribution stands to the year. Its days are those of its period, its deployment and its
   * end; the day of a letter is none of them.
   */
  enum Standing {
    /** A day of it lies in the year. */
    IN_YEAR,
    /** It began before, its end is not stated, and it is presumed to run on. */
    OPEN_END,
    /** It ended later, and its start is not stated. */
    OPEN_START,
    /** It was decided in the year, and begins later. */
    DECIDED,
    /** It was decided in the year not to contribute. */
    REFUSED,
    /** No day of it is stated. */
    NO_DAYS,
    /** It is known to lie in other years, or not to have been. */
    OTHER_YEAR
  }

  ImmutableList<Dossier> all(Standing standing) {
    return inputs.contributions().stream()
        .filter(dossier -> standing(dossier) == standing)
        .collect(ImmutableList.toImmutableList());
  }

  Standing standing(Dossier dossier) {
    Optional<LocalDate> start = start(dossier);
    Optional<LocalDate> end = end(dossier);
    if (isRefused(dossier)
        && steps(dossier, StepKind.NEGATIVE_DECISION)
            .anyMatch(step -> inputs.isInYear(step.date()))) {
      return Standing.REFUSED;
    }
    if (start.isEmpty() && end.isEmpty()) {
      return isRefused(dossier) ? Standing.OTHER_YEAR : Standing.NO_DAYS;
    }
    boolean startsInTime = start.filter(day -> day.isAfter(inputs.last())).isEmpty();
    boolean endsInTime = end.filter(day -> day.isBefore(inputs.first())).isEmpty();
    boolean touches =
        start.filter(inputs::isInYear).isPresent()
            || end.filter(inputs::isInYear).isPresent()
            || (start.isPresent() && end.isPresent() && startsInTime && endsInTime);
    if (touches) {
      return Standing.IN_YEAR;
    }
    if (startsInTime && endsInTime) {
      return start.isPresent() ? Standing.OPEN_END : Standing.OPEN_START;
    }
    boolean decided = decisions(dossier).anyMatch(step -> inputs.isInYear(step.date()));
    return decided && !startsInTime ? Standing.DECIDED : Standing.OTHER_YEAR;
  }

  /** Whether it was decided not to contribute, and nothing came of it after all. */
  private static boolean isRefused(Dossier dossier) {
    return steps(dossier, StepKind.NEGATIVE_DECISION).findAny().isPresent()
        && steps(dossier, StepKind.EMPLOYMENT).findAny().isEmpty();
  }

  /** Why a dossier stands where it does, in sentences. */
  Item item(Dossier dossier) {
    Contribution contribution = dossier.contribution().orElseThrow();
    boolean undated = standing(dossier) == Standing.NO_DAYS;
    Stream<Step> days =
        Stream.of(StepKind.NEGATIVE_DECISION, StepKind.EMPLOYMENT, StepKind.END)
            .flatMap(kind -> steps(dossier, kind));
    Stream<Step> decided =
        decisions(dossier).filter(step -> undated || inputs.isInYear(step.date()));
    return words
        .dossier(name(dossier), dossier)
        .with(presumed(dossier))
        .with(contribution.period().map(period -> period(contribution, period)))
        .with(Stream.concat(days, decided).map(this::step).toList())
        .with(contribution.personnel().map(number -> personnel(contribution, number)));
  }

  private Sentence personnel(Contribution contribution, int number) {
    boolean inferred = inferred(contribution, ContributionKey.PERSONNEL);
    return words.line(
        "Personeel: ", "Personnel: ", "" + number, words.cite(Optional.empty(), inferred));
  }

  String name(Dossier dossier) {
    return dossier
        .title()
        .map(words::say)
        .or(
            () ->
                dossier
                    .contribution()
                    .flatMap(Contribution::operations)
                    .map(some -> words.all(some.stream().map(words::say).toList())))
        .orElse(dossier.id());
  }

  private Optional<Sentence> presumed(Dossier dossier) {
    if (standing(dossier) != Standing.OPEN_END) {
      return Optional.empty();
    }
    String begun = start(dossier).map(words::day).orElse(words.notStated());
    return Optional.of(
        words.line(
            "Vermoed wordt dat zij in " + inputs.year() + " liep: begonnen op ",
            "Presumed to have been running in " + inputs.year() + ": begun on ",
            begun + words.say(", en een einde is niet vermeld", ", and no end is stated"),
            words.presumption()));
  }

  private Sentence period(Contribution contribution, Period period) {
    Optional<String> from = period.fromInclusive().map(words::day);
    Optional<String> through = period.throughInclusive().map(words::day);
    String both =
        from.isPresent() && through.isPresent()
            ? words.say("van %s tot en met %s", "from %s to %s", from.get(), through.get())
            : from.map(day -> words.say("van ", "from ") + day)
                    .orElse(words.say("begin niet vermeld", "start not stated"))
                + ", "
                + through
                    .map(day -> words.say("tot en met ", "until ") + day)
                    .orElse(words.say("einde niet vermeld", "end not stated"));
    return words.line(
        "Periode: ",
        "Period: ",
        both,
        words.cite(Optional.empty(), inferred(contribution, ContributionKey.PERIOD)));
  }

  private static boolean inferred(Contribution contribution, ContributionKey key) {
    return contribution.inferred().filter(keys -> keys.contains(key)).isPresent();
  }

  private Sentence step(Step step) {
    String kind =
        step.kind() == StepKind.EMPLOYMENT
            ? words.say("inzet", "deployment")
            : words.say(step.kind());
    return Sentence.of(
        words.sentence(kind) + words.say(" op ", " on ") + words.day(step.date()),
        words.cite(step.paper(), step.inferred()));
  }

  /** The day of deployment, else the first day of the period. */
  static Optional<LocalDate> start(Dossier dossier) {
    return steps(dossier, StepKind.EMPLOYMENT)
        .map(Step::date)
        .findFirst()
        .or(
            () ->
                dossier
                    .contribution()
                    .flatMap(Contribution::period)
                    .flatMap(Period::fromInclusive));
  }

  /** The day on which it ended, else the last day that it was planned or extended to. */
  static Optional<LocalDate> end(Dossier dossier) {
    Optional<LocalDate> ended = steps(dossier, StepKind.END).map(Step::date).findFirst();
    if (ended.isPresent()) {
      return ended;
    }
    Stream<LocalDate> planned =
        dossier
            .contribution()
            .flatMap(Contribution::period)
            .flatMap(Period::throughInclusive)
            .stream();
    Stream<LocalDate> extended =
        steps(dossier, StepKind.EXTENSION_LETTER).map(Step::until).flatMap(Optional::stream);
    return Stream.concat(planned, extended).max(Comparator.naturalOrder());
  }

  private static Stream<Step> steps(Dossier dossier, StepKind kind) {
    return dossier.procedure().stream().filter(step -> step.kind() == kind);
  }

  /** The decisions to contribute, and the letters on it. */
  private static Stream<Step> decisions(Dossier dossier) {
    return Stream.of(
            StepKind.DECISION,
            StepKind.LETTER,
            StepKind.SUPPLEMENTARY_LETTER,
            StepKind.EXTENSION_LETTER,
            StepKind.MANDATE_CHANGE_LETTER,
            StepKind.TERMINATION_LETTER)
        .flatMap(kind -> steps(dossier, kind));
  }
}
