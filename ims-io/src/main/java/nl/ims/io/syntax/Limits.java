package nl.ims.io.syntax;

/**
 * What the reader takes at most. Each bound is far above what a dossier needs, is named in the
 * problem that it causes, and keeps time and memory small whatever is fed in.
 */
public final class Limits {

  /** Bytes of one input, all documents together: bulk in JSON Lines needs the most. */
  public static final int INPUT_BYTES = 64 << 20;

  /** Bytes of one document. */
  public static final int DOCUMENT_BYTES = 1 << 20;

  /** Documents of one input. */
  public static final int DOCUMENTS = 50_000;

  /** Levels of lists and mappings within one another, aliases included. */
  public static final int DEPTH = 64;

  /** Aliases of one document. */
  static final int ALIASES = 256;

  /** Values of one document once its aliases are written out. */
  public static final long VALUES = 200_000;

  /**
   * Characters of one document once its aliases are written out: what no document reaches without
   * aliases.
   */
  public static final long CHARACTERS = 1 << 20;

  /** Characters of one value. */
  static final int VALUE_LENGTH = 65_536;

  /** Digits of one number. */
  public static final int DIGITS = 30;

  /** Steps of one dossier. */
  public static final int STEPS = 1_000;

  /** Elements of one list, and names of one mapping from names to values. */
  public static final int ELEMENTS = 1_000;

  /** Problems of one document that are told; more would help nobody. */
  public static final int PROBLEMS = 100;

  /** Problems of one input after which its further documents are not read. */
  public static final int INPUT_PROBLEMS = 10_000;

  private Limits() {}
}
