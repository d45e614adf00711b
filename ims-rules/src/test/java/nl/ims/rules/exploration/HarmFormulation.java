package nl.ims.rules.exploration;

import static nl.ims.model.procedure.StepKind.HARM_FIRST_ANALYSIS;
import static nl.ims.model.procedure.StepKind.HARM_INVESTIGATION_ENDED;
import static nl.ims.model.procedure.StepKind.HARM_INVESTIGATION_STARTED;
import static nl.ims.model.procedure.StepKind.HARM_OUTCOME_REPORTED;
import static nl.ims.model.procedure.StepKind.HARM_START_REPORTED;
import static nl.ims.model.procedure.StepKind.HARM_SUSPECTED;
import static nl.ims.rules.exploration.LetterFormulations.plainly;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.exploration.PlainLog.Which;

/**
 * A rule on each incident of civilian harm.
 *
 * @param id the id
 * @param subject whether an incident is a subject
 * @param demand the verdict on one
 */
record HarmFormulation(String id, Subject subject, Judge demand) implements Formulation {
  private static final int PROMISED = Math.toIntExact(LocalDate.of(2020, 10, 13).toEpochDay());

  private static final ImmutableList<StepKind> THE_SIX =
      ImmutableList.of(
          HARM_SUSPECTED,
          HARM_FIRST_ANALYSIS,
          HARM_INVESTIGATION_STARTED,
          HARM_START_REPORTED,
          HARM_INVESTIGATION_ENDED,
          HARM_OUTCOME_REPORTED);

  static final HarmFormulation START_REPORTED =
      new HarmFormulation(
          "civilian-harm/start-reported",
          (log, incident) -> sincePromised(log, incident, HARM_INVESTIGATION_STARTED),
          (log, incident) ->
              reported(log, incident, HARM_INVESTIGATION_STARTED, HARM_START_REPORTED));

  static final HarmFormulation OUTCOME_REPORTED =
      new HarmFormulation(
          "civilian-harm/outcome-reported",
          (log, incident) -> sincePromised(log, incident, HARM_INVESTIGATION_ENDED),
          (log, incident) ->
              reported(log, incident, HARM_INVESTIGATION_ENDED, HARM_OUTCOME_REPORTED));

  static final HarmFormulation ORDER_OF_STEPS =
      new HarmFormulation(
          "civilian-harm/order-of-steps", HarmFormulation::twoOrMore, HarmFormulation::inOrder);

  /** Whether an incident is a subject. */
  interface Subject {
    boolean of(PlainLog log, String incident);
  }

  /** The verdict on an incident. */
  interface Judge {
    Verdict of(PlainLog log, String incident);
  }

  @Override
  public void judge(Facts facts, ImmutableList.Builder<PlainFinding> findings) {
    Known regime = Asked.ARTICLE_100.holds(facts);
    boolean open = Asked.ARTICLE_100.isOpen(facts);
    boolean any = false;
    for (String incident : incidents(facts.log())) {
      if (regime != Known.NO && subject.of(facts.log(), incident)) {
        any = true;
        Verdict verdict = Formulation.verdict(regime, open, () -> demand.of(facts.log(), incident));
        Verdict judged = Formulation.judged(facts, this, incident, open, verdict);
        findings.add(new PlainFinding(id, incident, judged));
      }
    }
    if (!any) {
      findings.add(Formulation.withoutSubject(facts, id, regime, LocalDate.ofEpochDay(PROMISED)));
    }
  }

  /** By the day of their first step, then by name. */
  private static Set<String> incidents(PlainLog log) {
    Set<String> incidents = new LinkedHashSet<>();
    log.steps().stream()
        .filter(step -> step.step().incident().isPresent())
        .sorted(
            Comparator.comparing(PlainStep::day)
                .thenComparing(step -> step.step().incident().orElseThrow()))
        .forEach(step -> incidents.add(step.step().incident().orElseThrow()));
    return incidents;
  }

  private static Which of(String incident, StepKind kind) {
    return step -> Known.of(step.is(kind) && step.step().incident().equals(Optional.of(incident)));
  }

  /** Each incident with such a step on or after the day of the promise. */
  private static boolean sincePromised(PlainLog log, String incident, StepKind kind) {
    return log.firstRecorded(PROMISED, of(incident, kind)).isPresent();
  }

  /** There is a report of it on or after that. */
  private static Verdict reported(PlainLog log, String incident, StepKind what, StepKind report) {
    int that = log.firstRecorded(PROMISED, of(incident, what)).orElseThrow();
    return plainly(log.onOrAfter(that, of(incident, report)));
  }

  /** Two or more of the six recorded, the earliest on or after the day of the promise. */
  private static boolean twoOrMore(PlainLog log, String incident) {
    int recorded = 0;
    int earliest = Integer.MAX_VALUE;
    for (StepKind kind : THE_SIX) {
      OptionalInt first = log.firstRecorded(of(incident, kind));
      recorded += first.isPresent() ? 1 : 0;
      earliest = Math.min(earliest, first.orElse(earliest));
    }
    return recorded >= 2 && earliest >= PROMISED;
  }

  /** Settled as the order of the steps of the procedure is. */
  private static Verdict inOrder(PlainLog log, String incident) {
    boolean noSuchPair = true;
    for (int y = 1; y < THE_SIX.size(); y++) {
      OptionalInt firstY = log.firstRecorded(of(incident, THE_SIX.get(y)));
      for (StepKind earlier : THE_SIX.subList(0, y)) {
        OptionalInt firstX = log.firstRecorded(of(incident, earlier));
        if (firstX.isPresent() && firstY.isPresent() && firstX.getAsInt() > firstY.getAsInt()) {
          noSuchPair = false;
          if (log.completeAt(firstY.getAsInt())) {
            return Verdict.VIOLATED;
          }
        }
      }
    }
    return noSuchPair && log.completeAtAsOf() ? Verdict.SATISFIED : Verdict.UNDETERMINED;
  }
}
