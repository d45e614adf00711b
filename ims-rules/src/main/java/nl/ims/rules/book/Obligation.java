package nl.ims.rules.book;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.procedure.Step;
import nl.ims.model.term.Code;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * What a rule wants done by a day (<i>verplichting</i>), and what became of it.
 *
 * @param rule the id of the rule
 * @param subject what it is on, named as in findings: a year, a due day, a step; empty if the
 *     dossier as a whole
 * @param due the last day on which it is in time
 * @param state what became of it
 * @param metBy the step that met it, in time or late; empty if none is known to
 * @param what what must be done, in words without an article
 * @param basis what the due day follows from
 */
public record Obligation(
    String rule,
    Optional<String> subject,
    LocalDate due,
    State state,
    Optional<Step> metBy,
    Text what,
    Text basis) {

  /**
   * Refuses null.
   *
   * @param rule the id of the rule
   * @param subject what it is on, named as in findings: a year, a due day, a step; empty if the
   *     dossier as a whole
   * @param due the last day on which it is in time
   * @param state what became of it
   * @param metBy the step that met it, in time or late; empty if none is known to
   * @param what what must be done, in words without an article
   * @param basis what the due day follows from
   */
  public Obligation {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(metBy, "metBy");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(basis, "basis");
  }

  /** What became of an obligation, as far as the log tells. */
  public enum State implements Labelled {
    /** It was done by the due day. */
    MET("gedaan", "met"),
    /** It was done after the due day, and is known not to have been done before. */
    LATE("te laat", "late"),
    /** It may still be done in time, or a judgement may excuse it. */
    OPEN("open", "open"),
    /** It is known not to have been done by the due day, and was not done since. */
    OVERDUE("verlopen", "overdue"),
    /** The due day has passed, and nobody wrote down what happened by it. */
    NOT_RECORDED("niet vastgelegd", "not recorded");

    private final String nl;
    private final String en;

    State(String nl, String en) {
      this.nl = nl;
      this.en = en;
    }

    @Override
    public Text label() {
      return Text.of(nl, en);
    }

    @Override
    public String code() {
      return Code.kebab(this);
    }
  }

  /**
   * Gives the day on which it was met.
   *
   * @return the day of the step that met it, in time or late; empty if none is known to
   */
  public Optional<LocalDate> metOn() {
    return metBy.map(Step::date);
  }
}
