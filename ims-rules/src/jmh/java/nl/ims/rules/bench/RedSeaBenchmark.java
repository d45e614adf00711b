package nl.ims.rules.bench;

import java.util.concurrent.TimeUnit;
import nl.ims.model.Dossier;
import nl.ims.rules.*;
import nl.ims.rules.book.Finding;
import org.openjdk.jmh.annotations.*;

@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RedSeaBenchmark {
  static int verdicts(Dossier d) {
    int sum = 0;
    for (Finding f : Assessor.standard().assess(d).findings()) sum += f.verdict().ordinal();
    return sum;
  }

  static class B {
    Object o;
    int n;

    void consume(Object x) {
      o = x;
      n++;
    }
  }

  static Object everything(Dossier d) {
    B b = new B();
    Assessment a = Assessor.standard().assess(d);
    a.regime()
        .ifPresent(
            r -> {
              b.consume(r.outcomes());
              b.consume(r.proof());
              b.consume(r.missing());
              b.consume(r.citations());
            });
    for (Finding f : a.findings()) {
      b.consume(f.verdict());
      b.consume(f.proof());
      b.consume(f.missing());
      b.consume(f.waitsUntil());
      b.consume(f.citations());
    }
    return b;
  }

  @Benchmark
  public int verdictsRedSea() {
    return verdicts(RedSea.DOSSIER);
  }

  @Benchmark
  public int verdictsDraft() {
    return verdicts(RedSea.DRAFT);
  }

  @Benchmark
  public Object everythingRedSea() {
    return everything(RedSea.DOSSIER);
  }

  @Benchmark
  public Object everythingDraft() {
    return everything(RedSea.DRAFT);
  }
}
