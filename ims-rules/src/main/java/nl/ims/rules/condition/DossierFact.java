package nl.ims.rules.condition;

import nl.ims.model.procedure.StepKey;
import nl.ims.model.term.Internal;
import nl.ims.rules.logic.FactRef;

/**
 * A fact that something rests on, as a small value: which place of the dossier was read. What it
 * says is looked up in the {@link View} when it is shown.
 *
 * <p>Equality is written by hand where facts are compared for every finding: the methods that the
 * compiler makes for a record are set up on first use, which takes a good part of a short run of
 * the command.
 */
@Internal
public sealed interface DossierFact extends FactRef
    permits Question,
        DossierFact.OfStep,
        DossierFact.OfKey,
        DossierFact.OfElement,
        DossierFact.OfJudgement,
        DossierFact.Silence,
        DossierFact.Through {

  /** The day through which the log is complete. */
  DossierFact THROUGH = new Through();

  /**
   * That a step is recorded on its day.
   *
   * @param step its index in the log
   */
  record OfStep(int step) implements DossierFact {
    @Override
    public boolean equals(Object other) {
      return other instanceof OfStep that && step == that.step;
    }

    @Override
    public int hashCode() {
      return step;
    }
  }

  /**
   * What a step states under a key.
   *
   * @param step its index in the log
   * @param key the key
   */
  record OfKey(int step, StepKey key) implements DossierFact {
    @Override
    public boolean equals(Object other) {
      return other instanceof OfKey that && step == that.step && key == that.key;
    }

    @Override
    public int hashCode() {
      return 31 * Bits.code(key) + step;
    }
  }

  /**
   * What an element of a list states.
   *
   * @param list the list
   * @param element its index
   * @param column the key within the element, as a column of the list
   */
  record OfElement(ElementList list, int element, int column) implements DossierFact {}

  /**
   * A judgement that is recorded.
   *
   * @param judgement its index in the dossier
   */
  record OfJudgement(int judgement) implements DossierFact {}

  /**
   * That no step but the recorded ones happened: the log is complete there.
   *
   * @param word the steps
   * @param first the first day, in days since 1970-01-01, or {@link Integer#MIN_VALUE}
   * @param last the last day
   */
  record Silence(StepWord word, int first, int last) implements DossierFact {
    @Override
    @SuppressWarnings("ReferenceEquality") // nearly always; else their kinds are compared
    public boolean equals(Object other) {
      return other instanceof Silence that
          && first == that.first
          && last == that.last
          && (word == that.word || word.mask() == that.word.mask());
    }

    @Override
    public int hashCode() {
      return 31 * first + last;
    }
  }

  /** That the log is complete through the as-of day. */
  record Through() implements DossierFact {
    // by hand: those of the compiler are set up on first use, a good part of a short run
    @Override
    public boolean equals(Object other) {
      return other instanceof Through;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
