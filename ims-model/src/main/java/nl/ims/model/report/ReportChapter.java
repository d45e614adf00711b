package nl.ims.model.report;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * A chapter of the text of a report (<i>hoofdstuk</i>), or a part of one, in the order in which the
 * letters of 2015 and 2016 announce them.
 *
 * <p>That order is read from their openings. Money and outlook are headings of this project: no
 * letter was seen that has a chapter of that name.
 */
public enum ReportChapter implements Labelled {
  /** What cooperation is for (<i>doelstellingen</i>). */
  OBJECTIVES("doelstellingen", "objectives"),
  /** By what partners and projects are chosen (<i>criteria</i>). */
  CRITERIA("criteria", "criteria"),
  /** Who steers (<i>aansturing</i>). */
  GOVERNANCE("aansturing", "governance"),
  /** Cooperation within the European Union. */
  EUROPEAN_UNION("Europese Unie", "European Union"),
  /** Cooperation within the alliance. */
  NATO("NAVO", "NATO"),
  /**
   * What deeper cooperation does to sovereignty, and the starting points (<i>uitgangspunten</i>).
   */
  SOVEREIGNTY("soevereiniteit", "sovereignty"),
  /** The assessment framework and article 100 (<i>toetsingskader</i>). */
  ASSESSMENT_FRAMEWORK(
      "toetsingskader en artikel 100-procedure", "assessment framework and article 100 procedure"),
  /** What cooperation costs and yields. */
  MONEY("geld", "money"),
  /** What is to come. */
  OUTLOOK("vooruitblik", "outlook");

  private final String dutch;
  private final String english;

  ReportChapter(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
