package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;

/**
 * A dossier that states some facts of another, and as little else as a dossier can.
 *
 * <p>Where it says through which day the log is complete it keeps every step, with its kind and day
 * alone, since forgetting a step would then deny it.
 */
final class Reduction {
  private final Dossier whole;
  private final ImmutableSet<String> kept;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Dossier dossier;

  /** Keeps what stands at some paths, and the steps that are given. */
  Reduction(Dossier whole, Set<String> paths, Set<String> given) {
    this.whole = whole;
    this.kept = ImmutableSet.<String>builder().addAll(paths).addAll(given).build();
    Dossier.Builder builder = Dossier.builder().id(whole.id());
    whole.contribution().ifPresent(c -> builder.contribution(contribution(c)));
    whole
        .cooperation()
        .ifPresent(c -> builder.cooperation(new ReducedCooperation(c, kept).cooperation()));
    whole.report().ifPresent(r -> builder.report(new ReportReduction(kept).of(r)));
    builder.putAllPoints(points());
    if (has(Answers.RECORDED_THROUGH)) {
      builder.recordedThrough(whole.recordedThrough());
    }
    if (closesPoints()) {
      builder.pointsComplete(whole.pointsComplete());
    }
    for (int i = 0; i < whole.procedure().size(); i++) {
      if (has(Answers.RECORDED_THROUGH) || hasWithin("procedure[" + i + "]")) {
        builder.addProcedure(step(i));
        places.put(i, places.size());
      }
    }
    for (int i = 0; i < whole.judgements().size(); i++) {
      if (has("judgements[" + i + "]")) {
        builder.addJudgements(whole.judgements().get(i));
      }
    }
    this.dossier = builder.build();
  }

  Dossier dossier() {
    return dossier;
  }

  /** Where a step of the whole dossier stands in this one. */
  String place(String path) {
    if (!path.startsWith("procedure[")) {
      return path;
    }
    int index = Integer.parseInt(path.substring(10, path.indexOf(']')));
    return "procedure[" + places.get(index) + "]";
  }

  private boolean has(String path) {
    return kept.contains(path);
  }

  private boolean hasWithin(String path) {
    return kept.stream().anyMatch(p -> p.equals(path) || p.startsWith(path + "."));
  }

  private Step step(int index) {
    Step step = whole.procedure().get(index);
    Step.Builder bare = Step.builder().date(step.date()).kind(step.kind());
    String path = "procedure[" + index + "].";
    Set<StepKey> required = step.kind().requiredKeys();
    if (has(path + "changes") || required.contains(StepKey.CHANGES)) {
      bare.changes(step.changes());
    }
    if (required.contains(StepKey.INCIDENT)) {
      bare.incident(step.incident());
    }
    return bare.paper(step.paper().filter(v -> has(path + "paper")))
        .to(step.to().filter(v -> has(path + "to")))
        .copyTo(step.copyTo().filter(v -> has(path + "copy-to")))
        .by(step.by().filter(v -> has(path + "by")))
        .ledBy(step.ledBy().filter(v -> has(path + "led-by")))
        .invokes(step.invokes().filter(v -> has(path + "invokes")))
        .decrease(step.decrease().filter(v -> has(path + "decrease")))
        .decided(step.decided().filter(v -> has(path + "decided")))
        .currentEnd(step.currentEnd().filter(v -> has(path + "current-end")))
        .until(step.until().filter(v -> has(path + "until")))
        .covers(step.covers().filter(v -> has(path + "covers")))
        .independent(step.independent().filter(v -> has(path + "independent")))
        .plannedVoyage(step.plannedVoyage().filter(v -> has(path + "planned-voyage")))
        .framework(step.framework().filter(v -> has(path + "framework")))
        .build();
  }

