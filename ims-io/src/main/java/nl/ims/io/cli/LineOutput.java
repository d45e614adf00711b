package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where lines go as they come: to standard output or to a file, each written and flushed as a
 * whole, so that what is there when the work is interrupted is whole lines.
 */
final class LineOutput implements AutoCloseable {

  private final Shell shell;
  private final Optional<String> file;
  private final OutputStream stream;
  private boolean lost;

  private LineOutput(Shell shell, Optional<String> file, OutputStream stream) {
    this.shell = shell;
    this.file = file;
    this.stream = stream;
  }

  /** The output that a command line asks for; a file that is read cannot be written meanwhile. */
  static LineOutput of(Shell shell, Arguments arguments) throws UsageException {
    Optional<String> file = arguments.value(Option.OUTPUT);
    if (file.isEmpty()) {
      return new LineOutput(shell, file, shell.out());
    }
    try {
      refuse(file.get(), arguments.operands());
      return new LineOutput(shell, file, Files.newOutputStream(Path.of(file.get())));
    } catch (InvalidPathException | IOException e) {
      throw Output.refusal(file.get(), e);
    }
  }

  private static void refuse(String file, ImmutableList<String> inputs)
      throws UsageException, IOException {
    Path output = Path.of(file);
    for (String input : inputs) {
      if (!input.equals(Inputs.STANDARD)
          && Files.isRegularFile(output)
          && Inputs.isFile(input)
          && Files.isSameFile(output, Path.of(input))) {
        throw new UsageException(
            Option.OUTPUT.text()
                + ": '"
                + file
                + "' is one of the inputs, and jsonl is written while they are read; name another"
                + " file");
      }
    }
  }

  /** Writes one line, which brings its line feed. */
  void write(byte[] line) {
    shell.whole().lock();
    try {
      stream.write(line);
      stream.flush();
    } catch (IOException e) {
      throw new OutputException(file.orElse(Inputs.STANDARD), String.valueOf(e.getMessage()));
    } finally {
      shell.whole().unlock();
    }
    lost = stream instanceof PrintStream out && out.checkError();
  }

  /** Whether what was written did not go out, because nobody reads it, or it was not taken. */
  boolean isLost() {
    return lost;
  }

  /** Closes the file, if there is one. */
  @Override
  public void close() {
    if (file.isPresent()) {
      try {
        stream.close();
      } catch (IOException e) {
        throw new OutputException(file.get(), String.valueOf(e.getMessage()));
      }
    }
  }
}
