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
        .contains("\n  article-100/prior-information · law · read\n      ")
        .contains("\n  toetsingskader/grounds/interest · framework · reconstructed\n      ")
        .contains("\n  cooperation/criterion/mutual-trust · guidance · reconstructed\n      ")
        .contains("\n  sovereignty/caveats · guidance · read\n      ");
  }

  @Test
  void lists_the_rules_on_the_yearly_report_with_their_levels() {
    assertThat(Call.of("rules").out())
        .contains("\n  report/partner-treated · commitment · reconstructed\n      ")
        .contains(
            "\n  report/annex-1-contributes · practice · read in part, reconstructed in part\n")
        .contains("\n  report/annex-1-does-not-contribute · guidance · inferred\n      ")
        .contains("\n  report/topic-treated · guidance · inferred\n      ")
        .contains("\n  report/project-slippage · guidance · inferred\n      ")
        .contains("\n  sovereignty/reversibility · guidance · inferred\n      ");
    assertThat(Call.of("rules", "--lang", "nl").out())
        .contains("\n  report/promise-answered · toezegging · afgeleid\n      ");
  }

  @Test
  void lists_the_four_frameworks_each_once_with_the_days_on_which_it_was_in_force() {
    Call call = Call.of("rules");
    assertThat(call.out().lines().filter(line -> line.startsWith("toetsingskader-")).toList())
        .containsExactly(
            "toetsingskader-2014 · Assessment framework 2014 · from 2014-05-14",
            "toetsingskader-2009 · Assessment framework 2009 · 2009-07-01 through 2014-05-13",
            "toetsingskader-2001 · Assessment framework 2001 · 2001-07-13 through 2009-06-30",
            "toetsingskader-1995 · Assessment framework 1995 · 1995-06-28 through 2001-07-12");
    assertThat(call.out())
        .contains("\n  toetsingskader/feasibility/capability · framework · heading read, content")
        .contains("\n  toetsingskader/political-aspects/gender · framework · read\n")
        .contains("\n  toetsingskader/duration/weighed · framework · title read, content")
        .contains("\n  toetsingskader/concept-of-operations/weighed · framework · reconstructed\n");
  }

  @Test
  void shows_one_of_the_framework_version_by_version() {
    String page = Call.of("rules", "mandate/legal-basis").out().replace("\n    · ", " · ");
    assertThat(page.lines().filter(line -> line.startsWith("toetsingskader/")).toList())
        .containsExactly(
            "toetsingskader/mandate/legal-basis · framework · reconstructed · rule book"
                + " toetsingskader-2014 · from 2014-05-14",
            "toetsingskader/mandate/legal-basis · framework · reconstructed · rule book"
                + " toetsingskader-2009 · 2009-07-01 through 2014-05-13",
            "toetsingskader/mandate/legal-basis · framework · reconstructed · rule book"
                + " toetsingskader-2001 · 2001-07-13 through 2009-06-30",
            "toetsingskader/mandate/legal-basis · framework · reconstructed · rule book"
                + " toetsingskader-1995 · 2000-07-19 through 2001-07-12",
            "toetsingskader/mandate/legal-basis · framework · reconstructed · rule book"
                + " toetsingskader-1995 · 1995-06-28 through 2000-07-18");
    assertThat(page)
        .contains(
            "\n  applies: the international legal order is a purpose, whatever the regime\n",
            "\n  - kst-23591-5 · the points of the memorandum · reconstructed\n",
            "\n  - kst-23591-7 · the text of the framework · reconstructed\n");
  }

  @Test
  void asks_no_regime_of_a_cooperation_and_of_a_yearly_report() {
    assertThat(Call.of("rules", "sovereignty/caveats").out())
        .contains(
            "\n  Condition\n  applies: the Netherlands takes part\n  satisfied: answer to S4");
    assertThat(Call.of("rules", "--lang", "nl", "report/project-slippage").out())
        .contains("\n  Voorwaarde\n  voor elke: project\n  van toepassing: milestones: vermeld\n");
    assertThat(Call.of("rules", "report/in-its-year").out())
        .contains("\n  Condition\n  satisfied: the year of date is year\n");
    assertThat(Call.of("rules", "article-97/purpose").out())
        .contains("\n  Condition\n  applies: any regime\n  satisfied: purposes: with ");
  }

  @Test
  void shows_when_an_aspect_became_required() {
    String page = Call.of("rules", "risks/civilian-harm").out().replace("\n    · ", " · ");
    assertThat(page.lines().filter(line -> line.startsWith("toetsingskader/")).toList())
        .containsExactly(
            "toetsingskader/risks/civilian-harm · framework · reconstructed · rule book"
                + " toetsingskader-2014 · from 2022-04-01",
            "toetsingskader/risks/civilian-harm · practice · reconstructed · rule book"
                + " toetsingskader-2014 · 2014-05-14 through 2022-03-31");
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
                    + " toetsingskader/influence/weighed and 14 more"));
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
