package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.condition.View;

/** Asks on a day that a situation may lack. */
public final class OnDay {

  private OnDay() {}

  /**
   * Chooses the days of an assessor.
   *
   * @param assessor the assessor
   * @param asOf the last day that exists; empty if none is chosen
   * @param referenceDay the day whose law applies; empty if none is chosen
   * @return the assessor on those days
   */
  public static Assessor assessor(
      Assessor assessor, Optional<LocalDate> asOf, Optional<LocalDate> referenceDay) {
    Assessor then = asOf.map(assessor::withAsOf).orElse(assessor);
    return referenceDay.map(then::withReferenceDay).orElse(then);
  }

  /**
   * Applies a rule.
   *
   * @param rule the rule
   * @param view the dossier
   * @param referenceDay the day whose law applies; empty means the newest
   * @return its findings
   */
  public static ImmutableList<Finding> findings(
      Rule rule, View view, Optional<LocalDate> referenceDay) {
    return referenceDay.map(day -> rule.apply(view, day)).orElseGet(() -> rule.apply(view));
  }

  /**
   * Pins the links to the Constitution.
   *
   * @param citations any citations
   * @param day the day whose text is meant; empty leaves them as they are
   * @return the citations in their order
   */
  public static ImmutableList<Citation> citations(
      Iterable<Citation> citations, Optional<LocalDate> day) {
    ImmutableList<Citation> all = ImmutableList.copyOf(citations);
    return day.map(text -> Constitution.on(all, text)).orElse(all);
  }
}
