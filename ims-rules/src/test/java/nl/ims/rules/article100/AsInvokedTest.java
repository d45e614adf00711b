package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Evidence;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.sketch.Sketch;
import nl.ims.rules.testkit.assertions.ImsAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter that invokes another regime than the facts lead to. */
class AsInvokedTest {
  private static final String RULE = "article-100/as-invoked";
  private static final String SUBJECT = "letter/2024-03-08";

  private static Sketch invoking(Sketch sketch, Invocation invocation) {
    return sketch
        .step("2024-03-08", StepKind.LETTER, step -> step.withInvokes(invocation))
        .through("2024-03-31");
  }

  private static Sketch specialOperation() {
    return article100()
        .secret(SecrecyGround.STATE_INTEREST)
        .contribution(
            c ->
                c.withTask(Task.SPECIAL_OPERATION)
                    .withSpecialOperationType(SpecialOperationType.SPECIAL_ARREST));
  }

  private static Sketch under(Regime regime) {
    return switch (regime) {
      case ARTICLE_100 -> article100();
      case ALONG_ITS_LINES -> alongItsLines();
      case SPECIAL_OPERATION -> specialOperation();
      case OUTSIDE -> outside();
      case OPEN -> open();
    };
  }

  private static ImmutableSet<String> proof(Finding finding) {
    return finding.proof().stream().map(Fact::question).collect(ImmutableSet.toImmutableSet());
  }

  @ParameterizedTest
  @CsvSource({
    "ARTICLE_100, ARTICLE_100, satisfied",
    "ARTICLE_100, ALONG_ITS_LINES, needs-judgement",
    "ARTICLE_100, NONE, needs-judgement",
    "ALONG_ITS_LINES, ARTICLE_100, needs-judgement",
    "ALONG_ITS_LINES, ALONG_ITS_LINES, satisfied",
    "ALONG_ITS_LINES, NONE, needs-judgement",
    "SPECIAL_OPERATION, ARTICLE_100, needs-judgement",
    "SPECIAL_OPERATION, ALONG_ITS_LINES, needs-judgement",
    "SPECIAL_OPERATION, NONE, satisfied",
    "OUTSIDE, ARTICLE_100, needs-judgement",
    "OUTSIDE, ALONG_ITS_LINES, needs-judgement",
    "OUTSIDE, NONE, satisfied"
  })
  void what_a_letter_invokes_is_the_regime_or_is_to_be_judged(
      Regime regime, Invocation invocation, String verdict) {
    assertThat(invoking(under(regime), invocation).verdicts(RULE))
        .containsExactly(SUBJECT + " " + verdict);
  }

  @ParameterizedTest
  @EnumSource
  void it_does_not_apply_while_the_regime_is_open_judged_or_not(Invocation invocation) {
    Sketch unsettled = invoking(open(), invocation);

    assertThat(unsettled.verdicts(RULE)).containsExactly("- not-applicable");
    for (JudgementOutcome outcome :
        ImmutableSet.of(JudgementOutcome.ARTICLE_100, JudgementOutcome.OUTSIDE)) {
      assertThat(unsettled.judged("2024-03-10", Judgement.REGIME, outcome).verdicts(RULE))
          .containsExactly("- not-applicable");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "REJECTED"})
  void no_judgement_changes_it(JudgementOutcome outcome) {
    Sketch wrong = invoking(outside(), Invocation.ARTICLE_100);

    assertThat(wrong.judged("2024-03-10", RULE, SUBJECT, outcome).verdicts(RULE))
        .containsExactly(SUBJECT + " needs-judgement");
    assertThat(wrong.judged("2024-03-10", RULE, outcome).verdicts(RULE))
        .containsExactly(SUBJECT + " needs-judgement");
    Sketch right = invoking(article100(), Invocation.ARTICLE_100);
    assertThat(right.judged("2024-03-10", RULE, SUBJECT, outcome).verdicts(RULE))
        .containsExactly(SUBJECT + " satisfied");
  }

  @Test
  void a_judgement_on_the_regime_does_not_change_what_the_facts_settle() {
    assertThat(
            invoking(outside(), Invocation.ARTICLE_100)
                .judged("2024-03-10", Judgement.REGIME, JudgementOutcome.ARTICLE_100)
                .verdicts(RULE))
        .containsExactly(SUBJECT + " needs-judgement");
  }

  @Test
  void the_words_name_the_facts_that_lead_elsewhere() {
    Finding finding = invoking(outside(), Invocation.ARTICLE_100).finding(RULE);

    assertThat(proof(finding))
        .containsExactlyInAnyOrder("contribution.task", "procedure[0].invokes");
    assertThat(dutch(finding))
        .isEqualTo(
            "Wat de brief inroept, of niet inroept, past niet bij de feiten; wie het dossier bijhoudt moet nagaan welke van beide klopt:"
                + " brief van 8 maart 2024 (beroep op: artikel 100); taak: oefening.");
    assertThat(english(finding))
        .isEqualTo(
            "What the letter invokes, if anything, does not fit the facts; whoever keeps the dossier must check which of the two"
                + " is right: letter of 8 March 2024 (invokes: Article 100); task: exercise.");
  }

