package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimelineCommandTest {

  private static final String CHAIN =
      Dossiers.QUIET + "---\n" + Dossiers.WAITING.replace("ims: 1", "ims: 1\nfollows: quiet");

  @ParameterizedTest
  @CsvSource({"text, 2 decisions on one timeline", "html, <!DOCTYPE html>", "ics, BEGIN:VCALENDAR"})
  void puts_a_chain_on_one_line_in_each_format(String format, String start) {
    Call call = Call.withInput(CHAIN, "timeline", "-", "--format", format);
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).startsWith(start);
  }

  /** Sent in secret, and known not to be announced: the reasons may compel. */
  private static final String IN_SECRET =
      """
      ims: 1
      dossier: in-secret
      recorded-through: 2024-04-30
      contribution:
        task: operation
        forms: [unit]
        purposes: [international-legal-order]
        armed-force: may-be-involved
        secrecy: {ground: compelling-reasons, reason: {nl: gevaar, en: danger}}
      procedure:
        - {date: 2024-03-20, step: employment}
      """;

  @Test
  void what_a_judgement_may_still_excuse_waits_for_one() {
    assertThat(Call.withInput(IN_SECRET, "assess", "-", "--format", "json").out())
        .containsSubsequence(
            "\"rule\": \"article-100/prior-information\"",
            "\"due\": \"2024-03-19\"",
            "\"state\": \"open\"");
    assertThat(Call.withInput(IN_SECRET, "timeline", "-").out())
        .contains("3 wait for a judgement")
        .contains("◇  due: letter to the House · waits for a judgement\n")
        .doesNotContain("not recorded");
    assertThat(Call.withInput(IN_SECRET, "timeline", "-", "--lang", "nl").out())
        .contains("3 wachten op een oordeel")
        .contains("uiterlijk: brief aan de Tweede Kamer · wacht op een oordeel\n")
        .doesNotContain("niet vermeld");
    assertThat(Call.withInput(IN_SECRET, "timeline", "-", "--format", "html").out())
        .contains("◇ waits for a judgement")
        .contains("due judgement");
    assertThat(Call.withInput(IN_SECRET, "outline", "-").out())
        .contains("letter to the House | waits for a judgement |");
    assertThat(Call.withInput(IN_SECRET, "timeline", "-", "--format", "ics").out())
        .contains("SUMMARY;LANGUAGE=en:waits for a judgement: letter to the House");
  }

  @Test
  void a_violation_does_not_fail_it() {
    assertThat(Call.withInput(Dossiers.LAW_BROKEN, "timeline", "-").code()).isZero();
  }

  @Test
  void what_cannot_be_read_fails_and_the_others_are_shown() {
    Call call = Call.withInput(Dossiers.QUIET + "---\nims: 2\n", "timeline", "-");
    assertThat(call.code()).isEqualTo(65);
    assertThat(call.out()).startsWith("quiet\n");
    assertThat(Call.of("timeline", "--format", "html", "none.yaml"))
        .isEqualTo(new Call(65, "", "none.yaml:1:1: $: there is no such file; check its name\n"));
  }

  @Test
  void steps_after_the_day_that_was_asked_for_are_not_on_it() {
    assertThat(Call.withInput(Dossiers.WAITING, "timeline", "-", "--as-of", "2024-01-09").out())
        .contains("\n2024-01-09          ╪  as-of day: what is later is left out\n")
        .doesNotContain("●");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "100000", "1.5", ""})
  void a_horizon_that_is_no_number_of_days(String days) {
    assertThat(Call.of("timeline", "--horizon=" + days, "x.yaml"))
        .isEqualTo(
            Call.refused(
                64,
                "ims timeline: --horizon: '"
                    + days
                    + "' is not a number of days (expected 0 through 99999)"));
  }

  @Test
  void a_format_that_it_does_not_have() {
    assertThat(Call.of("timeline", "--format", "json", "x.yaml"))
        .isEqualTo(
            Call.refused(
                64,
                "ims timeline: --format: 'json' is no format of this command. There are text,"
                    + " html, ics"));
  }

  @Test
  void an_output_file_gets_everything(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("line.ics");
    assertThat(Call.withInput(CHAIN, "timeline", "-", "--format=ics", "--output", file.toString()))
        .isEqualTo(new Call(0, "", ""));
    assertThat(Files.readString(file))
        .isEqualTo(Call.withInput(CHAIN, "timeline", "-", "--format=ics").out());
  }
}
