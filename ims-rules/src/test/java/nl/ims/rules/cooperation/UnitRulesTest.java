package nl.ims.rules.cooperation;

import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static nl.ims.rules.cooperation.Told.DEEP;
import static nl.ims.rules.cooperation.Told.dutch;
import static nl.ims.rules.cooperation.Told.english;
import static nl.ims.rules.cooperation.Told.finding;
import static nl.ims.rules.cooperation.Told.findings;
import static nl.ims.rules.cooperation.Told.judged;
import static nl.ims.rules.cooperation.Told.missing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;

/** What is promised to a cooperation, unit by unit. */
class UnitRulesTest {
  private static final String WINDOW = "rapid-reaction/window";
  private static final String PROMISED_ONCE = "sovereignty/promised-once";
  private static final String ASSET_LEFT = "sovereignty/asset-left";

  private static final CommittedUnit UNIT =
      CommittedUnit.builder().name(Text.of("bataljon", "battalion")).build();
  private static final Cooperation STANDBY =
      Cooperation.builder().depth(Depth.STANDBY_FORCE).build();

  private static Cooperation with(Cooperation cooperation, CommittedUnit... units) {
    return cooperation.withUnits(ImmutableList.copyOf(units));
  }

  private static Finding window(int days) {
    return finding(WINDOW, with(STANDBY, UNIT.withNoticeToMove(days)));
  }

  @Test
  void a_notice_within_which_half_of_the_letters_were_debated_satisfies() {
    assertThat(window(27).verdict()).isEqualTo(SATISFIED);
    assertThat(english(window(27)))
        .isEqualTo(
            "Within the notice to move half of the letters counted were debated: depth: stand-by"
                + " force; notice to move in days: 27. 27 days; of 39 real letters 20 were"
                + " debated within 27 days. The middle one took 27 days: a number of this"
                + " project, no norm.");
    assertThat(dutch(window(27)))
        .isEqualTo(
            "Over de helft van de getelde brieven is binnen de reactietijd gedebatteerd: diepte:"
                + " paraatheidsverband; reactietijd in dagen: 27. 27 dagen; van 39 echte brieven"
                + " zijn er 20 binnen 27 dagen behandeld. De middelste duurde 27 dagen: een"
                + " getal van dit project, geen norm.");
  }

  @Test
  void a_shorter_one_asks_whether_the_procedure_fits() {
    assertThat(window(26).verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(window(10)))
        .isEqualTo(
            "The notice to move is shorter than half of the letters counted took; whether the"
                + " procedure of article 100, with a debate that is practice, not law, fits such"
                + " readiness is to be judged: depth: stand-by force; notice to move in days:"
                + " 10. 10 days; of 39 real letters 4 were debated within 10 days. The middle"
                + " one took 27 days: a number of this project, no norm.");
    assertThat(dutch(window(10)))
        .isEqualTo(
            "De reactietijd is korter dan de helft van de getelde brieven nodig had; of de"
                + " procedure van artikel 100, met een debat dat praktijk is en geen wet, bij"
                + " zo'n gereedheid past, is te beoordelen: diepte: paraatheidsverband;"
                + " reactietijd in dagen: 10. 10 dagen; van 39 echte brieven zijn er 4 binnen 10"
                + " dagen behandeld. De middelste duurde 27 dagen: een getal van dit project,"
                + " geen norm.");
    assertThat(english(window(2))).startsWith("The notice to move is shorter than half");
  }

  @Test
  void a_day_leaves_hardly_time_for_a_debate_and_excuses_no_silence() {
    assertThat(window(0).verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(window(0)))
        .endsWith(
            " 0 days; of 39 real letters none was debated within 0 days. The middle one took 27"
                + " days: a number of this project, no norm.");
    assertThat(dutch(window(0)))
        .endsWith(
            " 0 dagen; van 39 echte brieven is er geen binnen 0 dagen behandeld. De middelste"
                + " duurde 27 dagen: een getal van dit project, geen norm.");
    assertThat(english(window(1)))
        .isEqualTo(
            "After a letter beforehand there is hardly time for a debate, which is practice, not"
                + " law; information afterwards is only possible where compelling reasons"
                + " prevent informing beforehand: depth: stand-by force; notice to move in days:"
                + " 1. 1 day; of 39 real letters 1 was debated within 1 day. The middle one took"
                + " 27 days: a number of this project, no norm.");
    assertThat(dutch(window(1)))
        .isEqualTo(
            "Na een brief vooraf is er nauwelijks tijd voor een debat, dat praktijk is en geen"
                + " wet; informatie achteraf kan alleen als dwingende redenen informatie vooraf"
                + " verhinderen: diepte: paraatheidsverband; reactietijd in dagen: 1. 1 dag; van"
                + " 39 echte brieven is er 1 binnen 1 dag behandeld. De middelste duurde 27"
                + " dagen: een getal van dit project, geen norm.");
  }

