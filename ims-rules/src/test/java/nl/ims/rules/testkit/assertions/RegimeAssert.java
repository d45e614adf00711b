package nl.ims.rules.testkit.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import nl.ims.model.term.Language;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.article100.RegimeAnswer;
import org.assertj.core.api.AbstractAssert;

/** Assertions on which regime governs a contribution. */
public final class RegimeAssert extends AbstractAssert<RegimeAssert, RegimeAnswer> {

  private final AssessmentAssert origin;

  RegimeAssert(RegimeAnswer actual, AssessmentAssert origin) {
    super(actual, RegimeAssert.class);
    this.origin = origin;
  }

  /**
   * Goes back to the assessment.
   *
   * @return the assertions that led here
   */
  public AssessmentAssert and() {
    return origin;
  }

  /**
   * Asserts that the facts determine the regime, and which it is.
   *
   * @param expected the regime; {@link Regime#OPEN} if the papers do not settle it
   * @return this
   * @throws AssertionError if it is another, or several are still possible
   */
  public RegimeAssert is(Regime expected) {
    if (!regime().outcomes().equals(ImmutableList.of(expected))) {
      throw failed("to be " + expected.code() + "\nbut");
    }
    return this;
  }

  /**
   * Asserts which regimes are still possible.
   *
   * @param first one of them
   * @param rest the others, in any order
   * @return this
   * @throws AssertionError if fewer, more or others are
   */
  public RegimeAssert isOneOf(Regime first, Regime... rest) {
    ImmutableSet<Regime> expected = ImmutableSet.<Regime>builder().add(first).add(rest).build();
    if (!ImmutableSet.copyOf(regime().outcomes()).equals(expected)) {
      throw failed("to be one of " + codes(expected.asList()) + "\nbut");
    }
    return this;
  }

  /**
   * Asserts that these facts together, and no fewer, would determine the regime. Others may too.
   *
   * @param facts paths in the file, such as {@code contribution.purposes}, in any order
   * @return this
   * @throws AssertionError if these facts are not one of the minimal sets
   */
  public RegimeAssert misses(String... facts) {
    ImmutableSet<String> expected = ImmutableSet.copyOf(facts);
    if (regime().missing().stream().map(ImmutableSet::copyOf).noneMatch(expected::equals)) {
      throw failed("to miss " + String.join(" + ", facts) + "\nbut it does not,");
    }
    return this;
  }

  /**
   * Asserts that the answer rests on a paper, whatever else it cites.
   *
   * @param what the place in the paper, or the paper, as for {@link FindingAssert#cites(String)}
   * @return this
   * @throws AssertionError if no citation is of it
   */
  public RegimeAssert cites(String what) {
    if (!Cited.in(regime().citations(), what)) {
      throw failed("to cite " + what + "\nbut it does not,");
    }
    return this;
  }

  private static String codes(List<Regime> regimes) {
    return String.join(", ", regimes.stream().map(Regime::code).toList());
  }

  private RegimeAnswer regime() {
    return Objects.requireNonNull(actual);
  }

  private AssertionError failed(String message) {
    RegimeAnswer regime = regime();
    String found = regime.determined() ? "it is " : "still possible are ";
    return failure(
        "\nExpecting the regime of %s\n%s %s%s:\n  %s%s%s",
        Described.dossier(origin.assessment()),
        message,
        found,
        codes(regime.outcomes()),
        regime.explanation().in(Language.EN),
        Described.missing(regime.missing()),
        Described.list("it cites", Described.citations(regime.citations())));
  }
}
