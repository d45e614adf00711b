package nl.ims.rules.testkit.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ims.rules.Assessment;
import nl.ims.rules.RuleIds;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on what the rules say of a dossier. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

  AssessmentAssert(@Nullable Assessment actual) {
    super(actual, AssessmentAssert.class);
  }

  /**
   * Goes to the regime.
   *
   * @return assertions on the regime
   * @throws AssertionError if the dossier has none, since its subject is no contribution
   */
  public RegimeAssert regime() {
    Assessment assessment = assessment();
    Optional<RegimeAnswer> regime = assessment.regime();
    if (regime.isEmpty()) {
      throw failure(
          "\nExpecting %s to have a regime\nbut its subject is %s, and only a contribution has one",
          Described.dossier(assessment),
          assessment.dossier().cooperation().isPresent() ? "a cooperation" : "a yearly report");
    }
    return new RegimeAssert(regime.get(), this).as(descriptionText());
  }

  /**
   * Goes to the only finding of a rule.
   *
   * @param rule the id of the rule, such as {@code article-100/prior-information}
   * @return assertions on the finding
   * @throws AssertionError if the books taken have no such rule, or it has several subjects: then
   *     the message lists them
   */
  public FindingAssert finding(String rule) {
    ImmutableList<Finding> findings = findings(rule);
    if (findings.size() > 1) {
      throw failure(
          "\nExpecting %s to have one finding on:\n  %s\nbut it has %s, so name a subject%s",
          Described.dossier(assessment()), rule, findings.size(), subjects(findings));
    }
    return new FindingAssert(findings.get(0), this).as(descriptionText());
  }

  /**
   * Goes to the finding of a rule on a subject.
   *
   * @param rule the id of the rule, such as {@code article-100/both-chambers}
   * @param subject the subject as the finding names it, such as {@code letter/2024-03-08}
   * @return assertions on the finding
   * @throws AssertionError if the books taken have no such rule, or the rule has no such subject:
   *     then the message lists those that it has
   */
  public FindingAssert finding(String rule, String subject) {
    ImmutableList<Finding> findings = findings(rule);
    for (Finding finding : findings) {
      if (finding.subject().equals(Optional.of(subject))) {
        return new FindingAssert(finding, this).as(descriptionText());
      }
    }
    List<String> names = new ArrayList<>();
    findings.forEach(finding -> finding.subject().ifPresent(names::add));
    String head = "\nExpecting %s to have a finding on:\n  %s on %s\n";
    if (names.isEmpty()) {
      Finding whole = findings.get(0);
      throw failure(
          head + "but its only one is on the dossier as a whole: %s%s",
          Described.dossier(assessment()),
          rule,
          subject,
          Described.verdict(whole),
          Described.why(whole));
    }
    throw failure(
        head + "but there is no such subject%s There are%s",
        Described.dossier(assessment()),
        rule,
        subject,
        meant(subject, names, "."),
        subjects(findings));
  }

  /**
   * Asserts that no rule of any level is known to be broken. What is undetermined passes.
   *
   * @return this
   * @throws AssertionError if a finding is violated; the message lists each with the reason
   */
  public AssessmentAssert hasNoViolations() {
    return hasNoViolations("", ImmutableSet.copyOf(Level.values()));
  }

  /**
   * Asserts that no rule of a level or above it is known to be broken. What is undetermined passes.
   *
   * @param level the lowest level that counts: {@link Level#LAW} is the highest
   * @return this
   * @throws AssertionError if such a finding is violated; the message lists each with the reason
   */
  public AssessmentAssert hasNoViolationsAtOrAbove(Level level) {
    ImmutableSet.Builder<Level> counted = ImmutableSet.builder();
    for (Level each : Level.values()) {
      if (each.compareTo(level) <= 0) {
        counted.add(each);
      }
    }
    return hasNoViolations(" of level " + level.code() + " or above", counted.build());
  }

  private AssessmentAssert hasNoViolations(String which, ImmutableSet<Level> levels) {
    List<String> violated = new ArrayList<>();
    for (Finding finding : assessment().findings()) {
      if (finding.verdict() == Verdict.VIOLATED && levels.contains(finding.rule().level())) {
        violated.add(
            Described.finding(finding)
                + " ("
                + finding.rule().level().code()
                + "): "
                + Described.explanation(finding));
      }
    }
    if (!violated.isEmpty()) {
      throw failure(
          "\nExpecting %s to have no violations%s\nbut it has %s%s",
          Described.dossier(assessment()), which, violated.size(), Described.list("", violated));
    }
    return this;
  }

  /** The assessment, which is there. */
  Assessment assessment() {
    isNotNull();
    return Objects.requireNonNull(actual);
  }

  private ImmutableList<Finding> findings(String rule) {
    Assessment assessment = assessment();
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    List<String> ids = new ArrayList<>();
    for (Finding finding : assessment.findings()) {
      ids.add(finding.rule().id());
      if (finding.rule().id().equals(rule)) {
        found.add(finding);
      }
    }
    ImmutableList<Finding> findings = found.build();
    if (findings.isEmpty()) {
      throw failure(
          "\nExpecting %s to have a finding on:\n  %s\nbut %s",
          Described.dossier(assessment),
          rule,
          RuleIds.known(rule)
              ? "that rule is in none of the books that were taken: "
                  + assessment.books().stream().map(RuleBook::id).toList()
              : "there is no rule of that id" + meant(rule, ids, ""));
    }
    return findings;
  }

  private static String meant(String given, List<String> names, String otherwise) {
    return Nearness.nearest(given, names)
        .map(name -> ", did you mean " + name + "?")
        .orElse(otherwise);
  }

  private static String subjects(ImmutableList<Finding> findings) {
    List<String> subjects = new ArrayList<>();
    for (Finding finding : findings) {
      subjects.add(finding.subject().orElse("") + " (" + Described.verdict(finding) + ")");
    }
    return Described.list("", subjects);
  }
}