  @Test
  void what_is_unknown_is_asked_for_and_the_days_are_told_meanwhile() {
    Finding silent = finding(WINDOW, with(STANDBY, UNIT));
    Finding shallow =
        finding(WINDOW, with(Cooperation.builder().build(), UNIT.withNoticeToMove(5)));

    assertThat(silent.missing()).isEqualTo(missing("cooperation.units[0].notice-to-move"));
    assertThat(english(silent)).isEqualTo("Depends on cooperation.units[0].notice-to-move.");
    assertThat(shallow.missing()).isEqualTo(missing("cooperation.depth"));
    assertThat(english(shallow))
        .isEqualTo(
            "Depends on cooperation.depth. 5 days; of 39 real letters 1 was debated within 5 days."
                + " The middle one took 27 days: a number of this project, no norm.");
    assertThat(finding(WINDOW, STANDBY).missing()).isEqualTo(missing("cooperation.units"));
    assertThat(finding(WINDOW, with(STANDBY)).verdict()).isEqualTo(NOT_APPLICABLE);
    assertThat(finding(WINDOW, with(DEEP, UNIT.withNoticeToMove(5))).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void what_was_reported_for_a_force_is_told_with_its_evidence() {
    assertThat(reported("NRF"))
        .isEqualTo(
            "Reaction time reported for the NRF: 5 to 30 days, of the enhanced NRF (read at"
                + " https://www.upinthesky.nl/2022/02/27/wat-draagt-nederland-militair-bij-aan-de-navo/).");
    assertThat(reported("VJTF"))
        .isEqualTo(
            "Reaction time reported for the VJTF: as a goal within 2 days (read at"
                + " https://www.nu.nl/buitenland/3986573/nederland-loopt-voorop-bij-flitsmacht-navo.html);"
                + " 2 to 7 days (reconstructed).");
    assertThat(reported("EUBG"))
        .isEqualTo(
            "Reaction time reported for the EUBG: 5 days for the decision and 10 for the forces"
                + " (reconstructed).");
    assertThat(reported("JEF")).isEqualTo("For the JEF no reaction time was seen.");
    assertThat(reported("BENESAM")).isEqualTo("Depends on cooperation.units[0].notice-to-move.");
    assertThat(
            dutch(
                finding(
                    WINDOW, with(STANDBY.withAbbreviation(Text.of("VJTF", "spearhead")), UNIT))))
        .isEqualTo(
            "Hangt af van cooperation.units[0].notice-to-move. Gemelde reactietijd van de VJTF: als"
                + " doel binnen 2 dagen (gelezen op"
                + " https://www.nu.nl/buitenland/3986573/nederland-loopt-voorop-bij-flitsmacht-navo.html);"
                + " 2 tot 7 dagen (gereconstrueerd).");
    assertThat(dutch(finding(WINDOW, with(STANDBY.withAbbreviation(Text.of("JEF")), UNIT))))
        .endsWith(" Voor de JEF is geen reactietijd gezien.");
  }

  @Test
  void what_was_reported_is_told_beside_a_stated_notice_to_move_too() {
    Finding stated =
        finding(WINDOW, with(STANDBY.withAbbreviation(Text.of("JEF")), UNIT.withNoticeToMove(60)));

    assertThat(english(stated))
        .contains("notice to move in days: 60")
        .endsWith(" For the JEF no reaction time was seen.");
  }

  /** What is told beside the missing fact. */
  private static String reported(String abbreviation) {
    return english(finding(WINDOW, with(STANDBY.withAbbreviation(Text.of(abbreviation)), UNIT)))
        .replace("Depends on cooperation.units[0].notice-to-move. ", "");
  }

  @Test
  void a_unit_that_is_promised_nowhere_else_satisfies() {
    Finding once = finding(PROMISED_ONCE, with(DEEP, UNIT.withCommittedTo(ImmutableList.of())));

    assertThat(once.verdict()).isEqualTo(SATISFIED);
    assertThat(english(once))
        .isEqualTo(
            "The unit is promised to no other framework: depth: integration; also promised to:"
                + " none.");
    assertThat(dutch(once))
        .isEqualTo(
            "De eenheid is aan geen ander verband toegezegd: diepte: integratie; ook toegezegd"
                + " aan: geen.");
    assertThat(finding(PROMISED_ONCE, with(DEEP, UNIT)).missing())
        .isEqualTo(missing("cooperation.units[0].committed-to"));
  }

  @Test
  void each_unit_misses_a_fact_of_its_own() {
    Cooperation two = with(DEEP, UNIT, UNIT.withName(Text.of("brigade", "brigade")));
    assertThat(findings(PROMISED_ONCE, two).stream().map(Finding::missing))
        .containsExactly(
            missing("cooperation.units[0].committed-to"),
            missing("cooperation.units[1].committed-to"));
  }

  @Test
  void one_that_is_promised_elsewhere_names_the_frameworks() {
    Finding twice =
        finding(
            PROMISED_ONCE,
            with(
                DEEP,
                UNIT.withCommittedTo(ImmutableList.of("nato-response-force", "eu-battlegroup"))
                    .withInferred(true)));

    assertThat(twice.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(twice))
        .isEqualTo(
            "The unit is also promised elsewhere, and may be called upon twice: depth: integration;"
                + " also promised to: nato-response-force, eu-battlegroup (inferred).");
    assertThat(dutch(twice))
        .isEqualTo(
            "De eenheid is ook elders toegezegd, en kan tweemaal worden opgeroepen: diepte:"
                + " integratie; ook toegezegd aan: nato-response-force, eu-battlegroup"
                + " (afgeleid).");
  }

  @Test
  void the_last_of_its_kind_needs_judgement() {
    Finding last = finding(ASSET_LEFT, with(DEEP, UNIT.withLeftAtHome(0)));
    Finding others = finding(ASSET_LEFT, with(DEEP, UNIT.withLeftAtHome(3)));

    assertThat(last.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(last))
        .isEqualTo(
            "What is promised was the last of its kind: depth: integration; left at home: 0.");
    assertThat(dutch(last))
        .isEqualTo(
            "Wat is toegezegd was de laatste van haar soort: diepte: integratie; thuis over: 0.");
    assertThat(others.verdict()).isEqualTo(SATISFIED);
    assertThat(english(others))
        .isEqualTo("At least one of its kind stays at home: depth: integration; left at home: 3.");
    assertThat(dutch(others))
        .isEqualTo(
            "Thuis blijft er ten minste één van haar soort: diepte: integratie; thuis over: 3.");
    assertThat(finding(ASSET_LEFT, with(DEEP, UNIT)).missing())
        .isEqualTo(missing("cooperation.units[0].left-at-home"));
  }

  @Test
  void a_unit_is_judged_by_its_name_and_else_by_its_place() {
    CommittedUnit last = UNIT.withLeftAtHome(0);
    CommittedUnit unnamed = CommittedUnit.builder().leftAtHome(0).build();

    assertThat(lastJudged("bataljon", last)).isEqualTo(VIOLATED);
    assertThat(lastJudged("battalion", last)).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(lastJudged("units[0]", unnamed)).isEqualTo(VIOLATED);
    assertThat(lastJudged("bataljon", last, last)).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(lastJudged("units[0]", last, last)).isEqualTo(VIOLATED);
    assertThat(lastJudged("units[1]", last.withName(Text.of("units[1]")), unnamed))
        .isEqualTo(NEEDS_JUDGEMENT);
    assertThat(lastJudged("bataljon", UNIT, unnamed)).isEqualTo(UNDETERMINED);
  }

  /** The verdict on the first unit, where a judgement rejects what is left of some unit. */
  private static Verdict lastJudged(String subject, CommittedUnit... units) {
    return finding(
            ASSET_LEFT,
            with(DEEP, units),
            judged(ASSET_LEFT, JudgementOutcome.REJECTED).withSubject(subject))
        .verdict();
  }
}
