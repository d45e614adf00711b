package nl.ims.rules.bench;

import java.util.concurrent.TimeUnit;
import nl.ims.model.Dossier;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** All rules that ship, on a dossier of which much is known and on one of which little is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RedSeaBenchmark {
  /** Which dossier. */
  @Param({"RED_SEA", "DRAFT"})
  public Example example;

  private Dossier dossier;

  /** The dossiers. */
  public enum Example {
    RED_SEA,
    DRAFT
  }

  /** Takes the dossier. */
  @Setup
  public void take() {
    dossier = example == Example.RED_SEA ? RedSea.DOSSIER : RedSea.DRAFT;
  }

  /** The regime and all verdicts. */
  @Benchmark
  public void verdicts(Blackhole sink) {
    Assessment assessment = Assessor.standard().assess(dossier);
    sink.consume(assessment.regime().orElseThrow().outcomes());
    for (Finding finding : assessment.findings()) {
      sink.consume(finding.verdict());
    }
  }

  /** Everything but the words: proofs, missing facts, waiting days and citations too. */
  @Benchmark
  public void everything(Blackhole sink) {
    consume(Assessor.standard().assess(dossier), sink);
  }

  /** Everything, with the explanations in both languages. */
  @Benchmark
  public void everythingInWords(Blackhole sink) {
    Assessment assessment = Assessor.standard().assess(dossier);
    consume(assessment, sink);
    sink.consume(assessment.regime().orElseThrow().explanation());
    for (Finding finding : assessment.findings()) {
      sink.consume(finding.explanation());
    }
  }

  private static void consume(Assessment assessment, Blackhole sink) {
    RegimeAnswer regime = assessment.regime().orElseThrow();
    sink.consume(regime.outcomes());
    sink.consume(regime.proof());
    sink.consume(regime.missing());
    sink.consume(regime.citations());
    for (Finding finding : assessment.findings()) {
      sink.consume(finding.verdict());
      sink.consume(finding.proof());
      sink.consume(finding.missing());
      sink.consume(finding.waitsUntil());
      sink.consume(finding.citations());
    }
  }
}
