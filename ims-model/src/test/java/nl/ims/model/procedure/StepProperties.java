package nl.ims.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.model.testkit.Steps;

@AddLifecycleHook(SteadyRun.class)
class StepProperties {

  @Provide
  Arbitrary<Step> steps() {
    return Steps.any();
  }

  @Property
  void a_step_states_what_it_must_and_nothing_that_it_may_not(@ForAll("steps") Step step) {
    assertThat(step.kind().keys()).containsAll(step.stated());
    assertThat(step.stated()).containsAll(step.kind().requiredKeys());
  }

  @Property
  void a_step_without_its_optional_keys_is_a_step(@ForAll("steps") Step step) {
    Step bare =
        step.withPaper(Optional.empty())
            .withTo(Optional.empty())
            .withBy(Optional.empty())
            .withLedBy(Optional.empty())
            .withInvokes(Optional.empty())
            .withInferred(false)
            .withNote(Optional.empty());
    assertThat(bare.stated()).isSubsetOf(step.stated()).containsAll(step.kind().requiredKeys());
  }

  @Property
  void a_step_can_change_its_kind_only_to_one_that_has_its_keys(
      @ForAll("steps") Step step, @ForAll StepKind other) {
    Assume.that(other != step.kind());
    boolean fits =
        other.keys().containsAll(step.stated()) && step.stated().containsAll(other.requiredKeys());
    if (fits) {
      assertThat(step.withKind(other).kind()).isEqualTo(other);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> step.withKind(other))
          .withMessageStartingWith("step %s of %s: ".formatted(other.code(), step.date()));
    }
  }
}
