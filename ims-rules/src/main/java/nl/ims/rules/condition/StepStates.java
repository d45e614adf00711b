package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/**
 * A step states something under a key. Unknown while the step is silent there, save for {@link
 * Test#STATED}, which looks at the file.
 *
 * @param who the step
 * @param key the key
 * @param test what is asked of its value
 * @param operand the value asked for: the index of a code, or for a set the sum of the bits of its
 *     elements; 0 where the test needs none
 */
public record StepStates(Who who, StepKey key, Test test, int operand) implements Condition {
  /** Which step is looked at. */
  public enum Who {
    /** The step that the claim speaks of. */
    IT,
    /** The subject of the finding. */
    SUBJECT
  }

  /** What is asked of a value. */
  public enum Test {
    /** The set holds one of these at least. */
    HOLDS_ONE_OF,
    /** The set holds all of these. */
    HOLDS_ALL_OF,
    /** The set holds none of these. */
    HOLDS_NONE_OF,
    /** The value is this one. */
    IS,
    /** The key is in the file. */
    STATED,
    /** The set holds all that the set of the subject holds. */
    COVERS_SUBJECT,
    /** The value is that of the subject. */
    SAME_AS_SUBJECT
  }

  private boolean passes(int value, int other) {
    return switch (test) {
      case HOLDS_ONE_OF -> (value & operand) != 0;
      case HOLDS_ALL_OF -> (value & operand) == operand;
      case HOLDS_NONE_OF -> (value & operand) == 0;
      case IS -> value == operand;
      case STATED -> value != Question.ABSENT;
      case COVERS_SUBJECT -> (value & other) == other;
      case SAME_AS_SUBJECT -> value == other;
    };
  }

  private boolean compares() {
    return test == Test.COVERS_SUBJECT || test == Test.SAME_AS_SUBJECT;
  }

  private int step(Scene scene) {
    return who == Who.IT ? scene.it() : scene.subject();
  }

  @Override
  public Truth truth(Scene scene) {
    int step = step(scene);
    if (step < 0) {
      return Truth.UNKNOWN;
    }
    Log log = scene.view().log();
    int value = log.key(step, key);
    int other = compares() ? scene.subjectKey(key) : 0;
    if (test != Test.STATED && (value == Question.ABSENT || other == Question.ABSENT)) {
      return Truth.UNKNOWN;
    }
    return Truth.of(passes(value, other));
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    int step = step(scene);
    if (test == Test.STATED) {
      return truth == Truth.TRUE
          ? Ground.fact(truth, new DossierFact.OfKey(step, key))
          : Ground.fact(truth);
    }
    if (truth.isKnown()) {
      return compares() && scene.subject() >= 0
          ? Ground.fact(
              truth, new DossierFact.OfKey(step, key), new DossierFact.OfKey(scene.subject(), key))
          : Ground.fact(truth, new DossierFact.OfKey(step, key));
    }
    if (!scene.explains()) {
      return Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    if (step < 0) {
      return Ground.unknown(Ways.ALWAYS, Ways.ALWAYS, Ground.NEVER);
    }
    return asked(scene, step);
  }

  /** Asks for the value that the step is silent on, and for that of the subject if need be. */
  private Ground asked(Scene scene, int step) {
    Log log = scene.view().log();
    if (compares() && scene.subjectKey(key) == Question.ABSENT) {
      Ways ways = Ways.of(log.path(scene.subject(), key), Way.ANY);
      return Ground.unknown(ways, ways, Ground.NEVER);
    }
    int other = compares() ? scene.subjectKey(key) : 0;
    String path = log.path(step, key);
    long serve = serving(other, true);
    long fail = serving(other, false);
    return Ground.unknown(Ways.of(path, serve), Ways.of(path, fail), Ground.NEVER);
  }

  /** The values that pass or fail, as a mask; all of them where they are too many to tell apart. */
  private long serving(int other, boolean pass) {
    int size = Log.answers(key);
    if (size == 0) {
      return Way.ANY;
    }
    long mask = 0;
    for (int value = 0; value < size; value++) {
      mask |= passes(value, other) == pass ? 1L << value : 0;
    }
    return mask;
  }

  @Override
  public Text words() {
    return Text.of(words(true), words(false));
  }

  private String words(boolean nl) {
    String of = Joiner.on(", ").join(operands());
    return switch (test) {
      case HOLDS_ONE_OF -> key.code() + (nl ? " een van " : " one of ") + of;
      case HOLDS_ALL_OF -> key.code() + " " + of;
      case HOLDS_NONE_OF -> key.code() + (nl ? " geen van " : " none of ") + of;
      case IS -> key.code() + " is " + (of.isEmpty() ? "true" : of);
      case STATED -> key.code() + (nl ? " is vermeld" : " is stated");
      case COVERS_SUBJECT ->
          key.code() + (nl ? " dekt die van deze stap" : " covers that of this step");
      case SAME_AS_SUBJECT -> key.code() + (nl ? " is die van deze stap" : " is that of this step");
    };
  }

  private List<String> operands() {
    List<String> names = new ArrayList<>();
    ImmutableList<? extends Code> codes = Log.codes(key);
    for (int i = 0; i < codes.size(); i++) {
      if (test == Test.IS ? operand == i : (operand >> i & 1) == 1) {
        names.add(codes.get(i).code());
      }
    }
    return names;
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
