package nl.ims.rules.testkit.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.Fact;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on what one rule says of a dossier, or of one subject in it. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

  private final @Nullable AssessmentAssert origin; // none for a finding by itself

  FindingAssert(@Nullable Finding actual, @Nullable AssessmentAssert origin) {
    super(actual, FindingAssert.class);
    this.origin = origin;
  }

  /**
   * Goes back to the assessment.
   *
   * @return the assertions that led here
   * @throws IllegalStateException if these are assertions on a finding by itself
   */
  public AssessmentAssert and() {
    if (origin == null) {
      throw new IllegalStateException(
          "the finding was taken by itself; start with assertThat(assessment)");
    }
    return origin;
  }

  /**
   * Asserts that what the rule demands is known to hold.
   *
   * @return this
   * @throws AssertionError if the verdict is another
   */
  public FindingAssert isSatisfied() {
    return hasVerdict(Verdict.SATISFIED);
  }

  /**
   * Asserts that what the rule demands is known to fail.
   *
   * @return this
   * @throws AssertionError if the verdict is another
   */
  public FindingAssert isViolated() {
    return hasVerdict(Verdict.VIOLATED);
  }

  /**
   * Asserts that facts are missing.
   *
   * @return this
   * @throws AssertionError if the verdict is another
   */
  public FindingAssert isUndetermined() {
    return hasVerdict(Verdict.UNDETERMINED);
  }

  /**
   * Asserts that the demand is an open norm on which no judgement is recorded.
   *
   * @return this
   * @throws AssertionError if the verdict is another
   */
  public FindingAssert needsJudgement() {
    return hasVerdict(Verdict.NEEDS_JUDGEMENT);
  }

  /**
   * Asserts that the rule is known not to apply.
   *
   * @return this
   * @throws AssertionError if the verdict is another
   */
  public FindingAssert isNotApplicable() {
    return hasVerdict(Verdict.NOT_APPLICABLE);
  }

  /**
   * Asserts the verdict.
   *
   * @param expected the verdict
   * @return this
   * @throws AssertionError if the verdict is another
   */
  public FindingAssert hasVerdict(Verdict expected) {
    if (finding().verdict() != expected) {
      throw failed(
          "to be "
              + expected.code()
              + "\nbut it is "
              + finding().verdict().code()
              + Described.why(finding()));
    }
    return this;
  }

  /**
   * Asserts that the verdict rests on a paper, whatever else it cites.
   *
   * @param what the place in the paper in either language, such as {@code article 100(1)}, or the
   *     paper in any spelling, such as {@code kst-29521-226}, or the name of another source
   * @return this
   * @throws AssertionError if no citation is of it
   */
  public FindingAssert cites(String what) {
    if (!Cited.in(finding().citations(), what)) {
      throw failed("to cite " + what + "\nbut it does not" + cited());
    }
    return this;
  }

  /**
   * Asserts that the verdict rests on a paper, and how surely its text is known.
   *
   * @param what the place in the paper, or the paper, as for {@link #cites(String)}
   * @param evidence how surely it is known
   * @return this
   * @throws AssertionError if no citation is of it with that evidence
   */
  public FindingAssert cites(String what, Evidence evidence) {
    ImmutableList.Builder<Citation> known = ImmutableList.builder();
    finding().citations().stream().filter(c -> c.evidence() == evidence).forEach(known::add);
    if (!Cited.in(known.build(), what)) {
      throw failed("to cite " + what + " as " + evidence.code() + "\nbut it does not" + cited());
    }
    return this;
  }

  /**
   * Asserts that these facts together, and no fewer, would settle the finding. Others may too.
   *
   * @param facts paths in the file, such as {@code contribution.mandate}, in any order
   * @return this
   * @throws AssertionError if these facts are not one of the minimal sets that the finding misses
   */
  public FindingAssert misses(String... facts) {
    ImmutableSet<String> expected = ImmutableSet.copyOf(facts);
    if (finding().missing().stream().map(ImmutableSet::copyOf).noneMatch(expected::equals)) {
      String none = finding().missing().isEmpty() ? "\nbut it misses nothing" : "\nbut it does not";
      throw failed(
          "to miss "
              + String.join(" + ", facts)
              + none
              + ", it is "
              + finding().verdict().code()
              + Described.why(finding()));
    }
    return this;
  }

  /**
   * Asserts that the proof of the verdict holds a fact.
   *
   * @param path the path in the file, such as {@code contribution.forms}, or one around it, such as
   *     {@code procedure[3]}
   * @return this
   * @throws AssertionError if no fact of the proof stands there
   */
  public FindingAssert restsOn(String path) {
    for (Fact fact : finding().proof()) {
      String question = fact.question();
      if (question.equals(path)
          || question.startsWith(path + ".")
          || question.startsWith(path + "[")) {
        return this;
      }
    }
    throw failed(
        "to rest on "
            + path
            + "\nbut it does not, it is "
            + finding().verdict().code()
            + Described.why(finding()));
  }

  /**
   * Asserts what kind of norm the rule is.
   *
   * @param expected the level
   * @return this
   * @throws AssertionError if the rule is of another level
   */
  public FindingAssert isAtLevel(Level expected) {
    if (finding().rule().level() != expected) {
      throw failed("to be of level " + expected.code() + "\nbut it is of level " + level());
    }
    return this;
  }

  /**
   * Asserts the subject.
   *
   * @param expected the subject as the finding names it, such as {@code letter/2024-03-08}
   * @return this
   * @throws AssertionError if the finding is on another subject, or on the dossier as a whole
   */
  public FindingAssert hasSubject(String expected) {
    if (!finding().subject().equals(Optional.of(expected))) {
      throw failed(
          "to be on "
              + expected
              + "\nbut it is on "
              + finding().subject().orElse("the dossier as a whole"));
    }
    return this;
  }

  /**
   * Asserts that the finding is on the dossier as a whole.
   *
   * @return this
   * @throws AssertionError if it has a subject
   */
  public FindingAssert hasNoSubject() {
    if (finding().subject().isPresent()) {
      throw failed(
          "to be on the dossier as a whole\nbut it is on " + finding().subject().orElseThrow());
    }
    return this;
  }

  /**
   * Asserts that no fact can settle the finding before a day, and that it is settled then.
   *
   * @param expected the day
   * @return this
   * @throws AssertionError if it waits for another day or for none
   */
  public FindingAssert waitsUntil(LocalDate expected) {
    Optional<LocalDate> waits = finding().waitsUntil();
    if (!waits.equals(Optional.of(expected))) {
      throw failed(
          "to wait until "
              + expected
              + "\nbut it waits "
              + waits.map(day -> "until " + day).orElse("for no day")
              + ", it is "
              + finding().verdict().code()
              + Described.why(finding()));
    }
    return this;
  }

  private String level() {
    return finding().rule().level().code();
  }

  private String cited() {
    return Described.list("it cites", Described.citations(finding().citations()));
  }

  private Finding finding() {
    isNotNull();
    return Objects.requireNonNull(actual);
  }

  private AssertionError failed(String message) {
    String of = origin == null ? "" : "\nof " + Described.dossier(origin.assessment());
    return failure(
        "\nExpecting the finding:\n  %s%s\n%s", Described.finding(finding()), of, message);
  }
}
