package nl.ims.io.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.term.Text;

/**
 * {@code ims help}: help on the whole, or on one command.
 *
 * @param usages gives what each command takes, in the order of help
 */
record HelpCommand(Supplier<ImmutableMap<String, Usage>> usages) implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Toon hulp over het geheel of over één opdracht.",
            "Show help on the whole, or on one command.")
        .operands(Operand.COMMAND)
        .options(Option.LANG, Option.COLOR)
        .sample("help assess", "hetzelfde als ims assess --help", "the same as ims assess --help")
        .sample("help --lang nl", "wat er is, in het Nederlands", "what there is, in Dutch");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    ImmutableMap<String, Usage> all = usages.get();
    Help help = new Help(shell.screen().width(), shell.language());
    Optional<String> name = arguments.operands().stream().findFirst();
    if (name.isEmpty()) {
      shell.out().print(help.of(all));
      return Exit.FINE;
    }
    Usage usage = all.get(name.get());
    if (usage == null) {
      throw new UsageException(unknown(name.get(), all.keySet()));
    }
    shell.out().print(help.of(name.get(), usage));
    return Exit.FINE;
  }

  /** What is said of a name that no command has. */
  static Message unknown(String name, ImmutableSet<String> names) {
    return Message.of(
        Text.of("er is geen opdracht '%s'%s%s", "there is no command '%s'%s%s"),
        name,
        Missed.nearest(name, names.asList()),
        there(names));
  }

  /** Which commands there are. */
  static Message there(ImmutableSet<String> names) {
    return Message.of(
        Text.of(
            "De opdrachten zijn %s; zie 'ims --help --lang nl'",
            "The commands are %s; see 'ims --help'"),
        String.join(", ", names));
  }
}
