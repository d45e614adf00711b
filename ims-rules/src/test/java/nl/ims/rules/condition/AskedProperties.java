package nl.ims.rules.condition;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.dossier.DossierKind;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** What is compiled is what the tree of the same conditions is. */
@AddLifecycleHook(SteadyRun.class)
class AskedProperties {
  private static final ImmutableList<Question> QUESTIONS =
      DossierKind.CONTRIBUTION.vocabulary().questions().stream()
          .filter(question -> !question.answers().isEmpty() && question.answers().size() <= 8)
          .collect(ImmutableList.toImmutableList());

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forRules();
  }

  @Provide
  Arbitrary<List<Condition>> leaves() {
    Arbitrary<Condition> asked =
        Combinators.combine(Arbitraries.of(QUESTIONS), Arbitraries.longs().between(0, 255))
            .as((question, some) -> new Is(question, some));
    return Combinators.combine(asked, Arbitraries.of(true, false))
        .as((is, denied) -> denied ? not(is) : is)
        .list()
        .ofMaxSize(5);
  }

  @EveryTry
  @Property(tries = 500)
  @StatisticsReport(onFailureOnly = true)
  void together_they_are_what_they_are_one_by_one(
      @ForAll("situations") Situation situation, @ForAll("leaves") List<Condition> leaves) {
    Scene scene = Scene.of(situation.view());
    Condition[] parts = leaves.toArray(Condition[]::new);
    // What has a name is no leaf: these are read part by part.
    Condition[] named =
        leaves.stream().map(leaf -> leaf.named("deel", "part")).toArray(Condition[]::new);
    assertThat(Asked.ifPlain(leaves)).isNotNull();
    assertThat(Asked.ifPlain(ImmutableList.copyOf(named)) == null).isEqualTo(!leaves.isEmpty());

    assertThat(all(parts).truth(scene)).isEqualTo(all(named).truth(scene));
    assertThat(any(parts).truth(scene)).isEqualTo(any(named).truth(scene));
    Statistics.label("all").collect(all(parts).truth(scene));
    Statistics.label("any").collect(any(parts).truth(scene));
    for (String label : ImmutableList.of("all", "any")) {
      Statistics.label(label)
          .coverage(
              c -> {
                for (Truth truth : Truth.values()) {
                  c.check(truth).percentage(share -> share > 5);
                }
              });
    }
  }

  @Example
  void a_view_without_a_question_is_refused_where_the_question_matters() {
    Vocabulary.Builder<String> asked = Vocabulary.builder();
    Question.Choice<Task> task =
        asked.choice("task", Text.of("taak", "task"), Task.class, s -> Optional.of(Task.STANDBY));
    Vocabulary<String> less = asked.build();
    Vocabulary.Builder<String> further = Vocabulary.extending(less);
    Question.Choice<ArmedForce> force =
        further.choice(
            "force", Text.of("optreden", "force"), ArmedForce.class, s -> Optional.empty());
    Vocabulary<String> more = further.build();
    Condition settled = any(task.is(Task.STANDBY), force.is(ArmedForce.NOT_EXPECTED));
    Condition open = all(task.is(Task.STANDBY), force.is(ArmedForce.NOT_EXPECTED));

    for (int i = 0; i < 2; i++) {
      assertThat(settled.truth(Scene.of(less.view("")))).isEqualTo(Truth.TRUE);
      assertThatThrownBy(() -> open.truth(Scene.of(less.view(""))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "the question force is not of the vocabulary that made this view; extend that with"
                  + " Vocabulary.extending, or put the rule to what it is on");
      assertThat(settled.truth(Scene.of(more.view("")))).isEqualTo(Truth.TRUE);
      assertThat(open.truth(Scene.of(more.view("")))).isEqualTo(Truth.UNKNOWN);
    }
  }
}
