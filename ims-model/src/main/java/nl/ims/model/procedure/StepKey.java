package nl.ims.model.procedure;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * A key of a step besides its date and its code.
 *
 * <p>Seven of them may stand on every step, the others only on the kinds that {@link
 * StepKind#keys()} names.
 */
public enum StepKey implements Labelled {
  /** The paper that the step is known from. */
  PAPER("stuk", "paper"),
  /** The chambers addressed. */
  TO("gericht aan", "to"),
  /** The chambers that got a copy; a copy informs. */
  COPY_TO("afschrift aan", "copy to"),
  /** Who decided or signed. */
  BY("door", "by"),
  /** The committee in the lead. */
  LED_BY("onder leiding van", "led by"),
  /** What the letter says it rests on. */
  INVOKES("beroep op", "invokes"),
  /** Whether the step or its day was inferred. */
  INFERRED("afgeleid", "inferred"),
  /** Anything, read by no rule. */
  NOTE("opmerking", "note"),
  /** What changes; on a letter, what it announces for later. */
  CHANGES("wijzigingen", "changes"),
  /** Whether a change makes the contribution smaller, or ends it sooner. */
  DECREASE("verkleining", "decrease"),
  /** Whether a letter says that the government has decided. */
  DECIDED("meldt een besluit", "decided"),
  /** The last day of the running term. */
  CURRENT_END("huidige einddatum", "current end"),
  /** The last day of the new term. */
  UNTIL("tot en met", "until"),
  /** Where groups of the chamber stood. */
  POSITIONS("standpunten", "positions"),
  /** Whether the departure was part of a voyage planned anyway. */
  PLANNED_VOYAGE("geplande reis", "planned voyage"),
  /** The year reported on. */
  COVERS("verslagjaar", "covers"),
  /** Whether the evaluation was independent. */
  INDEPENDENT("onafhankelijk", "independent"),
  /** The standing framework of the stand-by. */
  FRAMEWORK("verband", "framework"),
  /** The incident of civilian harm. */
  INCIDENT("incident", "incident");

  private final String dutch;
  private final String english;

  StepKey(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
