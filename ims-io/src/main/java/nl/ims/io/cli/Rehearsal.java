package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.util.stream.Stream;

/**
 * Runs the usual command lines one after the other in one process and throws away what they say:
 * the launcher notes here which classes are needed, so that the virtual machine has them ready.
 */
final class Rehearsal {

  /** Usual command lines that name no dossier. */
  private static final ImmutableList<ImmutableList<String>> ALONE =
      ImmutableList.of(
          ImmutableList.of("rules"),
          ImmutableList.of("--version"),
          ImmutableList.of("--help"),
          ImmutableList.of("assess", "--help"));

  /** Usual command lines, each before the names of some dossiers. */
  private static final ImmutableList<ImmutableList<String>> LINES =
      ImmutableList.of(
          ImmutableList.of("assess"),
          ImmutableList.of("assess", "--all", "--lang", "nl"),
          ImmutableList.of("assess", "--format", "json"),
          ImmutableList.of("assess", "--format", "html"),
          ImmutableList.of("missing"),
          ImmutableList.of("outline"),
          ImmutableList.of("stats"),
          ImmutableList.of("convert", "--to", "yaml"),
          ImmutableList.of("timeline"),
          ImmutableList.of("timeline", "--format", "html"),
          ImmutableList.of("timeline", "--format", "ics"));

  private Rehearsal() {}

  /**
   * Runs them and ends the process as the command does.
   *
   * @param dossiers the names of some dossiers
   */
  public static void main(String[] dossiers) {
    Shell nowhere = Ims.shell(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    System.exit(run(nowhere, ImmutableList.copyOf(dossiers)));
  }

  /** Runs them in a shell; what is returned is the worst of their exit codes. */
  static int run(Shell shell, ImmutableList<String> dossiers) {
    return Stream.concat(ALONE.stream(), LINES.stream().map(line -> with(line, dossiers)))
        .mapToInt(line -> Ims.run(shell, line.toArray(new String[0])))
        .max()
        .orElse(Exit.FINE);
  }

  private static ImmutableList<String> with(
      ImmutableList<String> line, ImmutableList<String> dossiers) {
    return ImmutableList.<String>builder().addAll(line).addAll(dossiers).build();
  }
}
