package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what names a row is found on the command line, and what is told of one that is not. */
final class CatalogueNamesTest {

  private static Call refused(String message) {
    return Call.refused(64, "ims catalogue: " + message);
  }

  @Test
  void one_row_in_full_by_slug_or_number() {
    Call call = Call.of("catalogue", "benelux-renegade");
    assertThat(call.code()).isZero();
    assertThat(call)
        .isEqualTo(Call.of("catalogue", "C015"))
        .isEqualTo(Call.of("catalogue", "c015"));
    assertThat(call).isEqualTo(Call.of("catalogue", "C015", "benelux-renegade"));
  }

  @ParameterizedTest
  @CsvSource({
    "eact, eatc",
    "nato-respons-force, nato-response-force",
    "eu-battle-group-2014-ii, eu-battlegroup-2014-ii",
    "C15, C015"
  })
  void an_unknown_row_gets_the_nearest(String wrong, String nearest) {
    assertThat(Call.of("catalogue", wrong))
        .isEqualTo(
            refused(
                "there is no row '"
                    + wrong
                    + "', did you mean '"
                    + nearest
                    + "'? See: ims catalogue"));
  }

  @Test
  void an_unknown_row_that_is_near_to_none() {
    assertThat(Call.of("catalogue", "eatc", "qqqqqqqqqqqqqqq"))
        .isEqualTo(refused("there is no row 'qqqqqqqqqqqqqqq'. See: ims catalogue"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "renegade | benelux-renegade france-renegade germany-renegade",
        "EUBG | eu-battlegroup-2007-i eu-battlegroup-2013 eu-battlegroup-2014-ii eu-battlegroup-2018",
        "onderzeebootsamenwerking | germany-submarines",
        "pesco | pesco-military-mobility pesco-cyber-centre pesco-space-threats"
            + " pesco-mine-countermeasures",
        "apollo red | red-apollo"
      })
  void a_word_gets_the_rows_that_are_called_so(String word, String rows) {
    String asked = "', did you mean '" + rows.replace(" ", "', '") + "'? See: ims catalogue";
    assertThat(Call.of("catalogue", word)).isEqualTo(refused("there is no row '" + word + asked));
  }

  @Test
  void a_word_of_many_rows_gets_some_of_them() {
    assertThat(Call.of("catalogue", "centre").err())
        .matches(
            "ims catalogue: there is no row 'centre', did you mean ('[a-z0-9-]+', ){5}'[a-z0-9-]+'"
                + " or [0-9]+ more\\? See: ims catalogue\n");
  }

  @Test
  void abbreviations_name_rows() {
    assertThat(Call.of("catalogue", "BENESAM", "abnl"))
        .isEqualTo(Call.of("catalogue", "C001", "C002"));
  }
}
