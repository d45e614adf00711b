package nl.ims.io.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The commands by name; of those only the one that is called is ever made. */
final class Commands {

  /** What makes each command, in the order of help. */
  private static final ImmutableMap<String, Supplier<Command>> ALL =
      ImmutableMap.<String, Supplier<Command>>builder()
          .put("assess", AssessCommand::new)
          .put("explain", ExplainCommand::new)
          .put("missing", MissingCommand::new)
          .put("timeline", TimelineCommand::new)
          .put("stats", StatsCommand::new)
          .put("outline", OutlineCommand::new)
          .put("rules", RulesCommand::new)
          .put("catalogue", CatalogueCommand::new)
          .put("report", ReportCommand::new)
          .put("convert", ConvertCommand::new)
          .put("schema", PrintCommand::schema)
          .put("example", PrintCommand::example)
          .put("completion", () -> PrintCommand.completion(Commands::completion))
          .buildOrThrow();

  private Commands() {}

  /** Runs one command line. */
  static int run(Shell shell, String... arguments) throws UsageException {
    if (arguments.length == 0) {
      throw new UsageException("ims: no command given. %s", there());
    }
    String name = arguments[0];
    switch (name) {
      case "--help", "-h" -> shell.out().print(Picocli.help(usages()));
      case "--version", "-V" -> shell.out().print("ims " + Shell.version() + "\n");
      default -> {
        return run(shell, name, Arrays.copyOfRange(arguments, 1, arguments.length));
      }
    }
    return Exit.FINE;
  }

  private static int run(Shell shell, String name, String... arguments) throws UsageException {
    Supplier<Command> known = ALL.get(name);
    if (known == null) {
      throw unknown(name);
    }
    Command command = known.get();
    Usage usage = command.usage();
    if (Arrays.stream(arguments).anyMatch(Picocli::isHelp)) {
      shell.out().print(Picocli.of(name, usage).help());
      return Exit.FINE;
    }
    try {
      Optional<Arguments> plain = PlainArguments.of(usage, arguments);
      Arguments parsed = plain.isPresent() ? plain.get() : Picocli.of(name, usage).parse(arguments);
      shell.speak(parsed.language());
      return command.run(shell, parsed);
    } catch (UsageException e) {
      throw new UsageException("ims %s: %s", name, String.valueOf(e.getMessage()));
    }
  }

  private static UsageException unknown(String name) {
    return name.startsWith("-")
        ? new UsageException(
            "ims: '%s' is no command, and options come after one. %s", name, there())
        : new UsageException(
            "ims: there is no command '%s'%s%s",
            name, Missed.nearest(name, ALL.keySet().asList()), there());
  }

  private static String there() {
    return "The commands are " + String.join(", ", ALL.keySet()) + "; see 'ims --help'";
  }

  /** What completes command lines in a shell. */
  private static String completion() {
    return Picocli.completion(usages());
  }

  /** What each command takes, in the order of help. */
  static ImmutableMap<String, Usage> usages() {
    return ImmutableMap.copyOf(Maps.transformValues(ALL, command -> command.get().usage()));
  }
}
