package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Text;

/**
 * Some element of a list satisfies a condition. A stated list is complete; while it is absent this
 * is unknown.
 *
 * @param list the list
 * @param body the condition on an element
 */
public record Some(Listed list, Condition body) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    if (scene.view().code(list.stated()) == Question.ABSENT) {
      return Truth.UNKNOWN;
    }
    Truth result = Truth.FALSE;
    int size = scene.view().size(list);
    for (int i = 0; i < size && result != Truth.TRUE; i++) {
      result = result.or(scene.withElement(i, body));
    }
    return result;
  }

  @Override
  public Ground ground(Scene scene) {
    if (scene.view().code(list.stated()) == Question.ABSENT) {
      Ways asked = scene.explains() ? list.stated().ways(scene.view(), -1L) : Ways.NONE;
      Ways some = scene.explains() ? list.stated().ways(scene.view(), 2L) : Ways.NONE;
      return Ground.unknown(some, asked, Ground.NEVER);
    }
    List<Ground> elements = new ArrayList<>();
    for (int i = 0; i < scene.view().size(list); i++) {
      elements.add(scene.groundElement(i, body));
    }
    Ground any = Ground.any(elements);
    return any.truth() == Truth.FALSE
        ? new Ground.Given(ImmutableList.of(list.stated()), any)
        : any;
  }

  @Override
  public Text words() {
    return Wording.wrap(
        "voor een element van " + list.stated().path() + " geldt: ",
        "for some element of " + list.stated().path() + ": ",
        body.words());
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of(body);
  }
}
