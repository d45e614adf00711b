package nl.ims.model.cooperation;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * How deep a cooperation goes (<i>diepte</i>), from none to integration.
 *
 * <p>The scale is a working scheme: no official one was found, so a depth is a judgement even where
 * all else was read. The constants stand in order of rank, but stand-by force, task sharing and
 * integration are no strict ladder, and {@link #FRAMEWORK} stands outside the scale.
 */
public enum Depth implements Labelled {
  /** The Netherlands takes no part. */
  NONE("geen", "none"),
  /** Talks, studies and intentions. */
  CONSULTATION("overleg", "consultation"),
  /** Information, officers or services cross over, without common assets. */
  EXCHANGE("uitwisseling", "exchange"),
  /** Joint schools, courses and exercises. */
  TRAINING("opleiding en training", "training"),
  /** Common doctrine or procedures. */
  STANDARDISATION("standaardisatie", "standardisation"),
  /** One order or programme. */
  JOINT_PROCUREMENT("gezamenlijke verwerving", "joint procurement"),
  /** Shared assets, centres or services. */
  POOLING("bundelen", "pooling"),
  /** Units promised for a period. */
  STANDBY_FORCE("paraatheidsverband", "stand-by force"),
  /** One state does the task for another. */
  TASK_SHARING("taakverdeling", "task sharing"),
  /** Mixed staff, or a unit under the command of another state. */
  INTEGRATION("integratie", "integration"),
  /** A legal or political umbrella that enables others; outside the scale. */
  FRAMEWORK("raamwerk", "framework");

  private final String dutch;
  private final String english;

  Depth(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
