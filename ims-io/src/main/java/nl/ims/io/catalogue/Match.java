package nl.ims.io.catalogue;

/**
 * Whether a row passes a filter. Of several filters the least decides: what is not known is told
 * before a membership is.
 */
public enum Match {
  /** It is known not to. */
  NO,
  /** A fact that decides it is not known. */
  UNKNOWN,
  /**
   * It names no state that was asked for, but members of an organisation to which it may belong.
   */
  MEMBERSHIP,
  /** It does, as far as known. */
  YES
}
