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
import nl.ims.rules.cooperation.CooperationBook;
import nl.ims.rules.testkit.Laws;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** The rules on a cooperation obey the laws. */
@AddLifecycleHook(SteadyRun.class)
class CooperationLawsProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "2012";

  private static final ImmutableList<RuleBook> BOOKS = ImmutableList.of(CooperationBook.BOOK);

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.ofCooperations();
  }

  @Property(seed = SEED)
  void facts_that_are_added_change_no_settled_verdict(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.information(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void the_facts_of_a_proof_suffice_and_none_can_be_left_out(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.proofs(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void an_answer_to_what_is_missing_settles_and_less_does_not(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.missing(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void later_steps_do_not_matter_and_shifted_dossiers_are_judged_alike(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.time(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void the_order_of_a_file_changes_nothing(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.order(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void every_rule_and_every_finding_cites(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.citations(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void a_settled_verdict_is_that_of_every_completion(
      @ForAll("situations") Situation situation, @ForAll Random random) {
    Laws.completions(BOOKS).check(situation, random);
  }
}
