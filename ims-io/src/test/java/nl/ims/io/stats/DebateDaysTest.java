package nl.ims.io.stats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import org.junit.jupiter.api.Test;

/** Which letter and which debate are counted, and what is known of the days between. */
final class DebateDaysTest {

  private static final String HOUSE = "to: house-of-representatives";
  private static final long NEVER = Bounds.UNBOUNDED;

  @Test
  void a_recorded_debate_is_an_upper_bound() {
    assertThat(days("", "letter 2024-03-08 " + HOUSE, "debate 2024-03-20 " + HOUSE))
        .isEqualTo(one("2024-03-08", new Bounds(0, 12), new Bounds(12, 12)));
  }

  @Test
  void a_complete_record_makes_it_exact() {
    assertThat(
            days(
                "recorded-through: 2024-03-19",
                "letter 2024-03-08 " + HOUSE,
                "debate 2024-03-20 " + HOUSE))
        .isEqualTo(one("2024-03-08", new Bounds(12, 12), new Bounds(12, 12)));
  }

  @Test
  void a_record_that_ends_before_is_a_lower_bound() {
    assertThat(days("recorded-through: 2024-03-12", "letter 2024-03-08 " + HOUSE))
        .isEqualTo(one("2024-03-08", new Bounds(5, NEVER), new Bounds(5, NEVER)));
    assertThat(
            days(
                "recorded-through: 2024-03-12",
                "letter 2024-03-08 " + HOUSE,
                "plenary-debate 2024-03-20 " + HOUSE))
        .isEqualTo(one("2024-03-08", new Bounds(5, 12), new Bounds(12, 12)));
  }

  @Test
  void a_record_that_ends_on_the_day_of_the_letter_rules_that_day_out() {
    assertThat(days("recorded-through: 2024-03-08", "letter 2024-03-08 " + HOUSE))
        .isEqualTo(one("2024-03-08", new Bounds(1, NEVER), new Bounds(1, NEVER)));
    assertThat(days("recorded-through: 2024-03-07", "letter 2024-03-08 " + HOUSE))
        .isEqualTo(one("2024-03-08", new Bounds(0, NEVER), new Bounds(0, NEVER)));
  }

  @Test
  void nothing_is_known_without_a_debate() {
    assertThat(days("", "letter 2024-03-08 " + HOUSE))
        .isEqualTo(one("2024-03-08", new Bounds(0, NEVER), new Bounds(0, NEVER)));
  }

  @Test
  void a_debate_of_the_senate_or_before_the_letter_is_not_the_one() {
    assertThat(
            days(
                "",
                "debate 2024-03-07 " + HOUSE,
                "letter 2024-03-08 " + HOUSE,
                "debate 2024-03-09 to: senate"))
        .isEqualTo(one("2024-03-08", new Bounds(0, NEVER), new Bounds(0, NEVER)));
  }

  @Test
  void a_debate_of_which_nobody_says_where_may_be_the_one() {
    assertThat(
            days(
                "recorded-through: 2024-12-31",
                "letter 2024-03-08 " + HOUSE,
                "debate 2024-03-09",
                "debate 2024-03-20 " + HOUSE))
        .isEqualTo(one("2024-03-08", new Bounds(1, 12), new Bounds(1, 12)));
  }

  @Test
  void a_debate_of_which_nobody_says_where_limits_nothing_alone() {
    DebateDays days =
        days("", "letter 2024-03-08 " + HOUSE, "debate 2024-03-09", "debate 2024-03-20");
    Bounds anything = new Bounds(0, NEVER);
    assertThat(days)
        .isEqualTo(one("2024-03-08", anything, anything, Optional.of(new Bounds(1, 12))));
    assertThat(days.debated()).isEqualTo(new Bounds(0, 1));
  }

