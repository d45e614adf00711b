package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** A key of {@link Contribution} in a file, in the order of the format. */
public enum ContributionKey implements Labelled {
  /** See {@link Contribution#operations()}. */
  OPERATIONS("operaties", "operations"),
  /** See {@link Contribution#areas()}. */
  AREAS("gebieden", "areas"),
  /** See {@link Contribution#purposes()}. */
  PURPOSES("doelen", "purposes"),
  /** See {@link Contribution#task()}. */
  TASK("taak", "task"),
  /** See {@link Contribution#specialOperationType()}. */
  SPECIAL_OPERATION_TYPE("soort speciale operatie", "type of special operation"),
  /** See {@link Contribution#forms()}. */
  FORMS("vormen", "forms"),
  /** See {@link Contribution#armedForce()}. */
  ARMED_FORCE("gewapend optreden", "armed force"),
  /** See {@link Contribution#armedConflict()}. */
  ARMED_CONFLICT("gewapend conflict", "armed conflict"),
  /** See {@link Contribution#kindOfDecision()}. */
  KIND_OF_DECISION("soort besluit", "kind of decision"),
  /** See {@link Contribution#secrecy()}. */
  SECRECY("geheimhouding", "secrecy"),
  /** See {@link Contribution#requests()}. */
  REQUESTS("verzoeken", "requests"),
  /** See {@link Contribution#personnel()}. */
  PERSONNEL("personeel", "personnel"),
  /** See {@link Contribution#units()}. */
  UNITS("eenheden", "units"),
  /** See {@link Contribution#partners()}. */
  PARTNERS("partnerlanden", "partners"),
  /** See {@link Contribution#frameworks()}. */
  FRAMEWORKS("verbanden", "frameworks"),
  /** See {@link Contribution#period()}. */
  PERIOD("periode", "period"),
  /** See {@link Contribution#mandate()}. */
  MANDATE("mandaat", "mandate"),
  /** See {@link Contribution#command()}. */
  COMMAND("bevel", "command"),
  /** See {@link Contribution#inferred()}. */
  INFERRED("afgeleid", "inferred"),
  /** See {@link Contribution#cost()}. */
  COST("kosten", "cost");

  private final String dutch;
  private final String english;

  ContributionKey(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
