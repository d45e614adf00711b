package nl.ims.rules.testkit.assertions;

import nl.ims.rules.Assessment;
import org.jspecify.annotations.Nullable;

/** Where assertions on assessments begin, for a static import beside that of AssertJ. */
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
}
