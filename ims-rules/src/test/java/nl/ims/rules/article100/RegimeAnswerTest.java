package nl.ims.rules.article100;

import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Language;
import nl.ims.rules.condition.Fact;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

class RegimeAnswerTest {
  private static RegimeAnswer answer(Sketch sketch) {
    return sketch.assess().regime().orElseThrow();
  }

  private static ImmutableList<String> missing(RegimeAnswer answer) {
    return answer.missing().stream()
        .map(set -> Joiner.on(" + ").join(set))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void nothing_known_leaves_every_regime() {
    RegimeAnswer answer = answer(blank());

    assertThat(answer.determined()).isFalse();
    assertThat(answer.outcomes()).containsExactly(Regime.values());
    assertThat(answer.missingExact()).isTrue();
    assertThat(missing(answer))
        .containsExactly(
            "contribution.task",
            "contribution.forms + contribution.secrecy",
            "contribution.forms + contribution.special-operation-type",
            "contribution.purposes + contribution.secrecy",
            "contribution.purposes + contribution.special-operation-type");
  }

  @Test
  void one_missing_fact_is_named() {
    RegimeAnswer answer =
        answer(article100().contribution(c -> c.withArmedForce(Optional.empty())));

    assertThat(answer.determined()).isFalse();
    assertThat(answer.outcomes()).containsExactly(Regime.ARTICLE_100, Regime.OUTSIDE);
    assertThat(missing(answer)).containsExactly("contribution.armed-force");
    assertThat(answer.explanation().in(Language.EN))
        .isEqualTo(
            "article 100: a unit serves the legal order or brings aid in an armed conflict, and"
                + " armed force may be involved; or outside article 100: armed force is not"
                + " expected");
    assertThat(answer.explanation().in(Language.NL))
        .isEqualTo(
            "artikel 100: een eenheid dient de rechtsorde of helpt in een gewapend conflict, en"
                + " gewapend optreden is mogelijk; of buiten artikel 100: gewapend optreden"
                + " wordt niet verwacht");
  }

  @Test
  void a_missing_task_may_be_any() {
    Sketch sketch = article100().contribution(c -> c.withTask(Optional.empty()));

    assertThat(answer(sketch).outcomes())
        .containsExactly(Regime.ARTICLE_100, Regime.OUTSIDE, Regime.OPEN);
    assertThat(missing(answer(sketch))).containsExactly("contribution.task");
    assertThat(answer(sketch.secrecyUnknown()).outcomes())
        .containsExactly(Regime.ARTICLE_100, Regime.SPECIAL_OPERATION, Regime.OUTSIDE, Regime.OPEN);
  }

  @Test
  void a_missing_type_may_be_any_of_the_six_or_other() {
    Sketch special = article100().contribution(c -> c.withTask(Task.SPECIAL_OPERATION));
    RegimeAnswer secret = answer(special.secret(SecrecyGround.COMPELLING_REASONS));
    RegimeAnswer silent = answer(special.secrecyUnknown());

    assertThat(secret.outcomes()).containsExactly(Regime.ARTICLE_100, Regime.SPECIAL_OPERATION);
    assertThat(missing(secret)).containsExactly("contribution.special-operation-type");
    assertThat(silent.outcomes()).containsExactly(Regime.ARTICLE_100, Regime.SPECIAL_OPERATION);
    assertThat(missing(silent))
        .containsExactly("contribution.secrecy", "contribution.special-operation-type");
    assertThat(answer(special).outcomes())
        .as("secrecy is the exception")
        .containsExactly(Regime.ARTICLE_100);
  }

  @Test
  void missing_forms_may_be_any_set() {
    RegimeAnswer answer = answer(article100().contribution(c -> c.withForms(Optional.empty())));

    assertThat(answer.outcomes()).containsExactly(Regime.ARTICLE_100, Regime.OUTSIDE, Regime.OPEN);
    assertThat(missing(answer)).containsExactly("contribution.forms");
  }

  @Test
  void missing_purposes_may_be_any_set() {
    RegimeAnswer answer = answer(article100().contribution(c -> c.withPurposes(Optional.empty())));

    assertThat(answer.outcomes())
        .containsExactly(Regime.ARTICLE_100, Regime.ALONG_ITS_LINES, Regime.OUTSIDE);
    assertThat(missing(answer)).containsExactly("contribution.purposes");
  }

  @Test
  void an_unknown_fact_that_cannot_matter_is_not_missing() {
    RegimeAnswer answer =
        answer(blank().forms(Form.POLICE).contribution(c -> c.withTask(Task.OPERATION)));

    assertThat(answer.outcomes()).containsExactly(Regime.OUTSIDE);
    assertThat(answer.missing()).isEmpty();
    assertThat(answer.missingExact()).isTrue();
  }

  @Test
  void the_proof_holds_what_excludes_every_other_regime_and_no_more() {
    RegimeAnswer answer = answer(article100());

    assertThat(answer.proof().stream().map(Fact::question))
        .containsExactlyInAnyOrder(
            "contribution.task",
            "contribution.forms",
            "contribution.purposes",
            "contribution.armed-force");
  }

  @Test
  void a_covert_operation_is_proved_by_its_task_alone() {
    RegimeAnswer answer = answer(article100().contribution(c -> c.withTask(Task.COVERT_OPERATION)));

    assertThat(answer.proof())
        .extracting(Fact::question, fact -> fact.answer().in(Language.EN))
        .containsExactly(tuple("contribution.task", "covert-operation"));
  }

  @Test
  void different_rows_of_one_regime_determine_it() {
    RegimeAnswer answer =
        answer(
            article100()
                .purposes(Purpose.PROTECTION_OF_INTERESTS)
                .contribution(c -> c.withTask(Task.STANDBY)));

    assertThat(answer.determined()).isTrue();
    assertThat(answer.outcomes()).containsExactly(Regime.OUTSIDE);
    assertThat(answer.explanation().in(Language.EN))
        .isEqualTo(
            "standing by without deployment is outside; or the purpose is neither the"
                + " international legal order nor aid in an armed conflict");
  }

  @Test
  void an_open_answer_says_why() {
    assertThat(answer(Sketch.open()).explanation().in(Language.NL))
        .isEqualTo("er gaan alleen individuele militairen");
    assertThat(answer(Sketch.open()).explanation().in(Language.EN))
        .isEqualTo("only individual members of the armed forces go");
  }
}
