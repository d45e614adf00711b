package nl.ims.rules.exploration;

import static nl.ims.model.procedure.StepKind.DEBATE;
import static nl.ims.model.procedure.StepKind.EMPLOYMENT;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.model.procedure.StepKind.LETTER;
import static nl.ims.model.procedure.StepKind.NEGATIVE_DECISION;
import static nl.ims.model.procedure.StepKind.PLENARY_DEBATE;
import static nl.ims.model.procedure.StepKind.SUPPLEMENTARY_LETTER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.exploration.PlainLog.Which;

/**
 * What the rules look at, in their own words.
 *
 * @param log the log as it stands
 * @param circumstances the rest of the dossier
 */
record Facts(PlainLog log, Circumstances circumstances) {

  static Which a(StepKind kind) {
    return step -> Known.of(step.is(kind));
  }

  /** <i>A debate</i>: in committee or plenary. */
  static final Which A_DEBATE = step -> Known.of(step.is(DEBATE) || step.is(PLENARY_DEBATE));

  Contribution contribution() {
    return circumstances.contribution();
  }

  /**
   * <i>A letter</i>: also one that extends where the decision is to extend, and a supplementary one
   * where it is to intensify; either may be one while the kind of decision is not stated.
   */
  Known isLetter(PlainStep step) {
    if (step.is(LETTER)) {
      return Known.YES;
    }
    Known extending = Known.of(step.is(EXTENSION_LETTER)).and(kindIs(KindOfDecision.EXTENSION));
    Known adding =
        Known.of(step.is(SUPPLEMENTARY_LETTER)).and(kindIs(KindOfDecision.INTENSIFICATION));
    return extending.or(adding);
  }

  Which aLetterTo(Chamber chamber) {
    return step -> isLetter(step).and(step.wentTo(chamber));
  }

  /** A letter to a chamber, or one of which it got a copy. */
  Which aLetterReaching(Chamber chamber) {
    return step -> isLetter(step).and(step.reached(chamber, log));
  }

  Known kindIs(KindOfDecision kind) {
    Optional<KindOfDecision> stated = contribution().kindOfDecision();
    return stated.isEmpty() ? Known.UNKNOWN : Known.of(stated.get() == kind);
  }

  /**
   * One of the aims of row 6 of the table of regimes: the international legal order, or
   * humanitarian aid in an armed conflict.
   */
  Known orderOrAid() {
    Optional<ImmutableSortedSet<Purpose>> purposes = contribution().purposes();
    if (purposes.isEmpty()) {
      return Known.UNKNOWN;
    }
    Optional<Boolean> conflict = contribution().armedConflict();
    Known inConflict = conflict.isEmpty() ? Known.UNKNOWN : Known.of(conflict.get());
    return Known.of(purposes.get().contains(Purpose.INTERNATIONAL_LEGAL_ORDER))
        .or(Known.of(purposes.get().contains(Purpose.HUMANITARIAN_AID)).and(inConflict));
  }

  /** A ground of secrecy is stated: unknown while a claim is without one, or nothing is said. */
  Known groundOfSecrecy() {
    Optional<Secrecy> secrecy = contribution().secrecy();
    if (secrecy.isEmpty()) {
      return Known.UNKNOWN;
    } else if (secrecy.get().equals(Secrecy.NONE)) {
      return Known.NO;
    }
    return secrecy.get().ground().isPresent() ? Known.YES : Known.UNKNOWN;
  }

  /** The facts under each kind of decision that it may be. */
  ImmutableList<Facts> byKind() {
    if (contribution().kindOfDecision().isPresent()) {
      return ImmutableList.of(this);
    }
    ImmutableList.Builder<Facts> readings = ImmutableList.builder();
    for (KindOfDecision kind : KindOfDecision.values()) {
      readings.add(new Facts(log, circumstances.ofKind(kind)));
    }
    return readings.build();
  }

  /** The day of employment, which happens at most once; absent if it is not recorded. */
  OptionalInt employment() {
    return log.firstRecorded(a(EMPLOYMENT));
  }

  Known employed() {
    return log.recorded(a(EMPLOYMENT));
  }

  /** There is a letter to the House before a day, and one to the Senate before it; or a copy. */
  Known informedBefore(int day) {
    return log.before(day, aLetterReaching(Chamber.HOUSE_OF_REPRESENTATIVES))
        .and(log.before(day, aLetterReaching(Chamber.SENATE)));
  }

  /** A negative decision is recorded, no letter, no employment, and the log is complete. */
  boolean studyEnded() {
    return log.recorded(a(NEGATIVE_DECISION)) == Known.YES
        && log.recorded(this::isLetter) == Known.NO
        && employed() == Known.NO
        && log.completeAtAsOf();
  }

  /** There is a debate on or after some letter and on or before a day. */
  Known debatedOnOrBefore(int day) {
    boolean perhaps = false;
    for (PlainStep step : log.steps()) {
      Known letter = isLetter(step);
      if (letter != Known.NO && log.between(step.day(), day, A_DEBATE) == Known.YES) {
        if (letter == Known.YES) {
          return Known.YES;
        }
        perhaps = true;
      }
    }
    return log.completeAt(day) && !perhaps ? Known.NO : Known.UNKNOWN;
  }

  /** <i>Unless secret</i>: what becomes of a demand that is met, or not, or perhaps. */
  Verdict unlessSecret(Known met) {
    return unlessSecret(met, Verdict.VIOLATED);
  }

  /** The same, for a rule that says something else than violated where nothing was secret. */
  Verdict unlessSecret(Known met, Verdict inTheOpen) {
    Optional<Secrecy> secrecy = contribution().secrecy();
    if (met == Known.YES) {
      return Verdict.SATISFIED;
    } else if (met == Known.UNKNOWN || secrecy.isEmpty()) {
      return Verdict.UNDETERMINED;
    } else if (secrecy.get().equals(Secrecy.NONE)) {
      return inTheOpen;
    }
    return secrecy.get().ground().isPresent() ? Verdict.NEEDS_JUDGEMENT : Verdict.UNDETERMINED;
  }
}
