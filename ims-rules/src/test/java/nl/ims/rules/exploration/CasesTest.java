package nl.ims.rules.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.ims.model.contribution.Contribution;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.testkit.NaiveWorlds;
import org.junit.jupiter.api.Test;

/** The regime that the circumstances are told to have is the one that they lead to. */
class CasesTest {
  private static final Optional<LocalDate> USUALLY = Optional.of(Logs.THE_DAY_BEFORE);

  private static final ImmutableMap<Known, Truth> TRUTHS =
      ImmutableMap.of(Known.YES, Truth.TRUE, Known.NO, Truth.FALSE, Known.UNKNOWN, Truth.UNKNOWN);

  private static final ImmutableList<Circumstances> ALL =
      ImmutableList.<Circumstances>builder()
          .addAll(Cases.all())
          .addAll(Cases.BY_KIND)
          .addAll(Cases.BY_CONTRIBUTION)
          .addAll(Cases.BY_ROW)
          .build();

  @Test
  void circumstances_have_the_regimes_that_they_are_told_to_have() {
    for (Circumstances circumstances : ALL) {
      for (Known employed : Known.values()) {
        assertThat(circumstances.regime().possible(employed))
            .as("%s, employed: %s", circumstances, employed)
            .containsExactlyInAnyOrderElementsOf(worked(circumstances, employed));
      }
    }
  }

  private static ImmutableSortedSet<PlainRegime> worked(
      Circumstances circumstances, Known employed) {
    Contribution c = circumstances.contribution();
    NaiveWorlds worlds =
        new NaiveWorlds(
            c.task(),
            c.specialOperationType(),
            c.forms().map(Set::copyOf),
            c.purposes().map(Set::copyOf),
            c.armedConflict(),
            c.armedForce(),
            c.secrecy().map(secrecy -> !secrecy.claimed()),
            TRUTHS.getOrDefault(employed, Truth.UNKNOWN),
            circumstances.referenceDay().or(() -> USUALLY));
    return worlds.outcomes().stream()
        .map(regime -> PlainRegime.valueOf(regime.name()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(PlainRegime::compareTo));
  }

  /** A failure names the circumstances. */
  @Test
  void circumstances_go_by_different_names() {
    Set<String> names = new HashSet<>();
    for (Circumstances circumstances : ImmutableSet.copyOf(ALL)) {
      assertThat(names.add(circumstances.name())).as("%s", circumstances).isTrue();
    }
  }
}
