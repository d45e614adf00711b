package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Truth;
import org.junit.jupiter.api.Test;

/** A vocabulary reads what its own questions ask, and one that extends it reads the same. */
class VocabularyTest {
  private final Vocabulary.Builder<Integer> asked = Vocabulary.builder();
  private final Question.Numeric size =
      asked.number("size", Text.of("size"), Optional::of, 10, 100);
  private final Vocabulary<Integer> base = asked.build();

  private final Vocabulary.Builder<Integer> more = Vocabulary.extending(base);
  private final Question.Count times =
      more.count("times", Text.of("times"), source -> Optional.of(source).filter(n -> n < 50));
  private final Question own =
      more.stated("own", Text.of("own"), source -> source == 13 ? 1 : 0, Question.Asking.PLAIN);
  private final ElementList parts =
      more.list(
          own,
          source -> ElementList.Rows.texts(ImmutableList.of("a", "b")),
          ElementList.Column.text("part"));
  private final Vocabulary<Integer> extended = more.build();

  @Test
  void an_extension_has_what_the_base_has_in_its_place() {
    assertThat(extended.isExtensionOf(base)).isTrue();
    assertThat(base.isExtensionOf(base)).isTrue();
    assertThat(base.isExtensionOf(extended)).isFalse();
    Vocabulary.Builder<Integer> other = Vocabulary.builder();
    other.number("size", Text.of("size"), Optional::of, 10, 100);
    assertThat(other.build().isExtensionOf(base)).isFalse();
    Vocabulary.Builder<Integer> listed = Vocabulary.extending(base);
    listed.list(size, source -> ElementList.Rows.NONE);
    assertThat(base.isExtensionOf(listed.build())).isFalse();
  }

  @Test
  void an_extension_shows_the_numbers_of_the_base_and_its_own() {
    View view = extended.view(42);
    assertThat(view.code(size)).isEqualTo(1);
    assertThat(FactText.fact(view, size).answer()).isEqualTo(Text.of("42"));
    assertThat(view.code(times)).isEqualTo(42);
    assertThat(FactText.fact(view, times.stated()).answer()).isEqualTo(Text.of("42"));
    assertThat(FactText.fact(extended.view(60), times.stated()).answer()).isEqualTo(Text.of("-"));
    assertThat(times.isStated().truth(Scene.of(extended.view(60)))).isEqualTo(Truth.UNKNOWN);
    assertThat(parts.some(parts.where("part", "b")).truth(Scene.of(view))).isEqualTo(Truth.TRUE);
    assertThat(parts.some(parts.where("part", "c")).truth(Scene.of(view))).isEqualTo(Truth.FALSE);
  }

