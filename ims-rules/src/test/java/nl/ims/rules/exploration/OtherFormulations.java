package nl.ims.rules.exploration;

import static nl.ims.model.procedure.StepKind.CHANGE;
import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.model.procedure.StepKind.LETTER;
import static nl.ims.model.procedure.StepKind.MANDATE_CHANGE;
import static nl.ims.model.procedure.StepKind.MANDATE_CHANGE_LETTER;
import static nl.ims.model.procedure.StepKind.SUPPLEMENTARY_LETTER;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.exploration.LetterFormulations.plainly;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.rules.book.Verdict;

/** The rules on purpose, changes, extension and secrecy, sentence by sentence. */
final class OtherFormulations {
  private static final ImmutableSet<Purpose> PURPOSES_OF_THE_FORCES =
      Sets.immutableEnumSet(
          Purpose.DEFENCE_OF_THE_KINGDOM,
          Purpose.DEFENCE_OF_ALLIES,
          Purpose.PROTECTION_OF_INTERESTS,
          Purpose.INTERNATIONAL_LEGAL_ORDER);

  private static final ImmutableSet<ChangeKind> CAPABILITY_AND_SIZE =
      Sets.immutableEnumSet(ChangeKind.CAPABILITY, ChangeKind.SIZE);

  private OtherFormulations() {}

  static Verdict purpose(Facts f) {
    Optional<ImmutableSortedSet<Purpose>> purposes = f.contribution().purposes();
    Optional<Boolean> armedConflict = f.contribution().armedConflict();
    if (purposes.isEmpty()) {
      return UNDETERMINED;
    } else if (purposes.get().isEmpty()) {
      return VIOLATED;
    } else if (!Sets.intersection(purposes.get(), PURPOSES_OF_THE_FORCES).isEmpty()) {
      return SATISFIED;
    } else if (armedConflict.isEmpty()) {
      return UNDETERMINED;
    }
    return armedConflict.get() ? SATISFIED : NEEDS_JUDGEMENT;
  }

  /** Each decision that states {@code by}. */
  static Known signedDecision(Facts f, PlainStep step) {
    return Known.of(step.is(DECISION) && step.by().isPresent());
  }

  static Verdict governmentDecides(Facts f, PlainStep decision) {
    ImmutableSortedSet<Actor> by = decision.by().orElseThrow();
    boolean chamber = by.contains(Actor.HOUSE_OF_REPRESENTATIVES) || by.contains(Actor.SENATE);
    return chamber ? VIOLATED : SATISFIED;
  }

  static Known change(Facts f, PlainStep step) {
    return Known.of(step.is(CHANGE));
  }

  /**
   * A letter of any kind before it tells of all that changed; where only capability or size
   * changed, that it becomes smaller will do.
   */
  static Verdict supplementaryLetter(Facts f, PlainStep change) {
    ImmutableSortedSet<ChangeKind> own = change.step().changes().orElseThrow();
    Known told = f.log().before(change.day(), step -> tellsOf(own, step));
    Known smaller = change.step().decrease().map(Known::of).orElse(Known.UNKNOWN);
    return plainly(told.or(Known.of(CAPABILITY_AND_SIZE.containsAll(own)).and(smaller)));
  }

  private static Known tellsOf(ImmutableSortedSet<ChangeKind> changes, PlainStep step) {
    if (!step.is(LETTER) && !step.is(SUPPLEMENTARY_LETTER) && !step.is(EXTENSION_LETTER)) {
      return Known.NO;
    }
    return step.step()
        .changes()
        .map(announced -> Known.of(announced.containsAll(changes)))
        .orElse(Known.UNKNOWN);
  }

  static Known mandateChange(Facts f, PlainStep step) {
    return Known.of(step.is(MANDATE_CHANGE));
  }

  static Verdict mandateChangeReported(Facts f, PlainStep change) {
    Known told =
        f.log()
            .onOrAfter(
                change.day(),
                step ->
                    Known.of(
                        step.is(MANDATE_CHANGE_LETTER)
                            || step.is(SUPPLEMENTARY_LETTER)
                            || step.is(EXTENSION_LETTER)
                            || step.is(LETTER)));
    return switch (told) {
      case YES -> SATISFIED;
      case NO -> NEEDS_JUDGEMENT;
      case UNKNOWN -> UNDETERMINED;
    };
  }

  /** Each extension letter that states {@code current-end}. */
  static Known datedExtension(Facts f, PlainStep step) {
    return Known.of(step.is(EXTENSION_LETTER) && step.step().currentEnd().isPresent());
  }

  static Verdict extensionBeforeExpiry(Facts f, PlainStep letter) {
    return letter.date().isAfter(letter.step().currentEnd().orElseThrow()) ? VIOLATED : SATISFIED;
  }

  /** There is a debate between it and that day; a letter after that day is violated at once. */
  static Verdict extensionDebateBeforeExpiry(Facts f, PlainStep letter) {
    int currentEnd = Math.toIntExact(letter.step().currentEnd().orElseThrow().toEpochDay());
    return plainly(f.log().between(letter.day(), currentEnd, Facts.A_DEBATE));
  }

  /** The period's last day is stated, and there is a mandate. */
  static Known termApplies(Facts f) {
    Optional<Period> period = f.contribution().period();
    boolean through = period.isPresent() && period.get().throughInclusive().isPresent();
    var mandates = f.contribution().mandate();
    Known mandate = mandates.isEmpty() ? Known.UNKNOWN : Known.of(!mandates.get().isEmpty());
    return (through ? Known.YES : Known.UNKNOWN).and(mandate);
  }

  static Verdict termWithinMandate(Facts f) {
    LocalDate through = f.contribution().period().orElseThrow().throughInclusive().orElseThrow();
    boolean endless = false;
    for (Mandate mandate : f.contribution().mandate().orElseThrow()) {
      Optional<LocalDate> last = mandate.throughInclusive();
      if (last.isPresent() && !through.isAfter(last.get())) {
        return SATISFIED;
      }
      endless |= last.isEmpty();
    }
    return endless ? UNDETERMINED : NEEDS_JUDGEMENT;
  }

  /** Secrecy is an object: unknown while it is absent. */
  static Known secrecyClaimed(Facts f) {
    Optional<Secrecy> secrecy = f.contribution().secrecy();
    return secrecy.isEmpty() ? Known.UNKNOWN : Known.of(!secrecy.get().equals(Secrecy.NONE));
  }

  static Verdict secrecyGround(Facts f) {
    Secrecy secrecy = f.contribution().secrecy().orElseThrow();
    boolean both = secrecy.ground().isPresent() && secrecy.reason().isPresent();
    return both ? SATISFIED : UNDETERMINED;
  }

  static Known specialOperation(Facts f) {
    Optional<Task> task = f.contribution().task();
    return task.isEmpty() ? Known.UNKNOWN : Known.of(task.get() == Task.SPECIAL_OPERATION);
  }

  static Verdict specialOperationType(Facts f) {
    Optional<SpecialOperationType> type = f.contribution().specialOperationType();
    if (type.isEmpty()) {
      return UNDETERMINED;
    }
    return type.get() == SpecialOperationType.OTHER ? VIOLATED : SATISFIED;
  }
}
