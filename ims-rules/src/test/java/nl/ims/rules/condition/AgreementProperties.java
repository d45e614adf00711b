package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.testkit.NaiveKleene;
import nl.ims.rules.testkit.RandomConditions;
import nl.ims.rules.testkit.Sight;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** Law 6: both readings of a condition agree with a second, deliberately naive evaluator. */
@AddLifecycleHook(SteadyRun.class)
class AgreementProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "1848";

  private static final int CONDITIONS = 8;

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forRules();
  }

  @Provide
  Arbitrary<List<Condition>> onDossier() {
    return RandomConditions.onDossier().list().ofSize(CONDITIONS);
  }

  @Provide
  Arbitrary<List<Condition>> onSubject() {
    return RandomConditions.onSubject().list().ofSize(CONDITIONS);
  }

  @Property(seed = SEED)
  @StatisticsReport(onFailureOnly = true)
  void conditions_on_a_dossier_are_read_alike_by_all(
      @ForAll("situations") Situation situation, @ForAll("onDossier") List<Condition> conditions) {
    conditions.forEach(condition -> agree(situation, condition, Scene.NONE));
  }

  @Property(seed = SEED)
  @StatisticsReport(onFailureOnly = true)
  void conditions_on_a_step_are_read_alike_by_all(
      @ForAll("situations") Situation situation,
      @ForAll("onSubject") List<Condition> conditions,
      @ForAll Random random) {
    int size = situation.view().log().size();
    if (size > 0) {
      conditions.forEach(condition -> agree(situation, condition, random.nextInt(size)));
    }
  }

  private static void agree(Situation situation, Condition condition, int subject) {
    View view = situation.view();
    Scene scene = subject < 0 ? Scene.of(view) : Scene.of(view, subject);
    Truth naive =
        new NaiveKleene(situation, Sight.whole(situation), view.log(), subject).truth(condition);
    Statistics.label("truth").collect(naive);
    Statistics.label("truth").coverage(c -> c.check(Truth.TRUE).percentage(p -> p > 10));
    Statistics.label("truth").coverage(c -> c.check(Truth.FALSE).percentage(p -> p > 10));
    assertThat(condition.truth(scene)).as("truth of %s", condition.words()).isEqualTo(naive);
    assertThat(condition.ground(scene).truth())
        .as("ground of %s", condition.words())
        .isEqualTo(naive);
    assertThat(condition.ground(scene.explaining()).truth())
        .as("explaining ground of %s", condition.words())
        .isEqualTo(naive);
  }
}
