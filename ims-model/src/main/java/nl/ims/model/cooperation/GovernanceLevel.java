package nl.ims.model.cooperation;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * At what level a body steers a cooperation (<i>aansturing</i>), highest first.
 *
 * <p>The levels were rebuilt from treaties, declarations and press: the chapter on governance of
 * the report of 2015 was not read.
 */
public enum GovernanceLevel implements Labelled {
  /** Parliament, by report, debate and promise. */
  PARLIAMENT("parlement", "parliament"),
  /** Ministers, who sign declarations and letters of intent. */
  MINISTERS("ministers", "ministers"),
  /** State secretaries (<i>staatssecretarissen</i>). */
  STATE_SECRETARIES("staatssecretarissen", "state secretaries"),
  /** Chiefs of defence (<i>Commandant der Strijdkrachten</i>). */
  CHIEFS_OF_DEFENCE("commandanten der strijdkrachten", "chiefs of defence"),
  /** Commanders of navy, army, air force or marechaussee. */
  SERVICE_CHIEFS("commandanten van de krijgsmachtdelen", "service chiefs"),
  /** A group that ministers mandated to steer (<i>stuurgroep</i>). */
  STEERING_GROUP("stuurgroep", "steering group"),
  /** An organisation or board that runs common assets. */
  MANAGEMENT("beheersorganisatie", "management"),
  /** A team for one project. */
  PROJECT("projectteam", "project"),
  /** Talks between staffs, and exchange officers. */
  STAFF("staven", "staff");

  private final String dutch;
  private final String english;

  GovernanceLevel(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
