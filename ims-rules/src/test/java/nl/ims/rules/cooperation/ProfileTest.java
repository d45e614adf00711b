package nl.ims.rules.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.cooperation.Bearing;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.cooperation.SovereigntyGroup;
import nl.ims.rules.Assessor;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final SovereigntyAnswer MAJORITY =
      SovereigntyAnswer.builder()
          .criterion(SovereigntyCriterion.VOTING_RULE)
          .answer("majority")
          .inferred(true)
          .build();

  @Test
  void it_holds_what_is_known_and_what_is_not_on_each_side() {
    Cooperation c =
        Cooperation.builder()
            .putAllSovereignty(ImmutableSortedMap.of(SovereigntyCriterion.VOTING_RULE, MAJORITY))
            .build();
    Profile profile =
        Assessor.standard()
            .assess(Dossier.builder().id("d").cooperation(c).build())
            .profile()
            .orElseThrow();

    assertThat(profile.sides())
        .extracting(Profile.Side::group)
        .containsExactly(SovereigntyGroup.values());
    assertThat(profile.sides().get(0).known()).containsExactly(MAJORITY);
    assertThat(profile.sides().get(0).known().get(0).bearing()).isEqualTo(Bearing.ADVERSE);
    assertThat(profile.sides().get(0).unknown())
        .hasSize(8)
        .doesNotContain(SovereigntyCriterion.VOTING_RULE);
    assertThat(profile.sides().get(1).known()).isEmpty();
  }

  @Test
  void every_question_is_there_once() {
    Stream<SovereigntyCriterion> asked =
        Profile.of(Cooperation.builder().build()).sides().stream()
            .flatMap(side -> side.unknown().stream());

    assertThat(asked).containsExactlyElementsOf(Arrays.asList(SovereigntyCriterion.values()));
  }

  @Test
  void a_contribution_has_none() {
    assertThat(
            Assessor.standard()
                .assess(
                    Dossier.builder().id("d").contribution(Contribution.builder().build()).build())
                .profile())
        .isEmpty();
  }
}
