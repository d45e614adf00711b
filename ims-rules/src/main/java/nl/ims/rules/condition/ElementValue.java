package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/**
 * What the element in focus states under a key.
 *
 * @param list the list of the element
 * @param column the key, as a column of the list
 */
@Internal
public record ElementValue(ElementList list, int column) implements Dated {
  private ElementList.Column key() {
    return list.columns().get(column);
  }

  @Override
  public int code(Scene scene) {
    return isFree(scene)
        ? Question.ABSENT
        : scene.view().element(list, scene.element(list), column);
  }

  @Override
  public ImmutableList<FactRef> facts(Scene scene) {
    return ImmutableList.of(new DossierFact.OfElement(list, scene.element(list), column));
  }

  @Override
  public Ways ways(Scene scene, IntPredicate serves) {
    int told = answers().size();
    long serving = told == 0 ? Way.ANY : Bits.those(told, serves);
    if (isFree(scene)) {
      return serving == 0 ? Ways.NONE : Ways.ALWAYS;
    }
    return Ways.of(scene.view().path(list, scene.element(list), column), serving);
  }

  /** An element that is supposed may state anything. */
  @Override
  public boolean isFree(Scene scene) {
    return scene.element(list) == Scene.SUPPOSED;
  }

  @Override
  public Text label() {
    return Text.of(key().key());
  }

  @Override
  public Text answer(int code) {
    return key().words().get(code);
  }

  @Override
  public ImmutableList<String> answers() {
    return key().answers();
  }

  @Override
  public Text words() {
    return Text.of(key().key() + " daarvan", "its " + key().key());
  }
}
