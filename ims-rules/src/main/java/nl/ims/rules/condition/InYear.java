package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * A day that the dossier states lies in a calendar year that it states.
 *
 * @param day the question for the day
 * @param year the question for the year
 */
public record InYear(Question.Date day, Year year) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    int left = scene.view().code(day);
    int right = scene.view().code(year);
    if (left == Question.ABSENT || right == Question.ABSENT) {
      return Truth.UNKNOWN;
    }
    return Truth.of(LocalDate.ofEpochDay(left).getYear() == right);
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    if (truth.isKnown()) {
      return Ground.fact(truth, day.stated(), year.stated());
    }
    if (!scene.explains()) {
      return Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    Ways ways = ask(scene, day, day.stated()).and(ask(scene, year, year.stated()));
    return Ground.unknown(ways, ways, Ground.NEVER);
  }

  private static Ways ask(Scene scene, Question read, Question stated) {
    return scene.view().code(read) == Question.ABSENT
        ? stated.ways(scene.view(), -1L)
        : Ways.ALWAYS;
  }

  @Override
  public Text words() {
    return Text.of(
        day.path() + " ligt in het jaar " + year.path(), day.path() + " is in " + year.path());
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
