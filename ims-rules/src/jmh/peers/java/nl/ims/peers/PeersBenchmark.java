package nl.ims.peers;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one case costs an engine, of 1,024 that are judged in a row, their facts read anew. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class PeersBenchmark {
  private static final int CASES = 1_024;

  /** Who judges. */
  @Param public Peer peer;

  /** By how many rules. */
  @Param({"12", "60", "500"})
  public int rules;

  /** How many facts of a hundred are not known. */
  @Param({"0", "20", "50"})
  public int unknown;

  private Cases cases;
  private Engine engine;
  private Answers answers;

  /** Makes cases and rules ready. */
  @Setup
  public void take() {
    cases = Cases.draw(CASES, unknown);
    engine = peer.engine(Yardstick.rules(rules));
    answers = new Answers(CASES, rules);
  }

  /** Judges all cases. */
  @Benchmark
  @OperationsPerInvocation(CASES)
  public Answers judge() {
    answers.clear();
    engine.judge(cases, answers);
    return answers;
  }
}
