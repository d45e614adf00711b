package nl.ims.rules.dossier;

import static nl.ims.rules.condition.Conditions.all;

import java.util.Objects;
import nl.ims.model.term.Internal;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Question;

/**
 * What a dossier says on one objective or criterion of a cooperation (<i>verantwoording</i>).
 *
 * @param state whether the papers speak of it
 * @param papers whether a paper is named for what they say; it does not arise where they leave it
 *     out or are silent
 */
@Internal
public record Account(Question.Choice<AccountState> state, Question papers) {

  /**
   * Refuses null.
   *
   * @param state whether the papers speak of it
   * @param papers whether a paper is named for what they say; it does not arise where they leave it
   *     out or are silent
   */
  public Account {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(papers, "papers");
  }

  /**
   * Holds if it is spoken of, and a paper is named.
   *
   * @return the condition; unknown while the statement or its papers are absent
   */
  public Condition rests() {
    return all(state.is(AccountState.STATED), papers.isStated());
  }
}
