package nl.ims.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ActorTest {

  @Test
  void the_government_is_the_whole_and_its_ministers_and_no_chamber() {
    assertThat(Arrays.stream(Actor.values()).filter(Actor::isMinister))
        .containsExactly(
            Actor.FOREIGN_AFFAIRS,
            Actor.DEFENCE,
            Actor.DEVELOPMENT,
            Actor.JUSTICE,
            Actor.INTERIOR,
            Actor.GENERAL_AFFAIRS);
    assertThat(Arrays.stream(Actor.values()).filter(Actor::isChamber))
        .containsExactly(Actor.HOUSE_OF_REPRESENTATIVES, Actor.SENATE);
    for (Actor actor : Actor.values()) {
      assertThat(actor.isGovernment())
          .isEqualTo(actor.isMinister() || actor == Actor.GOVERNMENT)
          .isNotEqualTo(actor.isChamber());
    }
  }
}
