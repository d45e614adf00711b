package nl.ims.model.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of objectives, criteria and questions, which are no list of the government. */
class RebuiltListsTest {

  @Test
  void numbers_run_on() {
    assertThat(Arrays.stream(Objective.values()).map(Objective::number))
        .containsExactlyElementsOf(numbers("O", 10));
    assertThat(Arrays.stream(Criterion.values()).map(Criterion::number))
        .containsExactlyElementsOf(numbers("K", 12));
    assertThat(Arrays.stream(SovereigntyCriterion.values()).map(SovereigntyCriterion::number))
        .containsExactlyElementsOf(numbers("S", 25));
  }

  private static Iterable<String> numbers(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(n -> letter + n).toList();
  }

  @Test
  void no_objective_and_no_criterion_claims_to_be_read() {
    assertThat(Objective.values()).allMatch(o -> o.source().evidence() == Evidence.RECONSTRUCTED);
    assertThat(Criterion.values()).allMatch(c -> c.source().evidence() == Evidence.RECONSTRUCTED);
    assertThat(Objective.CAPACITY_TO_ACT.source().source()).hasToString("kst-33279-4");
    assertThat(Criterion.FEW_STRATEGIC_PARTNERS.source().source()).hasToString("kst-33279-12");
  }

  @Test
  void the_first_nine_criteria_are_on_authority_the_next_eight_on_capacity() {
    assertThat(Arrays.stream(SovereigntyCriterion.values()).limit(9))
        .allMatch(c -> c.group() == SovereigntyGroup.AUTHORITY);
    assertThat(Arrays.stream(SovereigntyCriterion.values()).skip(9).limit(8))
        .allMatch(c -> c.group() == SovereigntyGroup.CAPACITY);
    assertThat(Arrays.stream(SovereigntyCriterion.values()).skip(17))
        .allMatch(c -> c.group() == SovereigntyGroup.PARTNERSHIP);
  }

  @ParameterizedTest
  @EnumSource
  void a_criterion_asks_one_question_in_both_languages(SovereigntyCriterion criterion) {
    assertThat(criterion.question().in(Language.NL)).endsWith("?").doesNotContain("? ");
    assertThat(criterion.question().in(Language.EN)).endsWith("?").doesNotContain("? ");
    assertThat(criterion.source().where().nl()).isPresent();
    assertThat(criterion.source().where().en()).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void answers_differ_and_run_from_favourable_to_adverse(SovereigntyCriterion criterion) {
    assertThat(criterion.answers()).hasSizeBetween(3, 5);
    assertThat(criterion.answerCodes())
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    assertThat(criterion.answers()).extracting(PossibleAnswer::label).doesNotHaveDuplicates();
    assertThat(criterion.answers()).extracting(PossibleAnswer::bearing).isSorted();
    assertThat(criterion.answers())
        .extracting(PossibleAnswer::bearing)
        .contains(Bearing.FAVOURABLE, Bearing.ADVERSE);
    for (PossibleAnswer answer : criterion.answers()) {
      assertThat(criterion.find(answer.code())).contains(answer);
      assertThat(answer.bearing().evidence()).isEqualTo(Evidence.INFERRED);
    }
    assertThat(criterion.find("none of these")).isEmpty();
  }
}
