package nl.ims.rules.testkit;

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
 * One world in which everything that decides the regime is known, and the table of regimes written
 * down once more, as plain code.
 *
 * @param task the task
 * @param type the type of a special operation
 * @param forms who goes
 * @param purposes the aims
 * @param armedConflict whether there is an armed conflict
 * @param armedForce whether armed force may be involved
 * @param employed whether employment is recorded
 */
public record NaiveRegime(
    Task task,
    SpecialOperationType type,
    Set<Form> forms,
    Set<Purpose> purposes,
    boolean armedConflict,
    ArmedForce armedForce,
    boolean employed) {

  private static final LocalDate IN_FORCE = LocalDate.of(2000, 7, 19);
  private static final LocalDate FRAMEWORK_2009 = LocalDate.of(2009, 7, 1);

  private static final Regime[] OUTCOMES = {
    Regime.OUTSIDE,
    Regime.OUTSIDE,
    Regime.SPECIAL_OPERATION,
    Regime.OUTSIDE,
    Regime.OUTSIDE,
    Regime.OUTSIDE,
    Regime.OUTSIDE,
    Regime.OUTSIDE,
    Regime.OUTSIDE,
    Regime.ALONG_ITS_LINES,
    Regime.ARTICLE_100,
    Regime.OUTSIDE,
    Regime.OPEN
  };

  /** The number of rows: the ten of the contract, the fifth being one for each of its tasks. */
  public static final int ROWS = 13;

  /**
   * Decides.
   *
   * @param referenceDay the day whose law applies; empty means the newest
   * @return the row that decides, from 0
   */
  public int row(Optional<LocalDate> referenceDay) {
    boolean unit = forms.contains(Form.UNIT);
    boolean individuals = forms.contains(Form.INDIVIDUALS);
    if (referenceDay.isPresent() && referenceDay.get().isBefore(IN_FORCE)) {
      return 0;
    } else if (task == Task.COVERT_OPERATION) {
      return 1;
    } else if (task == Task.SPECIAL_OPERATION && type != SpecialOperationType.OTHER) {
      return 2;
    } else if (!unit && !individuals) {
      return 3;
    } else if (task == Task.EXERCISE) {
      return 4;
    } else if (task == Task.EVACUATION) {
      return 5;
    } else if (task == Task.VESSEL_PROTECTION) {
      return 6;
    } else if (task == Task.STANDBY && !employed) {
      return 7;
    }
    return byPurpose(referenceDay, unit);
  }

  private int byPurpose(Optional<LocalDate> referenceDay, boolean unit) {
    if (!purposes.contains(Purpose.INTERNATIONAL_LEGAL_ORDER)
        && !(purposes.contains(Purpose.HUMANITARIAN_AID) && armedConflict)) {
      return 8;
    } else if (unit && armedForce == ArmedForce.MAY_BE_INVOLVED) {
      boolean from2009 = referenceDay.isEmpty() || !referenceDay.get().isBefore(FRAMEWORK_2009);
      boolean defence =
          purposes.contains(Purpose.DEFENCE_OF_THE_KINGDOM)
              || purposes.contains(Purpose.DEFENCE_OF_ALLIES);
      return from2009 && defence ? 9 : 10;
    }
    return unit ? 11 : 12;
  }

  /**
   * Gives the outcome of a row.
   *
   * @param row the row, from 0
   * @return its regime
   */
  public static Regime outcome(int row) {
    return OUTCOMES[row];
  }
}
