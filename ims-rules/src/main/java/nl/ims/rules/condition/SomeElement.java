package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/**
 * Some element of a list satisfies a condition. A stated list is complete; while it is absent this
 * is unknown.
 *
 * @param list the list
 * @param body the condition on an element
 */
@Internal
public record SomeElement(ElementList list, Condition body) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    if (!isStated(scene)) {
      return Truth.UNKNOWN;
    }
    Truth result = Truth.FALSE;
    View view = scene.view();
    int focus = scene.element();
    int size = view.size(list, focus);
    for (int place = 0; place < size && result != Truth.TRUE; place++) {
      result = result.or(scene.withElement(list, view.index(list, focus, place), body));
    }
    return result;
  }

  @Override
  public Ground ground(Scene scene) {
    if (!isStated(scene)) {
      Ways asked = scene.explains() ? ways(scene, -1L) : Ways.NONE;
      Ways some = scene.explains() ? holding(scene) : Ways.NONE;
      return Ground.unknown(some, asked, Ground.NEVER);
    }
    List<Ground> elements = new ArrayList<>();
    View view = scene.view();
    int focus = scene.element();
    for (int place = 0; place < view.size(list, focus); place++) {
      elements.add(scene.groundElement(list, view.index(list, focus, place), body));
    }
    Ground any = Ground.any(elements);
    return any.truth() == Truth.FALSE || !reads(body, true)
        ? new Ground.Given(ImmutableList.of(stated(scene)), any)
        : any;
  }

  /** The list is stated with an element, and so is what its condition asks beside the element. */
  private Ways holding(Scene scene) {
    Ground supposed = scene.groundElement(list, Scene.SUPPOSED, body);
    return ways(scene, 2L).and(Missing.ways(supposed, true, scene.budget()), scene.budget());
  }

  /**
   * Whether each way in which a condition holds, or fails, reads the element: what it states is
   * enough then to show that there is one.
   */
  private static boolean reads(Condition condition, boolean holds) {
    Predicate<Condition> part = each -> reads(each, holds);
    if (condition instanceof All || condition instanceof Any) {
      return condition instanceof All == holds
          ? condition.parts().stream().anyMatch(part)
          : !condition.parts().isEmpty() && condition.parts().stream().allMatch(part);
    } else if (condition instanceof Not not) {
      return reads(not.part(), !holds);
    } else if (Reading.branches(condition)) {
      return condition.parts().stream().allMatch(part);
    }
    return condition instanceof Written
        || condition instanceof SomeElement
        || (condition instanceof Is is && isOfElement(is.operand()))
        || (condition instanceof Compared compared
            && (isOfElement(compared.left()) || isOfElement(compared.right())));
  }

  private static boolean isOfElement(Operand operand) {
    return !(operand instanceof Question
        || operand instanceof Day
        || operand instanceof StepValue
        || operand instanceof Codes
        || operand instanceof Numbered.Constant);
  }

  private boolean isSupposed(Scene scene) {
    return list.holder().isPresent() && scene.element() == Scene.SUPPOSED;
  }

  private boolean isStated(Scene scene) {
    if (isSupposed(scene)) {
      return false;
    }
    View view = scene.view();
    return list.holder()
            .map(
                holder ->
                    view.element(holder.list(), scene.element(holder.list()), holder.column()))
            .orElseGet(() -> view.code(list.stated()))
        != Question.ABSENT;
  }

  /** The fact that the list is stated. */
  private FactRef stated(Scene scene) {
    return list.holder()
        .<FactRef>map(
            holder ->
                new DossierFact.OfElement(
                    holder.list(), scene.element(holder.list()), holder.column()))
        .orElse(list.stated());
  }

  /** The ways to get the list stated with one of some answers. */
  private Ways ways(Scene scene, long admitted) {
    if (isSupposed(scene)) {
      return Ways.ALWAYS;
    }
    View view = scene.view();
    return list.holder()
        .map(
            holder ->
                Ways.of(
                    view.path(holder.list(), scene.element(holder.list()), holder.column()),
                    admitted & Way.ANY))
        .orElseGet(() -> list.stated().ways(view, admitted));
  }

  @Override
  public Text words() {
    return Wording.wrap(
        "voor een element van " + name() + " geldt: ",
        "for some element of " + name() + ": ",
        body.words());
  }

  private String name() {
    return list.holder()
        .map(holder -> holder.list().columns().get(holder.column()).key())
        .orElse(list.stated().path());
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of(body);
  }
}
