package nl.ims.rules.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Country;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.article100.RegimeScope;
import nl.ims.rules.book.Demand;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Scope;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.dossier.ContributionQuestions;
import nl.ims.rules.dossier.DossierKind;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.dossier.YesNo;
import org.junit.jupiter.api.Test;

/** Rules of one's own, beside those that ship, in one assessment of a dossier. */
class OwnRulesTest {
  private static final Citation PAPER = Constitution.article(98).paragraph(1).citation();
  private static final Text TITLE = Text.of("Huisregels", "House rules");
  private static final String ID = "house/short-note";
  private static final Vocabulary.Builder<Dossier> ASKED =
      Vocabulary.extending(DossierKind.CONTRIBUTION.vocabulary());
  private static final Question.Choice<YesNo> NOTE =
      ASKED.choice(
          "note",
          Text.of("notitie", "note"),
          YesNo.class,
          dossier -> dossier.note().map(text -> YesNo.TRUE));
  private static final Vocabulary<Dossier> VOCABULARY = ASKED.build();

  private static final Dossier DOSSIER =
      Dossier.builder()
          .id("d")
          .contribution(
              Contribution.builder()
                  .task(Task.OPERATION)
                  .purposes(ImmutableSortedSet.of(Purpose.INTERNATIONAL_LEGAL_ORDER))
                  .build())
          .build();

  private static Rule rule(String id, Scope scope, Condition condition) {
    return Rule.rule(id, Level.GUIDANCE)
        .sentence("Het is zo.", "It is so.")
        .under(scope)
        .demands(
            Demand.when(condition, Verdict.NEEDS_JUDGEMENT, "het is zo", "it is so")
                .otherwise(Verdict.SATISFIED, "het is niet zo", "it is not so"))
        .cites(PAPER)
        .build();
  }

  private static RuleBook book(Rule... rules) {
    return RuleBook.of("house-1", TITLE, rules);
  }

  private static Assessor with(Rule... rules) {
    return Assessor.standard()
        .withVocabulary(DossierKind.CONTRIBUTION, VOCABULARY)
        .withBooks(DossierKind.CONTRIBUTION, book(rules));
  }

