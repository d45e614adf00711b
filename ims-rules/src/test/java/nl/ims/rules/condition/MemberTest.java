package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ims.model.actor.Chamber;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Truth;
import org.junit.jupiter.api.Test;

/** The subjects of a rule stand by day, then by name. */
class MemberTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);
  private static final StepWord WORD =
      StepWord.of("w", "w", StepKind.LETTER, StepKind.EXTENSION_LETTER, StepKind.DEBATE);

  private static Step letter(String paper) {
    return Step.of(DAY, StepKind.LETTER).withPaper(nl.ims.model.source.Paper.parse(paper));
  }

  @Test
  void subjects_stand_by_day_then_by_name() {
    Log log =
        Log.of(
            List.of(
                letter("kst-29521-472"),
                Step.of(DAY, StepKind.EXTENSION_LETTER),
                Step.of(DAY.plusDays(1), StepKind.DEBATE),
                letter("kst-29521-471"),
                Step.of(DAY, StepKind.END),
                Step.of(DAY, StepKind.DEBATE)),
            Optional.empty());
    Scene scene = Scene.of(NoQuestions.view().log(log).build());
    assertThat(new Member(StepClaim.there(WORD)).members(scene))
        .extracting(log::name)
        .containsExactly(
            "debate/2024-03-08",
            "extension-letter/2024-03-08",
            "letter/2024-03-08",
            "letter/2024-03-08/2",
            "debate/2024-03-09");
    assertThat(new Member(StepClaim.there(WORD)).members(scene))
        .extracting(log::path)
        .startsWith("procedure[5]", "procedure[1]", "procedure[3]", "procedure[0]");
  }

  @Test
  void a_subject_serves_fails_or_lacks_the_key_that_the_claim_asks() {
    Condition toSenate = StepValue.its(StepKey.TO).holdsAllOf(Chamber.SENATE);
    Member member = new Member(StepClaim.there(WORD).where(toSenate));
    Step silent = letter("kst-29521-471");
    assertThat(read(member, silent.withTo(ImmutableSortedSet.of(Chamber.SENATE))))
        .isEqualTo(Truth.TRUE);
    assertThat(read(member, silent.withTo(ImmutableSortedSet.of()))).isEqualTo(Truth.FALSE);
    assertThat(read(member, silent)).isEqualTo(Truth.UNKNOWN);
    assertThat(Grounds.toHold(scene(silent), member).sets())
        .containsExactly(ImmutableList.of("procedure[0].to"));
    assertThat(Grounds.toHold(scene(silent), Conditions.not(member)).sets()).isEmpty();
    assertThat(member.parts()).isEmpty();
  }

  @Test
  void a_subject_of_a_kind_that_asks_more_must_serve_that_too() {
    Condition never = new Given(false, Text.of("nooit", "never"));
    StepWord word = StepWord.of("w", "w", StepKind.DEBATE).or(StepKind.LETTER, never);
    Member member = new Member(StepClaim.there(word));
    assertThat(read(member, letter("kst-29521-471"))).isEqualTo(Truth.FALSE);
    assertThat(read(member, Step.of(DAY, StepKind.DEBATE))).isEqualTo(Truth.TRUE);
  }

  private static Truth read(Member member, Step step) {
    Truth truth = member.truth(scene(step));
    assertThat(member.ground(scene(step)).truth()).isEqualTo(truth);
    return truth;
  }

  private static Scene scene(Step step) {
    return Scene.of(NoQuestions.view().log(Log.of(List.of(step), Optional.empty())).build(), 0);
  }
}
