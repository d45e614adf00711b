package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Period;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.source.Evidence;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** The aspects of the points: stated, left out, absent. */
class ToetsingskaderBookTest {
  private static final String REQUIRED = "toetsingskader/influence/posts";
  private static final String EXPECTED = "toetsingskader/influence/right-of-refusal";
  private static final String HARM = "toetsingskader/risks/civilian-harm";
  private static final String POLICE =
      "toetsingskader/civil-and-police-contribution/civil-and-police";

  private static final Sketch LETTER = article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);
  private static final Sketch COMPLETE = LETTER.pointsComplete();

  @Test
  void what_the_letter_says_satisfies() {
    Sketch said = article100().states("influence", "posts").states("influence", "right-of-refusal");

    assertThat(said.verdict(REQUIRED)).isEqualTo(Verdict.SATISFIED);
    assertThat(said.verdict(EXPECTED)).isEqualTo(Verdict.SATISFIED);
    assertThat(english(said.finding(REQUIRED)))
        .isEqualTo(
            "The letter addresses posts in headquarters and political consultation: aspect"
                + " influence/posts: stated.");
    assertThat(dutch(said.finding(REQUIRED)))
        .isEqualTo(
            "De brief gaat in op posten in hoofdkwartieren en politiek overleg: aspect"
                + " influence/posts: vermeld.");
  }

  @Test
  void leaving_out_a_required_aspect_needs_judgement_an_expected_one_does_not() {
    Sketch left =
        COMPLETE.leavesOut("influence", "posts").leavesOut("influence", "right-of-refusal");

    assertThat(left.verdict(REQUIRED)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(left.verdict(EXPECTED)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(left.finding(REQUIRED)))
        .isEqualTo(
            "De brief laat posten in hoofdkwartieren en politiek overleg met een reden weg:"
                + " aspect influence/posts: weggelaten; soort besluit: nieuw.");
    assertThat(english(left.finding(REQUIRED)))
        .isEqualTo(
            "The letter leaves out posts in headquarters and political consultation and says"
                + " why: aspect influence/posts: left out; kind of decision: new.");
  }

  @Test
  void a_supplement_may_leave_out_a_required_aspect_with_a_reason_an_extension_may_not() {
    Sketch left = COMPLETE.leavesOut("influence", "posts");
    Sketch supplement = left.kind(KindOfDecision.INTENSIFICATION);

    assertThat(supplement.verdict(REQUIRED)).isEqualTo(Verdict.SATISFIED);
    assertThat(english(supplement.finding(REQUIRED)))
        .isEqualTo(
            "The letter leaves out posts in headquarters and political consultation and says"
                + " why: aspect influence/posts: left out; kind of decision: intensification.");
    assertThat(dutch(supplement.finding(REQUIRED)))
        .isEqualTo(
            "De brief laat posten in hoofdkwartieren en politiek overleg met een reden weg:"
                + " aspect influence/posts: weggelaten; soort besluit: intensivering.");
    assertThat(left.kind(KindOfDecision.EXTENSION).verdict(REQUIRED))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(left.kindUnknown().verdict(REQUIRED)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(left.kindUnknown().finding(REQUIRED)))
        .containsExactly("contribution.kind-of-decision");
  }

  @Test
  void a_judgement_settles_what_was_left_out() {
    Sketch left = LETTER.leavesOut("influence", "posts");

    assertThat(left.judged("2024-03-08", REQUIRED, JudgementOutcome.ACCEPTED).verdict(REQUIRED))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(left.judged("2024-03-08", REQUIRED, JudgementOutcome.REJECTED).verdict(REQUIRED))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(left.judged("2024-03-09", REQUIRED, JudgementOutcome.REJECTED).verdict(REQUIRED))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void silence_of_a_complete_letter_violates_required_and_expected_alike() {
    assertThat(COMPLETE.verdict(REQUIRED)).isEqualTo(Verdict.VIOLATED);
    assertThat(COMPLETE.verdict(EXPECTED)).isEqualTo(Verdict.VIOLATED);
    assertThat(dutch(COMPLETE.finding(REQUIRED)))
        .isEqualTo(
            "De brief zwijgt over posten in hoofdkwartieren en politiek overleg: brief van 8"
                + " maart 2024; aspect influence/posts: niet vermeld; soort besluit: nieuw.");
    assertThat(english(COMPLETE.finding(REQUIRED)))
        .isEqualTo(
            "The letter is silent on posts in headquarters and political consultation: letter of"
                + " 8 March 2024; aspect influence/posts: not stated; kind of decision: new.");
  }

  @Test
  void silence_of_a_supplement_needs_judgement() {
    assertThat(COMPLETE.kind(KindOfDecision.EXTENSION).verdict(REQUIRED))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(COMPLETE.kind(KindOfDecision.INTENSIFICATION).verdict(REQUIRED))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(COMPLETE.kind(KindOfDecision.EXTENSION).finding(REQUIRED)))
        .isEqualTo(
            "De brief zwijgt over posten in hoofdkwartieren en politiek overleg; een aanvulling"
                + " hoeft alleen in te gaan op wat verandert: brief van 8 maart 2024; aspect"
                + " influence/posts: niet vermeld; soort besluit: verlenging.");
    assertThat(english(COMPLETE.kind(KindOfDecision.INTENSIFICATION).finding(REQUIRED)))
        .isEqualTo(
            "The letter is silent on posts in headquarters and political consultation; a"
                + " supplement need only address what changes: letter of 8 March 2024; aspect"
                + " influence/posts: not stated; kind of decision: intensification.");
  }

  @Test
  void silence_is_undetermined_while_the_kind_of_decision_is_unknown() {
    assertThat(COMPLETE.kindUnknown().verdict(REQUIRED)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(COMPLETE.kindUnknown().finding(REQUIRED)))
        .containsExactly("contribution.kind-of-decision");
  }

  @Test
  void silence_is_undetermined_until_the_points_are_complete() {
    assertThat(LETTER.verdict(REQUIRED)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(LETTER.finding(REQUIRED)))
        .containsExactly("points-complete", "points.influence.posts");
  }

  @Test
  void silence_is_undetermined_until_a_letter_is_recorded() {
    Sketch early = article100().pointsComplete();

    assertThat(early.verdict(REQUIRED)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(early.finding(REQUIRED))).containsExactly("procedure.letter");
    assertThat(early.through("2024-03-01").verdict(REQUIRED)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(early.through("2024-03-01").finding(REQUIRED).missing()).isEmpty();
    assertThat(dutch(early.through("2024-03-01").finding(REQUIRED)))
        .isEqualTo(
            "Er is nog geen brief die op posten in hoofdkwartieren en politiek overleg ingaat:"
                + " aspect influence/posts: niet vermeld; niet vermeld: een brief tot en met 1"
                + " maart 2024.");
    assertThat(english(early.through("2024-03-01").finding(REQUIRED)))
        .isEqualTo(
            "There is no letter yet that addresses posts in headquarters and political"
                + " consultation: aspect influence/posts: not stated; not recorded: a letter"
                + " through 1 March 2024.");
  }

  @Test
  void a_request_states_the_aspect_of_the_same_name() {
    Sketch sketch = COMPLETE.contribution(c -> c.withRequests(ImmutableList.of()));

    assertThat(sketch.verdict("toetsingskader/grounds/request")).isEqualTo(Verdict.SATISFIED);
    assertThat(COMPLETE.verdict("toetsingskader/grounds/request")).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void a_mandate_states_the_legal_basis() {
    Sketch sketch = COMPLETE.contribution(c -> c.withMandate(ImmutableList.of()));

    assertThat(sketch.verdict("toetsingskader/mandate/legal-basis")).isEqualTo(Verdict.SATISFIED);
    assertThat(sketch.verdict("toetsingskader/mandate/mandate")).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void the_last_day_of_the_period_states_the_period() {
    Sketch last =
        COMPLETE.contribution(
            c -> c.withPeriod(new Period(Optional.empty(), Optional.of(Sketch.day("2025-03-08")))));
    Sketch first =
        COMPLETE.contribution(
            c -> c.withPeriod(new Period(Optional.of(Sketch.day("2024-03-20")), Optional.empty())));

    assertThat(last.verdict("toetsingskader/duration/period")).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(last.finding("toetsingskader/duration/period")))
        .isEqualTo(
            "Het dossier vermeldt de periode, met haar laatste dag: aspect duration/period:"
                + " vermeld onder een sleutel van de bijdrage.");
    assertThat(english(last.finding("toetsingskader/duration/period")))
        .isEqualTo(
            "The dossier states the period, with its last day: aspect duration/period: stated"
                + " under a key of the contribution.");
    assertThat(first.verdict("toetsingskader/duration/period")).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void the_cost_states_amount_and_funding_line() {
    Sketch amount =
        COMPLETE.contribution(
            c ->
                c.withCost(
                    new Cost(Optional.of(BigDecimal.TEN), Optional.of("EUR"), Optional.empty())));
    Sketch funding =
        COMPLETE.contribution(
            c ->
                c.withCost(
                    new Cost(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ImmutableSortedSet.of(Funding.HGIS)))));

    assertThat(amount.verdict("toetsingskader/finances/amount")).isEqualTo(Verdict.SATISFIED);
    assertThat(amount.verdict("toetsingskader/finances/funding-line")).isEqualTo(Verdict.VIOLATED);
    assertThat(funding.verdict("toetsingskader/finances/amount")).isEqualTo(Verdict.VIOLATED);
    assertThat(funding.verdict("toetsingskader/finances/funding-line"))
        .isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_key_that_states_an_aspect_is_named_as_missing_too() {
    assertThat(missing(LETTER.finding("toetsingskader/duration/period")))
        .containsExactly(
            "contribution.period.through", "points-complete", "points.duration.period");
  }

  @Test
  void civilian_harm_is_required_from_april_2022_and_expected_before() {
    Sketch left = LETTER.leavesOut("risks", "civilian-harm");
    Finding before = left.lawOf("2022-03-31").finding(HARM);
    Finding since = left.lawOf("2022-04-01").finding(HARM);

    assertThat(before.verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(before.rule().level()).isEqualTo(Level.PRACTICE);
    assertThat(since.verdict()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(since.rule().level()).isEqualTo(Level.FRAMEWORK);
  }

  @Test
  void police_and_civilians_are_asked_for_where_they_go_too() {
    assertThat(COMPLETE.verdict(POLICE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(COMPLETE.forms(Form.UNIT, Form.POLICE).verdict(POLICE)).isEqualTo(Verdict.VIOLATED);
    assertThat(COMPLETE.forms(Form.UNIT, Form.CIVIL).verdict(POLICE)).isEqualTo(Verdict.VIOLATED);
    assertThat(
            COMPLETE
                .forms(Form.UNIT, Form.CIVIL)
                .leavesOut("civil-and-police-contribution", "civil-and-police")
                .verdict(POLICE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(COMPLETE.contribution(c -> c.withForms(Optional.empty())).verdict(POLICE))
        .isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void the_framework_applies_along_its_lines_too_and_not_outside() {
    assertThat(
            alongItsLines()
                .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES)
                .pointsComplete()
                .verdict(REQUIRED))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(outside().states("influence", "posts").verdict(REQUIRED))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void levels_tell_required_from_expected() {
    assertThat(LETTER.finding(REQUIRED).rule().level()).isEqualTo(Level.FRAMEWORK);
    assertThat(LETTER.finding(EXPECTED).rule().level()).isEqualTo(Level.PRACTICE);
    assertThat(LETTER.finding("toetsingskader/influence/weighed").rule().level())
        .isEqualTo(Level.FRAMEWORK);
  }

  @Test
  void a_reconstructed_aspect_cites_the_annex_as_such() {
    assertThat(LETTER.finding(REQUIRED).rule().citations())
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.source()).hasToString("kst-29521-245");
              assertThat(citation.evidence()).isEqualTo(Evidence.RECONSTRUCTED);
            });
  }

  @Test
  void an_aspect_that_was_read_cites_where() {
    assertThat(
            LETTER
                .finding("toetsingskader/monitoring-and-evaluation/evaluation")
                .rule()
                .citations())
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.source()).hasToString("kst-27925-946");
              assertThat(citation.evidence()).isEqualTo(Evidence.READ);
            });
  }
}
