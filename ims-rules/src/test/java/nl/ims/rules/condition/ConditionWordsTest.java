package nl.ims.rules.condition;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.atLeast;
import static nl.ims.rules.condition.Conditions.complete;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.dossier.SecrecyState;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.dossier.YesNo;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.sketch.Sketch;
import nl.ims.rules.testkit.Situation;
import org.junit.jupiter.api.Test;

/** Conditions say in both languages what they ask. */
class ConditionWordsTest {
  private static final Condition YES = Questions.ARMED_CONFLICT.is(YesNo.TRUE);
  private static final Condition NONE = Questions.SECRECY.is(SecrecyState.NONE);

  private static void says(Condition condition, String nl, String en) {
    assertThat(condition.words()).isEqualTo(Text.of(nl, en));
  }

  @Test
  void connectives_join_their_parts_and_bracket_those_that_join() {
    says(
        all(YES, any(NONE, YES)),
        "gewapend conflict: ja en (geheimhouding: geen of gewapend conflict: ja)",
        "armed conflict: yes and (secrecy: none or armed conflict: yes)");
    says(any(not(all(YES, NONE))), "niet: " + both("en"), "not: " + english("and"));
    says(any(all(YES, NONE), NONE), either(both("en"), "of"), either(english("and"), "or"));
    says(all(), "-", "-");
    says(
        known(YES),
        "vastgelegd is: gewapend conflict: ja",
        "it is on record that armed conflict: yes");
    says(
        atLeast(2, YES, NONE, YES),
        "minstens 2 hiervan: gewapend conflict: ja; geheimhouding: geen; gewapend conflict: ja",
        "at least 2 of these: armed conflict: yes; secrecy: none; armed conflict: yes");
    says(YES.named("oorlog", "war"), "oorlog", "war");
    says(
        YES.cites(Constitution.article(96).citation()),
        "gewapend conflict: ja",
        "armed conflict: yes");
    says(
        any(all(YES), NONE),
        "gewapend conflict: ja of geheimhouding: geen",
        "armed conflict: yes or secrecy: none");
  }

  @Test
  void a_condition_on_a_set_names_the_elements_that_serve() {
    says(
        Questions.FORMS.holds(Form.UNIT, Form.POLICE),
        "vormen: met eenheid of politie",
        "forms: with unit or police");
    says(Questions.FORMS.isEmpty(), "vormen: geen", "forms: none");
    says(Questions.FORMS.isStated(), "vormen: vermeld", "forms: stated");
  }

  private static String either(String first, String word) {
    String second = word.equals("of") ? " of geheimhouding: geen" : " or secrecy: none";
    return "(" + first + ")" + second;
  }

  private static String both(String word) {
    return "gewapend conflict: ja " + word + " geheimhouding: geen";
  }

  private static String english(String word) {
    return "armed conflict: yes " + word + " secrecy: none";
  }

  @Test
  void claims_name_their_window_and_what_must_hold() {
    StepClaim letter = Words.letter();
    says(letter, "vermeld is een brief", "on record is a letter");
    says(
        letter.to(Chamber.SENATE).before(Day.EMPLOYMENT),
        "vermeld is een brief, vóór inzet, met gericht aan Eerste Kamer",
        "on record is a letter, before deployment, with to Senate");
    says(
        letter.after(Day.SUBJECT).onOrBefore(Day.SUBJECT.plus(2)),
        "vermeld is een brief, na deze stap, tot en met deze stap + 2 dagen",
        "on record is a letter, after this step, through this step + 2 days");
    says(
        letter.between(Day.SUBJECT.plus(-1), Day.stated(StepKey.CURRENT_END)),
        "vermeld is een brief, vanaf deze stap - 1 dag, tot en met de vermelde huidige einddatum",
        "on record is a letter, from this step - 1 day, through the stated current end");
    says(
        letter.onOrAfter(Day.on(LocalDate.of(2020, 5, 20))),
        "vermeld is een brief, vanaf 20 mei 2020",
        "on record is a letter, from 20 May 2020");
    says(
        letter.where(Words.debate().on(Day.IT)),
        "vermeld is een brief, met vermeld is een debat, vanaf die stap, tot en met die stap",
        "on record is a letter, with on record is a debate, from that step, through that step");
    assertThat(letter.onOrAfter(Day.SUBJECT.plus(-3)))
        .hasToString("on record is a letter, from this step - 3 days");
  }

  @Test
  void tests_of_keys_name_the_key_and_the_codes() {
    StepValue to = StepValue.its(StepKey.TO);
    says(
        StepValue.its(StepKey.BY).holdsOneOf(List.of(Actor.DEFENCE, Actor.JUSTICE)),
        "door een van Defensie, Justitie en Veiligheid",
        "by one of Defence, Justice and Security");
    says(
        to.holdsAllOf(Chamber.HOUSE_OF_REPRESENTATIVES, Chamber.SENATE),
        "gericht aan Tweede Kamer, Eerste Kamer",
        "to House of Representatives, Senate");
    says(
        Words.letter().by(List.of(Actor.DEFENCE)).stating(StepKey.TO),
        "vermeld is een brief, met door een van Defensie, met gericht aan is vermeld",
        "on record is a letter, with by one of Defence, with to is stated");
    assertThat(StepValue.its(StepKey.INDEPENDENT).isTrue())
        .isEqualTo(
            new Compared(
                StepValue.its(StepKey.INDEPENDENT),
                Compared.Comparison.EQUAL,
                new Codes(1, Text.of("ja", "yes"))));
    says(to.holdsNoneOf(Chamber.SENATE), "gericht aan geen van Eerste Kamer", "to none of Senate");
    says(to.isStated(), "gericht aan is vermeld", "to is stated");
    says(
        StepValue.subject(StepKey.LED_BY).is(Committee.DEFENCE_COMMITTEE),
        "onder leiding van is vaste commissie voor Defensie",
        "led by is standing committee on Defence");
    says(
        StepValue.its(StepKey.CHANGES).coversThatOfSubject(),
        "wijzigingen dekt die van deze stap",
        "changes covers that of this step");
    says(
        StepValue.its(StepKey.FRAMEWORK).isThatOfSubject(),
        "verband is die van deze stap",
        "framework is that of this step");
  }

