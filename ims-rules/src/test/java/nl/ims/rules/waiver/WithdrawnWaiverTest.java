package nl.ims.rules.waiver;

import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** A waiver on a rule that was withdrawn: it sets nothing aside, and is no violation. */
class WithdrawnWaiverTest {
  private static final Sketch DOSSIER = article100().employed("2024-03-20").through("2024-03-31");

  private static final Text WHY =
      Text.of(
          "De regel is ingetrokken: de bron gaat over criteria voor een budget, en de aspecten van"
              + " het punt Financiën vragen hetzelfde. De terzijdelegging kan weg.",
          "The rule was withdrawn: its source speaks of criteria for a budget, and the aspects of"
              + " the point Finances ask the same. The waiver can be dropped.");

  private static Waiver waiver(String dossier, Optional<String> subject, String last) {
    return new Waiver(
        new FindingName(dossier, "finance/amount-and-line", subject),
        new Grounds(Text.of("why"), Text.of("who"), Paper.parse("kst-29521-473")),
        day(last));
  }

  private static Assessment assessed(Waiver waiver) {
    return DOSSIER.assess().withWaivers(Waivers.of(ImmutableList.of(waiver)));
  }

  private static ImmutableList<WaiverOutcome> tallied(Waiver waiver) {
    WaiverTally tally = new WaiverTally(Waivers.of(ImmutableList.of(waiver)));
    tally.add(assessed(waiver).setAside());
    return tally.outcomes();
  }

  @Test
  void it_says_why_and_sets_nothing_aside() {
    Waiver waiver = waiver("sketch", Optional.empty(), "2024-03-31");

    assertThat(tallied(waiver))
        .containsExactly(new WaiverOutcome(waiver, WaiverState.WITHDRAWN, WHY));
    assertThat(assessed(waiver).setAside().size()).isZero();
    Assessment raw = DOSSIER.assess();
    assertThat(raw.withWaivers(Waivers.of(ImmutableList.of(waiver))).findings())
        .isSameAs(raw.findings());
  }

  @Test
  void that_says_enough_where_it_is_over_too_or_names_a_subject_or_a_dossier_that_is_not_there() {
    for (Waiver waiver :
        ImmutableList.of(
            waiver("sketch", Optional.empty(), "2024-03-30"),
            waiver("sketch", Optional.of("letter/2024-03-08"), "2024-03-31"),
            waiver("elsewhere", Optional.empty(), "2024-03-31"))) {
      assertThat(tallied(waiver))
          .containsExactly(new WaiverOutcome(waiver, WaiverState.WITHDRAWN, WHY));
    }
  }

  @Test
  void it_violates_no_rule_on_waivers() {
    assertThat(WaiverState.WITHDRAWN.rule()).isEmpty();
    assertThat(WaiverState.WITHDRAWN.verdict()).isEqualTo(Verdict.SATISFIED);
    assertThat(WaiverState.WITHDRAWN.setsAside()).isFalse();
    assertThat(WaiverState.WITHDRAWN.code()).isEqualTo("withdrawn");
  }
}
