package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/**
 * A condition with words or papers of its own.
 *
 * @param part the condition
 * @param words the words, in place of those of the part
 * @param citations the papers that it rests on; may be empty
 */
@Internal
public record Cited(Condition part, Text words, ImmutableList<Citation> citations)
    implements Condition {

  @Override
  public Truth truth(Scene scene) {
    return part.truth(scene);
  }

  @Override
  public Ground ground(Scene scene) {
    Ground ground = Grounds.of(part, scene);
    return new Ground.Cited(ground, words, citations);
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of(part);
  }
}
