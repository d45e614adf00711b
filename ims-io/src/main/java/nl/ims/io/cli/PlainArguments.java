package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
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
  private final Map<Option, String> options = new EnumMap<>(Option.class);
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
      boolean understood;
      if (argument.startsWith("--")) {
        understood = option(argument);
      } else {
        operands.add(argument);
        understood = isPlain(argument);
      }
      if (!understood) {
        return Optional.empty();
      }
    }
    ImmutableList<String> all = operands.build();
    return Operand.fit(usage.operands(), all.size())
        ? Optional.of(new Arguments(Maps.immutableEnumMap(options), all))
        : Optional.empty();
  }

  private boolean option(String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    for (Option option : usage.options()) {
      if (option.text().equals(name) && (option.isRepeatable() || !options.containsKey(option))) {
        return equals < 0 ? option(option) : option(option, argument.substring(equals + 1));
      }
    }
    return false;
  }

  /** An option that stands alone: a switch, or its value is the next argument. */
  private boolean option(Option option) {
    if (option.isSwitch()) {
      options.put(option, "");
      return true;
    }
    if (next == given.length || !isPlain(given[next]) || given[next].equals(Inputs.STANDARD)) {
      return false;
    }
    put(option, given[next++]);
    return true;
  }

  private boolean option(Option option, String value) {
    put(option, value);
    return !option.isSwitch() && isPlain(value);
  }

  private void put(Option option, String value) {
    options.merge(option, value, Arguments::joined);
  }

  /** Whether nobody could take it for an option. */
  private static boolean isPlain(String argument) {
    return argument.equals(Inputs.STANDARD) || !(argument.isEmpty() || argument.startsWith("-"));
  }
}