  @Test
  void the_words_name_the_facts_that_lead_to_what_is_invoked() {
    Finding finding = invoking(article100(), Invocation.ARTICLE_100).finding(RULE);

    assertThat(proof(finding))
        .containsExactlyInAnyOrder(
            "contribution.purposes",
            "contribution.forms",
            "contribution.task",
            "contribution.armed-force",
            "procedure[0].invokes");
    assertThat(dutch(finding))
        .isEqualTo(
            "Wat de brief inroept, of niet inroept, past bij de feiten: brief van 8 maart 2024 (beroep op: artikel 100); taak:"
                + " operatie; vormen: eenheid; gewapend optreden: mogelijk; doelen: handhaving"
                + " of bevordering van de internationale rechtsorde.");
    assertThat(english(finding))
        .isEqualTo(
            "What the letter invokes, if anything, fits the facts: letter of 8 March 2024 (invokes: Article 100); task:"
                + " operation; forms: unit; armed force: may be involved; purposes:"
                + " international legal order.");
  }

  @Test
  void the_facts_of_article_100_are_named_where_the_letter_invokes_none() {
    assertThat(proof(invoking(article100(), Invocation.NONE).finding(RULE)))
        .containsExactlyInAnyOrder(
            "contribution.purposes",
            "contribution.forms",
            "contribution.task",
            "contribution.armed-force",
            "procedure[0].invokes");
  }

  @Test
  void unknown_facts_that_decide_the_regime_leave_it_undetermined() {
    Sketch unknown = article100().contribution(c -> c.withArmedForce(Optional.empty()));

    assertThat(invoking(unknown, Invocation.ARTICLE_100).verdicts(RULE))
        .containsExactly(SUBJECT + " undetermined");
    assertThat(missing(invoking(unknown, Invocation.ARTICLE_100).finding(RULE)))
        .containsExactly("contribution.armed-force");
    assertThat(dutch(invoking(unknown, Invocation.ARTICLE_100).finding(RULE)))
        .isEqualTo("Hangt af van contribution.armed-force: brief van 8 maart 2024.");
    assertThat(invoking(unknown, Invocation.NONE).verdicts(RULE))
        .containsExactly(SUBJECT + " undetermined");
    assertThat(missing(invoking(unknown, Invocation.NONE).finding(RULE)))
        .containsExactly("contribution.armed-force");
  }

  @Test
  void what_none_of_the_possible_regimes_is_needs_judgement_whatever_the_facts() {
    Sketch unknown = article100().contribution(c -> c.withArmedForce(Optional.empty()));

    assertThat(invoking(unknown, Invocation.ALONG_ITS_LINES).verdicts(RULE))
        .containsExactly(SUBJECT + " needs-judgement");
  }

  @Test
  void it_is_undetermined_while_the_regime_may_be_open() {
    Sketch unknown = article100().contribution(c -> c.withForms(Optional.empty()));

    assertThat(unknown.assess().regime().orElseThrow().outcomes())
        .containsExactly(Regime.ARTICLE_100, Regime.OUTSIDE, Regime.OPEN);
    for (Invocation invocation : Invocation.values()) {
      assertThat(invoking(unknown, invocation).verdicts(RULE))
          .containsExactly(SUBJECT + " undetermined");
    }
  }

  @Test
  void each_letter_that_states_what_it_invokes_is_a_subject() {
    Sketch two =
        invoking(article100(), Invocation.NONE)
            .step("2024-03-09", StepKind.LETTER, step -> step.withInvokes(Invocation.ARTICLE_100))
            .letter("2024-03-10", HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(two.verdicts(RULE))
        .containsExactly(SUBJECT + " needs-judgement", "letter/2024-03-09 satisfied");
  }

  @Test
  void other_letters_are_subjects_where_they_are_letters_on_the_decision() {
    Sketch extension =
        article100()
            .step(
                "2024-03-08",
                StepKind.EXTENSION_LETTER,
                step -> step.withInvokes(Invocation.ARTICLE_100))
            .through("2024-03-31");

    assertThat(extension.verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(extension.kind(KindOfDecision.EXTENSION).verdicts(RULE))
        .containsExactly("extension-letter/2024-03-08 satisfied");
    assertThat(extension.kindUnknown().verdicts(RULE))
        .containsExactly("extension-letter/2024-03-08 undetermined");
    assertThat(missing(extension.kindUnknown().finding(RULE)))
        .containsExactly("contribution.kind-of-decision");
  }

  @Test
  void without_a_letter_that_states_it_there_is_no_subject() {
    Sketch silent = outside().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);

    assertThat(silent.through("2024-03-31").verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(silent.verdicts(RULE)).containsExactly("- undetermined");
    assertThat(missing(silent.finding(RULE)))
        .containsExactly("procedure.letter", "recorded-through");
  }

  @Test
  void it_is_guidance_on_the_words_of_letters() {
    ImsAssertions.assertThat(invoking(article100(), Invocation.ARTICLE_100).assess())
        .finding(RULE)
        .isAtLevel(Level.GUIDANCE)
        .cites("article 100(1)")
        .cites("kst-29521-226", Evidence.READ)
        .cites("kst-32623-79", Evidence.READ);
    assertThat(invoking(article100(), Invocation.NONE).verdict(RULE))
        .isNotEqualTo(Verdict.VIOLATED);
  }
}
