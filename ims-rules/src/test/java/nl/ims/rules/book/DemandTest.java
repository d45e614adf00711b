package nl.ims.rules.book;

import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import org.junit.jupiter.api.Test;

/** The parts of which a rule is written, and the names of what it finds. */
class DemandTest {
  private static final Condition LETTER = there(StepKind.LETTER);
  private static final Condition DEBATE = there(StepKind.DEBATE);
  private static final Saying FACT = Saying.of("er is een brief", "there is a letter");

  private static Demand.Row row(Condition when, Verdict verdict, Saying saying) {
    return new Demand.Row(when, verdict, saying);
  }

  @Test
  void rows_stand_in_the_order_in_which_they_are_written() {
    Saying asked = FACT.toJudge("de regering moet oordelen", "the government must judge");
    Demand.Rows rows =
        Demand.when(LETTER, Verdict.SATISFIED, "er is een brief", "there is a letter")
            .and(Demand.when(DEBATE, Verdict.NEEDS_JUDGEMENT, asked));
    assertThat(rows.rows())
        .containsExactly(
            row(LETTER, Verdict.SATISFIED, FACT), row(DEBATE, Verdict.NEEDS_JUDGEMENT, asked));
    assertThat(asked.question())
        .contains(Text.of("de regering moet oordelen", "the government must judge"));
    assertThat(Demand.start().and(rows)).isEqualTo(rows);
    assertThat(rows.otherwise(Verdict.VIOLATED, "er is niets", "there is nothing"))
        .isEqualTo(
            new Demand(
                rows.rows(), Verdict.VIOLATED, Saying.of("er is niets", "there is nothing")));
  }

  @Test
  void a_table_that_leaves_nothing_out_is_undetermined_otherwise() {
    assertThat(Demand.when(LETTER, Verdict.SATISFIED, FACT).otherwiseUnknown())
        .isEqualTo(
            new Demand(
                ImmutableList.of(row(LETTER, Verdict.SATISFIED, FACT)),
                Verdict.UNDETERMINED,
                Saying.of("geen van de rijen geldt", "none of the rows holds")));
  }

  @Test
  void a_condition_that_is_demanded_is_a_table_of_one_row() {
    Text held = Text.of("er is een brief", "there is a letter");
    Text failed = Text.of("er is geen brief", "there is no letter");
    assertThat(Demand.that(LETTER, held, failed))
        .isEqualTo(
            new Demand(
                ImmutableList.of(row(LETTER, Verdict.SATISFIED, FACT)),
                Verdict.VIOLATED,
                new Saying(failed, Optional.empty())));
  }

  @Test
  void a_case_speaks_for_a_practice_or_against_it() {
    assertThat(Case.seen("2024-03-01", "kst-29521-473", "zo", "so"))
        .isEqualTo(
            new Case(
                Citation.read("kst-29521-473", "zo", "so"),
                LocalDate.of(2024, 3, 1),
                Case.Stance.FOR));
    assertThat(Case.against("2024-03-01", "kst-29521-473", "zo", "so"))
        .isEqualTo(
            new Case(
                Citation.read("kst-29521-473", "daartegen: zo", "against it: so"),
                LocalDate.of(2024, 3, 1),
                Case.Stance.AGAINST));
  }

  @Test
  void what_a_rule_finds_has_codes_and_labels() {
    assertThat(Arrays.stream(Level.values()).map(Code::code))
        .containsExactly("law", "framework", "commitment", "practice", "guidance", "format");
    assertThat(Arrays.stream(Obligation.State.values()).map(s -> s.code() + ": " + s.label()))
        .containsExactly(
            "met: gedaan | met",
            "late: te laat | late",
            "open: open | open",
            "overdue: verlopen | overdue",
            "not-recorded: niet vastgelegd | not recorded");
    assertThat(Arrays.stream(Verdict.values()).map(v -> v.code() + ": " + v.label()))
        .containsExactly(
            "satisfied: voldaan | satisfied",
            "violated: geschonden | violated",
            "undetermined: onbepaald | undetermined",
            "needs-judgement: oordeel nodig | needs judgement",
            "not-applicable: niet van toepassing | not applicable");
  }
}
