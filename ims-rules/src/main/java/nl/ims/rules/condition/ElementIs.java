package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/**
 * The element of a list that is in focus gives one of some answers under a key.
 *
 * @param list the list
 * @param column the key of the element
 * @param admitted the answers that serve, as a mask; all bits set if any does
 */
public record ElementIs(ElementList list, int column, long admitted) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    int code = scene.view().element(list, scene.element(), column);
    return code == Question.ABSENT ? Truth.UNKNOWN : Truth.of((admitted >>> code & 1) == 1);
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    if (truth.isKnown()) {
      return Ground.fact(truth, new DossierFact.OfElement(list, scene.element(), column));
    }
    if (!scene.explains()) {
      return Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    String path = scene.view().path(list, scene.element(), column);
    long all = (1L << list.columns().get(column).answers().size()) - 1;
    return Ground.unknown(
        Ways.of(path, admitted & Way.ANY), Ways.of(path, all & ~admitted), Ground.NEVER);
  }

  @Override
  public Text words() {
    ElementList.Column asked = list.columns().get(column);
    if (admitted == -1L) {
      return Text.of(asked.key() + ": vermeld", asked.key() + ": stated");
    }
    List<String> served = new ArrayList<>();
    for (int i = 0; i < asked.answers().size(); i++) {
      if ((admitted >>> i & 1) == 1) {
        served.add(asked.answers().get(i));
      }
    }
    return Text.of(
        asked.key() + ": " + Joiner.on(" of ").join(served),
        asked.key() + ": " + Joiner.on(" or ").join(served));
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
