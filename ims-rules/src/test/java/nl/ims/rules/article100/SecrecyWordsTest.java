package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.rules.book.Finding;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** What each row of the rules on secrecy and on the lines of article 100 says, whole. */
class SecrecyWordsTest {
  private static final String LETTER = "along-its-lines/letter";

  private static void says(Finding finding, String nl, String en) {
    assertThat(dutch(finding)).isEqualTo(nl);
    assertThat(english(finding)).isEqualTo(en);
  }

  @Test
  void of_a_letter_along_the_lines() {
    Sketch idle = alongItsLines().through("2024-03-31");
    Sketch employed = alongItsLines().employed("2024-03-20").through("2024-03-20");

    says(
        idle.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES).finding(LETTER),
        "De Tweede Kamer is geïnformeerd, en er is nog niet ingezet: brief van 8 maart 2024"
            + " (gericht aan: Tweede Kamer); niet vermeld: inzet tot en met 31 maart 2024.",
        "The House was informed, and the force is not deployed yet: letter of 8 March 2024 (to:"
            + " House of Representatives); not recorded: deployment through 31 March 2024.");
    says(
        employed.letter("2024-03-19", HOUSE_OF_REPRESENTATIVES).finding(LETTER),
        "De Tweede Kamer is vooraf geïnformeerd: brief van 19 maart 2024 (gericht aan: Tweede"
            + " Kamer), 1 dag vóór inzet; inzet op 20 maart 2024.",
        "The House was informed beforehand: letter of 19 March 2024 (to: House of"
            + " Representatives), 1 day before deployment; deployment on 20 March 2024.");
    says(
        employed.finding(LETTER),
        "De Tweede Kamer is niet vooraf geïnformeerd: inzet op 20 maart 2024; niet vermeld: een"
            + " brief tot en met 19 maart 2024.",
        "The House was not informed beforehand: deployment on 20 March 2024; not recorded: a"
            + " letter through 19 March 2024.");
  }

  @Test
  void of_a_ground() {
    says(
        outside().secret(SecrecyGround.STATE_INTEREST).finding("secrecy/ground"),
        "Grond en reden zijn vermeld: geheimhouding: er wordt een beroep op gedaan; grond van"
            + " geheimhouding: belang van de staat; reden van geheimhouding: vermeld.",
        "Ground and reason are stated: secrecy: claimed; ground of secrecy: interest of the"
            + " state; reason of secrecy: stated.");
  }

  @Test
  void of_a_type() {
    Sketch special = blank().contribution(c -> c.withTask(Task.SPECIAL_OPERATION));

    says(
        special
            .contribution(c -> c.withSpecialOperationType(SpecialOperationType.COUNTER_TERRORISM))
            .finding("secrecy/special-operation-type"),
        "Het is een van de zes soorten: taak: speciale operatie; soort speciale operatie:"
            + " terrorismebestrijding.",
        "It is one of the six types: task: special operation; type of special operation:"
            + " counter-terrorism.");
  }
}
