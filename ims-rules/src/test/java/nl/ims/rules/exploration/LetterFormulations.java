package nl.ims.rules.exploration;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.ANSWERS;
import static nl.ims.model.procedure.StepKind.CONFIDENTIAL_BRIEFING;
import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.INFORMATION_AFTERWARDS;
import static nl.ims.model.procedure.StepKind.NEGATIVE_DECISION;
import static nl.ims.model.procedure.StepKind.NOTIFICATION;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.exploration.Facts.A_DEBATE;
import static nl.ims.rules.exploration.Facts.a;

import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Secrecy;
import nl.ims.rules.book.Verdict;

/** The rules on notification, decision and letter, sentence by sentence. */
final class LetterFormulations {
  private LetterFormulations() {}

  static Known informing(Facts f) {
    return Known.of(!f.studyEnded());
  }

  static Verdict priorInformation(Facts f) {
    OptionalInt employment = f.employment();
    if (employment.isEmpty()) {
      boolean lettersToBoth =
          f.log().recorded(f.aLetterTo(HOUSE_OF_REPRESENTATIVES)) == Known.YES
              && f.log().recorded(f.aLetterTo(SENATE)) == Known.YES;
      return f.employed() == Known.NO && lettersToBoth ? SATISFIED : UNDETERMINED;
    }
    int day = employment.getAsInt();
    return f.unlessSecret(f.informedBefore(day), insteadOfViolated(f, day));
  }

  /**
   * Where each chamber has a letter on or before the day, or, with no letter before employment, a
   * debate, answers or confidential briefing before it: it needs judgement; and it is violated only
   * if the log is complete on the day of employment.
   */
  private static Verdict insteadOfViolated(Facts f, int employment) {
    Known letterToEach =
        f.log()
            .onOrBefore(employment, f.aLetterTo(HOUSE_OF_REPRESENTATIVES))
            .and(f.log().onOrBefore(employment, f.aLetterTo(SENATE)));
    Known otherwiseTold =
        f.log()
            .before(employment, f::isLetter)
            .not()
            .and(
                f.log()
                    .before(employment, A_DEBATE)
                    .or(f.log().before(employment, a(ANSWERS)))
                    .or(f.log().before(employment, a(CONFIDENTIAL_BRIEFING))));
    return switch (letterToEach.or(otherwiseTold)) {
      case YES -> NEEDS_JUDGEMENT;
      case UNKNOWN -> UNDETERMINED;
      case NO -> f.log().completeAt(employment) ? VIOLATED : UNDETERMINED;
    };
  }

  /** Employment recorded; a ground of secrecy stated; P of prior-information false. */
  static Known informationAfterwardsApplies(Facts f) {
    OptionalInt employment = f.employment();
    Optional<Secrecy> secrecy = f.contribution().secrecy();
    Known ground = Known.UNKNOWN;
    if (secrecy.isPresent() && secrecy.get().equals(Secrecy.NONE)) {
      ground = Known.NO;
    } else if (secrecy.isPresent() && secrecy.get().ground().isPresent()) {
      ground = Known.YES;
    }
    Known uninformed =
        employment.isPresent() ? f.informedBefore(employment.getAsInt()).not() : Known.UNKNOWN;
    return f.employed().and(ground).and(uninformed);
  }

  static Verdict informationAfterwards(Facts f) {
    int employment = f.employment().orElseThrow();
    Known told =
        f.log()
            .onOrAfter(employment, step -> afterwards(step, HOUSE_OF_REPRESENTATIVES))
            .and(f.log().onOrAfter(employment, step -> afterwards(step, SENATE)));
    return told == Known.UNKNOWN ? UNDETERMINED : NEEDS_JUDGEMENT;
  }

  private static Known afterwards(PlainStep step, Chamber chamber) {
    return Known.of(step.is(INFORMATION_AFTERWARDS)).and(step.wentTo(chamber));
  }

  /** Each letter to the House. */
  static Known letterToTheHouse(Facts f, PlainStep step) {
    return f.aLetterTo(HOUSE_OF_REPRESENTATIVES).of(step);
  }

  static Verdict bothChambers(Facts f, PlainStep letter) {
    return plainly(f.log().between(letter.day() - 1, letter.day() + 1, f.aLetterTo(SENATE)));
  }

  /** Kind of decision new or intensification; a letter is recorded. */
  static Known notificationApplies(Facts f) {
    return f.kindIs(KindOfDecision.NEW)
        .or(f.kindIs(KindOfDecision.INTENSIFICATION))
        .and(f.log().recorded(f::isLetter))
        .and(informing(f));
  }

  static Verdict notification(Facts f) {
    boolean perhaps = false;
    for (PlainStep step : f.log().steps()) {
      Known letter = f.isLetter(step);
      if (letter != Known.NO && f.log().before(step.day(), a(NOTIFICATION)) == Known.YES) {
        if (letter == Known.YES) {
          return SATISFIED;
        }
        perhaps = true;
      }
    }
    return f.log().completeAtAsOf() && !perhaps ? NEEDS_JUDGEMENT : UNDETERMINED;
  }

  static Known aNotification(Facts f, PlainStep step) {
    return Known.of(step.is(NOTIFICATION));
  }

  static Verdict notificationClosed(Facts f, PlainStep notification) {
    Known closed =
        f.log()
            .onOrAfter(
                notification.day(),
                step -> f.isLetter(step).or(Known.of(step.is(NEGATIVE_DECISION))));
    return closed == Known.YES ? SATISFIED : UNDETERMINED;
  }

  static Verdict decisionNotIntention(Facts f, PlainStep letter) {
    return plainly(f.log().onOrBefore(letter.day(), a(DECISION)));
  }

  /** Each letter to the House that states {@code by}. */
  static Known signedLetterToTheHouse(Facts f, PlainStep step) {
    return letterToTheHouse(f, step).and(Known.of(step.by().isPresent()));
  }

  static Verdict signatories(Facts f, PlainStep letter) {
    var by = letter.by().orElseThrow();
    boolean both = by.contains(Actor.FOREIGN_AFFAIRS) && by.contains(Actor.DEFENCE);
    return both ? SATISFIED : VIOLATED;
  }

  static Verdict alongItsLines(Facts f) {
    OptionalInt employment = f.employment();
    if (employment.isPresent()) {
      return plainly(f.log().before(employment.getAsInt(), f.aLetterTo(HOUSE_OF_REPRESENTATIVES)));
    }
    boolean told = f.log().recorded(f.aLetterTo(HOUSE_OF_REPRESENTATIVES)) == Known.YES;
    return f.employed() == Known.NO && told ? SATISFIED : UNDETERMINED;
  }

  static Verdict plainly(Known met) {
    return switch (met) {
      case YES -> SATISFIED;
      case NO -> VIOLATED;
      case UNKNOWN -> UNDETERMINED;
    };
  }
}
