package nl.ims.rules.testkit.assertions;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.condition.Fact;

/** How messages name things: in English, a thing a line. */
final class Described {

  private static final String INDENT = "\n  ";

  private Described() {}

  /** A dossier with what it was assessed under. */
  static String dossier(Assessment assessment) {
    return "dossier "
        + assessment.dossier().id()
        + " ("
        + Joiner.on(", ")
            .join(
                "as of " + day(assessment.asOf()),
                "reference day " + day(assessment.referenceDay()),
                "rules " + assessment.books())
        + ")";
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("no day");
  }

  /** A rule with the subject, if there is one. */
  static String finding(Finding finding) {
    return finding.rule().id() + finding.subject().map(subject -> " on " + subject).orElse("");
  }

  static String explanation(Finding finding) {
    return finding.explanation().in(Language.EN);
  }

  /** A verdict in words. */
  static String verdict(Finding finding) {
    return finding.verdict().label().in(Language.EN);
  }

  /** What a finding says, after the verdict: why, on which facts and papers, and what it misses. */
  static String why(Finding finding) {
    StringBuilder why = new StringBuilder(":").append(INDENT).append(explanation(finding));
    List<String> facts = new ArrayList<>();
    for (Fact fact : finding.proof()) {
      facts.add(fact.question() + " = " + fact.answer().in(Language.EN));
    }
    return why.append(facts.isEmpty() ? "" : list("it rests on", facts))
        .append(missing(finding.missing()))
        .append(list("it cites", citations(finding.citations())))
        .toString();
  }

  /** The sets that would settle something, each on a line; nothing if there are none. */
  static String missing(ImmutableList<ImmutableList<String>> sets) {
    List<String> missing = new ArrayList<>();
    sets.forEach(set -> missing.add(Joiner.on(" + ").join(set)));
    return missing.isEmpty() ? "" : list("it misses one of", missing);
  }

  static ImmutableList<String> citations(Iterable<Citation> citations) {
    ImmutableList.Builder<String> papers = ImmutableList.builder();
    for (Citation citation : citations) {
      papers.add(
          citation.where().in(Language.EN)
              + " ["
              + citation.source()
              + ", "
              + citation.evidence().code()
              + "]");
    }
    return papers.build();
  }

  /** Lines under a title, which may be empty to end the line before. */
  static String list(String title, Iterable<String> lines) {
    return (title.isEmpty() ? "" : "\n" + title) + ":" + INDENT + Joiner.on(INDENT).join(lines);
  }
}
