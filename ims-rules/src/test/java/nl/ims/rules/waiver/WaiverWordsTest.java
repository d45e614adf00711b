package nl.ims.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waivers say of themselves, and what a state stands for. */
class WaiverWordsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  private static final String DEPARTURE = "article-100/no-departure-before-debate";

  /** So many ships left, one a day. */
  private static Dossier departures(int ships) {
    return Dossier.builder()
        .id("squadron")
        .recordedThrough(DAY)
        .contribution(
            Contribution.builder()
                .purposes(ImmutableSortedSet.of(Purpose.INTERNATIONAL_LEGAL_ORDER))
                .task(Task.OPERATION)
                .forms(ImmutableSortedSet.of(Form.UNIT))
                .armedForce(ArmedForce.MAY_BE_INVOLVED)
                .build())
        .addAllProcedure(
            IntStream.range(0, ships)
                .mapToObj(i -> Step.of(FIRST.plusDays(i), StepKind.DEPARTURE))
                .collect(Collectors.toList()))
        .build();
  }

  private static Waiver waiver(Optional<String> subject) {
    return new Waiver(
        new FindingName("squadron", DEPARTURE, subject),
        new Grounds(Text.of("why"), Text.of("who"), Paper.parse("kst-29521-473")),
        DAY);
  }

  private static Text explanation(int ships, Waiver waiver) {
    return Assessor.standard()
        .assess(departures(ships))
        .withWaivers(Waivers.of(ImmutableList.of(waiver)))
        .setAside()
        .outcomes()
        .get(0)
        .explanation();
  }

  private static final String FIVE =
      "departure/2024-03-01, departure/2024-03-02, departure/2024-03-03, departure/2024-03-04,"
          + " departure/2024-03-05";

  @ParameterizedTest
  @CsvSource({"5, ''", "6, ', +1'", "7, ', +2'"})
  void five_subjects_are_named_and_those_beyond_are_counted(int ships, String more) {
    assertThat(explanation(ships, waiver(Optional.empty())))
        .isEqualTo(
            Text.of(
                "Zij noemt geen onderwerp en de regel heeft er in dit dossier "
                    + ships
                    + " ("
                    + FIVE
                    + more
                    + "); noem het onderwerp.",
                "It names no subject, and the rule has "
                    + ships
                    + " in this dossier ("
                    + FIVE
                    + more
                    + "); name the subject."));
    assertThat(explanation(ships, waiver(Optional.of("departure/2023-01-01"))))
        .isEqualTo(
            Text.of(
                "De regel heeft in dit dossier geen bevinding over dat onderwerp; wel over "
                    + FIVE
                    + more
                    + ".",
                "The rule has no finding on that subject in this dossier; it has on "
                    + FIVE
                    + more
                    + "."));
  }

  @Test
  void a_state_is_a_verdict_on_the_rule_that_it_breaks_or_leaves_open() {
    assertThat(
            Arrays.stream(WaiverState.values())
                .map(
                    state ->
                        "%s: %s %s %s"
                            .formatted(
                                state.code(),
                                state.rule().map(WaiverRule::id).orElse("-"),
                                state.verdict().code(),
                                state.setsAside())))
        .containsExactly(
            "expired: waiver/expired violated false",
            "too-broad: waiver/too-broad violated false",
            "undated: waiver/expired undetermined true",
            "sets-aside: - satisfied true",
            "unused: waiver/unused violated false",
            "withdrawn: - satisfied false",
            "not-assessed: waiver/unused undetermined false");
    assertThat(WaiverState.SETS_ASIDE.verdict()).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void waivers_tell_what_they_are_and_whether_there_are_any() {
    Waivers one = Waivers.of(ImmutableList.of(waiver(Optional.empty())));
    Waivers other = Waivers.of(ImmutableList.of(waiver(Optional.of("departure/2024-03-01"))));
    assertThat(Waivers.NONE.isEmpty()).isTrue();
    assertThat(Waivers.NONE).hasToString("[]");
    assertThat(one.isEmpty()).isFalse();
    assertThat(one).hasToString("[" + waiver(Optional.empty()) + "]");
    assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
  }
}
