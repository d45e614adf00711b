package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;

/** What an order puts in its place: a step of the procedure, a letter to the Senate apart. */
enum Thing {
  NOTIFICATION(StepKind.NOTIFICATION),
  DECISION(StepKind.DECISION),
  NEGATIVE_DECISION(StepKind.NEGATIVE_DECISION),
  LETTER(StepKind.LETTER),
  LETTER_TO_THE_SENATE(StepKind.LETTER),
  SUPPLEMENTARY_LETTER(StepKind.SUPPLEMENTARY_LETTER),
  EXTENSION_LETTER(StepKind.EXTENSION_LETTER),
  INFORMATION_AFTERWARDS(StepKind.INFORMATION_AFTERWARDS),
  CONFIDENTIAL_BRIEFING(StepKind.CONFIDENTIAL_BRIEFING),
  QUESTIONS(StepKind.QUESTIONS),
  ANSWERS(StepKind.ANSWERS),
  DEBATE(StepKind.DEBATE),
  PLENARY_DEBATE(StepKind.PLENARY_DEBATE),
  DEPARTURE(StepKind.DEPARTURE),
  MADE_AVAILABLE(StepKind.MADE_AVAILABLE),
  EMPLOYMENT(StepKind.EMPLOYMENT),
  CHANGE(StepKind.CHANGE),
  CHANGE_OF_SIZE(StepKind.CHANGE),
  MANDATE_CHANGE(StepKind.MANDATE_CHANGE),
  END(StepKind.END),
  FINAL_EVALUATION(StepKind.FINAL_EVALUATION),
  STANDBY_START(StepKind.STANDBY_START),
  ASSIGNMENT_LETTER(StepKind.ASSIGNMENT_LETTER),
  HARM_SUSPECTED(StepKind.HARM_SUSPECTED),
  HARM_FIRST_ANALYSIS(StepKind.HARM_FIRST_ANALYSIS),
  HARM_INVESTIGATION_STARTED(StepKind.HARM_INVESTIGATION_STARTED),
  HARM_START_REPORTED(StepKind.HARM_START_REPORTED),
  HARM_INVESTIGATION_ENDED(StepKind.HARM_INVESTIGATION_ENDED),
  HARM_OUTCOME_REPORTED(StepKind.HARM_OUTCOME_REPORTED),
  HARM_INVESTIGATION_STARTED_ELSEWHERE(StepKind.HARM_INVESTIGATION_STARTED);

  /** The seven core steps. */
  static final ImmutableList<Thing> SEVEN =
      ImmutableList.of(NOTIFICATION, DECISION, LETTER, QUESTIONS, ANSWERS, DEBATE, EMPLOYMENT);

  /** The seven, and a force that is made available, before it is employed or after. */
  static final ImmutableList<Thing> EIGHT =
      ImmutableList.<Thing>builder().addAll(SEVEN).add(MADE_AVAILABLE).build();

  /** The seven, a departure and a letter of its own to the Senate. */
  static final ImmutableList<Thing> NINE =
      ImmutableList.<Thing>builder().addAll(SEVEN).add(DEPARTURE, LETTER_TO_THE_SENATE).build();

  /** What serves where there is no letter beforehand. */
  static final ImmutableList<Thing> WITHOUT_A_LETTER =
      ImmutableList.of(
          LETTER, INFORMATION_AFTERWARDS, CONFIDENTIAL_BRIEFING, PLENARY_DEBATE, EMPLOYMENT);

  /** What serves beforehand where a force is made available. */
  static final ImmutableList<Thing> AVAILABLE =
      ImmutableList.of(LETTER, CONFIDENTIAL_BRIEFING, PLENARY_DEBATE, MADE_AVAILABLE, EMPLOYMENT);

  /** Letters that may say that the government has decided. */
  static final ImmutableList<Thing> DECIDED =
      ImmutableList.of(DECISION, LETTER, SUPPLEMENTARY_LETTER, EXTENSION_LETTER);

  /** Those who leave before a debate, or after it. */
  static final ImmutableList<Thing> LEAVING = ImmutableList.of(LETTER, PLENARY_DEBATE, DEPARTURE);

  /** Letters that may announce a change, and changes. */
  static final ImmutableList<Thing> ANNOUNCED =
      ImmutableList.of(LETTER, SUPPLEMENTARY_LETTER, EXTENSION_LETTER, CHANGE, CHANGE_OF_SIZE);

  /** A study that may come to nothing. */
  static final ImmutableList<Thing> STUDY =
      ImmutableList.of(NOTIFICATION, NEGATIVE_DECISION, LETTER, EMPLOYMENT);

  /** Letters to one chamber each, and what is not to come before a debate. */
  static final ImmutableList<Thing> LETTERS_APART =
      ImmutableList.of(LETTER, LETTER_TO_THE_SENATE, PLENARY_DEBATE, DEPARTURE, EMPLOYMENT);

  /** As little as a rule on the contribution itself may look at. */
  static final ImmutableList<Thing> FEW = ImmutableList.of(DECISION, LETTER, EMPLOYMENT);

  /** Letters of every kind, and what refers to a letter. */
  static final ImmutableList<Thing> LETTERS =
      ImmutableList.of(NOTIFICATION, LETTER, SUPPLEMENTARY_LETTER, EXTENSION_LETTER, DEBATE);

  /** A running contribution that changes. */
  static final ImmutableList<Thing> CHANGES =
      ImmutableList.of(
          SUPPLEMENTARY_LETTER, EXTENSION_LETTER, DEBATE, EMPLOYMENT, CHANGE, MANDATE_CHANGE);

  /** Units that stand by, and a force that is employed or not. */
  static final ImmutableList<Thing> STANDBY =
      ImmutableList.of(STANDBY_START, ASSIGNMENT_LETTER, LETTER, EMPLOYMENT);

  /** A contribution that ends. */
  static final ImmutableList<Thing> ENDING =
      ImmutableList.of(LETTER, EMPLOYMENT, END, FINAL_EVALUATION);

  /** An incident of civilian harm. */
  static final ImmutableList<Thing> HARM =
      ImmutableList.of(
          HARM_SUSPECTED,
          HARM_FIRST_ANALYSIS,
          HARM_INVESTIGATION_STARTED,
          HARM_START_REPORTED,
          HARM_INVESTIGATION_ENDED,
          HARM_OUTCOME_REPORTED);

  /** Two incidents. */
  static final ImmutableList<Thing> TWO_INCIDENTS =
      ImmutableList.of(
          HARM_INVESTIGATION_STARTED,
          HARM_START_REPORTED,
          HARM_INVESTIGATION_ENDED,
          HARM_OUTCOME_REPORTED,
          HARM_INVESTIGATION_STARTED_ELSEWHERE);

  private final StepKind kind;

  Thing(StepKind kind) {
    this.kind = kind;
  }

  /** The step on a day; it states nothing but what it must. */
  Step on(LocalDate day) {
    Step.Builder step = Step.builder().date(day).kind(kind);
    if (kind == StepKind.CHANGE) {
      step.changes(ImmutableSortedSet.of(this == CHANGE ? ChangeKind.TASK : ChangeKind.SIZE));
    }
    if (this == HARM_INVESTIGATION_STARTED_ELSEWHERE) {
      step.incident("bridge");
    } else if (kind.requiredKeys().contains(StepKey.INCIDENT)) {
      step.incident("market");
    }
    return step.build();
  }
}
