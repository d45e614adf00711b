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
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.Step;
import nl.ims.model.source.Paper;

/** What the steps of a log state besides their day and kind. */
enum Keys {
  /**
   * A decision by the government; letters to both chambers that say so; the right committee in the
   * lead; each chamber told in its turn; nobody left on a voyage that was planned anyway.
   */
  WELL,
  /** The same, but each chamber has a letter of its own. */
  APART,
  /** The same as the first, but the letters go to the House, and a copy of them to the Senate. */
  COPIED,
  /**
   * A decision by a chamber; letters to the House alone by one minister, on what is intended; the
   * other committee; the Senate told nothing; a planned voyage.
   */
  BADLY,
  /** The same, each with a paper of parliament. */
  BADLY_IN_PUBLIC,
  /** Nothing but what they must. */
  NOTHING;

  private static final Paper PAPER = Paper.parse("kst-29521-471");

  /** The last day of the term that runs when an extension letter is sent. */
  private static final LocalDate CURRENT_END = Logs.THE_DAY_BEFORE.plusDays(3);

  /** Gives a step that states its day and kind the other keys that it states. */
  Step of(Thing thing, Step bare) {
    return switch (this) {
      case WELL -> well(thing, bare);
      case APART -> apart(thing, well(thing, bare));
      case COPIED -> copied(thing, well(thing, bare));
      case BADLY -> badly(thing, bare);
      case BADLY_IN_PUBLIC -> badly(thing, bare).withPaper(PAPER);
      case NOTHING -> bare;
    };
  }

  private static Step well(Thing thing, Step bare) {
    return switch (thing) {
      case DECISION -> bare.withBy(ImmutableSortedSet.of(Actor.GOVERNMENT));
      case DEBATE ->
          to(HOUSE_OF_REPRESENTATIVES, bare).withLedBy(Committee.FOREIGN_AFFAIRS_COMMITTEE);
      case CONFIDENTIAL_BRIEFING -> to(HOUSE_OF_REPRESENTATIVES, bare);
      case PLENARY_DEBATE -> to(SENATE, bare);
      case ANSWERS, INFORMATION_AFTERWARDS -> toBoth(bare);
      case LETTER -> letter(bare, Invocation.ARTICLE_100, ChangeKind.TASK);
      case LETTER_TO_THE_SENATE -> letter(bare, Invocation.ALONG_ITS_LINES);
      case SUPPLEMENTARY_LETTER -> letter(bare, Invocation.NONE, ChangeKind.TASK, ChangeKind.SIZE);
      case EXTENSION_LETTER ->
          letter(bare, Invocation.ARTICLE_100, ChangeKind.TASK).withCurrentEnd(CURRENT_END);
      case DEPARTURE -> bare.withPlannedVoyage(false);
      case CHANGE, CHANGE_OF_SIZE -> bare.withDecrease(true);
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

  private static Step copied(Thing thing, Step step) {
    ImmutableSortedSet<Chamber> senate = ImmutableSortedSet.of(SENATE);
    return switch (thing) {
      case LETTER, SUPPLEMENTARY_LETTER, EXTENSION_LETTER ->
          to(HOUSE_OF_REPRESENTATIVES, step).withCopyTo(senate);
      case LETTER_TO_THE_SENATE -> step.withTo(ImmutableSortedSet.<Chamber>of()).withCopyTo(senate);
      default -> step;
    };
  }

  private static Step badly(Thing thing, Step bare) {
    Step alone = to(HOUSE_OF_REPRESENTATIVES, bare);
    return switch (thing) {
      case DECISION ->
          bare.withBy(ImmutableSortedSet.of(Actor.GOVERNMENT, Actor.HOUSE_OF_REPRESENTATIVES));
      case DEBATE -> alone.withLedBy(Committee.DEFENCE_COMMITTEE);
      case CONFIDENTIAL_BRIEFING, PLENARY_DEBATE, INFORMATION_AFTERWARDS -> alone;
      case ANSWERS -> bare.withTo(ImmutableSortedSet.<Chamber>of());
      case LETTER -> intended(alone, Invocation.NONE).withBy(ImmutableSortedSet.of(Actor.DEFENCE));
      case SUPPLEMENTARY_LETTER -> intended(alone, Invocation.ARTICLE_100, ChangeKind.SIZE);
      case EXTENSION_LETTER ->
          intended(alone, Invocation.ALONG_ITS_LINES, ChangeKind.SIZE).withCurrentEnd(CURRENT_END);
      case DEPARTURE -> bare.withPlannedVoyage(true);
      case CHANGE, CHANGE_OF_SIZE -> bare.withDecrease(false);
      case FINAL_EVALUATION -> bare.withIndependent(false);
      case STANDBY_START -> bare.withFramework("nato-response-force");
      case ASSIGNMENT_LETTER -> bare.withFramework("eu-battlegroup");
      default -> bare;
    };
  }

  /** A letter to both chambers by both ministers on what the government has decided. */
  private static Step letter(Step bare, Invocation invokes, ChangeKind... announced) {
    return toBoth(bare)
        .withBy(ImmutableSortedSet.of(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE))
        .withInvokes(invokes)
        .withDecided(true)
        .withChanges(ImmutableSortedSet.copyOf(announced));
  }

  private static Step intended(Step letter, Invocation invokes, ChangeKind... announced) {
    return letter
        .withInvokes(invokes)
        .withDecided(false)
        .withChanges(ImmutableSortedSet.copyOf(announced));
  }

  private static Step toBoth(Step letter) {
    return letter.withTo(ImmutableSortedSet.of(HOUSE_OF_REPRESENTATIVES, SENATE));
  }

  private static Step to(Chamber chamber, Step letter) {
    return letter.withTo(Optional.of(ImmutableSortedSet.of(chamber)));
  }
}
