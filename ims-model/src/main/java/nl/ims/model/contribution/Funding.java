package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** The budget line that pays (<i>dekking</i>). */
public enum Funding implements Labelled {
  /**
   * The international security budget (<i>Budget Internationale Veiligheid</i>), since 2015 on
   * policy article 1 of Defence (kst-33694-61).
   */
  BIV("Budget Internationale Veiligheid", "International Security Budget"),
  /**
   * The budgets for international cooperation taken together (<i>Homogene Groep Internationale
   * Samenwerking</i>).
   */
  HGIS(
      "Homogene Groep Internationale Samenwerking",
      "Homogeneous Group for International Cooperation"),
  /** The defence budget. */
  DEFENCE_BUDGET("defensiebegroting", "defence budget"),
  /** The European Peace Facility, for common costs of EU missions (kst-21501-02-2893). */
  EUROPEAN_PEACE_FACILITY("Europese Vredesfaciliteit", "European Peace Facility");

  private final String dutch;
  private final String english;

  Funding(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
