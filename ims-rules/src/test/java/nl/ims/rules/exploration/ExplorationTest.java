package nl.ims.rules.exploration;

import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;

/**
 * On every order of the core steps, and on some of others, library and second formulations say the
 * same.
 */
class ExplorationTest {
  private static final int ORDERS_OF_SEVEN = 94_586;
  private static final long ORDERS_OF_EIGHT = 1_091_670;

  /** How many orders of eight steps there are to one that is tried. */
  private static final int SELDOM = 141;

  private static final ImmutableSet<Verdict> ALL = ImmutableSet.copyOf(Verdict.values());

  /** The seven core steps: everything is looked at once, and never again. */
  private static final Supplier<Tally> SEVEN = Suppliers.memoize(ExplorationTest::seven);

  private static final Supplier<Tally> EIGHT = Suppliers.memoize(ExplorationTest::eight);

  /** The steps besides: some of their logs. */
  private static final Supplier<Tally> OTHERS = Suppliers.memoize(ExplorationTest::others);

  /** The rules that cannot come out in every way, and the ways in which they cannot. */
  private static final ImmutableMap<String, ImmutableSet<Verdict>> IMPOSSIBLE =
      ImmutableMap.<String, ImmutableSet<Verdict>>builder()
          .put("article-97/government-decides", ImmutableSet.of(NEEDS_JUDGEMENT))
          .put("article-100/information-afterwards", ImmutableSet.of(SATISFIED, VIOLATED))
          .put("special-operation/information-afterwards", ImmutableSet.of(SATISFIED, VIOLATED))
          .put("article-100/as-invoked", ImmutableSet.of(VIOLATED))
          .put("article-100/notification", ImmutableSet.of(VIOLATED))
          .put("article-100/notification-closed", ImmutableSet.of(VIOLATED, NEEDS_JUDGEMENT))
          .put("article-100/mandate-change-reported", ImmutableSet.of(VIOLATED))
          .put("along-its-lines/letter", ImmutableSet.of(NEEDS_JUDGEMENT))
          .put("secrecy/ground", ImmutableSet.of(VIOLATED, NEEDS_JUDGEMENT))
          .put("secrecy/special-operation-type", ImmutableSet.of(NEEDS_JUDGEMENT))
          .buildOrThrow();

  private static Tally seven() {
    Explorer explorer = new Explorer();
    new Exploration(Thing.SEVEN, explorer).inTurn(Cases.all());
    return explorer.tally();
  }

  /** The same and a force that is made available: in some of its orders. */
  private static Tally eight() {
    Explorer explorer = new Explorer();
    new Exploration(Thing.EIGHT, explorer).completeAndOpenInTurn(Cases.all(), SELDOM);
    return explorer.tally();
  }

  private static Tally others() {
    Explorer explorer = Explorer.ofSome();
    informed(explorer);
    decidedAndChanged(explorer);
    everywhere(explorer, Thing.STUDY, Cases.BY_KIND);
    everywhere(explorer, Thing.STUDY, Cases.BY_SECRECY);
    everywhere(explorer, Thing.STUDY, Cases.BY_REGIME);
    everywhere(explorer, Thing.FEW, Cases.BY_CONTRIBUTION);
    everywhere(explorer, Thing.FEW, Cases.byKeys(Cases.BY_ROW));
    return explorer.tally();
  }