  @Test
  void the_other_leaves_say_what_they_look_at() {
    says(complete(), "het verloop is volledig tot en met de peildag", "the log is complete");
    says(Given.TRUE, "altijd", "always");
    says(
        Day.SUBJECT.isOnOrBefore(Day.stated(StepKey.UNTIL)),
        "deze stap ligt op of vóór de vermelde tot en met",
        "this step is on or before the stated until");
    says(
        Questions.MANDATES.some(
            Questions.MANDATES.day("through").isOnOrAfter(Questions.PERIOD_THROUGH)),
        "voor een element van contribution.mandate geldt:" + " through ligt op of na laatste dag",
        "for some element of contribution.mandate:" + " through is on or after last day");
    says(
        new Judged(ImmutableSet.of("a"), ImmutableSet.of(JudgementOutcome.ACCEPTED), false),
        "de regering heeft hierover een oordeel vastgelegd",
        "a judgement by the government on this is recorded");
    says(
        new Member(Words.letter().to(Chamber.SENATE)),
        "dit is een brief, waarvoor: gericht aan Eerste Kamer",
        "this is a letter, for which: to Senate");
    says(
        Questions.KIND_OF_DECISION.is(KindOfDecision.EXTENSION, KindOfDecision.INTENSIFICATION),
        "soort besluit: intensivering of verlenging",
        "kind of decision: intensification or extension");
    says(
        Questions.SECRECY_REASON.isStated(),
        "reden van geheimhouding: vermeld",
        "reason of secrecy: stated");
  }

  @Test
  void a_window_does_not_reach_beyond_a_step_that_may_not_be_recorded() {
    assertThatThrownBy(() -> Words.letter().onOrBefore(Day.EMPLOYMENT.plus(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the window of 'a letter' reaches 1 days from a step that may not be recorded; use"
                + " before,"
                + " after, or the day itself, or let the rule be on each such step and count from"
                + " Day.SUBJECT");
    assertThatThrownBy(() -> Words.letter().onOrAfter(Day.IT.plus(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the window of 'a letter' reaches -1 days from a step that may not be recorded; use"
                + " before, after, or the day itself, or let the rule be on each such step and"
                + " count"
                + " from Day.SUBJECT");
    assertThatThrownBy(() -> Words.letter().after(Day.once(StepKind.END).plus(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Words.letter().before(Day.once(StepKind.END).plus(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Words.letter().on(Day.EMPLOYMENT).from()).contains(Day.EMPLOYMENT);
  }

  @Test
  void a_number_of_days_is_said_as_one_or_as_several() {
    assertThat(DayCount.words(1, Language.NL)).isEqualTo("1 dag");
    assertThat(DayCount.words(1, Language.EN)).isEqualTo("1 day");
    assertThat(DayCount.words(27, Language.NL)).isEqualTo("27 dagen");
    assertThat(DayCount.words(0, Language.EN)).isEqualTo("0 days");
  }

  @Test
  void papers_stay_with_a_condition_that_is_named_or_joined() {
    Citation paper = Constitution.article(96).citation();
    Sketch sketch = Sketch.article100().contribution(c -> c.withArmedConflict(true));
    Scene scene =
        Scene.of(new Situation(sketch.dossier(), sketch.asOf(), sketch.referenceDay()).view());
    Condition cited = YES.cites(paper);
    assertThat(Proof.of(cited.ground(scene)).citations()).containsExactly(paper);
    assertThat(Proof.of(cited.named("a", "b").ground(scene)).citations()).containsExactly(paper);
    assertThat(Proof.of(all(cited, YES).named("a", "b").ground(scene)).citations())
        .containsExactly(paper);
  }

  @Test
  void every_branch_gives_its_parts() {
    assertThat(all(YES, NONE).parts()).containsExactly(YES, NONE);
    assertThat(any(YES, NONE).parts()).containsExactly(YES, NONE);
    assertThat(not(YES).parts()).containsExactly(YES);
    assertThat(known(YES).parts()).containsExactly(YES);
    assertThat(YES.named("a", "b").parts()).containsExactly(YES);
    assertThat(Words.letter().where(YES).parts()).containsExactly(YES);
    assertThat(Questions.MANDATES.some(YES).parts()).containsExactly(YES);
    for (Condition leaf :
        ImmutableList.<Condition>of(
            YES, StepValue.its(StepKey.TO).isStated(), Day.SUBJECT.isBefore(Day.IT))) {
      assertThat(leaf.parts()).isEmpty();
    }
    assertThat(YES).hasToString("armed conflict: yes");
    assertThat(((Is) YES).operand()).isEqualTo(Questions.ARMED_CONFLICT);
    assertThat(((Is) YES).admitted()).isEqualTo(Bits.bit(YesNo.TRUE));
    assertThat(((Is) NONE).admitted()).isEqualTo(Bits.bit(SecrecyState.NONE));
  }
}
