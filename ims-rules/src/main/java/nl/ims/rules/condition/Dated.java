package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.function.IntPredicate;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Compared.Comparison;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ways;

/**
 * An operand that is a day. Two of them can be compared, each some days earlier or later. A
 * comparison is unknown while either day is.
 */
public sealed interface Dated extends Operand
    permits Question.Date, Day, ElementValue, Dated.Moved {

  /**
   * {@return a later day}
   *
   * @param days how many days later; negative for earlier
   */
  default Dated plus(int days) {
    return days == 0 ? this : new Moved(this, days);
  }

  /**
   * Holds if this is on the other day, or earlier.
   *
   * @param other the other day
   * @return the condition
   */
  default Condition isOnOrBefore(Dated other) {
    Objects.requireNonNull(other, "other");
    return new Compared(this, Comparison.AT_MOST, other);
  }

  /**
   * Holds if this is on the other day, or later.
   *
   * @param other the other day
   * @return the condition
   */
  default Condition isOnOrAfter(Dated other) {
    Objects.requireNonNull(other, "other");
    return new Compared(this, Comparison.AT_LEAST, other);
  }

  /**
   * Holds if this is before the other day.
   *
   * @param other the other day
   * @return the condition
   */
  default Condition isBefore(Dated other) {
    Objects.requireNonNull(other, "other");
    return new Compared(this, Comparison.LESS_THAN, other);
  }

  /**
   * Holds if this is after the other day.
   *
   * @param other the other day
   * @return the condition
   */
  default Condition isAfter(Dated other) {
    Objects.requireNonNull(other, "other");
    return new Compared(this, Comparison.MORE_THAN, other);
  }

  /** {@return the calendar year of this day, as a number} */
  default Numbered year() {
    return new Numbered.YearOf(this);
  }

  /**
   * A day that is some days after another one.
   *
   * @param day the other day
   * @param days how many days after it; negative for before
   */
  record Moved(Dated day, int days) implements Dated {
    @Override
    public Dated plus(int more) {
      return day.plus(Math.addExact(days, more));
    }

    @Override
    public int code(Scene scene) {
      return Bits.moved(day.code(scene), days);
    }

    @Override
    public ImmutableList<FactRef> facts(Scene scene) {
      return day.facts(scene);
    }

    @Override
    public Ways ways(Scene scene, IntPredicate serves) {
      return day.ways(scene, code -> serves.test(Bits.moved(code, days)));
    }

    @Override
    public boolean isFree(Scene scene) {
      return day.isFree(scene);
    }

    @Override
    public Text label() {
      return Wording.days(day.label(), days);
    }

    @Override
    public Text words() {
      return Wording.days(day.words(), days);
    }
  }
}
