package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Form;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Truth;
import org.junit.jupiter.api.Test;

/** Questions of every type, made anew, against plain reading of all their answers. */
class QuestionTest {
  private static final Text LABEL = Text.of("l");
  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  /** What is read: something for each question, or nothing. */
  private record Source(
      Optional<ArmedForce> force,
      Optional<Set<Form>> forms,
      Optional<Integer> number,
      Optional<LocalDate> day) {
    static final Source SILENT =
        new Source(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Source of(Set<Form> forms) {
      return new Source(Optional.empty(), Optional.of(forms), Optional.empty(), Optional.empty());
    }

    static Source of(int number) {
      return new Source(Optional.empty(), Optional.empty(), Optional.of(number), Optional.empty());
    }
  }

  private final Vocabulary.Builder<Source> asked = Vocabulary.builder();
  private final Question.Choice<ArmedForce> force =
      asked.choice("force", LABEL, ArmedForce.class, Source::force);
  private final Question.Choices<Form> forms =
      asked.choices("forms", LABEL, Form.class, Source::forms);
  private final Question.Numeric number = asked.number("number", LABEL, Source::number, 0, 5, 10);
  private final Question.Date date = asked.date("day", LABEL, Source::day, Question.Asking.PLAIN);
  private final Question.Choice<ArmedForce> elsewhere =
      asked.choice(
          "elsewhere",
          LABEL,
          ArmedForce.class,
          source -> source.force().map(Bits::code).orElse(Question.ABSENT),
          Question.Asking.PLAIN,
          answer -> Optional.of(answer).filter("not-expected"::equals).map("there."::concat));
  private final Question.Choice<ArmedForce> everywhere =
      asked.choice(
          "everywhere",
          LABEL,
          ArmedForce.class,
          source -> source.force().map(Bits::code).orElse(Question.ABSENT),
          Question.Asking.PLAIN,
          answer -> Optional.of("there.".concat(answer)));
  private final Question.Choice<ArmedForce> unread =
      asked.choice("unread", LABEL, ArmedForce.class);
  private final Question.Numeric uncounted = asked.number("uncounted", LABEL, 3);
  private final Question stated =
      asked.stated(
          "stated",
          LABEL,
          source -> source.day().isPresent() ? 0 : Question.NO_ANSWER,
          Question.Asking.PLAIN);
  private final Vocabulary<Source> vocabulary = asked.build();

  private Scene scene(Source source) {
    return Scene.of(vocabulary.view(source));
  }

  private Truth truth(Condition condition, Source source) {
    Truth truth = condition.truth(scene(source));
    assertThat(condition.ground(scene(source)).truth()).isEqualTo(truth);
    return truth;
  }

  private static Source force(ArmedForce force) {
    return new Source(Optional.of(force), Optional.empty(), Optional.empty(), Optional.of(DAY));
  }

  @Test
  void an_answer_is_one_of_some_or_not() {
    for (ArmedForce is : ArmedForce.values()) {
      for (ArmedForce asks : ArmedForce.values()) {
        assertThat(truth(force.is(asks), force(is))).isEqualTo(Truth.of(asks == is));
      }
      assertThat(truth(force.is(ArmedForce.MAY_BE_INVOLVED, ArmedForce.NOT_EXPECTED), force(is)))
          .isEqualTo(Truth.TRUE);
      assertThat(force.code(is)).isEqualTo(Bits.code(is));
      assertThat(truth(force.isStated(), force(is))).isEqualTo(Truth.TRUE);
    }
    assertThat(truth(force.is(ArmedForce.NOT_EXPECTED), Source.SILENT)).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(unread.isStated(), force(ArmedForce.NOT_EXPECTED))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(uncounted.isStated(), Source.of(3))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_set_holds_one_of_some_elements_or_not() {
    for (Set<Form> set : Sets.powerSet(ImmutableSet.copyOf(Form.values()))) {
      for (Form first : Form.values()) {
        assertThat(truth(forms.holds(first), Source.of(set)))
            .isEqualTo(Truth.of(set.contains(first)));
        for (Form second : Form.values()) {
          assertThat(truth(forms.holds(first, second), Source.of(set)))
              .isEqualTo(Truth.of(set.contains(first) || set.contains(second)));
        }
      }
      assertThat(truth(forms.isEmpty(), Source.of(set))).isEqualTo(Truth.of(set.isEmpty()));
      assertThat(truth(forms.isStated(), Source.of(set))).isEqualTo(Truth.TRUE);
      assertThat(forms.fact(scene(Source.of(set)).view()).answer())
          .isEqualTo(
              Text.of(
                  set.isEmpty() ? "[]" : String.join(", ", Iterables.transform(set, Form::code))));
    }
    assertThat(truth(forms.holds(Form.UNIT), Source.SILENT)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_number_is_told_apart_at_its_thresholds() {
    assertThat(number.answers()).containsExactly("..<0", "0..<5", "5..<10", "10..");
    for (int i = -1; i <= 11; i++) {
      for (int threshold : List.of(0, 5, 10)) {
        assertThat(truth(number.atLeast(threshold), Source.of(i)))
            .isEqualTo(Truth.of(i >= threshold));
        assertThat(truth(number.lessThan(threshold), Source.of(i)))
            .isEqualTo(Truth.of(i < threshold));
      }
    }
    assertThatThrownBy(() -> number.atLeast(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("question number has no threshold 4, but [0, 5, 10]");
  }

  private static Fact fact(ArmedForce is) {
    return new Fact("force", LABEL, Text.of(is.code()), is.label(), Optional.empty());
  }

  @Test
  void a_fact_is_shown_as_it_is_written_and_in_words_where_it_stands() {
    View view = scene(force(ArmedForce.NOT_EXPECTED)).view();
    assertThat(force.fact(view)).isEqualTo(fact(ArmedForce.NOT_EXPECTED));
    for (ArmedForce is : ArmedForce.values()) {
      View one = scene(force(is)).view();
      assertThat(force.fact(one)).isEqualTo(fact(is));
      assertThat(force.fact(one)).isSameAs(force.fact(one));
      assertThat(everywhere.path(one)).isEqualTo("there." + is.code());
    }
    assertThat(force.fact(scene(Source.SILENT).view()).answer()).isEqualTo(Text.of("-"));
    assertThat(elsewhere.path(view)).isEqualTo("there.not-expected");
    assertThat(elsewhere.fact(view).question()).isEqualTo("there.not-expected");
    assertThat(elsewhere.path(scene(force(ArmedForce.MAY_BE_INVOLVED)).view()))
        .isEqualTo("elsewhere");
    assertThat(elsewhere.path(scene(Source.SILENT).view())).isEqualTo("elsewhere");
    assertThat(date.stated().fact(view).answer()).isEqualTo(Text.of("2024-03-08"));
    assertThat(date.stated().fact(view).words()).isEqualTo(Text.of("8 maart 2024", "8 March 2024"));
    assertThat(truth(date.isStated(), Source.SILENT)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_question_that_does_not_arise_says_so_and_holds_nothing() {
    View view = scene(Source.SILENT).view();
    assertThat(stated.fact(view).answer())
        .isEqualTo(stated.fact(view).words())
        .isEqualTo(Text.of("niet aan de orde", "does not arise"));
    assertThat(stated.path(view)).isEqualTo("stated");
    assertThat(truth(stated.isStated(), Source.SILENT)).isEqualTo(Truth.FALSE);
    int[] codes = vocabulary.read(Source.SILENT);
    Arrays.fill(codes, Question.NO_ANSWER);
    assertThat(number.atLeast(0).truth(Scene.of(vocabulary.fromCodes(codes))))
        .isEqualTo(Truth.FALSE);
    assertThat(truth(stated.isStated(), force(ArmedForce.NOT_EXPECTED))).isEqualTo(Truth.TRUE);
  }

  @Test
  void one_asks_for_what_a_question_lies_within_and_not_where_a_list_is_closed() {
    View silent = scene(Source.SILENT).view();
    View known = scene(force(ArmedForce.NOT_EXPECTED)).view();
    Question.Asking within = Question.Asking.within(force);
    assertThat(within.ways(silent, "q", 1).questions(Missing.MOST))
        .containsExactly(ImmutableList.of("force"));
    assertThat(within.ways(known, "q", 1).questions(Missing.MOST))
        .containsExactly(ImmutableList.of("q"));
    Question.Asking unless = Question.Asking.unless(force.is(ArmedForce.NOT_EXPECTED));
    assertThat(unless.ways(silent, "q", 1).questions(Missing.MOST))
        .containsExactly(ImmutableList.of("q"));
    assertThat(unless.ways(known, "q", 1).isNone()).isTrue();
  }

  @Test
  void more_answers_than_can_be_told_apart_are_refused() {
    Vocabulary.Builder<String> other = Vocabulary.builder();
    Integer[] most = IntStream.range(0, Question.MOST_ANSWERS - 1).boxed().toArray(Integer[]::new);
    assertThat(other.number("most", LABEL, most).answers()).hasSize(Question.MOST_ANSWERS);
    Integer[] more = IntStream.range(0, Question.MOST_ANSWERS).boxed().toArray(Integer[]::new);
    assertThatThrownBy(() -> other.number("more", LABEL, more))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("question more has 63 answers, at most 62");
  }

  @Test
  void what_was_inferred_is_a_key_and_all_that_is_within() {
    View view = NoQuestions.view().inferred(() -> ImmutableSet.of("a.forms", "a.mandate")).build();
    assertThat(ImmutableList.of("a.forms", "a.mandate[0].through", "a.mandate.x"))
        .allMatch(view::isInferred);
    assertThat(ImmutableList.of("a", "a.form", "a.formset", "b.forms")).noneMatch(view::isInferred);
    assertThat(view.nothingInferred()).isFalse();
    assertThat(NoQuestions.view().build().nothingInferred()).isTrue();
  }

  @Test
  void an_absent_set_may_be_any_but_the_empty_one_and_another_answer_any() {
    assertThat(forms.completions()).isEqualTo(-1L & ~1L);
    assertThat(force.completions()).isEqualTo(-1L);
    assertThat(force).hasToString("force");
  }

  @Test
  void a_view_knows_the_table_in_force_and_reads_it_once() {
    List<Scene> read = new ArrayList<>();
    TableInForce table =
        scene -> {
          read.add(scene);
          return "answer";
        };
    View view = NoQuestions.view().table(table).build();
    assertThat(view.table()).isSameAs(table);
    assertThat(view.isInForce(table)).isTrue();
    assertThat(view.isInForce(scene -> "answer")).isFalse();
    assertThat(NoQuestions.view().build().isInForce(table)).isFalse();
    assertThat(view.answer(Scene.of(view))).isEqualTo("answer");
    assertThat(view.answer(Scene.of(view))).isEqualTo("answer");
    assertThat(read).hasSize(1);
    assertThatThrownBy(() -> NoQuestions.view().build().table())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the view has no table in force, and a condition asks it");
  }

  @Test
  void a_day_has_come_once_it_is_not_after_the_last() {
    View view = NoQuestions.view().asOf(Optional.of(DAY)).build();
    assertThat(view.endsBefore(DAY)).isFalse();
    assertThat(view.endsBefore(DAY.plusDays(1))).isTrue();
    assertThat(NoQuestions.view().build().endsBefore(DAY)).isFalse();
    assertThat(view.age((int) DAY.toEpochDay() - 3)).contains(3);
    assertThat(NoQuestions.view().build().age(0)).isEmpty();
    assertThat(view.isReached(DAY)).isTrue();
    assertThat(view.isReached(DAY.plusDays(1))).isFalse();
    assertThat(NoQuestions.view().build().isReached(DAY)).isFalse();
  }

  @Test
  void a_word_names_its_kinds() {
    StepWord word =
        StepWord.of("w", "w", StepKind.LETTER, StepKind.END).or(StepKind.DEBATE, Given.TRUE);
    assertThat(word.path()).isEqualTo("procedure.letter");
    assertThat(word.once()).isFalse();
    assertThat(StepWord.of("w", "w", StepKind.END).once()).isTrue();
    assertThat(StepWord.of("w", "w", StepKind.LETTER).once()).isFalse();
    assertThat(word.mask())
        .isEqualTo(Bits.bit(StepKind.LETTER) | Bits.bit(StepKind.END) | Bits.bit(StepKind.DEBATE));
  }
}
