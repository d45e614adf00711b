package nl.ims.model.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwinKeyTest {

  private static Contribution.Builder contribution() {
    return Contribution.builder();
  }

  private static void states(Contribution contribution, TwinKey... twins) {
    assertThat(Arrays.stream(TwinKey.values()).filter(twin -> twin.states(contribution)))
        .containsExactly(twins);
  }

  @Test
  void the_table_names_aspect_and_key() {
    assertThat(Arrays.stream(TwinKey.values()))
        .extracting(twin -> twin.pointId() + "/" + twin.aspectId() + " by " + twin.path())
        .containsExactly(
            "grounds/request by contribution.requests",
            "mandate/legal-basis by contribution.mandate",
            "duration/period by contribution.period.through",
            "finances/amount by contribution.cost.amount",
            "finances/funding-line by contribution.cost.funding");
    assertThat(TwinKey.of("finances", "amount")).contains(TwinKey.FINANCES_AMOUNT);
    assertThat(TwinKey.of("finances", "aftercare")).isEmpty();
    assertThat(TwinKey.of("grounds", "amount")).isEmpty();
    assertThat(TwinKey.GROUNDS_REQUEST.code()).isEqualTo("grounds-request");
  }

  @Test
  void an_empty_list_counts_as_stated() {
    states(contribution().requests(ImmutableList.of()).build(), TwinKey.GROUNDS_REQUEST);
    states(contribution().mandate(ImmutableList.of()).build(), TwinKey.MANDATE_LEGAL_BASIS);
  }

  @Test
  void a_period_states_the_aspect_by_its_last_day() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 3, 8));
    states(contribution().period(new Period(day, Optional.empty())).build());
    states(
        contribution().period(new Period(Optional.empty(), day)).build(), TwinKey.DURATION_PERIOD);
  }

  @Test
  void an_empty_funding_is_as_an_absent_one() {
    states(
        contribution()
            .cost(
                new Cost(
                    Optional.of(BigDecimal.ZERO),
                    Optional.empty(),
                    Optional.of(ImmutableSortedSet.of())))
            .build(),
        TwinKey.FINANCES_AMOUNT);
    states(
        contribution()
            .cost(
                new Cost(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(ImmutableSortedSet.of(Funding.BIV))))
            .build(),
        TwinKey.FINANCES_FUNDING_LINE);
    states(
        contribution()
            .cost(new Cost(Optional.empty(), Optional.of("EUR"), Optional.empty()))
            .build());
  }
}
