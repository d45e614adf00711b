package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/**
 * For some incident enough steps of a word are recorded, each of another kind, the first of them on
 * or after a day. False only where the log is complete at the as-of day.
 *
 * @param word which steps
 * @param from the day
 * @param least how many kinds must be recorded; where one is enough, earlier steps are not looked
 *     at
 */
@Internal
public record IncidentRecorded(StepWord word, LocalDate from, int least) implements Condition {

  /**
   * Finds the incidents.
   *
   * @param scene the dossier
   * @return each in focus by its first step that counts; by the day of its very first step, then by
   *     name
   */
  public ImmutableList<Subject> incidents(Scene scene) {
    Log log = scene.view().log();
    Map<String, List<Integer>> steps = new LinkedHashMap<>();
    for (int i = 0; i < log.size(); i++) {
      int step = i;
      if (word.kinds().containsKey(log.kind(i)) && (least > 1 || counts(log, i))) {
        log.step(i)
            .incident()
            .ifPresent(id -> steps.computeIfAbsent(id, key -> new ArrayList<>()).add(step));
      }
    }
    List<Subject> subjects = new ArrayList<>();
    steps.forEach(
        (id, recorded) -> {
          boolean enough = recorded.stream().map(log::kind).distinct().count() >= least;
          if (enough && counts(log, recorded.get(0))) {
            subjects.add(Subject.incident(recorded.get(0), id));
          }
        });
    if (subjects.size() > 1) {
      Map<String, Integer> firstDays = firstDays(log);
      subjects.sort(
          Comparator.comparing((Subject incident) -> firstDays.get(incident.name(log)))
              .thenComparing(incident -> incident.name(log)));
    }
    return ImmutableList.copyOf(subjects);
  }

  /** The day of the very first step of each incident. */
  private static Map<String, Integer> firstDays(Log log) {
    Map<String, Integer> firstDays = new LinkedHashMap<>();
    for (int i = 0; i < log.size(); i++) {
      int day = log.day(i);
      log.step(i).incident().ifPresent(id -> firstDays.putIfAbsent(id, day));
    }
    return firstDays;
  }

  private boolean counts(Log log, int step) {
    return log.day(step) >= from.toEpochDay();
  }

  @Override
  public Truth truth(Scene scene) {
    if (!incidents(scene).isEmpty()) {
      return Truth.TRUE;
    }
    return scene.view().completeAtAsOf() ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public Ground ground(Scene scene) {
    View view = scene.view();
    return switch (truth(scene)) {
      case TRUE -> Ground.fact(Truth.TRUE, recorded(scene));
      case FALSE ->
          Ground.fact(Truth.FALSE, new DossierFact.Silence(word, firstRead(view), view.asOf()));
      case UNKNOWN ->
          scene.explains()
              ? Ground.unknown(
                  from.toEpochDay() <= view.asOf() ? Ways.of(word.path(), Way.ANY) : Ways.NONE,
                  Ways.of(View.RECORDED_THROUGH, Way.ANY),
                  Ground.NEVER)
              : Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    };
  }

  /** The first day that is looked at: where earlier steps count too, there is none. */
  private int firstRead(View view) {
    return least > 1 ? Integer.MIN_VALUE : (int) Math.min(from.toEpochDay(), view.asOf());
  }

  /** The first steps of the first incident, as many as make it one. */
  private FactRef[] recorded(Scene scene) {
    Log log = scene.view().log();
    String incident = incidents(scene).get(0).name(log);
    Set<StepKind> kinds = EnumSet.noneOf(StepKind.class);
    List<FactRef> facts = new ArrayList<>();
    for (int i = 0; i < log.size() && kinds.size() < least; i++) {
      boolean looked = word.kinds().containsKey(log.kind(i)) && (least > 1 || counts(log, i));
      if (looked
          && log.step(i).incident().filter(incident::equals).isPresent()
          && kinds.add(log.kind(i))) {
        facts.add(new DossierFact.OfStep(i));
        facts.add(new DossierFact.OfKey(i, StepKey.INCIDENT));
      }
    }
    return facts.toArray(FactRef[]::new);
  }

  @Override
  public Text words() {
    Text day = Wording.day(from);
    return Text.of(
        "vermeld is voor een incident "
            + (least > 1 ? "ten minste " + least + " keer " : "")
            + word.label().in(Language.NL)
            + ", vanaf "
            + day.in(Language.NL),
        "on record is for some incident "
            + (least > 1 ? "at least " + least + " times " : "")
            + word.label().in(Language.EN)
            + ", from "
            + day.in(Language.EN));
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
