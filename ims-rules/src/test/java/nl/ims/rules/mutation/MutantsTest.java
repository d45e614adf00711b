package nl.ims.rules.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** Which mutants are made of a source. */
class MutantsTest {
  private static final String HEAD =
      """
      package nl.ims.rules.article100;

      import static nl.ims.model.actor.Chamber.SENATE;
      import static nl.ims.model.source.Citation.read;
      import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
      import static nl.ims.rules.dossier.Words.letter;
      import static nl.ims.rules.condition.Conditions.all;
      import static nl.ims.rules.condition.Conditions.not;
      import static nl.ims.rules.condition.Day.EMPLOYMENT;

      import java.time.LocalDate;
      import nl.ims.model.contribution.Task;
      import nl.ims.rules.book.Demand;
      import nl.ims.rules.book.Scope;

      /** all(before, SENATE) */
      class Example {
        // not(letter().before(EMPLOYMENT)) 7
        static final Object RULE =
            %s;
      }
      """;

  private static ImmutableList<String> mutants(String expression) {
    return Mutants.of(Source.parse("Example.java", HEAD.formatted(expression))).stream()
        .map(mutant -> mutant.operator() + ": " + mutant.change())
        .collect(toImmutableList());
  }

  @Test
  void of_comments_and_imports_there_is_none() {
    assertThat(mutants("null")).isEmpty();
  }

  @Test
  void a_mutant_tells_where_it_is_and_is_the_source_with_one_change() {
    Source source = Source.parse("Example.java", HEAD.formatted("not(letter())"));
    ImmutableList<Mutant> mutants = Mutants.of(source);

    assertThat(mutants)
        .extracting(Object::toString)
        .containsExactly(
            "Example.java:20: without not: not(letter()) → letter()",
            "Example.java:20: letter for debate: letter → Words.debate");
    assertThat(mutants.get(0).constant()).isEqualTo("Example.RULE");
    assertThat(mutants.get(0).lineText()).isEqualTo("not(letter());");
    assertThat(mutants.get(0).text()).isEqualTo(HEAD.formatted("letter()"));
    assertThat(mutants.get(1).text())
        .isEqualTo(HEAD.formatted("not(nl.ims.rules.dossier.Words.debate())"));
  }

  @Test
  void a_constant_becomes_the_next_of_its_class() {
    assertThat(mutants("SENATE"))
        .containsExactly("other Chamber: SENATE → Chamber.HOUSE_OF_REPRESENTATIVES");
    assertThat(mutants("Task.EVACUATION"))
        .containsExactly("other Task: Task.EVACUATION → Task.VESSEL_PROTECTION");
    assertThat(mutants("EMPLOYMENT")).containsExactly("other Day: EMPLOYMENT → Day.MADE_AVAILABLE");
  }

  /** What does not apply is no answer of a table. */
  @Test
  void a_verdict_becomes_one_that_a_table_may_give() {
    assertThat(mutants("NEEDS_JUDGEMENT"))
        .containsExactly("other Verdict: NEEDS_JUDGEMENT → Verdict.SATISFIED");
  }

  @Test
  void a_window_opens_or_closes_by_a_day() {
    assertThat(mutants("x.before(y)"))
        .containsExactly(
            "without before: .before(y) → nothing", "before for onOrBefore: before → onOrBefore");
    assertThat(mutants("x.onOrAfter(y)"))
        .containsExactly(
            "without onOrAfter: .onOrAfter(y) → nothing", "onOrAfter for after: onOrAfter → after");
    assertThat(mutants("x.between(y, z)"))
        .containsExactly(
            "without between: .between(y, z) → nothing",
            "narrower window: nothing → .plus(1)",
            "narrower window: nothing → .plus(-1)");
  }

  @Test
  void days_and_numbers_move_by_one_both_ways() {
    assertThat(mutants("LocalDate.of(2001, 7, 13)"))
        .containsExactly("day moved: nothing → .plusDays(1)", "day moved: nothing → .plusDays(-1)");
    assertThat(mutants("y.plus(-1)"))
        .containsExactly(
            "without plus: .plus(-1) → nothing", "number moved: -1 → 0", "number moved: -1 → -2");
    assertThat(mutants("f(true)")).containsExactly("yes for no: true → false");
  }

  @Test
  void a_connective_is_swapped_and_loses_each_part_in_turn() {
    assertThat(mutants("all(x, y, z)"))
        .containsExactly(
            "all for any: all → Conditions.any",
            "part dropped: x, → nothing",
            "part dropped: y, → nothing",
            "part dropped: , z → nothing");
    assertThat(mutants("all(x)")).isEmpty();
  }

  @Test
  void a_row_is_dropped_the_first_one_too() {
    assertThat(mutants("Demand.when(x).when(y)"))
        .containsExactly(
            "row dropped: Demand.when(x) → new Demand.Rows(ImmutableList.of())",
            "row dropped: .when(y) → nothing");
  }

  @Test
  void a_rule_is_put_under_another_scope_and_under_none() {
    assertThat(mutants("x.under(Scope.ANY)"))
        .containsExactly(
            "without under: .under(Scope.ANY) → nothing",
            "other scope: Scope.ANY → RegimeScope.ARTICLE_100",
            "other Scope: Scope.ANY → Scope.NONE");
  }

  @Test
  void a_citation_changes_its_paper_its_evidence_and_its_words() {
    assertThat(mutants("read(\"kst-29521-BE\", \"de brief\", \"the letter of 2013\")"))
        .containsExactly(
            "read for reconstructed: read → Citation.reconstructed",
            "other paper: 29521 → 29522",
            "other word in read: brief → zoiets",
            "other word in read: letter → zoiets");
    assertThat(mutants("x.cites(a, b)"))
        .containsExactly("part dropped: a, → nothing", "part dropped: , b → nothing");
  }

  /** A sentence over two lines is one sentence. */
  @Test
  void a_sentence_loses_its_longest_word_and_a_code_is_another() {
    assertThat(mutants("x.sentence(\"Een \\n\" + \"langer woord\", \"1 2\")"))
        .containsExactly(
            "other word in sentence: langer → zoiets", "other word in sentence: 2 → 3");
    assertThat(mutants("x.where(\"kind\")"))
        .containsExactly(
            "without where: .where(\"kind\") → nothing", "other code in where: nothing → -zoiets");
    assertThat(mutants("f(\"1..\", \"true\")"))
        .containsExactly("other code in f: 1 → 2", "other code in f: true → false");
  }

  @Test
  void a_table_in_a_text_changes_row_by_row_and_cell_by_cell() {
    assertThat(
            mutants("\"\"\"\n2014 | risks? | R - 2022-04-01 | the risk | kst-1-2 kst-1-3\n\"\"\""))
        .containsExactly(
            "row dropped: 2014 | risks? | R - 2022-04-01 | the risk | kst-1-2 kst-1-3 → nothing",
            "other code: nothing → -zoiets",
            "always for when present: ? → nothing",
            "other cell: R → r",
            "other cell: - → r",
            "other cell: 2022-04-01 → 2022-04-02",
            "other word: risk → zoiets",
            "paper dropped: kst-1-2 → nothing",
            "other paper: 2 → 3",
            "paper dropped: kst-1-3 → nothing",
            "other paper: 3 → 4");
  }
}
