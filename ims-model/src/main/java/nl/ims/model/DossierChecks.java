package nl.ims.model;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.internal.Checks;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;

/** What a dossier asks of its parts. */
final class DossierChecks {

  private DossierChecks() {}

  static void check(Dossier dossier) {
    Checks.slug("dossier", "id", dossier.id());
    String self = "dossier " + dossier.id();
    follows(self, dossier);
    Checks.date(self, "recorded-through", dossier.recordedThrough());
    subject(self, dossier);
    dossier.cooperation().ifPresent(cooperation -> elsewhere(self, dossier, cooperation));
    points(self, dossier);
    steps(self, dossier);
    judgements(self, dossier);
  }

  private static void follows(String self, Dossier dossier) {
    dossier.follows().ifPresent(id -> Checks.slug(self, "follows", id));
    if (dossier.follows().filter(dossier.id()::equals).isPresent()) {
      throw Checks.refused(
          self, "follows", dossier.id(), "is the dossier itself", "name an earlier one, or none");
    }
  }

  private static void subject(String self, Dossier dossier) {
    int subjects = 0;
    subjects += dossier.contribution().isPresent() ? 1 : 0;
    subjects += dossier.cooperation().isPresent() ? 1 : 0;
    subjects += dossier.report().isPresent() ? 1 : 0;
    if (subjects != 1) {
      throw new IllegalArgumentException(
          "%s: has %s subjects, and exactly one is needed; give one of contribution, cooperation, report"
              .formatted(self, subjects));
    }
  }

  private static void elsewhere(String self, Dossier dossier, Cooperation cooperation) {
    for (CommittedUnit unit : cooperation.units().orElse(ImmutableList.of())) {
      if (unit.committedTo().filter(ids -> ids.contains(dossier.id())).isPresent()) {
        throw Checks.refused(
            self,
            "committed-to",
            dossier.id(),
            "is the dossier itself",
            "name the other frameworks, or none");
      }
    }
  }

  private static void points(String self, Dossier dossier) {
    if (dossier.contribution().isEmpty() && !dossier.points().isEmpty()) {
      throw Checks.refused(
          self,
          "points",
          dossier.points().firstKey(),
          "is a point of the framework, which only a contribution has",
          "drop points, or give a contribution");
    }
    dossier
        .points()
        .forEach(
            (point, aspects) -> {
              Checks.slug(self, "points", point);
              Checks.natural(self, "points." + point, aspects);
              aspects.keySet().forEach(aspect -> Checks.slug(self, "points." + point, aspect));
            });
    dossier.contribution().ifPresent(contribution -> twins(self, dossier, contribution));
  }

  private static void twins(String self, Dossier dossier, Contribution contribution) {
    for (TwinKey twin : TwinKey.values()) {
      var aspects = dossier.points().get(twin.pointId());
      boolean leftOut =
          aspects != null && aspects.get(twin.aspectId()) instanceof Statement.LeftOut;
      if (leftOut && twin.states(contribution)) {
        throw new IllegalArgumentException(
            "%s: points.%s.%s is left out, but %s states it; drop one of the two"
                .formatted(self, twin.pointId(), twin.aspectId(), twin.path()));
      }
    }
  }

  private static void steps(String self, Dossier dossier) {
    for (StepKind kind : StepKind.values()) {
      if (!kind.once()) {
        continue;
      }
      List<Step> steps = dossier.procedure().stream().filter(s -> s.kind() == kind).toList();
      if (steps.size() > 1) {
        throw Checks.refused(
            self,
            "procedure",
            kind.code(),
            "is recorded %s times, on %s and %s, but happens at most once"
                .formatted(steps.size(), steps.get(0).date(), steps.get(1).date()),
            "keep one, and give a later decision its own dossier");
      }
    }
  }

  private static void judgements(String self, Dossier dossier) {
    Set<List<String>> seen = new LinkedHashSet<>();
    for (Judgement judgement : dossier.judgements()) {
      String subject = judgement.subject().orElse("");
      if (!seen.add(List.of(judgement.rule(), subject))) {
        throw Checks.refused(
            self,
            "judgements",
            (judgement.rule() + " " + subject).trim(),
            "is judged twice",
            "keep one judgement for each rule and subject");
      }
    }
  }
}
