package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;
import org.jspecify.annotations.Nullable;

/** What an operand states is one of some answers; unknown while it is not stated. */
@Internal
public final class Is implements Condition {
  private static final Ground UNKNOWN = Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);

  private final Operand operand;
  private final @Nullable Question question; // the operand, where it is one: most are
  private final int index;
  private final long admitted;
  private @Nullable Vocabulary<?> known; // the last that was seen to have the question
  private @Nullable Ground open; // while it is not stated; the same for every dossier

  Is(Operand operand, long admitted) {
    this.operand = operand;
    this.question = operand instanceof Question asked ? asked : null;
    this.index = question == null ? -1 : question.index();
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

  /** Reads the operand; whether a view has the question is looked up once a vocabulary. */
  private int seen(View view, Question asked) {
    int code = view.code(asked);
    known = view.vocabulary();
    return code;
  }

  /** The question that is asked; what is asked must be one. */
  Question question() {
    if (question == null) {
      throw new IllegalArgumentException(operand.label() + " is no question on the whole");
    }
    return question;
  }

  private Truth truth(int code) {
    if (code == Question.ABSENT) {
      return Truth.UNKNOWN;
    }
    return admits(code) ? Truth.TRUE : Truth.FALSE;
  }

  @Override
  public Truth truth(Scene scene) {
    View view = scene.view();
    if (view.vocabulary() == known) {
      return truth(view.codeAt(index));
    }
    return truth(question == null ? operand.code(scene) : seen(view, question));
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    if (truth.isKnown()) {
      return operand.known(truth, scene);
    }
    if (!scene.explains()) {
      return UNKNOWN;
    }
    if (question == null || !question.isAskedPlainly()) {
      return open(scene);
    }
    Ground same = open;
    if (same == null) {
      same = open(scene);
      open = same;
    }
    return same;
  }

  private Ground open(Scene scene) {
    return Ground.unknown(
        operand.ways(scene, this::admits),
        operand.ways(scene, code -> !admits(code)),
        Ground.NEVER);
  }

  @Override
  public Text words() {
    return Text.of(
        operand.label().in(Language.NL) + ": " + words("of", Language.NL),
        operand.label().in(Language.EN) + ": " + words("or", Language.EN));
  }

  private String words(String or, Language language) {
    List<Text> held =
        operand instanceof Question question ? question.elementsHeld(admitted) : ImmutableList.of();
    if (!held.isEmpty()) {
      return (or.equals("of") ? "met " : "with ")
          + Joiner.on(" " + or + " ").join(Lists.transform(held, text -> text.in(language)));
    }
    List<String> served = new ArrayList<>();
    for (int i = 0; i < operand.answers().size(); i++) {
      if (admits(i)) {
        served.add(operand.answer(i).in(language));
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
