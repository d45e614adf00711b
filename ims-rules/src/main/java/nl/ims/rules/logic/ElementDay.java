package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;

/**
 * The day that an element of a list states is on or after a day that the dossier states.
 *
 * @param list the list
 * @param column the key of the element
 * @param day the question for the other day
 */
public record ElementDay(Listed list, int column, Question.Date day) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    int left = scene.view().element(list, scene.element(), column);
    int right = scene.view().code(day);
    if (left == Question.ABSENT || right == Question.ABSENT) {
      return Truth.UNKNOWN;
    }
    return Truth.of(left >= right);
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    if (truth.isKnown()) {
      return Ground.fact(truth, new FactRef.OfElement(list, scene.element(), column), day.stated());
    }
    if (!scene.explains()) {
      return Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    Ways ways = Ways.ALWAYS;
    if (scene.view().element(list, scene.element(), column) == Question.ABSENT) {
      ways = Ways.of(list.path(scene.element(), column), Way.ANY);
    }
    if (scene.view().code(day) == Question.ABSENT) {
      ways = ways.and(day.stated().ways(scene.view(), -1L));
    }
    return Ground.unknown(ways, ways, Ground.NEVER);
  }

  @Override
  public Text words() {
    return Text.of(
        day.path() + " ligt op of vóór " + list.columns().get(column).key() + " daarvan",
        day.path() + " is on or before its " + list.columns().get(column).key());
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