  @Test
  void a_question_or_a_list_of_another_vocabulary_is_refused() {
    View view = base.view(42);
    assertThatThrownBy(() -> view.code(times.stated()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the question times is not of the vocabulary that made this view; extend that with"
                + " Vocabulary.extending, or put the rule to what it is on");
    assertThatThrownBy(() -> view.size(parts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the list own is not of the vocabulary that made this view; extend that with"
                + " Vocabulary.extending, or put the rule to what it is on");
  }

  @Test
  void a_question_or_a_list_is_not_added_once_the_vocabulary_is_built() {
    Text label = Text.of("late");
    assertThatThrownBy(() -> asked.count("late", label, Optional::of))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "late is added to a vocabulary that was built already; add it before build(), or start"
                + " another with Vocabulary.extending");
    assertThatThrownBy(() -> more.list(own, source -> ElementList.Rows.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "own is added to a vocabulary that was built already; add it before build(), or start"
                + " another with Vocabulary.extending");
  }

  @Test
  void a_number_that_is_told_apart_nowhere_is_refused() {
    Vocabulary.Builder<Integer> other = Vocabulary.builder();
    assertThatThrownBy(() -> other.number("size", Text.of("size"), Optional::of))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "question size has no thresholds; give those at which numbers are told apart, or ask"
                + " for a count");
  }

  @Test
  void a_code_that_is_no_answer_is_refused() {
    String beyond =
        "question size has no answer with the code 3; its answers are [..<10, 10..<100, 100..],"
            + " from 0";
    assertThatThrownBy(() -> base.fromCodes(new int[] {3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(beyond);
    assertThat(base.fromCodes(new int[] {2}).code(size)).isEqualTo(2);
    assertThatThrownBy(() -> base.fromCodes(new int[] {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 codes were given for 1 questions");
    assertThatThrownBy(() -> extended.view(13))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("question own has no answer with the code 1; its answers are [stated], from 0");
  }

  @Test
  void an_answer_that_is_data_is_known_by_how_it_is_written() {
    Vocabulary.Builder<String> ports = Vocabulary.builder();
    Question.Coded port =
        ports.coded(
            "port",
            Text.of("port"),
            ImmutableList.of("hull", "rye", "deal"),
            source -> Optional.of(source).filter(name -> !name.isEmpty()),
            Question.Asking.PLAIN);
    Vocabulary<String> vocabulary = ports.build();
    Condition inKent = port.is(ImmutableList.of("rye", "deal"));
    assertThat(inKent.truth(Scene.of(vocabulary.view("deal")))).isEqualTo(Truth.TRUE);
    assertThat(inKent.truth(Scene.of(vocabulary.view("rye")))).isEqualTo(Truth.TRUE);
    assertThat(inKent.truth(Scene.of(vocabulary.view("hull")))).isEqualTo(Truth.FALSE);
    assertThat(inKent.truth(Scene.of(vocabulary.view("")))).isEqualTo(Truth.UNKNOWN);
    assertThat(port.is(ImmutableList.of("hull")).truth(Scene.of(vocabulary.view("hull"))))
        .isEqualTo(Truth.TRUE);
    assertThatThrownBy(() -> port.is(ImmutableList.of("bath")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("question port has no answer 'bath', but [hull, rye, deal]");
  }

  @Test
  void a_day_may_stand_behind_the_answer_to_another_question() {
    LocalDate day = LocalDate.of(2024, 3, 8);
    Vocabulary.Builder<Integer> dated = Vocabulary.extending(extended);
    Question.Date since =
        dated.dateBehind(own, Text.of("since"), source -> Optional.of(day.plusDays(source)));
    View view = dated.build().view(2);
    assertThat(view.code(since)).isEqualTo((int) day.toEpochDay() + 2);
    assertThat(FactText.fact(view, since.stated()))
        .isEqualTo(
            new Fact(
                "own",
                Text.of("since"),
                Text.of("2024-03-10"),
                Text.of("10 maart 2024", "10 March 2024"),
                Optional.empty()));
  }

  @Test
  void facts_are_equal_by_what_they_are_of() {
    int day = (int) LocalDate.of(2024, 3, 8).toEpochDay();
    StepWord word = StepWord.of("brief", "letter", StepKind.LETTER);
    StepWord alike = StepWord.of("missive", "missive", StepKind.LETTER);
    StepWord other = StepWord.of("brief", "letter", StepKind.LETTER, StepKind.END);
    DossierFact silence = new DossierFact.Silence(word, day, day + 1);
    assertThat(silence)
        .isEqualTo(new DossierFact.Silence(alike, day, day + 1))
        .hasSameHashCodeAs(new DossierFact.Silence(alike, day, day + 1))
        .isNotEqualTo(new DossierFact.Silence(other, day, day + 1))
        .isNotEqualTo(new DossierFact.Silence(word, day - 1, day + 1))
        .isNotEqualTo(new DossierFact.Silence(word, day, day))
        .isNotEqualTo(new DossierFact.OfStep(day));
    assertThat(new DossierFact.OfKey(1, StepKey.TO))
        .isEqualTo(new DossierFact.OfKey(1, StepKey.TO))
        .hasSameHashCodeAs(new DossierFact.OfKey(1, StepKey.TO))
        .isNotEqualTo(new DossierFact.OfKey(2, StepKey.TO))
        .isNotEqualTo(new DossierFact.OfKey(1, StepKey.BY))
        .isNotEqualTo(new DossierFact.OfStep(1));
    assertThat(new DossierFact.OfStep(1))
        .isEqualTo(new DossierFact.OfStep(1))
        .isNotEqualTo(new DossierFact.OfStep(2))
        .isNotEqualTo(new DossierFact.OfKey(1, StepKey.TO));
  }

  @Test
  void facts_of_different_steps_and_keys_are_spread_over_a_map() {
    ImmutableList.Builder<Integer> keys = ImmutableList.builder();
    for (StepKey key : StepKey.values()) {
      for (int step = 0; step < 31; step++) {
        keys.add(new DossierFact.OfKey(step, key).hashCode());
      }
    }
    assertThat(keys.build()).doesNotHaveDuplicates();
    assertThat(new DossierFact.OfStep(1)).doesNotHaveSameHashCodeAs(new DossierFact.OfStep(2));
    StepWord word = StepWord.of("brief", "letter", StepKind.LETTER);
    ImmutableList.Builder<Integer> windows = ImmutableList.builder();
    for (int first = 0; first < 31; first++) {
      for (int last = first; last < 31; last++) {
        windows.add(new DossierFact.Silence(word, first, last).hashCode());
      }
    }
    assertThat(windows.build()).doesNotHaveDuplicates();
  }
}
