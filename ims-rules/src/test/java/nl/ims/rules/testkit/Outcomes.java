package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import nl.ims.model.judgement.Judgement;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.View;

/** The findings on one situation, by rule and by the place in the file that they are on. */
final class Outcomes {
  /** The place of a finding on the dossier as a whole. */
  static final String WHOLE = "";

  private final ImmutableMap<Place, Finding> findings;
  private final ImmutableListMultimap<String, Finding> byRule;

  /** A rule and what it looks at. */
  record Place(String rule, String at) {
    boolean isWhole() {
      return at.equals(WHOLE);
    }
  }

  private Outcomes(ImmutableList<Finding> findings) {
    ImmutableMap.Builder<Place, Finding> map = ImmutableMap.builder();
    ImmutableListMultimap.Builder<String, Finding> rules = ImmutableListMultimap.builder();
    for (Finding finding : findings) {
      map.put(place(finding), finding);
      rules.put(finding.rule().id(), finding);
    }
    this.findings = map.buildOrThrow();
    this.byRule = rules.build();
  }

  static Place place(Finding finding) {
    Optional<String> named = finding.subject().filter(subject -> !subject.contains("/"));
    return new Place(finding.rule().id(), named.or(finding::path).orElse(WHOLE));
  }

  static Outcomes of(Iterable<RuleBook> books, Situation situation) {
    View view = situation.view();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (RuleBook book : books) {
      for (Rule rule : book.rules()) {
        findings.addAll(OnDay.findings(rule, view, situation.referenceDay()));
      }
    }
    return new Outcomes(findings.build());
  }

  static Outcomes of(Rule rule, Situation situation) {
    return new Outcomes(
        ImmutableList.copyOf(OnDay.findings(rule, situation.view(), situation.referenceDay())));
  }

  ImmutableList<Finding> all() {
    return findings.values().asList();
  }

  Optional<Finding> at(Place place) {
    return Optional.ofNullable(findings.get(place));
  }

  /** Whether the findings of a rule are on subjects, of which there is at least one. */
  boolean hasSubjects(String rule) {
    return byRule.get(rule).stream().anyMatch(f -> !place(f).isWhole());
  }

  /** What has become of a finding that was open: settled, given way, or open still. */
  boolean settles(Place place) {
    Optional<Finding> now = at(place);
    if (now.isPresent()) {
      return now.get().verdict() != Verdict.UNDETERMINED;
    }
    return place.isWhole()
        ? hasSubjects(place.rule())
        : at(new Place(place.rule(), WHOLE))
            .filter(f -> f.verdict() == Verdict.NOT_APPLICABLE)
            .isPresent();
  }

  static boolean isSettled(Verdict verdict) {
    return verdict != Verdict.UNDETERMINED && verdict != Verdict.NEEDS_JUDGEMENT;
  }

  /** The rule and subject that a judgement would name. */
  static Judgement.Builder judging(Finding finding) {
    return Judgement.builder().rule(finding.rule().id()).subject(finding.subject());
  }
}
