package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/**
 * Holds if at least so many of its parts hold.
 *
 * @param count how many, at least 1
 * @param parts the parts
 */
@Internal
public record AtLeast(int count, ImmutableList<Condition> parts) implements Condition {

  /**
   * Checks that the count tells something.
   *
   * @param count how many
   * @param parts the parts
   * @throws IllegalArgumentException if the count is less than 1, or more than there are parts
   */
  public AtLeast {
    if (count < 1 || count > parts.size()) {
      throw new IllegalArgumentException(
          "at least %s of %s conditions always holds or never does; give a number from 1 to %s"
              .formatted(count, parts.size(), parts.size()));
    }
  }

  @Override
  public Truth truth(Scene scene) {
    int holds = 0;
    int open = 0;
    for (int i = 0; i < parts.size() && holds < count; i++) {
      Truth part = parts.get(i).truth(scene);
      holds += part == Truth.TRUE ? 1 : 0;
      open += part == Truth.UNKNOWN ? 1 : 0;
    }
    if (holds >= count) {
      return Truth.TRUE;
    }
    return holds + open >= count ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Grounds every choice of {@code count} parts: some choice holds wholly. */
  @Override
  public Ground ground(Scene scene) {
    List<Ground> choices = new ArrayList<>();
    choose(Grounds.each(parts, scene), 0, ImmutableList.of(), choices);
    return Ground.any(choices);
  }

  private void choose(List<Ground> from, int start, List<Ground> taken, List<Ground> choices) {
    if (taken.size() == count) {
      choices.add(Ground.all(taken));
      return;
    }
    for (int i = start; i < from.size(); i++) {
      List<Ground> more = new ArrayList<>(taken);
      more.add(from.get(i));
      choose(from, i + 1, more, choices);
    }
  }

  @Override
  public Text words() {
    return Wording.wrap(
        "minstens " + count + " hiervan: ",
        "at least " + count + " of these: ",
        Wording.join(parts, ",", ","));
  }
}
