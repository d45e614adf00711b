package nl.ims.rules;

import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.dossier.Words.there;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.RuleBuilder;
import nl.ims.rules.book.Scope;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.View;
import nl.ims.rules.dossier.DossierView;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

class RuleBuilderTest {
  private static final Citation PAPER = Constitution.article(100).citation();

  private static RuleBuilder asked() {
    return rule("test/asked", Level.PRACTICE)
        .sentence("Er is om gevraagd.", "It was asked for.")
        .demands(
            there(StepKind.REQUEST),
            Text.of("er is om gevraagd", "it was asked for"),
            Text.of("er is niet om gevraagd", "it was not asked for"));
  }

  private static View view(Sketch sketch) {
    Assessment assessment = sketch.assess();
    return DossierView.of(
        sketch.dossier(), assessment.asOf(), RegimeTable.on(assessment.referenceDay()));
  }

  private static Finding find(Rule rule, Sketch sketch) {
    return rule.apply(view(sketch), day("2024-03-01")).get(0);
  }

  @Test
  void a_rule_that_demands_nothing_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> rule("test/empty", Level.LAW).sentence("Zo.", "So.").cites(PAPER).build())
        .withMessage("rule test/empty demands nothing: call demands");
  }

  @Test
  void a_rule_that_cites_nothing_is_refused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> asked().build())
        .withMessage("rule test/asked cites nothing: call cites");
  }

  @Test
  void a_rule_is_what_was_written() {
    Rule rule = asked().holdsFrom(day("2001-07-13")).cites(PAPER).build();

    assertThat(rule.id()).isEqualTo("test/asked");
    assertThat(rule).hasToString("test/asked");
    assertThat(rule.level()).isEqualTo(Level.PRACTICE);
    assertThat(rule.sentence()).isEqualTo(Text.of("Er is om gevraagd.", "It was asked for."));
    assertThat(rule.citations()).containsExactly(PAPER);
    assertThat(rule.holdsFrom()).contains(day("2001-07-13"));
    assertThat(rule.conditionInWords().in(Language.NL))
        .isEqualTo("voldaan: vermeld is verzoek\nanders: geschonden");
    assertThat(rule.conditionInWords().in(Language.EN))
        .isEqualTo("satisfied: on record is request\notherwise: violated");
  }

  @Test
  void a_rule_names_any_regime_where_it_is_told_to() {
    Rule rule = asked().under(Scope.ANY).cites(PAPER).build();
    assertThat(rule.conditionInWords())
        .isEqualTo(
            Text.of(
                "van toepassing: elk regime\nvoldaan: vermeld is verzoek\nanders: geschonden",
                "applies: any regime\nsatisfied: on record is request\notherwise: violated"));
  }

  @Test
  void a_rule_of_any_regime_applies_to_any_dossier() {
    Rule rule = asked().under(Scope.ANY).cites(PAPER).build();
    Sketch requested = article100().step("2024-03-01", StepKind.REQUEST);

    assertThat(find(rule, requested).verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(find(rule, requested).explanation())
        .isEqualTo(
            Text.of(
                "Er is om gevraagd: verzoek van 1 maart 2024.",
                "It was asked for: request of 1 March 2024."));
    assertThat(find(rule, article100().through("2024-03-01")).verdict())
        .isEqualTo(Verdict.VIOLATED);
    assertThat(find(rule, article100()).verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void every_condition_must_hold_for_the_rule_to_apply() {
    Rule rule =
        asked()
            .applies(there(StepKind.DECISION))
            .applies(there(StepKind.LETTER))
            .cites(PAPER)
            .build();
    Sketch decided = article100().step("2024-03-01", StepKind.DECISION);

    assertThat(find(rule, decided.through("2024-03-01")).verdict())
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(find(rule, decided).verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(
            find(rule, decided.step("2024-03-01", StepKind.LETTER).through("2024-03-01")).verdict())
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void remarks_follow_the_facts_in_order() {
    Rule rule =
        asked()
            .remarks(scene -> Optional.of(Text.of("Ten eerste.", "First.")))
            .remarks(scene -> Optional.empty())
            .remarks(scene -> Optional.of(Text.of("Ten derde.", "Third.")))
            .cites(PAPER)
            .build();

    assertThat(
            find(rule, article100().step("2024-03-01", StepKind.REQUEST))
                .explanation()
                .in(Language.EN))
        .isEqualTo("It was asked for: request of 1 March 2024. First. Third.");
  }

  @Test
  void a_rule_looks_at_each_step_it_speaks_of() {
    Rule rule =
        asked()
            .each(there(StepKind.LETTER))
            .appliesToEach(there(StepKind.DECISION))
            .cites(PAPER)
            .build();
    Sketch letters =
        article100().step("2024-03-02", StepKind.LETTER).step("2024-03-01", StepKind.LETTER);

    assertThat(rule.apply(view(letters.through("2024-03-02"))))
        .extracting(finding -> finding.subject().orElse("-"), Finding::verdict)
        .containsExactly(
            tuple("letter/2024-03-01", Verdict.NOT_APPLICABLE),
            tuple("letter/2024-03-02", Verdict.NOT_APPLICABLE));
  }

  @Test
  void a_book_is_what_was_put_in() {
    Rule rule = asked().cites(PAPER).build();
    RuleBook book =
        RuleBook.of("test-1", Text.of("Boek", "Book"), rule)
            .withFromInclusive(day("2001-01-01"))
            .withThroughInclusive(day("2001-12-31"));

    assertThat(book).hasToString("test-1");
    assertThat(book.id()).isEqualTo("test-1");
    assertThat(book.title()).isEqualTo(Text.of("Boek", "Book"));
    assertThat(book.fromInclusive()).contains(day("2001-01-01"));
    assertThat(book.throughInclusive()).contains(day("2001-12-31"));
    assertThat(book.rules()).containsExactly(rule);
  }
}
