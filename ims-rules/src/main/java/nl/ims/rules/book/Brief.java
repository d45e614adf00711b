package nl.ims.rules.book;

import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.DossierFact;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.table.Decision;

/**
 * A finding in one clause, for a reader who has five seconds: what it is on, what is the case, and
 * where it is kept, by which step.
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

  /**
   * The step by which a whole dossier satisfies a rule: the last recorded one of the proof, those
   * apart from which days are counted; -1 if there is none.
   */
  private static int witness(Finding finding) {
    int last = -1;
    if (finding.verdict() == Verdict.SATISFIED) {
      for (FactRef fact : finding.proofOfRow().facts()) {
        if (fact instanceof DossierFact.OfStep step && !finding.isStart(step.step())) {
          last = Math.max(last, step.step());
        }
      }
    }
    return last;
  }
}
