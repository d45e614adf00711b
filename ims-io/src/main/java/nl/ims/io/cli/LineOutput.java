package nl.ims.io.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.ims.model.term.Text;

/**
 * Where lines go as they come: to standard output or to a file, each written and flushed as a
 * whole, so that what is there when the work is interrupted is whole lines.
 *
 * <p>A file is written as a {@link Part} beside its place, which it takes when the work is done:
 * the file itself holds all lines, or what it held before, and nothing else is left.
 */
final class LineOutput implements AutoCloseable {

  private final Shell shell;
  private final Optional<ToFile> file;
  private boolean lost;

  /**
   * A file that lines go to.
   *
   * @param name as the command line has it
   * @param part what holds them until the work is done; empty if the file cannot be replaced
   * @param channel what is written now
   */
  private record ToFile(
      String name, Destination destination, Optional<Part> part, FileChannel channel) {

    static ToFile open(String name) throws IOException {
      Destination destination = Destination.of(name);
      if (destination.isDirect()) {
        return new ToFile(name, destination, Optional.empty(), destination.openDirect());
      }
      Part part = destination.part();
      return new ToFile(name, destination, Optional.of(part), part.channel());
    }

    void write(byte[] line) throws IOException {
      Destination.write(channel, line);
    }

    /** Puts the part in the place of the file. */
    void finish() throws IOException {
      if (part.isPresent()) {
        destination.become(part.get());
      }
    }

    void close() throws IOException {
      if (part.isPresent()) {
        part.get().close();
      } else {
        channel.close();
      }
    }
  }

  private LineOutput(Shell shell, Optional<ToFile> file) {
    this.shell = shell;
    this.file = file;
  }

  /** The output that a command line asks for; a file that is read cannot be written meanwhile. */
  static LineOutput of(Shell shell, Arguments arguments) throws UsageException {
    Optional<String> file = arguments.value(Option.OUTPUT);
    if (file.isEmpty()) {
      return new LineOutput(shell, Optional.empty());
    }
    try {
      refuse(file.get(), arguments.operands());
      refuse(file.get(), arguments.value(Option.WAIVERS).stream().toList());
      return new LineOutput(shell, Optional.of(ToFile.open(file.get())));
    } catch (InvalidPathException | IOException e) {
      throw Output.refusal(file.get(), e);
    }
  }

  private static void refuse(String file, List<String> inputs) throws UsageException, IOException {
    Path output = Path.of(file);
    for (String input : inputs) {
      if (!input.equals(Arguments.STANDARD)
          && Files.isRegularFile(output)
          && NamedFiles.isFile(input)
          && Files.isSameFile(output, Path.of(input))) {
        throw Option.OUTPUT.refusal(
            Text.of(
                "'%s' is een van de invoerbestanden, en jsonl wordt geschreven terwijl die worden"
                    + " gelezen; noem een ander bestand",
                "'%s' is one of the inputs, and jsonl is written while they are read; name another"
                    + " file"),
            file);
      }
    }
  }

  /** Writes one line, which brings its line feed. */
  void write(byte[] line) {
    writeWhole(
        () -> {
          if (file.isPresent()) {
            file.get().write(line);
          } else {
            shell.out().write(line);
            shell.out().flush();
            lost = shell.out().checkError();
          }
        });
  }

  /** Ends the output: what went to a part takes the place of the file. */
  void finish() {
    if (file.isPresent()) {
      writeWhole(file.get()::finish);
    }
  }

  private void writeWhole(Shell.Writing writing) {
    try {
      shell.writeWhole(writing);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private OutputException failed(IOException e) {
    String name = file.map(ToFile::name).orElse(Arguments.STANDARD);
    return new OutputException(name, Output.reason(e));
  }

  /** Whether what was written did not go out, because nobody reads it, or it was not taken. */
  boolean isLost() {
    return lost;
  }

  /** Closes the file, if there is one; without {@link #finish} it stays what it was. */
  @Override
  public void close() {
    if (file.isPresent()) {
      try {
        file.get().close();
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }
}
