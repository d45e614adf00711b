package nl.ims.rules.article100;

import static nl.ims.rules.dossier.Questions.SECRECY_GROUND;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.procedure.Position;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.logic.Truth;

/** What an explanation adds to the facts of a proof. */
final class Remarks {
  private static final ImmutableSet<StepKind> LETTERS = Words.LETTER.kinds().keySet();

  private Remarks() {}

  /** The ship was on a voyage that was planned anyway. */
  static Optional<Text> plannedVoyage(Scene scene, Condition debated) {
    return scene.subject() >= 0
            && debated.truth(scene) != Truth.TRUE
            && scene.view().log().step(scene.subject()).plannedVoyage().orElse(false)
        ? Optional.of(
            Text.of(
                "De reis was al gepland; de maatstaf van de minister was inzet, niet vertrek.",
                "The voyage had been planned before; the minister's test was deployment, not"
                    + " departure."))
        : Optional.empty();
  }

  /** The ground of secrecy is one that article 100(2) does not name. */
  static Optional<Text> stateInterest(Scene scene, Condition debated) {
    return debated.truth(scene) != Truth.TRUE
            && SECRECY_GROUND.is(SecrecyGround.STATE_INTEREST).truth(scene) == Truth.TRUE
        ? Optional.of(
            Text.of(
                "Artikel 100, tweede lid, spreekt alleen van dwingende redenen.",
                "Article 100(2) speaks of compelling reasons only."))
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

  /** What is known already of letters to the chambers. */
  static Optional<Text> lettersSoFar(Scene scene) {
    Log log = scene.view().log();
    int employment = log.first(StepKind.EMPLOYMENT);
    List<String> nl = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      Step step = log.step(i);
      if (LETTERS.contains(step.kind())) {
        int before = employment < 0 ? 0 : log.day(employment) - log.day(i);
        nl.add(
            letter(step, Language.NL)
                + distance(before, " dag", " dagen", " vóór de inzet", " na de inzet"));
        en.add(
            letter(step, Language.EN)
                + distance(before, " day", " days", " before deployment", " after deployment"));
      }
    }
    return nl.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "Vermeld: " + Joiner.on("; ").join(nl) + ".",
                "On record: " + Joiner.on("; ").join(en) + "."));
  }

  private static String distance(int days, String one, String more, String before, String after) {
    if (days == 0) {
      return "";
    }
    int size = Math.abs(days);
    return " (" + size + (size == 1 ? one : more) + (days > 0 ? before : after) + ")";
  }

  private static List<String> names(ImmutableSortedSet<Chamber> chambers, Language language) {
    return Lists.transform(chambers.asList(), chamber -> chamber.label().in(language));
  }

  private static String letter(Step step, Language language) {
    boolean nl = language == Language.NL;
    String to =
        step.to()
            .map(chambers -> Joiner.on(", ").join(names(chambers, language)))
            .map(names -> names.isEmpty() ? (nl ? "niemand" : "nobody") : names)
            .orElse(nl ? "onbekend" : "unknown");
    String copy =
        step.copyTo()
            .map(chambers -> Joiner.on(", ").join(names(chambers, language)))
            .filter(names -> !names.isEmpty())
            .map(names -> (nl ? ", afschrift aan: " : ", copy to: ") + names)
            .orElse("");
    return step.kind().dated(step.date(), language)
        + (nl ? ", gericht aan: " : ", to: ")
        + to
        + copy;
  }

  /**
   * Who was informed by a copy alone.
   *
   * @param when what becomes of a claim that a letter went to a chamber, on the days that count
   */
  static Function<Scene, Optional<Text>> byCopy(
      Function<StepClaim, Condition> when, Chamber... chambers) {
    return scene -> {
      List<String> nl = new ArrayList<>();
      List<String> en = new ArrayList<>();
      for (Chamber chamber : chambers) {
        if (when.apply(Words.letter().reaching(chamber)).truth(scene) == Truth.TRUE
            && when.apply(Words.letter().to(chamber)).truth(scene) != Truth.TRUE) {
          boolean senate = chamber == Chamber.SENATE;
          nl.add("De " + chamber.label().in(Language.NL) + " is per afschrift geïnformeerd.");
          en.add("The " + (senate ? "Senate" : "House") + " was informed by copy.");
        }
      }
      return nl.isEmpty()
          ? Optional.empty()
          : Optional.of(Text.of(Joiner.on(' ').join(nl), Joiner.on(' ').join(en)));
    };
  }

  /** How old the subject is on the as-of day, unless what it waits for came. */
  static Optional<Text> ageOfSubject(Scene scene, Condition came) {
    return scene.subject() < 0 ? Optional.empty() : age(scene, scene.subject(), came);
  }

  /** How long ago a step that happens once was, unless what it calls for came. */
  static Optional<Text> ageOf(StepKind once, Scene scene, Condition came) {
    int recorded = scene.view().log().first(once);
    return recorded < 0 ? Optional.empty() : age(scene, recorded, came);
  }

  private static Optional<Text> age(Scene scene, int step, Condition came) {
    if (came.truth(scene) == Truth.TRUE) {
      return Optional.empty();
    }
    return scene
        .view()
        .age(scene.view().log().day(step))
        .filter(days -> days > 0)
        .map(
            days ->
                Text.of(
                    "Op de peildag was dat " + days + (days == 1 ? " dag" : " dagen") + " geleden.",
                    "On the as-of day that was "
                        + days
                        + (days == 1 ? " day" : " days")
                        + " ago."));
  }
}
