package nl.ims.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** The mutants that were looked at. */
class EquivalentsTest {
  private static final Source SOURCE =
      Source.parse("A.java", "class A {\n  int b = f(1);\n  int c = f(1);\n}\n");
  private static final ImmutableList<Mutant> MUTANTS = Mutants.of(SOURCE);
  private static final String LINE =
      "A.b\tint b = f(1);\tnumber moved\t1 → 2\tTwo is as good as one.";

  @Test
  void an_entry_is_one_mutant() {
    Equivalents equivalents = Equivalents.parse(ImmutableList.of("# says something", "", LINE));

    assertThat(MUTANTS).hasSize(4);
    assertThat(MUTANTS).filteredOn(equivalents::has).containsExactly(MUTANTS.get(0));
    assertThat(equivalents.stale(ImmutableSet.of("A"), MUTANTS)).isEmpty();
  }

  @Test
  void an_entry_that_is_no_mutant_any_more_is_stale_if_its_class_is_looked_at() {
    Equivalents equivalents = Equivalents.parse(ImmutableList.of(LINE.replace("2", "7")));

    assertThat(equivalents.stale(ImmutableSet.of("A"), MUTANTS))
        .extracting(Object::toString)
        .containsExactly("A.b: number moved: 1 → 7");
    assertThat(equivalents.stale(ImmutableSet.of("B"), MUTANTS)).isEmpty();
  }

  @Test
  void an_entry_without_a_reason_is_refused() {
    assertThatThrownBy(() -> Equivalents.parse(ImmutableList.of("A.b\tline\toperator\tchange\t")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an equivalent mutant has a constant, a line, an operator, a change and a reason that"
                + " is a sentence, with tabs between them: 'A.b\tline\toperator\tchange\t'");
  }
}
