package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;

/** The commands by name; of those only the one that is called is ever made. */
final class Commands {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "assess",
          "explain",
          "missing",
          "timeline",
          "outline",
          "rules",
          "catalogue",
          "report",
          "convert",
          "schema",
          "example",
          "completion");

  private Commands() {}

  private static Optional<Command> find(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "assess" -> new AssessCommand();
          case "explain" -> new ExplainCommand();
          case "missing" -> new MissingCommand();
          case "timeline" -> new TimelineCommand();
          case "outline" -> new OutlineCommand();
          case "rules" -> new RulesCommand();
          case "catalogue" -> new CatalogueCommand();
          case "report" -> new ReportCommand();
          case "convert" -> new ConvertCommand();
          case "schema" -> PrintCommand.schema();
          case "example" -> PrintCommand.example();
          case "completion" -> PrintCommand.completion();
          default -> null;
        });
  }

  /** Runs one command line. */
  static int run(Shell shell, String... arguments) throws UsageException {
    if (arguments.length == 0) {
      throw new UsageException("ims: no command given. " + there());
    }
    String name = arguments[0];
    switch (name) {
      case "--help", "-h" -> shell.out().print(help());
      case "--version", "-V" -> shell.out().print("ims " + version() + "\n");
      default -> {
        return run(shell, name, Arrays.copyOfRange(arguments, 1, arguments.length));
      }
    }
    return Exit.FINE;
  }

  private static int run(Shell shell, String name, String... arguments) throws UsageException {
    Optional<Command> command = find(name);
    if (command.isEmpty()) {
      throw new UsageException(unknown(name));
    }
    return run(shell, name, command.get(), arguments);
  }

  private static int run(Shell shell, String name, Command command, String... arguments)
      throws UsageException {
    if (Arrays.stream(arguments).anyMatch(Picocli::isHelp)) {
      shell.out().print(Picocli.of(name, command.usage()).help());
      return Exit.FINE;
    }
    try {
      Optional<Arguments> plain = PlainArguments.of(command.usage(), arguments);
      return command.run(
          shell,
          plain.isPresent() ? plain.get() : Picocli.of(name, command.usage()).parse(arguments));
    } catch (UsageException e) {
      throw new UsageException("ims " + name + ": " + e.getMessage());
    }
  }

  private static String unknown(String name) {
    if (name.startsWith("-")) {
      return "ims: '" + name + "' is no command, and options come after one. " + there();
    }
    return "ims: there is no command '" + name + "'" + Missed.nearest(name, NAMES, ". ") + there();
  }

  private static String there() {
    return "The commands are " + String.join(", ", NAMES) + "; see 'ims --help'";
  }

  /** The version of this library, as its jar names it. */
  static String version() {
    String packaged = Ims.class.getPackage().getImplementationVersion();
    return packaged == null ? "(not packaged)" : packaged;
  }

  private static String help() {
    return Picocli.help(usages());
  }

  /** What completes command lines in a shell. */
  static String completion() {
    return Picocli.completion(usages());
  }

  /** What each command takes, in the order of help. */
  static ImmutableMap<String, Usage> usages() {
    ImmutableMap.Builder<String, Usage> usages = ImmutableMap.builder();
    NAMES.forEach(name -> find(name).ifPresent(command -> usages.put(name, command.usage())));
    return usages.buildOrThrow();
  }
}
