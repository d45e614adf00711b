package nl.ims.io;

/**
 * What the reader takes at most. Each bound is far above what a dossier needs, is named in the
 * problem that it causes, and keeps time and memory small whatever is fed in.
 */
final class Limits {

  /** Bytes of one input, all documents together: bulk in JSON Lines needs the most. */
  static final int INPUT_BYTES = 64 << 20;

  /** Bytes of one document. */
  static final int DOCUMENT_BYTES = 1 << 20;

  /** Documents of one input. */
  static final int DOCUMENTS = 50_000;

  /** Levels of lists and mappings within one another, aliases included. */
  static final int DEPTH = 64;

  /** Aliases of one document. */
  static final int ALIASES = 256;

  /** Values of one document once its aliases are written out. */
  static final long VALUES = 200_000;

  /**
   * Characters of one document once its aliases are written out: what no document reaches without
   * aliases.
   */
  static final long CHARACTERS = 1 << 20;

  /** Characters of one value. */
  static final int VALUE_LENGTH = 65_536;

  /** Digits of one number. */
  static final int DIGITS = 30;

  /** Steps of one dossier. */
  static final int STEPS = 1_000;

  /** Elements of one list, and names of one mapping from names to values. */
  static final int ELEMENTS = 1_000;

  /** Problems of one document that are told; more would help nobody. */
  static final int PROBLEMS = 100;

  /** Problems of one input after which its further documents are not read. */
  static final int INPUT_PROBLEMS = 10_000;

  private Limits() {}
}
