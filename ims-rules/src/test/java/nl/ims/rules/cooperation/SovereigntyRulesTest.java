package nl.ims.rules.cooperation;

import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.cooperation.Told.DEEP;
import static nl.ims.rules.cooperation.Told.dutch;
import static nl.ims.rules.cooperation.Told.english;
import static nl.ims.rules.cooperation.Told.finding;
import static nl.ims.rules.cooperation.Told.judged;
import static nl.ims.rules.cooperation.Told.missing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import nl.ims.model.cooperation.Bearing;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.PossibleAnswer;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Finding;
import nl.ims.rules.dossier.CooperationQuestions;
import org.junit.jupiter.api.Test;

/** What a cooperation does to sovereignty. */
class SovereigntyRulesTest {
  private static final String VOTING = "sovereignty/voting-rule";

  private static Cooperation answers(
      SovereigntyCriterion criterion, String answer, boolean inferred) {
    return DEEP.withSovereignty(
        ImmutableSortedMap.of(
            criterion,
            SovereigntyAnswer.builder()
                .criterion(criterion)
                .answer(answer)
                .inferred(inferred)
                .build()));
  }

  private static Cooperation votes(String answer) {
    return answers(SovereigntyCriterion.VOTING_RULE, answer, false);
  }

  @Test
  void a_favourable_answer_satisfies() {
    Finding told = finding(VOTING, votes("consensus"));

    assertThat(told.verdict()).isEqualTo(SATISFIED);
    assertThat(english(told))
        .isEqualTo(
            "Voting rule: by consensus (favourable, as this project reads it): depth:"
                + " integration; answer to S8: by consensus.");
    assertThat(dutch(told))
        .isEqualTo(
            "Stemregel: eenstemmig (gunstig, naar de lezing van dit project): diepte:"
                + " integratie; antwoord op S8: eenstemmig.");
  }

  @Test
  void any_other_is_for_the_government_to_weigh() {
    Finding told = finding(VOTING, votes("majority"));
    Finding rejected =
        finding(VOTING, votes("majority"), judged(VOTING, JudgementOutcome.REJECTED));

    assertThat(told.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(told))
        .isEqualTo(
            "Voting rule: by majority (adverse, as this project reads it); this is for the"
                + " government to weigh: depth: integration; answer to S8: by majority.");
    assertThat(dutch(told))
        .isEqualTo(
            "Stemregel: bij meerderheid (ongunstig, naar de lezing van dit project); de weging"
                + " is aan de regering: diepte: integratie; antwoord op S8: bij meerderheid.");
    assertThat(rejected.verdict()).isEqualTo(VIOLATED);
    assertThat(english(rejected))
        .isEqualTo(
            "Voting rule: by majority (adverse, as this project reads it); the government has"
                + " rejected this: depth: integration; answer to S8: by majority; judgement:"
                + " rejected, 15 January 2020.");
    assertThat(
            finding(VOTING, votes("by-share"), judged(VOTING, JudgementOutcome.ACCEPTED)).verdict())
        .isEqualTo(SATISFIED);
  }

  @Test
  void every_answer_has_the_verdict_of_its_bearing() {
    for (SovereigntyCriterion criterion : SovereigntyCriterion.values()) {
      for (PossibleAnswer answer : criterion.answers()) {
        Finding told =
            finding("sovereignty/" + criterion.code(), answers(criterion, answer.code(), false));

        assertThat(told.verdict())
            .as(criterion.code() + " " + answer.code())
            .isEqualTo(answer.bearing() == Bearing.FAVOURABLE ? SATISFIED : NEEDS_JUDGEMENT);
        assertThat(english(told))
            .as(criterion.code() + " " + answer.code())
            .containsIgnoringCase(
                criterion.label().in(Language.EN) + ": " + answer.label().in(Language.EN) + " (");
      }
      assertThat(criterion.answerCodes()).doesNotContain(CooperationQuestions.SILENT);
    }
  }

  @Test
  void silence_is_open_until_the_account_is_complete_and_then_for_judgement() {
    assertThat(finding(VOTING, DEEP).missing())
        .isEqualTo(missing("cooperation.account-complete", "cooperation.sovereignty.voting-rule"));
    Finding told = finding(VOTING, DEEP.withAccountComplete(true));

    assertThat(told.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(told))
        .isEqualTo(
            "The papers are silent on ‘voting rule’: depth: integration; answer to S8: the"
                + " papers are silent.");
    assertThat(dutch(told))
        .isEqualTo(
            "De stukken zwijgen over ‘stemregel’: diepte: integratie; antwoord op S8: de stukken"
                + " zwijgen.");
  }

  @Test
  void an_answer_that_was_inferred_says_so() {
    Finding told = finding(VOTING, answers(SovereigntyCriterion.VOTING_RULE, "consensus", true));

    assertThat(english(told)).endsWith("answer to S8: by consensus (inferred).");
    assertThat(dutch(told)).endsWith("antwoord op S8: eenstemmig (afgeleid).");
  }

  @Test
  void nothing_is_asked_where_the_netherlands_takes_no_part() {
    assertThat(finding(VOTING, votes("majority").withDepth(Depth.NONE)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }
}
