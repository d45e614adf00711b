package nl.ims.rules.bench;

import nl.ims.model.term.Code;

/** What a case rests on in international law. */
enum LegalBasis implements Code {
  UNSC,
  INVITATION,
  ART5,
  NONE;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