  private Contribution contribution(Contribution c) {
    DetailReduction details = new DetailReduction(kept);
    Contribution.Builder b =
        details
            .of(c)
            .task(c.task().filter(v -> has("contribution.task")))
            .specialOperationType(
                c.specialOperationType().filter(v -> has("contribution.special-operation-type")))
            .purposes(c.purposes().filter(v -> has("contribution.purposes")))
            .forms(c.forms().filter(v -> has("contribution.forms")))
            .armedForce(c.armedForce().filter(v -> has("contribution.armed-force")))
            .armedConflict(c.armedConflict().filter(v -> has("contribution.armed-conflict")))
            .kindOfDecision(c.kindOfDecision().filter(v -> has("contribution.kind-of-decision")))
            .secrecy(c.secrecy().filter(v -> hasWithin("contribution.secrecy")).map(this::secrecy))
            .requests(c.requests().filter(v -> hasRequests()).map(details::requests))
            .mandate(c.mandate().filter(v -> hasMandate()).map(this::mandates));
    boolean through = has("contribution.period.through") || hasTwin(TwinKey.DURATION_PERIOD);
    if (through || has("contribution.period.from")) {
      b.period(
          c.period()
              .map(
                  p ->
                      new Period(
                          p.fromInclusive().filter(v -> has("contribution.period.from")),
                          p.throughInclusive().filter(v -> through))));
    }
    if (hasTwin(TwinKey.FINANCES_AMOUNT) || hasTwin(TwinKey.FINANCES_FUNDING_LINE)) {
      b.cost(
          c.cost()
              .map(
                  cost ->
                      new Cost(
                          cost.amount().filter(v -> hasTwin(TwinKey.FINANCES_AMOUNT)),
                          Optional.empty(),
                          cost.funding().filter(v -> hasTwin(TwinKey.FINANCES_FUNDING_LINE)))));
    }
    return b.build();
  }

  private boolean hasTwin(TwinKey key) {
    return has(key.path()) || has("points." + key.pointId() + "." + key.aspectId());
  }

  private boolean hasRequests() {
    return hasTwin(TwinKey.GROUNDS_REQUEST)
        || kept.stream().anyMatch(p -> p.startsWith("contribution.requests["));
  }

  private boolean hasMandate() {
    return hasTwin(TwinKey.MANDATE_LEGAL_BASIS)
        || kept.stream().anyMatch(p -> p.startsWith("contribution.mandate"));
  }

  private ImmutableList<Mandate> mandates(ImmutableList<Mandate> mandates) {
    ImmutableList.Builder<Mandate> reduced = ImmutableList.builder();
    for (int i = 0; i < mandates.size(); i++) {
      String path = "contribution.mandate[" + i + "].through";
      reduced.add(
          Mandate.builder()
              .throughInclusive(mandates.get(i).throughInclusive().filter(day -> has(path)))
              .build());
    }
    return reduced.build();
  }

  private Secrecy secrecy(Secrecy secrecy) {
    return secrecy.claimed()
        ? new Secrecy(
            true,
            secrecy.ground().filter(v -> has("contribution.secrecy.ground")),
            secrecy.reason().filter(v -> has("contribution.secrecy.reason")))
        : secrecy;
  }

  /** Whether a fact is that points or account say nothing; then all that they say is kept. */
  boolean closes() {
    return closesPoints()
        || whole.cooperation().filter(c -> new ReducedCooperation(c, kept).isClosing()).isPresent();
  }

  private boolean closesPoints() {
    return has("points-complete")
        || kept.stream()
            .filter(path -> path.startsWith("points.") && !path.endsWith(".judgement"))
            .anyMatch(
                path -> {
                  String[] parts = path.split("\\.", -1);
                  ImmutableSortedMap<String, Statement> point = whole.points().get(parts[1]);
                  return (point == null || !point.containsKey(parts[2]))
                      && TwinKey.of(parts[1], parts[2])
                          .filter(twin -> twin.states(whole.contribution().orElseThrow()))
                          .isEmpty();
                });
  }

  private ImmutableMap<String, ImmutableSortedMap<String, Statement>> points() {
    ImmutableMap.Builder<String, ImmutableSortedMap<String, Statement>> points =
        ImmutableMap.builder();
    boolean all = closesPoints();
    whole
        .points()
        .forEach(
            (point, aspects) -> {
              TreeMap<String, Statement> reduced = new TreeMap<>();
              aspects.forEach(
                  (aspect, statement) -> {
                    String path = "points." + point + "." + aspect;
                    if (all || hasWithin(path)) {
                      reduced.put(aspect, statement(path, statement));
                    }
                  });
              points.put(point, ImmutableSortedMap.copyOf(reduced));
            });
    return points.buildOrThrow();
  }

  private Statement statement(String path, Statement statement) {
    return statement.<Statement>match(
        stated ->
            new Statement.Stated(
                stated.text(),
                stated.papers(),
                stated.judgement().filter(j -> has(path + ".judgement"))),
        leftOut -> leftOut);
  }
}
