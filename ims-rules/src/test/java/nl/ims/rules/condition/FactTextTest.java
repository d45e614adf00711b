package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.testkit.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts are shown as a file states them. */
class FactTextTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("d")
          .recordedThrough(DAY.plusDays(9))
          .contribution(
              Contribution.builder()
                  .task(Task.OPERATION)
                  .kindOfDecision(KindOfDecision.NEW)
                  .period(new Period(Optional.empty(), Optional.of(DAY)))
                  .mandate(
                      ImmutableList.of(Mandate.builder().throughInclusive(DAY.plusDays(1)).build()))
                  .inferred(ImmutableSortedSet.of(ContributionKey.TASK))
                  .build())
          .addProcedure(
              Step.builder()
                  .date(DAY)
                  .kind(StepKind.LETTER)
                  .paper(Paper.parse("kst-29521-471"))
                  .to(ImmutableSortedSet.of(Chamber.SENATE))
                  .by(ImmutableSortedSet.of(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE))
                  .build(),
              Step.builder()
                  .date(DAY.plusDays(2))
                  .kind(StepKind.DEBATE)
                  .ledBy(Committee.DEFENCE_COMMITTEE)
                  .to(ImmutableSortedSet.of())
                  .inferred(true)
                  .build(),
              Step.builder()
                  .date(DAY.plusDays(3))
                  .kind(StepKind.EXTENSION_LETTER)
                  .currentEnd(DAY.plusDays(40))
                  .build(),
              Step.builder()
                  .date(DAY.plusDays(4))
                  .kind(StepKind.FINAL_EVALUATION)
                  .covers(2024)
                  .independent(true)
                  .build(),
              Step.builder()
                  .date(DAY.plusDays(5))
                  .kind(StepKind.STANDBY_END)
                  .framework("nrf")
                  .build())
          .addJudgements(
              Judgement.builder()
                  .rule(Judgement.REGIME)
                  .addBy(Actor.GOVERNMENT)
                  .date(DAY)
                  .outcome(JudgementOutcome.OUTSIDE)
                  .reason(Text.of("r"))
                  .build())
          .build();

  /** One for each test, since a view remembers what it has shown. */
  private final View view =
      new Situation(DOSSIER, Optional.of(DAY.plusDays(20)), Optional.of(DAY)).view();

  private void shows(FactRef ref, String question, String label, String answer) {
    Fact fact = FactText.facts(view, ImmutableList.of(ref)).get(0);
    assertThat(fact.question()).isEqualTo(question);
    assertThat(fact.label().in(Language.EN)).isEqualTo(label);
    assertThat(fact.answer().in(Language.EN)).isEqualTo(answer);
  }

  @Test
  void an_answer_is_shown_at_its_path_and_says_if_it_was_inferred() {
    shows(Questions.TASK, "contribution.task", "task", "operation (inferred)");
    shows(Questions.KIND_OF_DECISION, "contribution.kind-of-decision", "kind of decision", "new");
    shows(
        Questions.PERIOD_THROUGH.stated(), "contribution.period.through", "last day", "2024-03-08");
    shows(Questions.FORMS, "contribution.forms", "forms", "-");
  }

  @Test
  void facts_are_shown_in_the_order_given() {
    ImmutableList<FactRef> refs =
        ImmutableList.of(DossierFact.THROUGH, Questions.TASK, new DossierFact.OfStep(0));
    assertThat(FactText.facts(view, refs))
        .extracting(Fact::question)
        .containsExactly("recorded-through", "contribution.task", "procedure[0]");
    assertThat(FactText.facts(view, ImmutableList.of())).isEmpty();
  }

  @Test
  void a_step_is_shown_with_its_day_its_paper_and_to_whom_it_went() {
    shows(
        new DossierFact.OfStep(0), "procedure[0]", "letter", "2024-03-08, kst-29521-471 → senate");
    shows(
        new DossierFact.OfStep(1), "procedure[1]", "committee debate", "2024-03-10 →  (inferred)");
  }

  @Test
  void a_step_is_said_with_its_day_its_paper_and_to_whom_it_went_in_words() {
    Text letter = FactText.fact(view, new DossierFact.OfStep(0)).words();
    assertThat(letter.in(Language.NL))
        .isEqualTo("8 maart 2024, kst-29521-471, gericht aan Eerste Kamer");
    assertThat(letter.in(Language.EN)).isEqualTo("8 March 2024, kst-29521-471, to Senate");
    Text end = FactText.fact(view, new DossierFact.OfStep(4)).words();
    assertThat(end.in(Language.NL)).isEqualTo("13 maart 2024");
    assertThat(end.in(Language.EN)).isEqualTo("13 March 2024");
  }

  @Test
  void a_key_is_shown_as_it_is_written_in_a_file() {
    String letter = "letter of 8 March 2024, ";
    shows(new DossierFact.OfKey(0, StepKey.TO), "procedure[0].to", letter + "to", "senate");
    shows(
        new DossierFact.OfKey(0, StepKey.BY),
        "procedure[0].by",
        letter + "by",
        "foreign-affairs, defence");
    String debate = "committee debate of 10 March 2024, ";
    shows(new DossierFact.OfKey(1, StepKey.TO), "procedure[1].to", debate + "to", "[] (inferred)");
    shows(
        new DossierFact.OfKey(1, StepKey.LED_BY),
        "procedure[1].led-by",
        debate + "led by",
        "defence-committee (inferred)");
    shows(
        new DossierFact.OfKey(2, StepKey.CURRENT_END),
        "procedure[2].current-end",
        "extension letter of 11 March 2024, current end",
        "2024-04-17");
    shows(
        new DossierFact.OfKey(3, StepKey.COVERS),
        "procedure[3].covers",
        "final evaluation of 12 March 2024, covers",
        "2024");
    shows(
        new DossierFact.OfKey(3, StepKey.INDEPENDENT),
        "procedure[3].independent",
        "final evaluation of 12 March 2024, independent",
        "true");
    shows(
        new DossierFact.OfKey(4, StepKey.FRAMEWORK),
        "procedure[4].framework",
        "end of standby on 13 March 2024, framework",
        "nrf");
    assertThat(FactText.words(view, new DossierFact.OfKey(4, StepKey.FRAMEWORK)))
        .isEqualTo(Text.of("nrf"));
  }

  /** A name is what somebody chose: no day, no yes and no nothing, whatever it looks like. */
  @ParameterizedTest
  @ValueSource(strings = {"2024-99-99", "2024-01-15", "true", "stated"})
  void a_name_stays_as_it_is_written(String name) {
    Dossier named =
        DOSSIER.withProcedure(
            ImmutableList.of(
                Step.builder().date(DAY).kind(StepKind.STANDBY_END).framework(name).build(),
                Step.builder().date(DAY).kind(StepKind.HARM_SUSPECTED).incident(name).build()));
    View shown = new Situation(named, Optional.of(DAY), Optional.of(DAY)).view();
    assertThat(FactText.words(shown, new DossierFact.OfKey(0, StepKey.FRAMEWORK)))
        .isEqualTo(Text.of(name));
    assertThat(FactText.words(shown, new DossierFact.OfKey(1, StepKey.INCIDENT)))
        .isEqualTo(Text.of(name));
  }

  @Test
  void a_day_and_a_yes_are_said_in_words() {
    assertThat(FactText.words(view, new DossierFact.OfKey(2, StepKey.CURRENT_END)))
        .isEqualTo(Text.of("17 april 2024", "17 April 2024"));
    assertThat(FactText.words(view, new DossierFact.OfKey(3, StepKey.INDEPENDENT)))
        .isEqualTo(Text.of("ja", "yes"));
    assertThat(FactText.words(view, new DossierFact.OfKey(3, StepKey.COVERS)))
        .isEqualTo(Text.of("2024"));
  }

  @Test
  void an_element_a_judgement_and_the_end_of_the_log_are_shown() {
    shows(
        new DossierFact.OfElement(Questions.MANDATES, 0, 0),
        "contribution.mandate[0].through",
        "mandate",
        "2024-03-09");
    shows(new DossierFact.OfJudgement(0), "judgements[0]", "judgement", "outside, 2024-03-08");
    shows(DossierFact.THROUGH, "recorded-through", "complete through", "2024-03-17");
  }

  @Test
  void silence_names_the_window_and_the_steps_that_are_recorded_in_it() {
    int day = (int) DAY.toEpochDay();
    shows(
        new DossierFact.Silence(Words.LETTER, Integer.MIN_VALUE, day),
        "recorded-through",
        "complete through 2024-03-17",
        "not recorded: a letter through 2024-03-08, other than letter/2024-03-08");
    shows(
        new DossierFact.Silence(Words.LETTER, day + 1, day + 3),
        "recorded-through",
        "complete through 2024-03-17",
        "not recorded: a letter from 2024-03-09 through 2024-03-11, other than"
            + " extension-letter/2024-03-11");
    shows(
        new DossierFact.Silence(Words.DEBATE, day, day + 1),
        "recorded-through",
        "complete through 2024-03-17",
        "not recorded: a debate from 2024-03-08 through 2024-03-09");
    shows(
        new DossierFact.Silence(Words.LETTER, day, day),
        "recorded-through",
        "complete through 2024-03-17",
        "not recorded: a letter from 2024-03-08 through 2024-03-08, other than letter/2024-03-08");
  }

  @Test
  void a_condition_is_read_as_a_tree_with_the_facts_of_its_leaves() {
    Condition leaf = Questions.TASK.is(Task.OPERATION);
    Condition open = Questions.ARMED_FORCE.isStated();
    Derivation read = Reading.of(Conditions.not(Conditions.all(leaf, open)), Scene.of(view));
    assertThat(read.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(read.facts()).isEmpty();
    Derivation all = read.parts().get(0);
    assertThat(all.words()).isEqualTo(Conditions.all(leaf, open).words());
    assertThat(all.parts()).hasSize(2);
    assertThat(all.parts().get(0).truth()).isEqualTo(Truth.TRUE);
    assertThat(all.parts().get(0).facts()).containsExactly(FactText.fact(view, Questions.TASK));
    assertThat(all.parts().get(1).facts()).isEmpty();
    Derivation any =
        Reading.of(Conditions.any(leaf.named("a", "b"), Conditions.known(open)), Scene.of(view));
    assertThat(any.parts()).extracting(Derivation::truth).containsExactly(Truth.TRUE, Truth.FALSE);
    assertThat(any.parts()).allSatisfy(part -> assertThat(part.parts()).hasSize(1));
  }

  @Test
  void a_number_is_told_apart_at_its_thresholds_only() {
    Vocabulary.Builder<Integer> asked = Vocabulary.builder();
    Question.Numeric people =
        asked.number(
            "people", Text.of("p"), number -> Optional.of(number).filter(n -> n > 0), 10, 100);
    Vocabulary<Integer> vocabulary = asked.build();
    assertThat(vocabulary.questions()).containsExactly(people);
    assertThat(people.answers()).containsExactly("..<10", "10..<100", "100..");
    assertThat(people.code(9)).isZero();
    assertThat(people.code(10)).isEqualTo(1);
    assertThat(people.code(Optional.of(100))).isEqualTo(2);
    assertThat(people.code(Optional.empty())).isEqualTo(Question.ABSENT);
    Scene ten = Scene.of(vocabulary.view(10));
    Scene few = Scene.of(vocabulary.view(9));
    Scene silent = Scene.of(vocabulary.view(0));
    assertThat(people.atLeast(10).truth(ten)).isEqualTo(Truth.TRUE);
    assertThat(people.atLeast(10).truth(few)).isEqualTo(Truth.FALSE);
    assertThat(people.atLeast(100).truth(ten)).isEqualTo(Truth.FALSE);
    assertThat(people.lessThan(100).truth(ten)).isEqualTo(Truth.TRUE);
    assertThat(people.lessThan(10).truth(silent)).isEqualTo(Truth.UNKNOWN);
    assertThatThrownBy(() -> people.atLeast(50))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("question people has no threshold 50, but [10, 100]");
  }
}
