package nl.ims.rules.exploration;

import static nl.ims.model.actor.Committee.FOREIGN_AFFAIRS_COMMITTEE;
import static nl.ims.model.procedure.StepKind.ANSWERS;
import static nl.ims.model.procedure.StepKind.DEBATE;
import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.DEPARTURE;
import static nl.ims.model.procedure.StepKind.EMPLOYMENT;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.model.procedure.StepKind.NOTIFICATION;
import static nl.ims.model.procedure.StepKind.QUESTIONS;
import static nl.ims.model.procedure.StepKind.SUPPLEMENTARY_LETTER;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.exploration.Facts.A_DEBATE;
import static nl.ims.rules.exploration.Facts.a;
import static nl.ims.rules.exploration.LetterFormulations.plainly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.ims.model.actor.Committee;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.exploration.PlainLog.Which;

/** The rules on questions, answers and debate, sentence by sentence. */
final class DebateFormulations {
  private DebateFormulations() {}

  /** Notification, decision, letter, questions, answers, debate. */
  private static ImmutableList<Which> theSix(Facts f) {
    return ImmutableList.of(
        a(NOTIFICATION), a(DECISION), f::isLetter, a(QUESTIONS), a(ANSWERS), A_DEBATE);
  }

  /** What is a letter hangs on the kind of decision: it is known if all kinds come to the same. */
  private static Known ofEveryKind(Facts f, Function<Facts, Known> asked) {
    ImmutableSet<Known> answers =
        f.byKind().stream().map(asked).collect(ImmutableSet.toImmutableSet());
    return answers.size() == 1 ? answers.asList().get(0) : Known.UNKNOWN;
  }

  static Known orderApplies(Facts f) {
    return ofEveryKind(f, DebateFormulations::twoOrMoreOfTheSix);
  }

  /** Two or more of the six are recorded. */
  private static Known twoOrMoreOfTheSix(Facts f) {
    int recorded = 0;
    for (Which kind : theSix(f)) {
      recorded += f.log().firstRecorded(kind).isPresent() ? 1 : 0;
    }
    if (recorded >= 2) {
      return Known.YES;
    }
    return f.log().completeAtAsOf() ? Known.NO : Known.UNKNOWN;
  }

  /**
   * Violated if the first recorded X comes after the first recorded Y of a later kind and the log
   * is complete on the day of that Y; satisfied if there is no such pair and the log is complete at
   * as-of.
   */
  static Verdict orderOfSteps(Facts f) {
    Known anyPair = Known.NO;
    for (int later = 1; later < 6; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        int x = earlier;
        int y = later;
        anyPair = anyPair.or(ofEveryKind(f, reading -> outOfOrder(reading, x, y)));
      }
    }
    return switch (anyPair) {
      case YES -> VIOLATED;
      case NO -> f.log().completeAtAsOf() ? SATISFIED : UNDETERMINED;
      case UNKNOWN -> UNDETERMINED;
    };
  }

  /** The first X recorded comes after the first Y recorded, and no X is missing before that. */
  private static Known outOfOrder(Facts f, int x, int y) {
    OptionalInt firstX = f.log().firstRecorded(theSix(f).get(x));
    OptionalInt firstY = f.log().firstRecorded(theSix(f).get(y));
    if (firstX.isEmpty() || firstY.isEmpty() || firstX.getAsInt() <= firstY.getAsInt()) {
      return Known.NO;
    }
    return f.log().completeAt(firstY.getAsInt()) ? Known.YES : Known.UNKNOWN;
  }

  static Known questions(Facts f, PlainStep step) {
    return Known.of(step.is(QUESTIONS));
  }

  /** There is a debate on or after the questions. */
  static Known debatedAfterwards(Facts f, PlainStep questions) {
    return f.log().onOrAfter(questions.day(), A_DEBATE);
  }

  /**
   * There is an answer between the questions and the first debate on or after them. The earliest
   * debate recorded is the first only if the log is complete from the questions to the day before
   * it; else the first may be on any day on which a step may be missing.
   */
  static Verdict answersBeforeDebate(Facts f, PlainStep questions) {
    int asked = questions.day();
    int recorded = f.log().firstRecorded(asked, A_DEBATE).orElseThrow();
    int earliest = asked;
    while (earliest < recorded && f.log().completeAt(earliest)) {
      earliest++;
    }
    Known inTimeForAny = f.log().between(asked, earliest, a(ANSWERS));
    Known inTimeForThisOne = f.log().between(asked, recorded, a(ANSWERS));
    if (inTimeForAny == Known.YES) {
      return SATISFIED;
    }
    return inTimeForThisOne == Known.NO ? VIOLATED : UNDETERMINED;
  }

  /** Each step {@code debate} that states {@code led-by}. */
  static Known ledDebate(Facts f, PlainStep step) {
    return Known.of(step.is(DEBATE) && step.ledBy().isPresent());
  }

  /** Employment recorded, or known not to be recorded on or before the debate. */
  static Known employmentIsPlaced(Facts f, PlainStep debate) {
    return f.employed().or(f.log().onOrBefore(debate.day(), a(EMPLOYMENT)).not());
  }

  static Verdict leadCommittee(Facts f, PlainStep debate) {
    Committee led = debate.ledBy().orElseThrow();
    boolean foreignAffairs = led == FOREIGN_AFFAIRS_COMMITTEE;
    OptionalInt employment = f.employment();
    if (employment.isEmpty() || debate.day() < employment.getAsInt()) {
      return foreignAffairs ? SATISFIED : VIOLATED;
    } else if (debate.day() == employment.getAsInt() || !foreignAffairs) {
      return SATISFIED;
    }
    return plainly(
        f.log()
            .between(
                employment.getAsInt(),
                debate.day(),
                step -> Known.of(step.is(EXTENSION_LETTER) || step.is(SUPPLEMENTARY_LETTER))));
  }

  static Verdict noEmploymentBeforeDebate(Facts f) {
    return f.unlessSecret(f.debatedOnOrBefore(f.employment().orElseThrow()));
  }

  static Known departure(Facts f, PlainStep step) {
    return Known.of(step.is(DEPARTURE));
  }

  /**
   * There is a debate beforehand. If not, a voyage that was planned anyway is a matter of
   * judgement; while it is not said whether it was, only what is secret is.
   */
  static Verdict noDepartureBeforeDebate(Facts f, PlainStep departure) {
    Known debated = f.debatedOnOrBefore(departure.day());
    Optional<Boolean> planned = departure.step().plannedVoyage();
    if (debated != Known.NO || planned.equals(Optional.of(false))) {
      return f.unlessSecret(debated);
    }
    boolean toBeJudged = planned.isPresent() || f.groundOfSecrecy() == Known.YES;
    return toBeJudged ? NEEDS_JUDGEMENT : UNDETERMINED;
  }
}
