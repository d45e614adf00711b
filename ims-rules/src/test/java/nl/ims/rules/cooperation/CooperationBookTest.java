package nl.ims.rules.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.Objective;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import org.junit.jupiter.api.Test;

class CooperationBookTest {
  @Test
  void it_holds_the_rules_in_the_order_of_the_lists() {
    List<String> ids =
        Stream.of(
                Arrays.stream(Criterion.values()).map(k -> "cooperation/criterion/" + k.code()),
                Arrays.stream(Objective.values()).map(o -> "cooperation/objective/" + o.code()),
                Stream.of(
                    "cooperation/objective-stated",
                    "cooperation/legal-basis-fits-depth",
                    "cooperation/in-force-before-active",
                    "cooperation/governance-named",
                    "cooperation/milestones-stated"),
                Arrays.stream(SovereigntyCriterion.values()).map(s -> "sovereignty/" + s.code()),
                Stream.of(
                    "rapid-reaction/window",
                    "sovereignty/promised-once",
                    "sovereignty/asset-left",
                    "sovereignty/without-partner",
                    "sovereignty/may-refuse",
                    "sovereignty/basis-agrees",
                    "sovereignty/tasking-agrees",
                    "sovereignty/asset-agrees"))
            .flatMap(id -> id)
            .toList();

    assertThat(CooperationBook.BOOK.rules()).extracting(Rule::id).isEqualTo(ids).hasSize(60);
  }

  @Test
  void every_rule_is_guidance_cites_a_paper_and_has_a_sentence_in_both_languages() {
    for (Rule rule : CooperationBook.BOOK.rules()) {
      assertThat(rule.level()).as(rule.id()).isEqualTo(Level.GUIDANCE);
      assertThat(rule.citations()).as(rule.id()).isNotEmpty();
      assertThat(rule.sentence().nl()).as(rule.id()).isPresent();
      assertThat(rule.sentence().en()).as(rule.id()).isPresent();
      assertThat(rule.conditionInWords().nl()).as(rule.id()).isPresent();
    }
  }

  @Test
  void no_list_that_was_rebuilt_is_cited_as_read() {
    for (Rule rule : CooperationBook.BOOK.rules()) {
      if (rule.id().startsWith("cooperation/")) {
        assertThat(rule.citations())
            .as(rule.id())
            .allMatch(citation -> citation.evidence() == Evidence.RECONSTRUCTED);
      }
    }
  }

  @Test
  void what_a_rule_asks_is_told_by_the_names_of_its_conditions() {
    assertThat(words("cooperation/governance-named"))
        .isEqualTo(
            Text.of(
                """
                van toepassing: Nederland neemt deel
                voldaan: voor een element van cooperation.governance geldt: het niveau is vermeld
                anders: oordeel nodig""",
                """
                applies: the Netherlands takes part
                satisfied: for some element of cooperation.governance: its level is stated
                otherwise: needs judgement"""));
    assertThat(words("cooperation/milestones-stated"))
        .isEqualTo(
            Text.of(
                """
                van toepassing: stand: voorgesteld of lopend
                voldaan: voor een element van cooperation.milestones geldt: er is een datum gepland
                anders: oordeel nodig""",
                """
                applies: status: proposed or active
                satisfied: for some element of cooperation.milestones: a date is planned
                otherwise: needs judgement"""));
    assertThat(words("sovereignty/may-refuse").in(Language.NL))
        .contains("het orgaan kan zonder Nederland beslissen");
    assertThat(words("sovereignty/may-refuse").in(Language.EN))
        .contains("the body can decide without the Netherlands");
  }

  private static Text words(String id) {
    return Iterables.find(CooperationBook.BOOK.rules(), rule -> rule.id().equals(id))
        .conditionInWords();
  }
}
