package nl.ims.rules;

import static nl.ims.rules.book.Rule.rule;
import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import nl.ims.rules.article100.Article100Book;
import nl.ims.rules.book.Case;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.RuleBuilder;
import org.junit.jupiter.api.Test;

/** The cases that a practice was induced from, and who judges. */
class PrecedentsTest {
  private static final Case FIRST = Case.seen("2011-01-07", "kst-27925-415", "Kunduz", "Kunduz");
  private static final Case SECOND = Case.seen("2013-11-01", "kst-29521-213", "Mali", "Mali");
  private static final Case OTHER =
      Case.against("2017-09-11", "kst-29521-351", "tijdens het reces", "during recess");

  private static RuleBuilder asked() {
    return rule("test/asked", Level.PRACTICE)
        .sentence("Er is om gevraagd.", "It was asked for.")
        .demands(
            there(StepKind.REQUEST),
            Text.of("er is om gevraagd", "it was asked for"),
            Text.of("er is niet om gevraagd", "it was not asked for"));
  }

  private static Rule seenIn(Case... cases) {
    return asked().seenIn(cases).build();
  }

  @Test
  void a_case_is_a_paper_that_was_read_with_its_day() {
    assertThat(FIRST.paper()).isEqualTo(Citation.read("kst-27925-415", "Kunduz", "Kunduz"));
    assertThat(FIRST.day()).isEqualTo(LocalDate.of(2011, 1, 7));
    assertThat(FIRST.stance()).isEqualTo(Case.Stance.FOR);
    assertThat(OTHER.paper())
        .isEqualTo(
            Citation.read(
                "kst-29521-351", "daartegen: tijdens het reces", "against it: during recess"));
    assertThat(OTHER.stance()).isEqualTo(Case.Stance.AGAINST);
  }

  @Test
  void a_practice_tells_in_how_many_cases_it_was_seen() {
    assertThat(seenIn(FIRST).seen()).contains(Text.of("gezien in 1 geval", "seen in 1 case"));
    assertThat(seenIn(FIRST, SECOND).seen())
        .contains(Text.of("gezien in 2 gevallen", "seen in 2 cases"));
    assertThat(seenIn(FIRST, OTHER).seen())
        .contains(
            Text.of("gezien in 1 geval, niet gevolgd in 1", "seen in 1 case, not followed in 1"));
    assertThat(seenIn(FIRST, SECOND, OTHER).seen())
        .contains(
            Text.of(
                "gezien in 2 gevallen, niet gevolgd in 1", "seen in 2 cases, not followed in 1"));
    assertThat(seenIn(FIRST, SECOND, OTHER).count(Case.Stance.FOR)).isEqualTo(2);
    assertThat(seenIn(FIRST, SECOND, OTHER).count(Case.Stance.AGAINST)).isEqualTo(1);
  }

  @Test
  void its_cases_are_its_citations_after_those_of_a_text() {
    Citation paper = Constitution.article(100).citation();

    assertThat(seenIn(FIRST, OTHER).cases()).containsExactly(FIRST, OTHER);
    assertThat(seenIn(FIRST, OTHER).citations()).containsExactly(FIRST.paper(), OTHER.paper());
    assertThat(asked().cites(paper).seenIn(FIRST).build().citations())
        .containsExactly(paper, FIRST.paper());
  }

  @Test
  void a_rule_that_rests_on_a_text_has_no_cases_and_tells_no_count() {
    Rule text = asked().cites(Constitution.article(100).citation()).build();

    assertThat(text.cases()).isEmpty();
    assertThat(text.seen()).isEmpty();
    assertThat(text.count(Case.Stance.FOR)).isZero();
  }

  /** Guidance that was induced from cases: from one, or about as many speak against it. */
  private static final ImmutableSet<String> TOO_SELDOM =
      ImmutableSet.of(
          "article-100/no-departure-before-debate",
          "article-100/term-within-mandate",
          "secrecy/ground");

  @Test
  void of_the_procedure_each_practice_was_seen_and_so_was_guidance_that_was_seen_too_seldom() {
    for (Rule rule : Article100Book.BOOK.rules()) {
      boolean induced = rule.level() == Level.PRACTICE || TOO_SELDOM.contains(rule.id());
      assertThat(rule.seen().isPresent()).as(rule.id()).isEqualTo(induced);
      assertThat(rule.cases())
          .as(rule.id())
          .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
    }
  }

  @Test
  void the_government_judges_save_where_the_keeper_of_the_dossier_must() {
    assertThat(seenIn(FIRST).settledByJudgement()).isTrue();
    assertThat(asked().seenIn(FIRST).judgedByKeeper().build().settledByJudgement()).isFalse();
    assertThat(
            Assessor.standard().books().stream()
                .map(RuleBook::rules)
                .flatMap(rules -> rules.stream())
                .filter(rule -> !rule.settledByJudgement())
                .map(Rule::id))
        .containsExactly("article-100/as-invoked");
  }
}
