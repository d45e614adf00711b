package nl.ims.io.cli;

import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.io.internal.Bundled;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/**
 * {@code ims schema}, {@code example} and {@code completion}: a text that is always the same.
 *
 * @param printed gives the text
 */
record PrintCommand(Usage usage, Printed printed) implements Command {

  /** What is printed for some operands. */
  interface Printed {
    String of(Arguments arguments) throws UsageException;
  }

  static PrintCommand schema() {
    return new PrintCommand(
        Usage.of(
                "Toon het JSON-schema (2020-12) van een dossier, van een bestand met terzijdeleggingen, of van"
                    + " het antwoord.",
                "Print the JSON Schema (2020-12) of a dossier, of a file of waivers, or of the answer.")
            .operands(Operand.SCHEMA)
            .options(Option.LANG, Option.COLOR, Option.OUTPUT)
            .sample(
                "schema --output dossier.schema.json",
                "voor een editor die onder het typen controleert",
                "for an editor that checks while you type")
            .sample(
                "schema waivers",
                "hetzelfde voor wat --waivers leest",
                "the same for what --waivers reads")
            .sample(
                "schema answer",
                "hetzelfde voor wat assess als json en jsonl schrijft",
                "the same for what assess writes as json and jsonl"),
        PrintCommand::schemaText);
  }

  static PrintCommand example() {
    return new PrintCommand(
        Usage.of("Toon een dossier om mee te beginnen.", "Print a dossier to start from.")
            .options(Option.MINIMAL, Option.LANG, Option.COLOR, Option.OUTPUT)
            .sample(
                "example --output new.yaml",
                "een dossier met elke sleutel die een opsteller nodig heeft",
                "a dossier with every key that a drafter needs")
            .sample(
                "example --minimal --lang nl",
                "het kleinste, met uitleg in het Nederlands",
                "the smallest, explained in Dutch"),
        PrintCommand::exampleText);
  }

  /**
   * The command that prints a script.
   *
   * @param script gives the script, which tells of all commands
   */
  static PrintCommand completion(Supplier<String> script) {
    return new PrintCommand(
        Usage.of(
                "Toon een script voor bash en zsh dat opdrachten, opties, hun waarden en regels aanvult.",
                "Print a script for bash and zsh that completes commands, options, their values and rules.")
            .options(Option.LANG, Option.COLOR, Option.OUTPUT)
            .sample(
                "completion",
                "laad het met: source <(ims completion)",
                "load it with: source <(ims completion)"),
        arguments -> script.get());
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    String text = printed.of(arguments);
    Output output = Output.of(shell, arguments);
    output.print(text);
    return output.finish();
  }

  private static String schemaText(Arguments arguments) throws UsageException {
    String name = arguments.operands().stream().findFirst().orElse(Schema.DOSSIER.code());
    Optional<Schema> schema = Code.find(Schema.class, name);
    if (schema.isEmpty()) {
      throw new UsageException(
          Text.of("er is geen schema van '%s'%s", "there is no schema of '%s'%s"),
          name,
          Missed.oneOf(name, Code.codes(Schema.class)));
    }
    return schema.get().text();
  }

  private static String exampleText(Arguments arguments) {
    String kind = arguments.has(Option.MINIMAL) ? "minimal." : "example.";
    String name = kind + arguments.language().code() + ".yaml";
    return Bundled.text(PrintCommand.class, name);
  }
}
