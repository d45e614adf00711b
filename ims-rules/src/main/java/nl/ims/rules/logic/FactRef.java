package nl.ims.rules.logic;

/**
 * A fact that something rests on, as a small value: which place of the dossier was read. What it
 * says is looked up in the {@link View} when it is shown.
 */
public sealed interface FactRef
    permits Question,
        FactRef.OfStep,
        FactRef.OfKey,
        FactRef.OfElement,
        FactRef.OfJudgement,
        FactRef.Silence,
        FactRef.Through {

  /** The day through which the log is complete. */
  FactRef THROUGH = new Through();

  /**
   * That a step is recorded on its day.
   *
   * @param step its index in the log
   */
  record OfStep(int step) implements FactRef {}

  /**
   * What a step states under a key.
   *
   * @param step its index in the log
   * @param key the key
   */
  record OfKey(int step, nl.ims.model.procedure.StepKey key) implements FactRef {}

  /**
   * What an element of a list states.
   *
   * @param list the list
   * @param element its index
   * @param column the key within the element, as a column of the list
   */
  record OfElement(Listed list, int element, int column) implements FactRef {}

  /**
   * A judgement that is recorded.
   *
   * @param judgement its index in the dossier
   */
  record OfJudgement(int judgement) implements FactRef {}

  /**
   * That no step but the recorded ones happened: the log is complete there.
   *
   * @param word the steps
   * @param first the first day, in days since 1970-01-01, or {@link Integer#MIN_VALUE}
   * @param last the last day
   */
  record Silence(Word word, int first, int last) implements FactRef {}

  /** That the log is complete through the as-of day. */
  record Through() implements FactRef {}
}
