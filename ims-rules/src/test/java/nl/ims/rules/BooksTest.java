package nl.ims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.rules.book.RuleBook;
import org.junit.jupiter.api.Test;

/** The books that ship, and those of them that have a rule. */
final class BooksTest {

  @Test
  void the_books_of_a_rule_are_those_of_all_that_have_it() {
    Assessor assessor = Assessor.standard();
    for (String id : RuleIds.all()) {
      ImmutableList<RuleBook> having =
          assessor.books().stream()
              .filter(book -> book.rules().stream().anyMatch(rule -> rule.id().equals(id)))
              .collect(ImmutableList.toImmutableList());
      assertThat(assessor.booksOf(id)).isNotEmpty().isEqualTo(having);
    }
    assertThat(assessor.booksOf("no/such")).isEmpty();
  }
}
