package nl.ims.rules.book;

import static nl.ims.rules.dossier.Words.there;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.View;
import nl.ims.rules.dossier.DossierView;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** From when books and rules hold, and what they find before. */
class RuleBookTest {
  private static final LocalDate FIRST = LocalDate.of(2009, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2014, 5, 13);

  private static RuleBuilder answered() {
    return Rule.rule("test/answered", Level.GUIDANCE)
        .sentence("Er is een brief.", "There is a letter.")
        .demands(
            there(StepKind.LETTER),
            Text.of("er is een brief", "there is a letter"),
            Text.of("er is geen brief", "there is no letter"))
        .cites(Constitution.article(100).citation());
  }

  private static RuleBook book() {
    return RuleBook.of("test", Text.of("Boek", "Book"), answered().build());
  }

  private static View view(Sketch sketch) {
    return DossierView.of(
        sketch.dossier(), sketch.assess().asOf(), RegimeTable.on(Optional.empty()));
  }

  private static List<String> found(RuleBuilder rule, Sketch sketch, LocalDate day) {
    return rule.build().apply(view(sketch), day).stream()
        .map(finding -> finding + ": " + finding.explanation().in(Language.EN))
        .toList();
  }

  @Test
  void a_book_is_in_force_from_its_first_day_through_its_last() {
    RuleBook both = book().withFromInclusive(FIRST).withThroughInclusive(LAST);
    assertThat(both.isInForce(FIRST.minusDays(1))).isFalse();
    assertThat(both.isInForce(FIRST)).isTrue();
    assertThat(both.isInForce(LAST)).isTrue();
    assertThat(both.isInForce(LAST.plusDays(1))).isFalse();
  }

  @Test
  void a_book_without_a_first_or_a_last_day_has_no_bound_there() {
    assertThat(book().withFromInclusive(FIRST).isInForce(LAST.plusYears(99))).isTrue();
    assertThat(book().withThroughInclusive(LAST).isInForce(FIRST.minusYears(99))).isTrue();
  }

  @Test
  void a_rule_on_the_whole_holds_from_its_day() {
    Sketch letter = article100().letter("2009-06-01");
    RuleBuilder since = answered().holdsFrom(FIRST);
    assertThat(found(since, letter, FIRST.minusDays(1)))
        .containsExactly("test/answered: not-applicable: The rule holds from 1 July 2009.");
    assertThat(found(since, letter, FIRST))
        .containsExactly("test/answered: satisfied: There is a letter: letter of 1 June 2009.");
  }

  @Test
  void a_rule_on_each_step_holds_for_steps_from_its_day() {
    RuleBuilder each = answered().each(there(StepKind.REQUEST)).holdsFrom(FIRST);
    Sketch requests =
        article100().step("2009-06-30", StepKind.REQUEST).step("2009-07-01", StepKind.REQUEST);
    assertThat(found(each, requests, FIRST.minusDays(1)))
        .containsExactly(
            "test/answered request/2009-06-30: not-applicable: The rule holds from 1 July 2009:"
                + " request of 30 June 2009.",
            "test/answered request/2009-07-01: undetermined: Depends on procedure.letter, or on"
                + " recorded-through: request of 1 July 2009.");
    assertThat(found(each, article100().through("2009-06-30"), FIRST))
        .containsExactly("test/answered: not-applicable: The rule holds from 1 July 2009.");
    assertThat(found(each, article100().through("2009-07-01"), FIRST))
        .containsExactly(
            "test/answered: not-applicable: There is nothing to look at: not recorded: request"
                + " through 1 July 2009.");
    assertThat(found(each, article100(), FIRST))
        .containsExactly(
            "test/answered: undetermined: Depends on procedure.request, or on recorded-through.");
  }

  @Test
  void a_rule_on_each_step_that_applies_to_none_says_which_of_the_two_it_is() {
    RuleBuilder never =
        answered()
            .each(there(StepKind.REQUEST))
            .holdsFrom(FIRST)
            .applies(Conditions.not(Given.TRUE));
    assertThat(found(never, article100().through("2009-06-30"), FIRST))
        .containsExactly("test/answered: not-applicable: The rule holds from 1 July 2009.");
    assertThat(found(never, article100().through("2009-07-01"), FIRST))
        .containsExactly("test/answered: not-applicable: The rule does not apply.");
  }
}
