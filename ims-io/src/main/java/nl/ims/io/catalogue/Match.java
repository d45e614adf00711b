package nl.ims.io.catalogue;

/**
 * Whether a row passes a filter. The order is that of certainty: of several filters the least
 * decides.
 */
public enum Match {
  /** It is known not to. */
  NO,
  /**
   * It names no state that was asked for, but a whole membership, to which that state may belong.
   */
  MEMBERSHIP,
  /** A fact that decides it is not known. */
  UNKNOWN,
  /** It does, as far as known. */
  YES
}
