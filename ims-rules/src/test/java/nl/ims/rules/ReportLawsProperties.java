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
import nl.ims.rules.report.ReportBook;
import nl.ims.rules.testkit.Laws;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** The book on the yearly report obeys the laws, as those of {@link LawsProperties} do. */
@AddLifecycleHook(SteadyRun.class)
class ReportLawsProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "1848";

  private static final ImmutableList<RuleBook> BOOKS = ImmutableList.of(ReportBook.BOOK);

  @Provide
  Arbitrary<Situation> reports() {
    return Situations.ofReports();
  }

  @Property(seed = SEED)
  void facts_that_are_added_change_no_settled_verdict(
      @ForAll("reports") Situation situation, @ForAll Random random) {
    Laws.information(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void the_facts_of_a_proof_suffice_and_none_can_be_left_out(
      @ForAll("reports") Situation situation, @ForAll Random random) {
    Laws.proofs(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void an_answer_to_what_is_missing_settles_and_less_does_not(
      @ForAll("reports") Situation situation, @ForAll Random random) {
    Laws.missing(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void later_steps_do_not_matter_and_shifted_dossiers_are_judged_alike(
      @ForAll("reports") Situation situation, @ForAll Random random) {
    Laws.time(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void the_order_of_a_file_changes_nothing(
      @ForAll("reports") Situation situation, @ForAll Random random) {
    Laws.order(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void every_rule_and_every_finding_cites(
      @ForAll("reports") Situation situation, @ForAll Random random) {
    Laws.citations(BOOKS).check(situation, random);
  }

  @Property(seed = SEED)
  void a_settled_verdict_is_that_of_every_completion(
      @ForAll("reports") Situation situation, @ForAll Random random) {
    Laws.completions(BOOKS).check(situation, random);
  }
}
