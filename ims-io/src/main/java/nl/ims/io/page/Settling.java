package nl.ims.io.page;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;

/**
 * A set of missing facts and the findings that it can settle.
 *
 * <p>A set stands at each finding that names exactly it. The facts of a larger set may settle more,
 * and one answer need not settle all of them; that is why it is said that a set <em>can</em> settle
 * them.
 *
 * @param facts the paths of the facts that are needed together
 * @param findings the findings that it can settle, in rule-book order
 */
public record Settling(ImmutableList<String> facts, ImmutableList<Finding> findings) {

  private static final Comparator<Settling> MOST_FIRST =
      (a, b) ->
          ComparisonChain.start()
              .compare(b.findings.size(), a.findings.size())
              .compare(a.facts, b.facts, Ordering.<String>natural().lexicographical())
              .result();

  /** All missing sets of an assessment: first those that settle most findings, then by path. */
  public static ImmutableList<Settling> of(Assessment assessment) {
    Map<ImmutableList<String>, List<Finding>> bySet = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      for (ImmutableList<String> set : finding.missing()) {
        bySet.computeIfAbsent(set, s -> new ArrayList<>()).add(finding);
      }
    }
    return bySet.entrySet().stream()
        .map(e -> new Settling(e.getKey(), ImmutableList.copyOf(e.getValue())))
        .sorted(MOST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }
}
