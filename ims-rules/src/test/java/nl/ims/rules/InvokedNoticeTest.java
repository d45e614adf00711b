package nl.ims.rules;

import static nl.ims.model.procedure.StepKind.LETTER;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Invocation;
import nl.ims.model.term.Text;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** The notice on a letter that invokes another regime than that of the facts. */
class InvokedNoticeTest {
  private static ImmutableList<Notice> notices(Sketch sketch) {
    return sketch.assess().notices();
  }

  private static Sketch invoking(Sketch sketch, Invocation invoked) {
    return sketch.step("2024-03-08", LETTER, step -> step.withInvokes(invoked));
  }

  @Test
  void a_letter_invokes_another_regime() {
    assertThat(notices(invoking(outside(), Invocation.ARTICLE_100)))
        .containsExactly(
            odd(
                "beroept zich op artikel 100 … buiten artikel 100",
                "invokes article 100 … outside article 100"));
    assertThat(notices(invoking(article100(), Invocation.NONE)))
        .containsExactly(
            odd("beroept zich nergens op … artikel 100", "invokes nothing … article 100"));
    assertThat(notices(invoking(article100(), Invocation.ALONG_ITS_LINES)))
        .containsExactly(
            odd(
                "volgt artikel 100 zonder zich erop te beroepen … artikel 100",
                "follows article 100 without invoking it … article 100"));
  }

  /** What the letter does, and where the facts lead, with dots between. */
  private static Notice odd(String nl, String en) {
    return new Notice(
        "as-invoked",
        Text.of(
            "Deze brief "
                + nl.replace(" … ", ", terwijl de feiten leiden tot het regime ‘")
                + "’. Ga na of de feiten die het regime bepalen kloppen, of wat de brief inroept.",
            "This letter "
                + en.replace(" … ", ", while the facts lead to the regime ‘")
                + "’. Check the facts that decide the regime, or what the letter invokes."),
        Optional.of("procedure[0].invokes"));
  }

  @Test
  void what_is_invoked_is_no_notice_where_it_agrees_or_where_the_regime_is_open_or_not_known() {
    assertThat(notices(invoking(article100(), Invocation.ARTICLE_100))).isEmpty();
    assertThat(notices(invoking(outside(), Invocation.NONE))).isEmpty();
    assertThat(notices(invoking(Sketch.alongItsLines(), Invocation.ALONG_ITS_LINES))).isEmpty();
    for (Invocation invoked : Invocation.values()) {
      assertThat(notices(invoking(open(), invoked))).isEmpty();
      assertThat(
              notices(
                  invoking(open(), invoked)
                      .judged("2024-03-08", "regime", JudgementOutcome.OUTSIDE)))
          .isEmpty();
      assertThat(notices(invoking(blank(), invoked))).isEmpty();
    }
  }

  /** Who keeps the dossier must look, so a judgement takes the notice away from nobody. */
  @Test
  void a_judgement_does_not_take_it_away() {
    Sketch odd = invoking(outside(), Invocation.ARTICLE_100);

    for (JudgementOutcome outcome :
        ImmutableList.of(JudgementOutcome.ACCEPTED, JudgementOutcome.REJECTED)) {
      assertThat(
              notices(
                  odd.judged("2024-03-08", "article-100/as-invoked", "letter/2024-03-08", outcome)))
          .isEqualTo(notices(odd))
          .hasSize(1);
    }
  }
}
