package nl.ims.rules.embedded;

import static nl.ims.rules.condition.Conditions.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.RuleBuilder;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.ElementList;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.View;
import nl.ims.rules.condition.Vocabulary;
import org.junit.jupiter.api.Test;

/** What is put together wrongly is refused where it is done; it never becomes an answer. */
class NoWrongAnswerTest {
  private static final Text LABEL = Text.of("prijs", "price");
  private static final Citation PAPER = Constitution.article(100).citation();

  /** A purchase of a house: what it is paid in, and whether it was approved. */
  private record Purchase(Optional<String> currency, Optional<Answer> approved, int code) {
    static Purchase in(String currency) {
      return new Purchase(Optional.of(currency), Optional.empty(), 0);
    }
  }

  private enum Answer implements Code {
    YES,
    NO;

    @Override
    public String code() {
      return Code.kebab(this);
    }
  }

  private enum Letter implements Code {
    A,
    B,
    C,
    D,
    E,
    F;

    @Override
    public String code() {
      return Code.kebab(this);
    }
  }

  private final Vocabulary.Builder<Purchase> asked = Vocabulary.builder();
  private final Question.Coded currency =
      asked.coded(
          "purchase.currency",
          LABEL,
          ImmutableList.of("EUR", "USD"),
          Purchase::currency,
          Question.Asking.PLAIN);
  private final Vocabulary<Purchase> vocabulary = asked.build();

  private static RuleBuilder rule(Condition condition) {
    return Rule.rule("house/rule", Level.PRACTICE)
        .sentence("Het is zo.", "It is so.")
        .demands(condition, Text.of("het is zo", "it is so"), Text.of("niet", "it is not"))
        .cites(PAPER);
  }

  private static Verdict verdict(Rule rule, View view) {
    return Iterables.getOnlyElement(rule.apply(view)).verdict();
  }

