package nl.ims.rules;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.testkit.Laws;
import nl.ims.rules.testkit.RandomBooks;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/**
 * The laws are those of the algebra, not of the rules that happen to ship. Missing facts are left
 * out: a random rule may ask for what no step can state.
 */
@AddLifecycleHook(SteadyRun.class)
class LawsOfRandomBooksProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "1848";

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forRules();
  }

  @Provide
  Arbitrary<RuleBook> books() {
    return RandomBooks.any();
  }

  @Property(seed = SEED)
  void facts_that_are_added_change_no_settled_verdict(
      @ForAll("situations") Situation situation,
      @ForAll("books") RuleBook book,
      @ForAll Random random) {
    Laws.information(ImmutableList.of(book)).check(situation, random);
  }

  @Property(seed = SEED)
  void a_settled_verdict_is_that_of_every_completion(
      @ForAll("situations") Situation situation,
      @ForAll("books") RuleBook book,
      @ForAll Random random) {
    Laws.completions(ImmutableList.of(book)).check(situation, random);
  }

  @Property(seed = SEED)
  void later_steps_do_not_matter_and_shifted_dossiers_are_judged_alike(
      @ForAll("situations") Situation situation,
      @ForAll("books") RuleBook book,
      @ForAll Random random) {
    Laws.time(ImmutableList.of(book)).check(situation, random);
  }

  @Property(seed = SEED)
  void the_order_of_a_file_changes_nothing(
      @ForAll("situations") Situation situation,
      @ForAll("books") RuleBook book,
      @ForAll Random random) {
    Laws.order(ImmutableList.of(book)).check(situation, random);
  }
}
