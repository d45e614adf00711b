package nl.ims.rules.testkit;

import static nl.ims.model.contribution.ArmedForce.MAY_BE_INVOLVED;
import static nl.ims.model.contribution.ArmedForce.NOT_EXPECTED;
import static nl.ims.model.contribution.Form.CONTRACTORS;
import static nl.ims.model.contribution.Form.INDIVIDUALS;
import static nl.ims.model.contribution.Form.POLICE;
import static nl.ims.model.contribution.Form.UNIT;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_ALLIES;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_THE_KINGDOM;
import static nl.ims.model.contribution.Purpose.HUMANITARIAN_AID;
import static nl.ims.model.contribution.Purpose.INTERNATIONAL_LEGAL_ORDER;
import static nl.ims.model.contribution.Purpose.PROTECTION_OF_INTERESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import org.junit.jupiter.api.Test;

/** A case or two for each row of the table of regimes. */
class NaiveRegimeTest {
  /** A unit that may use force for the legal order, in the open, and employed. */
  private static final NaiveRegime PLAIN =
      new NaiveRegime(
          Task.OPERATION,
          SpecialOperationType.SPECIAL_ARREST,
          Set.of(UNIT),
          Set.of(INTERNATIONAL_LEGAL_ORDER),
          false,
          MAY_BE_INVOLVED,
          true,
          true);

  private static NaiveRegime of(Task task) {
    return of(task, PLAIN.purposes());
  }

  private static NaiveRegime of(Task task, Set<Purpose> purposes) {
    return new NaiveRegime(
        task, PLAIN.type(), PLAIN.forms(), purposes, false, MAY_BE_INVOLVED, true, true);
  }

  private static NaiveRegime goes(Set<Form> forms, ArmedForce force, Purpose... purposes) {
    return new NaiveRegime(
        Task.OPERATION, PLAIN.type(), forms, Set.of(purposes), true, force, true, true);
  }

  private static NaiveRegime special(SpecialOperationType type, boolean inTheOpen) {
    return new NaiveRegime(
        Task.SPECIAL_OPERATION,
        type,
        PLAIN.forms(),
        PLAIN.purposes(),
        false,
        MAY_BE_INVOLVED,
        inTheOpen,
        true);
  }

  private static String on(String day, NaiveRegime world) {
    return decided(Optional.of(LocalDate.parse(day)), world);
  }

  private static String now(NaiveRegime world) {
    return decided(Optional.empty(), world);
  }

  private static String decided(Optional<LocalDate> day, NaiveRegime world) {
    int row = world.row(day);
    return row + " " + NaiveRegime.outcome(row, day).code();
  }

  @Test
  void the_article_is_in_force_from_the_nineteenth_of_july_2000() {
    assertThat(on("2000-07-18", PLAIN)).isEqualTo("0 outside");
    assertThat(on("2000-07-19", PLAIN)).isEqualTo("12 article-100");
    assertThat(now(PLAIN)).isEqualTo("12 article-100");
  }

  @Test
  void what_is_covert_is_outside_and_what_is_special_only_where_it_is_secret() {
    assertThat(now(of(Task.COVERT_OPERATION))).isEqualTo("1 outside");
    assertThat(now(special(SpecialOperationType.SUPPORT_TO_ALLIES, false)))
        .isEqualTo("2 special-operation");
    assertThat(now(special(SpecialOperationType.SUPPORT_TO_ALLIES, true)))
        .isEqualTo("12 article-100");
    assertThat(now(special(SpecialOperationType.OTHER, false))).isEqualTo("12 article-100");
  }

  @Test
  void others_than_soldiers_are_outside() {
    assertThat(now(goes(Set.of(POLICE, CONTRACTORS), MAY_BE_INVOLVED, INTERNATIONAL_LEGAL_ORDER)))
        .isEqualTo("3 outside");
    assertThat(now(goes(Set.of(), MAY_BE_INVOLVED, INTERNATIONAL_LEGAL_ORDER)))
        .isEqualTo("3 outside");
    assertThat(now(goes(Set.of(POLICE, UNIT), MAY_BE_INVOLVED, INTERNATIONAL_LEGAL_ORDER)))
        .isEqualTo("12 article-100");
  }

