package nl.ims.io.cli;

/** When text is coloured. */
enum Colour implements Choice {
  /** Where somebody looks on, and the environment has nothing against it. */
  AUTO,
  /** Wherever text goes. */
  ALWAYS,
  NEVER
}
