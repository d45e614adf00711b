package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;

/**
 * A list of a dossier over whose elements conditions may range, such as the mandates.
 *
 * @param index its place among the lists of a {@link View}
 * @param stated the question whether the list is stated: answer 0 is an empty one, 1 is not
 * @param columns the keys of an element that conditions read, each a day
 */
public record Listed(int index, Question stated, ImmutableList<String> columns) {

  /** The path of what an element states. */
  String path(int element, int column) {
    return stated.path() + "[" + element + "]." + columns.get(column);
  }

  /**
   * Holds if some element satisfies a condition.
   *
   * @param body the condition on the element
   * @return the quantified condition; unknown while the list is absent
   */
  public Condition some(Condition body) {
    return new Some(this, body);
  }
}
