package nl.ims.rules.book;

/** At which table of a rule a finding was reached. */
enum Stage {
  /** What no subject changes is false: the rule does not apply. */
  APPLIES,
  /** There is no subject. */
  PRESENT,
  /** The rule did not hold yet on the day that it looks at. */
  TOO_EARLY,
  /** The table of the rule itself. */
  DECISION
}
