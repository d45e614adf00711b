package nl.ims.model.cooperation;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * In what field states cooperate (<i>domein</i>).
 *
 * <p>The scheme is this project's own: no official one was found, so a domain is a judgement even
 * where all else was read.
 */
public enum Domain implements Labelled {
  /** Land forces. */
  LAND("land", "land"),
  /** Naval forces. */
  SEA("zee", "sea"),
  /** Air forces and air defence. */
  AIR("lucht", "air"),
  /** Cyber and information. */
  CYBER("cyber", "cyber"),
  /** More than one part of the armed forces together. */
  JOINT("krijgsmachtbreed", "joint"),
  /** Transport, supply and medical care. */
  LOGISTICS("logistiek", "logistics"),
  /** Schools, courses and exercises. */
  TRAINING("opleiding en training", "training"),
  /** Development and purchase of materiel. */
  PROCUREMENT("materieelverwerving", "procurement");

  private final String dutch;
  private final String english;

  Domain(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
