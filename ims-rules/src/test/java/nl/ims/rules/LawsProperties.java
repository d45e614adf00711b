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
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/**
 * Every rule book on contributions that ships obeys the laws. The versions of the framework share
 * ids, and only one is taken at a time: each situation is put before the book of article 100 and
 * one of them.
 */
@AddLifecycleHook(SteadyRun.class)
class LawsProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "1848";

  private static final RuleBook ARTICLE_100 = Assessor.standard().books().get(0);

  private static final ImmutableList<RuleBook> FRAMEWORKS =
      Assessor.standard().books().stream()
          .filter(book -> book.id().startsWith("toetsingskader-"))
          .collect(ImmutableList.toImmutableList());

  private static ImmutableList<RuleBook> taken(Random random) {
    return ImmutableList.of(ARTICLE_100, FRAMEWORKS.get(random.nextInt(FRAMEWORKS.size())));
  }

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forRules();
  }

  @Property(seed = SEED)
  void facts_that_are_added_change_no_settled_verdict(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.information(taken(random)).check(situation, random);
  }

  @Property(seed = SEED)
  void the_facts_of_a_proof_suffice_and_none_can_be_left_out(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.proofs(taken(random)).check(situation, random);
  }

  @Property(seed = SEED)
  void an_answer_to_what_is_missing_settles_and_less_does_not(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.missing(taken(random)).check(situation, random);
  }

  @Property(seed = SEED)
  void later_steps_do_not_matter_and_shifted_dossiers_are_judged_alike(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.time(taken(random)).check(situation, random);
  }

  @Property(seed = SEED)
  void the_order_of_a_file_changes_nothing(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.order(taken(random)).check(situation, random);
  }

  @Property(seed = SEED)
  void every_rule_and_every_finding_cites(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.citations(taken(random)).check(situation, random);
  }

  @Property(seed = SEED)
  void a_settled_verdict_is_that_of_every_completion(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.completions(taken(random)).check(situation, random);
  }
}
