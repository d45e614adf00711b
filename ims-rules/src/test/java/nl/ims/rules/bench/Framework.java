package nl.ims.rules.bench;

import nl.ims.model.term.Code;

/** With whom a case goes. */
enum Framework implements Code {
  NATO,
  EU,
  UN,
  COALITION;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
