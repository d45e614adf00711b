package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.IntPredicate;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Compared.Comparison;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ways;

/**
 * An operand that is a whole number. Two of them can be compared, each with something added or
 * taken off. A comparison is unknown while either number is.
 */
public sealed interface Numbered extends Operand
    permits Question.Count, Numbered.Constant, Numbered.Sum, Numbered.YearOf, Numbered.OfElement {

  /**
   * {@return a larger number}
   *
   * @param more how much larger; negative for smaller
   */
  default Numbered plus(int more) {
    return more == 0 ? this : new Sum(this, more);
  }

  /**
   * Holds if this is the other number, or less.
   *
   * @param other the other number
   * @return the condition
   */
  default Condition isAtMost(Numbered other) {
    Objects.requireNonNull(other, "other");
    return new Compared(this, Comparison.AT_MOST, other);
  }

  /**
   * Holds if this is a number, or less.
   *
   * @param number the number
   * @return the condition
   */
  default Condition isAtMost(int number) {
    return isAtMost(new Constant(number));
  }

  /**
   * Holds if this is less than the other number.
   *
   * @param other the other number
   * @return the condition
   */
  default Condition isLessThan(Numbered other) {
    Objects.requireNonNull(other, "other");
    return new Compared(this, Comparison.LESS_THAN, other);
  }

  /**
   * Holds if this is less than a number.
   *
   * @param number the number
   * @return the condition
   */
  default Condition isLessThan(int number) {
    return isLessThan(new Constant(number));
  }

  /**
   * Holds if this is more than the other number.
   *
   * @param other the other number
   * @return the condition
   */
  default Condition isMoreThan(Numbered other) {
    Objects.requireNonNull(other, "other");
    return new Compared(this, Comparison.MORE_THAN, other);
  }

  /**
   * Holds if this is more than a number.
   *
   * @param number the number
   * @return the condition
   */
  default Condition isMoreThan(int number) {
    return isMoreThan(new Constant(number));
  }

  /**
   * Holds if this is the other number, or more.
   *
   * @param other the other number
   * @return the condition
   */
  default Condition isAtLeast(Numbered other) {
    Objects.requireNonNull(other, "other");
    return new Compared(this, Comparison.AT_LEAST, other);
  }

  /**
   * Holds if this is a number, or more.
   *
   * @param number the number
   * @return the condition
   */
  default Condition isAtLeast(int number) {
    return isAtLeast(new Constant(number));
  }

  /**
   * Holds if this is the other number.
   *
   * @param other the other number
   * @return the condition
   */
  default Condition isEqualTo(Numbered other) {
    Objects.requireNonNull(other, "other");
    return new Compared(this, Comparison.EQUAL, other);
  }

  /**
   * Holds if this is a number.
   *
   * @param number the number
   * @return the condition
   */
  default Condition isEqualTo(int number) {
    return isEqualTo(new Constant(number));
  }

  /**
   * A number that is given.
   *
   * @param number the number
   */
  record Constant(int number) implements Numbered {
    @Override
    public int code(Scene scene) {
      return number;
    }

    @Override
    public ImmutableList<FactRef> facts(Scene scene) {
      return ImmutableList.of();
    }

    @Override
    public Ways ways(Scene scene, IntPredicate serves) {
      return serves.test(number) ? Ways.ALWAYS : Ways.NONE;
    }

    @Override
    public Text label() {
      return Text.of(String.valueOf(number));
    }
  }

  /**
   * A number to which something is added.
   *
   * @param number the number
   * @param more what is added; negative for what is taken off
   */
  record Sum(Numbered number, int more) implements Numbered {
    @Override
    public Numbered plus(int further) {
      return number.plus(Math.addExact(more, further));
    }

    @Override
    public int code(Scene scene) {
      return Bits.moved(number.code(scene), more);
    }

    @Override
    public ImmutableList<FactRef> facts(Scene scene) {
      return number.facts(scene);
    }

    @Override
    public Ways ways(Scene scene, IntPredicate serves) {
      return number.ways(scene, code -> serves.test(Bits.moved(code, more)));
    }

    @Override
    public boolean isFree(Scene scene) {
      return number.isFree(scene);
    }

    @Override
    public Text label() {
      String sum = (more > 0 ? " + " : " - ") + Math.abs(more);
      return Wording.append(number.label(), sum, sum);
    }
  }

  /**
   * The calendar year of a day.
   *
   * @param day the day
   */
  record YearOf(Dated day) implements Numbered {
    private static int year(int day) {
      return LocalDate.ofEpochDay(day).getYear();
    }

    @Override
    public int code(Scene scene) {
      int code = day.code(scene);
      return code == Question.ABSENT ? code : year(code);
    }

    @Override
    public ImmutableList<FactRef> facts(Scene scene) {
      return day.facts(scene);
    }

    @Override
    public Ways ways(Scene scene, IntPredicate serves) {
      return day.ways(scene, code -> serves.test(year(code)));
    }

    @Override
    public boolean isFree(Scene scene) {
      return day.isFree(scene);
    }

    @Override
    public Text label() {
      return Wording.wrap("het jaar van ", "the year of ", day.words());
    }
  }

  /**
   * The number that an element states under a key.
   *
   * @param value what the element states
   */
  record OfElement(ElementValue value) implements Numbered {
    @Override
    public int code(Scene scene) {
      return value.code(scene);
    }

    @Override
    public ImmutableList<FactRef> facts(Scene scene) {
      return value.facts(scene);
    }

    @Override
    public Ways ways(Scene scene, IntPredicate serves) {
      return value.ways(scene, serves);
    }

    @Override
    public boolean isFree(Scene scene) {
      return value.isFree(scene);
    }

    @Override
    public Text label() {
      return value.label();
    }

    @Override
    public Text words() {
      return value.words();
    }
  }
}
