package nl.ims.rules.bench;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.condition.View;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The twelve rules on one case: 1,024 cases in rotation, their facts read anew each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TwelveRulesBenchmark {
  private static final int CASES = 1_024;

  private final ImmutableList<Case> cases = Case.draw(CASES);
  private int next;

  private Case next() {
    next = (next + 1) % CASES;
    return cases.get(next);
  }

  /** Which rules are violated, in plain Java: what the others are measured against. */
  @Benchmark
  public int byHand() {
    return ByHand.violated(next());
  }

  /** The facts alone. */
  @Benchmark
  public View facts() {
    return TwelveRules.view(next());
  }

  /** Which rules are violated, by the conditions of the library. */
  @Benchmark
  public int verdicts() {
    return TwelveRules.violated(next());
  }

  /** Twelve findings, with their verdicts only. */
  @Benchmark
  public int findings() {
    int violated = 0;
    for (Finding finding : apply()) {
      violated += finding.verdict() == Verdict.VIOLATED ? 1 : 0;
    }
    return violated;
  }

  /** Twelve findings, each with its minimal proof. */
  @Benchmark
  public int findingsWithProof() {
    int facts = 0;
    for (Finding finding : apply()) {
      facts += finding.proofOfRow().facts().size();
    }
    return facts;
  }

  /** Twelve findings, each with its minimal proof as a reader sees it. */
  @Benchmark
  public int findingsWithProofShown() {
    int facts = 0;
    for (Finding finding : apply()) {
      facts += finding.proof().size();
    }
    return facts;
  }

  private ImmutableList<Finding> apply() {
    return TwelveRules.BOOK.apply(TwelveRules.view(next()));
  }
}
