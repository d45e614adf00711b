package nl.ims.io.sample;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import nl.ims.io.cli.Ims;

/** The examples that ship, and what the command prints about them. */
public final class Examples {

  private static final Path FOLDER = Path.of("examples");
  private static final String ENDING = ".yaml";

  /** Two dossiers, with a waiver of each kind. */
  public static String[] waived() {
    return new String[] {
      "--waivers",
      "examples/waivers/constructed-waivers.yaml",
      file("resolute-support-2021"),
      file("eatc")
    };
  }

  private Examples() {}

  /** Their names without the ending, in order. */
  public static ImmutableList<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** The file of an example, as a command line names it. */
  public static String file(String name) {
    return "examples/" + name + ENDING;
  }

  /** An example, read. */
  public static Assessed assessed(String name) throws IOException {
    ReadResult read = DossierReader.read(file(name), Files.readAllBytes(Path.of(file(name))));
    return Sarif.assessed(read.dossiers().get(0));
  }

  /** What {@code ims assess} prints on standard output. */
  public static String assess(String format, String language, String... files) {
    return print(
        ImmutableList.<String>builder()
            .add("assess", "--format", format, "--lang", language)
            .add(files)
            .build()
            .toArray(String[]::new));
  }

  /** What a command line prints on standard output. */
  public static String print(String... arguments) {
    return run(arguments).out();
  }

  /** What a command line prints, and its exit code. */
  public static Printed run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Ims.run(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            arguments);
    return new Printed(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /**
   * What a command line did.
   *
   * @param code its exit code
   * @param out what it printed on standard output
   * @param err what it printed on standard error
   */
  public record Printed(int code, String out, String err) {}
}
