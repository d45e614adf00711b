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

  /**
   * As somebody would work: first what the file says of the subject, then what recorded steps leave
   * out, steps, and the contents of the letter; last that something is complete, which may be said
   * only when all the rest was done. Within these those that settle most findings, then by path.
   */
  private static final Comparator<Settling> ORDER =
      (a, b) ->
          ComparisonChain.start()
              .compare(a.turn(), b.turn())
              .compare(b.findings.size(), a.findings.size())
              .compare(a.facts, b.facts, Ordering.<String>natural().lexicographical())
              .result();

  private static final ImmutableList<String> COMPLETE =
      ImmutableList.of("recorded-through", "points-complete", "cooperation.account-complete");

  /** The turn of a set is that of the fact that comes last. */
  private int turn() {
    return facts.stream().mapToInt(Settling::turn).max().orElse(0);
  }

  private static int turn(String fact) {
    if (COMPLETE.contains(fact)) {
      return 4;
    } else if (fact.startsWith("points.")) {
      return 3;
    } else if (fact.startsWith("procedure.")) {
      return 2;
    }
    return fact.startsWith("procedure[") ? 1 : 0;
  }

  /** All missing sets of an assessment, in the order in which somebody would work. */
  public static ImmutableList<Settling> of(Assessment assessment) {
    Map<ImmutableList<String>, List<Finding>> bySet = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      for (ImmutableList<String> set : finding.missing()) {
        bySet.computeIfAbsent(set, s -> new ArrayList<>()).add(finding);
      }
    }
    return bySet.entrySet().stream()
        .map(e -> new Settling(e.getKey(), ImmutableList.copyOf(e.getValue())))
        .sorted(ORDER)
        .collect(ImmutableList.toImmutableList());
  }
}
