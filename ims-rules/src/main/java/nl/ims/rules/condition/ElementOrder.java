package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * The day that an element states under one key is on or before that under another.
 *
 * @param list the list
 * @param first the key of the one day
 * @param second the key of the other
 */
public record ElementOrder(ElementList list, int first, int second) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    int left = scene.view().element(list, scene.element(), first);
    int right = scene.view().element(list, scene.element(), second);
    if (left == Question.ABSENT || right == Question.ABSENT) {
      return Truth.UNKNOWN;
    }
    return Truth.of(left <= right);
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    int element = scene.element();
    if (truth.isKnown()) {
      return Ground.fact(
          truth,
          new DossierFact.OfElement(list, element, first),
          new DossierFact.OfElement(list, element, second));
    }
    if (!scene.explains()) {
      return Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    Ways ways = ask(scene, first).and(ask(scene, second));
    return Ground.unknown(ways, ways, Ground.NEVER);
  }

  private Ways ask(Scene scene, int column) {
    View view = scene.view();
    return view.element(list, scene.element(), column) == Question.ABSENT
        ? Ways.asking(view.path(list, scene.element(), column))
        : Ways.ALWAYS;
  }

  @Override
  public Text words() {
    String one = list.columns().get(first).key();
    String other = list.columns().get(second).key();
    return Text.of(
        one + " ligt op of vóór " + other + " daarvan", one + " is on or before its " + other);
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
