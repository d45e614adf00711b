package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ims.io.DossierReader;
import nl.ims.io.JsonLines;
import nl.ims.io.ReadResult;
import nl.ims.io.ReadWaivers;
import nl.ims.io.WaiversReader;
import nl.ims.io.WaiversResult;
import nl.ims.io.internal.Wildcard;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Text;

/** Reads what is named on a command line; what cannot be read is a problem like any other. */
final class Inputs {

  /** Bytes that are taken from one input: more than the reader accepts, so that it can say so. */
  static final int MOST = (64 << 20) + 1;

  /** Bytes of the inputs that are read at once; a larger one is read alone. */
  private static final long TOGETHER = 4 << 20;

  private static final Text FOLDER =
      Text.of("dit is een map; noem een bestand erin", "this is a folder; name a file in it");
  private static final Text NO_NAME =
      Text.of(
          "geen bestand heeft een lege naam; geef een naam",
          "no file has an empty name; give the name of one");
  private static final Text NO_FILE =
      Text.of(
          "dit bestand is er niet; controleer de naam", "there is no such file; check its name");
  private static final Text NO_MATCH =
      Text.of(
          "geen bestand past op dit patroon; controleer het",
          "no file matches this pattern; check it");
  private static final Text CLOSED_FILE =
      Text.of(
          "dit bestand mag niet worden gelezen; sta het toe, of noem een ander",
          "this file may not be read; allow it, or name another");
  private static final Text NO_PATH =
      Text.of(
          "zo kan een bestand niet heten; noem een ander",
          "this is no name of a file; name another");
  private static final Text FAILED_FILE =
      Text.of(
          "dit bestand kan niet worden gelezen: %s; verhelp dat, of noem een ander",
          "this file cannot be read: %s; mend that, or name another");

  private final Shell shell;
  private final ImmutableList<String> names;
  private final ImmutableMap<String, Message> refused;
  private final boolean lines;

  /** What was read of an input, and what was made of it. */
  private record Worked<T>(ReadResult read, T result) {
    static <T> Worked<T> of(ReadResult read, Function<ReadResult, T> work) {
      return new Worked<>(read, work.apply(read));
    }
  }

  /** Takes inputs one after the other, those of JSON Lines line by line. */
  interface Streamed {

    /** Takes an input of JSON Lines. */
    void lines(JsonLines lines) throws IOException;

    /** Takes any other input, read as a whole, with its length in bytes; 0 if it is not known. */
    void whole(ReadResult read, long bytes);
  }

  /** Takes what there is of an open input. */
  private interface Taking<T> {
    T from(InputStream in) throws IOException;
  }

  private Inputs(Shell shell, NamedFiles named, boolean lines) {
    this.shell = shell;
    this.names = named.names();
    this.refused = named.refused();
    this.lines = lines;
  }

  /** The inputs that a command line names beside options. */
  static Inputs of(Shell shell, Arguments arguments) throws UsageException {
    return of(shell, arguments, arguments.operands());
  }

  /**
   * The inputs that a command line names, a folder as the files in it.
   *
   * @param files the operands that name inputs; the file of waivers is none of them
   */
  static Inputs of(Shell shell, Arguments arguments, ImmutableList<String> files)
      throws UsageException {
    Optional<String> waivers = arguments.value(Option.WAIVERS);
    refuseTwice(
        ImmutableList.<String>builder().addAll(files).addAll(waivers.stream().toList()).build());
    boolean lines = arguments.choice(Option.INPUT, Format.OfInput.class).isPresent();
    return new Inputs(shell, NamedFiles.of(files, waivers, lines), lines);
  }

  /** Standard input can be read only once. */
  private static void refuseTwice(ImmutableList<String> names) throws UsageException {
    if (Collections.frequency(names, Arguments.STANDARD) > 1) {
      throw new UsageException(
          Text.of(
              "de standaardinvoer (-) kan maar één keer worden gelezen",
              "standard input (-) can be read only once"));
    }
  }

  /** How many bytes all inputs have; empty unless all of them are files. */
  OptionalLong size() {
    return names.stream().allMatch(NamedFiles::isFile)
        ? OptionalLong.of(names.stream().mapToLong(Inputs::size).sum())
        : OptionalLong.empty();
  }

  /**
   * Reads the inputs one after the other, JSON Lines without holding more than a line; an input
   * that cannot be opened or read on is one with that problem.
   */
  void stream(Streamed then) {
    for (String name : names) {
      if (lines || JsonLines.isName(name)) {
        ReadResult read = read(name, in -> stream(name, in, then), Inputs::unreadable);
        if (!read.problems().isEmpty()) {
          then.whole(read, 0);
        }
      } else {
        then.whole(read(name), NamedFiles.isFile(name) ? size(name) : 0);
      }
    }
  }

  private static ReadResult stream(String name, InputStream in, Streamed then) throws IOException {
    then.lines(JsonLines.of(name, in));
    return new ReadResult(ImmutableList.of(), ImmutableList.of());
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
      for (Worked<T> worked : Parallel.map(some, name -> Worked.of(read(name), work))) {
        for (Problem problem : worked.read.problems()) {
          shell.complain(problem);
          problems.add(problem);
        }
        then.accept(worked.read, worked.result);
      }
    }
    return problems.build();
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
      return NamedFiles.isFile(name) ? Files.size(Path.of(name)) : TOGETHER;
    } catch (IOException e) {
      return TOGETHER;
    }
  }

  /** Reads a file of waivers. */
  static WaiversResult waivers(Shell shell, String name) {
    return new Inputs(shell, NamedFiles.NONE, false)
        .read(
            name,
            in -> WaiversReader.read(name, in.readNBytes(MOST)),
            problem -> new WaiversResult(ReadWaivers.NONE, ImmutableList.of(problem)));
  }

  private ReadResult read(String name) {
    return read(name, in -> whole(name, in), Inputs::unreadable);
  }

  private <T> T read(String name, Taking<T> taking, Function<Problem, T> refusal) {
    Function<Message, T> unreadable =
        told -> refusal.apply(new Problem(name, 1, 1, "$", told.text()));
    Message known = refused.get(name);
    if (known != null) {
      return unreadable.apply(known);
    }
    try {
      if (name.equals(Arguments.STANDARD)) {
        return taking.from(shell.in());
      }
      if (name.isEmpty()) {
        return unreadable.apply(Message.of(NO_NAME));
      }
      if (NamedFiles.isFolder(name)) {
        return unreadable.apply(Message.of(FOLDER));
      }
      try (InputStream file = Files.newInputStream(Path.of(name))) {
        return taking.from(file);
      }
    } catch (NoSuchFileException e) {
      return unreadable.apply(Message.of(Wildcard.isIn(name) ? NO_MATCH : NO_FILE));
    } catch (AccessDeniedException e) {
      return unreadable.apply(Message.of(CLOSED_FILE));
    } catch (InvalidPathException e) {
      return unreadable.apply(Message.of(Wildcard.isIn(name) ? NO_MATCH : NO_PATH));
    } catch (IOException e) {
      return unreadable.apply(Message.of(FAILED_FILE, Output.reason(e)));
    }
  }

  /** Takes no more than a bounded number of bytes, whatever there is. */
  private ReadResult whole(String name, InputStream in) throws IOException {
    byte[] utf8 = in.readNBytes(MOST);
    return lines ? DossierReader.readLines(name, utf8) : DossierReader.read(name, utf8);
  }

  private static ReadResult unreadable(Problem problem) {
    return new ReadResult(ImmutableList.of(), ImmutableList.of(problem));
  }
}
