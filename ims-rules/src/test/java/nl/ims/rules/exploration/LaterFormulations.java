package nl.ims.rules.exploration;

import static nl.ims.model.procedure.StepKind.ASSIGNMENT_LETTER;
import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.model.procedure.StepKind.FINAL_EVALUATION;
import static nl.ims.model.procedure.StepKind.STANDBY_START;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.exploration.Facts.a;
import static nl.ims.rules.exploration.LetterFormulations.plainly;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.rules.book.Verdict;

/** The rules on stand-by, on reports and on the end, sentence by sentence. */
final class LaterFormulations {
  private static final int INDEPENDENCE_PROMISED =
      Math.toIntExact(LocalDate.of(2020, 5, 20).toEpochDay());

  private static final LocalDate RAPID_REACTION = LocalDate.of(2004, 6, 11);
  private static final LocalDate FRAMEWORK_2001 = LocalDate.of(2001, 7, 13);
  private static final LocalDate FIRST_REPORT_ON_ALLIES = LocalDate.of(2023, 5, 17);
  private static final LocalDate VESSELS = LocalDate.of(2011, 6, 23);

  private LaterFormulations() {}

  /** All of them. */
  static ImmutableList<Formulation> all() {
    return ImmutableList.<Formulation>builder().addAll(standby()).addAll(afterwards()).build();
  }

  static ImmutableList<Formulation> afterwards() {
    return ImmutableList.<Formulation>builder().addAll(evaluation()).addAll(reports()).build();
  }

  static ImmutableList<Formulation> standby() {
    return ImmutableList.of(
        new Formulation.Each(
            "rapid-reaction/assignment-letter",
            Asked.ANY,
            RAPID_REACTION,
            Formulations::always,
            LaterFormulations::standbyStart,
            (facts, start) -> Known.YES,
            LaterFormulations::assignmentLetter),
        new Formulation.Each(
            "rapid-reaction/second-information",
            Asked.ANY,
            RAPID_REACTION,
            Formulations::always,
            LaterFormulations::standbyStart,
            LaterFormulations::employedAfterwards,
            LaterFormulations::secondInformation));
  }

  private static ImmutableList<Formulation> evaluation() {
    return ImmutableList.of(
        new Formulation.Recurring(
            "evaluation/interim",
            Asked.ARTICLE_100,
            FRAMEWORK_2001,
            Formulations::always,
            RecurringFormulations::evaluations,
            RecurringFormulations::evaluationApplies,
            RecurringFormulations::interimEvaluation),
        Formulations.whole(
            "evaluation/final",
            Asked.ARTICLE_100,
            LaterFormulations::ended,
            LaterFormulations::finalEvaluation),
        new Formulation.Each(
            "evaluation/independent",
            Asked.ARTICLE_100,
            LocalDate.MIN,
            LaterFormulations::endedSinceThePromise,
            LaterFormulations::aFinalEvaluation,
            (facts, evaluation) -> Known.YES,
            LaterFormulations::independent));
  }

  private static ImmutableList<Formulation> reports() {
    return ImmutableList.of(
        new Formulation.Recurring(
            "vessel-protection/quarterly-report",
            Asked.ANY,
            VESSELS,
            RecurringFormulations::vesselProtection,
            RecurringFormulations::quarters,
            RecurringFormulations::quarterApplies,
            RecurringFormulations::quarterlyReport),
        HarmFormulation.START_REPORTED,
        HarmFormulation.OUTCOME_REPORTED,
        HarmFormulation.ORDER_OF_STEPS,
        new Formulation.Recurring(
            "collective-defence/yearly-report",
            Asked.ANY,
            FIRST_REPORT_ON_ALLIES,
            RecurringFormulations::collectiveDefence,
            RecurringFormulations::years,
            RecurringFormulations::yearApplies,
            RecurringFormulations::yearlyReport));
  }

  static Known standbyStart(Facts f, PlainStep step) {
    return Known.of(step.is(STANDBY_START));
  }

  /** There is an assignment letter of the same framework before it. */
  static Verdict assignmentLetter(Facts f, PlainStep start) {
    Optional<String> own = start.step().framework();
    return plainly(
        f.log()
            .before(
                start.day(),
                step -> {
                  Optional<String> its = step.step().framework();
                  boolean stated = own.isPresent() && its.isPresent();
                  Known same = stated ? Known.of(own.equals(its)) : Known.UNKNOWN;
                  return Known.of(step.is(ASSIGNMENT_LETTER)).and(same);
                }));
  }

  /** Employment recorded on or after it: it happens at most once. */
  static Known employedAfterwards(Facts f, PlainStep start) {
    OptionalInt employment = f.employment();
    return employment.isPresent() ? Known.of(employment.getAsInt() >= start.day()) : f.employed();
  }

  /** There is a letter on or after the start and before employment. */
  static Verdict secondInformation(Facts f, PlainStep start) {
    int employment = f.employment().orElseThrow();
    return plainly(f.log().between(start.day(), employment - 1, f::isLetter));
  }

  static Known ended(Facts f) {
    return f.log().recorded(a(END));
  }

  /** There is a final evaluation on or after the end; no deadline was laid down. */
  static Verdict finalEvaluation(Facts f) {
    int end = f.log().firstRecorded(a(END)).orElseThrow();
    return switch (f.log().onOrAfter(end, a(FINAL_EVALUATION))) {
      case YES -> SATISFIED;
      case NO -> NEEDS_JUDGEMENT;
      case UNKNOWN -> UNDETERMINED;
    };
  }

  static Known aFinalEvaluation(Facts f, PlainStep step) {
    return Known.of(step.is(FINAL_EVALUATION));
  }

  /** End recorded, on or after 20 May 2020: it happens at most once. */
  static Known endedSinceThePromise(Facts f) {
    if (f.log().firstRecorded(a(END)).isPresent()) {
      return Known.of(f.log().firstRecorded(INDEPENDENCE_PROMISED, a(END)).isPresent());
    }
    return f.log().onOrAfter(INDEPENDENCE_PROMISED, a(END));
  }

  static Verdict independent(Facts f, PlainStep evaluation) {
    Optional<Boolean> independent = evaluation.step().independent();
    if (independent.isEmpty()) {
      return UNDETERMINED;
    }
    return independent.get() ? SATISFIED : VIOLATED;
  }
}
