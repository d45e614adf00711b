package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.ims.io.sample.Examples;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import nl.ims.rules.RuleIds;
import nl.ims.rules.book.Case;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.waiver.WaiverRule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RulesJsonTest {

  private static JsonNode rules(String... operands) {
    List<String> arguments = new ArrayList<>(List.of("rules", "--format", "json"));
    arguments.addAll(List.of(operands));
    return JsonMapper.shared().readTree(Examples.print(arguments.toArray(String[]::new)));
  }

  @Test
  void every_rule_of_every_book_is_told_in_order() {
    JsonNode all = rules();
    List<String> told = new ArrayList<>();
    for (JsonNode book : all.get("rule-books")) {
      for (JsonNode rule : book.get("rules")) {
        told.add(
            String.join(
                " ",
                book.get("rule-book").asString(),
                book.get("from").asString("null"),
                book.get("through").asString("null"),
                rule.get("rule").asString(),
                rule.get("level").asString(),
                rule.at("/sentence/nl").asString(),
                rule.at("/condition/en").asString(),
                rule.get("holds-from").asString("null"),
                Integer.toString(rule.get("citations").size()),
                rule.at("/cases/for").asString("-"),
                rule.at("/cases/against").asString("-")));
      }
    }
    List<String> known = new ArrayList<>();
    for (RuleBook book : Assessor.standard().books()) {
      book.rules().forEach(rule -> known.add(known(book, rule)));
    }
    assertThat(told).hasSizeGreaterThan(RuleIds.all().size()).isEqualTo(known);
    assertThat(all.get("withdrawn"))
        .extracting(rule -> rule.get("rule").asString())
        .isEqualTo(RuleIds.withdrawn());
    assertThat(all.get("on-waivers")).hasSize(WaiverRule.values().length);
  }

  private static String known(RuleBook book, Rule rule) {
    boolean cases = !rule.cases().isEmpty();
    return String.join(
        " ",
        book.id(),
        book.fromInclusive().map(Object::toString).orElse("null"),
        book.throughInclusive().map(Object::toString).orElse("null"),
        rule.id(),
        rule.level().code(),
        rule.sentence().in(Language.NL),
        rule.conditionInWords().in(Language.EN),
        rule.holdsFrom().map(Object::toString).orElse("null"),
        Integer.toString(rule.citations().size()),
        cases ? Integer.toString(rule.count(Case.Stance.FOR)) : "-",
        cases ? Integer.toString(rule.count(Case.Stance.AGAINST)) : "-");
  }

  @Test
  void one_rule_says_in_how_many_cases_it_was_seen() {
    JsonNode rule = rules("decision-not-intention").at("/rule-books/0/rules/0");
    assertThat(rule.propertyNames())
        .containsExactly(
            "rule", "level", "sentence", "condition", "holds-from", "citations", "cases");
    assertThat(rule.get("cases").toString()).isEqualTo("{\"for\":9,\"against\":1}");
    assertThat(rules("prior-information").at("/rule-books/0/rules/0").has("cases")).isFalse();
  }

  @Test
  void one_that_was_withdrawn_and_one_on_waivers() {
    String withdrawn = RuleIds.withdrawn().get(0);
    assertThat(rules(withdrawn).toString())
        .startsWith("{\"ims\":1,\"rule-books\":[],\"withdrawn\":[{\"rule\":\"" + withdrawn);
    assertThat(rules("waiver/expired").toString())
        .startsWith(
            "{\"ims\":1,\"rule-books\":[],\"withdrawn\":[],\"on-waivers\":[{\"rule\":\"waiver/expired\",\"level\":\"format\",")
        .contains("\"condition\":{\"nl\":\"geschonden als");
  }
}
