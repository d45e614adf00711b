package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
  void an_unknown_rule_gets_the_nearest_and_the_list() {
    Call call = Call.of("rules", "article-100/notificaton");
    assertThat(call.code()).isEqualTo(64);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .startsWith(
            "ims rules: there is no rule 'article-100/notificaton', did you mean"
                + " 'article-100/notification'? The rules are:\n  article-97/purpose\n");
  }
}
