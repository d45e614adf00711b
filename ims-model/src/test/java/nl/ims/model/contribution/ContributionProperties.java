package nl.ims.model.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.Contributions;
import nl.ims.model.testkit.Days;
import nl.ims.model.testkit.SteadyRun;

@AddLifecycleHook(SteadyRun.class)
class ContributionProperties {

  @Provide
  Arbitrary<LocalDate> days() {
    return Days.any();
  }

  @Provide
  Arbitrary<Contribution> contributions() {
    return Contributions.any();
  }

  @Property
  void a_period_is_refused_exactly_if_it_ends_before_it_starts(
      @ForAll("days") LocalDate from, @ForAll("days") LocalDate through) {
    if (through.isBefore(from)) {
      assertThatIllegalArgumentException().isThrownBy(() -> Period.of(from, through));
    } else {
      assertThat(Period.of(from, through).fromInclusive()).contains(from);
    }
    assertThat(new Period(Optional.of(from), Optional.empty()).throughInclusive()).isEmpty();
  }

  @Property
  void amounts_that_are_equal_as_numbers_are_equal(
      @ForAll @BigRange(min = "0", max = "1000000000000") BigDecimal amount,
      @ForAll @IntRange(max = 6) int zeros) {
    Cost one = new Cost(Optional.of(amount), Optional.empty(), Optional.empty());
    Cost other =
        new Cost(
            Optional.of(amount.setScale(amount.scale() + zeros)),
            Optional.empty(),
            Optional.empty());
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.amount().orElseThrow()).isEqualByComparingTo(amount);
  }

  @Property
  void stating_one_key_more_changes_no_other(@ForAll("contributions") Contribution contribution) {
    Contribution more = contribution.withPersonnel(7);
    assertThat(more.personnel()).contains(7);
    assertThat(more.withPersonnel(contribution.personnel())).isEqualTo(contribution);
  }

  @Property
  void twins_are_stated_by_their_keys_alone(@ForAll("contributions") Contribution contribution) {
    Contribution without =
        contribution
            .withRequests(Optional.empty())
            .withMandate(Optional.empty())
            .withPeriod(Optional.empty())
            .withCost(Optional.empty());
    for (TwinKey twin : TwinKey.values()) {
      assertThat(twin.states(without)).isFalse();
    }
  }
}
