package nl.ims.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.Topic;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.doors.Doors;
import org.junit.jupiter.api.Test;

/** What the model does with null. */
class NullTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  /** What no factory makes from nothing. */
  private static final ImmutableList<Object> SOME =
      ImmutableList.of(
          Dossier.builder().id("example").contribution(Contribution.builder().build()).build(),
          Judgement.builder()
              .rule("article-100/necessity")
              .date(DAY)
              .addBy(Actor.DEFENCE)
              .outcome(JudgementOutcome.ACCEPTED)
              .reason(Text.of("because"))
              .build(),
          AspectJudgement.builder()
              .date(DAY)
              .addBy(Actor.DEFENCE)
              .outcome(JudgementOutcome.ACCEPTED)
              .reason(Text.of("because"))
              .build(),
          SovereigntyAnswer.builder()
              .criterion(SovereigntyCriterion.VOTING_RULE)
              .answer("majority")
              .build(),
          ProjectState.builder().id("example").build(),
          Promise.builder().id("example").build(),
          Topic.builder().id("example").build());

  @Test
  void every_public_door_refuses_null_by_the_name_of_the_parameter() {
    Doors doors = Doors.of(Dossier.class, ImmutableList.of(), SOME, ImmutableMap.of());

    assertThat(doors.faults()).isEmpty();
    assertThat(doors.looked()).isGreaterThan(600);
  }

  @Test
  void nothing_takes_an_optional_or_asks_for_a_collection_of_guava() {
    assertThat(Doors.taking(Dossier.class, "java.util.Optional")).isEmpty();
    assertThat(Doors.taking(Dossier.class, "com.google.common.")).isEmpty();
  }
}
