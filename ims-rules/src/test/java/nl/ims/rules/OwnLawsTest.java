package nl.ims.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.dossier.YesNo;
import nl.ims.rules.logic.Ways;
import nl.ims.rules.testkit.Laws;
import nl.ims.rules.testkit.OwnLaws;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The laws on own things hold on a good vocabulary, and a vocabulary that misleads breaks them. */
class OwnLawsTest {
  private static final Text LABEL = Text.of("l");

  private static Question.Choice<YesNo> question(
      Vocabulary.Builder<Map<String, Boolean>> asked, String path, Question.Asking asking) {
    return asked.choice(path, LABEL, YesNo.class, thing -> code(thing.get(path)), asking);
  }

  private static int code(@Nullable Boolean stated) {
    return stated == null ? Question.ABSENT : stated ? 0 : 1;
  }

  private static RuleBook book(Condition condition) {
    return RuleBook.of(
        "b",
        LABEL,
        Rule.rule("b/r", Level.GUIDANCE)
            .sentence("z", "s")
            .demands(condition, LABEL, LABEL)
            .cites(Constitution.article(100).citation())
            .build());
  }

  @Test
  void they_hold_where_each_question_asks_for_what_it_reads() {
    Vocabulary.Builder<Map<String, Boolean>> asked = Vocabulary.builder();
    Question.Choice<YesNo> a = question(asked, "a", Question.Asking.PLAIN);
    Question.Choice<YesNo> b = question(asked, "b", Question.Asking.PLAIN);
    RuleBook book = book(Conditions.any(a.is(YesNo.TRUE), Conditions.not(b.is(YesNo.FALSE))));
    OwnLaws<Map<String, Boolean>> laws = Laws.of(asked.build(), book);
    for (Map<String, Boolean> thing :
        List.<Map<String, Boolean>>of(
            Map.of(), Map.of("a", true), Map.of("a", false), Map.of("a", false, "b", false))) {
      assertThatCode(() -> laws.check(thing, new Random(1))).doesNotThrowAnyException();
    }
  }

  @Test
  void a_question_that_asks_for_another_fact_breaks_them() {
    Vocabulary.Builder<Map<String, Boolean>> asked = Vocabulary.builder();
    Question.Choice<YesNo> a =
        question(asked, "a", (view, path, admitted) -> Ways.asking("elsewhere"));
    OwnLaws<Map<String, Boolean>> laws = Laws.of(asked.build(), book(a.is(YesNo.TRUE)));
    assertThatThrownBy(() -> laws.check(Map.of(), new Random(1)))
        .isInstanceOf(AssertionError.class)
        .hasMessage("no answer to [elsewhere] settles b/r on {}");
  }

  /**
   * A loan, as far as it is known.
   *
   * @param lent the day on which it was lent
   * @param back the day on which it came back
   * @param fine the fine that was paid
   */
  private record Loan(Optional<LocalDate> lent, Optional<LocalDate> back, Optional<Integer> fine) {}

  private static Loan loan(@Nullable String lent, @Nullable String back, @Nullable Integer fine) {
    return new Loan(
        Optional.ofNullable(lent).map(LocalDate::parse),
        Optional.ofNullable(back).map(LocalDate::parse),
        Optional.ofNullable(fine));
  }

  private static OwnLaws<Loan> onLoans(Question.Asking asking) {
    Vocabulary.Builder<Loan> asked = Vocabulary.builder();
    Question.Date lent = asked.date("lent", LABEL, Loan::lent);
    Question.Date back = asked.date("back", LABEL, Loan::back, asking);
    Question.Count fine = asked.count("fine", LABEL, Loan::fine);
    return Laws.of(
        asked.build(), book(Conditions.any(back.isOnOrBefore(lent.plus(21)), fine.isAtLeast(500))));
  }

  @Test
  void they_hold_on_days_and_numbers_that_are_compared() {
    OwnLaws<Loan> laws = onLoans(Question.Asking.PLAIN);
    for (Loan loan :
        List.of(
            loan(null, null, null),
            loan("2024-01-01", null, null),
            loan(null, "2024-01-01", 499),
            loan("2024-01-01", "2024-01-22", 0),
            loan("2024-01-01", "2024-01-23", 499),
            loan("2024-01-01", "2024-01-23", 500),
            loan("2024-01-01", null, 500))) {
      assertThatCode(() -> laws.check(loan, new Random(1))).doesNotThrowAnyException();
    }
  }

  @Test
  void a_day_that_asks_for_another_fact_breaks_them() {
    OwnLaws<Loan> laws = onLoans((view, path, admitted) -> Ways.asking("elsewhere"));
    Loan loan = loan("2024-01-01", null, 0);
    assertThatThrownBy(() -> laws.check(loan, new Random(1)))
        .isInstanceOf(AssertionError.class)
        .hasMessage("no answer to [elsewhere] settles b/r on " + loan);
  }
}
