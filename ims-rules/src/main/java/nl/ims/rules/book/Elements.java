package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.ElementList;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Subject;

/**
 * Each element of a list. A stated list is complete: while it is absent it is not known whether
 * there are any.
 *
 * @param list the list, whose elements have names
 * @param some that the list holds any
 * @param words what an element is, such as "each promise"
 */
public record Elements(ElementList list, Condition some, Text words) implements Subjects {

  /**
   * Refuses null.
   *
   * @param list the list, whose elements have names
   * @param some that the list holds any
   * @param words what an element is, such as "each promise"
   */
  public Elements {
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(some, "some");
    Objects.requireNonNull(words, "words");
  }

  @Override
  public ImmutableList<Subject> in(Scene whole) {
    return whole.view().elements(list);
  }

  @Override
  public Condition member() {
    return Given.TRUE;
  }
}
