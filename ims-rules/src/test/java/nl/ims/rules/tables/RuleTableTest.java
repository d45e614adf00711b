package nl.ims.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;
import nl.ims.rules.article100.Article100Book;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.cooperation.CooperationBook;
import nl.ims.rules.report.ReportBook;
import org.junit.jupiter.api.Test;

/**
 * The rules of each book against a table written from their contract and from the papers: level,
 * sentences, day, what is said at each verdict, and citations, which no example looks at as a
 * whole. The frameworks have a test of their own.
 */
class RuleTableTest {
  private static final RuleTable TABLE = new RuleTable("article-100.tsv");

  private static void compare(RuleTable table, RuleBook book) {
    Differences differences = new Differences();
    assertThat(
            ImmutableList.of(
                book.id(),
                book.fromInclusive().map(LocalDate::toString).orElse("-"),
                book.throughInclusive().map(LocalDate::toString).orElse("-"),
                book.title().in(Language.NL),
                book.title().in(Language.EN)))
        .isEqualTo(table.book());
    differences.rules(
        book.id(),
        table.rules(),
        book.rules().stream().map(RuleRow::of).collect(ImmutableList.toImmutableList()));
    differences.assertNone();
  }

  private static ImmutableSet<String> practices() {
    return TABLE.rules().stream()
        .filter(rule -> rule.level().equals("practice"))
        .map(RuleRow::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<RuleTable.Case> casesOf(String rule) {
    return TABLE.cases().stream()
        .filter(seen -> seen.rule().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void each_rule_on_article_100_says_and_cites_what_its_table_says() {
    compare(TABLE, Article100Book.BOOK);
  }

  @Test
  void each_rule_on_a_cooperation_says_and_cites_what_its_table_says() {
    compare(new RuleTable("cooperation.tsv"), CooperationBook.BOOK);
  }

  @Test
  void each_rule_on_a_yearly_report_says_and_cites_what_its_table_says() {
    compare(new RuleTable("report.tsv"), ReportBook.BOOK);
  }

  @Test
  void a_withdrawn_id_is_not_used_again() {
    assertThat(TABLE.withdrawn()).containsExactly("finance/amount-and-line");
    assertThat(Article100Book.BOOK.rules())
        .extracting(Rule::id)
        .doesNotContainAnyElementsOf(TABLE.withdrawn());
  }

  @Test
  void a_practice_was_induced_from_cases_and_so_was_guidance_that_was_seen_too_seldom() {
    assertThat(TABLE.cases())
        .extracting(RuleTable.Case::rule)
        .hasSameElementsAs(
            ImmutableSet.<String>builder()
                .addAll(practices())
                .add(
                    "article-100/no-departure-before-debate",
                    "article-100/term-within-mandate",
                    "secrecy/ground")
                .build());
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
        seen.paper().source().toString(),
        seen.day().toString(),
        seen.stance() == nl.ims.rules.book.Case.Stance.FOR ? "for" : "against");
  }

  @Test
  void each_case_is_one_paper_on_one_day_that_speaks_for_or_against() {
    for (RuleTable.Case seen : TABLE.cases()) {
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

  private static RuleRow row(
      String id, String level, String day, String nl, String en, Cited... cites) {
    return new RuleRow(
        id,
        level,
        day,
        nl,
        en,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of("satisfied\t" + nl + "\t" + en),
        ImmutableList.of(),
        ImmutableList.copyOf(cites));
  }

  @Test
  void every_difference_is_told_at_once_with_its_rule_and_its_column() {
    Cited law = Cited.of("constitution:100(1)", "read", "-", "-");
    Cited letter = Cited.of("kst-29521-471", "read", "een brief", "a letter");
    Differences differences = new Differences();
    differences.rules(
        "book",
        ImmutableList.of(
            row("a/b", "law", "-", "Zo.", "So.", law),
            row("c/d", "law", "-", "Zo.", "So.", law, letter)),
        ImmutableList.of(
            row("c/d", "law", "-", "Zo.", "So.", letter, law),
            row("a/b", "practice", "2001-07-13", "Niet.", "Not.", letter),
            row("e/f", "law", "-", "Zo.", "So.", law)));
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
            a/b, says: satisfied\tZo.\tSo. is in the table, not in the code
            a/b, says: satisfied\tNiet.\tNot. is in the code, not in the table
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