  @Test
  void a_debate_is_recorded_if_one_is_whichever_letter_it_is() {
    String debate = "debate 2024-03-20 " + HOUSE;
    String letter = "letter 2024-03-08 " + HOUSE;
    assertThat(days("", letter).debated()).isEqualTo(Bounds.exactly(0));
    assertThat(days("", letter, "debate 2024-03-20 to: senate").debated())
        .isEqualTo(Bounds.exactly(0));
    assertThat(days("", letter, debate).debated()).isEqualTo(Bounds.exactly(1));
    assertThat(days("", "letter 2024-03-01", letter, debate).debated())
        .isEqualTo(Bounds.exactly(1));
    assertThat(days("", "letter 2024-03-01", debate).debated()).isEqualTo(new Bounds(0, 1));
    assertThat(days("", "letter 2024-03-01", "debate 2024-03-02 " + HOUSE, letter).debated())
        .isEqualTo(new Bounds(0, 1));
  }

  @Test
  void a_letter_that_says_that_nothing_was_decided_yet_is_one() {
    assertThat(
            days(
                    "",
                    "letter 2024-03-08 " + HOUSE + ", decided: false",
                    "letter 2024-03-15 " + HOUSE + ", decided: true")
                .starts())
        .extracting(DebateDays.Start::letter)
        .containsExactly(LocalDate.of(2024, 3, 8));
  }

  @Test
  void a_letter_of_which_nobody_says_where_may_be_the_one() {
    DebateDays days = days("", "letter 2024-03-01", "letter 2024-03-08 " + HOUSE);
    assertThat(days.sure()).isTrue();
    assertThat(days.starts())
        .extracting(DebateDays.Start::letter)
        .containsExactly(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 8));
    assertThat(days("", "letter 2024-03-01").sure()).isFalse();
  }

  @Test
  void which_letters_count_goes_by_the_kind_of_decision() {
    String letter = "extension-letter 2024-03-08 " + HOUSE;
    assertThat(days("contribution: {kind-of-decision: extension}", letter).sure()).isTrue();
    assertThat(days("contribution: {}", letter))
        .isEqualTo(
            new DebateDays(
                one("2024-03-08", new Bounds(0, NEVER), new Bounds(0, NEVER)).starts(), false));
    assertThat(days("contribution: {kind-of-decision: new}", letter).starts()).isEmpty();
    assertThat(
            days(
                    "contribution: {kind-of-decision: intensification}",
                    "supplementary-letter 2024-03-08 " + HOUSE)
                .sure())
        .isTrue();
  }

  @Test
  void only_contributions_are_counted() {
    assertThat(days("cooperation: {kind: nato}", "letter 2024-03-08 " + HOUSE))
        .isEqualTo(new DebateDays(ImmutableList.of(), false));
  }

  private static DebateDays one(String letter, Bounds days, Bounds recorded) {
    return one(letter, days, recorded, Optional.of(recorded).filter(Bounds::bounded));
  }

  private static DebateDays one(
      String letter, Bounds days, Bounds recorded, Optional<Bounds> debate) {
    return new DebateDays(
        ImmutableList.of(new DebateDays.Start(LocalDate.parse(letter), days, recorded, debate)),
        true);
  }

  /** The days of a dossier with a line of its own and steps, each a code, a day and keys. */
  private static DebateDays days(String line, String... steps) {
    StringBuilder yaml = new StringBuilder("ims: 1\ndossier: some\n" + line + "\n");
    yaml.append(line.matches("(contribution|cooperation):.*") ? "" : "contribution: {}\n");
    yaml.append("procedure:\n");
    for (String step : steps) {
      String[] parts = step.split(" ", 3);
      yaml.append("  - {date: ").append(parts[1]).append(", step: ").append(parts[0]);
      yaml.append(parts.length > 2 ? ", " + parts[2] : "").append("}\n");
    }
    ReadResult read = DossierReader.read("some.yaml", yaml.toString().getBytes(UTF_8));
    assertThat(read.problems()).isEmpty();
    return DebateDays.of(read.dossiers().get(0).dossier());
  }
}
