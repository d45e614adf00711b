package nl.ims.model.procedure;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** What a letter says that it rests on. */
public enum Invocation implements Labelled {
  /** The letter invokes article 100 of the Constitution. */
  ARTICLE_100("artikel 100", "Article 100"),
  /**
   * The letter follows article 100 in spirit, without invoking it (<i>in de geest van artikel
   * 100</i>, kst-32623-76).
   */
  ALONG_ITS_LINES("langs de lijnen van artikel 100", "along the lines of article 100"),
  /** Stated that the letter invokes neither. */
  NONE("geen", "none");

  private final String dutch;
  private final String english;

  Invocation(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
