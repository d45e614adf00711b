package nl.ims.io.cli;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Optional;

/**
 * Reads a command line that has nothing odd about it, which is nearly every one.
 *
 * <p>To load and set up {@link Picocli} takes as long as to read a dossier. So it is asked for help
 * and for whatever this class leaves alone: it knows what is wrong with a command line, and how to
 * say so. What is accepted here it would accept too, and understand alike.
 */
final class PlainArguments {

  private final Usage usage;
  private final String[] given;
  private final ListMultimap<Option, String> options = ArrayListMultimap.create();
  private final ImmutableList.Builder<String> operands = ImmutableList.builder();
  private int next;

  private PlainArguments(Usage usage, String[] given) {
    this.usage = usage;
    this.given = given;
  }

  /** The arguments; empty if there is anything to look at more closely. */
  static Optional<Arguments> of(Usage usage, String... given) {
    return new PlainArguments(usage, given).read();
  }

  private Optional<Arguments> read() {
    while (next < given.length) {
      String argument = given[next++];
      if (!(argument.startsWith("--") ? option(argument) : operand(argument))) {
        return Optional.empty();
      }
    }
    ImmutableList<String> all = operands.build();
    return Operand.fit(usage.operands(), all.size())
        ? Optional.of(new Arguments(ImmutableListMultimap.copyOf(options), all))
        : Optional.empty();
  }

  /** Takes an operand; whether it is understood. */
  private boolean operand(String argument) {
    operands.add(argument);
    return isPlain(argument);
  }

  private boolean option(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    for (Option option : usage.options()) {
      if (option.text().equals(name) && (option.isRepeatable() || !options.containsKey(option))) {
        return equals < 0 ? alone(option) : with(option, argument.substring(equals + 1));
      }
    }
    return false;
  }

  /** An option that stands alone: a switch, or its value is the next argument. */
  private boolean alone(Option option) {
    return option.isSwitch()
        ? options.put(option, "")
        : next < given.length
            && !given[next].equals(Arguments.STANDARD)
            && with(option, given[next++]);
  }

  private boolean with(Option option, String value) {
    return !option.isSwitch() && isPlain(value) && options.put(option, value);
  }

  /** Whether nobody could take it for an option. */
  private static boolean isPlain(String argument) {
    return argument.equals(Arguments.STANDARD) || !(argument.isEmpty() || argument.startsWith("-"));
  }
}
