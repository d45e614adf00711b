package nl.ims.rules.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.rules.report.ReportBook;
import org.junit.jupiter.api.Test;

/** The book holds the rules, words and papers that were written down from the sources. */
class ReportTableTest {
  @Test
  void each_rule_says_and_cites_what_the_table_has() {
    BookTable table = BookTable.read("report.tsv");

    assertThat(table.differencesFrom(BookTable.of(ReportBook.BOOK))).isEmpty();
  }
}
