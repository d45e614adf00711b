package nl.ims.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import nl.ims.rules.condition.Given;
import org.junit.jupiter.api.Test;

class SayingTest {
  private static final Saying FACT = Saying.of("er is geen brief", "there is no letter");
  private static final Saying ASKED =
      FACT.toJudge("de regering moet oordelen of dat mag", "the government must judge whether so");

  /** What calls for a judgement, in either language. */
  private static final ImmutableList<String> ASKING =
      ImmutableList.of(
          "moet oordelen",
          "te beoordelen",
          "de weging is aan",
          "moet nagaan",
          "must judge",
          "must check",
          "to be judged",
          "must give its judgement",
          "for the government to weigh");

  private static Stream<Rule> rules() {
    return Assessor.standard().books().stream().flatMap(book -> book.rules().stream());
  }

  private static Stream<Demand.Row> rows(Rule rule) {
    Demand demand = rule.parts().demand();
    return Stream.concat(
        demand.rows().stream(),
        Stream.of(new Demand.Row(Given.TRUE, demand.otherwise(), demand.saying())));
  }

  private static List<String> asking(Text text) {
    String both = text.in(Language.NL) + " / " + text.in(Language.EN);
    return ASKING.stream().filter(both::contains).toList();
  }

  @Test
  void a_fact_says_itself() {
    assertThat(FACT.text()).isEqualTo(Text.of("er is geen brief", "there is no letter"));
    assertThat(FACT.judged(JudgementOutcome.ACCEPTED))
        .isEqualTo(
            Text.of(
                "er is geen brief; de regering heeft dit aanvaard",
                "there is no letter; the government has accepted this"));
  }

  @Test
  void a_judgement_stands_in_the_place_of_the_question() {
    assertThat(ASKED.text())
        .isEqualTo(
            Text.of(
                "er is geen brief; de regering moet oordelen of dat mag",
                "there is no letter; the government must judge whether so"));
    assertThat(ASKED.judged(JudgementOutcome.REJECTED))
        .isEqualTo(
            Text.of(
                "er is geen brief; de regering heeft dit verworpen",
                "there is no letter; the government has rejected this"));
    assertThat(ASKED.judged(JudgementOutcome.ACCEPTED))
        .isEqualTo(FACT.judged(JudgementOutcome.ACCEPTED));
  }

  @Test
  void no_rule_asks_for_a_judgement_that_was_given() {
    assertThat(rules().flatMap(SayingTest::rows).filter(row -> row.saying().question().isPresent()))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            row -> {
              assertThat(row.outcome()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
              assertThat(asking(row.saying().question().orElseThrow())).isNotEmpty();
            });
    rules()
        .forEach(
            rule ->
                assertThat(rows(rule))
                    .as(rule.id())
                    .allSatisfy(
                        row -> {
                          assertThat(asking(row.saying().fact())).isEmpty();
                          for (JudgementOutcome outcome : JudgementOutcome.values()) {
                            assertThat(asking(row.saying().judged(outcome))).isEmpty();
                          }
                        }));
  }

  @Test
  void a_judgement_of_the_government_is_said_after_every_fact_that_needs_one() {
    assertThat(
            rules()
                .filter(Rule::settledByJudgement)
                .flatMap(SayingTest::rows)
                .filter(row -> row.outcome() == Verdict.NEEDS_JUDGEMENT)
                .map(row -> row.saying().judged(JudgementOutcome.ACCEPTED)))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            said -> {
              assertThat(said.in(Language.NL)).endsWith("; de regering heeft dit aanvaard");
              assertThat(said.in(Language.EN)).endsWith("; the government has accepted this");
            });
  }
}
