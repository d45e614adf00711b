package nl.ims.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Level;
import org.junit.jupiter.api.Test;

class WaiversTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  private static final String DEPARTURE = "article-100/no-departure-before-debate";
  private static final Optional<String> ON_9_MARCH = Optional.of("departure/2024-03-09");

  /** A ship left before there was a debate. */
  private static final Dossier FRIGATE =
      Dossier.builder()
          .id("frigate")
          .recordedThrough(DAY)
          .contribution(
              Contribution.builder()
                  .purposes(ImmutableSortedSet.of(Purpose.INTERNATIONAL_LEGAL_ORDER))
                  .task(Task.OPERATION)
                  .forms(ImmutableSortedSet.of(Form.UNIT))
                  .armedForce(ArmedForce.MAY_BE_INVOLVED)
                  .secrecy(Secrecy.NONE)
                  .build())
          .addProcedure(
              Step.builder()
                  .date(LocalDate.of(2024, 3, 8))
                  .kind(StepKind.LETTER)
                  .to(ImmutableSortedSet.of(Chamber.HOUSE_OF_REPRESENTATIVES, Chamber.SENATE))
                  .build(),
              Step.of(LocalDate.of(2024, 3, 9), StepKind.DEPARTURE).withPlannedVoyage(false))
          .build();

  @Test
  void a_finding_is_set_aside_through_the_last_day() {
    Waiver waiver = waiver("frigate", DEPARTURE, ON_9_MARCH, DAY);
    Assessment assessment = assessed(waiver);
    assertThat(
            assessment.findings().stream()
                .filter(finding -> assessment.setAside().by(finding).isPresent())
                .map(finding -> finding.rule().id() + " " + finding.verdict()))
        .containsExactly(DEPARTURE + " VIOLATED");
    told(
        waiver,
        WaiverState.SETS_ASIDE,
        "Zij legt de bevinding terzijde tot en met 2024-03-31.",
        "It sets the finding aside through 2024-03-31.");
  }

  @Test
  void waivers_are_equal_if_they_set_the_same_aside_on_the_same_grounds() {
    Waiver one = waiver("frigate", DEPARTURE, ON_9_MARCH, DAY);
    Waiver other = waiver("frigate", "article-97/purpose", Optional.empty(), DAY);
    Waivers both = Waivers.of(ImmutableList.of(one, other));
    Waivers turned = Waivers.of(ImmutableList.of(other, one));

    assertThat(turned).isEqualTo(both).hasSameHashCodeAs(both);
    assertThat(Waivers.of(ImmutableList.of())).isEqualTo(Waivers.NONE);
    assertThat(both)
        .isNotEqualTo(Waivers.of(ImmutableList.of(one)))
        .isNotEqualTo(
            Waivers.of(
                ImmutableList.of(waiver("frigate", DEPARTURE, ON_9_MARCH, DAY.plusDays(1)), other)))
        .isNotEqualTo(both.all());
  }

  @Test
  void on_the_day_after_it_has_expired() {
    Waiver waiver = waiver("frigate", DEPARTURE, ON_9_MARCH, DAY.minusDays(1));
    assertThat(assessed(waiver).setAside().size()).isZero();
    told(
        waiver,
        WaiverState.EXPIRED,
        "De laatste dag, 2024-03-30, ligt voor de peildag 2024-03-31; op die dag legt zij niets"
            + " terzijde.",
        "Its last day, 2024-03-30, lies before the as-of day 2024-03-31; as of that day it sets"
            + " nothing aside.");
  }

  @Test
  void a_waiver_without_the_subject_is_too_broad_even_if_there_is_one() {
    Waiver waiver = waiver("frigate", DEPARTURE, Optional.empty(), DAY);
    assertThat(assessed(waiver).setAside().size()).isZero();
    told(
        waiver,
        WaiverState.TOO_BROAD,
        "Zij noemt geen onderwerp en de regel heeft er in dit dossier 1 (departure/2024-03-09); noem"
            + " het onderwerp.",
        "It names no subject, and the rule has 1 in this dossier (departure/2024-03-09); name the"
            + " subject.");
  }

  @Test
  void a_waiver_is_unused_if_its_finding_is_satisfied_or_does_not_apply() {
    told(
        waiver("frigate", "article-97/purpose", Optional.empty(), DAY),
        WaiverState.UNUSED,
        "De bevinding is voldaan.",
        "The finding is satisfied.");
    told(
        waiver("frigate", "along-its-lines/letter", Optional.empty(), DAY),
        WaiverState.UNUSED,
        "De bevinding is niet van toepassing.",
        "The finding is not applicable.");
  }

  @Test
  void a_waiver_is_unused_if_its_finding_only_waits() {
    Dossier waiting =
        FRIGATE.withProcedure(
            Step.builder().date(LocalDate.of(2024, 3, 8)).kind(StepKind.NOTIFICATION).build());
    Waiver waiver =
        waiver(
            "frigate",
            "article-100/notification-closed",
            Optional.of("notification/2024-03-08"),
            DAY);
    Waivers waivers = Waivers.of(ImmutableList.of(waiver));
    Assessment assessment = Assessor.standard().assess(waiting).withWaivers(waivers);
    assertThat(assessment.setAside().outcomes())
        .containsExactly(
            new WaiverOutcome(
                waiver,
                WaiverState.UNUSED,
                Text.of(
                    "De bevinding wacht alleen op een latere dag en laat geen run falen.",
                    "The finding only waits for a later day, and makes no run fail.")));
  }

  @Test
  void a_waiver_is_unused_if_there_is_no_such_finding() {
    told(
        waiver("frigate", DEPARTURE, Optional.of("departure/2024-03-10"), DAY),
        WaiverState.UNUSED,
        "De regel heeft in dit dossier geen bevinding over dat onderwerp; wel over"
            + " departure/2024-03-09.",
        "The rule has no finding on that subject in this dossier; it has on departure/2024-03-09.");
    told(
        waiver("frigate", "article-97/purpose", ON_9_MARCH, DAY),
        WaiverState.UNUSED,
        "De bevinding van de regel in dit dossier heeft geen onderwerp.",
        "The finding of the rule in this dossier has no subject.");
    told(
        waiver("frigate", "sovereignty/caveats", Optional.empty(), DAY),
        WaiverState.UNUSED,
        "Geen regelboek dat voor dit dossier geldt, heeft de regel.",
        "No rule book that was taken for this dossier has the rule.");
  }

  @Test
  void of_a_dossier_that_is_not_in_the_run_nothing_is_known() {
    told(
        waiver("submarine", DEPARTURE, ON_9_MARCH, DAY.minusYears(9)),
        WaiverState.NOT_ASSESSED,
        "Geen dossier van deze run heet 'submarine'; of zij nodig is, blijkt niet.",
        "No dossier of this run is called 'submarine'; whether it is used is not known.");
  }

  @Test
  void without_an_as_of_day_nobody_knows_whether_it_is_over() {
    Dossier undated =
        Dossier.builder().id("frigate").contribution(FRIGATE.contribution().orElseThrow()).build();
    Waiver waiver = waiver("frigate", "article-100/both-chambers", Optional.empty(), DAY);
    Waivers waivers = Waivers.of(ImmutableList.of(waiver));
    assertThat(Assessor.standard().assess(undated).withWaivers(waivers).setAside().outcomes())
        .containsExactly(
            new WaiverOutcome(
                waiver,
                WaiverState.UNDATED,
                Text.of(
                    "Zij legt de bevinding terzijde tot en met 2024-03-31; het dossier heeft geen"
                        + " peildag, dus of die dag voorbij is, blijkt niet.",
                    "It sets the finding aside through 2024-03-31; the dossier has no as-of day, so"
                        + " whether that is over is not known.")));
  }

  @Test
  void of_two_dossiers_of_one_id_the_outcome_that_asks_most_for_attention_stays() {
    Waiver waiver = waiver("frigate", DEPARTURE, ON_9_MARCH, DAY);
    Waivers waivers = Waivers.of(ImmutableList.of(waiver));
    LocalDate later = DAY.plusDays(1);
    Assessment now = Assessor.standard().assess(FRIGATE).withWaivers(waivers);
    Assessment then = Assessor.standard().withAsOf(later).assess(FRIGATE).withWaivers(waivers);
    for (ImmutableList<Assessment> order :
        ImmutableList.of(ImmutableList.of(now, then), ImmutableList.of(then, now))) {
      WaiverTally tally = new WaiverTally(waivers);
      order.forEach(assessment -> tally.add(assessment.setAside()));
      assertThat(tally.outcomes().stream().map(WaiverOutcome::state))
          .containsExactly(WaiverState.EXPIRED);
    }
  }

  @Test
  void of_two_outcomes_that_are_alike_the_earlier_one_stays() {
    Waiver waiver = waiver("frigate", DEPARTURE, ON_9_MARCH, DAY);
    Waivers waivers = Waivers.of(ImmutableList.of(waiver));
    WaiverTally tally = new WaiverTally(waivers);
    for (int days = 1; days < 4; days++) {
      LocalDate later = DAY.plusDays(days);
      tally.add(
          Assessor.standard().withAsOf(later).assess(FRIGATE).withWaivers(waivers).setAside());
    }
    assertThat(tally.outcomes().get(0).explanation().in(Language.EN))
        .isEqualTo(
            "Its last day, 2024-03-31, lies before the as-of day 2024-04-01; as of that day it sets"
                + " nothing aside.");
  }

  @Test
  void two_waivers_on_one_finding_are_refused() {
    Waiver waiver = waiver("frigate", DEPARTURE, ON_9_MARCH, DAY);
    assertThatThrownBy(
            () ->
                Waivers.of(
                    ImmutableList.of(
                        waiver, waiver("frigate", DEPARTURE, ON_9_MARCH, DAY.plusDays(1)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "waivers: 'frigate article-100/no-departure-before-debate departure/2024-03-09' is set"
                + " aside twice; keep one waiver for each finding");
  }

  @Test
  void a_blank_name_is_refused() {
    assertThatThrownBy(() -> new FindingName("frigate", "article-97/purpose", Optional.of(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "name of a finding: dossier 'frigate', rule 'article-97/purpose', subject ' ': one of"
                + " them is blank; name the dossier and the rule, and leave out a subject that the"
                + " finding has not");
  }

  @Test
  void a_last_day_that_cannot_be_written_is_refused() {
    assertThatThrownBy(() -> waiver("frigate", DEPARTURE, ON_9_MARCH, LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "waiver of 'frigate article-100/no-departure-before-debate departure/2024-03-09': through"
                + " '+10000-01-01' cannot be written as yyyy-MM-dd; give a year from 0 through 9999");
  }

  @Test
  void each_rule_has_its_words_in_both_languages_and_the_lowest_level() {
    for (WaiverRule rule : WaiverRule.values()) {
      assertThat(rule.id()).startsWith("waiver/");
      assertThat(rule.level()).isEqualTo(Level.FORMAT);
      for (Text text : ImmutableList.of(rule.sentence(), rule.conditionInWords())) {
        assertThat(text.in(Language.NL)).isNotEqualTo(text.in(Language.EN));
      }
    }
  }

  private static void told(Waiver waiver, WaiverState state, String nl, String en) {
    Waivers waivers = Waivers.of(ImmutableList.of(waiver));
    WaiverTally tally = new WaiverTally(waivers);
    tally.add(assessed(waiver).setAside());
    assertThat(tally.outcomes()).containsExactly(new WaiverOutcome(waiver, state, Text.of(nl, en)));
  }

  private static Assessment assessed(Waiver waiver) {
    Waivers waivers = Waivers.of(ImmutableList.of(waiver));
    return Assessor.standard().assess(FRIGATE).withWaivers(waivers);
  }

  private static Waiver waiver(
      String dossier, String rule, Optional<String> subject, LocalDate last) {
    return new Waiver(
        new FindingName(dossier, rule, subject),
        new Grounds(Text.of("why"), Text.of("who"), Paper.parse("kst-29521-473")),
        last);
  }
}
