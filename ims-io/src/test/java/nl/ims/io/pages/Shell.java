package nl.ims.io.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.io.cli.ImsProcess;

/** One {@link Session} for command lines of many pages, and the folder in which they are run. */
final class Shell implements AutoCloseable {

  /** What a command printed, and its exit code. */
  record Answer(int code, String printed) {}

  private final Path here;
  private final Process process;
  private final Writer asking;
  private final BufferedReader answering;

  Shell(Path here) throws IOException {
    this.here = here;
    List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
    this.process =
        ImsProcess.of(options, Session.class)
            .directory(here.toFile())
            .redirectErrorStream(true)
            .start();
    this.asking = process.outputWriter(StandardCharsets.UTF_8);
    this.answering = process.inputReader(StandardCharsets.UTF_8);
  }

  /** The folder in which commands are run, with nothing in it. */
  Path empty() throws IOException {
    try (Stream<Path> all = Files.walk(here)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(here)) {
          Files.delete(path);
        }
      }
    }
    return here;
  }

  /**
   * Runs commands.
   *
   * @param folder an empty one, for what is asked and answered
   */
  List<Answer> run(List<String> commands, Path folder) throws IOException {
    Files.write(folder.resolve(Session.ASKED), commands);
    asking.write(folder + "\n");
    asking.flush();
    List<String> said = new ArrayList<>();
    String line = answering.readLine();
    while (line != null && !line.equals(Session.DONE)) {
      said.add(line);
      line = answering.readLine();
    }
    assertThat(line).as("what the session said: %s", said).isNotNull();
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      String answer = Files.readString(folder.resolve(String.valueOf(i)));
      int end = answer.indexOf('\n');
      answers.add(
          new Answer(Integer.parseInt(answer.substring(0, end)), answer.substring(end + 1)));
    }
    return answers;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
