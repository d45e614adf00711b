package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/**
 * The day that an element of a list states is on or after, or on or before, a day that the dossier
 * states.
 *
 * @param list the list
 * @param column the key of the element
 * @param day the question for the other day
 * @param side on which side of the other day it must be
 */
public record ElementDay(ElementList list, int column, Question.Date day, Side side)
    implements Condition {

  /** On which side of another day a day is; the day itself serves on either. */
  public enum Side {
    /** On that day or later. */
    ON_OR_AFTER,
    /** On that day or earlier. */
    ON_OR_BEFORE
  }

  @Override
  public Truth truth(Scene scene) {
    int left = scene.view().element(list, scene.element(), column);
    int right = scene.view().code(day);
    if (left == Question.ABSENT || right == Question.ABSENT) {
      return Truth.UNKNOWN;
    }
    return Truth.of(side == Side.ON_OR_AFTER ? left >= right : left <= right);
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    if (truth.isKnown()) {
      return Ground.fact(
          truth, new DossierFact.OfElement(list, scene.element(), column), day.stated());
    }
    if (!scene.explains()) {
      return Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    Ways ways = Ways.ALWAYS;
    if (scene.view().element(list, scene.element(), column) == Question.ABSENT) {
      ways = Ways.of(scene.view().path(list, scene.element(), column), Way.ANY);
    }
    if (scene.view().code(day) == Question.ABSENT) {
      ways = ways.and(day.stated().ways(scene.view(), -1L));
    }
    return Ground.unknown(ways, ways, Ground.NEVER);
  }

  @Override
  public Text words() {
    String key = list.columns().get(column).key();
    return side == Side.ON_OR_AFTER
        ? Text.of(
            day.path() + " ligt op of vóór " + key + " daarvan",
            day.path() + " is on or before its " + key)
        : Text.of(
            key + " daarvan ligt op of vóór de dag van " + day.path(),
            "its " + key + " is on or before the day of " + day.path());
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
