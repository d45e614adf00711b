package nl.ims.rules.mutation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts a machine of its own for each run of the tests. */
final class Machine {
  private final String classPath;
  private final Path folder;

  /**
   * Makes the starter of machines.
   *
   * @param classPath the classes of the module, of its tests and of all that they need
   * @param folder where what they say is kept while they run
   */
  Machine(String classPath, Path folder) {
    this.classPath = classPath;
    this.folder = folder;
  }

  /** What the machine that asks runs on, whether from a class path or as a module. */
  static String ownClassPath() {
    return Stream.of(
            Path.of("target", "test-classes").toAbsolutePath().toString(),
            Path.of("target", "classes").toAbsolutePath().toString(),
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path", ""))
        .flatMap(part -> Splitter.on(File.pathSeparatorChar).omitEmptyStrings().splitToStream(part))
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Runs classes of tests.
   *
   * @param name of the file in which the machine's words are kept while it runs
   * @param first a folder of classes that come before all others; empty if there is none
   * @param tests the classes of tests
   * @param seconds after how many it is ended
   * @return the test that failed, or that the time was over; empty if all passed
   */
  Optional<String> failing(
      String name, Optional<Path> first, ImmutableList<String> tests, long seconds) {
    Path said = folder.resolve(name + ".said");
    try {
      Process process = start(first, tests, said);
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return Optional.of("time: " + seconds + " seconds");
      }
      int end = process.exitValue();
      if (end != 0 && end != Trial.FAILED) {
        throw new IllegalStateException(
            "the machine of " + name + " ended with " + end + ":\n" + Files.readString(said));
      }
      return end == 0
          ? Optional.empty()
          : lines(said).filter(line -> line.contains("#")).findFirst().or(() -> Optional.of("?"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** How many milliseconds each class of tests took in a run that passed, the shortest first. */
  ImmutableMap<String, Integer> times(String name) {
    return lines(folder.resolve(name + ".said"))
        .map(line -> Splitter.on(' ').splitToList(line))
        .collect(
            ImmutableMap.toImmutableMap(
                parts -> parts.get(0), parts -> Integer.valueOf(parts.get(1))));
  }

  /** What the program in the machine said, without what the tests print. */
  private static Stream<String> lines(Path said) {
    try {
      return Files.readAllLines(said).stream()
          .filter(line -> line.startsWith(Trial.SAID))
          .map(line -> line.substring(Trial.SAID.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process start(Optional<Path> first, ImmutableList<String> tests, Path said)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Book.JVM);
    command.add("-cp");
    command.add(first.map(path -> path + File.pathSeparator).orElse("") + classPath);
    command.add(Trial.class.getName());
    command.addAll(tests);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }
}
