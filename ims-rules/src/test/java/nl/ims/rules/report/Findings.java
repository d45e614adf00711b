package nl.ims.rules.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/** What the rules find in a report, in a form that is short to compare. */
record Findings(ImmutableList<Finding> all) {
  static Findings in(YearlyReport report) {
    return in(dossier(report));
  }

  static Dossier dossier(YearlyReport report) {
    return Dossier.builder().id("report").report(report).build();
  }

  static Findings in(Dossier dossier) {
    return new Findings(Assessor.standard().assess(dossier).findings());
  }

  /** The subjects of a rule, in order; none if it looks at the report as a whole. */
  ImmutableList<String> subjects(String rule) {
    return all.stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .flatMap(finding -> finding.subject().stream())
        .collect(ImmutableList.toImmutableList());
  }

  Finding of(String rule) {
    return of(rule, Optional.empty());
  }

  Finding of(String rule, String subject) {
    return of(rule, Optional.of(subject));
  }

  private Finding of(String rule, Optional<String> subject) {
    return all.stream()
        .filter(f -> f.rule().id().equals(rule) && f.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  Verdict verdict(String rule) {
    return of(rule).verdict();
  }

  Verdict verdict(String rule, String subject) {
    return of(rule, subject).verdict();
  }

  static String dutch(Finding finding) {
    return finding.explanation().in(Language.NL);
  }

  static String english(Finding finding) {
    return finding.explanation().in(Language.EN);
  }

  /** The sets of missing facts, each as its paths joined by {@code " + "}. */
  static ImmutableList<String> missing(Finding finding) {
    return finding.missing().stream()
        .map(set -> Joiner.on(" + ").join(set))
        .collect(ImmutableList.toImmutableList());
  }
}
