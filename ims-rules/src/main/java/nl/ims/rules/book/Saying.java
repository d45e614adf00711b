package nl.ims.rules.book;

import java.util.Objects;
import java.util.Optional;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * What is the case at a row of a table of verdicts, in words without a full stop: the fact, and
 * what somebody must judge of it. Once that was judged, the fact is still the case, and the
 * judgement stands in the place of the question.
 *
 * @param fact what is the case
 * @param question what must be judged, and by whom; empty if the fact says it all
 */
public record Saying(Text fact, Optional<Text> question) {

  /**
   * Refuses null.
   *
   * @param fact what is the case
   * @param question what must be judged, and by whom; empty if the fact says it all
   */
  public Saying {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(question, "question");
  }

  private static final Text ACCEPTED =
      Text.of("de regering heeft dit aanvaard", "the government has accepted this");

  private static final Text REJECTED =
      Text.of("de regering heeft dit verworpen", "the government has rejected this");

  /**
   * Says a fact.
   *
   * @param nl what is the case, in Dutch
   * @param en the same in English
   * @return the saying, which asks nothing
   */
  public static Saying of(String nl, String en) {
    return new Saying(Text.of(nl, en), Optional.empty());
  }

  /**
   * Adds what must be judged.
   *
   * @param nl who must judge what, in Dutch, a clause of its own
   * @param en the same in English
   * @return the fact with this question
   */
  public Saying toJudge(String nl, String en) {
    return new Saying(fact, Optional.of(Text.of(nl, en)));
  }

  /**
   * Says it as long as nobody has judged.
   *
   * @return the fact, and the question where there is one
   */
  public Text text() {
    return question.map(this::with).orElse(fact);
  }

  /** Says it once the government has judged: the fact, and how it judged. */
  Text judged(JudgementOutcome outcome) {
    return with(outcome == JudgementOutcome.ACCEPTED ? ACCEPTED : REJECTED);
  }

  private Text with(Text clause) {
    return Text.of(with(clause, Language.NL), with(clause, Language.EN));
  }

  private String with(Text clause, Language language) {
    return fact.in(language) + "; " + clause.in(language);
  }
}
