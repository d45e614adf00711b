package nl.ims.rules.article100;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.procedure.Position;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.logic.Log;
import nl.ims.rules.logic.Scene;
import nl.ims.rules.logic.Truth;

/** What an explanation adds to the facts of a proof. */
final class Remarks {
  private Remarks() {}

  /** A ground of state interest is not the ground that the article names. */
  static Optional<Text> stateInterest(Scene scene) {
    return Questions.SECRECY_GROUND.is(SecrecyGround.STATE_INTEREST).truth(scene) == Truth.TRUE
        ? Optional.of(
            Text.of(
                "Artikel 100, tweede lid, spreekt alleen van dwingende redenen, niet van het belang"
                    + " van de staat.",
                "Article 100(2) speaks of compelling reasons only, not of the interest of the"
                    + " state."))
        : Optional.empty();
  }

  /** The ship was on a voyage that was planned anyway. */
  static Optional<Text> plannedVoyage(Scene scene) {
    return scene.subject() >= 0
            && scene.view().log().step(scene.subject()).plannedVoyage().orElse(false)
        ? Optional.of(
            Text.of(
                "Het was een al geplande reis; dat verandert het oordeel niet.",
                "It was a voyage planned before; that does not change the verdict."))
        : Optional.empty();
  }

  /** Groups that spoke against: information, not consent, is what the article asks. */
  static Optional<Text> groupsAgainst(Scene scene) {
    TreeSet<String> against = new TreeSet<>();
    Log log = scene.view().log();
    for (int i = 0; i < log.size(); i++) {
      ImmutableSortedMap<String, Position> positions =
          log.step(i).positions().orElse(ImmutableSortedMap.of());
      for (Map.Entry<String, Position> group : positions.entrySet()) {
        if (group.getValue() == Position.AGAINST) {
          against.add(group.getKey());
        }
      }
    }
    String names = Joiner.on(", ").join(against);
    return against.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "Tegen waren: " + names + "; de Grondwet vraagt informatie, geen instemming.",
                "Against were: "
                    + names
                    + "; the Constitution asks for information, not consent."));
  }

  /** How long after the subject the first step of some kinds came, or how old the subject is. */
  static Optional<Text> lag(Scene scene, StepKind... kinds) {
    if (scene.subject() < 0) {
      return Optional.empty();
    }
    return lag(scene, scene.subject(), kinds);
  }

  /** How long after employment the first step of some kinds came. */
  static Optional<Text> lagAfterEmployment(Scene scene, StepKind... kinds) {
    int employment = scene.view().log().first(StepKind.EMPLOYMENT);
    return employment < 0 ? Optional.empty() : lag(scene, employment, kinds);
  }

  private static Optional<Text> lag(Scene scene, int from, StepKind... kinds) {
    Log log = scene.view().log();
    for (int i = 0; i < log.size(); i++) {
      Step step = log.step(i);
      for (StepKind kind : kinds) {
        if (step.kind() == kind && log.day(i) >= log.day(from)) {
          int days = log.day(i) - log.day(from);
          return Optional.of(
              Text.of(
                  "Termijn: " + days + " dagen, tot " + step.date() + ".",
                  "Lag: " + days + " days, to " + step.date() + "."));
        }
      }
    }
    return scene
        .view()
        .age(log.day(from))
        .map(
            age ->
                Text.of(
                    "Open sinds " + age + " dagen op de peildag.",
                    "Open for " + age + " days on the as-of day."));
  }
}
