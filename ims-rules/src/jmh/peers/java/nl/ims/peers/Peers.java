package nl.ims.peers;

import com.google.common.collect.ImmutableTable;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ims.rules.bench.ProcessorTime;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Checks that all agree, measures, and prints one table in Markdown. */
final class Peers {
  /** A column of the table: one thing is other than in the first. */
  private enum Column {
    TWELVE("12 rules", 12, 0, 1),
    FIFTH_UNKNOWN("20 % unknown", 12, 20, 1),
    HALF_UNKNOWN("50 % unknown", 12, 50, 1),
    TWO_THREADS("two threads", 12, 0, 2),
    SIXTY("60 rules", 60, 0, 1),
    HUNDREDS("500 rules", 500, 0, 1);

    final String title;
    final int rules;
    final int unknown;
    final int threads;

    Column(String title, int rules, int unknown, int threads) {
      this.title = title;
      this.rules = rules;
      this.unknown = unknown;
      this.threads = threads;
    }
  }

  private Peers() {}

  /** Takes the options of JMH. */
  public static void main(String... args) throws Exception {
    for (int rules : new int[] {12, 60, 500}) {
      for (int unknown : new int[] {0, 20, 50}) {
        Agreement.check(rules, unknown);
      }
    }
    System.err.println("all agree");
    CommandLineOptions options = new CommandLineOptions(args);
    ImmutableTable.Builder<Peer, Column, RunResult> results = ImmutableTable.builder();
    for (Column column : Column.values()) {
      System.err.println("measuring: " + column.title);
      for (RunResult result : measure(column, options)) {
        results.put(Peer.valueOf(result.getParams().getParam("peer")), column, result);
      }
    }
    System.out.print(markdown(results.build()));
  }

  private static Collection<RunResult> measure(Column column, CommandLineOptions options)
      throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .parent(options)
                .include(PeersBenchmark.class.getName())
                .param("rules", Integer.toString(column.rules))
                .param("unknown", Integer.toString(column.unknown))
                .threads(column.threads)
                .output("target/jmh-" + column.name().toLowerCase(Locale.ROOT) + ".log")
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .build())
        .run();
  }

  /** A row an engine: its time as a multiple of that of Java by hand, whose own is told. */
  private static String markdown(ImmutableTable<Peer, Column, RunResult> results) {
    StringBuilder table = new StringBuilder("| engine | bytes |");
    Stream.of(Column.values()).forEach(column -> table.append(" %s |".formatted(column.title)));
    table.append("\n|---|--:|").append("--:|".repeat(Column.values().length)).append('\n');
    results
        .rowMap()
        .forEach(
            (peer, row) -> {
              table.append("| %s | %.0f |".formatted(peer.title, bytes(row.get(Column.TWELVE))));
              row.forEach(
                  (column, result) ->
                      table.append(
                          peer == Peer.BY_HAND
                              ? " %.1f ns |".formatted(score(result))
                              : ratio(score(result) / score(results.get(Peer.BY_HAND, column)))));
              table.append('\n');
            });
    return table.toString();
  }

  private static String ratio(double ratio) {
    return (ratio < 100 ? " %.1f × |" : " %,.0f × |").formatted(ratio);
  }

  /** The fastest of the iterations: whatever else a machine does makes none faster. */
  private static double score(RunResult result) {
    return result.getSecondaryResults().get(ProcessorTime.NAME).getStatistics().getMin();
  }

  private static double bytes(RunResult result) {
    return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
  }
}
