package nl.ims.rules.article100;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import nl.ims.model.source.Paper;
import nl.ims.rules.book.Rule;
import org.junit.jupiter.api.Test;

/**
 * The rules of the book {@code article-100} against a table written from their contract and from
 * the papers: level, sentences, day and citations, which no example looks at as a whole.
 */
class RuleTableTest {
  private static ImmutableSet<String> practices() {
    return RuleTable.rules().stream()
        .filter(rule -> rule.level().equals("practice"))
        .map(RuleRow::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<RuleTable.Case> casesOf(String rule) {
    return RuleTable.cases().stream()
        .filter(seen -> seen.rule().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void each_rule_says_and_cites_what_its_table_says() {
    Differences differences = new Differences();
    differences.rules(
        "article-100",
        RuleTable.rules(),
        Article100Book.BOOK.rules().stream()
            .map(RuleRow::of)
            .collect(ImmutableList.toImmutableList()));
    differences.assertNone();
  }

  @Test
  void a_withdrawn_id_is_not_used_again() {
    assertThat(RuleTable.withdrawn()).containsExactly("finance/amount-and-line");
    assertThat(Article100Book.BOOK.rules())
        .extracting(Rule::id)
        .doesNotContainAnyElementsOf(RuleTable.withdrawn());
  }

  @Test
  void a_practice_was_induced_from_cases_and_nothing_else_was() {
    assertThat(RuleTable.cases()).extracting(RuleTable.Case::rule).hasSameElementsAs(practices());
    for (String practice : practices()) {
      assertThat(casesOf(practice)).as(practice).extracting(RuleTable.Case::speaks).contains("for");
    }
  }

  @Test
  void the_cases_of_a_rule_are_those_of_its_table() {
    for (Rule rule : Article100Book.BOOK.rules()) {
      assertThat(rule.cases().stream().map(seen -> told(rule, seen)))
          .as(rule.id())
          .containsExactlyElementsOf(casesOf(rule.id()));
    }
  }

  private static RuleTable.Case told(Rule rule, nl.ims.rules.book.Case seen) {
    return new RuleTable.Case(
        rule.id(),
        seen.paper().paper().toString(),
        seen.day().toString(),
        seen.stance() == nl.ims.rules.book.Case.Stance.FOR ? "for" : "against");
  }

  @Test
  void each_case_is_one_paper_on_one_day_that_speaks_for_or_against() {
    for (RuleTable.Case seen : RuleTable.cases()) {
      assertThat(Paper.parse(seen.paper()).toString()).as("%s", seen).isEqualTo(seen.paper());
      assertThat(LocalDate.parse(seen.day()).toString()).as("%s", seen).isEqualTo(seen.day());
      assertThat(seen.speaks()).as("%s", seen).isIn("for", "against");
    }
    for (String practice : practices()) {
      assertThat(casesOf(practice)).extracting(RuleTable.Case::paper).doesNotHaveDuplicates();
      assertThat(casesOf(practice).stream().map(RuleTable.Case::day))
          .as("days of %s", practice)
          .isSortedAccordingTo(Ordering.natural());
    }
  }

  @Test
  void every_difference_is_told_at_once_with_its_rule_and_its_column() {
    Cited law = Cited.of("constitution:100(1)", "read", "-", "-");
    Cited letter = Cited.of("kst-29521-471", "read", "een brief", "a letter");
    Differences differences = new Differences();
    differences.rules(
        "book",
        ImmutableList.of(
            new RuleRow("a/b", "law", "-", "Zo.", "So.", ImmutableList.of(law)),
            new RuleRow("c/d", "law", "-", "Zo.", "So.", ImmutableList.of(law, letter))),
        ImmutableList.of(
            new RuleRow("c/d", "law", "-", "Zo.", "So.", ImmutableList.of(letter, law)),
            new RuleRow("a/b", "practice", "2001-07-13", "Niet.", "Not.", ImmutableList.of(letter)),
            new RuleRow("e/f", "law", "-", "Zo.", "So.", ImmutableList.of(law))));
    assertThat(differences.told())
        .isEqualTo(
            """
            book: e/f is in the code, not in the table
            book, order: a/b stands where the code has c/d
            a/b, level:
                the table has law
                the code has  practice
            a/b, day from which it holds:
                the table has -
                the code has  2001-07-13
            a/b, sentence in Dutch:
                the table has Zo.
                the code has  Niet.
            a/b, sentence in English:
                the table has So.
                the code has  Not.
            a/b, citations: jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1&z=2023-02-22&g=2023-02-22, read, \
            ‘artikel 100, eerste lid’, ‘article 100(1)’ is in the table, not in the code
            a/b, citations: kst-29521-471, read, ‘een brief’, ‘a letter’ \
            is in the code, not in the table
            c/d, citations, order: \
            jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1&z=2023-02-22&g=2023-02-22, read, \
            ‘artikel 100, eerste lid’, ‘article 100(1)’ stands where the code has \
            kst-29521-471, read, ‘een brief’, ‘a letter’""");
  }
}
