package nl.ims.rules.article100;

import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Article97Test {
  private static final String PURPOSE = "article-97/purpose";
  private static final String DECIDES = "article-97/government-decides";

  private static final Sketch RELIEF = blank().purposes(Purpose.HUMANITARIAN_AID);
  private static final Sketch PEACEFUL_RELIEF =
      RELIEF.contribution(c -> c.withArmedConflict(false));

  private static Sketch decided(Sketch sketch, String day, Actor... by) {
    return sketch.step(day, StepKind.DECISION, step -> step.withBy(ImmutableSortedSet.copyOf(by)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HUMANITARIAN_AID")
  void each_purpose_of_the_armed_forces_satisfies(Purpose purpose) {
    assertThat(blank().purposes(purpose).verdict(PURPOSE)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_purpose_satisfies_under_any_regime() {
    assertThat(outside().verdict(PURPOSE)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void relief_in_an_armed_conflict_satisfies() {
    Sketch relief = RELIEF.contribution(c -> c.withArmedConflict(true));

    assertThat(relief.verdict(PURPOSE)).isEqualTo(Verdict.SATISFIED);
    assertThat(relief.finding(PURPOSE).citations())
        .extracting(citation -> citation.where().in(Language.EN))
        .containsExactly("article 97(1)", "article 100(1)");
  }

  @Test
  void relief_beside_another_purpose_satisfies() {
    Sketch both =
        PEACEFUL_RELIEF.purposes(Purpose.HUMANITARIAN_AID, Purpose.PROTECTION_OF_INTERESTS);

    assertThat(both.verdict(PURPOSE)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void relief_outside_an_armed_conflict_needs_judgement() {
    assertThat(PEACEFUL_RELIEF.verdict(PURPOSE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(english(PEACEFUL_RELIEF.finding(PURPOSE)))
        .isEqualTo(
            "The relief is given outside an armed conflict; the government must judge which"
                + " purpose it serves: purposes: humanitarian aid; armed conflict: no.");
    assertThat(dutch(PEACEFUL_RELIEF.finding(PURPOSE)))
        .isEqualTo(
            "De hulp wordt buiten een gewapend conflict gegeven; de regering moet oordelen welk"
                + " doel zij dient: doelen: humanitaire hulpverlening; gewapend conflict: nee.");
  }

  @Test
  void an_accepted_judgement_on_relief_satisfies() {
    Sketch judged = PEACEFUL_RELIEF.judged("2024-03-01", PURPOSE, JudgementOutcome.ACCEPTED);

    assertThat(judged.verdict(PURPOSE)).isEqualTo(Verdict.SATISFIED);
    assertThat(english(judged.finding(PURPOSE))).endsWith("no; judgement: accepted, 1 March 2024.");
  }

  @Test
  void a_rejected_judgement_on_relief_violates() {
    Sketch judged = PEACEFUL_RELIEF.judged("2024-03-01", PURPOSE, JudgementOutcome.REJECTED);

    assertThat(judged.verdict(PURPOSE)).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void a_judgement_counts_on_its_own_day_and_not_before() {
    Sketch judged = PEACEFUL_RELIEF.judged("2024-03-02", PURPOSE, JudgementOutcome.ACCEPTED);

    assertThat(judged.asOf("2024-03-01").verdict(PURPOSE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(judged.asOf("2024-03-02").verdict(PURPOSE)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void relief_waits_for_the_armed_conflict() {
    assertThat(RELIEF.verdict(PURPOSE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(RELIEF.finding(PURPOSE))).containsExactly("contribution.armed-conflict");
  }

  @Test
  void no_purpose_at_all_violates() {
    Sketch none = blank().purposes();

    assertThat(none.verdict(PURPOSE)).isEqualTo(Verdict.VIOLATED);
    assertThat(english(none.finding(PURPOSE)))
        .isEqualTo("It is stated that there is no purpose: purposes: none.");
  }

  @Test
  void absent_purposes_are_missing() {
    assertThat(blank().verdict(PURPOSE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(blank().finding(PURPOSE))).containsExactly("contribution.purposes");
    assertThat(english(blank().finding(PURPOSE))).isEqualTo("Depends on contribution.purposes.");
  }

  @Test
  void article_97_holds_from_the_day_on_which_its_text_of_2000_came_into_force() {
    Sketch none = blank().purposes();
    Sketch chamber = decided(blank(), "2000-07-18", Actor.SENATE);

    assertThat(none.lawOf("2000-07-18").verdict(PURPOSE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(none.lawOf("2000-07-19").verdict(PURPOSE)).isEqualTo(Verdict.VIOLATED);
    assertThat(chamber.verdicts(DECIDES)).containsExactly("decision/2000-07-18 not-applicable");
    assertThat(english(chamber.finding(DECIDES)))
        .isEqualTo("The rule holds from 19 July 2000: decision of 18 July 2000.");
    assertThat(decided(blank(), "2000-07-19", Actor.SENATE).verdict(DECIDES))
        .isEqualTo(Verdict.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource
  void only_a_chamber_must_not_decide(Actor actor) {
    Sketch sketch = decided(blank(), "2024-03-05", actor);

    assertThat(sketch.verdict(DECIDES))
        .isEqualTo(actor.isChamber() ? Verdict.VIOLATED : Verdict.SATISFIED);
  }

  @Test
  void a_chamber_beside_the_government_violates() {
    Sketch sketch = decided(outside(), "2024-03-05", Actor.GOVERNMENT, Actor.SENATE);

    assertThat(sketch.verdicts(DECIDES)).containsExactly("decision/2024-03-05 violated");
    assertThat(english(sketch.finding(DECIDES)))
        .isEqualTo("A chamber decided: decision of 5 March 2024 (by: government, Senate).");
    assertThat(dutch(sketch.finding(DECIDES)))
        .isEqualTo(
            "Een Kamer heeft besloten: besluit van 5 maart 2024 (door: regering, Eerste Kamer).");
  }

  @Test
  void decisions_of_one_day_are_named_by_their_papers_then_by_their_keys() {
    Sketch sketch =
        decided(decided(article100(), "2024-03-05", Actor.SENATE), "2024-03-05", Actor.GOVERNMENT)
            .step(
                "2024-03-05",
                StepKind.DECISION,
                step ->
                    step.withBy(ImmutableSortedSet.of(Actor.HOUSE_OF_REPRESENTATIVES))
                        .withPaper(Paper.parse("kst-29521-471")));

    assertThat(sketch.verdicts(DECIDES))
        .containsExactly(
            "decision/2024-03-05 violated",
            "decision/2024-03-05/2 satisfied",
            "decision/2024-03-05/3 violated");
    assertThat(sketch.findings(DECIDES).get(0).path()).contains("procedure[2]");
  }

  @Test
  void a_decision_that_does_not_say_by_whom_is_no_subject() {
    Sketch open = article100().step("2024-03-05", StepKind.DECISION);

    assertThat(open.verdicts(DECIDES)).containsExactly("- undetermined");
    assertThat(missing(open.finding(DECIDES)))
        .containsExactly("procedure.decision", "recorded-through");
    assertThat(open.through("2024-03-05").verdicts(DECIDES)).containsExactly("- not-applicable");
  }
}
