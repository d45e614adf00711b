package nl.ims.rules.book;

import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.StepWord;
import org.junit.jupiter.api.Test;

/** A rule is written in one sentence: each call gives the builder that was called. */
class RuleBuilderChainTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final StepClaim DONE = there(StepKind.LETTER).onOrBefore(Day.on(DAY));
  private static final StepWord HARM = there(StepKind.HARM_INVESTIGATION_STARTED).word();
  private static final Duty.Closing DEBATED =
      new Duty.Closing(there(StepKind.DEBATE), there(StepKind.LETTER));

  private final RuleBuilder builder = Rule.rule("test/chain", Level.PRACTICE);

  @Test
  void what_is_said_of_a_rule_is_said_in_a_row() {
    assertThat(builder.sentence("Zo.", "So.")).isSameAs(builder);
    assertThat(builder.levelLabel("huisregel", "house rule")).isSameAs(builder);
    assertThat(builder.under(Scope.ANY)).isSameAs(builder);
    assertThat(builder.applies(Given.TRUE)).isSameAs(builder);
    assertThat(builder.appliesToEach(Given.TRUE)).isSameAs(builder);
    assertThat(builder.demands(Given.TRUE, Text.of("zo"), Text.of("niet zo"))).isSameAs(builder);
    assertThat(builder.holdsFrom(DAY)).isSameAs(builder);
    assertThat(builder.cites(Constitution.article(100).citation())).isSameAs(builder);
    assertThat(builder.seenIn(Case.seen("2024-03-01", "kst-29521-473", "a", "b")))
        .isSameAs(builder);
    assertThat(builder.judgedByKeeper()).isSameAs(builder);
    assertThat(builder.remarks(scene -> Optional.empty())).isSameAs(builder);
    assertThat(builder.remarksWhileOpen(scene -> Optional.empty())).isSameAs(builder);
  }

  @Test
  void what_a_rule_looks_at_and_obliges_to_too() {
    assertThat(builder.each(there(StepKind.LETTER))).isSameAs(builder);
    assertThat(builder.eachIncident(HARM, DAY)).isSameAs(builder);
    assertThat(builder.eachIncidentWithTwo(HARM, DAY)).isSameAs(builder);
    assertThat(builder.obliges(DONE, "brief", "letter")).isSameAs(builder);
    assertThat(builder.obliges(ImmutableList.of(DONE), "brief", "letter")).isSameAs(builder);
    assertThat(builder.obligesBy(DONE, DEBATED, "brief", "letter")).isSameAs(builder);
  }

  @Test
  void a_rule_of_ones_own_gives_its_level_a_name() {
    builder
        .sentence("Zo.", "So.")
        .demands(Given.TRUE, Text.of("zo"), Text.of("niet zo"))
        .cites(Constitution.article(100).citation());
    assertThat(builder.build().levelLabel()).isEmpty();
    assertThat(builder.levelLabel("huisregel", "house rule").build().levelLabel())
        .contains(Text.of("huisregel", "house rule"));
  }
}