  private static Finding finding(Assessment assessment, String id) {
    return assessment.findings().stream()
        .filter(finding -> finding.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_own_rule_is_assessed_after_those_that_ship_and_changes_none_of_them() {
    Assessment shipped = Assessor.standard().assess(DOSSIER);
    Assessment both = with(rule(ID, Scope.ANY, NOTE.is(YesNo.TRUE))).assess(DOSSIER);

    assertThat(both.books()).startsWith(shipped.books().toArray(RuleBook[]::new));
    assertThat(both.books()).extracting(RuleBook::id).endsWith("house-1");
    assertThat(both.findings()).hasSize(shipped.findings().size() + 1);
    for (int i = 0; i < shipped.findings().size(); i++) {
      Finding own = both.findings().get(i);
      assertThat(own.rule()).isEqualTo(shipped.findings().get(i).rule());
      assertThat(own.explanation()).isEqualTo(shipped.findings().get(i).explanation());
    }
  }

  @Test
  void an_own_question_is_unknown_while_it_is_absent_and_named_as_missing() {
    Rule rule = rule(ID, Scope.ANY, NOTE.is(YesNo.TRUE));

    Finding open = finding(with(rule).assess(DOSSIER), ID);
    assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(open.missing()).containsExactly(ImmutableList.of("note"));
    Finding told = finding(with(rule).assess(DOSSIER.withNote(Text.of("kort"))), ID);
    assertThat(told.explanation())
        .isEqualTo(Text.of("Het is zo: notitie: ja.", "It is so: note: yes."));
    assertThat(told.citations()).containsExactly(PAPER);
  }

  @Test
  void a_judgement_names_an_own_rule_by_its_id() {
    Judgement judgement =
        Judgement.builder()
            .rule(ID)
            .addBy(Actor.GOVERNMENT)
            .date(LocalDate.of(2024, 1, 1))
            .outcome(JudgementOutcome.ACCEPTED)
            .reason(Text.of("r"))
            .build();
    Dossier judged = DOSSIER.withNote(Text.of("kort")).withJudgements(ImmutableList.of(judgement));
    Rule rule = rule(ID, Scope.ANY, NOTE.is(YesNo.TRUE));

    assertThat(finding(with(rule).assess(judged), ID).verdict()).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void an_own_rule_may_ask_for_a_regime() {
    Condition units = Questions.FORMS.holds(Form.UNIT);
    Scope outside = RegimeScope.of(Regime.OUTSIDE);
    Assessment assessment =
        with(rule("house/under", RegimeScope.ARTICLE_100, units), rule("house/out", outside, units))
            .assess(DOSSIER);

    assertThat(finding(assessment, "house/under").missing())
        .contains(ImmutableList.of("contribution.forms"));
    assertThat(finding(assessment, "house/out").verdict())
        .isIn(Verdict.NOT_APPLICABLE, Verdict.UNDETERMINED);
    assertThatIllegalArgumentException()
        .isThrownBy(RegimeScope::of)
        .withMessage("a rule under no regime never applies; name one, or leave the scope out");
  }

  @Test
  void a_book_is_taken_where_it_is_in_force_and_on_its_kind_of_dossier() {
    Rule rule = rule(ID, Scope.ANY, Questions.FORMS.isStated());
    LocalDate first = LocalDate.of(2024, 2, 1);
    LocalDate last = LocalDate.of(2024, 2, 29);
    RuleBook february =
        RuleBook.of("house-2", TITLE, rule).withFromInclusive(first).withThroughInclusive(last);
    Assessor assessor = Assessor.standard().withBooks(DossierKind.CONTRIBUTION, february);

    assertThat(assessor.books()).endsWith(february);
    for (LocalDate day : ImmutableList.of(first, last)) {
      assertThat(assessor.withReferenceDay(day).assess(DOSSIER).books()).contains(february);
    }
    for (LocalDate day : ImmutableList.of(first.minusDays(1), last.plusDays(1))) {
      assertThat(assessor.withReferenceDay(day).assess(DOSSIER).books()).doesNotContain(february);
    }
    assertThat(assessor.assess(DOSSIER).books()).doesNotContain(february);
    Dossier cooperation =
        Dossier.builder().id("c").cooperation(Cooperation.builder().build()).build();
    assertThat(assessor.withReferenceDay(first).assess(cooperation).books())
        .doesNotContain(february);
  }

  @Test
  void an_id_that_another_rule_has_or_had_is_refused() {
    for (String id : ImmutableList.of("article-97/purpose", "finance/amount-and-line")) {
      Rule twin = rule(id, Scope.ANY, Questions.FORMS.isStated());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> with(twin))
          .withMessage(
              "rule book house-1 has a rule with the id "
                  + id
                  + ", which is that of another rule; give it one of your own");
    }
    Rule own = rule(ID, Scope.ANY, Questions.FORMS.isStated());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(own).withBooks(DossierKind.REPORT, book(own)))
        .withMessage(
            "rule book house-1 has a rule with the id house/short-note, which is that of another"
                + " rule; give it one of your own");
  }

  @Test
  void a_vocabulary_that_does_not_extend_that_of_the_kind_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assessor.standard().withVocabulary(DossierKind.COOPERATION, VOCABULARY))
        .withMessage(
            "the vocabulary lacks questions that rules ask of a dossier on a cooperation; start it"
                + " with Vocabulary.extending(DossierKind.COOPERATION.vocabulary())");
  }

  @Test
  void a_book_with_the_id_of_one_that_ships_is_refused() {
    RuleBook shipped = RuleBook.of("article-100", TITLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assessor.standard().withBooks(DossierKind.REPORT, shipped))
        .withMessage(
            "rule book article-100 has the id of a book that ships; give it one of your own");
  }

  @Test
  void an_element_that_is_asked_for_where_none_is_looked_at_is_refused() {
    Condition stray = ContributionQuestions.PARTNERS.where("partner", "DE");
    Condition other = ContributionQuestions.UNITS.where("branch", "navy");
    Dossier dossier =
        DOSSIER.withContribution(
            Contribution.builder()
                .partners(ImmutableSortedSet.of(Country.of("DE")))
                .units(ImmutableList.of())
                .build());
    assertThatIllegalStateException()
        .isThrownBy(() -> with(rule(ID, Scope.ANY, stray)).assess(dossier))
        .withMessage(
            "a condition asks something of an element of contribution.partners, and none is looked"
                + " at; put it in some(…)");
    assertThatIllegalStateException()
        .isThrownBy(() -> with(rule(ID, Scope.ANY, other)).assess(dossier))
        .withMessage(
            "a condition asks something of an element of contribution.units, and none is looked at;"
                + " put it in some(…)");
  }

  @Test
  void an_element_of_another_list_than_that_which_is_looked_at_is_refused() {
    Condition wrong =
        ContributionQuestions.UNITS.some(
            ContributionQuestions.REQUESTS.day("date").isBefore(ContributionQuestions.PERIOD_FROM));
    Contribution units =
        Contribution.builder().units(ImmutableList.of(MilitaryUnit.builder().build())).build();
    for (Contribution contribution : List.of(units, Contribution.builder().build())) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  with(rule(ID, Scope.ANY, wrong))
                      .assess(DOSSIER.withContribution(contribution))
                      .findings()
                      .forEach(Finding::missing))
          .withMessage(
              "a condition asks something of an element of contribution.requests, and an element of"
                  + " another list is looked at; put it in some(…) of its own list");
    }
  }

  @Test
  void a_question_of_a_vocabulary_that_was_not_taken_is_refused() {
    Assessor assessor =
        Assessor.standard()
            .withBooks(DossierKind.CONTRIBUTION, book(rule(ID, Scope.ANY, NOTE.is(YesNo.TRUE))));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> assessor.assess(DOSSIER))
        .withMessage(
            "the question note is not of the vocabulary that made this view; extend that with"
                + " Vocabulary.extending, or put the rule to what it is on");
  }
}
