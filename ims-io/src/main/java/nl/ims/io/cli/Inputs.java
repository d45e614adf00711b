package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ims.io.DossierReader;
import nl.ims.io.Problem;
import nl.ims.io.ReadResult;

/** Reads what is named on a command line; what cannot be read is a problem like any other. */
final class Inputs {

  /** The name of standard input, on the command line and in reports. */
  static final String STANDARD = "-";

  /** Bytes that are taken from one input: more than the reader accepts, so that it can say so. */
  private static final int MOST = (64 << 20) + 1;

  /** Bytes of the inputs that are read at once; a larger one is read alone. */
  private static final long TOGETHER = 4 << 20;

  private final Shell shell;
  private final ImmutableList<String> names;

  /** What was read of an input, and what was made of it. */
  private record Worked<T>(ReadResult read, T result) {}

  private Inputs(Shell shell, ImmutableList<String> names) {
    this.shell = shell;
    this.names = names;
  }

  /** The inputs that a command line names; standard input can be read only once. */
  static Inputs of(Shell shell, ImmutableList<String> names) throws UsageException {
    if (Collections.frequency(names, STANDARD) > 1) {
      throw new UsageException("standard input (-) can be read only once");
    }
    return new Inputs(shell, names);
  }

  /**
   * Reads the inputs, a few at once, and hands them over in order; problems are told as they come.
   *
   * @return all problems, in the order in which they were told
   */
  ImmutableList<Problem> each(Consumer<ReadResult> then) {
    return each(read -> read, (read, same) -> then.accept(read));
  }

  /**
   * Reads the inputs and does some work on each, a few at once, and hands them over in order;
   * problems are told as they come.
   *
   * @return all problems, in the order in which they were told
   */
  <T> ImmutableList<Problem> each(Function<ReadResult, T> work, BiConsumer<ReadResult, T> then) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (List<String> some : groups()) {
      for (Worked<T> worked : some.parallelStream().map(name -> work(name, work)).toList()) {
        for (Problem problem : worked.read.problems()) {
          shell.complain(problem);
          problems.add(problem);
        }
        then.accept(worked.read, worked.result);
      }
    }
    return problems.build();
  }

  private <T> Worked<T> work(String name, Function<ReadResult, T> work) {
    ReadResult read = read(name);
    return new Worked<>(read, work.apply(read));
  }

  /** The inputs in order, so many together as are small enough; one of unknown size alone. */
  private List<List<String>> groups() {
    List<List<String>> groups = new ArrayList<>();
    long room = 0;
    for (String name : names) {
      long size = size(name);
      if (groups.isEmpty() || size > room) {
        groups.add(new ArrayList<>());
        room = TOGETHER;
      }
      groups.get(groups.size() - 1).add(name);
      room -= size;
    }
    return groups;
  }

  private static long size(String name) {
    try {
      Path path = Path.of(name);
      return Files.isRegularFile(path) ? Files.size(path) : TOGETHER;
    } catch (InvalidPathException | IOException e) {
      return TOGETHER;
    }
  }

  private ReadResult read(String name) {
    try {
      if (name.equals(STANDARD)) {
        return read(name, shell.in());
      }
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return unreadable(name, "this is a folder; name the files in it");
      }
      try (InputStream file = Files.newInputStream(path)) {
        return read(name, file);
      }
    } catch (NoSuchFileException e) {
      return unreadable(name, "there is no such file");
    } catch (AccessDeniedException e) {
      return unreadable(name, "this file may not be read");
    } catch (InvalidPathException e) {
      return unreadable(name, "this is no name of a file");
    } catch (IOException e) {
      return unreadable(name, "this file cannot be read: " + e.getMessage());
    }
  }

  /** Takes no more than a bounded number of bytes, whatever there is. */
  private static ReadResult read(String name, InputStream in) throws IOException {
    return DossierReader.read(name, in.readNBytes(MOST));
  }

  private static ReadResult unreadable(String name, String message) {
    return new ReadResult(
        ImmutableList.of(), ImmutableList.of(new Problem(name, 1, 1, "$", message)));
  }
}
