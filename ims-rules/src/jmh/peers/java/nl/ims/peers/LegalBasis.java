package nl.ims.peers;

/** What a case rests on in international law. */
public enum LegalBasis {
  UNSC,
  INVITATION,
  ART5,
  NONE
}
