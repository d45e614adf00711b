package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;

/** A question for a calendar year; its code is the year. */
public final class Year extends Question {
  private final Question stated;

  Year(int index, Question stated) {
    super(
        index, stated.path(), stated.label(), ImmutableList.of(), -1L, Asking.PLAIN, Showing.PLAIN);
    this.stated = stated;
  }

  /** Any number is a year. */
  @Override
  void check(int code) {}

  /**
   * Gives the question whether the year is stated at all.
   *
   * @return the question at the same path
   */
  public Question stated() {
    return stated;
  }

  @Override
  public Condition isStated() {
    return stated.isStated();
  }

  /**
   * Holds if a day lies in this year.
   *
   * @param day the question for the day
   * @return the condition; unknown while the day or the year is absent
   */
  public Condition holds(Question.Date day) {
    return new InYear(day, this);
  }
}