  private static void informed(Explorer explorer) {
    ImmutableList<Circumstances> plain = ImmutableList.of(Cases.PLAIN);
    everywhere(explorer, Thing.WITHOUT_A_LETTER, plain);
    everywhere(explorer, Thing.WITHOUT_A_LETTER, Cases.BY_SECRECY);
    completeAndOpen(explorer, Thing.WITHOUT_A_LETTER, Cases.BY_REGIME);
    completeAndOpen(explorer, Thing.WITHOUT_A_LETTER, Cases.BY_KEYS);
    everywhere(explorer, Thing.LETTERS_APART, Cases.apart(plain));
    everywhere(explorer, Thing.LETTERS_APART, Cases.apart(Cases.BY_SECRECY));
    completeAndOpen(explorer, Thing.LETTERS_APART, Cases.apart(Cases.BY_REGIME));
    everywhere(explorer, Thing.LETTERS_APART, Cases.copied(plain));
    everywhere(explorer, Thing.WITHOUT_A_LETTER, Cases.copied(plain));
    completeAndOpen(explorer, Thing.WITHOUT_A_LETTER, Cases.copied(Cases.BY_REGIME));
    everywhere(explorer, Thing.AVAILABLE, Cases.copied(plain));
    everywhere(explorer, Thing.WITHOUT_A_LETTER, Cases.inPublic(Cases.BY_SECRECY));
    everywhere(explorer, Thing.AVAILABLE, Cases.inPublic(Cases.BY_SECRECY));
    everywhere(explorer, Thing.AVAILABLE, plain);
    everywhere(explorer, Thing.AVAILABLE, Cases.BY_SECRECY);
    completeAndOpen(explorer, Thing.AVAILABLE, Cases.BY_KEYS);
    everywhere(explorer, Thing.LEAVING, Cases.byKeys(plain));
    everywhere(explorer, Thing.LEAVING, Cases.byKeys(Cases.BY_SECRECY));
  }

  private static void decidedAndChanged(Explorer explorer) {
    everywhere(explorer, Thing.LETTERS, Cases.BY_KIND);
    completeAndOpen(explorer, Thing.LETTERS, Cases.BY_REGIME);
    everywhere(explorer, Thing.DECIDED, Cases.byKeys(Cases.BY_KIND));
    completeAndOpen(explorer, Thing.DECIDED, Cases.byKeys(Cases.BY_REGIME));
    everywhere(explorer, Thing.ANNOUNCED, Cases.byKeys(ImmutableList.of(Cases.PLAIN)));
    Exploration changes = new Exploration(Thing.CHANGES, explorer);
    changes.completeAndOpenInTurn(Cases.BY_KIND, 1);
    changes.inTurn(Cases.all());
  }

  private static void completeAndOpen(
      Explorer explorer, ImmutableList<Thing> things, ImmutableList<Circumstances> some) {
    some.forEach(new Exploration(things, explorer)::completeAndOpen);
  }

  private static void everywhere(
      Explorer explorer, ImmutableList<Thing> things, ImmutableList<Circumstances> some) {
    completeAndOpen(explorer, things, some);
    some.forEach(new Exploration(things, explorer)::completeThroughEachPlace);
  }

  @Test
  void every_order_of_the_seven_core_steps() {
    assertThat(SEVEN.get().disagreements()).as("%s", SEVEN.get()).isEmpty();
  }

  /**
   * Each once: complete, open or halfway, in one of the circumstances; {@link
   * NineStepsExplorationTest} tries them all.
   */
  @Test
  void no_order_is_left_out() {
    assertThat(SEVEN.get().dossiers()).isEqualTo(ORDERS_OF_SEVEN);
  }

  @Test
  void orders_of_eight_steps() {
    assertThat(EIGHT.get().disagreements()).as("%s", EIGHT.get()).isEmpty();
    assertThat(EIGHT.get().dossiers()).isEqualTo(2 * ((ORDERS_OF_EIGHT + SELDOM - 1) / SELDOM));
  }

  @Test
  void orders_of_the_steps_besides() {
    assertThat(OTHERS.get().disagreements()).as("%s", OTHERS.get()).isEmpty();
  }

  @Test
  void every_rule_comes_out_in_every_way_in_which_it_can() {
    Map<String, Set<Verdict>> never = new LinkedHashMap<>();
    for (String rule : Formulations.all().keySet()) {
      if (LaterFormulations.all().stream().anyMatch(later -> later.id().equals(rule))) {
        continue; // tried with other steps
      }
      Set<Verdict> found =
          Stream.of(SEVEN, EIGHT, OTHERS)
              .flatMap(tally -> tally.get().of(rule).stream())
              .collect(Collectors.toSet());
      never.put(rule, ImmutableSet.copyOf(Sets.difference(ALL, found)));
    }
    never.values().removeIf(Set::isEmpty);

    assertThat(never).isEqualTo(IMPOSSIBLE);
  }

  @Test
  void every_rule_of_the_book_is_formulated_a_second_time() {
    assertThat(Explorer.rulesOfTheBook()).containsExactlyElementsOf(Formulations.all().keySet());
  }
}
