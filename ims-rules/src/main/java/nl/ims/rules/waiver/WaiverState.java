package nl.ims.rules.waiver;

import java.util.Optional;
import nl.ims.model.term.Code;
import nl.ims.rules.book.Verdict;

/** What became of a waiver: exactly one of these, the one that asks most for attention first. */
public enum WaiverState implements Code {
  /** Its last day is over; it sets nothing aside any more. */
  EXPIRED(WaiverRule.EXPIRED, Verdict.VIOLATED),
  /** It names more than one finding; it sets nothing aside. */
  TOO_BROAD(WaiverRule.TOO_BROAD, Verdict.VIOLATED),
  /** It sets a finding aside, and whether its last day is over is not known. */
  UNDATED(WaiverRule.EXPIRED, Verdict.UNDETERMINED),
  /** It sets a finding aside. */
  SETS_ASIDE,
  /** Its finding is not there, or can make no run fail. */
  UNUSED(WaiverRule.UNUSED, Verdict.VIOLATED),
  /** Its rule was withdrawn; it sets nothing aside, and can be dropped. */
  WITHDRAWN,
  /** Its dossier is not in the run, so it is not known whether it is used. */
  NOT_ASSESSED(WaiverRule.UNUSED, Verdict.UNDETERMINED);

  private final Optional<WaiverRule> rule;
  private final Verdict verdict;

  WaiverState() {
    this.rule = Optional.empty();
    this.verdict = Verdict.SATISFIED;
  }

  WaiverState(WaiverRule rule, Verdict verdict) {
    this.rule = Optional.of(rule);
    this.verdict = verdict;
  }

  @Override
  public String code() {
    return Code.kebab(this);
  }

  /** {@return the rule of which this is a finding; empty if all rules on waivers are satisfied} */
  public Optional<WaiverRule> rule() {
    return rule;
  }

  /**
   * Gives the verdict of that rule.
   *
   * @return violated or undetermined; satisfied if there is no such rule
   */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * Tells whether the finding makes no run fail.
   *
   * @return true if it is set aside
   */
  public boolean setsAside() {
    return this == SETS_ASIDE || this == UNDATED;
  }
}
