package nl.ims.rules.testkit.assertions;

import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions on assessments and findings begin, for a static import beside that of AssertJ.
 */
public final class ImsAssertions {

  private ImsAssertions() {}

  /**
   * Starts assertions on an assessment.
   *
   * @param actual the assessment
   * @return assertions on it
   */
  public static AssessmentAssert assertThat(@Nullable Assessment actual) {
    return new AssessmentAssert(actual);
  }

  /**
   * Starts assertions on a finding by itself, such as one of a book on things of your own.
   *
   * @param actual the finding
   * @return assertions on it
   */
  public static FindingAssert assertThat(@Nullable Finding actual) {
    return new FindingAssert(actual, null);
  }
}
