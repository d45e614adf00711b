package nl.ims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.term.Text;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Withdrawn;
import org.junit.jupiter.api.Test;

class RuleIdsTest {
  @Test
  void every_rule_that_ships_is_known() {
    for (RuleBook book : Assessor.standard().books()) {
      for (Rule rule : book.rules()) {
        assertThat(RuleIds.known(rule.id())).as(rule.id()).isTrue();
      }
    }
  }

  @Test
  void rules_that_come_later_are_known_too() {
    assertThat(RuleIds.all())
        .contains(
            "rapid-reaction/assignment-letter",
            "rapid-reaction/second-information",
            "evaluation/interim",
            "evaluation/final",
            "evaluation/independent",
            "vessel-protection/quarterly-report",
            "civilian-harm/start-reported",
            "civilian-harm/outcome-reported",
            "civilian-harm/order-of-steps",
            "collective-defence/yearly-report");
  }

  @Test
  void the_rules_on_the_yearly_report_come_last_in_their_order() {
    assertThat(RuleIds.all())
        .endsWith(
            "report/paper-and-day",
            "report/in-its-year",
            "report/promise-answered",
            "report/partner-treated",
            "report/topic-treated",
            "report/annex-1-contributes",
            "report/annex-1-does-not-contribute",
            "report/project-status",
            "report/project-planning",
            "report/project-slippage");
  }

  @Test
  void each_id_is_there_once() {
    assertThat(RuleIds.all()).doesNotHaveDuplicates().hasSize(22 + 13 + 65 + 19 + 60 + 10);
  }

  @Test
  void the_ids_of_a_point_end_with_its_weighing() {
    assertThat(RuleIds.all())
        .containsSequence(
            "toetsingskader/duration/period",
            "toetsingskader/duration/exit",
            "toetsingskader/duration/review",
            "toetsingskader/duration/continuation",
            "toetsingskader/duration/weighed")
        .containsSequence("toetsingskader/command/command", "toetsingskader/command/weighed");
  }

  @Test
  void a_rule_that_was_withdrawn_is_listed_apart_and_its_id_is_not_used_again() {
    assertThat(RuleIds.withdrawn()).containsExactly("finance/amount-and-line");
    assertThat(RuleIds.all()).doesNotContainAnyElementsOf(RuleIds.withdrawn());
    assertThat(RuleIds.known("finance/amount-and-line")).isFalse();
    assertThat(Withdrawn.find("finance/amount-and-line"))
        .contains(
            new Withdrawn(
                "finance/amount-and-line",
                Text.of(
                    "de bron gaat over criteria voor een budget, en de aspecten van het punt"
                        + " Financiën vragen hetzelfde",
                    "its source speaks of criteria for a budget, and the aspects of the point"
                        + " Finances ask the same")));
    assertThat(Withdrawn.find("finance/amount")).isEmpty();
  }

  @Test
  void other_names_are_not_known() {
    assertThat(RuleIds.known("regime")).isFalse();
    assertThat(RuleIds.known("article-100")).isFalse();
    assertThat(RuleIds.known("article-100/prior-informatio")).isFalse();
    assertThat(RuleIds.known("")).isFalse();
  }
}
