package nl.ims.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.procedure.Step;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Contributions;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;

@AddLifecycleHook(SteadyRun.class)
class DossierProperties {

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Provide
  Arbitrary<Contribution> contributions() {
    return Contributions.forRules();
  }

  @Property(tries = 300)
  void a_dossier_built_again_from_its_parts_is_equal(@ForAll("dossiers") Dossier dossier) {
    Dossier again =
        Dossier.builder()
            .note(dossier.note())
            .addAllJudgements(dossier.judgements())
            .addAllProcedure(dossier.procedure())
            .putAllPoints(dossier.points())
            .report(dossier.report())
            .cooperation(dossier.cooperation())
            .contribution(dossier.contribution())
            .pointsComplete(dossier.pointsComplete())
            .recordedThrough(dossier.recordedThrough())
            .title(dossier.title())
            .follows(dossier.follows())
            .id(dossier.id())
            .build();
    assertThat(again).isEqualTo(dossier).hasSameHashCodeAs(dossier).hasToString(dossier.toString());
  }

  @Property(tries = 300)
  void the_order_of_steps_is_kept(@ForAll("dossiers") Dossier dossier) {
    Dossier reversed = dossier.withProcedure(Lists.reverse(dossier.procedure()));
    assertThat(reversed.procedure()).containsExactlyElementsOf(Lists.reverse(dossier.procedure()));
    assertThat(reversed.withProcedure(dossier.procedure())).isEqualTo(dossier);
  }

  @Property(tries = 300)
  void a_step_that_happens_once_is_there_at_most_once(@ForAll("dossiers") Dossier dossier) {
    for (Step step : dossier.procedure()) {
      if (step.kind().once()) {
        Dossier.Builder twice =
            Dossier.builder()
                .id(dossier.id())
                .contribution(Contribution.builder().build())
                .addAllProcedure(dossier.procedure())
                .addProcedure(step);
        assertThatIllegalArgumentException().isThrownBy(twice::build);
      }
    }
  }

  @Property
  void an_aspect_is_left_out_exactly_if_no_key_states_it(
      @ForAll("contributions") Contribution contribution, @ForAll TwinKey twin) {
    Dossier.Builder builder =
        Dossier.builder()
            .id("d")
            .contribution(contribution)
            .putAllPoints(
                Map.of(
                    twin.pointId(),
                    ImmutableSortedMap.of(twin.aspectId(), Statement.leftOut(Text.of("x")))));
    if (twin.states(contribution)) {
      assertThatIllegalArgumentException()
          .isThrownBy(builder::build)
          .withMessageContaining(twin.path());
    } else {
      assertThat(builder.build().points()).containsKey(twin.pointId());
    }
  }
}
