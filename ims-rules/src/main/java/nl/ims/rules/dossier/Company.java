package nl.ims.rules.dossier;

import java.util.Set;
import nl.ims.model.actor.Country;
import nl.ims.model.term.Code;

/** Whether some partner remains if one leaves. */
public enum Company implements Code {
  /** One partner, or none. */
  AT_MOST_ONE,
  /** Two or more. */
  SEVERAL;

  @Override
  public String code() {
    return Code.kebab(this);
  }

  static Company of(Set<Country> partners) {
    return partners.size() > 1 ? SEVERAL : AT_MOST_ONE;
  }
}
