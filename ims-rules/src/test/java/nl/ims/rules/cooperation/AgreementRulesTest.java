package nl.ims.rules.cooperation;

import static nl.ims.model.cooperation.SovereigntyCriterion.DOUBLE_COUNTING;
import static nl.ims.model.cooperation.SovereigntyCriterion.LEGAL_BASIS;
import static nl.ims.model.cooperation.SovereigntyCriterion.MULTIPLE_TASKING;
import static nl.ims.model.cooperation.SovereigntyCriterion.SINGLE_ASSET_RISK;
import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.cooperation.Told.DEEP;
import static nl.ims.rules.cooperation.Told.answers;
import static nl.ims.rules.cooperation.Told.dutch;
import static nl.ims.rules.cooperation.Told.english;
import static nl.ims.rules.cooperation.Told.finding;
import static nl.ims.rules.cooperation.Told.missing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;

/** That an answer on sovereignty and the facts beside it agree. */
class AgreementRulesTest {
  private static final String BASIS_AGREES = "sovereignty/basis-agrees";
  private static final String TASKING_AGREES = "sovereignty/tasking-agrees";
  private static final String ASSET_AGREES = "sovereignty/asset-agrees";

  private static Cooperation rests(Cooperation cooperation, BasisKind... kinds) {
    return cooperation.withBasis(
        Arrays.stream(kinds)
            .map(kind -> Basis.builder().kind(kind).build())
            .collect(ImmutableList.toImmutableList()));
  }

  private static Finding of(String answer, BasisKind... kinds) {
    return finding(BASIS_AGREES, rests(answers(DEEP, LEGAL_BASIS, answer), kinds));
  }

  @Test
  void an_answer_that_is_that_of_the_strongest_document_satisfies() {
    Finding told = of("memorandum", BasisKind.LETTER_OF_INTENT, BasisKind.MEMORANDUM);

    assertThat(told.verdict()).isEqualTo(SATISFIED);
    assertThat(english(told))
        .isEqualTo(
            "The answer fits the strongest document: depth: integration; answer to S9: a"
                + " memorandum; basis: stated; basis: letter of intent; basis: memorandum of"
                + " understanding.");
    assertThat(dutch(told))
        .isEqualTo(
            "Het antwoord past bij het sterkste document: diepte: integratie; antwoord op S9:"
                + " een memorandum; grondslag: vermeld; grondslag: intentieverklaring;"
                + " grondslag: memorandum van overeenstemming.");
  }

  @Test
  void another_answer_needs_judgement_and_both_are_said() {
    Finding told = of("declaration", BasisKind.TREATY);

    assertThat(told.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(told))
        .isEqualTo(
            "The answer does not fit the strongest document: depth: integration; answer to S9: a"
                + " declaration or letter of intent; basis: treaty.");
    assertThat(dutch(told))
        .isEqualTo(
            "Het antwoord past niet bij het sterkste document: diepte: integratie; antwoord op"
                + " S9: een verklaring of intentie; grondslag: verdrag.");
  }

  /** Every answer on every set of kinds of document: which of them fit. */
  @Test
  void the_strongest_document_decides_which_answers_fit() {
    BasisKind[] kinds = BasisKind.values();
    for (int set = 0; set < 1 << kinds.length; set++) {
      List<BasisKind> some = new ArrayList<>();
      for (int i = 0; i < kinds.length; i++) {
        if ((set >> i & 1) == 1) {
          some.add(kinds[i]);
        }
      }
      for (String answer : LEGAL_BASIS.answerCodes()) {
        assertThat(of(answer, some.toArray(BasisKind[]::new)).verdict())
            .as(answer + " on " + some)
            .isEqualTo(fitting(some).contains(answer) ? SATISFIED : NEEDS_JUDGEMENT);
      }
    }
  }

  private static Set<String> fitting(List<BasisKind> kinds) {
    boolean arranged = kinds.contains(BasisKind.TECHNICAL_ARRANGEMENT);
    if (kinds.contains(BasisKind.TREATY)) {
      return arranged ? Set.of("treaty", "arrangement-under-treaty") : Set.of("treaty");
    } else if (arranged) {
      return Set.of("memorandum", "arrangement-under-treaty");
    } else if (kinds.contains(BasisKind.MEMORANDUM)) {
      return Set.of("memorandum");
    }
    return kinds.isEmpty() ? Set.of("none") : Set.of("declaration");
  }

