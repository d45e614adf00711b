package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RulesCommandTest {

  @Test
  void lists_each_rule_with_level_and_sentence() {
    Call call = Call.of("rules");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .contains("\n  article-100/prior-information · law\n      ")
        .contains("\n  toetsingskader/grounds/interest · framework\n      ");
  }

  @Test
  void shows_one_in_both_languages_with_condition_and_papers() {
    Call call = Call.of("rules", "article-100/notification");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .startsWith("article-100/notification · framework · rule book article-100 · on any day\n")
        .contains("\n    Holds from 2001-07-13.\n")
        .contains("\n  nl ")
        .contains("\n  en ")
        .contains("\n  Condition\n  ")
        .contains("\n  Papers\n  - ");
  }

  @Test
  void the_end_of_an_id_is_enough() {
    assertThat(Call.of("rules", "notification"))
        .isEqualTo(Call.of("rules", "article-100/notification"));
    assertThat(Call.of("rules", "grounds/interest"))
        .isEqualTo(Call.of("rules", "toetsingskader/grounds/interest"));
  }

  @Test
  void the_end_of_several_ids_is_not_enough() {
    assertThat(Call.of("rules", "weighed"))
        .isEqualTo(
            Call.refused(
                64,
                "ims rules: 'weighed' is the end of several rules, name one:"
                    + " toetsingskader/grounds/weighed, toetsingskader/political-aspects/weighed,"
                    + " toetsingskader/mandate/weighed,"
                    + " toetsingskader/participating-countries/weighed,"
                    + " toetsingskader/influence/weighed and 7 more"));
  }

  @ParameterizedTest
  @CsvSource({
    "article-100/notificaton, article-100/notification",
    "prior-informaton, prior-information"
  })
  void an_unknown_rule_gets_the_nearest(String wrong, String nearest) {
    assertThat(Call.of("rules", wrong))
        .isEqualTo(
            Call.refused(
                64,
                "ims rules: there is no rule '"
                    + wrong
                    + "', did you mean '"
                    + nearest
                    + "'? See: ims rules"));
  }

  @Test
  void an_unknown_rule_that_is_near_to_none() {
    assertThat(Call.of("rules", "frigate"))
        .isEqualTo(Call.refused(64, "ims rules: there is no rule 'frigate'. See: ims rules"));
  }
}