  @Test
  void a_task_may_speak_against_the_article() {
    assertThat(now(of(Task.EXERCISE))).isEqualTo("4 outside");
    assertThat(now(of(Task.STANDBY))).isEqualTo("12 article-100");
    assertThat(
            now(
                new NaiveRegime(
                    Task.STANDBY,
                    PLAIN.type(),
                    PLAIN.forms(),
                    PLAIN.purposes(),
                    false,
                    MAY_BE_INVOLVED,
                    true,
                    false)))
        .isEqualTo("5 outside");
    assertThat(now(of(Task.EVACUATION, Set.of(PROTECTION_OF_INTERESTS)))).isEqualTo("6 outside");
    assertThat(now(of(Task.VESSEL_PROTECTION, Set.of(HUMANITARIAN_AID)))).isEqualTo("7 outside");
    assertThat(now(of(Task.EVACUATION))).isEqualTo("8 open");
    assertThat(now(of(Task.VESSEL_PROTECTION))).isEqualTo("9 open");
  }

  @Test
  void the_purpose_decides() {
    assertThat(now(of(Task.OPERATION, Set.of(PROTECTION_OF_INTERESTS)))).isEqualTo("10 outside");
    assertThat(now(of(Task.OPERATION, Set.of(HUMANITARIAN_AID)))).isEqualTo("10 outside");
    assertThat(now(goes(Set.of(INDIVIDUALS), MAY_BE_INVOLVED, DEFENCE_OF_ALLIES)))
        .isEqualTo("10 outside");
    assertThat(now(goes(Set.of(UNIT), MAY_BE_INVOLVED, HUMANITARIAN_AID)))
        .isEqualTo("12 article-100");
    assertThat(now(goes(Set.of(UNIT), NOT_EXPECTED, HUMANITARIAN_AID))).isEqualTo("13 open");
    assertThat(now(goes(Set.of(UNIT), NOT_EXPECTED, HUMANITARIAN_AID, INTERNATIONAL_LEGAL_ORDER)))
        .isEqualTo("13 open");
    assertThat(now(goes(Set.of(INDIVIDUALS), NOT_EXPECTED, HUMANITARIAN_AID))).isEqualTo("15 open");
  }

  @Test
  void defence_beside_the_legal_order_is_along_the_lines_of_the_article_from_2009() {
    for (Purpose defence : Set.of(DEFENCE_OF_ALLIES, DEFENCE_OF_THE_KINGDOM)) {
      NaiveRegime both = goes(Set.of(UNIT), MAY_BE_INVOLVED, INTERNATIONAL_LEGAL_ORDER, defence);
      assertThat(on("2009-06-30", both)).isEqualTo("12 article-100");
      assertThat(on("2009-07-01", both)).isEqualTo("11 along-its-lines");
      assertThat(now(both)).isEqualTo("11 along-its-lines");
    }
  }

  @Test
  void the_criterion_of_2014_does_not_decide_earlier_years() {
    NaiveRegime unarmed = goes(Set.of(UNIT), NOT_EXPECTED, INTERNATIONAL_LEGAL_ORDER);
    assertThat(on("2014-01-21", unarmed)).isEqualTo("14 open");
    assertThat(on("2014-01-22", unarmed)).isEqualTo("14 outside");
    assertThat(now(unarmed)).isEqualTo("14 outside");
  }

  @Test
  void protection_of_interests_beside_another_aim_changes_nothing() {
    for (Task task : Task.values()) {
      for (Set<Purpose> purposes : Sets.powerSet(ImmutableSet.copyOf(Purpose.values()))) {
        Set<Purpose> more = Sets.union(purposes, Set.of(PROTECTION_OF_INTERESTS));
        assertThat(now(of(task, more))).isEqualTo(now(of(task, purposes)));
      }
    }
  }
}
