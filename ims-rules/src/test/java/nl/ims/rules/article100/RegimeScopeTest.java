package nl.ims.rules.article100;

import static nl.ims.rules.article100.Regime.ALONG_ITS_LINES;
import static nl.ims.rules.article100.Regime.ARTICLE_100;
import static nl.ims.rules.article100.Regime.OUTSIDE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Scope;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Grounds;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.dossier.DossierView;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** Scopes made anew, in dossiers of every regime. */
class RegimeScopeTest {
  private static final Sketch OPEN = Sketch.open();
  private static final Sketch JUDGED_IN = judged(JudgementOutcome.ARTICLE_100);
  private static final Sketch JUDGED_OUT = judged(JudgementOutcome.OUTSIDE);
  private static final Sketch UNKNOWN =
      Sketch.article100().contribution(c -> c.withArmedForce(Optional.empty()));

  private static Sketch judged(JudgementOutcome outcome) {
    return OPEN.judged("2024-03-01", Judgement.REGIME, outcome);
  }

  private static Scene scene(Sketch sketch) {
    return Scene.of(
        DossierView.of(sketch.dossier(), sketch.asOf(), RegimeTable.on(sketch.referenceDay())));
  }

  private static List<Truth> truths(Condition condition, Sketch... sketches) {
    return List.of(sketches).stream().map(sketch -> condition.truth(scene(sketch))).toList();
  }

  @Test
  void a_scope_of_article_100_holds_where_it_governs_or_may_be_judged_to() {
    Scope scope = RegimeScope.of(ARTICLE_100);
    assertThat(
            truths(
                scope.asked(),
                Sketch.article100(),
                OPEN,
                JUDGED_IN,
                JUDGED_OUT,
                Sketch.alongItsLines(),
                Sketch.outside(),
                UNKNOWN))
        .containsExactly(
            Truth.TRUE,
            Truth.TRUE,
            Truth.TRUE,
            Truth.FALSE,
            Truth.FALSE,
            Truth.FALSE,
            Truth.UNKNOWN);
    assertThat(scope.asked().words())
        .isEqualTo(
            Text.of("het regime is article-100, of open", "the regime is article-100, or open"));
    assertThat(scope.asked().parts().get(0).parts().get(0).words())
        .isEqualTo(Text.of("regime: article-100", "regime: article-100"));
  }

  @Test
  void while_the_regime_is_open_and_not_judged_it_needs_judgement() {
    Scope scope = RegimeScope.of(ARTICLE_100);
    assertThat(scope.unsettled()).hasSize(1);
    assertThat(scope.unsettled().get(0).outcome()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(scope.unsettled().get(0).saying().in(Language.EN))
        .isEqualTo("the government must judge whether article 100 governs");
    assertThat(
            truths(
                scope.unsettled().get(0).when(), OPEN, JUDGED_OUT, JUDGED_IN, Sketch.article100()))
        .containsExactly(Truth.TRUE, Truth.TRUE, Truth.FALSE, Truth.FALSE);
    assertThat(scope.unsettled().get(0).when().parts().get(0).words())
        .isEqualTo(Text.of("het regime is open", "the regime is open"));
  }

  @Test
  void another_scope_does_not_hold_where_the_regime_is_open() {
    Scope scope = RegimeScope.of(ALONG_ITS_LINES, OUTSIDE);
    assertThat(
            truths(
                scope.asked(),
                Sketch.alongItsLines(),
                Sketch.outside(),
                OPEN,
                JUDGED_OUT,
                Sketch.article100(),
                UNKNOWN))
        .containsExactly(
            Truth.TRUE, Truth.TRUE, Truth.FALSE, Truth.FALSE, Truth.FALSE, Truth.UNKNOWN);
    assertThat(scope.unsettled()).isEmpty();
    assertThat(scope.asked().words())
        .isEqualTo(
            Text.of(
                "het regime is along-its-lines, outside",
                "the regime is along-its-lines, outside"));
  }

  @Test
  void standing_by_is_outside_for_want_of_employment_only() {
    Sketch standby = Sketch.article100().contribution(c -> c.withTask(Task.STANDBY));
    assertThat(Grounds.toHold(scene(standby), RegimeScope.of(OUTSIDE).asked()).sets())
        .containsExactly(ImmutableList.of("recorded-through"));
    assertThat(Grounds.toHold(scene(standby), RegimeScope.of(ARTICLE_100).asked()).sets())
        .containsExactly(ImmutableList.of("procedure.employment"));
  }
}
