package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Code;
import nl.ims.rules.book.Finding;

/** Findings that are open because no step of some kind is recorded, and one still may be. */
public final class NotRecorded {
  private static final String STEP = "procedure.";
  private static final String THROUGH = "recorded-through";

  private NotRecorded() {}

  /** The step of which none is recorded, for a finding that is only open for want of one. */
  public static Optional<StepKind> step(Finding finding) {
    ImmutableList<ImmutableList<String>> missing = finding.missing();
    if (finding.subject().isPresent()
        || missing.size() != 2
        || missing.get(0).size() != 1
        || !missing.get(1).equals(ImmutableList.of(THROUGH))) {
      return Optional.empty();
    }
    String step = missing.get(0).get(0);
    return step.startsWith(STEP)
        ? Code.find(StepKind.class, step.substring(STEP.length()))
        : Optional.empty();
  }
}
