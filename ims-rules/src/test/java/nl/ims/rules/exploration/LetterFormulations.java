package nl.ims.rules.exploration;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.NEGATIVE_DECISION;
import static nl.ims.model.procedure.StepKind.NOTIFICATION;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.exploration.Facts.a;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.rules.book.Verdict;

/** The rules on notification, decision and letter, sentence by sentence. */
final class LetterFormulations {
  private LetterFormulations() {}

  static Known informing(Facts f) {
    return Known.of(!f.studyEnded());
  }

  /** Each letter to the House. */
  static Known letterToTheHouse(Facts f, PlainStep step) {
    return f.aLetterTo(HOUSE_OF_REPRESENTATIVES).of(step);
  }

  static Verdict bothChambers(Facts f, PlainStep letter) {
    return plainly(f.log().between(letter.day() - 1, letter.day() + 1, f.aLetterReaching(SENATE)));
  }

  /** The regime is not open: then it is for judgement, and no letter says which it is. */
  static Known regimeIsNotOpen(Facts f) {
    ImmutableSet<PlainRegime> possible = f.circumstances().regime().possible(f.employed());
    if (!possible.contains(PlainRegime.OPEN)) {
      return Known.YES;
    }
    return possible.size() == 1 ? Known.NO : Known.UNKNOWN;
  }

  /** Each letter that states {@code invokes}. */
  static Known invokingLetter(Facts f, PlainStep step) {
    return f.isLetter(step).and(Known.of(step.step().invokes().isPresent()));
  }

  /** What it invokes is the regime that the facts lead to. */
  static Verdict asInvoked(Facts f, PlainStep letter) {
    ImmutableSet<PlainRegime> invoked =
        switch (letter.step().invokes().orElseThrow()) {
          case ARTICLE_100 -> ImmutableSet.of(PlainRegime.ARTICLE_100);
          case ALONG_ITS_LINES -> ImmutableSet.of(PlainRegime.ALONG_ITS_LINES);
          case NONE -> ImmutableSet.of(PlainRegime.OUTSIDE, PlainRegime.SPECIAL_OPERATION);
        };
    return switch (f.circumstances().regime().among(invoked, f.employed())) {
      case YES -> SATISFIED;
      case NO -> NEEDS_JUDGEMENT;
      case UNKNOWN -> UNDETERMINED;
    };
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

  /** There is a decision on or before it, or it says that the government has decided. */
  static Verdict decisionNotIntention(Facts f, PlainStep letter) {
    Known decision = f.log().onOrBefore(letter.day(), a(DECISION));
    Optional<Boolean> decided = letter.step().decided();
    return plainly(decision.or(decided.map(Known::of).orElse(Known.UNKNOWN)));
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
      return plainly(
          f.log().before(employment.getAsInt(), f.aLetterReaching(HOUSE_OF_REPRESENTATIVES)));
    }
    boolean told = f.log().recorded(f.aLetterReaching(HOUSE_OF_REPRESENTATIVES)) == Known.YES;
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
