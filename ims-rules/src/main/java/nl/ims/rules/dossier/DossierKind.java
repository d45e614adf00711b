package nl.ims.rules.dossier;

import java.util.Objects;
import nl.ims.model.Dossier;
import nl.ims.model.term.Code;
import nl.ims.rules.condition.Vocabulary;

/** What a dossier is on; each kind has questions and rule books of its own. */
public enum DossierKind implements Code {
  /** A contribution to an operation (<i>bijdrage</i>). */
  CONTRIBUTION,
  /** A military cooperation (<i>samenwerking</i>). */
  COOPERATION,
  /** A yearly report (<i>rapportage</i>). */
  REPORT;

  /**
   * Tells what a dossier is on.
   *
   * @param dossier the dossier
   * @return its kind
   */
  public static DossierKind of(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return dossier.cooperation().isPresent()
        ? COOPERATION
        : dossier.report().isPresent() ? REPORT : CONTRIBUTION;
  }

  /**
   * Gives the questions that the rules that ship ask of such a dossier.
   *
   * @return the vocabulary; {@link Vocabulary#extending} adds questions of your own
   */
  public Vocabulary<Dossier> vocabulary() {
    return switch (this) {
      case CONTRIBUTION -> ContributionQuestions.VOCABULARY;
      case COOPERATION -> CooperationQuestions.VOCABULARY;
      case REPORT -> ReportQuestions.VOCABULARY;
    };
  }

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
