package nl.ims.rules.exploration;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Step;

/** What the steps of a log state besides their day and kind. */
enum Keys {
  /** A decision by the government; letters to both chambers; the right committee in the lead. */
  WELL,
  /** The same, but each chamber has a letter of its own. */
  APART,
  /** A decision by a chamber; letters to the House alone by one minister; the other committee. */
  BADLY,
  /** Nothing but what they must. */
  NOTHING;

  /** The last day of the term that runs when an extension letter is sent. */
  private static final LocalDate CURRENT_END = Logs.THE_DAY_BEFORE.plusDays(3);

  /** Gives a step that states its day and kind the other keys that it states. */
  Step of(Thing thing, Step bare) {
    return switch (this) {
      case WELL -> well(thing, bare);
      case APART -> apart(thing, well(thing, bare));
      case BADLY -> badly(thing, bare);
      case NOTHING -> bare;
    };
  }

  private static Step well(Thing thing, Step bare) {
    return switch (thing) {
      case DECISION -> bare.withBy(ImmutableSortedSet.of(Actor.GOVERNMENT));
      case DEBATE -> bare.withLedBy(Committee.FOREIGN_AFFAIRS_COMMITTEE);
      case LETTER, LETTER_TO_THE_SENATE -> signed(toBoth(bare));
      case SUPPLEMENTARY_LETTER ->
          signed(toBoth(bare)).withChanges(ImmutableSortedSet.of(ChangeKind.TASK, ChangeKind.SIZE));
      case EXTENSION_LETTER ->
          signed(toBoth(bare))
              .withCurrentEnd(CURRENT_END)
              .withChanges(ImmutableSortedSet.of(ChangeKind.TASK));
      case INFORMATION_AFTERWARDS -> toBoth(bare);
      case FINAL_EVALUATION -> bare.withIndependent(true);
      case STANDBY_START, ASSIGNMENT_LETTER -> bare.withFramework("nato-response-force");
      default -> bare;
    };
  }

  private static Step apart(Thing thing, Step step) {
    return switch (thing) {
      case LETTER -> to(HOUSE_OF_REPRESENTATIVES, step);
      case LETTER_TO_THE_SENATE -> to(SENATE, step);
      default -> step;
    };
  }

  private static Step badly(Thing thing, Step bare) {
    Step alone = to(HOUSE_OF_REPRESENTATIVES, bare);
    return switch (thing) {
      case DECISION ->
          bare.withBy(ImmutableSortedSet.of(Actor.GOVERNMENT, Actor.HOUSE_OF_REPRESENTATIVES));
      case DEBATE -> bare.withLedBy(Committee.DEFENCE_COMMITTEE);
      case LETTER -> alone.withBy(ImmutableSortedSet.of(Actor.DEFENCE));
      case SUPPLEMENTARY_LETTER -> alone.withChanges(ImmutableSortedSet.of(ChangeKind.SIZE));
      case EXTENSION_LETTER ->
          alone.withCurrentEnd(CURRENT_END).withChanges(ImmutableSortedSet.of(ChangeKind.SIZE));
      case INFORMATION_AFTERWARDS -> alone;
      case FINAL_EVALUATION -> bare.withIndependent(false);
      case STANDBY_START -> bare.withFramework("nato-response-force");
      case ASSIGNMENT_LETTER -> bare.withFramework("eu-battlegroup");
      default -> bare;
    };
  }

  private static Step signed(Step letter) {
    return letter.withBy(ImmutableSortedSet.of(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE));
  }

  private static Step toBoth(Step letter) {
    return letter.withTo(ImmutableSortedSet.of(HOUSE_OF_REPRESENTATIVES, SENATE));
  }

  private static Step to(Chamber chamber, Step letter) {
    return letter.withTo(Optional.of(ImmutableSortedSet.of(chamber)));
  }
}
