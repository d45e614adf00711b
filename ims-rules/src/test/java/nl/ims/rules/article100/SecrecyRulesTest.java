package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecrecyRulesTest {
  private static final String LETTER = "along-its-lines/letter";
  private static final String GROUND = "secrecy/ground";
  private static final String TYPE = "secrecy/special-operation-type";

  private static final Sketch EMPLOYED = alongItsLines().employed("2024-03-20");
  private static final Sketch SPECIAL =
      blank().contribution(c -> c.withTask(Task.SPECIAL_OPERATION));

  @Test
  void a_letter_to_the_house_before_employment_satisfies() {
    Sketch informed = EMPLOYED.letter("2024-03-19", HOUSE_OF_REPRESENTATIVES);

    assertThat(informed.verdict(LETTER)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(informed.finding(LETTER)))
        .isEqualTo(
            "De Tweede Kamer is vooraf geïnformeerd: brief van 19 maart 2024 (gericht aan:"
                + " Tweede Kamer), 1 dag vóór inzet; inzet op 20 maart 2024.");
  }

  @Test
  void a_letter_on_the_day_or_to_the_senate_alone_violates() {
    Sketch late = EMPLOYED.letter("2024-03-20", HOUSE_OF_REPRESENTATIVES).through("2024-03-20");

    assertThat(late.verdict(LETTER)).isEqualTo(Verdict.VIOLATED);
    assertThat(dutch(late.finding(LETTER)))
        .isEqualTo(
            "De Tweede Kamer is niet vooraf geïnformeerd: inzet op 20 maart 2024; niet vermeld:"
                + " een brief tot en met 19 maart 2024.");
    assertThat(english(late.finding(LETTER)))
        .isEqualTo(
            "The House was not informed beforehand: deployment on 20 March 2024; not recorded: a"
                + " letter through 19 March 2024.");
    assertThat(EMPLOYED.letter("2024-03-08", SENATE).through("2024-03-19").verdict(LETTER))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void secrecy_does_not_excuse_a_missing_letter_along_the_lines() {
    assertThat(
            EMPLOYED.secret(SecrecyGround.COMPELLING_REASONS).through("2024-03-20").verdict(LETTER))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void the_letter_along_the_lines_may_be_missing_from_an_open_log() {
    assertThat(EMPLOYED.verdict(LETTER)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(EMPLOYED.finding(LETTER)))
        .containsExactly("procedure.letter", "recorded-through");
    Sketch silent = EMPLOYED.step("2024-03-08", StepKind.LETTER).through("2024-03-20");
    assertThat(silent.verdict(LETTER)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(silent.finding(LETTER))).containsExactly("procedure[1].to");
  }

  @Test
  void before_employment_a_letter_satisfies_and_none_is_waited_for() {
    Sketch idle = alongItsLines().through("2024-03-31");

    assertThat(idle.letter("2024-03-31", HOUSE_OF_REPRESENTATIVES).verdict(LETTER))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(idle.verdict(LETTER)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(idle.finding(LETTER).missing()).isEmpty();
    assertThat(idle.finding(LETTER).waitsUntil()).isEmpty();
  }

  @Test
  void a_letter_along_the_lines_is_asked_for_under_that_regime_only() {
    assertThat(article100().verdict(LETTER)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(outside().verdict(LETTER)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(open().verdict(LETTER)).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void along_the_lines_holds_from_july_2009() {
    Sketch silent = EMPLOYED.through("2024-03-20");

    assertThat(silent.lawOf("2009-07-01").verdict(LETTER)).isEqualTo(Verdict.VIOLATED);
    assertThat(silent.lawOf("2009-06-30").verdict(LETTER)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(dutch(silent.lawOf("2009-06-30").finding(LETTER)))
        .isEqualTo("De regel geldt vanaf 1 juli 2009.");
  }

  @Test
  void ground_and_reason_satisfy_under_any_regime() {
    assertThat(outside().secret(SecrecyGround.COMPELLING_REASONS).verdict(GROUND))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(outside().secret(SecrecyGround.COMPELLING_REASONS).finding(GROUND)))
        .isEqualTo(
            "Grond en reden zijn vermeld: geheimhouding: er wordt een beroep op gedaan; grond"
                + " van geheimhouding: dwingende redenen; reden van geheimhouding: vermeld.");
  }

  @Test
  void a_missing_ground_or_reason_leaves_it_undetermined() {
    Sketch noReason =
        article100()
            .contribution(c -> c.withSecrecy(Secrecy.claimed(SecrecyGround.STATE_INTEREST)));

    assertThat(noReason.verdict(GROUND)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(noReason.finding(GROUND))).containsExactly("contribution.secrecy.reason");
    assertThat(article100().secretWithoutGround().verdict(GROUND)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(article100().secretWithoutGround().finding(GROUND)))
        .containsExactly("contribution.secrecy.ground + contribution.secrecy.reason");
    assertThat(english(article100().secretWithoutGround().finding(GROUND)))
        .isEqualTo("Depends on contribution.secrecy.ground + contribution.secrecy.reason.");
  }

  @Test
  void secrecy_that_is_not_claimed_needs_no_ground() {
    assertThat(article100().verdict(GROUND)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(article100().secrecyUnknown().verdict(GROUND)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(dutch(article100().finding(GROUND)))
        .isEqualTo("De regel is niet van toepassing: geheimhouding: geen.");
  }

  @ParameterizedTest
  @EnumSource
  void only_the_six_types_are_special_operations(SpecialOperationType type) {
    Sketch sketch = SPECIAL.contribution(c -> c.withSpecialOperationType(type));

    assertThat(sketch.verdict(TYPE))
        .isEqualTo(type == SpecialOperationType.OTHER ? Verdict.VIOLATED : Verdict.SATISFIED);
  }

  @Test
  void another_type_is_named_in_the_explanation() {
    Sketch other =
        SPECIAL.contribution(c -> c.withSpecialOperationType(SpecialOperationType.OTHER));

    assertThat(dutch(other.finding(TYPE)))
        .isEqualTo(
            "Het is geen van de zes soorten: taak: speciale operatie; soort speciale operatie:"
                + " anders.");
    assertThat(english(other.finding(TYPE)))
        .isEqualTo(
            "It is none of the six types: task: special operation; type of special operation:"
                + " other.");
  }

  @Test
  void a_type_is_asked_for_of_a_special_operation() {
    assertThat(SPECIAL.verdict(TYPE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(SPECIAL.finding(TYPE)))
        .containsExactly("contribution.special-operation-type");
    assertThat(article100().verdict(TYPE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(blank().verdict(TYPE)).isEqualTo(Verdict.UNDETERMINED);
  }
}
