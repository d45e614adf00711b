package nl.ims.io.cli;

/** Small dossiers for the tests of the command. */
final class Dossiers {

  /** Everything is settled or not applicable: a covert operation, with a complete log. */
  static final String QUIET =
      """
      ims: 1
      dossier: quiet
      recorded-through: 2024-01-31
      contribution:
        purposes: [protection-of-interests]
        task: covert-operation
        secrecy: none
      """;

  /**
   * One finding waits for a paper that may still be written, everything else is as in the quiet
   * one.
   */
  static final String WAITING =
      QUIET.replace("quiet", "waiting")
          + "procedure:\n  - {date: 2024-01-10, step: notification}\n";

  /** A violated law: no aim of the armed forces at all. */
  static final String LAW_BROKEN =
      """
      ims: 1
      dossier: law-broken
      recorded-through: 2024-01-31
      contribution: {purposes: [], task: covert-operation, secrecy: none}
      """;

  /** A missing fact and nothing worse: whether there is an armed conflict. */
  static final String FACT_MISSING =
      """
      ims: 1
      dossier: fact-missing
      recorded-through: 2024-01-31
      contribution: {purposes: [humanitarian-aid], task: covert-operation, secrecy: none}
      """;

  /** A judgement that is needed and nothing worse: humanitarian aid outside an armed conflict. */
  static final String JUDGEMENT_NEEDED =
      FACT_MISSING
          .replace("fact-missing", "judgement-needed")
          .replace("secrecy", "armed-conflict: false, secrecy");

  /** A broken practice and no broken law: one minister signed alone. */
  static final String PRACTICE_BROKEN =
      """
      ims: 1
      dossier: practice-broken
      contribution:
        purposes: [international-legal-order]
        task: operation
        forms: [unit]
        armed-force: may-be-involved
        secrecy: none
      procedure:
        - {date: 2024-03-08, step: letter, to: house-of-representatives, by: [defence]}
      """;

  private Dossiers() {}
}
