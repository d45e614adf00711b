package nl.ims.io.stats;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.StepKind;

/** How much of the dossiers was written down. */
final class Completeness {
  /** The steps of every decision, which are listed even where nobody recorded one. */
  private static final ImmutableList<StepKind> COURSE =
      ImmutableList.of(
          StepKind.NOTIFICATION,
          StepKind.DECISION,
          StepKind.LETTER,
          StepKind.QUESTIONS,
          StepKind.ANSWERS,
          StepKind.DEBATE,
          StepKind.EMPLOYMENT,
          StepKind.END,
          StepKind.FINAL_EVALUATION);

  private final Multiset<StepKind> steps = EnumMultiset.create(StepKind.class);
  private final Multiset<ContributionKey> keys = EnumMultiset.create(ContributionKey.class);
  private int through;
  private int wholePoints;
  private int partPoints;

  void add(DossierFigures figures) {
    steps.addAll(figures.steps());
    keys.addAll(figures.keys());
    through += figures.through() ? 1 : 0;
    wholePoints += figures.wholePoints().orElse(false) ? 1 : 0;
    partPoints += figures.wholePoints().orElse(true) ? 0 : 1;
  }

  /** How many record a step of a kind. */
  int of(StepKind kind) {
    return steps.count(kind);
  }

  /** How many state a key. */
  int of(ContributionKey key) {
    return keys.count(key);
  }

  /** How many say through which day their record is complete. */
  int through() {
    return through;
  }

  /** How many say that their points are transcribed whole. */
  int wholePoints() {
    return wholePoints;
  }

  /** How many say that they are not. */
  int partPoints() {
    return partPoints;
  }

  /** The steps that are listed: those of every decision, and others that somebody recorded. */
  ImmutableList<StepKind> listedSteps() {
    return Arrays.stream(StepKind.values())
        .filter(kind -> COURSE.contains(kind) || of(kind) > 0)
        .collect(ImmutableList.toImmutableList());
  }

  /** The keys that are listed: all facts, and not which of them were inferred. */
  static ImmutableList<ContributionKey> listedKeys() {
    return Arrays.stream(ContributionKey.values())
        .filter(key -> key != ContributionKey.INFERRED)
        .collect(ImmutableList.toImmutableList());
  }
}
