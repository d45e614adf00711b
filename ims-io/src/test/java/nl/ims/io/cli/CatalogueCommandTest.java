package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogueCommandTest {

  private static Call refused(String message) {
    return Call.refused(64, "ims catalogue: " + message);
  }

  @Test
  void lists_all_rows_within_a_hundred_columns() {
    Call call = Call.of("catalogue");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .startsWith("Catalogue of cooperation: 154 rows, 7 without the Netherlands\n")
        .contains("\nThe Netherlands stays out: 7 rows\n")
        .contains("\nevidence  seen 123 · memory 24\n")
        .contains("The day of the test for cooperation");
    assertThat(call.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    assertThat(call.out().lines().filter(line -> line.matches("[ *!]{2}C\\d{3} .*"))).hasSize(154);
  }

  @Test
  void a_narrow_terminal_gets_two_lines_for_a_row() {
    Call call = Call.on(Screens.narrow(60), "", "catalogue");
    assertThat(call.out())
        .contains("\n  C073 eatc\n       BE DE ES FR IT LU · air · pooling · 2010\n");
    assertThat(call.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(61));
  }

  @Test
  void partners_are_all_wanted() {
    String out = Call.of("catalogue", "--partner", "BE", "--partner=LU", "--partner", "BE").out();
    assertThat(out).startsWith("18 of 154 rows match, as far as known · partner BE · partner LU\n");
    assertThat(out).isEqualTo(Call.of("catalogue", "--partner=BE", "--partner=LU").out());
  }

  @Test
  void a_membership_can_be_asked_for() {
    assertThat(Call.of("catalogue", "--partner", "NATO", "--domain", "cyber").out())
        .startsWith("1 of 154 rows match, as far as known · partner NATO · domain cyber\n")
        .contains("\n  C108 ncia-the-hague\n")
        .doesNotContain("left out");
  }

  @Test
  void a_dossier_to_start_from_reads_without_a_problem() {
    Call call = Call.of("catalogue", "eatc", "boxer", "--format", "yaml");
    assertThat(call.code()).isZero();
    ReadResult read = DossierReader.read("x", call.out().getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems()).isEmpty();
    assertThat(read.dossiers()).extracting(d -> d.dossier().id()).containsExactly("eatc", "boxer");
  }

  @Test
  void an_output_file_gets_everything(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("catalogue.html");
    assertThat(Call.of("catalogue", "--format=html", "--output", file.toString()))
        .isEqualTo(new Call(0, "", ""));
    assertThat(Files.readString(file)).isEqualTo(Call.of("catalogue", "--format=html").out());
  }

  @ParameterizedTest
  @CsvSource({"UK, GB", "EL, GR", "de, DE", "DEU, DE", "navo, NATO"})
  void an_unknown_partner_gets_the_nearest(String wrong, String nearest) {
    assertThat(Call.of("catalogue", "--partner", wrong))
        .isEqualTo(
            refused(
                "--partner: '"
                    + wrong
                    + "' is not known, did you mean '"
                    + nearest
                    + "'? It is a code of ISO 3166-1 alpha-2, as DE, or NATO or EU"));
  }

  @Test
  void a_code_of_two_letters_is_near_to_none() {
    assertThat(Call.of("catalogue", "--partner", "XX"))
        .isEqualTo(
            refused(
                "--partner: 'XX' is not known. It is a code of ISO 3166-1 alpha-2, as DE, or NATO"
                    + " or"
                    + " EU"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE,BE", "DE, BE", "DE+BE", "DE BE"})
  void several_partners_take_an_option_each(String given) {
    assertThat(Call.of("catalogue", "--partner", given))
        .isEqualTo(
            refused(
                "--partner: '"
                    + given
                    + "' is more than one; repeat the option: --partner DE --partner BE"));
  }

  @Test
  void the_netherlands_is_no_partner() {
    assertThat(Call.of("catalogue", "--partner", "NL"))
        .isEqualTo(
            refused(
                "--partner: NL is the state that the catalogue is about; name a partner of it"));
  }

  @Test
  void a_row_that_the_netherlands_stays_out_of_says_so() {
    assertThat(Call.of("catalogue", "eurocorps").out())
        .contains("\n  Netherlands   takes no part\n");
    assertThat(Call.of("catalogue", "--partner", "FR", "--domain", "land").out())
        .startsWith("0 of 154 rows match")
        .contains("\nThe Netherlands stays out: 1 row\n");
    assertThat(Call.of("catalogue", "--depth", "none").out())
        .startsWith("7 of 154 rows match, as far as known · depth none\n")
        .contains("\ndepth     none 7\n")
        .doesNotContain("stays out");
  }

  @Test
  void programs_get_what_the_netherlands_stays_out_of_apart() {
    assertThat(Call.of("catalogue", "eurocorps", "--format", "json").out())
        .contains("\n  \"matching\": [],\n")
        .containsPattern(
            "\"stays-out\": \\[\\s+\\{\\s+\"because\": \\[],\\s+\"entry\": \\{\\s+\"number\":"
                + " \"C145\"");
  }

  @Test
  void a_list_in_dutch_has_dutch_words_for_codes() {
    assertThat(Call.of("catalogue", "--kind", "bilateral", "--lang", "nl").out())
        .contains("rijen voldoen, voor zover bekend · soort bilateraal\n")
        .contains("       BE · opleiding en training · opleiding en training · 1975\n")
        .contains("\nsoort     bilateraal ")
        .contains(" · lopend")
        .contains("gelezen in de bronnen ")
        .contains("staan er in het Engels")
        .doesNotContain("bilateral ", "active", "seen", " sea ");
  }

  @Test
  void a_state_that_no_row_lists_is_no_error() {
    assertThat(Call.of("catalogue", "--partner", "JP", "--kind", "bilateral"))
        .isEqualTo(
            new Call(
                0,
                Call.of("catalogue", "--partner", "IN", "--kind", "bilateral")
                    .out()
                    .replace("partner IN", "partner JP"),
                ""));
    assertThat(Call.of("catalogue", "--partner", "JP", "--kind", "bilateral").out())
        .startsWith("0 of 154 rows match, as far as known · partner JP · kind bilateral\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--domain, see, sea, 'land, sea, air, cyber, joint, logistics, training, procurement'",
    "--depth, integraton, integration, 'none, consultation, exchange, training, standardisation,"
        + " joint-procurement, pooling, standby-force, task-sharing, integration, framework'",
    "--kind, bilaterl, bilateral, 'bilateral, multinational, nato, eu'",
    "--status, actve, active, 'proposed, active, suspended, ended'",
    "--evidence, sen, seen, 'seen, memory'"
  })
  void an_unknown_code_gets_the_nearest(String option, String wrong, String nearest, String all) {
    assertThat(Call.of("catalogue", option, wrong))
        .isEqualTo(
            refused(
                option
                    + ": '"
                    + wrong
                    + "' is not known, did you mean '"
                    + nearest
                    + "'? It is one of "
                    + all));
  }

  @ParameterizedTest
  @ValueSource(strings = {"14", "1899", "2100", "20144", "x", ""})
  void a_year_that_is_none(String year) {
    assertThat(Call.of("catalogue", "--year=" + year))
        .isEqualTo(
            refused("--year: '" + year + "' is not a year (expected yyyy, 1900 through 2099)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014",
        "2014-H3",
        "2014-h1",
        "2014-07-01..2014-06-30",
        "2014-02-30..2014-12-31",
        "2014-07-01",
        ""
      })
  void a_term_that_is_none(String term) {
    assertThat(Call.of("catalogue", "--during=" + term))
        .isEqualTo(
            refused(
                "--during: '"
                    + term
                    + "' is not a term (expected a half-year, as 2014-H2, or two days that are"
                    + " both included, as 2014-07-01..2014-12-31)"));
  }

  @Test
  void a_half_year_is_its_days() {
    assertThat(Call.of("catalogue", "--during", "2014-H1").out())
        .isEqualTo(
            Call.of("catalogue", "--during", "2014-01-01..2014-06-30")
                .out()
                .replace("during 2014-01-01..2014-06-30", "during 2014-H1"));
  }

  @Test
  void names_and_filters_do_not_go_together() {
    assertThat(Call.of("catalogue", "eatc", "--depth", "pooling"))
        .isEqualTo(refused("rows are named and filtered at once; leave the names out, or 'depth'"));
  }

  @Test
  void dossiers_are_of_rows_that_are_named() {
    assertThat(Call.of("catalogue", "--format", "yaml"))
        .isEqualTo(refused("--format: yaml writes the dossiers of rows; name one or more"));
  }

  @Test
  void other_options_are_given_once() {
    assertThat(Call.of("catalogue", "--depth", "none", "--depth", "pooling"))
        .isEqualTo(
            refused(
                "option '--depth' (DEPTH) should be specified only once."
                    + " See 'ims catalogue --help'"));
  }
}
