package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes: to standard output while it grows, or to a file once it is complete, so that
 * a file may be read and written by one call, and holds a whole report or what it held before.
 */
final class Output {

  private final Shell shell;
  private final @Nullable String file;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream stream;
  private final Screen screen;

  private Output(@Nullable String file, Shell shell) {
    this.shell = shell;
    this.file = file;
    this.stream =
        file == null ? shell.out() : new PrintStream(bytes, false, StandardCharsets.UTF_8);
    this.screen = file == null ? shell.screen() : ofFile(shell);
  }

  static Output of(Shell shell, Arguments arguments) {
    return new Output(arguments.value(Option.OUTPUT).orElse(null), shell);
  }

  /** Nobody looks on; but colour that is asked for wherever text goes is there too. */
  private static Screen ofFile(Shell shell) {
    return shell.screen().ofFile(shell.coloursFiles());
  }

  PrintStream stream() {
    return stream;
  }

  /** Who looks on; nobody where it goes to a file. */
  Screen screen() {
    return screen;
  }

  /** Whether what was written did not go out, because nobody reads it, or it was not taken. */
  boolean isLost() {
    return stream.checkError();
  }

  void print(String text) {
    stream.print(text);
  }

  /**
   * Writes the file, if there is one to write; a report that says nothing, because nothing could be
   * read, leaves the file as it was.
   *
   * @return the exit code of what went well
   */
  int finish() throws UsageException {
    stream.flush();
    if (file != null && bytes.size() > 0) {
      try {
        shell.writeWhole(() -> Destination.of(file).write(bytes.toByteArray()));
      } catch (InvalidPathException | IOException e) {
        throw refusal(file, e);
      }
    }
    return Exit.FINE;
  }

  /**
   * The same, where inputs may have been wrong.
   *
   * @param problems what was wrong with them
   */
  int finish(ImmutableList<Problem> problems) throws UsageException {
    int code = finish();
    return problems.isEmpty() ? code : Exit.INPUT;
  }

  /**
   * What is said of a file that cannot be written.
   *
   * @throws OutputException if the command line is right, but the file does not take it
   */
  static UsageException refusal(String file, Exception e) {
    Message why;
    if (e instanceof NoSuchFileException) {
      why =
          told(
              "die map is er niet; maak haar, of noem een andere",
              "there is no such folder; make it, or name another");
    } else if (e instanceof InvalidPathException) {
      why =
          told(
              "zo kan een bestand niet heten; noem een ander",
              "that is no name of a file; name another");
    } else if (Files.isDirectory(Path.of(file))) {
      why = told("dat is een map; noem een bestand erin", "that is a folder; name a file in it");
    } else if (Destination.isFolder(file)) {
      why =
          told(
              "dat is de naam van een map; laat de '/' weg, of noem een bestand erin",
              "that is the name of a folder; leave out the '/', or name a file in it");
    } else {
      throw new OutputException(file, reason(e));
    }
    return Option.OUTPUT.refusal(
        Text.of("'%s' kan niet worden geschreven: %s", "'%s' cannot be written: %s"), file, why);
  }

  private static Message told(String dutch, String english) {
    return new Message(dutch, english);
  }

  /** Why the system did not do something with a file. */
  static Message reason(Exception e) {
    if (e instanceof AccessDeniedException) {
      return told("dat mag niet", "that is not allowed");
    }
    String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
    return reason == null
        ? told("het systeem zegt niet waarom", "the system does not say why")
        : Message.of(Text.of("%s", "%s"), reason);
  }
}
