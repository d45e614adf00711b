package nl.ims.model.judgement;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * What a judgement came to.
 *
 * <p>{@link #ACCEPTED} and {@link #REJECTED} answer a rule or an aspect, {@link #ARTICLE_100} and
 * {@link #OUTSIDE} only the question which regime governs.
 */
public enum JudgementOutcome implements Labelled {
  /** The matter judged is found in order. */
  ACCEPTED("aanvaard", "accepted"),
  /** The matter judged is found wanting. */
  REJECTED("verworpen", "rejected"),
  /** On the regime: article 100 of the Constitution governs. */
  ARTICLE_100("artikel 100", "Article 100"),
  /** On the regime: the decision lies outside article 100. */
  OUTSIDE("buiten artikel 100", "outside article 100");

  private final String dutch;
  private final String english;

  JudgementOutcome(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }

  /**
   * Says whether this outcome speaks of the regime.
   *
   * @return true for {@link #ARTICLE_100} and {@link #OUTSIDE}
   */
  public boolean isOnRegime() {
    return this == ARTICLE_100 || this == OUTSIDE;
  }
}
