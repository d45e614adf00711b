package nl.ims.rules.condition;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.atLeast;
import static nl.ims.rules.condition.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.ElementList.Column;
import nl.ims.rules.condition.ElementList.Rows;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;
import org.junit.jupiter.api.Test;

/** What elements of lists state can be asked, compared and shown, and is asked for where absent. */
class ElementsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

  /** A load of a ship: its state, its day and its weight. */
  private record Load(Optional<Integer> state, Optional<LocalDate> day, Optional<Integer> weight) {
    int[] codes(int port) {
      return new int[] {
        state.orElse(Question.ABSENT),
        day.map(d -> (int) d.toEpochDay()).orElse(Question.ABSENT),
        weight.orElse(Question.ABSENT),
        port
      };
    }
  }

  private record Ship(
      Optional<List<Load>> loads, Optional<List<String>> flags, Optional<Boolean> open) {
    int port() {
      return open.map(is -> is ? 1 : 0).orElse(Question.ABSENT);
    }
  }

  private enum Held implements Code {
    NONE,
    SOME;

    @Override
    public String code() {
      return Code.kebab(this);
    }
  }

  private final Vocabulary.Builder<Ship> asked = Vocabulary.builder();
  private final Question stated =
      asked.choice("loads", Text.of("ladingen", "loads"), Held.class, ship -> held(ship.loads()));
  private final Question.Choice<Held> flagged =
      asked.choice("flags", Text.of("vlaggen", "flags"), Held.class, ship -> held(ship.flags()));
  private final ElementList loads =
      asked.list(
          stated,
          ship ->
              Rows.named(
                  ship.loads().orElse(List.of()).stream()
                      .map(load -> load.codes(ship.port()))
                      .toArray(int[][]::new),
                  names(ship.loads().orElse(List.of()).size())),
          Column.coded("state", "dry", "wet", "cold").called("staat", "state of it"),
          Column.day("day"),
          Column.number("weight"),
          Column.coded("port", "shut", "open").at("port.open"));
  private final ElementList flags =
      asked.list(flagged, ship -> Rows.texts(ship.flags().orElse(List.of())), Column.text("flag"));
  private final Vocabulary<Ship> vocabulary = asked.build();

  private static final Load FULL = new Load(Optional.of(1), Optional.of(DAY), Optional.of(30));
  private static final Load BLANK = new Load(Optional.empty(), Optional.empty(), Optional.empty());
  private final View view =
      vocabulary.view(
          new Ship(
              Optional.of(List.of(FULL, BLANK)),
              Optional.of(List.of("nl", "be")),
              Optional.empty()));

  private static Optional<Held> held(Optional<? extends List<?>> list) {
    return list.map(elements -> elements.isEmpty() ? Held.NONE : Held.SOME);
  }

  /** The last element has the name that comes first. */
  private static ImmutableList<String> names(int size) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      names.add("load " + (size - i));
    }
    return names.build();
  }

  private Truth truth(int element, Condition condition) {
    Scene scene = Scene.of(view);
    Ground ground = scene.groundElement(loads, element, condition);
    assertThat(ground.truth()).isEqualTo(scene.withElement(loads, element, condition));
    return ground.truth();
  }

  private Map<String, Long> way(int element, Condition condition, boolean wanted) {
    Ground ground = Scene.of(view).explaining().groundElement(loads, element, condition);
    Ways ways = Missing.ways(ground, wanted, Budget.UNLIMITED);
    assertThat(ways.list()).hasSize(1);
    return ways.list().get(0).answers();
  }

  private void settled(Condition condition, boolean holds, String path, String answer) {
    settled(loads, condition, holds, path, answer);
  }

  private void settled(
      ElementList list, Condition condition, boolean holds, String path, String answer) {
    Ground ground = Scene.of(view).groundElement(list, 0, condition);
    assertThat(ground.truth()).isEqualTo(Truth.of(holds));
    assertThat(Scene.of(view).withElement(list, 0, condition)).isEqualTo(ground.truth());
    ImmutableList<FactRef> facts = Proof.of(ground).facts();
    assertThat(FactText.facts(view, facts))
        .extracting(Fact::question, fact -> fact.answer().in(Language.EN))
        .containsExactly(tuple(path, answer));
  }

  @Test
  void what_an_element_states_settles_a_condition_and_is_shown_as_it_is_written() {
    settled(loads.where("state", "wet"), true, "loads[0].state", "wet");
    settled(loads.where("state", "dry", "cold"), false, "loads[0].state", "wet");
    settled(loads.states("state"), true, "loads[0].state", "wet");
    settled(loads.states("day"), true, "loads[0].day", "2024-03-04");
    settled(loads.day("day").isOnOrBefore(Day.on(DAY)), true, "loads[0].day", "2024-03-04");
    settled(loads.number("weight").isAtMost(30), true, "loads[0].weight", "30");
    settled(loads.number("weight").isLessThan(30), false, "loads[0].weight", "30");
    settled(loads.number("weight").isMoreThan(29), true, "loads[0].weight", "30");
    settled(loads.number("weight").plus(1).isEqualTo(31), true, "loads[0].weight", "30");
    settled(flags, flags.where("flag", "nl", "de"), true, "flags[0]", "nl");
    settled(flags, flags.where("flag", "be"), false, "flags[0]", "nl");
  }

  @Test
  void what_an_element_leaves_out_is_asked_for_with_the_answers_that_serve() {
    assertThat(truth(1, loads.where("state", "wet"))).isEqualTo(Truth.UNKNOWN);
    assertThat(way(1, loads.where("state", "wet"), true))
        .isEqualTo(Map.of("loads[1].state", 0b010L));
    assertThat(way(1, loads.where("state", "wet"), false))
        .isEqualTo(Map.of("loads[1].state", 0b101L));
    assertThat(way(1, loads.states("state"), true)).isEqualTo(Map.of("loads[1].state", 0b111L));
    assertThat(way(1, loads.where("port", "open"), true)).isEqualTo(Map.of("port.open", 0b10L));
    Condition light = loads.number("weight").isAtMost(30);
    assertThat(truth(1, light)).isEqualTo(Truth.UNKNOWN);
    assertThat(way(1, light, true)).isEqualTo(Map.of("loads[1].weight", Way.ANY));
    Condition early = loads.day("day").plus(1).isBefore(Day.on(DAY));
    assertThat(way(1, early, false)).isEqualTo(Map.of("loads[1].day", Way.ANY));
  }

  /** An element that nobody has stated may be anything, and so may what is reckoned from it. */
  @Test
  void a_list_that_is_left_out_is_asked_for_as_a_whole() {
    View nothing = vocabulary.view(new Ship(Optional.empty(), Optional.empty(), Optional.empty()));
    for (Condition body :
        List.of(
            loads.where("state", "wet"),
            loads.number("weight").isEqualTo(30),
            loads.number("weight").plus(1).isEqualTo(31),
            loads.day("day").plus(1).isAfter(Day.on(DAY)),
            loads.day("day").year().isEqualTo(2024))) {
      Ground ground = loads.some(body).ground(Scene.of(nothing).explaining());
      assertThat(ground.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(Missing.ways(ground, true, Budget.UNLIMITED).list())
          .as(body.toString())
          .extracting(Way::answers)
          .containsExactly(ImmutableSortedMap.of("loads", 0b10L));
    }
  }

  @Test
  void what_an_element_states_is_said_by_its_key() {
    assertThat(loads.where("state", "wet", "cold").words())
        .isEqualTo(Text.of("state: wet of cold", "state: wet or cold"));
    assertThat(loads.states("state").words()).isEqualTo(Text.of("state: vermeld", "state: stated"));
    assertThat(loads.number("weight").isAtMost(30).words())
        .isEqualTo(Text.of("weight is hoogstens 30", "weight is at most 30"));
    assertThat(new Numbered.Constant(3).isLessThan(loads.number("weight")).words())
        .isEqualTo(Text.of("3 is minder dan weight daarvan", "3 is less than its weight"));
    assertThat(Day.on(DAY).isBefore(loads.day("day")).words())
        .isEqualTo(Text.of("4 maart 2024 ligt vóór day daarvan", "4 March 2024 is before its day"));
    assertThat(flags.where("flag", "nl", "be").words())
        .isEqualTo(Text.of("flag: nl of be", "flag: nl or be"));
    assertThat(flags.where("flag", "nl").parts()).isEmpty();
    assertThat(loads.number("weight").isAtMost(30).parts()).isEmpty();
    assertThat(loads).hasToString("loads");
  }

  @Test
  void a_fact_of_an_element_has_the_label_of_its_key_or_else_of_its_list() {
    assertThat(FactText.fact(view, new DossierFact.OfElement(loads, 0, 0)).label())
        .isEqualTo(Text.of("staat", "state of it"));
    assertThat(FactText.fact(view, new DossierFact.OfElement(loads, 0, 1)).label())
        .isEqualTo(Text.of("ladingen", "loads"));
    assertThat(FactText.fact(view, new DossierFact.OfElement(flags, 1, 0)).answer())
        .isEqualTo(Text.of("be"));
  }

  @Test
  void elements_are_subjects_by_name_and_stand_at_their_own_path() {
    ImmutableList<Subject> elements = view.elements(loads);
    assertThat(elements)
        .extracting(element -> element.name(view.log()))
        .containsExactly("load 1", "load 2");
    Subject first = elements.get(0);
    assertThat(first.element().orElseThrow().path()).isEqualTo("loads[1]");
    assertThat(first.isWhole()).isFalse();
    assertThat(first.day(view.log())).isEmpty();
    assertThat(Subject.WHOLE.isWhole()).isTrue();
    assertThat(Subject.WHOLE.name(view.log())).isEmpty();
    assertThat(view.elements(flags)).isEmpty();
    assertThatThrownBy(() -> Rows.named(new int[2][1], ImmutableList.of("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 names were given for 2 elements");
  }

  @Test
  void the_budget_of_a_search_is_shared_with_the_findings_on_named_elements_and_steps() {
    Log log = Log.of(List.of(Step.of(DAY, StepKind.LETTER)), Optional.empty());
    Ship ship =
        new Ship(Optional.of(List.of(FULL, BLANK, FULL)), Optional.empty(), Optional.empty());
    Budget budget = vocabulary.viewing(ship).log(log).build().budget();
    assertThat(budget.pay(Budget.TOTAL / (50 + 4 * 4))).isTrue();
    assertThat(budget.pay(1)).isFalse();
  }

  @Test
  void an_element_that_is_held_gives_its_words_or_its_place() {
    ImmutableList<HeldElement> held = HeldElement.of(loads, Scene.of(view));
    assertThat(held).hasSize(2);
    HeldElement full = held.get(0);
    assertThat(full.words()).isEmpty();
    assertThat(full.name(0, Language.NL)).isEqualTo("nummer 1");
    assertThat(full.name(1, Language.EN)).isEqualTo("number 2");
    assertThat(full.answer("state")).contains("wet");
    assertThat(full.day("day")).contains(DAY);
    assertThat(held.get(1).answer("state")).isEmpty();
    assertThat(held.get(1).day("day")).isEmpty();
    View named =
        vocabulary
            .viewing(new Ship(Optional.of(List.of(FULL)), Optional.empty(), Optional.empty()))
            .words(() -> ImmutableMap.of("loads[0]", Text.of("graan", "grain")))
            .build();
    HeldElement grain = HeldElement.of(loads, Scene.of(named)).get(0);
    assertThat(grain.words()).contains(Text.of("graan", "grain"));
    assertThat(grain.name(0, Language.NL)).isEqualTo("‘graan’");
    assertThat(grain.name(0, Language.EN)).isEqualTo("‘grain’");
  }

  /** The facts that prove that some load is so. */
  private List<String> proofOfSome(Condition body) {
    Ground ground = loads.some(body).ground(Scene.of(view));
    assertThat(ground.truth()).isEqualTo(Truth.TRUE);
    return FactText.facts(view, Proof.of(ground).facts()).stream().map(Fact::question).toList();
  }

  /** Else the list has to be cited beside: a list without elements has no load that is so. */
  @Test
  void what_an_element_states_shows_by_itself_that_there_is_one() {
    Condition wet = loads.where("state", "wet");
    Condition dry = loads.where("state", "dry");
    Condition heavy = loads.number("weight").isMoreThan(29);
    Condition small = new Numbered.Constant(29).isLessThan(loads.number("weight"));
    Condition flying = flagged.is(Held.SOME);
    Condition bare = flagged.is(Held.NONE);

    assertThat(proofOfSome(wet)).containsExactly("loads[0].state");
    assertThat(proofOfSome(not(dry))).containsExactly("loads[0].state");
    assertThat(proofOfSome(heavy)).containsExactly("loads[0].weight");
    assertThat(proofOfSome(small)).containsExactly("loads[0].weight");
    assertThat(proofOfSome(any(dry, wet))).containsExactly("loads[0].state");
    assertThat(proofOfSome(not(all(dry, wet)))).containsExactly("loads[0].state");
    assertThat(proofOfSome(not(any(bare, dry)))).containsExactly("flags", "loads[0].state");
    assertThat(proofOfSome(all(flying, wet))).containsExactly("flags", "loads[0].state");
    assertThat(proofOfSome(atLeast(1, wet, heavy))).containsExactly("loads[0].state");

    assertThat(proofOfSome(flying)).containsExactly("loads", "flags");
    assertThat(proofOfSome(not(bare))).containsExactly("loads", "flags");
    assertThat(proofOfSome(any(flying, wet))).containsExactly("loads", "flags");
    assertThat(proofOfSome(not(all(bare, dry)))).containsExactly("loads", "flags");
    assertThat(proofOfSome(atLeast(1, flying, wet))).containsExactly("loads", "flags");
    assertThat(proofOfSome(all())).containsExactly("loads");
    assertThat(proofOfSome(Day.on(DAY).isOnOrBefore(Day.on(DAY)))).containsExactly("loads");
  }

  @Test
  void a_key_that_a_list_does_not_have_is_refused() {
    assertThatThrownBy(() -> loads.day("weight"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the column 'weight' of the list loads holds a number, not a day");
    assertThatThrownBy(() -> loads.number("state"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the column 'state' of the list loads holds a code, not a number");
    assertThatThrownBy(() -> loads.where("mast", "oak"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the list loads has no column 'mast', but "
                + loads.columns().stream().map(ElementList.Column::key).toList());
    assertThatThrownBy(() -> loads.where("state", "wet", "hot"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the column 'state' has no answer 'hot', but [dry, wet, cold]");
  }

  @Test
  void a_step_a_term_and_the_whole_have_names_and_days_of_their_own() {
    Log log =
        Log.of(
            List.of(Step.of(DAY, StepKind.LETTER), Step.of(DAY.plusDays(1), StepKind.DEBATE)),
            Optional.empty());
    for (int step = 0; step < 2; step++) {
      Subject subject = Subject.step(step);
      assertThat(subject.isWhole()).isFalse();
      assertThat(subject.day(log)).contains(DAY.plusDays(step));
    }
    assertThat(Subject.step(0).name(log)).isEqualTo("letter/2024-03-04");
    assertThat(Subject.WHOLE.day(log)).isEmpty();
    ReportTerm term = ReportTerm.of("2024", 2024, DAY, DAY.plusDays(2), DAY.plusDays(1));
    assertThat(Subject.term(term).day(log)).contains(DAY.plusDays(2));
    assertThat(Subject.term(term).name(log)).isEqualTo("2024");
    assertThat(Subject.term(term).isWhole()).isFalse();
  }
}
