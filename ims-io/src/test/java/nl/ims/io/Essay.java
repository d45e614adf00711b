package nl.ims.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The essay on a package, and the worked example in it.
 *
 * <p>The example is the one block of preformatted code. A line that ends with {@code // gives:
 * words} ends an expression whose value is printed as those words.
 *
 * @param about the package
 * @param types its public types
 * @param text the source of its package-info
 */
record Essay(String about, ImmutableList<String> types, String text) {
  private static final String GIVES = "; // gives: ";
  private static final int FEWEST_LINES = 3;
  private static final int MOST_LINES = 10;
  private static final Pattern EXPORTS = Pattern.compile("(?m)^ +exports ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^public [\\w ]*(?:class|interface|record|enum) (\\w+)");
  private static final Pattern BLOCK =
      Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n \\* \\}</pre>");

  /** The essays on the packages that the three modules export. */
  static ImmutableList<Essay> exported() throws IOException {
    ImmutableList.Builder<Essay> essays = ImmutableList.builder();
    for (String module : ImmutableList.of("ims-model", "ims-rules", "ims-io")) {
      Path root = Path.of("..", module, "src", "main", "java");
      Matcher exports = EXPORTS.matcher(Files.readString(root.resolve("module-info.java")));
      while (exports.find()) {
        String name = exports.group(1);
        Path folder = root.resolve(name.replace('.', '/'));
        String text = Files.readString(folder.resolve("package-info.java"));
        essays.add(new Essay(name, types(folder), text));
      }
    }
    return essays.build();
  }

  private static ImmutableList<String> types(Path folder) throws IOException {
    ImmutableList.Builder<String> types = ImmutableList.builder();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.java")) {
      for (Path file : files) {
        Matcher type = TYPE.matcher(Files.readString(file));
        if (type.find()) {
          types.add(type.group(1));
        }
      }
    }
    return types.build();
  }

  /** The lines of the example; none if there is none, or more than one. */
  ImmutableList<String> example() {
    Matcher block = BLOCK.matcher(text);
    if (!block.find() || text.indexOf("<pre>", block.end()) >= 0) {
      return ImmutableList.of();
    }
    return block
        .group(1)
        .lines()
        .map(line -> line.replaceFirst("^ \\* ?", ""))
        .collect(ImmutableList.toImmutableList());
  }

  /** What the example says that it gives, in order. */
  ImmutableList<String> promised() {
    return example().stream()
        .filter(line -> line.contains(GIVES))
        .map(line -> line.substring(line.indexOf(GIVES) + GIVES.length()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The example as statements that add each value they give to a list {@code given}. */
  String statements() {
    StringBuilder all = new StringBuilder();
    List<String> statement = new ArrayList<>();
    for (String line : example()) {
      int gives = line.indexOf(GIVES);
      statement.add(gives < 0 ? line : line.substring(0, gives));
      if (gives >= 0) {
        all.append("given.add(String.valueOf(%s));\n".formatted(String.join("\n", statement)));
        statement.clear();
      } else if (line.endsWith(";")) {
        all.append(String.join("\n", statement)).append('\n');
        statement.clear();
      }
    }
    return all.append(String.join("\n", statement)).toString();
  }

  /** What is wrong with the example. */
  ImmutableList<String> problems(Examples examples) {
    int lines = example().size();
    if (lines < FEWEST_LINES || lines > MOST_LINES) {
      return problem(
          "has an example of "
              + lines
              + " lines; show one of "
              + FEWEST_LINES
              + " to "
              + MOST_LINES
              + ", as <pre>{@code ... }</pre>");
    }
    if (promised().isEmpty()) {
      return problem("has an example that gives nothing; end a line with // gives: ...");
    }
    ImmutableList<String> told = examples.run(this);
    return told.equals(promised())
        ? ImmutableList.of()
        : problem("gives\n" + told + "\nand says\n" + promised());
  }

  private ImmutableList<String> problem(String words) {
    return ImmutableList.of("the essay on " + about + " " + words);
  }
}
