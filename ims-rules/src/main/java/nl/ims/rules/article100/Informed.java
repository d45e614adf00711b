package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.ANSWERS;
import static nl.ims.model.procedure.StepKind.CONFIDENTIAL_BRIEFING;
import static nl.ims.model.procedure.StepKind.INFORMATION_AFTERWARDS;
import static nl.ims.rules.article100.RegimeTable.EMPLOYED;
import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.condition.Day.EMPLOYMENT;
import static nl.ims.rules.dossier.Words.debate;
import static nl.ims.rules.dossier.Words.letter;
import static nl.ims.rules.dossier.Words.there;

import nl.ims.model.actor.Chamber;
import nl.ims.model.procedure.StepKey;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.StepClaim;

/** What informing the chambers means, before a day and after it. */
final class Informed {
  /** A letter to each chamber, on whatever day. */
  static final Condition LETTERS_TO_BOTH =
      all(letter().reaching(HOUSE_OF_REPRESENTATIVES), letter().reaching(SENATE));

  /** Both chambers were informed after deployment, or on the day itself. */
  static final Condition AFTERWARDS =
      all(
          there(INFORMATION_AFTERWARDS).to(HOUSE_OF_REPRESENTATIVES).onOrAfter(EMPLOYMENT),
          there(INFORMATION_AFTERWARDS).to(SENATE).onOrAfter(EMPLOYMENT));

  private Informed() {}

  /** A chamber was not informed afterwards: that it was not is known. */
  static Condition notAfterwards(Chamber chamber) {
    return known(not(there(INFORMATION_AFTERWARDS).to(chamber).onOrAfter(EMPLOYMENT)));
  }

  /** A letter to each chamber before a day. */
  static Condition before(Day day) {
    return all(
            letter().reaching(HOUSE_OF_REPRESENTATIVES).before(day),
            letter().reaching(SENATE).before(day))
        .named(
            "beide Kamers zijn vooraf per brief geïnformeerd",
            "both chambers were informed in advance by letter");
  }

  /** A letter before deployment; while there is none, any letter. */
  static Condition soFar(StepClaim letter) {
    return any(letter.before(EMPLOYMENT), all(not(EMPLOYED), letter));
  }

  /**
   * Each chamber had a letter on the day at the latest, or was told otherwise before it: the
   * article asks for information, and the letter is practice.
   */
  static Condition otherwiseBefore(Day day) {
    return all(told(HOUSE_OF_REPRESENTATIVES, day), told(SENATE, day));
  }

  /** A chamber had no letter before a day: that it had none is known. */
  static Condition noLetter(Chamber chamber, Day day) {
    return known(not(letter().reaching(chamber).before(day)));
  }

  /** A chamber had no letter, on whatever day: that it had none is known. */
  static Condition noLetterYet(Chamber chamber) {
    return known(not(letter().reaching(chamber)));
  }

  /** A chamber was told in no way at all: that it was not is known. */
  static Condition untold(Chamber chamber, Day day) {
    return known(not(told(chamber, day)));
  }

  /**
   * One chamber was told in public before a day, and the other is known not to be told: then no
   * compelling reason prevented telling it.
   */
  static Condition oneInPublic(Day day) {
    return any(
            all(toldInPublic(HOUSE_OF_REPRESENTATIVES, day), untold(SENATE, day)),
            all(toldInPublic(SENATE, day), untold(HOUSE_OF_REPRESENTATIVES, day)))
        .named(
            "één Kamer is vooraf in het openbaar geïnformeerd, en de andere niet",
            "one chamber was informed in public beforehand, and the other was not");
  }

  /** By a letter or a debate that has a paper, for papers of parliament are public. */
  private static Condition toldInPublic(Chamber chamber, Day day) {
    return any(
        letter().reaching(chamber).stating(StepKey.PAPER).before(day),
        debate().to(chamber).stating(StepKey.PAPER).before(day),
        there(ANSWERS).to(chamber).stating(StepKey.PAPER).before(day));
  }

  private static Condition told(Chamber chamber, Day day) {
    return any(
        letter().reaching(chamber).onOrBefore(day),
        debate().to(chamber).before(day),
        there(ANSWERS).to(chamber).before(day),
        there(CONFIDENTIAL_BRIEFING).to(chamber).before(day));
  }
}
