package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.procedure.Step;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.testkit.OnDay;

/** Lets the library and the second formulations judge the same dossiers, and compares. */
final class Explorer {
  private static final int SELDOM = 5;

  private static final ImmutableList<Formulation> FORMULATIONS =
      rulesOfTheBook()
          .filter(Formulations.all()::containsKey)
          .map(id -> Formulations.all().get(id))
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableSet<String> IDS =
      FORMULATIONS.stream().map(Formulation::id).collect(ImmutableSet.toImmutableSet());

  private final Tally tally = new Tally();
  private final int every;
  private int offered;

  /** Looks at every log that it is offered. */
  Explorer() {
    this(1);
  }

  private Explorer(int every) {
    this.every = every;
  }

  /**
   * Looks at one log in {@value #SELDOM}, in no step with the order in which they are offered; at
   * every one where {@code ims.exploration} is stated.
   */
  static Explorer ofSome() {
    return new Explorer(System.getProperty("ims.exploration") == null ? SELDOM : 1);
  }

  /** The ids of the rules on how parliament is informed, in the order of their book. */
  static Stream<String> rulesOfTheBook() {
    return Assessor.standard().books().get(0).rules().stream().map(Rule::id);
  }

  Tally tally() {
    return tally;
  }

  /** Looks at a log, complete through a day or open, as of a day or as of its last. */
  void look(
      Circumstances circumstances,
      ImmutableList<PlainStep> steps,
      OptionalInt recordedThrough,
      OptionalInt asOf) {
    if (Exploration.turn(offered++, every) != 0) {
      return;
    }
    ImmutableList<PlainFinding> expected = formulated(circumstances, steps, recordedThrough, asOf);
    Assessment assessment =
        OnDay.assessor(Assessor.standard(), date(asOf), circumstances.referenceDay())
            .assess(dossier(circumstances, steps, recordedThrough));
    ImmutableList<PlainFinding> found = found(assessment);
    tally.count(found);
    if (!found.equals(expected)) {
      tally.disagree(
          new Disagreement(circumstances, steps, recordedThrough, asOf, expected, found));
    }
  }

  static ImmutableList<PlainFinding> formulated(
      Circumstances circumstances,
      ImmutableList<PlainStep> steps,
      OptionalInt recordedThrough,
      OptionalInt asOf) {
    Facts facts = new Facts(PlainLog.asOf(steps, recordedThrough, asOf), circumstances);
    ImmutableList.Builder<PlainFinding> expected = ImmutableList.builder();
    for (Formulation formulation : FORMULATIONS) {
      formulation.judge(facts, expected);
    }
    return expected.build();
  }

  static ImmutableList<PlainFinding> found(Assessment assessment) {
    ImmutableList.Builder<PlainFinding> found = ImmutableList.builder();
    for (Finding finding : assessment.findings()) {
      String id = finding.rule().id();
      if (IDS.contains(id)) {
        found.add(
            new PlainFinding(id, finding.subject().orElse(PlainFinding.WHOLE), finding.verdict()));
      }
    }
    return found.build();
  }

  static Dossier dossier(
      Circumstances circumstances, ImmutableList<PlainStep> steps, OptionalInt recordedThrough) {
    ImmutableList.Builder<Step> procedure = ImmutableList.builder();
    steps.forEach(step -> procedure.add(step.step()));
    return circumstances
        .dossier()
        .withProcedure(procedure.build())
        .withRecordedThrough(date(recordedThrough));
  }

  static Optional<LocalDate> date(OptionalInt day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day.getAsInt()));
  }
}
