package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/** What an operand states is one of some answers; unknown while it is not stated. */
@Internal
public final class Is implements Condition {
  private final Operand operand;
  private final long admitted;

  Is(Operand operand, long admitted) {
    this.operand = operand;
    this.admitted = admitted;
  }

  /**
   * Gives what is asked.
   *
   * @return the operand
   */
  public Operand operand() {
    return operand;
  }

  /**
   * Gives the answers that serve.
   *
   * @return a mask: bit n is the answer with code n
   */
  public long admitted() {
    return admitted;
  }

  private boolean admits(int code) {
    return (admitted >>> code & 1) == 1;
  }

  @Override
  public Truth truth(Scene scene) {
    int code = operand.code(scene);
    return code == Question.ABSENT ? Truth.UNKNOWN : Truth.of(admits(code));
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    if (truth.isKnown()) {
      return operand.known(truth, scene);
    }
    return scene.explains()
        ? Ground.unknown(
            operand.ways(scene, this::admits),
            operand.ways(scene, code -> !admits(code)),
            Ground.NEVER)
        : Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
  }

  @Override
  public Text words() {
    return Text.of(
        operand.label().in(Language.NL) + ": " + words("of"),
        operand.label().in(Language.EN) + ": " + words("or"));
  }

  private String words(String or) {
    List<String> held =
        operand instanceof Question question ? question.elementsHeld(admitted) : ImmutableList.of();
    if (!held.isEmpty()) {
      return (or.equals("of") ? "met " : "with ") + Joiner.on(" " + or + " ").join(held);
    }
    List<String> served = new ArrayList<>();
    for (int i = 0; i < operand.answers().size(); i++) {
      if (admits(i)) {
        served.add(operand.answers().get(i));
      }
    }
    if (served.size() == operand.answers().size()) {
      return or.equals("of") ? "vermeld" : "stated";
    }
    return Joiner.on(" " + or + " ").join(served);
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }

  @Override
  public String toString() {
    return words().in(Language.EN);
  }
}