  @Test
  void what_is_absent_is_asked_for() {
    assertThat(finding(BASIS_AGREES, rests(DEEP, BasisKind.TREATY)).missing())
        .isEqualTo(missing("cooperation.account-complete", "cooperation.sovereignty.legal-basis"));
    assertThat(finding(BASIS_AGREES, answers(DEEP, LEGAL_BASIS, "treaty")).missing())
        .isEqualTo(missing("cooperation.basis"));
    assertThat(
            finding(
                    BASIS_AGREES,
                    answers(DEEP, LEGAL_BASIS, "treaty")
                        .withBasis(ImmutableList.of(Basis.builder().build())))
                .missing())
        .isEqualTo(missing("cooperation.basis[0].kind"));
    assertThat(unsure("memorandum", BasisKind.MEMORANDUM)).isEqualTo(UNDETERMINED);
    assertThat(unsure("treaty", BasisKind.TREATY)).isEqualTo(SATISFIED);
    assertThat(unsure("declaration", BasisKind.MEMORANDUM)).isEqualTo(NEEDS_JUDGEMENT);
  }

  /** Another document of which the kind is not known stands beside one. */
  private static Verdict unsure(String answer, BasisKind kind) {
    return finding(
            BASIS_AGREES,
            answers(DEEP, LEGAL_BASIS, answer)
                .withBasis(
                    ImmutableList.of(Basis.builder().build(), Basis.builder().kind(kind).build())))
        .verdict();
  }

  @Test
  void papers_that_are_silent_compare_with_nothing() {
    assertThat(
            finding(BASIS_AGREES, rests(DEEP.withAccountComplete(true), BasisKind.TREATY))
                .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  private static final CommittedUnit UNIT = CommittedUnit.builder().build();

  private static Finding units(
      String rule, SovereigntyCriterion criterion, String answer, CommittedUnit... units) {
    return finding(rule, answers(DEEP, criterion, answer).withUnits(ImmutableList.copyOf(units)));
  }

  @Test
  void an_answer_that_excludes_other_frameworks_does_not_fit_a_unit_promised_elsewhere() {
    CommittedUnit here = UNIT.withCommittedTo(ImmutableList.of());
    CommittedUnit elsewhere = UNIT.withCommittedTo(ImmutableList.of("eu-battlegroup"));
    Finding excluded = units(TASKING_AGREES, DOUBLE_COUNTING, "excluded", elsewhere);
    Finding fits = units(TASKING_AGREES, MULTIPLE_TASKING, "one-framework", here);

    assertThat(excluded.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(excluded))
        .isEqualTo(
            "The answer does not fit this unit, which is also promised elsewhere: depth:"
                + " integration; answer to S14: no, that is excluded; also promised to:"
                + " eu-battlegroup.");
    assertThat(dutch(excluded))
        .isEqualTo(
            "Het antwoord past niet bij deze eenheid, die ook elders is toegezegd: diepte:"
                + " integratie; antwoord op S14: nee, dat is uitgesloten; ook toegezegd aan:"
                + " eu-battlegroup.");
    assertThat(fits.verdict()).isEqualTo(SATISFIED);
    assertThat(english(fits))
        .isEqualTo(
            "The answer fits this unit: depth: integration; answer to S17: no, one framework;"
                + " also promised to: none.");
    assertThat(units(TASKING_AGREES, MULTIPLE_TASKING, "one-framework", UNIT).missing())
        .isEqualTo(missing("cooperation.units[0].committed-to"));
    assertThat(units(TASKING_AGREES, DOUBLE_COUNTING, "excluded").verdict())
        .isEqualTo(NOT_APPLICABLE);
    assertThat(
            finding(
                    TASKING_AGREES,
                    answers(DEEP, DOUBLE_COUNTING, "possible")
                        .withAccountComplete(true)
                        .withUnits(ImmutableList.of(elsewhere)))
                .verdict())
        .isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void that_nothing_is_missing_at_home_does_not_fit_the_last_of_its_kind() {
    Finding last = units(ASSET_AGREES, SINGLE_ASSET_RISK, "nothing", UNIT.withLeftAtHome(0));
    Finding fits = units(ASSET_AGREES, SINGLE_ASSET_RISK, "nothing", UNIT.withLeftAtHome(2));

    assertThat(last.verdict()).isEqualTo(NEEDS_JUDGEMENT);
    assertThat(english(last))
        .isEqualTo(
            "The answer does not fit this unit, which is the last of its kind: depth:"
                + " integration; answer to S13: nothing is missing; left at home: 0.");
    assertThat(dutch(last))
        .isEqualTo(
            "Het antwoord past niet bij deze eenheid, die de laatste van haar soort is: diepte:"
                + " integratie; antwoord op S13: er ontbreekt niets; thuis over: 0.");
    assertThat(fits.verdict()).isEqualTo(SATISFIED);
    assertThat(units(ASSET_AGREES, SINGLE_ASSET_RISK, "nothing", UNIT).missing())
        .isEqualTo(missing("cooperation.units[0].left-at-home"));
    assertThat(units(ASSET_AGREES, SINGLE_ASSET_RISK, "part", UNIT.withLeftAtHome(0)).verdict())
        .isEqualTo(NOT_APPLICABLE);
  }
}
