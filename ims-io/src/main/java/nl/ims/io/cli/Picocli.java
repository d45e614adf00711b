package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Help, and command lines that need a closer look; the one place that knows picocli. */
final class Picocli {

  private static final int WIDTH = 100;

  private final String name;
  private final Usage usage;
  private final CommandLine line;

  private Picocli(String name, Usage usage) {
    this.name = name;
    this.usage = usage;
    CommandSpec spec = spec(usage).name("ims " + name);
    this.line = new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
  }

  static Picocli of(String name, Usage usage) {
    return new Picocli(name, usage);
  }

  /** Whether help is asked for rather than anything else. */
  static boolean isHelp(String argument) {
    return argument.equals("-h") || argument.equals("--help");
  }

  /** The help of the command. */
  String help() {
    return help(line);
  }

  /** The help of the whole, with a line for each command. */
  static String help(ImmutableMap<String, Usage> commands) {
    CommandSpec ims = spec(commands);
    ims.usageMessage()
        .description(
            "Checks dossiers about contributions to operations against the Article 100 procedure and",
            "the assessment framework. It decides nothing: what it prints is not an official or legal",
            "opinion.")
        .synopsisSubcommandLabel("COMMAND")
        .footer(
            "",
            "To begin: ims example --output new.yaml, and put your facts in. ims assess new.yaml says what",
            "they mean, ims missing new.yaml what to find out next, and ims explain new.yaml RULE why. What",
            "you do not know leave out: it is told as not known, never as no.",
            "",
            "Each command tells its options and some examples with --help; ims --version tells the",
            "version.",
            "Exit codes: 0 nothing at or above the thresholds, 1 something is, 64 wrong usage, 65 input",
            "that cannot be read, 70 a defect of ours, 74 an output that the system refuses.");
    return help(new CommandLine(ims));
  }

  /** A script that completes command lines in bash and zsh. */
  static String completion(ImmutableMap<String, Usage> commands) {
    return plainDigits(AutoComplete.bash("ims", new CommandLine(spec(commands))));
  }

  /** The same with the digits 0 through 9: picocli numbers its variables in those of the locale. */
  private static String plainDigits(String script) {
    StringBuilder plain = new StringBuilder(script.length());
    script
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static CommandSpec spec(ImmutableMap<String, Usage> commands) {
    CommandSpec ims = CommandSpec.create().name("ims");
    commands.forEach((name, usage) -> ims.addSubcommand(name, spec(usage)));
    return ims;
  }

  private static String help(CommandLine line) {
    line.setUsageHelpWidth(WIDTH);
    return line.getUsageMessage(Ansi.OFF).replace(System.lineSeparator(), "\n");
  }

  /** The arguments of a call. */
  Arguments parse(String... arguments) throws UsageException {
    try {
      ParseResult parsed = line.parseArgs(arguments);
      ImmutableListMultimap.Builder<Option, String> options = ImmutableListMultimap.builder();
      for (Option option : usage.options()) {
        if (parsed.hasMatchedOption(option.text())) {
          options.putAll(option, values(parsed, option));
        }
      }
      ImmutableList.Builder<String> operands = ImmutableList.builder();
      for (PositionalParamSpec operand : line.getCommandSpec().positionalParameters()) {
        operands.addAll(operand.stringValues());
      }
      return new Arguments(options.build(), operands.build());
    } catch (ParameterException e) {
      throw refusal(told(e));
    }
  }

  private UsageException refusal(String told) {
    return new UsageException("%s See 'ims %s --help'", told, name);
  }

  private List<String> values(ParseResult parsed, Option option) throws UsageException {
    if (option.isSwitch()) {
      return List.of("");
    }
    List<String> values = parsed.matchedOption(option.text()).stringValues();
    if (option.isFile() && values.contains("")) {
      throw refusal(option.text() + ": no file has an empty name; give the name of one.");
    }
    return values;
  }

  private String told(ParameterException e) {
    List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
    if (!unmatched.isEmpty()) {
      String argument = unmatched.get(0);
      if (!argument.startsWith("-")) {
        return "'" + argument + "' is one operand too many.";
      }
      List<String> names =
          line.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      return "there is no option '" + argument + "'" + Missed.nearest(argument, names).strip();
    }
    String message = String.valueOf(e.getMessage());
    return Character.toLowerCase(message.charAt(0)) + message.substring(1) + ".";
  }

  private static CommandSpec spec(Usage usage) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(usage.description()).sortOptions(false).sortSynopsis(false);
    spec.usageMessage().footer(samples(usage));
    usage.options().forEach(option -> spec.addOption(spec(option)));
    for (int i = 0; i < usage.operands().size(); i++) {
      spec.addPositional(spec(usage.operands().get(i), i));
    }
    return spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this and exit.")
            .build());
  }

  /** What stands below the options of a command. */
  private static String[] samples(Usage usage) {
    List<String> lines = new ArrayList<>();
    if (!usage.samples().isEmpty()) {
      lines.addAll(List.of("", "Examples:"));
    }
    for (Sample sample : usage.samples()) {
      lines.add("  ims " + sample.arguments());
      lines.add("      " + sample.purpose());
    }
    return lines.toArray(String[]::new);
  }

  private static OptionSpec spec(Option option) {
    OptionSpec.Builder spec = OptionSpec.builder(option.text()).description(option.description());
    return option.isSwitch()
        ? spec.type(boolean.class).arity("0").build()
        : spec.type(type(option.isFile(), option.isRepeatable()))
            .arity("1")
            .paramLabel(option.label())
            .completionCandidates(candidates(option.choices()))
            .build();
  }

  /** What is offered for a value; null where there is no list, or nothing else would be offered. */
  private static @Nullable Iterable<String> candidates(ImmutableList<String> choices) {
    return choices.isEmpty() ? null : choices;
  }

  /** What is completed with the names of files, and what is not. */
  private static Class<?> type(boolean file, boolean several) {
    if (file) {
      return several ? File[].class : File.class;
    }
    return several ? String[].class : String.class;
  }

  private static PositionalParamSpec spec(Operand operand, int index) {
    boolean several = operand.most() > 1;
    return PositionalParamSpec.builder()
        .paramLabel(operand.label())
        .index(index + (several ? "..*" : ""))
        .arity(operand.least() + (several ? "..*" : ".." + operand.most()))
        .required(operand.least() > 0)
        .type(type(operand.isFile(), several))
        .completionCandidates(candidates(operand.choices()))
        .description(operand.description())
        .build();
  }
}
