package nl.ims.rules.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Tries the mutants of a book: first none, to see that the tests pass, then each. */
final class BookRun {
  /** A busy machine is no mutant that hangs. */
  private static final int SHORTEST_LIMIT = 60;

  private static final int LONGER = 5;

  /**
   * What became of a mutant.
   *
   * @param mutant the mutant
   * @param compiled whether it is one
   * @param by the test that noticed it, if one did
   */
  record Outcome(Mutant mutant, boolean compiled, Optional<String> by) {
    boolean survived() {
      return compiled && by.isEmpty();
    }
  }

  private final Workshop workshop;
  private final Machine machine;
  private final Path folder;
  private final ImmutableList<String> tests;
  private long limit;

  BookRun(String classPath, Path folder, ImmutableList<String> tests) {
    this.workshop = new Workshop(classPath);
    this.machine = new Machine(classPath, folder);
    this.folder = folder;
    this.tests = tests;
    this.limit = 600;
  }

  /**
   * Runs the tests on the rules as they are.
   *
   * @param seconds after how many a machine is ended from now on; 0 for five times as long as this
   * @return the tests, the shortest first
   * @throws IllegalStateException if one fails
   */
  ImmutableList<String> unchanged(int seconds) {
    Optional<String> failing = machine.failing("unchanged", Optional.empty(), tests, limit);
    if (failing.isPresent()) {
      throw new IllegalStateException("without any change this fails: " + failing.get());
    }
    Map<String, Integer> times = machine.times("unchanged");
    int all = times.values().stream().mapToInt(Integer::intValue).sum() / 1000;
    limit = seconds > 0 ? seconds : Math.max(SHORTEST_LIMIT, LONGER * all);
    return times.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .collect(toImmutableList());
  }

  /** Tries mutants, some at a time, and tells what became of each in their order. */
  void each(List<Mutant> mutants, TestOrder order, int machines, Consumer<Outcome> told) {
    ExecutorService pool = Executors.newFixedThreadPool(machines);
    try {
      List<Future<Outcome>> outcomes = new ArrayList<>();
      for (int i = 0; i < mutants.size(); i++) {
        Mutant mutant = mutants.get(i);
        String name = "mutant-" + i;
        outcomes.add(pool.submit(() -> outcome(mutant, name, order)));
      }
      for (Future<Outcome> outcome : outcomes) {
        told.accept(outcome.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** Tries one mutant, and leaves nothing behind. */
  Outcome outcome(Mutant mutant, String name, TestOrder order) {
    Path classes = folder.resolve(name);
    try {
      if (!workshop.compiles(mutant.source().file(), mutant.text(), classes)) {
        return new Outcome(mutant, false, Optional.empty());
      }
      Optional<String> by = machine.failing(name, Optional.of(classes), order.now(), limit);
      by.ifPresent(order::noticed);
      return new Outcome(mutant, true, by);
    } finally {
      delete(classes);
    }
  }

  private static void delete(Path classes) {
    try {
      MoreFiles.deleteRecursively(classes, RecursiveDeleteOption.ALLOW_INSECURE);
      Files.deleteIfExists(classes.resolveSibling(classes.getFileName() + ".said"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
