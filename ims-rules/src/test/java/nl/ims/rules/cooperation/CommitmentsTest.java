package nl.ims.rules.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Period;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Truth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Units that are promised to more than one framework. */
class CommitmentsTest {
  private static final Text BATTALION = Text.of("414 Tankbataljon", "414 Tank Battalion");

  private static final CommittedUnit IN_2019 =
      CommittedUnit.builder()
          .name(BATTALION)
          .fromInclusive(LocalDate.of(2019, 1, 1))
          .throughInclusive(LocalDate.of(2019, 12, 31))
          .build();

  private static Dossier framework(String id, CommittedUnit... units) {
    return Dossier.builder()
        .id(id)
        .cooperation(Cooperation.builder().units(ImmutableList.copyOf(units)).build())
        .build();
  }

  private static Dossier operation(ImmutableList<String> frameworks, String from, String through) {
    return Dossier.builder()
        .id("operation")
        .contribution(
            Contribution.builder()
                .frameworks(frameworks)
                .period(Period.of(LocalDate.parse(from), LocalDate.parse(through)))
                .units(
                    ImmutableList.of(
                        MilitaryUnit.builder().name(Text.of(" 414  tank battalion")).build()))
                .build())
        .build();
  }

  private static List<String> clashes(Dossier... dossiers) {
    return Commitments.of(ImmutableList.copyOf(dossiers)).clashes().stream()
        .map(
            clash ->
                clash.first().framework()
                    + " "
                    + clash.first().path()
                    + " and "
                    + clash.second().framework()
                    + " "
                    + clash.second().path()
                    + ": "
                    + clash.overlap())
        .toList();
  }

  @Test
  void a_framework_that_is_only_named_may_ask_for_the_unit_at_any_time() {
    CommittedUnit twice = IN_2019.withCommittedTo(ImmutableList.of("vjtf"));
    assertThat(clashes(framework("division", twice)))
        .containsExactly(
            "division cooperation.units[0] and vjtf cooperation.units[0].committed-to: UNKNOWN");
  }

  @Test
  void what_the_framework_itself_says_of_the_unit_counts() {
    CommittedUnit twice = IN_2019.withCommittedTo(ImmutableList.of("vjtf"));
    CommittedUnit later =
        IN_2019.withThroughInclusive(Optional.empty()).withFromInclusive(LocalDate.of(2020, 1, 1));
    assertThat(clashes(framework("division", twice), framework("vjtf", IN_2019)))
        .containsExactly("division cooperation.units[0] and vjtf cooperation.units[0]: TRUE");
    assertThat(clashes(framework("division", twice), framework("vjtf", later))).isEmpty();
  }

  @Test
  void an_operation_takes_a_unit_away_unless_it_answers_the_call_of_the_framework() {
    Dossier vjtf = framework("vjtf", IN_2019);
    assertThat(clashes(vjtf, operation(ImmutableList.of(), "2019-12-31", "2020-06-30")))
        .containsExactly("operation contribution.units[0] and vjtf cooperation.units[0]: TRUE");
    Dossier before = framework("before", IN_2019);
    assertThat(clashes(before, operation(ImmutableList.of("before"), "2019-12-31", "2020-06-30")))
        .isEmpty();
    assertThat(clashes(vjtf, operation(ImmutableList.of("vjtf"), "2019-12-31", "2020-06-30")))
        .isEmpty();
    assertThat(clashes(vjtf, operation(ImmutableList.of(), "2020-01-01", "2020-06-30"))).isEmpty();
  }

  @Test
  void only_an_integrated_framework_brings_its_answers_in() {
    Dossier operation =
        operation(ImmutableList.of("division", "fleet", "wing"), "2019-01-01", "2019-06-30");
    ImmutableList<Dossier> dossiers =
        ImmutableList.of(
            of("wing", Depth.POOLING),
            operation,
            of("division", Depth.INTEGRATION),
            framework("fleet"),
            of("corps", Depth.INTEGRATION));
    assertThat(BroughtIn.of(dossiers, Commitments.of(dossiers)))
        .containsExactly(new BroughtIn("operation", "division", ImmutableList.of()));
  }

  private static Dossier of(String id, Depth depth) {
    return Dossier.builder().id(id).cooperation(Cooperation.builder().depth(depth).build()).build();
  }

  @Test
  void a_contribution_touches_the_frameworks_of_its_units_and_those_that_it_is_part_of() {
    Dossier operation = operation(ImmutableList.of("nrf"), "2019-01-01", "2019-06-30");
    Dossier division = framework("division", IN_2019.withCommittedTo(ImmutableList.of("vjtf")));
    Dossier other = framework("other", IN_2019.withName(Text.of("13 Lichte Brigade")));
    assertThat(Commitments.of(ImmutableList.of(operation, division, other)).touchedBy(operation))
        .containsExactly("division", "nrf", "vjtf");
    assertThat(Commitments.of(ImmutableList.of(division)).touchedBy(operation))
        .containsExactly("nrf");
  }

  @Test
  void a_unit_without_a_name_and_another_unit_do_not_clash() {
    CommittedUnit nameless = IN_2019.withName(Optional.empty());
    CommittedUnit other = IN_2019.withName(Text.of("11 Luchtmobiele Brigade"));
    assertThat(
            clashes(
                framework("a", nameless, other), framework("b", nameless), framework("c", IN_2019)))
        .isEmpty();
  }

  @Test
  void terms_of_which_one_day_is_known_hold_that_day() {
    Commitment open = commitment("2019-06-30", null);
    assertThat(open.overlaps(commitment(null, "2019-06-30"))).isEqualTo(Truth.TRUE);
    assertThat(open.overlaps(commitment(null, "2019-07-01"))).isEqualTo(Truth.UNKNOWN);
    assertThat(open.overlaps(commitment(null, "2019-06-29"))).isEqualTo(Truth.FALSE);
    assertThat(commitment(null, null).overlaps(open)).isEqualTo(Truth.UNKNOWN);
  }

  private static Commitment commitment(@Nullable String from, @Nullable String through) {
    return new Commitment(
        BATTALION,
        "f",
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(through).map(LocalDate::parse),
        "d",
        "p");
  }
}
