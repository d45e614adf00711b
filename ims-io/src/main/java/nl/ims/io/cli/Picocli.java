package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.util.List;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Help, and command lines that need a closer look; the one place that knows picocli. */
final class Picocli {

  private static final Text SYNOPSIS = Text.of("Gebruik: ", "Usage: ");
  private static final Text SWITCH = Text.of("-");
  private static final Text NO_NAME =
      Text.of(
          "%s: geen bestand heeft een lege naam; geef een naam.",
          "%s: no file has an empty name; give the name of one.");
  private static final Text TOO_MANY =
      Text.of("'%s' is er een te veel.", "'%s' is one operand too many.");
  private static final Text NO_OPTION =
      Text.of("er is geen optie '%s'%s", "there is no option '%s'%s");
  private static final Text NO_OPERAND =
      Text.of("er ontbreekt een %s.", "missing required parameter: '%s'.");
  private static final Text NO_VALUE =
      Text.of(
          "achter de optie '%s' ontbreekt haar waarde (%s).",
          "missing required parameter for option '%s' (%s).");
  private static final Text TWICE =
      Text.of(
          "de optie '%s' (%s) mag maar één keer worden gegeven.",
          "option '%s' (%s) should be specified only once.");
  private static final Text WITH_VALUE =
      Text.of(
          "de optie '%s' heeft geen waarde, maar kreeg '%s'.",
          "option '%s' should be specified without '%s' parameter.");

  private final String name;
  private final Usage usage;
  private final CommandLine line;

  private Picocli(String name, Usage usage, Language language) {
    this.name = name;
    this.usage = usage;
    CommandSpec spec = spec(usage, language).name("ims " + name);
    this.line = new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
  }

  static Picocli of(String name, Usage usage, Language language) {
    return new Picocli(name, usage, language);
  }

  /** Whether help is asked for rather than anything else. */
  static boolean isHelp(String argument) {
    return argument.equals("-h") || argument.equals("--help");
  }

  /** The help of the command, without its examples. */
  String help(int width) {
    return help(line, width);
  }

  /** The help of the whole, with a line for each command, and what it is about. */
  static String help(
      ImmutableMap<String, Usage> commands, Text about, int width, Language language) {
    CommandSpec ims = spec(commands, language);
    ims.usageMessage()
        .description(about.in(language))
        .synopsisHeading(SYNOPSIS.in(language))
        .commandListHeading(Text.of("Opdrachten:\n", "Commands:\n").in(language))
        .synopsisSubcommandLabel(Operand.COMMAND.label().in(language));
    return help(new CommandLine(ims), width);
  }

  /** A script that completes command lines in bash and zsh. */
  static String completion(ImmutableMap<String, Usage> commands) {
    return plainDigits(AutoComplete.bash("ims", new CommandLine(spec(commands, Language.EN))));
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

  private static CommandSpec spec(ImmutableMap<String, Usage> commands, Language language) {
    CommandSpec ims = CommandSpec.create().name("ims");
    commands.forEach((name, usage) -> ims.addSubcommand(name, spec(usage, language)));
    return ims;
  }

  private static String help(CommandLine line, int width) {
    line.setUsageHelpWidth(width);
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
      throw refusal(told(e, arguments));
    }
  }

  private UsageException refusal(Message told) {
    return new UsageException(
        Text.of("%s Zie 'ims %s --help --lang nl'", "%s See 'ims %s --help'"), told, name);
  }

  private List<String> values(ParseResult parsed, Option option) throws UsageException {
    if (option.isSwitch()) {
      return List.of("");
    }
    List<String> values = parsed.matchedOption(option.text()).stringValues();
    if (option.isFile() && values.contains("")) {
      throw refusal(Message.of(NO_NAME, option.text()));
    }
    return values;
  }

  private Message told(ParameterException e, String... arguments) {
    List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
    if (!unmatched.isEmpty()) {
      return unmatched(unmatched.get(0));
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (e instanceof OverwrittenOptionException twice) {
      Option option = option((OptionSpec) twice.getOverwritten());
      return Message.of(TWICE, option.text(), option.label().orElse(SWITCH));
    }
    for (String argument : arguments) {
      for (Option option : usage.options()) {
        if (option.isSwitch() && argument.startsWith(option.text() + "=")) {
          return Message.of(
              WITH_VALUE, option.text(), argument.substring(option.text().length() + 1));
        }
      }
    }
    return Message.of(Text.of("%s."), String.valueOf(e.getMessage()));
  }

  private Message unmatched(String argument) {
    if (!argument.startsWith("-")) {
      return Message.of(TOO_MANY, argument);
    }
    List<String> names =
        line.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
    Message near = Missed.nearest(argument, names);
    return Message.of(NO_OPTION, argument, new Message(near.nl().strip(), near.en().strip()));
  }

  private Message missing(List<ArgSpec> missing) {
    ArgSpec first = missing.get(0);
    if (first.isOption()) {
      Option option = option((OptionSpec) first);
      return Message.of(NO_VALUE, option.text(), option.label().orElse(SWITCH));
    }
    List<PositionalParamSpec> all = line.getCommandSpec().positionalParameters();
    Operand operand = usage.operands().get(all.indexOf((PositionalParamSpec) first));
    return Message.of(NO_OPERAND, operand.label());
  }

  private Option option(OptionSpec spec) {
    return usage.options().stream()
        .filter(option -> option.text().equals(spec.longestName()))
        .findFirst()
        .orElseThrow();
  }

  private static CommandSpec spec(Usage usage, Language language) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(usage.description().in(language))
        .synopsisHeading(SYNOPSIS.in(language))
        .sortOptions(false)
        .sortSynopsis(false);
    usage.options().forEach(option -> spec.addOption(spec(option, language)));
    for (int i = 0; i < usage.operands().size(); i++) {
      spec.addPositional(spec(usage.operands().get(i), i, language));
    }
    return spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(Text.of("Toon dit en stop.", "Show this and exit.").in(language))
            .build());
  }

  private static OptionSpec spec(Option option, Language language) {
    OptionSpec.Builder spec =
        OptionSpec.builder(option.text()).description(option.description().in(language));
    return option.isSwitch()
        ? spec.type(boolean.class).arity("0").build()
        : spec.type(type(option.isFile(), option.isRepeatable()))
            .arity("1")
            .paramLabel(option.label().orElse(SWITCH).in(language))
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

  private static PositionalParamSpec spec(Operand operand, int index, Language language) {
    boolean several = operand.most() > 1;
    return PositionalParamSpec.builder()
        .paramLabel(operand.label().in(language))
        .index(index + (several ? "..*" : ""))
        .arity(operand.least() + (several ? "..*" : ".." + operand.most()))
        .required(operand.least() > 0)
        .type(type(operand.isFile(), several))
        .completionCandidates(candidates(operand.choices()))
        .description(operand.description().in(language))
        .build();
  }
}
