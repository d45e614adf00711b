package nl.ims.model.procedure;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Code;

/** What a step asks of its keys. */
final class StepChecks {

  private StepChecks() {}

  static boolean states(Step step, StepKey key) {
    return switch (key) {
      case PAPER -> step.paper().isPresent();
      case TO -> step.to().isPresent();
      case COPY_TO -> step.copyTo().isPresent();
      case BY -> step.by().isPresent();
      case LED_BY -> step.ledBy().isPresent();
      case INVOKES -> step.invokes().isPresent();
      case INFERRED -> step.inferred();
      case NOTE -> step.note().isPresent();
      case CHANGES -> step.changes().isPresent();
      case DECREASE -> step.decrease().isPresent();
      case DECIDED -> step.decided().isPresent();
      case CURRENT_END -> step.currentEnd().isPresent();
      case UNTIL -> step.until().isPresent();
      case POSITIONS -> step.positions().isPresent();
      case PLANNED_VOYAGE -> step.plannedVoyage().isPresent();
      case COVERS -> step.covers().isPresent();
      case INDEPENDENT -> step.independent().isPresent();
      case FRAMEWORK -> step.framework().isPresent();
      case INCIDENT -> step.incident().isPresent();
    };
  }

  static void check(Step step) {
    Self self = new Self(step);
    for (StepKey key : StepKey.values()) {
      if (states(step, key) && !step.kind().allows(key)) {
        throw new IllegalArgumentException(
            "%s: %s does not belong to this kind of step; drop it, or use one of %s"
                .formatted(self, key.code(), codes(step.kind().keys())));
      }
    }
    for (StepKey key : step.kind().requiredKeys()) {
      if (!states(step, key)) {
        throw new IllegalArgumentException(
            "%s: %s is absent, and this kind of step requires it; state it"
                .formatted(self, key.code()));
      }
    }
    values(self, step);
  }

  private static void values(Self self, Step step) {
    Checks.date(self, "date", step.date());
    Checks.date(self, "current-end", step.currentEnd());
    Checks.date(self, "until", step.until());
    Checks.natural(self, "to", step.to());
    Checks.natural(self, "copy-to", step.copyTo());
    Checks.natural(self, "by", step.by());
    Checks.natural(self, "changes", step.changes());
    step.positions()
        .ifPresent(
            positions -> {
              Checks.natural(self, "positions", positions);
              positions.keySet().forEach(group -> Checks.words(self, "positions", group));
            });
    Checks.range(self, "covers", step.covers(), 1, 9999);
    step.framework().ifPresent(slug -> Checks.slug(self, "framework", slug));
    step.incident().ifPresent(slug -> Checks.slug(self, "incident", slug));
  }

  /** What a message calls a step; words are made for a message alone. */
  private record Self(Step step) {

    @Override
    public String toString() {
      return "step " + step.kind().code() + " of " + step.date();
    }
  }

  private static String codes(ImmutableSet<StepKey> keys) {
    return Joiner.on(", ").join(keys.stream().map(Code::code).iterator());
  }
}
