package nl.ims.model.cooperation;

import nl.ims.model.source.Evidence;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * What an answer does to sovereignty, under the heading of its criterion alone.
 *
 * <p>No paper says so: each bearing is a judgement of this project. An answer that is adverse under
 * one heading may be the price of one that is favourable under another.
 */
public enum Bearing implements Labelled {
  /** It keeps or adds to what the state decides or can do. */
  FAVOURABLE("gunstig", "favourable"),
  /** It gives and takes. */
  MIXED("gemengd", "mixed"),
  /** It takes away from what the state decides or can do. */
  ADVERSE("ongunstig", "adverse");

  private final String dutch;
  private final String english;

  Bearing(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * Says how surely a bearing is known.
   *
   * @return always {@link Evidence#INFERRED}: derived by this project, read nowhere
   */
  public Evidence evidence() {
    return Evidence.INFERRED;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
