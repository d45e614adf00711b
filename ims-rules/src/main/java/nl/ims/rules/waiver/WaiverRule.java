package nl.ims.rules.waiver;

import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Level;

/**
 * What is asked of a waiver. These rules look at the file of waivers, not at a dossier, and rest on
 * no paper; they are of level format, the lowest.
 */
public enum WaiverRule implements Code {
  /** That its last day is not over. */
  EXPIRED(
      "Een terzijdelegging telt tot en met haar laatste dag.",
      "A waiver counts through its last day.",
      "geschonden als de laatste dag voor de peildag van het dossier ligt\n"
          + "onbepaald als het dossier geen peildag heeft; de bevinding blijft terzijde gelegd",
      "violated if the last day lies before the as-of day of the dossier\n"
          + "undetermined if the dossier has no as-of day; the finding stays set aside"),
  /** That it sets something aside. */
  UNUSED(
      "Een terzijdelegging noemt een bevinding die een run kan laten falen.",
      "A waiver names a finding that can make a run fail.",
      "geschonden als het dossier de bevinding niet heeft, of als zij is voldaan, niet van"
          + " toepassing is, of alleen op een latere dag wacht\n"
          + "onbepaald als het dossier niet in de run is",
      "violated if the dossier has no such finding, or if it is satisfied, not applicable, or only"
          + " waits for a later day\n"
          + "undetermined if the dossier is not in the run"),
  /** That it names one finding and not several. */
  TOO_BROAD(
      "Een terzijdelegging noemt één bevinding, met het onderwerp als de regel onderwerpen"
          + " heeft.",
      "A waiver names one finding, with the subject if the rule has subjects.",
      "geschonden als zij geen onderwerp noemt en de bevindingen van de regel in het dossier er wel"
          + " een hebben, ook als het er maar één is; zij legt dan niets terzijde",
      "violated if it names no subject while the findings of the rule in the dossier have one, even"
          + " if there is only one; it then sets nothing aside");

  private final String nl;
  private final String en;
  private final String conditionNl;
  private final String conditionEn;

  WaiverRule(String nl, String en, String conditionNl, String conditionEn) {
    this.nl = nl;
    this.en = en;
    this.conditionNl = conditionNl;
    this.conditionEn = conditionEn;
  }

  @Override
  public String code() {
    return "waiver/" + Code.kebab(this);
  }

  /**
   * Gives the id, which is part of a public contract.
   *
   * @return the id, such as {@code waiver/expired}
   */
  public String id() {
    return code();
  }

  /** {@return always {@link Level#FORMAT}} */
  public Level level() {
    return Level.FORMAT;
  }

  /**
   * Gives the norm in one sentence.
   *
   * @return the sentence in both languages
   */
  public Text sentence() {
    return Text.of(nl, en);
  }

  /**
   * Says in words when the rule is violated and when it is undetermined; else it is satisfied.
   *
   * @return the words in both languages, a line a verdict
   */
  public Text conditionInWords() {
    return Text.of(conditionNl, conditionEn);
  }
}
