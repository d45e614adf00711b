package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * The element in focus is one of some texts, such as the code of a state; unknown of an element
 * that is supposed alone.
 *
 * @param list a list whose elements are texts
 * @param texts the texts, each as it is written in a file
 */
@Internal
public record Written(ElementList list, ImmutableList<String> texts) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    if (scene.element(list) == Scene.SUPPOSED) {
      return Truth.UNKNOWN;
    }
    return Truth.of(texts.contains(scene.view().text(list, scene.element(list))));
  }

  @Override
  public Ground ground(Scene scene) {
    if (scene.element(list) == Scene.SUPPOSED) {
      return Ground.unknown(Ways.ALWAYS, Ways.ALWAYS, Ground.NEVER);
    }
    return Ground.fact(truth(scene), new DossierFact.OfElement(list, scene.element(list), 0));
  }

  @Override
  public Text words() {
    String key = list.columns().get(0).key();
    return Text.of(
        key + ": " + Joiner.on(" of ").join(texts), key + ": " + Joiner.on(" or ").join(texts));
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
