package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Random;
import nl.ims.model.source.Citation;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;

/** Law 8, as far as it can be said without looking into rules. */
record CitationLaw(ImmutableList<RuleBook> books) implements Law {

  @Override
  public void check(Situation situation, Random random) {
    for (RuleBook book : books) {
      for (Rule rule : book.rules()) {
        if (rule.citations().isEmpty()) {
          throw new AssertionError(rule.id() + " cites nothing");
        }
      }
    }
    for (Finding finding : Outcomes.of(books, situation).all()) {
      ImmutableList<Citation> owed =
          OnDay.citations(finding.rule().citations(), situation.referenceDay());
      if (!finding.citations().containsAll(owed)
          || ImmutableSet.copyOf(finding.citations()).size() != finding.citations().size()) {
        throw new AssertionError(
            Outcomes.place(finding)
                + " cites "
                + finding.citations()
                + ", its rule "
                + owed
                + " in "
                + situation);
      }
    }
  }
}