  @Test
  void a_view_refuses_a_question_of_another_vocabulary() {
    Vocabulary.Builder<Purchase> house = Vocabulary.builder();
    Question.Choice<Answer> approved =
        house.choice("house.approved", LABEL, Answer.class, Purchase::approved);
    Question.Choice<Answer> second =
        house.choice("house.second", LABEL, Answer.class, Purchase::approved);
    house.build();
    View view = vocabulary.view(Purchase.in("EUR"));

    for (Question.Choice<Answer> question : ImmutableList.of(approved, second)) {
      Rule foreign = rule(question.is(Answer.YES)).build();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> foreign.apply(view))
          .withMessage(
              "the question "
                  + question.path()
                  + " is not of the vocabulary that made this view; extend that with"
                  + " Vocabulary.extending, or put the rule to what it is on");
    }
  }

  @Test
  void a_vocabulary_that_extends_another_answers_the_questions_of_both() {
    Vocabulary.Builder<Purchase> house = Vocabulary.extending(vocabulary);
    Question.Choice<Answer> approved =
        house.choice("house.approved", LABEL, Answer.class, Purchase::approved);
    View view = house.build().view(new Purchase(Optional.of("EUR"), Optional.of(Answer.NO), 0));

    assertThat(verdict(rule(currency.is(ImmutableList.of("EUR"))).build(), view))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(verdict(rule(approved.is(Answer.YES)).build(), view)).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void a_coded_answer_outside_its_list_is_refused_and_never_no() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vocabulary.view(Purchase.in("eur")))
        .withMessage("question purchase.currency has no answer 'eur', but [EUR, USD]");
  }

  @Test
  void a_code_that_is_no_answer_is_refused() {
    Vocabulary.Builder<Purchase> house = Vocabulary.builder();
    house.choice("house.approved", LABEL, Answer.class, Purchase::code, Question.Asking.PLAIN);
    Vocabulary<Purchase> built = house.build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> built.view(new Purchase(Optional.empty(), Optional.empty(), 2)))
        .withMessage(
            "question house.approved has no answer with the code 2; its answers are [yes, no],"
                + " from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> built.fromCodes(new int[] {-1}))
        .withMessage(
            "question house.approved has no answer with the code -1; its answers are [yes, no],"
                + " from 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> built.fromCodes(new int[2]))
        .withMessage("2 codes were given for 1 questions");
  }

  @Test
  void nothing_done_to_a_builder_reaches_a_rule_that_was_published() {
    RuleBuilder builder = rule(currency.is(ImmutableList.of("EUR")));
    Rule rule = builder.build();
    View view = vocabulary.view(Purchase.in("EUR"));

    builder
        .sentence("Anders.", "Other.")
        .applies(currency.is(ImmutableList.of("USD")))
        .holdsFrom(LocalDate.of(2100, 1, 1))
        .judgedByKeeper()
        .remarks(scene -> Optional.of(Text.of("Een opmerking.", "A remark.")))
        .cites(Constitution.article(97).citation());

    assertThat(rule.sentence()).isEqualTo(Text.of("Het is zo.", "It is so."));
    assertThat(rule.holdsFrom()).isEmpty();
    assertThat(rule.settledByJudgement()).isTrue();
    assertThat(rule.citations()).containsExactly(PAPER);
    assertThat(Iterables.getOnlyElement(rule.apply(view, LocalDate.of(2024, 1, 1))))
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
              assertThat(finding.explanation())
                  .isEqualTo(Text.of("Het is zo: prijs: EUR.", "It is so: price: EUR."));
            });
  }

  @Test
  void a_rule_needs_an_id_a_sentence_a_demand_and_a_paper() {
    for (String id :
        ImmutableList.of("", " ", "Huis/regel", "house", "house/", "/rule", "house//rule")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rule.rule(id, Level.LAW))
          .withMessage(
              "'"
                  + id
                  + "' is no id of a rule; write its book, a slash and its name in lower-case"
                  + " letters, digits and hyphens, such as house/budget-approved");
    }
    RuleBuilder bare = Rule.rule("house/bare", Level.LAW);
    assertThatIllegalStateException()
        .isThrownBy(bare::build)
        .withMessage("rule house/bare cites nothing: call cites");
    assertThatIllegalStateException()
        .isThrownBy(bare.cites(PAPER)::build)
        .withMessage("rule house/bare has no sentence: call sentence");
    assertThatIllegalStateException()
        .isThrownBy(bare.sentence("Zo.", "So.")::build)
        .withMessage("rule house/bare demands nothing: call demands");
  }

  @Test
  void a_book_has_an_id_a_span_and_each_rule_once() {
    Rule rule = rule(currency.isStated()).build();
    LocalDate first = LocalDate.of(2024, 1, 2);
    LocalDate before = LocalDate.of(2024, 1, 1);
    RuleBook book = RuleBook.of("house-1", LABEL, rule);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.of(" ", LABEL, rule))
        .withMessage("a rule book has a blank id; give it one, such as house-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.withFromInclusive(first).withThroughInclusive(before))
        .withMessage(
            "rule book house-1 is in force from 2024-01-02 through 2024-01-01; give a last day"
                + " that is no earlier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.of("house-1", LABEL, rule, rule))
        .withMessage(
            "rule book house-1 has two rules with the id house/rule; give one of them another");
    assertThat(book.withThroughInclusive(first).withFromInclusive(first).rules())
        .containsExactly(rule);
  }

  @Test
  void a_count_that_always_holds_or_never_does_is_refused() {
    Condition condition = currency.isStated();
    for (int count : new int[] {-1, 0, 3}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> atLeast(count, condition, condition))
          .withMessage(
              "at least "
                  + count
                  + " of 2 conditions always holds or never does; give a number from 1 to 2");
    }
  }

  @Test
  void questions_that_cannot_be_told_apart_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> asked.choice("purchase.currency", LABEL, Answer.class, Purchase::approved))
        .withMessage(
            "two questions have the path 'purchase.currency'; keep the first in a constant and ask"
                + " it again");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.choice(" ", LABEL, Answer.class, Purchase::approved))
        .withMessage(
            "a question has a blank path; give it that of the fact, such as purchase.price");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                asked.coded(
                    "purchase.way",
                    LABEL,
                    ImmutableList.of("a", "b", "a"),
                    Purchase::currency,
                    Question.Asking.PLAIN))
        .withMessage("question purchase.way has an answer twice; its answers are [a, b, a]");
    for (Integer[] thresholds : new Integer[][] {{5, 3}, {5, 5}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> asked.number("purchase.price", LABEL, thresholds))
          .withMessage(
              "question purchase.price has the thresholds %s; give them rising, each once",
              ImmutableList.copyOf(thresholds));
    }
  }

  @Test
  void sets_of_more_elements_than_can_be_told_apart_are_refused_before_they_are_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                asked.choices(
                    "purchase.letters", LABEL, Letter.class, purchase -> Optional.empty()))
        .withMessage("question purchase.letters is for a set of 6 elements, at most 5");
  }

  @Test
  void names_are_given_to_all_elements_or_to_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ElementList.Rows.named(new int[][] {{0}, {1}}, ImmutableList.of("one")))
        .withMessage("1 names were given for 2 elements");
  }
}
