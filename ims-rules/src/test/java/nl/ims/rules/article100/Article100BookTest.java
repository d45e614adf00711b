package nl.ims.rules.article100;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.rules.book.Rule;
import org.junit.jupiter.api.Test;

class Article100BookTest {
  @Test
  void it_holds_the_rules_in_the_order_of_their_contract_each_with_its_level() {
    assertThat(Article100Book.BOOK.rules())
        .extracting(rule -> rule.id() + " " + rule.level().code())
        .containsExactly(
            "article-97/purpose law",
            "article-97/government-decides law",
            "article-100/prior-information law",
            "article-100/prior-to-making-available law",
            "article-100/information-afterwards law",
            "special-operation/information-afterwards commitment",
            "article-100/as-invoked guidance",
            "article-100/both-chambers practice",
            "article-100/notification framework",
            "article-100/notification-closed framework",
            "article-100/decision-not-intention practice",
            "article-100/order-of-steps practice",
            "article-100/answers-before-debate practice",
            "article-100/signatories practice",
            "article-100/lead-committee practice",
            "article-100/no-employment-before-debate practice",
            "article-100/no-departure-before-debate guidance",
            "article-100/supplementary-letter framework",
            "article-100/mandate-change-reported framework",
            "article-100/extension-before-expiry practice",
            "article-100/extension-debate-before-expiry practice",
            "article-100/term-within-mandate guidance",
            "along-its-lines/letter framework",
            "rapid-reaction/assignment-letter commitment",
            "rapid-reaction/second-information commitment",
            "secrecy/ground guidance",
            "secrecy/special-operation-type commitment",
            "evaluation/interim framework",
            "evaluation/final framework",
            "evaluation/independent commitment",
            "vessel-protection/quarterly-report commitment",
            "civilian-harm/start-reported commitment",
            "civilian-harm/outcome-reported commitment",
            "civilian-harm/order-of-steps commitment",
            "collective-defence/yearly-report practice");
  }

  @Test
  void rules_that_hold_from_a_day_say_so() {
    assertThat(
            Article100Book.BOOK.rules().stream()
                .filter(rule -> rule.holdsFrom().isPresent())
                .map(rule -> rule.id() + " " + rule.holdsFrom().orElseThrow()))
        .containsExactly(
            "article-97/purpose 2000-07-19",
            "article-97/government-decides 2000-07-19",
            "article-100/notification 2001-07-13",
            "article-100/supplementary-letter 2001-07-13",
            "along-its-lines/letter 2009-07-01",
            "rapid-reaction/assignment-letter 2004-06-11",
            "rapid-reaction/second-information 2004-06-11",
            "evaluation/interim 2001-07-13",
            "vessel-protection/quarterly-report 2011-06-23",
            "collective-defence/yearly-report 2023-05-17");
  }

  @Test
  void every_rule_cites_a_paper_and_has_a_sentence_in_both_languages() {
    for (Rule rule : Article100Book.BOOK.rules()) {
      assertThat(rule.citations()).as(rule.id()).isNotEmpty();
      assertThat(rule.sentence().nl()).as(rule.id()).isPresent();
      assertThat(rule.sentence().en()).as(rule.id()).isPresent();
    }
  }
}
