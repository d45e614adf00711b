package nl.ims.rules.testkit;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.rules.article100.Regime;

/**
 * One world in which everything that decides the regime is known, and the regime that it leads to:
 * first by who goes and what for, then by the task, which may change that, then by what is kept
 * secret and by the day. The table of the contract runs the other way.
 *
 * @param task the task
 * @param type the type of a special operation
 * @param forms who goes
 * @param purposes the aims
 * @param armedConflict whether there is an armed conflict
 * @param armedForce whether armed force may be involved
 * @param inTheOpen whether secrecy is stated to be none; else there is a ground for it
 * @param employed whether employment is recorded
 */
public record NaiveRegime(
    Task task,
    SpecialOperationType type,
    Set<Form> forms,
    Set<Purpose> purposes,
    boolean armedConflict,
    ArmedForce armedForce,
    boolean inTheOpen,
    boolean employed) {

  /** The number of rows of the table: ten, of which the fifth is six and the ninth two. */
  public static final int ROWS = 16;

  private static final LocalDate IN_FORCE = LocalDate.of(2000, 7, 19);
  private static final LocalDate READ_WITH_DEFENCE = LocalDate.of(2009, 7, 1);
  private static final LocalDate FORCE_ASKED = LocalDate.of(2014, 1, 22);
  private static final ImmutableSortedSet<LocalDate> BEGINNINGS =
      ImmutableSortedSet.of(IN_FORCE, READ_WITH_DEFENCE, FORCE_ASKED);

  private static final int NOT_IN_FORCE = 0;
  private static final int COVERT = 1;
  private static final int SPECIAL = 2;
  private static final int NO_MILITARY = 3;
  private static final int EXERCISE = 4;
  private static final int STANDBY = 5;
  private static final int EVACUATION = 6;
  private static final int VESSELS = 7;
  private static final int EVACUATION_FOR_ORDER = 8;
  private static final int VESSELS_FOR_ORDER = 9;
  private static final int OTHER_PURPOSE = 10;
  private static final int WITH_DEFENCE = 11;
  private static final int ARTICLE_100 = 12;
  private static final int AID_WITHOUT_FORCE = 13;
  private static final int ORDER_WITHOUT_FORCE = 14;
  private static final int INDIVIDUALS = 15;

  /**
   * Decides.
   *
   * @param referenceDay the day whose law applies; empty means the newest
   * @return the row of the table that decides, from 0
   */
  public int row(Optional<LocalDate> referenceDay) {
    if (isBefore(referenceDay, IN_FORCE)) {
      return NOT_IN_FORCE;
    }
    return switch (task) {
      case COVERT_OPERATION -> COVERT;
      case SPECIAL_OPERATION ->
          type == SpecialOperationType.OTHER || inTheOpen ? inPublic(referenceDay) : SPECIAL;
      default -> inPublic(referenceDay);
    };
  }

  /** What a task changes, where soldiers go. */
  private int inPublic(Optional<LocalDate> referenceDay) {
    int byPurpose = byWhoGoesAndWhatFor(referenceDay);
    if (byPurpose == NO_MILITARY) {
      return NO_MILITARY;
    }
    boolean forOrderOrAid = byPurpose != OTHER_PURPOSE;
    return switch (task) {
      case EXERCISE -> EXERCISE;
      case STANDBY -> employed ? byPurpose : STANDBY;
      case EVACUATION -> forOrderOrAid ? EVACUATION_FOR_ORDER : EVACUATION;
      case VESSEL_PROTECTION -> forOrderOrAid ? VESSELS_FOR_ORDER : VESSELS;
      default -> byPurpose;
    };
  }

  /**
   * A unit that may use force, or meet it; a unit that will not; individuals; nobody in uniform.
   */
  private int byWhoGoesAndWhatFor(Optional<LocalDate> referenceDay) {
    boolean aid = armedConflict && purposes.contains(Purpose.HUMANITARIAN_AID);
    boolean order = purposes.contains(Purpose.INTERNATIONAL_LEGAL_ORDER);
    if (forms.contains(Form.UNIT)) {
      if (!aid && !order) {
        return OTHER_PURPOSE;
      } else if (armedForce == ArmedForce.NOT_EXPECTED) {
        return aid ? AID_WITHOUT_FORCE : ORDER_WITHOUT_FORCE;
      }
      return isDefence() && !isBefore(referenceDay, READ_WITH_DEFENCE) ? WITH_DEFENCE : ARTICLE_100;
    } else if (forms.contains(Form.INDIVIDUALS)) {
      return aid || order ? INDIVIDUALS : OTHER_PURPOSE;
    }
    return NO_MILITARY;
  }

  private boolean isDefence() {
    return purposes.contains(Purpose.DEFENCE_OF_ALLIES)
        || purposes.contains(Purpose.DEFENCE_OF_THE_KINGDOM);
  }

  /** The newest law is before no day. */
  private static boolean isBefore(Optional<LocalDate> referenceDay, LocalDate day) {
    return referenceDay.isPresent() && referenceDay.get().isBefore(day);
  }

  /**
   * The last day until then on which something began: until the next one, all is as on that day.
   */
  static LocalDate begun(LocalDate day) {
    return requireNonNullElse(BEGINNINGS.floor(day), LocalDate.MIN);
  }

  /**
   * Gives the outcome of a row.
   *
   * @param row the row, from 0
   * @param referenceDay the day whose law applies; empty means the newest
   * @return its regime
   */
  public static Regime outcome(int row, Optional<LocalDate> referenceDay) {
    return switch (row) {
      case ARTICLE_100 -> Regime.ARTICLE_100;
      case WITH_DEFENCE -> Regime.ALONG_ITS_LINES;
      case SPECIAL -> Regime.SPECIAL_OPERATION;
      case EVACUATION_FOR_ORDER, VESSELS_FOR_ORDER, AID_WITHOUT_FORCE, INDIVIDUALS -> Regime.OPEN;
      case ORDER_WITHOUT_FORCE ->
          isBefore(referenceDay, FORCE_ASKED) ? Regime.OPEN : Regime.OUTSIDE;
      default -> Regime.OUTSIDE;
    };
  }
}
