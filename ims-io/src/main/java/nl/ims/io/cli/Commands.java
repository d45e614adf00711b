package nl.ims.io.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.term.Text;

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
          .put("new", NewCommand::new)
          .put("schema", PrintCommand::schema)
          .put("example", PrintCommand::example)
          .put("completion", () -> PrintCommand.completion(Commands::completion))
          .put("help", () -> new HelpCommand(Commands::usages))
          .buildOrThrow();

  private static final String HELP = "help";

  /** What may be said where nothing is asked for. */
  private static final Usage MANNER = Usage.of("-", "-").options(Option.LANG, Option.COLOR);

  private Commands() {}

  /** Runs one command line; one that names no command asks for help. */
  static int run(Shell shell, String... arguments) throws UsageException {
    if (arguments.length == 0) {
      return call(shell, HELP);
    }
    String name = arguments[0];
    String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    if (name.equals("--version") || name.equals("-V")) {
      shell.out().print("ims " + Shell.version() + "\n");
      return Exit.FINE;
    }
    if (Picocli.isHelp(name)) {
      return call(shell, HELP, rest);
    }
    return isManner(arguments)
        ? call(shell, HELP, withoutHelp(arguments))
        : call(shell, name, rest);
  }

  /** Whether a command line says how it wants to be answered, and asks for nothing. */
  private static boolean isManner(String... arguments) {
    return PlainArguments.of(MANNER, withoutHelp(arguments)).isPresent();
  }

  private static String[] withoutHelp(String... arguments) {
    return Arrays.stream(arguments).filter(a -> !Picocli.isHelp(a)).toArray(String[]::new);
  }

  private static int call(Shell shell, String name, String... arguments) throws UsageException {
    Supplier<Command> known = ALL.get(name);
    if (known == null) {
      throw unknown(name);
    }
    Command command = known.get();
    Usage usage = command.usage();
    if (Arrays.stream(arguments).anyMatch(Picocli::isHelp)) {
      shell.out().print(new Help(shell.screen().width(), shell.language()).of(name, usage));
      return Exit.FINE;
    }
    try {
      Optional<Arguments> plain = PlainArguments.of(usage, arguments);
      Arguments given =
          plain.isPresent()
              ? plain.get()
              : Picocli.of(name, usage, shell.language()).parse(arguments);
      return command.run(shell, given.checked());
    } catch (UsageException e) {
      throw new UsageException(Text.of("ims %s: %s"), name, e.told());
    }
  }

  private static UsageException unknown(String name) {
    return name.startsWith("-")
        ? new UsageException(
            Text.of(
                "ims: '%s' is geen opdracht, en opties staan erachter. %s",
                "ims: '%s' is no command, and options come after one. %s"),
            name,
            HelpCommand.there(ALL.keySet()))
        : new UsageException(Text.of("ims: %s"), HelpCommand.unknown(name, ALL.keySet()));
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
