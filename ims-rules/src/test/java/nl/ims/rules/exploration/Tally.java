package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ims.rules.book.Verdict;

/** What an exploration came upon: verdicts of each rule, and disagreements. */
final class Tally {
  private final Map<String, Map<Verdict, Long>> verdicts = new TreeMap<>();
  private final Map<String, Disagreement> smallest = new TreeMap<>();
  private long dossiers;
  private long findings;
  private long disagreements;

  void count(ImmutableList<PlainFinding> found) {
    dossiers++;
    findings += found.size();
    for (PlainFinding finding : found) {
      verdicts
          .computeIfAbsent(finding.rule(), rule -> new EnumMap<>(Verdict.class))
          .merge(finding.verdict(), 1L, Long::sum);
    }
  }

  /** Keeps the dossier with the shortest log for each rule. */
  void disagree(Disagreement one) {
    disagreements++;
    smallest.merge(one.rule(), one, (a, b) -> b.steps().size() < a.steps().size() ? b : a);
  }

  /** How many dossiers were looked at. */
  long dossiers() {
    return dossiers;
  }

  /** How many findings were compared. */
  long findings() {
    return findings;
  }

  /** The smallest disagreement on each rule, those with the shortest log first. */
  ImmutableList<Disagreement> disagreements() {
    return smallest.values().stream()
        .sorted(Comparator.comparing((Disagreement one) -> one.steps().size()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The verdicts that a rule had. */
  Set<Verdict> of(String rule) {
    return verdicts.getOrDefault(rule, Map.of()).keySet();
  }

  @Override
  public String toString() {
    return dossiers
        + " dossiers, "
        + findings
        + " findings compared, "
        + disagreements
        + " dossiers in dispute\n"
        + verdicts.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining("\n"));
  }
}
