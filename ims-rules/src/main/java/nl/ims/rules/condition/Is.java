package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * The answer to a question is one of some.
 *
 * <p>Its known leaves are made once and shared: they carry no more than the question.
 */
public final class Is implements Condition {
  private final Question question;
  private final long admitted;
  private final Ground holds;
  private final Ground fails;

  Is(Question question, long admitted) {
    this.question = question;
    this.admitted = admitted;
    this.holds = Ground.fact(Truth.TRUE, question);
    this.fails = Ground.fact(Truth.FALSE, question);
  }

  /**
   * Gives the question.
   *
   * @return the question
   */
  public Question question() {
    return question;
  }

  /**
   * Gives the answers that serve.
   *
   * @return a mask: bit n is the answer with code n
   */
  public long admitted() {
    return admitted;
  }

  @Override
  public Truth truth(Scene scene) {
    int code = scene.view().code(question);
    if (code == Question.ABSENT) {
      return Truth.UNKNOWN;
    }
    return (admitted >>> code & 1) == 1 ? Truth.TRUE : Truth.FALSE;
  }

  @Override
  public Ground ground(Scene scene) {
    return switch (truth(scene)) {
      case TRUE -> holds;
      case FALSE -> fails;
      case UNKNOWN ->
          scene.explains()
              ? Ground.unknown(
                  question.ways(scene.view(), admitted),
                  question.ways(scene.view(), ~admitted),
                  Ground.NEVER)
              : Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    };
  }

  @Override
  public Text words() {
    return Text.of(
        question.label().in(Language.NL) + ": " + words("of"),
        question.label().in(Language.EN) + ": " + words("or"));
  }

  private String words(String or) {
    List<String> held = question.elementsHeld(admitted);
    if (!held.isEmpty()) {
      return (or.equals("of") ? "met " : "with ") + Joiner.on(" " + or + " ").join(held);
    }
    List<String> served = new ArrayList<>();
    for (int i = 0; i < question.answers().size(); i++) {
      if ((admitted >>> i & 1) == 1) {
        served.add(question.answers().get(i));
      }
    }
    if (served.size() == question.answers().size()) {
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
