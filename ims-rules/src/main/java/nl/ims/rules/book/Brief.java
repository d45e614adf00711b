package nl.ims.rules.book;

import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.DossierFact;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.table.Decision;

/**
 * A finding in one clause, for a reader who has five seconds: what it is on, what is the case, and
 * the step that it hangs on most.
 */
final class Brief {
  private Brief() {}

  static Text of(Finding finding) {
    return Text.of(words(finding, Language.NL), words(finding, Language.EN));
  }

  private static String words(Finding finding, Language language) {
    StepWords steps = new StepWords(finding.view(), finding.scene().subject(), language);
    String subject = subject(finding, steps);
    String lead = subject.isEmpty() ? "" : subject + ": ";
    if (finding.row() == Decision.OPEN) {
      return lead + Explanation.head(finding, language);
    }
    String saying = Explanation.head(finding, language);
    int witness = subject.isEmpty() ? witness(finding) : -1;
    return lead + (witness < 0 ? saying : saying + ": " + steps.brief(witness));
  }

  /** What the finding is on: a step with its day, or the name of anything else. */
  private static String subject(Finding finding, StepWords steps) {
    int step = finding.scene().subject();
    return step < 0 ? finding.subject().orElse("") : steps.brief(step);
  }

  /** The last recorded step of the proof, deployment apart; -1 if there is none. */
  private static int witness(Finding finding) {
    int last = -1;
    for (FactRef fact : finding.proofOfRow().facts()) {
      if (fact instanceof DossierFact.OfStep step && !finding.isDeployment(step.step())) {
        last = Math.max(last, step.step());
      }
    }
    return last;
  }
}
