package nl.ims.rules.dossier;

import nl.ims.model.term.Code;

/**
 * How much time a notice to move leaves for a letter and a debate (<i>reactietijd</i>), told apart
 * at what {@link ProcedureDays} counted.
 */
public enum NoticeToMove implements Code {
  /** A day or none: hardly time for either. */
  HARDLY_ANY,
  /** Two days or more, and fewer than half of the letters took. */
  SHORT,
  /** At least as many days as half of the letters took. */
  LONG;

  private static final int FIRST_SHORT = 2;

  @Override
  public String code() {
    return switch (this) {
      case HARDLY_ANY -> "0.." + (FIRST_SHORT - 1);
      case SHORT -> FIRST_SHORT + ".." + (ProcedureDays.median() - 1);
      case LONG -> ProcedureDays.median() + "..";
    };
  }

  /** In which of the three a number of days is. */
  static NoticeToMove of(int days) {
    return days < FIRST_SHORT ? HARDLY_ANY : days < ProcedureDays.median() ? SHORT : LONG;
  }
}
