package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * A judgement by the government is recorded. Never unknown: a judgement that is not recorded does
 * not serve.
 *
 * @param rules the ids of the rules on which it may be
 * @param outcomes the outcomes that serve
 * @param ofSubject whether it must be on the subject of the finding; otherwise on the rule as a
 *     whole
 */
@Internal
public record Judged(
    ImmutableSet<String> rules, ImmutableSet<JudgementOutcome> outcomes, boolean ofSubject)
    implements Condition {

  @Override
  public Truth truth(Scene scene) {
    return Truth.of(find(scene) >= 0);
  }

  private int find(Scene scene) {
    View view = scene.view();
    if (view.judgements().isEmpty()) {
      return -1;
    }
    for (int place : view.judgedOn(ofSubject ? scene.about().name(view.log()) : "")) {
      View.Judgement judgement = view.judgements().get(place);
      if (rules.contains(judgement.rule()) && outcomes.contains(judgement.outcome())) {
        return place;
      }
    }
    return -1;
  }

  @Override
  public Ground ground(Scene scene) {
    int found = find(scene);
    return found < 0
        ? new Ground.Known(Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER))
        : new Ground.Known(Ground.fact(Truth.TRUE, new DossierFact.OfJudgement(found)));
  }

  @Override
  public Text words() {
    return Text.of(
        "de regering heeft hierover een oordeel vastgelegd",
        "a judgement by the government on this is recorded");
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
